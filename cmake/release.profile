# IR level Instrumentation Flag
:ir
_ZN3CLI6detail11find_memberENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIS6_SaIS6_EEbb
# Func Hash:
769258469863853002
# Num Counters:
34
# Counter Values:
0
0
0
0
0
0
14966
658396
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
4
0
0
0
0

_ZN3CLI6detail23valid_alias_name_stringERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
# Func Hash:
962698663488272477
# Num Counters:
13
# Counter Values:
283836
283836
41202
1526
0
0
1526
1526
0
0
0
325038
283836
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
3:1526

_ZN3CLI6detail9get_namesERKSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS7_EE
# Func Hash:
667078307934108875
# Num Counters:
65
# Counter Values:
79352
610400
88508
6104
88508
79352
79352
0
79352
0
0
88508
9156
0
0
0
0
79352
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN3fmt2v96detail10vformat_toIcEEvRNS1_6bufferIT_EENS0_17basic_string_viewIS4_EENS0_17basic_format_argsINS0_20basic_format_contextINSt11conditionalIXsr3std7is_sameINS0_13type_identityIS4_E4typeEcEE5valueENS0_8appenderESt20back_insert_iteratorINS3_ISE_EEEE4typeESE_EEEENS1_10locale_refE
# Func Hash:
748768863238012988
# Num Counters:
33
# Counter Values:
10892
3158073
72432
912518
0
74118
10892
45743
12458
726173
45743
45743
0
0
0
45343
0
0
0
0
0
0
0
400
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
0
10
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
_ZN3fmt2v96detail5valueINS0_20basic_format_contextINS0_8appenderEcEEE17format_custom_argINS0_9join_viewIN9__gnu_cxx17__normal_iteratorIPKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorISG_SaISG_EEEESM_cEENS0_9formatterISN_cvEEEEvPvRNS0_26basic_format_parse_contextIcNS1_13error_handlerEEERS5_:1

_ZN3fmt2v96detail11parse_alignIcRNS1_13specs_checkerINS1_13specs_handlerIcEEEEEEPKT_SA_SA_OT0_
# Func Hash:
271263513433033977
# Num Counters:
11
# Counter Values:
893130
0
0
0
0
446565
0
0
0
0
0

_ZN3fmt2v96detail11parse_widthIcRNS1_13specs_checkerINS1_13specs_handlerIcEEEEEEPKT_SA_SA_OT0_
# Func Hash:
331779888661764011
# Num Counters:
9
# Counter Values:
0
0
446565
0
0
0
0
0
0

_ZN3fmt2v96detail12write_paddedILNS0_5align4typeE2ENS0_8appenderEcRZNS1_9write_intIS5_cZNS1_9write_intIcS5_jEET0_S8_NS1_13write_int_argIT1_EERKNS0_18basic_format_specsIT_EENS1_10locale_refEEUlS5_E0_EESD_SD_ijRKNSC_IS8_EESA_EUlS5_E_EES8_S8_RKNSC_ISA_EEmmOT2_
# Func Hash:
238984482353853237
# Num Counters:
3
# Counter Values:
353280
0
0

_ZN3fmt2v96detail17copy_str_noinlineIcPKcNS0_8appenderEEET1_T0_S7_S6_
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1996256

_ZN3fmt2v96detail18write_int_noinlineIcNS0_8appenderEjEET0_S4_NS1_13write_int_argIT1_EERKNS0_18basic_format_specsIT_EENS1_10locale_refE
# Func Hash:
507933278330624110
# Num Counters:
65
# Counter Values:
0
0
0
0
0
0
40776
353280
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
353280
0
0
0
0
0
0
0
40776
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
8951
0
0
0
0
20400
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
4
0
0
0
0

_ZN3fmt2v96detail18write_int_noinlineIcNS0_8appenderEmEET0_S4_NS1_13write_int_argIT1_EERKNS0_18basic_format_specsIT_EENS1_10locale_refE
# Func Hash:
373653079000267457
# Num Counters:
69
# Counter Values:
0
539494
0
0
0
0
0
0
0
16436
36073
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
36073
0
0
0
0
0
0
0
16436
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
10039
0
0
0
0
0
1601
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
4
0
0
0
0

_ZN3fmt2v96detail21parse_nonnegative_intIcEEiRPKT_S5_i
# Func Hash:
93478050295834333
# Num Counters:
8
# Counter Values:
446565
482638
446565
446565
0
0
446565
0

_ZN3fmt2v96detail23parse_presentation_typeIcEENS0_17presentation_typeET_
# Func Hash:
95820319533898924
# Num Counters:
19
# Counter Values:
389353
0
0
389353
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN3fmt2v96detail23parse_replacement_fieldIcRZNS1_10vformat_toIcEEvRNS1_6bufferIT_EENS0_17basic_string_viewIS5_EENS0_17basic_format_argsINS0_20basic_format_contextINSt11conditionalIXsr3std7is_sameINS0_13type_identityIS5_E4typeEcEE5valueENS0_8appenderESt20back_insert_iteratorINS4_ISF_EEEE4typeESF_EEEENS1_10locale_refEE14format_handlerEEPKS5_SS_SS_OT0_
# Func Hash:
386704680597896802
# Num Counters:
45
# Counter Values:
0
0
538385
446565
0
446565
0
3680
100806
81360
0
0
277343
0
9606
0
920
58566
6104
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
4
0
12
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
_ZN3fmt2v96detail5valueINS0_20basic_format_contextINS0_8appenderEcEEE17format_custom_argINS0_9join_viewIN9__gnu_cxx17__normal_iteratorIPKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorISG_SaISG_EEEESM_cEENS0_9formatterISN_cvEEEEvPvRNS0_26basic_format_parse_contextIcNS1_13error_handlerEEERS5_:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
0
0

_ZN3fmt2v96detail5writeIcNS0_8appenderExTnNSt9enable_ifIXaaaasr11is_integralIT1_EE5valuentsr3std7is_sameIS5_bEE5valuentsr3std7is_sameIS5_T_EE5valueEiE4typeELi0EEET0_S9_S5_
# Func Hash:
72790611777747065
# Num Counters:
11
# Counter Values:
316640
7126
146149
142566
35680
106886
3583
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
0

_ZN3fmt2v96detail6bufferIcE6appendIcEEvPKT_S7_
# Func Hash:
711978565272602784
# Num Counters:
4
# Counter Values:
835221
835221
88577
2112395
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:1850
_ZN3fmt2v96detail15iterator_bufferISt20back_insert_iteratorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEcNS1_13buffer_traitsEE4growEm:1723
** External Symbol **:794
** External Symbol **:794
** External Symbol **:782
** External Symbol **:754
** External Symbol **:211
** External Symbol **:183
** External Symbol **:183
** External Symbol **:183
** External Symbol **:183
** External Symbol **:169
** External Symbol **:169
** External Symbol **:88
** External Symbol **:46
** External Symbol **:43
** External Symbol **:43
** External Symbol **:43
** External Symbol **:32
** External Symbol **:19
** External Symbol **:18
** External Symbol **:18
** External Symbol **:18
** External Symbol **:18
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
17
1:320343
8:99606
7:93829
17:92387
9:68388
2:45479
33:30922
4:26149
5:17631
3:11479
65:10286
16:5046
6:3716
513:150
32:63
129:21
64:15

_ZN3fmt2v96detail7get_argINS0_20basic_format_contextINS0_8appenderEcEEiEENT_10format_argERS6_T0_
# Func Hash:
287486627452771669
# Num Counters:
6
# Counter Values:
984950
0
984950
984950
0
0

_ZN3fmt2v97vformatB5cxx11ENS0_17basic_string_viewIcEENS0_17basic_format_argsINS0_20basic_format_contextINS0_8appenderEcEEEE
# Func Hash:
567185241486980938
# Num Counters:
5
# Counter Values:
771585
771585
5280
0
0

_ZN3fmt2v99to_stringIcLm500EEENSt7__cxx1112basic_stringIT_St11char_traitsIS4_ESaIS4_EEERKNS0_19basic_memory_bufferIS4_XT0_ES7_EE
# Func Hash:
238984481867023963
# Num Counters:
3
# Counter Values:
771585
0
0

_ZN4weft10lower_caseB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
37730073816797533
# Num Counters:
4
# Counter Values:
309275
20845
0
117310

_ZN4weft2io10TimerWheel3armERNS0_5TimerENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
844982797235863713
# Num Counters:
4
# Counter Values:
4002638
0
4002638
4002638

_ZN4weft2io10TimerWheel6insertERNS0_5TimerEm
# Func Hash:
360019384505695904
# Num Counters:
6
# Counter Values:
2335190
10481100
4008890
3152789
4008890
386080

_ZN4weft2io10TimerWheel6unlinkERNS0_5TimerE
# Func Hash:
238984484093187152
# Num Counters:
3
# Counter Values:
3976497
1381786
823828

_ZN4weft2io10TimerWheel7advanceENSt6chrono10time_pointINS2_3_V212steady_clockENS2_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
526279455670306554
# Num Counters:
10
# Counter Values:
278380
1242612
784157
129092
39651
278380
32273
872241
872241
1207

_ZN4weft2io10free_frameEPvm
# Func Hash:
798733565153005727
# Num Counters:
4
# Counter Values:
3922
0
33284351
0

_ZN4weft2io13SocketNetwork4loopEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
9441524

_ZN4weft2io14allocate_frameEm
# Func Hash:
1096621591502369108
# Num Counters:
5
# Counter Values:
33284351
3922
32941409
342942
3052

_ZN4weft2io23give_back_unused_framesEv
# Func Hash:
567185239367745089
# Num Counters:
4
# Counter Values:
38360
523776
2046
0

_ZN4weft2io4Leaf4parkERNS0_5FiberENSt7__n486116coroutine_handleIvEENSt6chrono10time_pointINS7_3_V212steady_clockENS7_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
200938
0

_ZN4weft2io4Leaf7suspendERNS0_5FiberENSt7__n486116coroutine_handleIvEENSt6chrono10time_pointINS7_3_V212steady_clockENS7_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
238984481558059729
# Num Counters:
3
# Counter Values:
4432545
0
4002597

_ZN4weft2io4Leaf8completeENS1_7OutcomeE
# Func Hash:
798733565442634086
# Num Counters:
4
# Counter Values:
4633523
3976456
2897206
1736277

_ZN4weft2io4Leaf9on_cancelEv
# Func Hash:
170957022131388415
# Num Counters:
1
# Counter Values:
211157
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
25
** External Symbol **:109874
** External Symbol **:2007
_ZN4weft2io5Event4Wait6detachEv:722
** External Symbol **:642
** External Symbol **:642
** External Symbol **:642
** External Symbol **:482
** External Symbol **:482
** External Symbol **:282
** External Symbol **:282
** External Symbol **:263
** External Symbol **:242
** External Symbol **:28
** External Symbol **:21
** External Symbol **:20
** External Symbol **:20
** External Symbol **:19
** External Symbol **:19
** External Symbol **:19
** External Symbol **:19
** External Symbol **:19
** External Symbol **:18
** External Symbol **:17
** External Symbol **:16
_ZN4weft2io5Sleep6detachEv:2

_ZN4weft2io4Loop11at_turn_endERNS0_7TurnEndE
# Func Hash:
238984484622511769
# Num Counters:
3
# Counter Values:
5948434
1135650
380156

_ZN4weft2io4Loop17enqueue_next_turnERNS0_5ReadyE
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
402
104076

_ZN4weft2io4Loop3runENS0_4TaskIvEE
# Func Hash:
341270187259758373
# Num Counters:
13
# Counter Values:
872241
3052
0
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
0
0

_ZN4weft2io4Loop4pollEv
# Func Hash:
923804409724848116
# Num Counters:
11
# Counter Values:
1748571
3043152
2082892
872241
765113
760788
760788
760788
869189
765113
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
3
24
_ZNK4weft5Clock7skip_toENSt6chrono10time_pointINS1_3_V212steady_clockENS1_8durationIlSt5ratioILl1ELl1000000000EEEEEE:67295
** External Symbol **:15270
** External Symbol **:10228
** External Symbol **:7526
** External Symbol **:4034
** External Symbol **:3372
** External Symbol **:3324
** External Symbol **:3075
** External Symbol **:1747
** External Symbol **:1739
** External Symbol **:1254
** External Symbol **:1228
** External Symbol **:1166
** External Symbol **:537
** External Symbol **:416
** External Symbol **:315
** External Symbol **:183
** External Symbol **:149
** External Symbol **:123
** External Symbol **:111
** External Symbol **:105
** External Symbol **:101
** External Symbol **:79
** External Symbol **:79
24
_ZNK4weft11SystemClock3nowEv:67295
** External Symbol **:15270
** External Symbol **:10228
** External Symbol **:7526
** External Symbol **:4034
** External Symbol **:3372
** External Symbol **:3324
** External Symbol **:3075
** External Symbol **:1747
** External Symbol **:1739
** External Symbol **:1254
** External Symbol **:1228
** External Symbol **:1166
** External Symbol **:537
** External Symbol **:416
** External Symbol **:315
** External Symbol **:183
** External Symbol **:149
** External Symbol **:123
** External Symbol **:111
** External Symbol **:105
** External Symbol **:101
** External Symbol **:79
** External Symbol **:79
26
** External Symbol **:504197
unity_0_cxx.cxx;_ZThn96_N4weft2io12_GLOBAL__N_16Socket9on_eventsEj:348638
** External Symbol **:132126
** External Symbol **:123820
** External Symbol **:106102
** External Symbol **:64523
** External Symbol **:47757
** External Symbol **:46196
** External Symbol **:45538
** External Symbol **:43008
** External Symbol **:4528
** External Symbol **:3277
** External Symbol **:2886
** External Symbol **:2806
** External Symbol **:2566
** External Symbol **:2406
** External Symbol **:2405
** External Symbol **:2161
** External Symbol **:2081
** External Symbol **:2001
** External Symbol **:1961
** External Symbol **:1951
_ZN4weft2io7Mailbox9on_eventsEj:1926
** External Symbol **:1801
unity_0_cxx.cxx;_ZThn32_N4weft2io12_GLOBAL__N_115ListeningSocket9on_eventsEj:17
_ZN4weft2io7Signals9on_eventsEj:1

_ZN4weft2io4Loop4turnEv
# Func Hash:
971686721909307153
# Num Counters:
6
# Counter Values:
872241
104478
67493
36985
104076
872241
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
_ZNK4weft11SystemClock3nowEv:68042
** External Symbol **:19925
** External Symbol **:10431
** External Symbol **:7729
** External Symbol **:4117
** External Symbol **:3517
** External Symbol **:3382
** External Symbol **:3332
** External Symbol **:1760
** External Symbol **:1746
** External Symbol **:1670
** External Symbol **:1500
** External Symbol **:1262
** External Symbol **:1236
** External Symbol **:1174
** External Symbol **:539
** External Symbol **:194
** External Symbol **:161
** External Symbol **:133
** External Symbol **:130
** External Symbol **:116
** External Symbol **:111
** External Symbol **:91
** External Symbol **:87

_ZN4weft2io4Loop9run_readyEv
# Func Hash:
948945315996480590
# Num Counters:
10
# Counter Values:
6121414
1383453
7254221
6121414
6121414
2005048
1928013
1132807
379998
872241
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:116522
** External Symbol **:30764
** External Symbol **:5019
** External Symbol **:4314
** External Symbol **:3223
** External Symbol **:3193
** External Symbol **:1705
** External Symbol **:1607
** External Symbol **:1602
** External Symbol **:1124
** External Symbol **:1108
** External Symbol **:1039
** External Symbol **:522
** External Symbol **:519
** External Symbol **:202
** External Symbol **:84
** External Symbol **:58
** External Symbol **:58
** External Symbol **:44
_ZN4weft4http2h210Connection11at_turn_endEv:44
** External Symbol **:41
** External Symbol **:41
** External Symbol **:25
** External Symbol **:14
24
** External Symbol **:683747
** External Symbol **:613317
** External Symbol **:608117
** External Symbol **:499085
** External Symbol **:330214
** External Symbol **:330175
** External Symbol **:297826
** External Symbol **:297667
** External Symbol **:188913
** External Symbol **:188913
** External Symbol **:174753
** External Symbol **:172513
** External Symbol **:168833
** External Symbol **:166193
** External Symbol **:147712
** External Symbol **:68898
** External Symbol **:56600
** External Symbol **:53360
** External Symbol **:42036
** External Symbol **:35217
** External Symbol **:33304
** External Symbol **:33121
** External Symbol **:32832
** External Symbol **:32824

_ZN4weft2io4TaskINS_5proxy8upstream5LeaseEED2Ev
# Func Hash:
1108181533877917484
# Num Counters:
4
# Counter Values:
1944826
1944826
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:464357
** External Symbol **:453477
** External Symbol **:250374
** External Symbol **:109113
** External Symbol **:109073
** External Symbol **:20200
** External Symbol **:2000
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:806
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:592
** External Symbol **:552
** External Symbol **:540
** External Symbol **:510
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:24
** External Symbol **:8

_ZN4weft2io4TaskIPNS_4http12ResponseHeadEED2Ev
# Func Hash:
1108181533877917484
# Num Counters:
4
# Counter Values:
4095647
3524588
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:485557
** External Symbol **:473717
** External Symbol **:464797
** External Symbol **:271814
** External Symbol **:271814
** External Symbol **:270614
** External Symbol **:140953
** External Symbol **:130993
** External Symbol **:130993
** External Symbol **:80272
** External Symbol **:52080
** External Symbol **:52040
** External Symbol **:52040
** External Symbol **:32512
** External Symbol **:32512
** External Symbol **:2000
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:817
** External Symbol **:814
** External Symbol **:811

_ZN4weft2io4TaskISt7variantIJSt8expectedIPNS_4http12ResponseHeadENS_5ErrorEES3_IvS7_EEEED2Ev
# Func Hash:
1108181533877917484
# Num Counters:
4
# Counter Values:
190353
190353
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
10
** External Symbol **:188913
** External Symbol **:24
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1

_ZN4weft2io4TaskIbED2Ev
# Func Hash:
1108181533877917484
# Num Counters:
4
# Counter Values:
1218417
1218417
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:261782
** External Symbol **:250854
** External Symbol **:250614
** External Symbol **:20760
** External Symbol **:20760
** External Symbol **:20740
** External Symbol **:11131
** External Symbol **:10872
** External Symbol **:10872
** External Symbol **:1352
** External Symbol **:828
** External Symbol **:827
** External Symbol **:827
** External Symbol **:812
** External Symbol **:812
** External Symbol **:811
** External Symbol **:811
** External Symbol **:811
** External Symbol **:811
** External Symbol **:296
** External Symbol **:289
** External Symbol **:286
** External Symbol **:281
** External Symbol **:281

_ZN4weft2io4TaskIvED2Ev
# Func Hash:
1108181533877917484
# Num Counters:
4
# Counter Values:
14886943
12925059
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:613317
** External Symbol **:533317
** External Symbol **:533317
** External Symbol **:533317
** External Symbol **:533317
** External Symbol **:533317
** External Symbol **:533317
** External Symbol **:533317
** External Symbol **:533317
** External Symbol **:533317
** External Symbol **:426488
** External Symbol **:426365
** External Symbol **:330214
** External Symbol **:314734
** External Symbol **:314694
** External Symbol **:314334
** External Symbol **:314334
** External Symbol **:314334
** External Symbol **:314334
** External Symbol **:314334
** External Symbol **:314334
** External Symbol **:281787
** External Symbol **:172993
** External Symbol **:172993

_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE
# Func Hash:
774108531643683181
# Num Counters:
75
# Counter Values:
190353
190353
0
190353
0
190353
190353
190353
190353
190353
159
0
0
0
0
190353
0
190353
0
0
0
190353
190353
59
0
190294
0
0
0
0
190353
59
0
0
190353
0
0
0
0
0
0
0
0
0
0
59
0
59
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
0
1
1:59

_ZN4weft2io5Event4Wait13await_suspendINS0_7PromiseIPNS_4http12ResponseHeadEEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
238984481833172217
# Num Counters:
3
# Counter Values:
1180636
1180636
0

_ZN4weft2io5Event4Wait13await_suspendINS0_7PromiseISt7variantIJSt8expectedIPNS_4http12ResponseHeadENS_5ErrorEES6_IvSA_EEEEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
238984481833172217
# Num Counters:
3
# Counter Values:
190353
190353
0

_ZN4weft2io5Event4Wait13await_suspendINS0_7PromiseIbEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
238984481833172217
# Num Counters:
3
# Counter Values:
406079
406079
0

_ZN4weft2io5Event4Wait13await_suspendINS0_7PromiseIvEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
238984481833172217
# Num Counters:
3
# Counter Values:
1826782
1826782
0

_ZN4weft2io5Event4Wait6detachEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
206145

_ZN4weft2io5Fiber8finishedEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1383453

_ZN4weft2io5Scope14child_finishedERNS0_5FiberE
# Func Hash:
345737796447840595
# Num Counters:
11
# Counter Values:
1383453
786032
790432
1383453
17986
597421
399783
200
200938
160
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:533317
** External Symbol **:188913
** External Symbol **:188913
** External Symbol **:188913
** External Symbol **:140953
** External Symbol **:32302
** External Symbol **:32171
** External Symbol **:11171
** External Symbol **:10901
** External Symbol **:10221
** External Symbol **:981
** External Symbol **:981
** External Symbol **:981
** External Symbol **:971
** External Symbol **:561
** External Symbol **:481
** External Symbol **:441
** External Symbol **:441
** External Symbol **:441
** External Symbol **:401
** External Symbol **:401
** External Symbol **:401
** External Symbol **:401
** External Symbol **:401

_ZN4weft2io5Scope4Join13await_suspendINS0_7PromiseISt7variantIJSt8expectedIPNS_4http12ResponseHeadENS_5ErrorEES6_IvSA_EEEEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
784007059655560962
# Num Counters:
2
# Counter Values:
190353
159

_ZN4weft2io5Scope5spawnENS0_4TaskIvEE
# Func Hash:
402209681230292040
# Num Counters:
7
# Counter Values:
983670
1228702
0
154751
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
0

_ZN4weft2io5Scope6cancelEv
# Func Hash:
1138669267270508570
# Num Counters:
5
# Counter Values:
218255
212038
212038
210998
404382
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:109877
** External Symbol **:2010
_ZN4weft2io4Leaf9on_cancelEv:884
** External Symbol **:404
** External Symbol **:364
** External Symbol **:364
** External Symbol **:65
** External Symbol **:31
** External Symbol **:26
** External Symbol **:25
** External Symbol **:24
** External Symbol **:24
** External Symbol **:23
** External Symbol **:23
** External Symbol **:23
** External Symbol **:23
** External Symbol **:22
** External Symbol **:22
** External Symbol **:20
** External Symbol **:20
** External Symbol **:20
** External Symbol **:20
** External Symbol **:16
** External Symbol **:16

_ZN4weft2io5ScopeD2Ev
# Func Hash:
536873291837367278
# Num Counters:
4
# Counter Values:
402755
160
120
0

_ZN4weft2io5Timer6cancelEv
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
5347604
41

_ZN4weft2io6Either13await_suspendINS0_7PromiseIvEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
536873291348393010
# Num Counters:
4
# Counter Values:
780416
780416
0
0

_ZN4weft2io6detail5storeIPNS_4http12ResponseHeadEEENS0_4TaskIvEENS6_IT_EERSt8optionalISt8expectedIS8_NS_5ErrorEEERNS0_5EventE
# Func Hash:
164768766715588732
# Num Counters:
33
# Counter Values:
159
190353
0
190353
190353
0
0
0
0
190194
190294
59
0
0
190353
0
0
0
0
0
59
0
0
59
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
0
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
1
1:59
0

_ZN4weft2io6detail5storeIvEENS0_4TaskIvEENS3_IT_EERSt8optionalISt8expectedIS5_NS_5ErrorEEERNS0_5EventE
# Func Hash:
766051948830023076
# Num Counters:
33
# Counter Values:
191793
191793
0
191793
191793
0
0
0
0
0
0
191793
0
0
191793
0
0
0
0
0
191793
0
0
191793
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
0
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
1
1:191793
0

_ZN4weft2io7Mailbox5drainEv
# Func Hash:
626974635826175699
# Num Counters:
10
# Counter Values:
17538
17538
872241
33596
16818
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
3
27
** External Symbol **:681
** External Symbol **:281
** External Symbol **:281
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:201
** External Symbol **:17
** External Symbol **:15
** External Symbol **:15
** External Symbol **:10
** External Symbol **:10
unity_0_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZN4weft5proxy12WorkerThread5adoptESt10shared_ptrIKNS2_8SnapshotEESt8functionIFvSt8expectedIvNS1_5ErrorEEEEE3$_0EEvRNS_8_StorageEPSF_:9
unity_0_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZZN4weft5proxy10MainThread4postESt10shared_ptrIKNS2_8SnapshotEESt8functionIFvvEEENK3$_0clESt8expectedIvNS1_5ErrorEEEUlvE_EEvRNS_8_StorageEPSG_:9
** External Symbol **:8
** External Symbol **:7
unity_0_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZN4weft5proxy12WorkerThread5drainEvE3$_0EEvRNS_8_StorageEPS5_:1
unity_0_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZZN4weft5proxy10MainThread13start_workersERNS1_2io5ScopeEENK3$_4clEvEUlvE_EEvRNS_8_StorageEPS9_:1
unity_0_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZZN4weft5proxy10MainThread13start_workersERNS1_2io5ScopeEENK3$_3clESt8expectedIvNS1_5ErrorEEEUlvE_EEvRNS_8_StorageEPSC_:1
27
** External Symbol **:681
** External Symbol **:281
** External Symbol **:281
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:201
** External Symbol **:17
** External Symbol **:15
** External Symbol **:15
** External Symbol **:10
** External Symbol **:10
unity_0_cxx.cxx;_ZNSt18move_only_functionIJFvvEEE9_S_invokeIZZN4weft5proxy10MainThread4postESt10shared_ptrIKNS4_8SnapshotEESt8functionIS0_EENK3$_0clESt8expectedIvNS3_5ErrorEEEUlvE_EEvPSt12_Mofunc_base:9
unity_0_cxx.cxx;_ZNSt18move_only_functionIJFvvEEE9_S_invokeIZN4weft5proxy12WorkerThread5adoptESt10shared_ptrIKNS4_8SnapshotEESt8functionIFvSt8expectedIvNS3_5ErrorEEEEE3$_0EEvPSt12_Mofunc_base:9
** External Symbol **:8
** External Symbol **:7
unity_0_cxx.cxx;_ZNSt18move_only_functionIJFvvEEE9_S_invokeIZZN4weft5proxy10MainThread13start_workersERNS3_2io5ScopeEENK3$_4clEvEUlvE_EEvPSt12_Mofunc_base:1
unity_0_cxx.cxx;_ZNSt18move_only_functionIJFvvEEE9_S_invokeIZZN4weft5proxy10MainThread13start_workersERNS3_2io5ScopeEENK3$_3clESt8expectedIvNS3_5ErrorEEEUlvE_EEvPSt12_Mofunc_base:1
unity_0_cxx.cxx;_ZNSt18move_only_functionIJFvvEEE9_S_invokeIZN4weft5proxy12WorkerThread5drainEvE3$_0EEvPSt12_Mofunc_base:1
0

_ZN4weft2ioeqERKNS0_7AddressES3_
# Func Hash:
952936701427315942
# Num Counters:
6
# Counter Values:
128640
128640
128640
128640
128640
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
0

_ZN4weft3tls5Below4readEP6bio_stPci
# Func Hash:
722994731164800537
# Num Counters:
12
# Counter Values:
668120
600
667520
600
600
394440
0
273080
0
0
0
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
18
** External Symbol **:3989
** External Symbol **:3885
** External Symbol **:2430
** External Symbol **:1624
** External Symbol **:1423
** External Symbol **:1408
** External Symbol **:1315
** External Symbol **:88
** External Symbol **:81
** External Symbol **:81
** External Symbol **:80
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket8try_readESt4spanISt4byteLm18446744073709551615EE:71
** External Symbol **:65
** External Symbol **:52
** External Symbol **:27
** External Symbol **:23
** External Symbol **:23
** External Symbol **:23
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
257:15

_ZN4weft3tls5Below5writeEP6bio_stPKci
# Func Hash:
238984481833172217
# Num Counters:
3
# Counter Values:
282560
282560
0

_ZN4weft3tls5Below7controlEP6bio_stilPv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
4285760

_ZN4weft3tls6Stream10OnReadable6on_setEv
# Func Hash:
811594940626252597
# Num Counters:
3
# Counter Values:
273040
40
273040
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
1
** External Symbol **:1

_ZN4weft3tls6Stream10OnWritable6on_setEv
# Func Hash:
264495438377655355
# Num Counters:
4
# Counter Values:
273120
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
0

_ZN4weft3tls6Stream11read_failedEi
# Func Hash:
391331304187900698
# Num Counters:
7
# Counter Values:
392840
391680
0
0
391680
0
0

_ZN4weft3tls6Stream5flushEv
# Func Hash:
45352972124113465
# Num Counters:
13
# Counter Values:
0
282520
282520
0
282520
0
282520
282520
2760
2760
2760
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
18
** External Symbol **:1654
** External Symbol **:1636
** External Symbol **:832
** External Symbol **:827
** External Symbol **:585
** External Symbol **:583
** External Symbol **:544
** External Symbol **:63
** External Symbol **:54
** External Symbol **:53
** External Symbol **:46
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket9try_writeESt4spanIK5iovecLm18446744073709551615EE:46
** External Symbol **:41
** External Symbol **:33
** External Symbol **:18
** External Symbol **:16
** External Symbol **:16
** External Symbol **:16
18
** External Symbol **:7
** External Symbol **:6
** External Symbol **:6
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket14shutdown_writeEv:4
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2

_ZN4weft3tls6Stream7encryptESt4spanIK5iovecLm18446744073709551615EE
# Func Hash:
1068891785470275980
# Num Counters:
28
# Counter Values:
274240
480
280
274240
548400
274120
320
274120
0
274280
0
0
160
0
274240
160
0
0
0
0
0
0
0
0
0
0
0
40

_ZN4weft3tls6Stream8try_readESt4spanISt4byteLm18446744073709551615EE
# Func Hash:
927205942243418722
# Num Counters:
11
# Counter Values:
665320
272480
0
600
392840
392840
600
272480
392840
269680
269640

_ZN4weft3tls6Stream9try_writeESt4spanIK5iovecLm18446744073709551615EE
# Func Hash:
325048439887637245
# Num Counters:
16
# Counter Values:
274240
274240
0
0
0
0
0
0
0
0
274240
0
0
274240
0
0

_ZN4weft3xds11check_knownERKN6google8protobuf7MessageERKNS0_5PlaceE
# Func Hash:
98803767395595026
# Num Counters:
87
# Counter Values:
515198
148030
148030
148030
23920
23920
23920
23920
23920
23920
148030
0
21840
21840
937315
23920
0
116869
0
0
537118
23920
23920
23920
115189
115189
6960
537118
537118
388373
388373
388373
388373
192970
126825
21920
0
0
443573
0
0
0
0
443573
443573
0
0
0
432253
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
6
24
** External Symbol **:7282
** External Symbol **:6722
** External Symbol **:4922
** External Symbol **:4842
** External Symbol **:4682
** External Symbol **:4522
** External Symbol **:4042
** External Symbol **:4042
** External Symbol **:4042
** External Symbol **:4042
** External Symbol **:4042
** External Symbol **:4002
** External Symbol **:3882
** External Symbol **:3682
** External Symbol **:3682
** External Symbol **:3642
** External Symbol **:3522
** External Symbol **:3282
** External Symbol **:3082
** External Symbol **:3002
** External Symbol **:2722
** External Symbol **:2722
** External Symbol **:2722
** External Symbol **:2682
25
** External Symbol **:2682
** External Symbol **:2322
** External Symbol **:2122
** External Symbol **:1722
** External Symbol **:1722
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1562
** External Symbol **:1562
** External Symbol **:1442
** External Symbol **:1402
** External Symbol **:1402
** External Symbol **:1322
** External Symbol **:1242
** External Symbol **:1242
** External Symbol **:1202
** External Symbol **:1202
** External Symbol **:1122
** External Symbol **:1122
** External Symbol **:1122
** External Symbol **:1121
** External Symbol **:1121
** External Symbol **:1121
_ZNK5envoy6config4core2v38Metadata11GetMetadataEv:28
** External Symbol **:2
25
** External Symbol **:2682
** External Symbol **:2322
** External Symbol **:2122
** External Symbol **:1722
** External Symbol **:1722
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1562
** External Symbol **:1562
** External Symbol **:1442
** External Symbol **:1402
** External Symbol **:1402
** External Symbol **:1322
** External Symbol **:1242
** External Symbol **:1242
** External Symbol **:1202
** External Symbol **:1202
** External Symbol **:1122
** External Symbol **:1122
** External Symbol **:1122
** External Symbol **:1121
** External Symbol **:1121
** External Symbol **:1121
_ZNK5envoy6config4core2v38Metadata11GetMetadataEv:28
** External Symbol **:2
25
** External Symbol **:2682
** External Symbol **:2322
** External Symbol **:2122
** External Symbol **:1722
** External Symbol **:1722
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1562
** External Symbol **:1562
** External Symbol **:1442
** External Symbol **:1402
** External Symbol **:1402
** External Symbol **:1322
** External Symbol **:1242
** External Symbol **:1242
** External Symbol **:1202
** External Symbol **:1202
** External Symbol **:1122
** External Symbol **:1122
** External Symbol **:1122
** External Symbol **:1121
** External Symbol **:1121
** External Symbol **:1121
_ZNK5envoy6config4core2v38Metadata11GetMetadataEv:28
** External Symbol **:2
25
** External Symbol **:7404
** External Symbol **:5964
** External Symbol **:4484
** External Symbol **:4244
** External Symbol **:3923
** External Symbol **:3923
** External Symbol **:3923
** External Symbol **:3923
** External Symbol **:3923
** External Symbol **:3602
** External Symbol **:3602
** External Symbol **:2802
** External Symbol **:2802
** External Symbol **:2681
** External Symbol **:2641
** External Symbol **:2521
** External Symbol **:2481
** External Symbol **:2481
** External Symbol **:2441
** External Symbol **:2441
** External Symbol **:2441
** External Symbol **:2441
_ZNK5envoy10extensions7filters7network23http_connection_manager2v321HttpConnectionManager11GetMetadataEv:80
** External Symbol **:41
** External Symbol **:4
24
** External Symbol **:76
** External Symbol **:65
** External Symbol **:44
_ZNK5envoy6config4core2v337Metadata_FilterMetadataEntry_DoNotUse11GetMetadataEv:35
** External Symbol **:32
** External Symbol **:23
** External Symbol **:23
** External Symbol **:23
** External Symbol **:23
** External Symbol **:18
** External Symbol **:17
** External Symbol **:17
** External Symbol **:15
** External Symbol **:15
** External Symbol **:12
** External Symbol **:12
** External Symbol **:11
** External Symbol **:11
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:6
** External Symbol **:6
** External Symbol **:6
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
10
0
0
0
0
0
0
0
0
0
0

_ZN4weft3xds6unpackERKN6google8protobuf3AnyERNS2_7MessageERKNS0_5PlaceE
# Func Hash:
98058706891454335
# Num Counters:
31
# Counter Values:
65940
3824270
65940
0
0
0
0
0
0
0
0
65940
0
0
0
65940
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
25
** External Symbol **:1721
** External Symbol **:1082
** External Symbol **:1081
** External Symbol **:961
** External Symbol **:921
** External Symbol **:881
** External Symbol **:881
** External Symbol **:842
** External Symbol **:841
** External Symbol **:721
** External Symbol **:721
** External Symbol **:681
** External Symbol **:681
** External Symbol **:681
** External Symbol **:641
** External Symbol **:641
** External Symbol **:641
** External Symbol **:40
** External Symbol **:30
** External Symbol **:28
** External Symbol **:28
** External Symbol **:28
** External Symbol **:28
_ZNK5envoy10extensions14access_loggers4file2v313FileAccessLog11GetMetadataEv:26
_ZNK5envoy10extensions7filters7network9tcp_proxy2v38TcpProxy11GetMetadataEv:1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
5
0
2
33:56495
65:9445
0
0
0

_ZN4weft3xds7type_inB5cxx11ERKN6google8protobuf3AnyE
# Func Hash:
291921737787264807
# Num Counters:
35
# Counter Values:
0
34525
0
0
0
0
2036070
0
0
34525
0
34525
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
0

_ZN4weft4http14append_to_listERNS0_7HeadersENS0_5TokenESt17basic_string_viewIcSt11char_traitsIcEES7_
# Func Hash:
471950746712086642
# Num Counters:
18
# Counter Values:
226280
0
0
0
128760
128760
128760
128760
128760
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
129:3219

_ZN4weft4http17remove_hop_by_hopERNS0_7HeadersE
# Func Hash:
86095773878578861
# Num Counters:
25
# Counter Values:
0
0
462039
271566
0
0
271086
0
0
80
190393
0
271566
271566
271566
1737792
7201059
6739020
2344333
462039
190393
190393
190393
271566
271566

_ZN4weft4http20equals_ignoring_caseESt17basic_string_viewIcSt11char_traitsIcEES4_
# Func Hash:
391331301304006926
# Num Counters:
7
# Counter Values:
5401328
13715093
13715013
11502531
8683420
2893226
5789834

_ZN4weft4http2h110SectionEnd4findESt17basic_string_viewIcSt11char_traitsIcEERKNS0_6LimitsE
# Func Hash:
1077313155519212579
# Num Counters:
24
# Counter Values:
4358162
0
0
0
0
0
0
0
4358162
0
0
0
0
0
0
0
0
803812
3554350
803812
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
4
0
0
0
0

_ZN4weft4http2h111parse_fieldESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
945762646854341952
# Num Counters:
46
# Counter Values:
2750538
0
0
5501076
2750538
2750538
0
24153880
43950135
2750538
0
0
0
0
0
2750538
0
0
0
0
0
0
0
0
2750538
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
4
0
0
0
0

_ZN4weft4http2h111read_targetESt17basic_string_viewIcSt11char_traitsIcEES5_RNS0_11RequestHeadE
# Func Hash:
621901020038673771
# Num Counters:
96
# Counter Values:
0
0
80
575382
240
404326
0
0
0
404326
0
0
0
80
379014
404326
0
0
80
379014
0
0
0
404326
0
80
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
80
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
15
0
1
7:2
0
0
0
1
1:379014
0
0
0
0
0
0
0
0
0

_ZN4weft4http2h112is_authorityESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
878603425095898116
# Num Counters:
22
# Counter Values:
0
390720
0
15393418
0
0
1589252
5951730
5951730
0
1581242
1581242
1190522
0
0
1190522
1190522
0
0
390720
0
0

_ZN4weft4http2h113parse_requestESt17basic_string_viewIcSt11char_traitsIcEERKNS0_6LimitsERNS1_10SectionEndERNS0_11RequestHeadE
# Func Hash:
160584859618717486
# Num Counters:
121
# Counter Values:
0
404326
3638934
1213298
404326
0
0
404326
0
0
0
0
0
404326
404326
0
0
0
404326
0
0
404326
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
404326
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
20
1
2:404326
0
0
0
5
65:371406
33:800
129:15
257:7
17:1
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN4weft4http2h113reason_phraseEt
# Func Hash:
818778791043493074
# Num Counters:
63
# Counter Values:
0
0
200
0
0
403726
0
0
0
0
0
0
0
0
0
40
0
40
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
280
0
40
0
0
0

_ZN4weft4http2h113write_requestERKNS0_11RequestHeadEbSt8optionalImERNS0_5BytesESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
833700397005950110
# Num Counters:
52
# Counter Values:
280
0
0
0
0
399486
0
1167578
1166098
399486
399486
399486
399486
399486
399486
399486
399486
280
280
0
0
80
80
80
80
399486
399206
0
0
0
0
0
0
0
0
0
0
0
0
399486
0
0
0
399486
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
4
0
0
1
3:399486
0

_ZN4weft4http2h114parse_responseESt17basic_string_viewIcSt11char_traitsIcEERKNS0_6LimitsERNS1_10SectionEndENS1_5AskedERNS0_12ResponseHeadE
# Func Hash:
834438051013237480
# Num Counters:
83
# Counter Values:
5996490
0
0
0
0
399486
399486
0
0
0
0
0
399486
0
0
0
0
399486
0
399486
399486
0
0
0
0
0
0
0
0
0
0
399486
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
80
399406
0
200
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
200
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
12
0
0
2
129:399326
257:4
0
0
0
0
0
0
0
0
0

_ZN4weft4http2h114write_responseERKNS0_12ResponseHeadERKNS1_12ResponseFormERNS0_5BytesE
# Func Hash:
1027913183392421515
# Num Counters:
59
# Counter Values:
404086
2880
0
0
40
0
399926
1202618
0
160
404326
404326
404326
404326
404326
399606
4720
240
0
404046
200
0
404086
0
2880
401206
200
200
399486
404086
404086
120
80
120
40
120
160
0
0
0
0
0
40
40
40
40
40
404086
0
0
0
0
0
0
0
0
399806
404086
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
1
7:2
0

_ZN4weft4http2h14Wire4fillEv
# Func Hash:
811594940992505281
# Num Counters:
3
# Counter Values:
1808709
814634
994075
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:1002136
** External Symbol **:172013
** External Symbol **:80160
** External Symbol **:3236
** External Symbol **:3236
** External Symbol **:1662
** External Symbol **:1632
** External Symbol **:1136
** External Symbol **:1114
** External Symbol **:1052
** External Symbol **:427
** External Symbol **:84
** External Symbol **:82
** External Symbol **:52
** External Symbol **:32
** External Symbol **:22
** External Symbol **:12
** External Symbol **:12
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket8try_readESt4spanISt4byteLm18446744073709551615EE:12
** External Symbol **:10
** External Symbol **:9
** External Symbol **:8
** External Symbol **:6
** External Symbol **:4

_ZN4weft4http2h14Wire5flushEv
# Func Hash:
708411409907171815
# Num Counters:
12
# Counter Values:
1005846
6
845172
8
0
0
0
0
0
0
2049113
2049099
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:500828
** External Symbol **:40080
** External Symbol **:34758
** External Symbol **:1614
** External Symbol **:1612
** External Symbol **:825
** External Symbol **:811
** External Symbol **:562
** External Symbol **:551
** External Symbol **:520
** External Symbol **:94
** External Symbol **:31
** External Symbol **:28
** External Symbol **:24
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:6
** External Symbol **:6
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket9try_writeESt4spanIK5iovecLm18446744073709551615EE:6
** External Symbol **:4
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
0
0

_ZN4weft4http2h14Wire9make_roomEv
# Func Hash:
182521310658734454
# Num Counters:
5
# Counter Values:
1808709
1404103
594821
0
1404103
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
0

_ZN4weft4http2h18Incoming4pullEm
# Func Hash:
535054094475591019
# Num Counters:
51
# Counter Values:
0
399678
3720
0
197299
0
0
0
0
0
789681
399678
0
0
0
197299
0
592382
0
0
0
0
0
0
0
0
0
995780
0
3720
0
0
0
0
400
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
0

_ZN4weft4http2h18Incoming4takeEm
# Func Hash:
1104024243051417228
# Num Counters:
13
# Counter Values:
592382
592382
592382
592382
592382
569702
592382
399278
592382
0
0
22680
0

_ZN4weft4http2h18Incoming7releaseEm
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
592376

_ZN4weft4http2h18Outgoing4pushERNS0_5BytesE
# Func Hash:
507509233944462858
# Num Counters:
31
# Counter Values:
403756
403756
593985
37013
6
190220
0
403756
0
0
6
0
0
3
0
574496
0
0
0
0
0
0
0
404078
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
5
0
0
0
0
0

_ZN4weft4http2h18Outgoing6finishEPKNS0_7HeadersE
# Func Hash:
976689752550672524
# Num Counters:
15
# Counter Values:
0
404518
0
0
0
0
0
0
0
0
0
0
0
0
440
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
0
0
0

_ZN4weft4http2h18Outgoing7flushedEv
# Func Hash:
1053459057210742839
# Num Counters:
21
# Counter Values:
446329
8
8
8
0
0
446323
0
0
0
0
440
0
0
0
440
0
0
0
0
404518
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
5
** External Symbol **:4
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
0
0
0

_ZN4weft4http2h18Presence6on_setEv
# Func Hash:
1063705160746808702
# Num Counters:
3
# Counter Values:
407691
44
44

_ZN4weft4http2h210Connection10feed_sliceERKNS0_5SliceE
# Func Hash:
52047013072037608
# Num Counters:
10
# Counter Values:
1003648
0
0
1003648
0
0
0
0
0
0

_ZN4weft4http2h210Connection11at_turn_endEv
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
1132766
1132766

_ZN4weft4http2h210Connection5flushEv
# Func Hash:
129131474483557602
# Num Counters:
24
# Counter Values:
2774868
0
583
1819787
1818425
0
683699
0
0
0
605095
1136688
1134248
2440
3023
2440
57
583
0
0
0
0
40
583
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
3
24
** External Symbol **:66211
** External Symbol **:16368
** External Symbol **:3296
** External Symbol **:3223
** External Symbol **:1632
** External Symbol **:1621
** External Symbol **:1479
** External Symbol **:818
** External Symbol **:812
** External Symbol **:573
** External Symbol **:568
** External Symbol **:532
** External Symbol **:95
** External Symbol **:48
** External Symbol **:40
** External Symbol **:40
** External Symbol **:36
** External Symbol **:35
** External Symbol **:34
_ZN4weft3tls6Stream9try_writeESt4spanIK5iovecLm18446744073709551615EE:34
** External Symbol **:21
** External Symbol **:12
** External Symbol **:10
** External Symbol **:10
0
0

_ZN4weft4http2h210Connection7advanceEv
# Func Hash:
48760715052371423
# Num Counters:
19
# Counter Values:
672493
1674861
1081773
1002368
80
671131
1002368
1282
1002368
1282
914873
775465
0
0
0
0
82
1362
102972
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:181162
** External Symbol **:39299
** External Symbol **:9112
** External Symbol **:7569
** External Symbol **:3968
** External Symbol **:3880
** External Symbol **:2492
** External Symbol **:2420
** External Symbol **:1625
** External Symbol **:1415
** External Symbol **:1402
** External Symbol **:1311
** External Symbol **:327
** External Symbol **:170
** External Symbol **:81
** External Symbol **:78
** External Symbol **:73
** External Symbol **:72
** External Symbol **:68
_ZN4weft3tls6Stream8try_readESt4spanISt4byteLm18446744073709551615EE:66
** External Symbol **:45
** External Symbol **:24
** External Symbol **:21
** External Symbol **:20

_ZN4weft4http2h210FloodGuard15finished_streamEv
# Func Hash:
93478048506710818
# Num Counters:
8
# Counter Values:
3105044
0
0
0
1552522
0
0
1552522

_ZN4weft4http2h210FloodGuard4takeENS1_5FloodENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
948827212590768070
# Num Counters:
9
# Counter Values:
262109
8766
0
0
28520
3922
0
229667
0

_ZN4weft4http2h210HeadReader10add_pseudoESt17basic_string_viewIcSt11char_traitsIcEES6_
# Func Hash:
334561232744437315
# Num Counters:
21
# Counter Values:
781051
3090520
3090520
3090520
1545180
1545180
772590
772590
160
1545180
772590
1545180
772590
772590
772590
772590
772590
160
160
0
781051
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
6
8
4:963143
9:772750
3:582037
6:562230
1:3214
17:2037
7:6
5:2
1
7:1545180
1
7:1545180
1
9:772590
1
5:772590
1
9:4

_ZN4weft4http2h210HeadReader3addESt17basic_string_viewIcSt11char_traitsIcEES6_
# Func Hash:
441534929999582167
# Num Counters:
33
# Counter Values:
0
0
0
0
0
0
0
0
0
0
0
197974
0
9218569
0
9218569
0
9218569
197974
3871571
4071670
5346998
0
0
1275328
0
0
1275328
0
0
197974
0
3695669
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
0
3
9:1003434
16:108854
17:4076
10
17:2480689
9:722531
4:642331
16:408913
1:326894
3:314167
8:287273
33:3259
2:820
6:26

_ZN4weft4http2h210HeadReader6finishEv
# Func Hash:
842987906356165900
# Num Counters:
13
# Counter Values:
0
0
0
0
0
0
0
1751615
772590
0
160
160
160
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
7:4

_ZN4weft4http2h211put_headersERSt6vectorI10nghttp2_nvSaIS3_EERKNS0_7HeadersE
# Func Hash:
135188632836511417
# Num Counters:
13
# Counter Values:
0
0
0
0
0
0
40
0
0
2965349
2965309
198953
781110

_ZN4weft4http2h211put_requestERSt6vectorI10nghttp2_nvSaIS3_EERKNS0_11RequestHeadE
# Func Hash:
677251861889616510
# Num Counters:
14
# Counter Values:
778468
0
778468
781110
2642
120
0
2642
0
2642
0
120
780990
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
0

_ZN4weft4http2h211why_unsoundERKNS0_11RequestHeadE
# Func Hash:
757778361182228139
# Num Counters:
21
# Counter Values:
0
0
0
0
5054860
5054860
772590
0
772590
0
0
772590
128560
772590
772590
0
772430
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
6
0
1
4:772590
0
1
1:3214
0
0

_ZN4weft4http2h212FrameScanner4nextESt17basic_string_viewIcSt11char_traitsIcEERm
# Func Hash:
1080275686294838718
# Num Counters:
8
# Counter Values:
12481047
12481047
504099
0
1386783
1268703
1772802
1386783

_ZN4weft4http2h212put_responseERSt6vectorI10nghttp2_nvSaIS3_EERKNS0_12ResponseHeadESt17basic_string_viewIcSt11char_traitsIcEEb
# Func Hash:
853817212529125469
# Num Counters:
36
# Counter Values:
0
0
0
0
0
0
0
0
0
200
3488355
320
3488355
0
200
0
771151
772351
1280
0
0
0
0
0
320
0
320
0
320
0
0
0
0
772031
772271
80
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
3:8

_ZN4weft4http2h213ClientSession5startERKNS0_11RequestHeadEbSt8optionalImERNS0_5ArenaE
# Func Hash:
223406694488285690
# Num Counters:
22
# Counter Values:
781110
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
781110
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
5
0
0
0
0
0

_ZN4weft4http2h216announced_lengthERKNS0_7HeadersE
# Func Hash:
290495007507183686
# Num Counters:
5
# Counter Values:
3895423
1553721
799844
799844
799844

_ZN4weft4http2h25Codec12check_streamERKNS1_12FrameScanner5FoundE
# Func Hash:
948827209892400038
# Num Counters:
9
# Counter Values:
0
1268703
1268703
772590
496113
496113
772590
0
0

_ZN4weft4http2h25Codec15on_stream_closeEij
# Func Hash:
720618885982470778
# Num Counters:
32
# Counter Values:
179
1552522
0
1552522
0
0
1552522
0
0
0
0
0
0
0
1552522
0
0
1552522
1552522
0
0
0
0
0
0
0
0
0
0
0
780211
0

_ZN4weft4http2h25Codec4feedERKNS0_5SliceENSt6chrono10time_pointINS6_3_V212steady_clockENS6_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
30065320852584926
# Num Counters:
26
# Counter Values:
1268703
1772802
1268703
1268703
1062484
1268703
0
0
1003648
0
1003648
1003648
504099
1003648
0
0
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:83345
** External Symbol **:14903
** External Symbol **:7541
** External Symbol **:6758
** External Symbol **:1629
** External Symbol **:1617
** External Symbol **:1145
** External Symbol **:814
** External Symbol **:814
** External Symbol **:570
** External Symbol **:565
** External Symbol **:529
** External Symbol **:224
** External Symbol **:116
** External Symbol **:41
** External Symbol **:36
** External Symbol **:36
** External Symbol **:33
** External Symbol **:32
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:31
** External Symbol **:21
** External Symbol **:11
** External Symbol **:10
** External Symbol **:9

_ZN4weft4http2h25Codec5countENS1_5FloodE
# Func Hash:
491275434249748194
# Num Counters:
3
# Counter Values:
262109
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
0

_ZN4weft4http2h25Codec6acceptEi
# Func Hash:
844982799530838382
# Num Counters:
4
# Counter Values:
0
772590
772590
0

_ZN4weft4http2h25Codec6unlinkERNS1_6StreamE
# Func Hash:
238984482353853237
# Num Counters:
3
# Counter Values:
1552661
0
538956

_ZN4weft4http2h25Codec7on_dataEiSt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
1096621590607214341
# Num Counters:
5
# Counter Values:
2102867
680807
1422060
680807
0

_ZN4weft4http2h25Codec7pass_onESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
280580191891456297
# Num Counters:
14
# Counter Values:
2066132
0
0
0
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
0
0
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
0
0

_ZN4weft4http2h25Codec7produceERNS0_5BytesEm
# Func Hash:
37730076657005256
# Num Counters:
5
# Counter Values:
1818425
1818425
1855718
1818425
1855718

_ZN4weft4http2h25Codec7releaseERNS1_6StreamEm
# Func Hash:
811594940626252597
# Num Counters:
3
# Counter Values:
1215168
0
419597
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:559281
** External Symbol **:218687
** External Symbol **:4000
** External Symbol **:2525
** External Symbol **:888
** External Symbol **:860
** External Symbol **:851
** External Symbol **:332
** External Symbol **:331
** External Symbol **:311
** External Symbol **:138
** External Symbol **:104
** External Symbol **:95
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:76
** External Symbol **:64
** External Symbol **:64
** External Symbol **:46
** External Symbol **:43
** External Symbol **:34
** External Symbol **:34
** External Symbol **:29
** External Symbol **:28
** External Symbol **:28
** External Symbol **:28

_ZN4weft4http2h25Codec7requestERKNS0_11RequestHeadEbSt8optionalImERNS0_5ArenaE
# Func Hash:
597134471960153563
# Num Counters:
64
# Counter Values:
217826
0
0
0
0
120
0
0
0
778468
781110
781110
0
0
0
0
0
582037
198953
0
0
0
0
0
0
0
108913
780990
0
0
0
0
0
0
0
0
0
0
0
0
108913
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
198953
199073
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:453877
** External Symbol **:108993
** External Symbol **:2000
** External Symbol **:817
** External Symbol **:814
** External Symbol **:811
** External Symbol **:287
** External Symbol **:283
** External Symbol **:266
** External Symbol **:25
** External Symbol **:24
** External Symbol **:23
** External Symbol **:19
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:16
** External Symbol **:13
** External Symbol **:8
** External Symbol **:8
** External Symbol **:8
** External Symbol **:7
** External Symbol **:7
** External Symbol **:7
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
11
0
0
0
0
0
0
0
0
0
0
0

_ZN4weft4http2h25Codec7respondERNS1_6StreamERKNS0_12ResponseHeadEb
# Func Hash:
465650941984265686
# Num Counters:
20
# Counter Values:
1307588
771151
772431
772431
0
0
772431
772431
0
0
0
0
690711
0
0
0
81640
640
80
120
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
22
** External Symbol **:453437
** External Symbol **:108794
** External Symbol **:2000
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:276
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:6
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
0
0
0

_ZN4weft4http2h25Codec9read_bodyEimRj
# Func Hash:
653247342603235625
# Num Counters:
12
# Counter Values:
190114
0
1772334
1495308
892539
879795
1495228
892539
970544
277106
190114
190114

_ZN4weft4http2h25Codec9send_bodyESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
287486626714780480
# Num Counters:
5
# Counter Values:
553875
558435
1495228
553875
941353

_ZN4weft4http2h25CodecC2ENS1_4RoleERKNS0_6LimitsENS2_4HookE
# Func Hash:
1101019976156661304
# Num Counters:
19
# Counter Values:
3922
121582
27454
3922
3922
3922
3922
3922
3922
3922
3922
3922
3922
0
0
0
0
0
1280
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:100
** External Symbol **:100
** External Symbol **:81
** External Symbol **:81
** External Symbol **:5
** External Symbol **:5
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2

_ZN4weft4http2h26Stream10begin_headENS1_4RoleE
# Func Hash:
1055735127159719969
# Num Counters:
10
# Counter Values:
197974
0
197974
0
0
772590
781051
0
781051
781051

_ZN4weft4http2h26Stream11forget_heldEv
# Func Hash:
536873292578565360
# Num Counters:
4
# Counter Values:
1553700
1553700
1552661
140

_ZN4weft4http2h26Stream12end_trailersENS1_4RoleE
# Func Hash:
1152385649678606584
# Num Counters:
13
# Counter Values:
0
0
197974
0
0
0
0
0
0
0
0
0
0

_ZN4weft4http2h26Stream4pullEm
# Func Hash:
141929910594878891
# Num Counters:
11
# Counter Values:
0
970344
80
289670
0
1185468
970344
80
289670
0
0

_ZN4weft4http2h26Stream4pushERNS0_5BytesE
# Func Hash:
170447682019997517
# Num Counters:
26
# Counter Values:
1295148
0
0
0
0
0
0
0
0
0
0
100000
0
0
0
0
0
1195148
922682
276106
0
0
0
0
0
96360
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:391815
** External Symbol **:217907
** External Symbol **:4000
** External Symbol **:826
** External Symbol **:820
** External Symbol **:812
** External Symbol **:293
** External Symbol **:288
** External Symbol **:272
** External Symbol **:89
** External Symbol **:88
** External Symbol **:62
** External Symbol **:52
** External Symbol **:38
** External Symbol **:26
** External Symbol **:23
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:22
** External Symbol **:21
** External Symbol **:16
** External Symbol **:14
** External Symbol **:13
** External Symbol **:11
** External Symbol **:10
** External Symbol **:10
24
** External Symbol **:66986
** External Symbol **:2546
** External Symbol **:2475
** External Symbol **:21
** External Symbol **:20
** External Symbol **:19
** External Symbol **:16
** External Symbol **:15
** External Symbol **:14
** External Symbol **:13
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:13
** External Symbol **:11
** External Symbol **:10
** External Symbol **:10
** External Symbol **:9
** External Symbol **:9
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
6
0
0
0
0
0
0

_ZN4weft4http2h26Stream5closeENS_5ErrorE
# Func Hash:
505114337137484886
# Num Counters:
15
# Counter Values:
1553521
1553561
1553521
0
0
0
80
0
0
772510
0
847717
199
199
789399
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
3
0
0
0

_ZN4weft4http2h26Stream5readyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
289670

_ZN4weft4http2h26Stream6detachEj
# Func Hash:
238984481799490044
# Num Counters:
3
# Counter Values:
1553700
179
139

_ZN4weft4http2h26Stream6end_inEv
# Func Hash:
811594940626252597
# Num Counters:
3
# Counter Values:
1552721
0
80
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
0

_ZN4weft4http2h26Stream6finishEPKNS0_7HeadersE
# Func Hash:
341660626662304308
# Num Counters:
13
# Counter Values:
190114
970544
0
0
0
0
0
0
0
0
190114
970464
80
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:453877
** External Symbol **:217747
** External Symbol **:4000
** External Symbol **:816
** External Symbol **:813
** External Symbol **:808
** External Symbol **:286
** External Symbol **:282
** External Symbol **:265
** External Symbol **:48
** External Symbol **:24
** External Symbol **:18
** External Symbol **:16
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:15
** External Symbol **:14
** External Symbol **:10
** External Symbol **:9
** External Symbol **:7
** External Symbol **:6
** External Symbol **:6
** External Symbol **:6
** External Symbol **:6
** External Symbol **:4
** External Symbol **:4
2
** External Symbol **:1
** External Symbol **:1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
0
0

_ZN4weft4http2h26Stream7flushedEv
# Func Hash:
981906362947082510
# Num Counters:
12
# Counter Values:
1735015
1245054
0
0
0
0
0
1072828
0
0
172426
172226
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
0
0

_ZN4weft4http2h26Stream7releaseEm
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
1215028
1215028

_ZN4weft4http2h26Stream7respondERKNS0_12ResponseHeadEb
# Func Hash:
736357413625026177
# Num Counters:
39
# Counter Values:
100
0
0
0
0
0
0
0
0
772431
0
0
0
0
0
0
772431
0
0
0
0
772431
0
0
0
0
0
0
0
0
160
80
0
0
0
0
772271
0
80
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
11
0
0
0
0
0
0
0
0
0
0
0

_ZN4weft4http2h26Stream8add_dataERKNS0_5SliceESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
402209679018053244
# Num Counters:
6
# Counter Values:
0
179426
1437147
665720
665720
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
0

_ZN4weft4http2h26Stream8end_headENS1_4RoleE
# Func Hash:
361214706099244211
# Num Counters:
31
# Counter Values:
1651329
197974
772590
0
0
0
772430
0
0
0
0
0
0
0
781051
0
781051
120
0
780931
80
780971
0
0
80
0
0
0
0
0
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
0
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
0

_ZN4weft4http2h26Stream8take_outEmRb
# Func Hash:
11256677535737587
# Num Counters:
7
# Counter Values:
599986
1772334
0
1172348
0
970664
277106
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
0

_ZN4weft4http2h26StreamC2ERNS1_5CodecEPNS0_5ArenaE
# Func Hash:
1017596875907144981
# Num Counters:
14
# Counter Values:
1553700
1553700
1553700
1553700
1252536
0
0
0
0
0
0
0
0
772590
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
0

_ZN4weft4http2h26StreamD2Ev
# Func Hash:
414921810577400135
# Num Counters:
8
# Counter Values:
1553700
1552661
1178
0
0
0
0
0

_ZN4weft4http2h29Callbacks13on_data_chunkEP15nghttp2_sessionhiPKhmPv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2102867

_ZN4weft4http2h29Callbacks13on_frame_recvEP15nghttp2_sessionPK13nghttp2_framePv
# Func Hash:
950994588461961397
# Num Counters:
15
# Counter Values:
0
3607650
3341059
0
3341059
7844
28520
600
1751615
1589444
0
1589284
0
0
0

_ZN4weft4http2h29Callbacks13on_frame_sendEP15nghttp2_sessionPK13nghttp2_framePv
# Func Hash:
749350176657848877
# Num Counters:
16
# Counter Values:
0
0
0
6477926
3348304
179
0
3238963
0
3238963
0
1552701
0
120
3238963
3238963
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
0

_ZN4weft4http2h29Callbacks14on_begin_frameEP15nghttp2_sessionPK16nghttp2_frame_hdPv
# Func Hash:
737863018510570942
# Num Counters:
17
# Counter Values:
3607778
1589444
1751703
0
0
7844
28520
0
0
229667
0
3922
28520
0
160
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
0

_ZN4weft4http2h29Callbacks15on_stream_closeEP15nghttp2_sessionijPv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1552701

_ZN4weft4http2h29Callbacks15on_stream_frameERNS1_5CodecERNS1_6StreamERK13nghttp2_frame
# Func Hash:
11922953435973470
# Num Counters:
7
# Counter Values:
3341059
1751615
1552721
0
772590
1552721
772590

_ZN4weft4http2h29Callbacks16on_begin_headersEP15nghttp2_sessionPK13nghttp2_framePv
# Func Hash:
650973723113837841
# Num Counters:
9
# Counter Values:
1751615
1751615
772590
772590
661851
317174
0
661851
772590

_ZN4weft4http2h29Callbacks17before_frame_sendEP15nghttp2_sessionPK13nghttp2_framePv
# Func Hash:
287486627275083000
# Num Counters:
6
# Counter Values:
1852996
1743655
1440061
303594
1440061
1553541

_ZN4weft4http2h29Callbacks9on_headerEP15nghttp2_sessionPK13nghttp2_framePKhmS9_mhPv
# Func Hash:
402209679680311567
# Num Counters:
7
# Counter Values:
9218569
0
9218569
0
772590
8445979
772590
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
0

_ZN4weft4http2h29Callbacks9read_bodyEP15nghttp2_sessioniPhmPjP19nghttp2_data_sourcePv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1772334

_ZN4weft4http2h29Callbacks9send_bodyEP15nghttp2_sessionP13nghttp2_framePKhmP19nghttp2_data_sourcePv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1495228

_ZN4weft4http4grpc13status_numberERKNS0_7HeadersE
# Func Hash:
382993475055910911
# Num Counters:
2
# Counter Values:
1362051
1171857

_ZN4weft4http4grpc7is_grpcERKNS0_7HeadersE
# Func Hash:
484499720053789692
# Num Counters:
7
# Counter Values:
3869147
1262297
428640
699446
171440
0
562851

_ZN4weft4http4pumpERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEERmNS5_10time_pointINS5_3_V212steady_clockES9_EE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1366670

_ZN4weft4http5Arena4copyESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
2202711501531239
# Num Counters:
2
# Counter Values:
4036584
2207072
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
11
33:947276
5:915356
9:5264
4:3252
1:54
513:21
2:8
8:7
6:2
7:2
3:1

_ZN4weft4http5Arena5resetEv
# Func Hash:
1096621590155571731
# Num Counters:
5
# Counter Values:
1974454
0
0
1185516
1974454

_ZN4weft4http5Arena8allocateEm
# Func Hash:
567185239131533134
# Num Counters:
5
# Counter Values:
16603294
1185516
1185516
6758
1178758

_ZN4weft4http5Bytes11append_copyESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
631324379643500408
# Num Counters:
9
# Counter Values:
6614660
4062449
3473467
588982
3693569
2552211
2545011
6604172
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
19
9:1443810
17:513693
65:465372
33:454980
513:327474
257:141800
129:74286
5:46310
6:2275
7:1037
64:645
1:605
8:232
4:214
2:174
3:170
16:143
32:127
256:3
21
9:722726
513:657080
65:584027
129:454112
17:239973
257:231748
33:171203
5:73612
6:2326
7:1253
32:947
64:549
8:448
4:284
16:283
3:128
2:49
128:7
1:5
512:3
256:1

_ZN4weft4http5Bytes4growEv
# Func Hash:
52047013740422107
# Num Counters:
9
# Counter Values:
7598500
2666064
0
20044
4360808
3361
1123116
1123116
551488

_ZN4weft4http5Bytes4takeEm
# Func Hash:
526279452372963163
# Num Counters:
9
# Counter Values:
412240
3749190
1827680
1827680
3749190
412240
0
0
19680

_ZN4weft4http5Bytes5clearEv
# Func Hash:
567185240339310381
# Num Counters:
5
# Counter Values:
4932436
0
1157204
31935836
571628

_ZN4weft4http5Bytes6appendENS0_5SliceE
# Func Hash:
238984482812021090
# Num Counters:
3
# Counter Values:
10756882
10756882
1126477

_ZN4weft4http5Bytes6appendEOS1_
# Func Hash:
1124680649821146753
# Num Counters:
3
# Counter Values:
4339274
2520714
0

_ZN4weft4http5Bytes7consumeEm
# Func Hash:
391331301512420815
# Num Counters:
6
# Counter Values:
434003
5260404
2027191
1593188
1542948
0

_ZN4weft4http5BytesC2ERKS1_
# Func Hash:
974670608953953615
# Num Counters:
6
# Counter Values:
190473
190633
190633
190473
0
0

_ZN4weft4http5BytesD2Ev
# Func Hash:
1063705161840035144
# Num Counters:
3
# Counter Values:
18002327
18002327
0

_ZN4weft4http5BytesaSEOS1_
# Func Hash:
1096621589719976365
# Num Counters:
5
# Counter Values:
21258710
11412795
11412795
783440
0

_ZN4weft4http7Headers3addERKNS0_6HeaderE
# Func Hash:
480234100356099737
# Num Counters:
4
# Counter Values:
10014475
2560547
0
2560547
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
0

_ZN4weft4http7Headers3setENS0_5TokenESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
948827212266013817
# Num Counters:
7
# Counter Values:
2951371
245280
245280
1124916
1043556
81360
81360

_ZN4weft4http7Headers4takeENS0_5TokenE
# Func Hash:
656349718644035646
# Num Counters:
5
# Counter Values:
3013468
733645
462039
271606
792
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
2
65:352
129:11

_ZN4weft4http7Headers6removeENS0_5TokenE
# Func Hash:
287486628732883890
# Num Counters:
5
# Counter Values:
305513
21783120
305513
21463887
7332599

_ZN4weft4http7Headers6removeESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
287486628732883890
# Num Counters:
5
# Counter Values:
1920
1085640
1920
1085160
271806

_ZN4weft4http7name_ofENS0_5TokenE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1085436

_ZN4weft4http7name_ofENS0_7VersionE
# Func Hash:
536873293052540031
# Num Counters:
4
# Counter Values:
399766
772590
0
0

_ZN4weft4http8BlockRef10make_smallEv
# Func Hash:
238984484093187152
# Num Counters:
3
# Counter Values:
2545011
2536849
8162

_ZN4weft4http8BlockRef4makeEm
# Func Hash:
536873292358907816
# Num Counters:
4
# Counter Values:
3431601
3431601
10092
3421509

_ZN4weft4http8BlockRefD2Ev
# Func Hash:
974670605049508492
# Num Counters:
7
# Counter Values:
113772513
11259043
0
0
2545011
0
3431601

_ZN4weft4http8list_hasESt17basic_string_viewIcSt11char_traitsIcEES4_
# Func Hash:
454381972511705738
# Num Counters:
11
# Counter Values:
0
0
1012171
0
0
1012171
547852
1012171
1012171
1012171
1012171

_ZN4weft4http8token_ofESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
710350030754873058
# Num Counters:
7
# Counter Values:
13025696
13025696
7888875
2340018
0
350846
7589388

_ZN4weft4http9path_onlyESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
431494654108067943
# Num Counters:
3
# Counter Values:
1176596
1176556
1176556

_ZN4weft5codec10parse_yamlESt17basic_string_viewIcSt11char_traitsIcEES4_
# Func Hash:
208828868734441418
# Num Counters:
330
# Counter Values:
0
45834
0
0
0
51373
10682
10682
0
814016
0
814016
0
1526
1526
0
0
0
0
116288
0
0
0
0
0
0
0
0
0
0
0
384692
384692
814016
0
0
814016
0
0
0
0
0
0
0
0
0
559111
559111
0
0
0
0
0
54956
359611
359611
0
116288
0
79873
0
0
0
0
1526
1526
12836
45834
1526
12836
45834
1526
1526
51373
116288
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
61332
51373
1526
0
0
0
0
54956
0
0
0
0
15241
115483
51373
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
46091
0
0
0
0
0
0
0
79873
0
0
0
0
0
0
0
116288
0
0
0
46091
0
0
54956
0
36415
36415
0
0
0
0
0
0
0
0
0
0
0
0
51373
0
0
0
0
0
0
115483
0
0
0
0
3583
79873
0
0
0
0
0
0
0
0
0
79873
0
0
0
0
0
0
0
0
0
0
0
0
0
0
11022
0
0
0
0
0
0
0
0
0
0
0
68851
0
0
0
0
0
0
0
0
0
0
68851
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
79873
0
0
3583
79873
79873
0
0
0
0
0
0
0
79873
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
37
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
9
9:16027
3:6211
5:5855
6:4825
4:4407
7:3431
2:1615
8:55
16:38
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
8
9:31856
8:11073
5:10154
6:7371
16:4222
7:2015
4:36
3:18
0
0

_ZN4weft5codec13resolve_plainESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
1123251700015066596
# Num Counters:
95
# Counter Values:
0
0
3583
0
274780
274780
604516
604516
604516
604516
23982
23982
0
164868
0
164868
24102
24102
20802
10749
20802
23982
23982
0
0
0
0
0
0
0
0
0
0
0
0
3583
0
51373
3583
3583
0
0
4542
0
3583
3583
0
3583
46831
0
0
3583
0
46831
0
0
0
0
0
0
0
0
0
0
0
0
0
3583
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
3583
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
7
1
4:23982
2
4:23982
3:3
2
5:20682
3:3
1
4:23982
0
0
6
9:21776
8:8913
5:7994
6:3351
16:2782
7:2015

_ZN4weft5codec9DnsReader5labelERmmRNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
# Func Hash:
271263510861132561
# Num Counters:
12
# Counter Values:
0
128000
128000
128000
128000
20800
20800
20800
20800
16640
0
0

_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE
# Func Hash:
231377787422373262
# Num Counters:
144
# Counter Values:
1894552
0
0
0
0
0
0
0
0
0
0
30312832
0
0
3789104
0
1172396
0
1172396
1172396
1172396
1172396
1172396
1172396
1172396
1172396
1172396
1172396
1172396
1172396
1172396
1172396
1172396
0
592302
0
287
0
0
0
128920
1043476
128920
1043476
128920
1043476
0
0
947276
225120
1172396
0
0
0
0
128760
128760
128760
947276
947276
947276
947276
947276
0
0
0
14142
0
0
0
0
0
0
0
0
0
0
0
0
1172396
0
287
287
0
1172396
0
0
280
0
0
0
188
188
0
0
0
0
0
287
0
99
99
0
0
0
188
0
0
99
99
0
99
0
99
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
916196
916196
1172396
1172396
0
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
12
24
** External Symbol **:463517
** External Symbol **:250294
** External Symbol **:108993
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:392
** External Symbol **:276
** External Symbol **:276
** External Symbol **:270
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served4headEv:2
24
** External Symbol **:463517
** External Symbol **:250294
** External Symbol **:108993
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:392
** External Symbol **:276
** External Symbol **:276
** External Symbol **:270
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served5arenaEv:2
24
** External Symbol **:463517
** External Symbol **:250294
** External Symbol **:108993
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:392
** External Symbol **:276
** External Symbol **:276
** External Symbol **:270
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served4headEv:2
0
0
0
24
** External Symbol **:453357
** External Symbol **:250254
** External Symbol **:108953
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:801
** External Symbol **:312
** External Symbol **:24
** External Symbol **:8
** External Symbol **:4
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
24
** External Symbol **:463517
** External Symbol **:250294
** External Symbol **:108993
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:392
** External Symbol **:276
** External Symbol **:276
** External Symbol **:270
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served4headEv:2
24
** External Symbol **:463517
** External Symbol **:250294
** External Symbol **:108993
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:392
** External Symbol **:276
** External Symbol **:276
** External Symbol **:270
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_16Served7versionEv:2
0
0
0
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
5
0
0
1
1:99
1
1:99
1
1:99

_ZN4weft5proxy14hide_parameterERNS0_7RequestESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
731024985457737494
# Num Counters:
9
# Counter Values:
1172636
0
0
0
0
1172636
0
0
1172636
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
0

_ZN4weft5proxy26forward_client_certificateERNS0_10ConnectionERKNS_6config19ForwardedClientCertERNS_4http7HeadersE
# Func Hash:
628950481219215916
# Num Counters:
45
# Counter Values:
1172396
600
600
1043636
600
0
128760
128760
0
128760
600
600
0
600
600
600
0
0
0
600
600
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1043476
600
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
9:15

_ZN4weft5proxy5applyERKSt6vectorINS_6config14HeaderMutationESaIS3_EERNS_4http7HeadersERKNS0_6ValuesE
# Func Hash:
882109470039701504
# Num Counters:
38
# Counter Values:
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
4688026
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN4weft5proxy5beginERKNS0_10ConnectionERNS0_6RecordE
# Func Hash:
231096733009947870
# Num Counters:
10
# Counter Values:
128760
128760
128760
1043807
128760
128760
128760
128760
0
128760
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:517437
** External Symbol **:250254
** External Symbol **:108953
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:1602
** External Symbol **:807
** External Symbol **:801
** External Symbol **:552
** External Symbol **:540
** External Symbol **:510
** External Symbol **:352
_ZN4weft2io13SocketNetwork4loopEv:291
** External Symbol **:24
** External Symbol **:8
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:517437
** External Symbol **:250254
** External Symbol **:108953
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:1602
** External Symbol **:807
** External Symbol **:801
** External Symbol **:552
** External Symbol **:540
** External Symbol **:510
** External Symbol **:352
_ZNK4weft11SystemClock4wallEv:291
** External Symbol **:24
** External Symbol **:8
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2

_ZN4weft5proxy6RecordD2Ev
# Func Hash:
391331300192565759
# Num Counters:
6
# Counter Values:
1172567
0
0
0
0
480

_ZN4weft5proxy6Worker3logERKNS_6config9AccessLogE
# Func Hash:
993108203289149324
# Num Counters:
11
# Counter Values:
1171151
1245
1245
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1

_ZN4weft5proxy6Worker9write_logERKSt6vectorINS_6config9AccessLogESaIS4_EERKNS0_6RecordE
# Func Hash:
798733567999084704
# Num Counters:
4
# Counter Values:
1172396
1172396
1172396
1172567

_ZN4weft5proxy7name_ofENS0_4FlagE
# Func Hash:
325048436616328596
# Num Counters:
21
# Counter Values:
0
1237789
40
0
120
0
0
80
80
0
0
0
120
0
0
251
160
0
0
0
0

_ZN4weft5proxy7observe10service_ofESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
1152385647020159373
# Num Counters:
13
# Counter Values:
1444
64640
1109956
66244
64640
32320
32320
32320
32320
0
0
0
0

_ZN4weft5proxy7observe15CapturedHeaders12take_requestESt4spanIKNS_6config9AccessLogELm18446744073709551615EERKNS_4http11RequestHeadE
# Func Hash:
421769329916610672
# Num Counters:
10
# Counter Values:
0
0
0
1172356
0
0
0
0
1172396
0

_ZN4weft5proxy7observe15CapturedHeaders13take_responseERKNS_4http12ResponseHeadE
# Func Hash:
974670606090114053
# Num Counters:
6
# Counter Values:
0
0
0
0
1172337
0

_ZN4weft5proxy7observe4Line4copyEPcPKcm
# Func Hash:
234856437025610583
# Num Counters:
6
# Counter Values:
3552668
6048127
38076072
2367685
33144749
13879326
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
3
17:2120952
33:1431676
65:1

_ZN4weft5proxy7observe4Line8room_forEm
# Func Hash:
784007059655560962
# Num Counters:
2
# Counter Values:
29487685
0

_ZN4weft5proxy7observe4LineD2Ev
# Func Hash:
536873293900927238
# Num Counters:
4
# Counter Values:
0
1172396
1172396
0

_ZN4weft5proxy7observe6renderERKNS_6config9LogFormatERKNS0_6RecordESt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EESD_RNSt7__cxx1112basic_stringIcSC_SaIcEEE
# Func Hash:
61970627064144389
# Num Counters:
63
# Counter Values:
0
0
0
0
0
0
0
29309900
29309900
26893139
21000233
0
26893139
0
30482296
0
0
0
0
0
0
0
0
0
0
0
0
0
0
23462282
0
0
5847618
0
0
0
0
0
0
10376475
0
0
0
0
1172396
0
0
0
0
0
13085807
0
0
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
0

_ZN4weft5proxy7observe7Metrics6finishERKNS0_6RecordENS_6config9DirectionE
# Func Hash:
650973723276539076
# Num Counters:
8
# Counter Values:
2166900
994504
1172396
65771
0
0
31800
0

_ZN4weft5proxy7observe9LogBuffer5writeERKNS_6config9LogFormatERKNS0_6RecordESt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EE
# Func Hash:
334492582214856887
# Num Counters:
5
# Counter Values:
1172396
4871
2415
7182
2415

_ZN4weft5proxy7refreshERNS0_10ConnectionE
# Func Hash:
538256027129928374
# Num Counters:
15
# Counter Values:
1185174
5640
5640
1040
1040
1000
1000
1000
1000
1000
1000
1000
1000
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
16:25

_ZN4weft5proxy7rewriteERNS_4http11RequestHeadERKNS_6config5RouteERKNS4_7ForwardERKNS4_13ClusterWeightERKNS0_6RecordE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1172076

_ZN4weft5proxy8upstream10ReplayBody12stop_keepingEv
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
1171977
1171977

_ZN4weft5proxy8upstream10ReplayBody4pullEm
# Func Hash:
716669422866318652
# Num Counters:
7
# Counter Values:
0
587946
292233
40
190353
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
10
** External Symbol **:425226
** External Symbol **:4000
** External Symbol **:48
** External Symbol **:4
** External Symbol **:4
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2

_ZN4weft5proxy8upstream10ReplayBody5readyEv
# Func Hash:
170957022131388415
# Num Counters:
1
# Counter Values:
105360
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
3
** External Symbol **:2632
** External Symbol **:1
** External Symbol **:1

_ZN4weft5proxy8upstream10ReplayBody7releaseEm
# Func Hash:
212526876123949159
# Num Counters:
2
# Counter Values:
292233
292233
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
10
** External Symbol **:210913
** External Symbol **:2000
** External Symbol **:24
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1

_ZN4weft5proxy8upstream10ReplayBodyC2ERNS_4http6SourceE
# Func Hash:
238984482353853237
# Num Counters:
3
# Counter Values:
1172036
1172036
1172036

_ZN4weft5proxy8upstream13lease_optionsERKNS1_8ReachingE
# Func Hash:
545582429877272496
# Num Counters:
73
# Counter Values:
128760
0
128720
0
0
0
0
0
1172156
0
0
0
0
128760
0
1172156
0
128760
128760
128760
0
0
0
0
0
128160
0
1040
1040
0
127720
0
0
128760
0
528086
120
0
0
0
1040
0
0
0
128720
0
0
0
0
0
1040
128720
128720
127720
0
0
0
0
0
0
0
0
0
0
0
128720
0
914716
1172156
127720
127720
1000
1000
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
8
0
0
0
0
0
0
0
0

_ZN4weft5proxy8upstream3runERNS1_7AttemptE
# Func Hash:
685185832018548150
# Num Counters:
201
# Counter Values:
1172156
0
1172156
0
1172156
1172036
0
1172156
1172156
447
1172156
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
128760
128760
0
0
0
0
0
1043396
1043396
0
0
0
0
0
0
0
0
0
0
1043396
1043396
0
0
0
0
0
0
0
0
0
0
128760
0
0
0
0
0
0
0
0
160
0
0
0
0
160
0
0
40
1171996
1171996
1171996
128760
0
0
0
1171996
160
0
0
0
0
0
0
0
0
0
0
0
914476
914476
0
0
1171996
1171996
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1171996
0
0
0
981643
190353
0
0
0
0
0
0
0
0
981643
190353
0
0
0
128
0
159
88
88
0
100
100
0
0
0
40
40
59
59
0
0
40
40
59
59
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
128680
0
0
914476
0
914556
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
12
24
** External Symbol **:453477
** External Symbol **:250254
** External Symbol **:108953
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:806
** External Symbol **:801
** External Symbol **:552
** External Symbol **:540
** External Symbol **:510
** External Symbol **:352
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:4
_ZN4weft2io13SocketNetwork4loopEv:4
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:463517
** External Symbol **:250294
** External Symbol **:108993
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:352
** External Symbol **:276
** External Symbol **:276
** External Symbol **:270
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:463517
** External Symbol **:250294
** External Symbol **:108993
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:352
** External Symbol **:276
** External Symbol **:276
** External Symbol **:270
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
17
** External Symbol **:453357
** External Symbol **:250254
** External Symbol **:108953
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:312
** External Symbol **:24
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
24
** External Symbol **:463517
** External Symbol **:250294
** External Symbol **:108993
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:352
** External Symbol **:276
** External Symbol **:276
** External Symbol **:270
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:463517
** External Symbol **:250294
** External Symbol **:108993
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:352
** External Symbol **:276
** External Symbol **:276
** External Symbol **:270
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:463517
** External Symbol **:250294
** External Symbol **:108993
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:352
** External Symbol **:276
** External Symbol **:276
** External Symbol **:270
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:463517
** External Symbol **:250294
** External Symbol **:108993
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:352
** External Symbol **:276
** External Symbol **:276
** External Symbol **:270
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
_ZN4weft4http2h213ClientSession5startERKNS0_11RequestHeadEbSt8optionalImERNS0_5ArenaE:2
24
** External Symbol **:463517
** External Symbol **:250294
** External Symbol **:108993
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:352
** External Symbol **:276
** External Symbol **:276
** External Symbol **:270
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchangeD0Ev:2
0
0
0
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
25
0
0
0
0
0
0
0
1
1:1043396
0
1
1:1043396
0
0
0
1
1:1171996
0
0
0
0
0
0
0
1
1:1
1
1:1
1
1:59
1
1:59

_ZN4weft5proxy8upstream4Pool10wake_firstEv
# Func Hash:
515008861157547863
# Num Counters:
5
# Counter Values:
399486
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
0

_ZN4weft5proxy8upstream4Pool12lease_sharedENS1_12LeaseOptionsE
# Func Hash:
147360902727931451
# Num Counters:
159
# Counter Values:
2346
0
775136
0
25526
0
0
771548
25526
2680
2680
771548
0
0
0
0
2680
0
0
0
0
0
0
1242
2346
1242
1242
0
0
0
0
0
0
772670
128720
0
0
0
1530
2346
643950
128720
772670
1558
2346
2346
2346
0
772670
0
772670
128720
0
816
643950
1082
160
0
2346
0
0
2346
0
2680
0
160
160
0
0
2346
0
120
0
0
0
772670
0
2346
0
0
0
0
962
0
0
0
0
0
0
0
0
0
0
0
0
962
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2680
2680
2680
2346
0
2346
0
0
2680
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
16
0
1
1:643950
1
1:771548
0
0
0
0
0
0
1
1:962
0
0
0
0
0
0

_ZN4weft5proxy8upstream4Pool12wake_waitersEv
# Func Hash:
218421987254289770
# Num Counters:
4
# Counter Values:
2466
0
2346
122322
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
0

_ZN4weft5proxy8upstream4Pool16give_back_sharedERNS_4http7SessionE
# Func Hash:
971686719841010930
# Num Counters:
6
# Counter Values:
772510
0
772510
119316
80
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
22
** External Symbol **:793
** External Symbol **:695
** External Symbol **:632
** External Symbol **:348
** External Symbol **:273
** External Symbol **:269
** External Symbol **:253
** External Symbol **:168
** External Symbol **:30
** External Symbol **:8
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
_ZNK4weft4http2h213ClientSession7closingEv:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1

_ZN4weft5proxy8upstream4Pool4takeERS2_RNS2_6SharedE
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
772510
0

_ZN4weft5proxy8upstream4Pool5leaseENS1_12LeaseOptionsE
# Func Hash:
571483142805533017
# Num Counters:
69
# Counter Values:
1172156
128760
1043396
0
40
1172156
0
1172156
128760
0
1043396
0
399486
0
0
0
0
128720
399486
643950
1172156
0
772670
0
0
2082
2082
643950
0
40
0
0
0
0
0
0
128720
0
399486
0
0
0
0
399486
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
7
0
1
1:1043396
0
1
1:643950
0
0
1
1:399486

_ZN4weft5proxy8upstream4Pool9give_backENS2_4IdleERKNS1_4WearE
# Func Hash:
740746827712760922
# Num Counters:
12
# Counter Values:
399099
0
387
0
387
0
0
399099
387
399099
0
387
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
15
** External Symbol **:282454
** External Symbol **:52080
** External Symbol **:32312
** External Symbol **:276
** External Symbol **:270
** External Symbol **:255
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_113ClientSession8capacityEv:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
6
** External Symbol **:99
** External Symbol **:88
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:387

_ZN4weft5proxy8upstream4Pool9take_idleERNS1_5LeaseERKNS1_12LeaseOptionsE
# Func Hash:
594018532027658954
# Num Counters:
25
# Counter Values:
0
0
0
0
0
397404
0
397404
0
397404
397404
397404
0
399486
397404
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
5
10
** External Symbol **:282110
** External Symbol **:51590
** External Symbol **:31904
** External Symbol **:272
** External Symbol **:268
** External Symbol **:251
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_113ClientSession7closingEv:1
0
0
0
0
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:397404

_ZN4weft5proxy8upstream4Pool9with_roomERKNS1_12LeaseOptionsERb
# Func Hash:
1097175172986461512
# Num Counters:
54
# Counter Values:
1558
771548
775136
773106
0
0
0
773106
1558
0
0
773106
0
0
0
0
128640
773106
0
0
0
0
0
0
0
0
0
773106
0
0
0
0
0
0
1558
775136
1558
1558
0
120
775136
0
0
118474
0
0
118474
0
0
0
0
0
0
0

_ZN4weft5proxy8upstream4noteERNS0_6WorkerERNS1_7ClusterERNS1_4HostENS1_7OutcomeENSt6chrono10time_pointINS9_3_V212steady_clockENS9_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
218421986860125558
# Num Counters:
5
# Counter Values:
1172097
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:453477
** External Symbol **:250254
** External Symbol **:108894
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:806
** External Symbol **:801
** External Symbol **:552
** External Symbol **:540
** External Symbol **:510
** External Symbol **:352
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:4
_ZN4weft2io13SocketNetwork4loopEv:4
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2

_ZN4weft5proxy8upstream5LeaseC2EOS2_
# Func Hash:
98923584898061932
# Num Counters:
4
# Counter Values:
0
40
2717016
2717016
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:2717016

_ZN4weft5proxy8upstream5LeaseD2Ev
# Func Hash:
1098130662811440050
# Num Counters:
16
# Counter Values:
6233004
0
0
0
160
399486
0
0
0
0
772510
40
40
399486
399486
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
0
0
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:399486

_ZN4weft5proxy8upstream7Cluster13original_hostERKNS_2io7AddressENSt6chrono10time_pointINS7_3_V212steady_clockENS7_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
93478047183343461
# Num Counters:
7
# Counter Values:
128680
128680
440
0
0
0
0

_ZN4weft5proxy8upstream7Cluster4pickERKNS1_7PickingE
# Func Hash:
648089868249798283
# Num Counters:
76
# Counter Values:
0
120
0
0
0
128680
0
1043647
120
1043647
0
0
0
0
0
0
0
0
40
0
0
120
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
15
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN4weft5proxy8upstream7Cluster6reportERKNS1_4HostENS1_7OutcomeENSt6chrono10time_pointINS7_3_V212steady_clockENS7_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
436124198300042865
# Num Counters:
15
# Counter Values:
0
0
1172228
0
0
0
0
0
0
0
0
0
0
0
0

_ZN4weft5proxy8upstream7Cluster8pick_oneERKNS2_6ChoiceERKNS1_7PickingE
# Func Hash:
854638107581484273
# Num Counters:
13
# Counter Values:
0
0
0
0
0
0
0
0
915047
128720
0
131
0

_ZN4weft5proxy8upstream7HostRefD2Ev
# Func Hash:
287486627816777687
# Num Counters:
6
# Counter Values:
6000497
3521072
3731
3731
0
600

_ZN4weft5proxy8upstream7forwardERNS0_7RequestERKNS_6config7ForwardERKNS4_13ClusterWeightE
# Func Hash:
141174941969468826
# Num Counters:
297
# Counter Values:
0
120
1172156
1172156
0
0
0
0
1043476
1043476
1172156
1043476
1043476
1043476
1172036
0
0
1172156
1172156
1171996
0
0
0
1172036
0
0
1172036
0
447
447
447
0
0
1172036
1172036
0
0
0
348
120
0
0
1172036
327
0
219
1172036
0
0
0
0
0
1172036
0
99
0
0
0
0
0
0
0
0
1172036
1171636
40
1171636
0
0
1172036
327
0
99
0
0
0
1172036
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
219
0
1171636
0
327
0
0
0
0
0
0
0
0
268
0
0
0
0
0
219
0
0
0
0
0
0
228
228
0
120
0
0
0
0
0
0
0
0
219
219
0
0
0
0
0
0
0
0
0
0
0
0
0
120
40
40
0
0
0
0
59
0
0
0
80
80
0
0
0
0
0
0
0
59
59
59
40
40
120
0
0
0
0
0
0
0
0
0
0
120
0
0
0
59
59
59
80
80
0
0
0
0
0
59
120
0
120
0
80
0
0
0
0
0
0
59
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
160
120
0
120
1171937
1171709
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
15
24
** External Symbol **:463517
** External Symbol **:250294
** External Symbol **:108993
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:352
** External Symbol **:276
** External Symbol **:276
** External Symbol **:270
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
0
24
** External Symbol **:463517
** External Symbol **:250294
** External Symbol **:108993
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:352
** External Symbol **:276
** External Symbol **:276
** External Symbol **:270
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:463517
** External Symbol **:250294
** External Symbol **:108993
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:352
** External Symbol **:276
** External Symbol **:276
** External Symbol **:270
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:463517
** External Symbol **:250294
** External Symbol **:108993
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:352
** External Symbol **:276
** External Symbol **:276
** External Symbol **:270
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
_ZNK4weft4http2h18Incoming6at_endEv:2
0
0
24
** External Symbol **:463517
** External Symbol **:250294
** External Symbol **:108993
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:352
** External Symbol **:276
** External Symbol **:276
** External Symbol **:270
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:453477
** External Symbol **:250254
** External Symbol **:108953
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:806
** External Symbol **:801
** External Symbol **:552
** External Symbol **:540
** External Symbol **:510
** External Symbol **:352
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:4
_ZN4weft2io13SocketNetwork4loopEv:4
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:453397
** External Symbol **:250254
** External Symbol **:108953
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:312
** External Symbol **:276
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served5arenaEv:2
** External Symbol **:1
24
** External Symbol **:453397
** External Symbol **:250254
** External Symbol **:108953
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:312
** External Symbol **:276
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served5arenaEv:2
** External Symbol **:1
0
1
** External Symbol **:2
1
** External Symbol **:3
3
** External Symbol **:139
** External Symbol **:1
** External Symbol **:1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
32
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1:99
0
0
0
0
0
0
0
0
0
0
0
1
1:59
1
1:59
1
1:59
1
1:59
1
1:1
1
1:1

_ZN4weft5rules10FieldValue3addESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
798733567157826734
# Num Counters:
4
# Counter Values:
832876
0
0
0

_ZN4weft5rules10FieldValue8read_allERKNS_4http7HeadersESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
567185242465503888
# Num Counters:
5
# Counter Values:
2088811
832876
832876
0
864876

_ZN4weft5rules10FieldValueC2ERKNS_4http11RequestHeadESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
561929922358062905
# Num Counters:
8
# Counter Values:
864876
864876
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
0

_ZN4weft5rules10RoundRobin4pickITkNS0_10CandidatesENS_5proxy8upstream7Cluster6ChoiceEEEmRKT_
# Func Hash:
93478049729618728
# Num Counters:
7
# Counter Values:
915047
914927
914927
0
915047
914927
806

_ZN4weft5rules11match_routeERKNS_6config10RouteTableERKNS_4http11RequestHeadEjPKNS_5codec5ValueE
# Func Hash:
403434656165578264
# Num Counters:
11
# Counter Values:
1172116
0
946356
1172116
1172116
0
1172156
40
1172116
1172116
0

_ZN4weft5rules11pick_randomITkNS0_10CandidatesENS0_6OthersINS_5proxy8upstream7Cluster6ChoiceEEEEEmRKT_RNS_6RandomE
# Func Hash:
599005161401304552
# Num Counters:
9
# Counter Values:
193040
64320
32520
48120
64320
48120
15960
128720
32160

_ZN4weft5rules11pick_randomITkNS0_10CandidatesENS_5proxy8upstream7Cluster6ChoiceEEEmRKT_RNS_6RandomE
# Func Hash:
948827211564382286
# Num Counters:
7
# Counter Values:
193040
193040
32240
160960
32240
128720
128720

_ZN4weft5rules13forwards_leftERKNS_4http11RequestHeadE
# Func Hash:
1141890939281923314
# Num Counters:
20
# Counter Values:
0
0
0
0
0
0
1172116
0
40
0
0
40
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
1
7:1
0

_ZN4weft5rules13is_repeatableESt17basic_string_viewIcSt11char_traitsIcEERKNS_4http7HeadersE
# Func Hash:
656349717683909360
# Num Counters:
6
# Counter Values:
2124001
1142358
1172036
1172036
1172036
190393
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
2
3:981643
4:190393

_ZN4weft5rules13put_time_leftERNS_4http7HeadersENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEESt8optionalIS8_E
# Func Hash:
93478049685531836
# Num Counters:
7
# Counter Values:
81360
833116
81360
81360
0
0
0

_ZN4weft5rules14first_mismatchERKNS_6config5RouteERKNS_4http11RequestHeadEPKNS_5codec5ValueE
# Func Hash:
592063320653337259
# Num Counters:
22
# Counter Values:
864876
0
864876
0
0
0
0
0
0
80
80
2118632
2118632
789948
1172356
0
0
80
80
832876
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
1
7:2
1
1:789948

_ZN4weft5rules14rewrite_targetERNS_4http11RequestHeadERKNS_6config5RouteERKNS4_7ForwardERKNS4_13ClusterWeightE
# Func Hash:
44612227131810522
# Num Counters:
22
# Counter Values:
0
0
1172076
1172076
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN4weft5rules15pick_least_costITkNS0_10CandidatesENS_5proxy8upstream7Cluster6ChoiceEZNS0_18pick_least_requestITkNS0_10CandidatesES5_EEmRKT_jRNS_6RandomEEUlmE_EEmS9_jSB_T0_
# Func Hash:
290495008656128188
# Num Counters:
6
# Counter Values:
32160
128720
32160
32160
128720
720

_ZN4weft5rules16time_of_responseERKNS_6config7ForwardERKNS_4http11RequestHeadENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEE
# Func Hash:
324340098726964940
# Num Counters:
16
# Counter Values:
1172036
833156
0
81400
0
833156
0
40
0
81400
0
833156
81400
0
0
0

_ZN4weft5rules18may_retry_responseERKNS_6config11RetryPolicyEtiRKNS_4http7HeadersEj
# Func Hash:
1083424333198197674
# Num Counters:
14
# Counter Values:
1171897
0
0
1171897
1171897
1171897
1171897
1171897
0
0
0
0
0
0

_ZN4weft5rules5applyERKSt6vectorINS_6config14HeaderMutationESaIS3_EERNS_4http7HeadersE
# Func Hash:
1124680652115249575
# Num Counters:
3
# Counter Values:
0
0
2344594

_ZN4weft5rules7in_formESt17basic_string_viewIcSt11char_traitsIcEERKNS_6config8PathFormERNS_4http5ArenaE
# Func Hash:
1123430034442161554
# Num Counters:
58
# Counter Values:
0
0
0
0
80
0
0
0
0
0
260840
1172356
260840
680
1172316
1172316
600
0
1172316
600
0
0
600
680
0
257680
600
80
0
680
0
0
0
40
0
0
80
0
0
80
0
0
0
40
40
0
0
0
1172316
914636
914636
260840
0
0
80
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
0:1

_ZN4weft5rules8PeakEwma7observeENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEbNS2_10time_pointINS2_3_V212steady_clockES6_EE
# Func Hash:
431494656919539458
# Num Counters:
3
# Counter Values:
1172097
1167795
160

_ZN4weft5rules9call_timeERKNS_6config7ForwardERKNS_4http11RequestHeadENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEE
# Func Hash:
334492581606336567
# Num Counters:
5
# Counter Values:
1172036
0
0
0
0

_ZN4weft5rules9find_hostERKNS_6config10RouteTableESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
783548773513221117
# Num Counters:
8
# Counter Values:
16808140
0
1172156
0
0
0
0
0

_ZN4weft5stats15prometheus_textB5cxx11ERKNS0_8RegistryE
# Func Hash:
209368466972252521
# Num Counters:
153
# Counter Values:
18000
9360
44720
8640
46400
0
46400
13920
0
0
44080
2320
13600
9360
13600
9360
0
0
2080
0
2080
0
20240
196040
2080
0
13920
14080
4240
0
0
2320
17920
17920
2320
2320
2320
2320
13920
0
20240
0
10160
480
2320
2320
0
1240
1240
0
0
0
0
5200
2080
13920
1080
400
7360
2320
0
2080
4240
0
1080
0
0
0
0
0
0
2080
0
0
0
0
2080
9040
0
48480
48480
48480
0
34560
0
48000
48480
48480
0
48480
34560
0
0
0
15640
2320
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
16840
16840
4160
4160
0
0
0
0
7760
97840
97840
11600
34560
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
0
1
9:27

_ZN4weft5stats5Shard4findERKNS0_6FamilyESt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EE
# Func Hash:
798733566923836643
# Num Counters:
4
# Counter Values:
128646
11198
0
11198

_ZN4weft5stats8Registry7declareENS0_6FamilyE
# Func Hash:
1005909906783726544
# Num Counters:
46
# Counter Values:
104950
30914
2294416
947158
328340
146496
0
329620
329620
27468
1280
0
106476
329620
1280
16540
104950
16540
125526
125526
125526
125526
125526
0
125526
1280
22004
0
0
0
9156
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
6
0
1
2:125526
2
17:11962
33:4578
0
0
1
6:32

_ZN4weft6config15content_versionB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
146835646621254984
# Num Counters:
2
# Counter Values:
73495947
36073

_ZN4weft6config18default_log_formatEv
# Func Hash:
93478049075192529
# Num Counters:
7
# Counter Values:
1172396
1245
1245
0
1245
0
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_5ValueEE8InnerMap12InsertUniqueEmPNSA_4NodeE
# Func Hash:
694937217598364818
# Num Counters:
5
# Counter Values:
2000
19920
117120
0
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_5ValueEE8InnerMap13iterator_baseIKNS0_7MapPairIS7_S8_EEE10SearchFromEm
# Func Hash:
694937218893071247
# Num Counters:
6
# Counter Values:
163040
104240
0
144000
104240
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_6StructEE8InnerMap13iterator_baseIKNS0_7MapPairIS7_S8_EEE10SearchFromEm
# Func Hash:
694937218893071247
# Num Counters:
6
# Counter Values:
111640
36080
0
70411
36080
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_6StructEE8InnerMap5clearEv
# Func Hash:
948827213316991799
# Num Counters:
8
# Counter Values:
0
0
133760
18480
18480
0
0
16720

_ZN6google8protobuf8internal16InternalMetadataD2Ev
# Func Hash:
1063705161908944610
# Num Counters:
3
# Counter Values:
714057
0
0

_ZNK3CLI3App28_count_remaining_positionalsEb
# Func Hash:
391331300988984405
# Num Counters:
7
# Counter Values:
0
125120
0
0
0
0
5440

_ZNK3CLI6Option11check_lnameENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
# Func Hash:
561929922346538130
# Num Counters:
7
# Counter Values:
0
0
581296
581296
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
7
9:306026
6:69744
4:64438
8:43424
5:36624
7:32046
16:28994

_ZNK3CLI6Option13matching_nameB5cxx11ERKS0_
# Func Hash:
170704080480518397
# Num Counters:
33
# Counter Values:
38150
38150
0
390656
390656
0
0
0
0
390656
0
0
0
390656
390656
0
390656
390656
0
0
0
0
0
0
0
1526
1526
0
0
0
0
0
0

_ZNK4weft11SystemClock3nowEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1636081

_ZNK4weft11SystemClock4wallEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1193314

_ZNK4weft2io4Leaf6resultEv
# Func Hash:
367063875989119905
# Num Counters:
18
# Counter Values:
4299725
0
0
0
0
0
0
0
80
80
80
211157
211157
80
80
80
211157
211157
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
5
1
1:2
1
1:2
1
1:2
1
1:211157
1
1:211157

_ZNK4weft2io5Scope4Join12await_resumeEv
# Func Hash:
927946426483138021
# Num Counters:
8
# Counter Values:
399874
200
0
0
80
80
80
80
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
1
1:2
1
1:2

_ZNK4weft2io7Address4hashEv
# Func Hash:
798733567484125004
# Num Counters:
4
# Counter Values:
2149296
134331
0
0

_ZNK4weft3tls6Stream11server_nameEv
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
128760
128760

_ZNK4weft4http2h18Incoming6at_endEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1198738

_ZNK4weft4http2h18Incoming6lengthEv
# Func Hash:
1063705160746808702
# Num Counters:
3
# Counter Values:
399686
0
0

_ZNK4weft4http2h18Incoming8trailersEv
# Func Hash:
382993475055910911
# Num Counters:
2
# Counter Values:
798964
798964

_ZNK4weft4http2h210Connection4overEv
# Func Hash:
1124680652285324760
# Num Counters:
4
# Counter Values:
775465
774103
0
0

_ZNK4weft4http2h213ClientSession7closingEv
# Func Hash:
1063705161908944610
# Num Counters:
3
# Counter Values:
892982
892902
892902

_ZNK4weft4http2h213ClientSession7greetedEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
773106

_ZNK4weft4http2h213ClientSession8capacityEv
# Func Hash:
287486626421352023
# Num Counters:
6
# Counter Values:
1552658
1552658
0
1552658
1552658
1549496

_ZNK4weft4http2h26Stream6at_endEv
# Func Hash:
1063705162558100101
# Num Counters:
3
# Counter Values:
2317351
2317191
2250125

_ZNK4weft4http2h26Stream6lengthEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
772310

_ZNK4weft4http2h26Stream8trailersEv
# Func Hash:
382993475055910911
# Num Counters:
2
# Counter Values:
1742535
387988

_ZNK4weft4http7Headers3getENS0_5TokenE
# Func Hash:
798733566058850320
# Num Counters:
4
# Counter Values:
19417245
9249448
2476512
6772936

_ZNK4weft4http7Headers4findESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
896858936566914818
# Num Counters:
10
# Counter Values:
0
1033365
81480
190393
0
0
190393
0
190393
0

_ZNK4weft4http8BlockRef4dataEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1039079

_ZNK4weft4http8BlockRef4sizeEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1039079

_ZNK4weft5Clock7skip_toENSt6chrono10time_pointINS1_3_V212steady_clockENS1_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
760788

_ZNK4weft5proxy7observe15CapturedHeaders2ofEm
# Func Hash:
1096621589212075883
# Num Counters:
5
# Counter Values:
0
0
1172396
0
0

_ZNK4weft5proxy7observe7Metrics5Alike3hasERKNS0_6RecordENS_6config9DirectionE
# Func Hash:
898775535699548479
# Num Counters:
15
# Counter Values:
1172396
1170510
1170510
1170505
1106825
1106625
1106625
1106505
1106625
1106625
96440
1106625
1106625
96440
1170505
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
4
9:928985
33:2411
4:2026
2:1
1
9:2411
1
4:2411

_ZNK4weft5proxy8upstream10ReplayBody8trailersEv
# Func Hash:
170957022131388415
# Num Counters:
1
# Counter Values:
190353
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
10
** External Symbol **:188913
** External Symbol **:24
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1

_ZNK4weft5proxy8upstream4Host11takes_http2Ev
# Func Hash:
978919875599398570
# Num Counters:
4
# Counter Values:
128720
128720
128720
128720
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
5:3218

_ZNK4weft5proxy8upstream7Cluster10pick_levelERNS_6RandomENSt6chrono10time_pointINS5_3_V212steady_clockENS5_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
1127386591962055626
# Num Counters:
10
# Counter Values:
0
0
0
0
0
0
1043647
0
0
0

_ZNK4weft5proxy8upstream7Cluster6Choice6usableEm
# Func Hash:
844982799874925684
# Num Counters:
5
# Counter Values:
1381487
1381487
1381487
1381487
1381487

_ZNK4weft5proxy8upstream7Cluster6Choice6weightEm
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
0
1429567

_ZNK4weft5proxy8upstream7Cluster6Choice8eligibleEm
# Func Hash:
798733567663371007
# Num Counters:
5
# Counter Values:
120
0
1381487
1381487
1381487

_ZNK4weft5proxy8upstream7Cluster9choice_ofEjRKNS1_7PickingE
# Func Hash:
1096621590458443237
# Num Counters:
5
# Counter Values:
1107967
1107967
1107967
1107967
1043647

_ZNK4weft5rules8CallTime4endsENSt6chrono10time_pointINS2_3_V212steady_clockENS2_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
431494654108067943
# Num Counters:
3
# Counter Values:
1172116
914556
0

_ZNK4weft5stats5Shard7KeyHashclERKNS1_3KeyE
# Func Hash:
1124680649821146753
# Num Counters:
3
# Counter Values:
1775094
145824
0

_ZNK4weft6config13HeaderMatcher7matchesEPKSt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
187771963222858826
# Num Counters:
7
# Counter Values:
832876
0
0
832876
32000
0
0

_ZNK4weft6config13StringMatcher7matchesESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
714699998253116982
# Num Counters:
41
# Counter Values:
0
0
0
0
0
833196
0
0
0
0
0
0
0
0
832876
0
0
0
160
0
160
0
0
160
0
0
160
0
160
0
160
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
1
33:4
1
6:4
0

_ZNK4weft6config14TransportMatch4fitsEPKNS0_8EndpointE
# Func Hash:
140494398232997436
# Num Counters:
5
# Counter Values:
128840
128840
128840
128840
128840
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
5:3221

_ZNK4weft6config7Cluster7tls_forEPKNS0_8EndpointE
# Func Hash:
334492581894423201
# Num Counters:
5
# Counter Values:
128840
0
128840
1173076
1044236

_ZNK4weft6config7Domains4findESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
95820320013633571
# Num Counters:
16
# Counter Values:
0
0
0
0
0
0
0
0
0
1172156
0
0
1172156
1172156
1172156
0

_ZNK4weft6config8Endpoint5labelESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
851147294066202700
# Num Counters:
27
# Counter Values:
0
128720
1000
128720
40
386160
257520
0
257520
128720
0
129720
128720
129720
2345814
516040
1958574
120
128800
0
40
0
128800
40
0
0
128760
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
7
2
33:3220
9:3218
0
1
9:3218
1
9:3243
0
1
33:1
1
9:3220

_ZNK4weft6config9PathMatch7matchesESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
283216874770753698
# Num Counters:
10
# Counter Values:
2118632
0
0
2118632
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
0

_ZNK5envoy6config8listener2v311FilterChain11GetMetadataEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
106240

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_5ValueEE8InnerMap10FindHelperIS7_EESt4pairINSA_13iterator_baseIKNS0_7MapPairIS7_S8_EEEEmERKT_PSt17_Rb_tree_iteratorISC_IKSt17reference_wrapperIKS7_EPvEE
# Func Hash:
151646354918023558
# Num Counters:
12
# Counter Values:
36560
55520
55520
227560
183640
70560
70560
0
43920
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
5
4:988
9:364
7:15
3:12
8:9

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_5ValueEE8InnerMap12BucketNumberIS7_EEmRKT_
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
244360
0

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_6StructEE8InnerMap10FindHelperIS7_EESt4pairINSA_13iterator_baseIKNS0_7MapPairIS7_S8_EEEEmERKT_PSt17_Rb_tree_iteratorISC_IKSt17reference_wrapperIKS7_EPvEE
# Func Hash:
151646354918023558
# Num Counters:
12
# Counter Values:
120
65160
65160
184035
118875
65280
65280
0
65160
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
4:1629

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_6StructEE8InnerMap12BucketNumberIS7_EEmRKT_
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
184035
0

_ZNKSt10_HashtableIN4weft2io7AddressESt4pairIKS2_NS0_5proxy8upstream7HostRefEESaIS8_ENSt8__detail10_Select1stESt8equal_toIS2_ESt4hashIS2_ENSA_18_Mod_range_hashingENSA_20_Default_ranged_hashENSA_20_Prime_rehash_policyENSA_17_Hashtable_traitsILb1ELb0ELb1EEEE19_M_find_before_nodeEmRS4_m
# Func Hash:
287486627813814447
# Num Counters:
6
# Counter Values:
0
800
360
128640
129520
129080

_ZNKSt10_HashtableIN4weft5stats5Shard3KeyESt4pairIKS3_PNS1_6SeriesEESaIS8_ENSt8__detail10_Select1stESt8equal_toIS3_ENS2_7KeyHashENSA_18_Mod_range_hashingENSA_20_Default_ranged_hashENSA_20_Prime_rehash_policyENSA_17_Hashtable_traitsILb1ELb0ELb1EEEE19_M_find_before_nodeEmRS5_m
# Func Hash:
391331303925434238
# Num Counters:
7
# Counter Values:
1130
2542
1578
128646
128646
140606
130740

_ZNKSt10_HashtableINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_St10shared_ptrIN4weft5proxy8upstream7ClusterEEESaISE_ENSt8__detail10_Select1stESt8equal_toIvENSA_8NameHashENSG_18_Mod_range_hashingENSG_20_Default_ranged_hashENSG_20_Prime_rehash_policyENSG_17_Hashtable_traitsILb1ELb0ELb1EEEE10_M_find_trISt17basic_string_viewIcS3_EvvEENSG_20_Node_const_iteratorISE_Lb0ELb1EEERKT_
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
1172247
1172247
0

_ZNKSt10_HashtableINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_St10shared_ptrIN4weft5proxy8upstream7ClusterEEESaISE_ENSt8__detail10_Select1stESt8equal_toIvENSA_8NameHashENSG_18_Mod_range_hashingENSG_20_Default_ranged_hashENSG_20_Prime_rehash_policyENSG_17_Hashtable_traitsILb1ELb0ELb1EEEE22_M_find_before_node_trISt17basic_string_viewIcS3_EEEPNSG_15_Hash_node_baseEmRKT_m
# Func Hash:
840643506534067769
# Num Counters:
8
# Counter Values:
0
128600
128600
1172247
1172247
1172247
1172247
1172247
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
7
9:961447
33:3219
4:2036
2:10
6:2
17:2
16:1

_ZNKSt10_HashtableINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_St10unique_ptrIN4weft5proxy7observe9LogBufferESt14default_deleteISC_EEESaISG_ENSt8__detail10_Select1stESt8equal_toIS5_ESt4hashIS5_ENSI_18_Mod_range_hashingENSI_20_Default_ranged_hashENSI_20_Prime_rehash_policyENSI_17_Hashtable_traitsILb1ELb0ELb1EEEE19_M_find_before_nodeEmRS7_m
# Func Hash:
840643506534067769
# Num Counters:
8
# Counter Values:
0
0
0
1171151
1171151
1171151
1172396
1171151
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
3
33:912671
9:6431
65:31

_ZNKSt10_HashtableINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_jESaIS8_ENSt8__detail10_Select1stESt8equal_toIvEN4weft6config7Domains4HashENSA_18_Mod_range_hashingENSA_20_Default_ranged_hashENSA_20_Prime_rehash_policyENSA_17_Hashtable_traitsILb1ELb0ELb1EEEE10_M_find_trISt17basic_string_viewIcS3_EvvEENSA_20_Node_const_iteratorIS8_Lb0ELb1EEERKT_
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
1172156
0
0

_ZNKSt10_HashtableINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_jESaIS8_ENSt8__detail10_Select1stESt8equal_toIvEN4weft6config7Domains4HashENSA_18_Mod_range_hashingENSA_20_Default_ranged_hashENSA_20_Prime_rehash_policyENSA_17_Hashtable_traitsILb1ELb0ELb1EEEE22_M_find_before_node_trISt17basic_string_viewIcS3_EEEPNSA_15_Hash_node_baseEmRKT_m
# Func Hash:
840643506534067769
# Num Counters:
8
# Counter Values:
0
0
0
0
0
0
1172156
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
0

_ZNKSt17basic_string_viewIcSt11char_traitsIcEE13find_first_ofEPKcm
# Func Hash:
62306916222454268
# Num Counters:
5
# Counter Values:
11354444
11323319
2150997
13474316
11323319

_ZNKSt17basic_string_viewIcSt11char_traitsIcEE4findEPKcmm
# Func Hash:
339793668926428412
# Num Counters:
8
# Counter Values:
1017862
267120
1017862
2354152
0
2353752
4320
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
3
3:6138
17:612
4:36

_ZNKSt6ranges10__equal_fnclITkNS_11input_rangeERKSt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EETkNS_11input_rangeESA_NS_8equal_toESt8identitySC_Q21indirectly_comparableIDTclsr6ranges13__cust_accessE7__beginclsr3stdE7declvalIRT_EEEEDTclsr6ranges13__cust_accessE7__beginclsr3stdE7declvalIRT0_EEEET1_T2_T3_EEEbOSD_OSG_SJ_SK_SL_
# Func Hash:
952936703780230930
# Num Counters:
6
# Counter Values:
128646
1662678
1662678
1662678
1535234
128646
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
8
7:387328
4:382166
1:127966
3:127646
6:64046
9:9564
32:1588
2:2

_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE11starts_withEPKc
# Func Hash:
298789185783135970
# Num Counters:
3
# Counter Values:
679884
679204
679204
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
2
16:678484
9:18

_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7compareEPKc
# Func Hash:
700171238776263760
# Num Counters:
3
# Counter Values:
781952
777946
521050
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
11
5:356395
2:146438
6:106084
17:76865
4:42200
33:13524
3:701
9:199
1:6
8:3
7:2

_ZNKSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_N4weft5proxy7Staging5EntryEESt10_Select1stISC_ESt4lessIS5_ESaISC_EE4findERS7_
# Func Hash:
219088261289974683
# Num Counters:
6
# Counter Values:
142576
62611
59971
48805
48805
560

_ZNSt10_HashtableIN4weft5stats5Shard3KeyESt4pairIKS3_PNS1_6SeriesEESaIS8_ENSt8__detail10_Select1stESt8equal_toIS3_ENS2_7KeyHashENSA_18_Mod_range_hashingENSA_20_Default_ranged_hashENSA_20_Prime_rehash_policyENSA_17_Hashtable_traitsILb1ELb0ELb1EEEE4findERS5_
# Func Hash:
287486625204403684
# Num Counters:
6
# Counter Values:
0
0
0
134626
128646
5218

_ZNSt10_HashtableINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_SaIS5_ENSt8__detail9_IdentityESt8equal_toIS5_ESt4hashIS5_ENS7_18_Mod_range_hashingENS7_20_Default_ranged_hashENS7_20_Prime_rehash_policyENS7_17_Hashtable_traitsILb1ELb1ELb1EEEE10_M_emplaceIJRSt17basic_string_viewIcS3_EEEESt4pairINS7_14_Node_iteratorIS5_Lb1ELb1EEEbESt17integral_constantIbLb1EEDpOT_
# Func Hash:
1098005221992784858
# Num Counters:
12
# Counter Values:
221348
49576
47247
13237
56528
0
43291
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
10
7:20874
4:10771
3:3929
1:3575
6:1774
2:364
9:126
33:10
8:8
32:5

_ZNSt12_Destroy_auxILb0EE9__destroyIPN4weft3xds10ResourceIdEEEvT_S6_
# Func Hash:
798733565090940266
# Num Counters:
4
# Counter Values:
11091
6560
11091
205370

_ZNSt12_Destroy_auxILb0EE9__destroyIPN4weft5rules11AcceptedJwtEEEvT_S6_
# Func Hash:
287486625073190949
# Num Counters:
5
# Counter Values:
0
0
0
1172996
0

_ZNSt12_Destroy_auxILb0EE9__destroyIPN4weft6config13ClusterWeightEEEvT_S6_
# Func Hash:
798733565090940266
# Num Counters:
4
# Counter Values:
17691
0
13120
127321

_ZNSt12_Destroy_auxILb0EE9__destroyIPN4weft6config14HeaderMutationEEEvT_S6_
# Func Hash:
798733565090940266
# Num Counters:
4
# Counter Values:
0
0
0
2477844

_ZNSt12_Destroy_auxILb0EE9__destroyIPSt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES8_EEEvT_SB_
# Func Hash:
798733565090940266
# Num Counters:
4
# Counter Values:
207234
3640
4560
1671598

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEC2IN4weft4http2h26StreamENS4_2io14FrameAllocatorIS7_EEJRNS6_5CodecEDnEEERPT_St20_Sp_alloc_shared_tagIT0_EDpOT1_
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
772590
0

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEC2IN4weft4http2h26StreamENS4_2io14FrameAllocatorIS7_EEJRNS6_5CodecEPNS5_5ArenaEEEERPT_St20_Sp_alloc_shared_tagIT0_EDpOT1_
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
781110
0

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EED2Ev
# Func Hash:
190355458062653983
# Num Counters:
5
# Counter Values:
35374071
1640701
3052
8617120
10422
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
26
** External Symbol **:1066634
** External Symbol **:282426
** External Symbol **:32442
** External Symbol **:32362
** External Symbol **:22522
** External Symbol **:22122
** External Symbol **:20842
** External Symbol **:1922
** External Symbol **:1618
** External Symbol **:1002
** External Symbol **:922
** External Symbol **:882
** External Symbol **:882
** External Symbol **:842
** External Symbol **:762
** External Symbol **:762
** External Symbol **:762
** External Symbol **:682
** External Symbol **:682
** External Symbol **:682
** External Symbol **:682
** External Symbol **:602
** External Symbol **:522
_ZNSt23_Sp_counted_ptr_inplaceIN4weft4http2h26StreamENS0_2io14FrameAllocatorIS3_EELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:18
_ZNSt23_Sp_counted_ptr_inplaceIN4weft5proxy10NameLookup5StateESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:2
_ZNSt23_Sp_counted_ptr_inplaceIN6spdlog6loggerESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:2
26
** External Symbol **:1066634
** External Symbol **:282426
** External Symbol **:32442
** External Symbol **:32362
** External Symbol **:22522
** External Symbol **:22122
** External Symbol **:20842
** External Symbol **:1922
** External Symbol **:1618
** External Symbol **:1002
** External Symbol **:922
** External Symbol **:882
** External Symbol **:882
** External Symbol **:842
** External Symbol **:762
** External Symbol **:762
** External Symbol **:762
** External Symbol **:682
** External Symbol **:682
** External Symbol **:682
** External Symbol **:682
** External Symbol **:602
** External Symbol **:522
_ZNSt23_Sp_counted_ptr_inplaceIN4weft4http2h26StreamENS0_2io14FrameAllocatorIS3_EELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:18
_ZNSt23_Sp_counted_ptr_inplaceIN6spdlog6loggerESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:2
_ZNSt23_Sp_counted_ptr_inplaceIN4weft5proxy10NameLookup5StateESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:2

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEaSERKS2_
# Func Hash:
331865488550902725
# Num Counters:
8
# Counter Values:
3682405
3033604
10367
7910
3023237
0
10280
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
_ZNSt15_Sp_counted_ptrIPN3CLI10ConfigBaseELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:41
_ZNSt23_Sp_counted_ptr_inplaceIN4weft5proxy8SnapshotESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:41
_ZNSt23_Sp_counted_ptr_inplaceIN4weft5proxy8upstream13ClusterStatesESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:41
_ZNSt23_Sp_counted_ptr_inplaceIN4weft3tls10TicketKeysESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:41
24
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
** External Symbol **:41
_ZNSt23_Sp_counted_ptr_inplaceIN4weft5proxy8SnapshotESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:41
_ZNSt15_Sp_counted_ptrIPN3CLI10ConfigBaseELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:41
_ZNSt23_Sp_counted_ptr_inplaceIN4weft3tls10TicketKeysESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:41
_ZNSt23_Sp_counted_ptr_inplaceIN4weft5proxy8upstream13ClusterStatesESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:41

_ZNSt15__new_allocatorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE8allocateEmPKv
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
989889
0
0

_ZNSt15__new_allocatorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_EE8allocateEmPKv
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
200514
0
0

_ZNSt16allocator_traitsISaIN4weft5proxy8upstream4Pool4IdleEEE7destroyIS4_EEvRS5_PT_
# Func Hash:
515008864302229976
# Num Counters:
5
# Counter Values:
399293
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
0

_ZNSt16allocator_traitsISaISt13_Rb_tree_nodeISt4pairIKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_EEEE7destroyIS9_EEvRSB_PT_
# Func Hash:
238984482353853237
# Num Counters:
3
# Counter Values:
258200
258200
255000

_ZNSt17_Function_handlerIFbRKSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS6_EEEZN3CLI3App10add_optionIS6_S6_TnNSt9enable_ifIXntsr3std8is_constIT0_EE5valueENSC_6detail7enablerEE4typeELSI_0EEEPNSC_6OptionES6_RT_S6_EUlSA_E_E10_M_managerERSt9_Any_dataRKSR_St18_Manager_operation
# Func Hash:
1124680649989012514
# Num Counters:
4
# Counter Values:
114450
0
45780
0

_ZNSt22_Optional_payload_baseIN4weft3tls7ContextEE14_M_move_assignEOS3_
# Func Hash:
567185241442656659
# Num Counters:
5
# Counter Values:
440
798932
640
440
0

_ZNSt23_Sp_counted_ptr_inplaceIN4weft4http2h26StreamENS0_2io14FrameAllocatorIS3_EELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1553700

_ZNSt23_Sp_counted_ptr_inplaceIN4weft4http2h26StreamENS0_2io14FrameAllocatorIS3_EELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1553700

_ZNSt3mapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEN4weft5proxy7Staging5EntryESt4lessIS5_ESaISt4pairIKS5_S9_EEEixERSD_
# Func Hash:
591567703127371214
# Num Counters:
6
# Counter Values:
179539
86536
80839
11337
61700
61700

_ZNSt4pairIKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_EC2ERKS7_
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
247680
0
0

_ZNSt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_EC2IRKSt17basic_string_viewIcS3_ESB_Qcl16_S_constructibleITL0__TL0_0_EEEEOT_OT0_
# Func Hash:
694937219807338645
# Num Counters:
6
# Counter Values:
190114
0
0
0
0
0

_ZNSt6vectorIN4weft2io7AddressESaIS2_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
8486
1440
1198766
3526

_ZNSt6vectorIN4weft3xds10ResourceIdESaIS2_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
204650
4286
0

_ZNSt6vectorIN4weft5codec5ValueESaIS2_EED2Ev
# Func Hash:
798733566041888711
# Num Counters:
4
# Counter Values:
15452
246451
14602
0

_ZNSt6vectorIN4weft5codec6MemberESaIS2_EED2Ev
# Func Hash:
287486628962967640
# Num Counters:
5
# Counter Values:
81553
11022
351511
43190
0

_ZNSt6vectorIN4weft5proxy8upstream4Pool4IdleESaIS4_EE12emplace_backIJS4_EEERS4_DpOT_
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
398002
1097

_ZNSt6vectorIN4weft5rules11AcceptedJwtESaIS2_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
1172996
0
0

_ZNSt6vectorIN4weft6config13ClusterWeightESaIS2_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
127321
17691
0

_ZNSt6vectorIN4weft6config14HeaderMutationESaIS2_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
2477844
0
0

_ZNSt6vectorIN4weft6config4CidrESaIS2_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
17400
0
419310
3480

_ZNSt6vectorIN4weft6config7UpgradeESaIS2_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
6960
0
122791
6960

_ZNSt6vectorIN4weft6config9AccessLogESaIS2_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
19205
765
203764
19205

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE12emplace_backIJS5_EEERS5_DpOT_
# Func Hash:
140494398481204129
# Num Counters:
4
# Counter Values:
0
112246
720
720
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
9:18

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJS5_EEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_
# Func Hash:
646010859969866162
# Num Counters:
13
# Counter Values:
2920
0
15882
0
15882
0
117046
15390
17322
101656
101656
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
8
9:54060
16:12356
3:10682
7:8750
8:7384
6:6104
5:38
2:20
4
3:10682
9:70
16:32
8:28
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EEC2ERKS7_
# Func Hash:
844982799977064709
# Num Counters:
4
# Counter Values:
827896
685704
0
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
1123275
123850
3550935
953355

_ZNSt6vectorISt10shared_ptrIN4weft4http2h26StreamEESaIS5_EE9push_backERKS5_
# Func Hash:
798733564295002205
# Num Counters:
4
# Counter Values:
768950
3640
0
768950

_ZNSt6vectorISt4pairIN4weft5proxy7Staging4KindENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEESaISB_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
38708
15080
101847
20298

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE12emplace_backIJRKSt17basic_string_viewIcS4_ESE_EEERS7_DpOT_
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
0
190114

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE17_M_realloc_insertIJRKSt17basic_string_viewIcS4_ESE_EEEvN9__gnu_cxx17__normal_iteratorIPS7_S9_EEDpOT_
# Func Hash:
436124194845738709
# Num Counters:
13
# Counter Values:
0
0
190114
190114
0
0
0
0
0
0
0
0
0

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
1671598
193714
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm
# Func Hash:
276487133191311005
# Num Counters:
28
# Counter Values:
3564729
3400393
0
5560
0
0
25215
3278486
0
0
0
0
5560
0
0
0
0
0
0
0
0
0
0
0
0
0
6954380
3049794
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
8
7
2:51
3:32
16:18
65:18
128:14
33:4
129:2
10
9:1622876
6:360398
4:340864
5:274422
7:254351
8:238455
3:162862
2:20682
513:2050
512:1526
0
0
0
0
0
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPKcEEvT_S8_St20forward_iterator_tag
# Func Hash:
978919878616272060
# Num Counters:
4
# Counter Values:
4190288
522406
213269
3876975
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
17
9:2135602
2:540595
4:369034
33:212209
17:182955
5:89073
6:85159
7:78356
65:62275
16:43979
3:37623
8:19127
32:6616
129:4326
257:2606
513:183
64:3

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPcEEvT_S7_St20forward_iterator_tag
# Func Hash:
978919878616272060
# Num Counters:
4
# Counter Values:
5110156
2000042
120657
4792252
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
17
9:1673977
17:656795
33:556859
16:454179
7:227045
4:220466
5:198935
65:158480
3:145484
8:141751
6:137248
32:83065
2:47304
129:9938
257:9006
64:1279
513:514

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE14_M_replace_auxEmmmc
# Func Hash:
742332381445588184
# Num Counters:
9
# Counter Values:
193749
2479831
127689
2545891
960
960
0
0
2463722
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
0
17
33:1612506
17:482263
65:270398
32:48279
2:35218
64:22199
513:19577
9:14547
129:13798
257:9133
16:7072
4:5631
5:3543
3:1567
256:2
6:1
128:1

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE20resize_and_overwriteIZN4weft5proxy7observe4Line5widenEmEUlPcmE_EEvmT_
# Func Hash:
154286477685094159
# Num Counters:
6
# Counter Values:
1172396
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE4swapERS4_
# Func Hash:
267298074426314787
# Num Counters:
16
# Counter Values:
329406
37429
291977
0
291977
0
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
7
0
0
0
0
0
1
1:291977
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6appendEPKc
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
953210
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7reserveEm
# Func Hash:
154286477685094159
# Num Counters:
6
# Counter Values:
1001947
573352
0
573352
0
1001947
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_appendEPKcm
# Func Hash:
1027614717637960320
# Num Counters:
5
# Counter Values:
2942520
898002
157038
2757956
678158
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
15
2:1231086
17:546336
9:291009
33:225329
7:130195
8:69406
4:59602
16:58537
32:32544
5:31545
65:30235
3:25897
6:21070
513:845
64:108

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_assignERKS4_
# Func Hash:
42046415689803101
# Num Counters:
7
# Counter Values:
7099149
7099149
602410
640
7135
1000771
7095749
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
16
33:281441
9:228024
17:181174
16:84448
7:56318
4:43451
65:32751
6:19065
3:15517
8:13814
5:12532
64:11612
32:10664
2:172
513:59
129:18

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
# Func Hash:
567185242593096663
# Num Counters:
5
# Counter Values:
13602233
13602193
3232416
0
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_mutateEmmPKcm
# Func Hash:
419172388412433642
# Num Counters:
11
# Counter Values:
6983564
507460
4462811
11332
480
574567
202822
0
4259989
11332
6476104
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
13
17:391939
33:61268
9:60427
513:15654
65:14828
129:8787
257:5656
8:163
32:146
16:88
5:62
4:24
6:3
19
17:1924471
33:1267658
65:336081
16:211585
32:84786
257:82045
513:41565
9:22995
64:19071
6:8390
4:6846
129:4411
8:2885
7:1926
3:1325
2:971
128:793
5:26
256:8
4
9:7932
65:72
129:10
17:3

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9push_backEc
# Func Hash:
431494656919539458
# Num Counters:
3
# Counter Values:
10568806
28718
879569

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2ERKS4_mm
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
109548
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEaSEOS4_
# Func Hash:
42046415391040011
# Num Counters:
7
# Counter Values:
2994375
48480
154011
0
19434
2032183
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
8
9:1784601
4:84960
7:39910
3:32716
5:32180
6:24220
8:17510
2:16086

_ZNSt7__n486116coroutine_handleINS_22noop_coroutine_promiseEE7__frame22__dummy_resume_destroyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1383453

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_St9_IdentityIS5_ESt4lessIS5_ESaIS5_EE24_M_get_insert_unique_posERKS5_
# Func Hash:
732038793432042852
# Num Counters:
7
# Counter Values:
359268
77007
165713
93065
21025
148833
148833

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_St9_IdentityIS5_ESt4lessIS5_ESaIS5_EE8_M_eraseEPSt13_Rb_tree_nodeIS5_E
# Func Hash:
1124680650144255556
# Num Counters:
3
# Counter Values:
40442
20440
178648

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_N4weft5proxy7Staging5EntryEESt10_Select1stISC_ESt4lessIS5_ESaISC_EE4findERS7_
# Func Hash:
219088261289974683
# Num Counters:
6
# Counter Values:
117180
57725
55165
38815
38815
480

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE17_M_construct_nodeIJRKS8_EEEvPSt13_Rb_tree_nodeIS8_EDpOT_
# Func Hash:
844982796950093491
# Num Counters:
4
# Counter Values:
247680
0
0
0

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE7_M_copyILb0ENSE_11_Alloc_nodeEEEPSt13_Rb_tree_nodeIS8_ESJ_PSt18_Rb_tree_node_baseRT0_
# Func Hash:
303685790011507114
# Num Counters:
11
# Counter Values:
53800
53800
0
0
119320
64320
0
0
0
0
0

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE8_M_eraseEPSt13_Rb_tree_nodeIS8_E
# Func Hash:
146835646621254984
# Num Counters:
2
# Counter Values:
255720
535158

_ZNSt8_Rb_treeIPN3CLI6OptionES2_St9_IdentityIS2_ESt4lessIS2_ESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E
# Func Hash:
146835646621254984
# Num Counters:
2
# Counter Values:
0
164808

_ZNSt8__detail18__from_chars_alnumILb1EjEEbRPKcS2_RT0_i
# Func Hash:
1055735125831605805
# Num Counters:
11
# Counter Values:
4410645
4410645
4410645
1466691
0
0
0
0
0
0
0

_ZNSt8__detail18__from_chars_alnumILb1EmEEbRPKcS2_RT0_i
# Func Hash:
1055735125831605805
# Num Counters:
11
# Counter Values:
5726308
5726308
5726308
1606799
0
0
0
0
0
0
0

_ZNSt8__detail9_Map_baseIN4weft2io7AddressESt4pairIKS3_NS1_5proxy8upstream7HostRefEESaIS9_ENS_10_Select1stESt8equal_toIS3_ESt4hashIS3_ENS_18_Mod_range_hashingENS_20_Default_ranged_hashENS_20_Prime_rehash_policyENS_17_Hashtable_traitsILb1ELb0ELb1EEELb1EEixERS5_
# Func Hash:
484499719999459205
# Num Counters:
7
# Counter Values:
128680
128240
440
0
0
0
440

_ZNSt8__detail9_Map_baseINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS6_St10unique_ptrIN4weft5proxy7observe9LogBufferESt14default_deleteISD_EEESaISH_ENS_10_Select1stESt8equal_toIS6_ESt4hashIS6_ENS_18_Mod_range_hashingENS_20_Default_ranged_hashENS_20_Prime_rehash_policyENS_17_Hashtable_traitsILb1ELb0ELb1EEELb1EEixERS8_
# Func Hash:
753202731841522870
# Num Counters:
7
# Counter Values:
1172396
1171151
1245
0
0
0
1245

_ZNSt8expectedIN4weft3tls7ContextENS0_5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
238984481558059729
# Num Counters:
3
# Counter Values:
0
132880
0

_ZNSt8expectedIN4weft5codec5ValueENS0_5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
844982796142277857
# Num Counters:
4
# Counter Values:
0
116528
0
0

_ZNSt8expectedIN4weft5proxy8upstream12LeaseOptionsENS0_5ErrorEEC2IS3_Qaaaaaant9is_same_vINSt12remove_cvrefITL0__E4typeES_IT_T0_EEnt9is_same_vISA_St10in_place_tEntsr10__expectedE15__is_unexpectedISA_E18is_constructible_vISB_S8_EEEOSB_
# Func Hash:
691948018359934629
# Num Counters:
7
# Counter Values:
128760
128760
1043396
0
1043396
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
0
1
1:1043396

_ZNSt8expectedIN4weft5proxy8upstream12LeaseOptionsENS0_5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
974670607139429569
# Num Counters:
7
# Counter Values:
1172156
0
0
0
128760
0
0

_ZNSt8expectedIN4weft5proxy8upstream5LeaseENS0_5ErrorEEC2EOS5_Qaaaa23is_move_constructible_vIT_E23is_move_constructible_vIT0_Eoont33is_trivially_move_constructible_vIS7_Ent33is_trivially_move_constructible_vIS8_E
# Func Hash:
140494397815297137
# Num Counters:
4
# Counter Values:
2717016
480
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
0

_ZNSt8expectedIN4weft5proxy8upstream5LeaseENS0_5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
238984481558059729
# Num Counters:
3
# Counter Values:
640
3889012
0

_ZNSt8expectedIN4weft5proxy8upstream7HostRefENS0_5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
238984481558059729
# Num Counters:
3
# Counter Values:
40
1172327
0

_ZNSt8expectedIPN4weft4http12ResponseHeadENS0_5ErrorEEC2EOS5_Qaaaa23is_move_constructible_vIT_E23is_move_constructible_vIT0_Eoont33is_trivially_move_constructible_vIS7_Ent33is_trivially_move_constructible_vIS8_E
# Func Hash:
140494397815297137
# Num Counters:
4
# Counter Values:
1742819
0
59
59
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:59

_ZNSt8expectedISt10shared_ptrIN4weft4http2h26StreamEENS1_5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
238984481558059729
# Num Counters:
3
# Counter Values:
0
781110
0

_ZNSt8expectedISt7variantIJS_IPN4weft4http12ResponseHeadENS1_5ErrorEES_IvS5_EEES5_EC2EOS9_Qaaaa23is_move_constructible_vIT_E23is_move_constructible_vIT0_Eoont33is_trivially_move_constructible_vISB_Ent33is_trivially_move_constructible_vISC_E
# Func Hash:
656349717516837829
# Num Counters:
5
# Counter Values:
190353
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
0

_ZNSt8expectedISt7variantIJS_IPN4weft4http12ResponseHeadENS1_5ErrorEES_IvS5_EEES5_ED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
567185240186587109
# Num Counters:
5
# Counter Values:
0
380706
0
0
0

_ZNSt8expectedISt8optionalINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEN4weft5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
798733564832300476
# Num Counters:
5
# Counter Values:
108440
3840
120
77400
7720

_ZNSt8expectedIvN4weft5ErrorEEaSEOS2_Qaa23is_move_constructible_vIT0_E20is_move_assignable_vIS4_E
# Func Hash:
844982799659023391
# Num Counters:
4
# Counter Values:
7059339
2319
0
0

_ZNSt8optionalISt10shared_ptrIKN4weft5proxy8upstream5TermsEEEaSIRKS6_EENSt9enable_ifIX7__and_vISt6__not_ISt7is_sameIS7_NSt9remove_cvINSt16remove_referenceIT_E4typeEE4typeEEESC_ISt6__and_IJSt9is_scalarIS6_ESD_IS6_NSt5decayISG_E4typeEEEEESt16is_constructibleIS6_JSG_EESt13is_assignableIRS6_SG_EEERS7_E4typeEOSG_
# Func Hash:
798733568232131987
# Num Counters:
4
# Counter Values:
0
1171996
0
128760

_ZNSt8optionalISt8expectedIPN4weft4http12ResponseHeadENS1_5ErrorEEE7emplaceIJS6_EEENSt9enable_ifIX18is_constructible_vIS6_DpT_EERS6_E4typeEDpOSA_
# Func Hash:
1124680651571308851
# Num Counters:
4
# Counter Values:
1362290
0
0
0

_ZNSt8optionalISt8expectedIvN4weft5ErrorEEE7emplaceIJS3_EEENSt9enable_ifIX18is_constructible_vIS3_DpT_EERS3_E4typeEDpOS7_
# Func Hash:
531478466004500118
# Num Counters:
7
# Counter Values:
191793
0
0
0
191793
0
191793
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:191793

_ZSt10__do_visitINSt8__detail9__variant20__variant_idx_cookieEZNS1_15_Move_ctor_baseILb0EJSt8expectedIPN4weft4http12ResponseHeadENS5_5ErrorEES4_IvS9_EEEC1EOSC_EUlOT_T0_E_JSt7variantIJSA_SB_EEEEDcOSG_DpOT1_
# Func Hash:
1119356333269586061
# Num Counters:
7
# Counter Values:
380706
118
380588
0
118
118
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:118

_ZSt10__do_visitINSt8__detail9__variant20__variant_idx_cookieEZNS1_15_Move_ctor_baseILb0EJSt9monostatebldNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIN4weft5codec5ValueESaISE_EESB_INSD_6MemberESaISH_EEEEC1EOSK_EUlOT_T0_E_JSt7variantIJS4_bldSA_SG_SJ_EEEEDcOSO_DpOT1_
# Func Hash:
283216874399782117
# Num Counters:
10
# Counter Values:
672678
0
17915
0
46693
179856
65010
263975
263975
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
9
9:93973
5:41193
3:27375
7:23606
8:22346
4:20201
6:19247
16:8764
2:7270

_ZSt10__do_visitIvZNSt8__detail9__variant16_Variant_storageILb0EJSt8expectedIPN4weft4http12ResponseHeadENS4_5ErrorEES3_IvS8_EEE8_M_resetEvEUlOT_E_JRSt7variantIJS9_SA_EEEEDcOT0_DpOT1_
# Func Hash:
1096621589453618211
# Num Counters:
6
# Counter Values:
177
570882
177
0
0
0

_ZSt10__do_visitIvZNSt8__detail9__variant16_Variant_storageILb0EJSt9monostatebldNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIN4weft5codec5ValueESaISD_EESA_INSC_6MemberESaISG_EEEE8_M_resetEvEUlOT_E_JRSt7variantIJS3_bldS9_SF_SI_EEEEDcOT0_DpOT1_
# Func Hash:
694937221045301424
# Num Counters:
9
# Counter Values:
246327
0
28664
1142466
476597
85681
305197
20023
0

_ZSt10from_charsItENSt9enable_ifIXsr5__or_ISt5__or_IJSt7is_sameINSt9remove_cvIT_E4typeEaES2_IS6_sES2_IS6_iES2_IS6_lES2_IS6_xEEES1_IJS2_IS6_hES2_IS6_tES2_IS6_jES2_IS6_mES2_IS6_yEEES2_IcS6_EEE5valueESt17from_chars_resultE4typeEPKcSO_RS4_i
# Func Hash:
753202733060917500
# Num Counters:
7
# Counter Values:
399486
0
0
399486
0
399486
399486

_ZSt12__to_chars_iIiENSt9enable_ifIXsr5__or_ISt5__or_IJSt7is_sameINSt9remove_cvIT_E4typeEaES2_IS6_sES2_IS6_iES2_IS6_lES2_IS6_xEEES1_IJS2_IS6_hES2_IS6_tES2_IS6_jES2_IS6_mES2_IS6_yEEES2_IcS6_EEE5valueESt15to_chars_resultE4typeEPcSN_S4_i
# Func Hash:
790715554738559560
# Num Counters:
17
# Counter Values:
0
65770
0
0
323
65329
0
0
0
0
40
131179
0
0
40
65770
0

_ZSt12__to_chars_iIlENSt9enable_ifIXsr5__or_ISt5__or_IJSt7is_sameINSt9remove_cvIT_E4typeEaES2_IS6_sES2_IS6_iES2_IS6_lES2_IS6_xEEES1_IJS2_IS6_hES2_IS6_tES2_IS6_jES2_IS6_mES2_IS6_yEEES2_IcS6_EEE5valueESt15to_chars_resultE4typeEPcSN_S4_i
# Func Hash:
790715554738559560
# Num Counters:
17
# Counter Values:
0
1828672
914196
0
0
0
0
0
0
0
360
914116
0
0
80
0
280

_ZSt12__to_chars_iImENSt9enable_ifIXsr5__or_ISt5__or_IJSt7is_sameINSt9remove_cvIT_E4typeEaES2_IS6_sES2_IS6_iES2_IS6_lES2_IS6_xEEES1_IJS2_IS6_hES2_IS6_tES2_IS6_jES2_IS6_mES2_IS6_yEEES2_IcS6_EEE5valueESt15to_chars_resultE4typeEPcSN_S4_i
# Func Hash:
45209323670419617
# Num Counters:
16
# Counter Values:
0
2713438
792
0
2629599
0
0
0
0
990860
2645428
0
0
266785
1987779
724075

_ZSt12__to_chars_iItENSt9enable_ifIXsr5__or_ISt5__or_IJSt7is_sameINSt9remove_cvIT_E4typeEaES2_IS6_sES2_IS6_iES2_IS6_lES2_IS6_xEEES1_IJS2_IS6_hES2_IS6_tES2_IS6_jES2_IS6_mES2_IS6_yEEES2_IcS6_EEE5valueESt15to_chars_resultE4typeEPcSN_S4_i
# Func Hash:
45209323670419617
# Num Counters:
16
# Counter Values:
0
6647216
3259108
0
0
0
0
0
0
257720
3259108
0
0
128720
0
129000

_ZSt12construct_atIN4weft5codec6MemberEJS2_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS4_DpOS5_
# Func Hash:
98923582501791974
# Num Counters:
4
# Counter Values:
13182
117315
117315
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
9
9:42705
5:27917
8:16747
6:14333
16:6153
7:2020
4:138
3:36
2:12

_ZSt12construct_atIN4weft5proxy8upstream4Pool4IdleEJS4_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS6_DpOS7_
# Func Hash:
98923584898061932
# Num Counters:
4
# Counter Values:
0
40
400988
400988
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:400988

_ZSt16__do_uninit_copyIN9__gnu_cxx17__normal_iteratorIPKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIS7_SaIS7_EEEEPS7_ET0_T_SG_SF_
# Func Hash:
414921810399031694
# Num Counters:
7
# Counter Values:
779184
0
0
828536
0
0
0

_ZSt3getILm0EJN4weft6config14HttpConnectionENS1_8TcpProxyEEERKNSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeERKS8_
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
1180646
0
0

_ZSt3getILm0EJN4weft6config7ForwardENS1_14DirectResponseENS1_8RedirectEEERKNSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeERKS9_
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
1172116
0
0

_ZSt3getILm0EJSt8expectedIPN4weft4http12ResponseHeadENS1_5ErrorEES0_IvS5_EEERNSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeERSC_
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
190294
0
0

_ZSt9__find_ifIN9__gnu_cxx17__normal_iteratorIPKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIS7_SaIS7_EEEENS0_5__ops16_Iter_equals_valIS8_EEET_SH_SH_T0_St26random_access_iterator_tag
# Func Hash:
763149959789834134
# Num Counters:
26
# Counter Values:
0
0
0
0
0
0
0
0
0
0
0
0
0
658396
658396
587400
0
49468
0
0
0
49468
0
0
0
14966
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
7
0
0
0
0
0
0
7
9:28700
1:6104
5:5846
3:4086
7:2486
6:1526
8:18

_ZSt9__find_ifIN9__gnu_cxx17__normal_iteratorIPKtSt6vectorItSaItEEEENS0_5__ops16_Iter_equals_valIS2_EEET_SB_SB_T0_St26random_access_iterator_tag
# Func Hash:
526279454107109118
# Num Counters:
12
# Counter Values:
0
0
0
0
0
1171897
1171897
0
0
0
0
0

_ZSt9call_onceIPFvPKN6google8protobuf15FieldDescriptorEEJS4_EEvRSt9once_flagOT_DpOT0_
# Func Hash:
536873292802566628
# Num Counters:
4
# Counter Values:
291762
0
0
0

_ZStssIcSt11char_traitsIcESaIcEEDTclsr8__detailE21__char_traits_cmp_catIT0_ELi0EEERKNSt7__cxx1112basic_stringIT_S3_T1_EESB_
# Func Hash:
737414784885216336
# Num Counters:
5
# Counter Values:
2237606
2203086
814332
811053
776024
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
13
33:751363
9:442256
17:373271
6:175407
65:69511
7:60578
3:26208
4:23640
64:19132
16:5230
8:578
2:558
32:177

_ZThn8_N4weft4http2h26Stream4pushERNS0_5BytesE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1295148

_ZThn8_N4weft4http2h26Stream6finishEPKNS0_7HeadersE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
970544

_ZThn8_N4weft4http2h26Stream7flushedEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2207598

_ZThn8_N4weft4http2h26Stream8writableEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1172708

_ZZN3CLI3App10_parse_argERSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS7_EENS_6detail10ClassifierEENKUlRKSt10unique_ptrINS_6OptionESt14default_deleteISE_EEE_clESJ_
# Func Hash:
596847748040661707
# Num Counters:
18
# Counter Values:
38150
190640
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZZN3fmt2v96detail10vformat_toIcEEvRNS1_6bufferIT_EENS0_17basic_string_viewIS4_EENS0_17basic_format_argsINS0_20basic_format_contextINSt11conditionalIXsr3std7is_sameINS0_13type_identityIS4_E4typeEcEE5valueENS0_8appenderESt20back_insert_iteratorINS3_ISE_EEEE4typeESE_EEEENS1_10locale_refEEN14format_handler15on_format_specsEiPKcSQ_
# Func Hash:
109867968948204906
# Num Counters:
50
# Counter Values:
0
0
0
0
0
0
446565
446565
0
446565
446565
0
446565
0
0
446565
446565
0
0
0
0
0
0
356895
0
0
36073
0
0
0
0
446565
0
16436
37161
0
0
446565
0
0
0
389353
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
0

_ZZN3fmt2v96detail9write_intINS0_8appenderEcZNS1_9write_intIcS3_jEET0_S5_NS1_13write_int_argIT1_EERKNS0_18basic_format_specsIT_EENS1_10locale_refEEUlS3_E0_EESA_SA_ijRKNS9_IS5_EES7_ENKUlS3_E_clES3_
# Func Hash:
198709185598394320
# Num Counters:
11
# Counter Values:
332880
0
20400
0
0
0
353280
353280
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
0
0

_ZZN3fmt2v96detail9write_intINS0_8appenderEcZNS1_9write_intIcS3_mEET0_S5_NS1_13write_int_argIT1_EERKNS0_18basic_format_specsIT_EENS1_10locale_refEEUlS3_E0_EESA_SA_ijRKNS9_IS5_EES7_ENKUlS3_E_clES3_
# Func Hash:
198709185598394320
# Num Counters:
11
# Counter Values:
539494
0
1601
0
0
0
36073
36073
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
0
0

unity_0_cxx.cxx;_ZN4weft2io10with_scopeIPFNS0_4TaskIvEERNS0_5ScopeERNS_5proxy8upstream12_GLOBAL__N_112ConversationEEJSt17reference_wrapperIS9_EEEENSt13invoke_resultIT_JS5_DpRT0_EE4typeESG_DpSH_
# Func Hash:
289530142239899657
# Num Counters:
50
# Counter Values:
190353
0
190353
190353
0
159
0
0
0
0
0
0
0
0
159
159
190353
100
0
0
100
100
0
0
0
59
59
59
0
59
0
59
59
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
10
** External Symbol **:188913
** External Symbol **:24
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
1
1:59
1
1:59
1
1:59

unity_0_cxx.cxx;_ZN4weft2io10with_scopeIPFNS0_4TaskIvEERNS0_5ScopeERNS_5proxy8upstream12_GLOBAL__N_112ConversationEEJSt17reference_wrapperIS9_EEEENSt13invoke_resultIT_JS5_DpRT0_EE4typeESG_DpSH_.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
190353

unity_0_cxx.cxx;_ZN4weft2io10with_scopeIPFNS0_4TaskIvEERNS0_5ScopeERNS_5proxy8upstream12_GLOBAL__N_112ConversationEEJSt17reference_wrapperIS9_EEEENSt13invoke_resultIT_JS5_DpRT0_EE4typeESG_DpSH_.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
190353

unity_0_cxx.cxx;_ZN4weft2io10with_scopeIPFNS0_4TaskIvEERNS0_5ScopeERNS_5proxy8upstream12_GLOBAL__N_112ConversationEEJSt17reference_wrapperIS9_EEEENSt13invoke_resultIT_JS5_DpRT0_EE4typeESG_DpSH_.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
190353
0
0

unity_0_cxx.cxx;_ZN4weft2io10with_scopeIPFNS0_4TaskIvEERNS0_5ScopeERNS_5proxy8upstream12_GLOBAL__N_112ConversationEEJSt17reference_wrapperIS9_EEEENSt13invoke_resultIT_JS5_DpRT0_EE4typeESG_DpSH_.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
190353

unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_14PoolD2Ev
# Func Hash:
1124680649844129463
# Num Counters:
3
# Counter Values:
304582
781312
3052

unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket8try_readESt4spanISt4byteLm18446744073709551615EE
# Func Hash:
1096621587634904915
# Num Counters:
6
# Counter Values:
4189713
2348105
10143
1641390
3047
1640257

unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket9on_eventsEj
# Func Hash:
52166955523831002
# Num Counters:
8
# Counter Values:
1698957
9126
1688462
1698957
680603
1375873
273120
5058
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:261054
** External Symbol **:20520
** External Symbol **:1637
** External Symbol **:1617
** External Symbol **:909
** External Symbol **:817
** External Symbol **:817
** External Symbol **:816
** External Symbol **:816
** External Symbol **:810
** External Symbol **:573
** External Symbol **:566
** External Symbol **:529
** External Symbol **:292
** External Symbol **:287
** External Symbol **:41
** External Symbol **:39
** External Symbol **:35
** External Symbol **:35
_ZN4weft3tls6Stream10OnReadable6on_setEv:32
** External Symbol **:31
** External Symbol **:23
** External Symbol **:21
** External Symbol **:16
18
** External Symbol **:1638
** External Symbol **:1617
** External Symbol **:816
** External Symbol **:810
** External Symbol **:573
** External Symbol **:567
** External Symbol **:529
** External Symbol **:41
** External Symbol **:39
** External Symbol **:35
** External Symbol **:35
_ZN4weft3tls6Stream10OnWritable6on_setEv:32
** External Symbol **:31
** External Symbol **:23
** External Symbol **:12
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10

unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket9try_writeESt4spanIK5iovecLm18446744073709551615EE
# Func Hash:
1124680653258158719
# Num Counters:
3
# Counter Values:
1596988
286403
14

unity_0_cxx.cxx;_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
190353

unity_0_cxx.cxx;_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
190353

unity_0_cxx.cxx;_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
190353

unity_0_cxx.cxx;_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
190353
0
0

unity_0_cxx.cxx;_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
190353

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIPNS_4http12ResponseHeadEEENS0_4TaskIvEENS6_IT_EERSt8optionalISt8expectedIS8_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
190353

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIPNS_4http12ResponseHeadEEENS0_4TaskIvEENS6_IT_EERSt8optionalISt8expectedIS8_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
190353
190353
0

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIPNS_4http12ResponseHeadEEENS0_4TaskIvEENS6_IT_EERSt8optionalISt8expectedIS8_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
190353

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIvEENS0_4TaskIvEENS3_IT_EERSt8optionalISt8expectedIS5_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
191793

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIvEENS0_4TaskIvEENS3_IT_EERSt8optionalISt8expectedIS5_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
191793
191793
0

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIvEENS0_4TaskIvEENS3_IT_EERSt8optionalISt8expectedIS5_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
191793

unity_0_cxx.cxx;_ZN4weft3tls12_GLOBAL__N_16hex_ofB5cxx11EPKhm
# Func Hash:
52047013124604861
# Num Counters:
9
# Counter Values:
353280
0
14720
0
0
0
0
0
0

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_111words_equalEPKcS3_
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
11191162
2122882

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EE
# Func Hash:
304165707649585267
# Num Counters:
259
# Counter Values:
1768604
286948
0
208
1367102
1868607
6
6
0
0
0
6
100003
3422862
0
0
6
0
100003
0
100003
100003
100003
0
0
0
0
0
100003
0
0
1768610
80
0
0
26760
80
0
0
1367310
0
0
80
2
1768604
0
0
0
0
0
0
0
0
1367310
0
1367310
2
0
80
0
0
0
0
0
0
0
1367310
0
2
110045
0
110045
120
177023
0
0
1367102
962664
0
0
0
0
1367310
0
0
0
0
0
0
0
0
0
2
0
0
0
0
0
110045
0
177023
208
0
962664
0
177023
110045
177023
120
0
0
0
962664
962664
962664
0
0
0
0
0
0
0
120
0
0
0
0
0
0
0
0
0
0
0
0
0
1367310
177023
110045
110045
80
1367102
1367102
0
962664
0
0
0
0
0
0
0
109684
361
0
120
0
0
0
120
120
110045
0
0
0
0
0
0
0
0
0
0
0
120
120
0
0
0
120
0
0
0
0
0
0
0
0
0
0
120
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
279948
0
80
0
96603
0
0
0
962544
0
0
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
13
24
** External Symbol **:1002508
** External Symbol **:502348
** External Symbol **:219746
** External Symbol **:219548
** External Symbol **:173472
** External Symbol **:43200
** External Symbol **:5185
** External Symbol **:5112
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:1616
** External Symbol **:1607
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:552
** External Symbol **:552
** External Symbol **:540
** External Symbol **:510
** External Symbol **:510
** External Symbol **:422
** External Symbol **:103
** External Symbol **:80
15
** External Symbol **:175710
** External Symbol **:104000
** External Symbol **:55
** External Symbol **:26
** External Symbol **:24
** External Symbol **:21
** External Symbol **:19
** External Symbol **:11
** External Symbol **:10
** External Symbol **:9
** External Symbol **:4
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
15
** External Symbol **:119186
** External Symbol **:52237
** External Symbol **:26
** External Symbol **:24
** External Symbol **:22
** External Symbol **:21
** External Symbol **:19
** External Symbol **:10
** External Symbol **:5
** External Symbol **:4
** External Symbol **:4
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
5
** External Symbol **:56524
** External Symbol **:51761
** External Symbol **:33
** External Symbol **:6
** External Symbol **:5
5
** External Symbol **:56524
** External Symbol **:51761
** External Symbol **:33
** External Symbol **:6
** External Symbol **:5
2
** External Symbol **:1
** External Symbol **:1
24
** External Symbol **:468201
** External Symbol **:250614
** External Symbol **:218507
** External Symbol **:171411
** External Symbol **:21080
** External Symbol **:4000
** External Symbol **:3785
** External Symbol **:3708
** External Symbol **:814
** External Symbol **:811
** External Symbol **:811
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:399
** External Symbol **:286
** External Symbol **:281
** External Symbol **:270
** External Symbol **:265
** External Symbol **:255
** External Symbol **:93
** External Symbol **:92
** External Symbol **:83
** External Symbol **:29
5
** External Symbol **:49283
** External Symbol **:1183
** External Symbol **:37
** External Symbol **:24
** External Symbol **:24
24
** External Symbol **:468201
** External Symbol **:251094
** External Symbol **:171482
** External Symbol **:109993
** External Symbol **:109914
** External Symbol **:21840
** External Symbol **:2550
** External Symbol **:2501
** External Symbol **:2000
** External Symbol **:2000
** External Symbol **:808
** External Symbol **:804
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:399
** External Symbol **:276
** External Symbol **:270
** External Symbol **:270
** External Symbol **:255
** External Symbol **:255
** External Symbol **:69
** External Symbol **:68
24
** External Symbol **:463517
** External Symbol **:250614
** External Symbol **:109313
** External Symbol **:109154
** External Symbol **:20400
** External Symbol **:2000
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:664
** External Symbol **:276
** External Symbol **:276
** External Symbol **:270
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:24
** External Symbol **:14
** External Symbol **:11
** External Symbol **:10
24
** External Symbol **:463517
** External Symbol **:250374
** External Symbol **:217827
** External Symbol **:20160
** External Symbol **:4000
** External Symbol **:812
** External Symbol **:811
** External Symbol **:811
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:424
** External Symbol **:286
** External Symbol **:281
** External Symbol **:276
** External Symbol **:270
** External Symbol **:265
** External Symbol **:48
** External Symbol **:19
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:6
** External Symbol **:6
24
** External Symbol **:917234
** External Symbol **:435574
** External Symbol **:250454
** External Symbol **:20320
** External Symbol **:8000
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:812
** External Symbol **:811
** External Symbol **:811
** External Symbol **:584
** External Symbol **:552
** External Symbol **:540
** External Symbol **:510
** External Symbol **:286
** External Symbol **:281
** External Symbol **:96
** External Symbol **:19
** External Symbol **:12
** External Symbol **:12
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
23
** External Symbol **:453477
** External Symbol **:217707
** External Symbol **:4000
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:276
** External Symbol **:270
** External Symbol **:255
** External Symbol **:48
** External Symbol **:6
** External Symbol **:6
** External Symbol **:4
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
_ZThn8_N4weft4http2h26Stream8writableEv:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
25
0
0
0
1
1:3
1
1:3
1
1:3
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1367310

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
177023

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
110045

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EE.__await_suspend_wrapper__await4
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
100003

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EE.__await_suspend_wrapper__await5
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
962664

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1367310
0
0

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1367310

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection16wait_for_requestEv
# Func Hash:
863544948726193427
# Num Counters:
73
# Counter Values:
401410
812197
4542
126
409034
0
0
0
406079
409034
0
409034
409034
406079
0
0
406079
406079
404326
406079
40
40
0
0
0
0
0
406079
0
0
0
0
0
409034
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
0
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection16wait_for_requestEv.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
406079

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection16wait_for_requestEv.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
409034
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection16wait_for_requestEv.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
409034

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection3runEv
# Func Hash:
713990533339308900
# Num Counters:
79
# Counter Values:
0
409034
409034
0
7836
0
0
0
0
0
0
404326
0
7836
7836
0
0
0
7836
0
0
0
0
0
0
0
0
48
0
404278
48
404278
7788
7836
0
0
48
48
0
0
0
48
0
0
0
0
0
48
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
401198
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:248
** External Symbol **:180
** External Symbol **:21
** External Symbol **:21
** External Symbol **:20
** External Symbol **:18
** External Symbol **:14
** External Symbol **:14
** External Symbol **:13
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:3
** External Symbol **:3
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket14shutdown_writeEv:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
9
0
0
0
0
0
0
0
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection3runEv.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
409034

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection3runEv.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
404326

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9read_headERNS2_6ServedE
# Func Hash:
490529943795983928
# Num Counters:
125
# Counter Values:
560
0
0
0
0
404326
0
0
0
404326
0
0
0
0
404326
280
0
0
0
0
0
0
0
404326
404326
0
280
0
0
404326
0
404326
0
0
0
0
404326
0
0
404326
404326
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
404326
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
9
0
0
0
0
0
0
0
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9read_headERNS2_6ServedE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
404326
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9read_headERNS2_6ServedE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
404326

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv
# Func Hash:
139413423272567949
# Num Counters:
169
# Counter Values:
404326
0
404326
404326
48
0
0
0
0
0
404326
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
404326
0
0
0
0
0
0
48
48
0
0
404278
0
48
48
0
48
0
0
0
0
404278
0
0
0
0
0
0
0
0
0
0
0
404278
0
0
0
0
0
0
0
0
0
0
0
0
0
0
404278
404278
0
0
0
0
404078
200
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2880
401198
0
0
0
0
0
2880
2880
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
48
0
2880
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:250614
** External Symbol **:20080
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:352
** External Symbol **:276
** External Symbol **:270
** External Symbol **:255
** External Symbol **:14
** External Symbol **:11
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:8
** External Symbol **:5
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
1
** External Symbol **:48
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
17
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
404326

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
404326

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv.__await_suspend_wrapper__await4
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
404278

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
404326
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
404326

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9write_outEv
# Func Hash:
1079836601178883988
# Num Counters:
70
# Counter Values:
0
0
0
0
0
0
404278
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
404278
0
0
0
0
404278
0
0
0
0
404278
0
404278
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
404278
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
7
0
0
0
0
0
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9write_outEv.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
404278
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9write_outEv.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
404278

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_112parse_fieldsESt17basic_string_viewIcSt11char_traitsIcEERKNS0_6LimitsERNS0_7HeadersERNS2_4SeenE
# Func Hash:
894051379808659093
# Num Counters:
91
# Counter Values:
803812
3554350
0
0
0
0
2750538
2750538
0
0
0
0
0
2750538
0
0
803812
0
0
0
0
0
0
2346212
0
0
0
0
0
0
803812
480
0
404326
273926
0
273926
273926
0
0
399286
0
399286
0
0
0
0
0
0
0
0
399286
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
399286
399286
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
13
0
0
0
0
0
0
0
0
0
0
0
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_113ClientSession5startERKNS0_11RequestHeadEbSt8optionalImERNS0_5ArenaE
# Func Hash:
375658387766173149
# Num Counters:
44
# Counter Values:
240
399486
399486
399486
280
399486
280
0
280
399486
0
0
0
80
399486
0
0
0
40
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
8
0
0
0
1
3:399486
1
9:7
0
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_113parse_versionESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
570469691383611372
# Num Counters:
13
# Counter Values:
803812
80
0
0
0
803812
803732
0
80
80
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
1
8:803812
1
8:2
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_113write_headersERKNS0_7HeadersERNS2_6WriterE
# Func Hash:
146835646621254984
# Num Counters:
2
# Counter Values:
2775338
803572

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchange4bodyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
399686

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchange4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
1087279718884041667
# Num Counters:
174
# Counter Values:
399526
0
799012
0
0
0
399486
0
0
0
0
0
0
0
0
0
0
0
0
399486
0
0
399526
0
0
0
0
0
399526
0
0
0
0
0
0
0
0
0
0
0
0
0
399526
283
0
399526
0
0
399526
0
0
0
399526
0
0
0
0
0
0
0
0
0
0
0
283
399486
0
0
0
0
399286
0
0
0
399486
0
399486
0
0
399526
0
399206
0
399486
0
0
283
0
0
0
0
399286
200
0
0
0
0
160
0
0
0
0
0
0
0
0
40
0
0
0
0
0
0
0
0
0
0
0
399486
0
0
0
0
0
0
0
0
0
40
40
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
799012
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
20
0
0
0
0
1
17:1
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchange4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
399526

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchange4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
399486
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchange4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
399486

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchangeD0Ev
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
399486

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchangeD2Ev
# Func Hash:
78612108973840162
# Num Counters:
10
# Counter Values:
399486
387
0
399486
399099
399486
399278
48
399278
399099

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114asked_protocolERKNS2_4SeenERKNS1_10ParsedHeadERKNS0_11RequestHeadE
# Func Hash:
27272992548060589
# Num Counters:
19
# Counter Values:
0
2520
404326
0
0
280
0
280
280
0
280
0
0
280
0
280
280
280
280
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_115request_framingERKNS2_4SeenERKNS0_11RequestHeadENS0_7VersionE
# Func Hash:
384492524903068516
# Num Counters:
23
# Counter Values:
0
0
404326
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
0
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_116response_framingERKNS2_4SeenENS1_5AskedEt
# Func Hash:
11850893312390105
# Num Counters:
11
# Counter Values:
0
0
399286
280
399206
0
399286
0
399286
399286
399286
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served4bodyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
799732

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served4headEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
5481084

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served4sinkEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
404326

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served5arenaEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1911110

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served7respondERKNS0_12ResponseHeadEb
# Func Hash:
903959602232958719
# Num Counters:
33
# Counter Values:
0
0
0
0
0
0
404326
399806
404326
240
0
240
0
0
0
0
404046
4520
0
0
2975
401446
0
0
80
0
401446
0
0
0
0
401446
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
6
0
0
0
0
0
1
7:2

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16WriterlsESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
98923582423113315
# Num Counters:
4
# Counter Values:
16730756
0
16730756
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
14
2:7596946
9:3321678
17:1207162
1:1184986
3:900212
6:819052
4:671724
33:402046
5:272598
8:96992
16:3215
129:3213
65:4
7:2

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_110put_headerERSt6vectorI10nghttp2_nvSaIS4_EERKNS0_6HeaderE
# Func Hash:
948827210127251137
# Num Counters:
10
# Counter Values:
81360
0
0
0
0
5173513
5003
4324646
1274068
1080

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_110run_clientERNS_2io5ScopeERNS1_16ClientConnectionE
# Func Hash:
489765868971605866
# Num Counters:
130
# Counter Values:
0
282453
0
283775
283775
283775
283693
0
0
282453
0
0
0
52052
230401
52052
0
282453
0
230401
0
3000
0
230401
52052
230401
52052
0
2642
129120
0
230401
230401
1320
0
2642
0
2642
1240
227841
2642
0
0
0
0
230401
0
0
0
1320
0
0
0
0
0
0
0
0
1320
0
0
0
0
0
0
0
2642
1320
1320
0
0
0
0
0
0
0
0
0
0
1320
1320
0
1320
0
0
0
0
0
0
0
0
1320
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
52052
127128
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
11
0
0
0
0
1
1:33
1
1:33
1
1:33
0
0
0
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_110run_clientERNS_2io5ScopeERNS1_16ClientConnectionE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
230401

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_110take_blockEmPv
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
7864087
7864087

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_115give_back_blockEPvS3_
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
15665104
7879134

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_14tellERNS1_16ClientConnectionE
# Func Hash:
532637175858347610
# Num Counters:
19
# Counter Values:
286417
282535
0
2642
2642
0
5284
1764
282453
0
0
1764
0
1164
0
0
3964
283417
2642
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
7
22
** External Symbol **:82
** External Symbol **:42
** External Symbol **:6
** External Symbol **:4
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
unity_0_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZN4weft5proxy8upstream4Pool11make_sharedERKNS3_12LeaseOptionsENS3_5TakenEE3$_0EEvRNS_8_StorageEPSA_:1
22
** External Symbol **:82
** External Symbol **:42
** External Symbol **:6
** External Symbol **:4
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
_ZNSt12_Mofunc_base8_S_emptyERNS_8_StorageEPS0_:1
22
** External Symbol **:82
** External Symbol **:42
** External Symbol **:6
** External Symbol **:4
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
unity_0_cxx.cxx;_ZNSt18move_only_functionIJFvvEEE9_S_invokeIZN4weft5proxy8upstream4Pool11make_sharedERKNS5_12LeaseOptionsENS5_5TakenEE3$_0EEvPSt12_Mofunc_base:1
22
** External Symbol **:42
** External Symbol **:42
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
_ZNSt12_Mofunc_base8_S_emptyERNS_8_StorageEPS0_:1
22
** External Symbol **:42
** External Symbol **:42
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
unity_0_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZN4weft5proxy8upstream4Pool11make_sharedERKNS3_12LeaseOptionsENS3_5TakenEE3$_0EEvRNS_8_StorageEPSA_:1
0
24
** External Symbol **:42
** External Symbol **:42
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE
# Func Hash:
123721800679204765
# Num Counters:
57
# Counter Values:
97
772590
772590
772590
0
772590
772590
0
772590
0
772590
0
0
0
180288
0
0
772590
0
0
0
180191
772590
772590
0
772590
0
0
772351
239
0
140
140
0
99
99
772351
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
772351
592302
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
0
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
1
1:99
0
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
772590

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
772590

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
772351

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
772590
772590
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
772590

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server15wait_until_sentERNS1_6StreamE
# Func Hash:
1079836601178883988
# Num Counters:
70
# Counter Values:
0
0
0
0
0
0
772351
120
0
0
0
0
120
0
0
0
120
120
120
0
0
0
772351
0
0
0
0
772351
0
120
0
0
772351
0
772351
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
772351
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
7
0
0
0
0
0
0
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server15wait_until_sentERNS1_6StreamE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
772351
0
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server15wait_until_sentERNS1_6StreamE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
772351

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server3runERNS_2io5ScopeE
# Func Hash:
968796173146632748
# Num Counters:
200
# Counter Values:
1280
0
0
0
0
772590
772590
772590
0
0
1280
491690
491690
216467
40
490410
0
0
40
0
50920
439490
50920
439490
40
0
0
0
439490
50920
439490
50920
1280
0
0
0
1280
0
1280
1280
1280
0
439490
439490
0
0
180191
259259
1280
0
0
0
0
0
439490
0
0
177
0
0
1280
0
1280
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1280
1280
0
0
0
0
0
1280
1103
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
177
0
0
0
0
0
0
0
1183
0
0
0
177
0
0
0
0
0
0
0
0
0
0
0
0
177
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
50920
257499
257499
0
0
0
0
0
0
0
0
0
0
0
0
0
97
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
3
0
0
0
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
14
0
0
0
0
0
0
0
0
0
0
0
0
0
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server3runERNS_2io5ScopeE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
439490

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server6answerERNS1_6StreamE
# Func Hash:
1146303012942966808
# Num Counters:
107
# Counter Values:
0
0
0
772590
0
772590
772590
0
0
772590
772590
0
0
0
0
0
0
239
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
772590
0
0
0
0
0
0
0
0
239
0
0
140
140
0
0
0
0
99
99
0
99
99
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
22
** External Symbol **:453437
** External Symbol **:108953
** External Symbol **:2000
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:276
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:6
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
0
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
12
1
1:99
1
1:99
0
0
0
0
0
0
0
0
0
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server6answerERNS1_6StreamE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
772590

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server6answerERNS1_6StreamE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
772590
0
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server6answerERNS1_6StreamE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
772590

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4bodyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1545020

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4headEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
10687081

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4sinkEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
772311

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming5arenaEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
3477510

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming7respondERKNS0_12ResponseHeadEb
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
772531

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4bodyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
788891

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
440498841461015597
# Num Counters:
72
# Counter Values:
781110
781110
781051
781051
781110
781110
781110
781110
781051
0
0
781110
59
781110
781051
0
0
781110
781110
0
0
0
781110
781051
0
0
0
59
59
781110
59
0
59
59
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
8
0
0
0
0
0
0
1
1:59
1
1:59

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
781110

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
781110
0
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
781110

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing6uploadEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
218833

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18OutgoingD0Ev
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
781110

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18OutgoingD2Ev
# Func Hash:
376260593940650237
# Num Counters:
10
# Counter Values:
800
780310
781110
781110
0
0
780310
780310
780310
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
0

unity_0_cxx.cxx;_ZN4weft4http4grpc12_GLOBAL__N_17code_inERKNS0_7HeadersE
# Func Hash:
31819177531943763
# Num Counters:
7
# Counter Values:
5367061
1378411
198074
198074
198074
198074
198074

unity_0_cxx.cxx;_ZN4weft5codec12_GLOBAL__N_111YamlBuilder11keep_anchorESt17basic_string_viewIcSt11char_traitsIcEERKNS0_5ValueE
# Func Hash:
888509932712356478
# Num Counters:
15
# Counter Values:
0
174958
0
0
0
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
0
0

unity_0_cxx.cxx;_ZN4weft5codec12_GLOBAL__N_111YamlBuilder3addENS0_5ValueE
# Func Hash:
828188772493306638
# Num Counters:
42
# Counter Values:
0
0
654913
654913
0
93559
0
0
0
0
0
0
1526
13686
0
79873
0
0
0
79873
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
79873
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
0
0

unity_0_cxx.cxx;_ZN4weft5codec12_GLOBAL__N_111YamlBuilder4openENS0_5ValueESt17basic_string_viewIcSt11char_traitsIcEES7_S7_
# Func Hash:
1032499016990047964
# Num Counters:
40
# Counter Values:
0
400008
400008
57144
57144
0
44263
0
0
0
0
0
0
0
50955
0
0
0
0
7715
0
0
0
7715
6189
0
0
0
0
0
0
0
0
0
0
0
0
0
1526
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
5
0
0
0
0
0

unity_0_cxx.cxx;_ZN4weft5codec12_GLOBAL__N_113append_quotedERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt17basic_string_viewIcS5_E
# Func Hash:
894595280684040766
# Num Counters:
19
# Counter Values:
0
112705
1482165
1482165
1482165
112705
0
0
112705
0
0
0
0
0
0
0
0
0
0

unity_0_cxx.cxx;_ZN4weft5codec12_GLOBAL__N_15Place7move_toEm
# Func Hash:
290495009254487014
# Num Counters:
5
# Counter Values:
105600
0
105600
8400
105600

unity_0_cxx.cxx;_ZN4weft5codec12_GLOBAL__N_16Writer5writeERKNS0_5ValueE
# Func Hash:
144027598229240328
# Num Counters:
51
# Counter Values:
665595
665595
79873
95085
344757
344757
37163
13686
49251
254905
254905
850
36415
25081
25081
3583
0
0
0
0
0
45834
0
0
0
42710
12836
0
12836
32832
3583
0
0
0
0
0
0
0
0
0
0
45834
0
12836
32832
3583
0
0
0
0
0

unity_0_cxx.cxx;_ZN4weft5codec12_GLOBAL__N_16Writer8new_lineEv
# Func Hash:
784007059655560962
# Num Counters:
2
# Counter Values:
149105
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_113route_and_actERNS0_7RequestE
# Func Hash:
20513227357647790
# Num Counters:
104
# Counter Values:
0
1172156
0
1172156
1172156
1172156
40
287
0
40
0
0
0
0
0
1172156
40
0
1172116
1172156
0
0
40
0
0
0
1172036
287
1172116
80
0
0
0
0
0
0
0
0
0
0
0
0
0
287
0
1172036
0
0
188
188
0
0
0
0
0
0
0
0
0
0
0
0
0
0
99
99
0
0
0
99
99
0
1172036
287
188
0
99
99
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1172156
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:463517
** External Symbol **:250294
** External Symbol **:108993
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:352
** External Symbol **:276
** External Symbol **:276
** External Symbol **:270
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served4headEv:2
1
** External Symbol **:1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
9
0
0
0
0
0
0
1
1:99
1
1:99
1
1:99

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_113route_and_actERNS0_7RequestE.__await_suspend_wrapper__await4
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1172036

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_113route_and_actERNS0_7RequestE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1172156
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_113route_and_actERNS0_7RequestE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1172156

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_115admit_and_routeERNS0_7RequestE
# Func Hash:
172274410682039102
# Num Counters:
143
# Counter Values:
1172396
0
1172396
1172396
1172396
0
1172396
480
0
287
240
1172156
240
0
0
0
240
1172156
0
0
0
0
0
0
1172156
0
1172396
0
240
1172156
0
0
0
0
0
0
0
0
0
0
0
0
0
287
0
0
0
0
0
0
188
188
0
0
0
0
0
0
0
0
0
0
0
0
0
99
99
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
99
99
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:463517
** External Symbol **:250294
** External Symbol **:108993
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:392
** External Symbol **:276
** External Symbol **:276
** External Symbol **:270
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served4bodyEv:2
24
** External Symbol **:463517
** External Symbol **:250294
** External Symbol **:108993
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:392
** External Symbol **:276
** External Symbol **:276
** External Symbol **:270
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
_ZNK4weft4http2h18Incoming6at_endEv:2
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
20
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1:99
1
1:99

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_115admit_and_routeERNS0_7RequestE.__await_suspend_wrapper__await4
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1172156

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_115admit_and_routeERNS0_7RequestE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1172396
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_115admit_and_routeERNS0_7RequestE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1172396

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_13actERNS0_7RequestERKNS_5rules13RouteDecisionE
# Func Hash:
254028115133398572
# Num Counters:
198
# Counter Values:
1172076
1172076
0
1172116
1172116
0
1172116
1172116
287
0
0
1172116
0
0
1172116
0
0
1172116
0
0
0
0
0
0
0
0
0
0
0
0
0
0
40
40
0
0
1171676
1172076
1172076
0
0
0
0
1171636
0
40
0
440
1172076
40
0
0
40
0
0
0
0
0
0
0
40
1172076
0
0
0
0
327
0
0
0
0
0
0
0
0
0
1172036
0
228
0
0
0
0
0
1171749
0
0
0
0
0
327
0
0
0
0
40
0
0
0
228
0
0
0
207
0
0
0
99
0
80
0
0
0
0
207
40
99
0
0
80
0
0
0
207
40
80
0
0
0
108
108
0
0
0
0
0
0
99
99
0
0
0
0
0
0
99
99
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
40
0
108
40
40
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
5
24
** External Symbol **:463517
** External Symbol **:250294
** External Symbol **:108993
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:352
** External Symbol **:276
** External Symbol **:276
** External Symbol **:270
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:463517
** External Symbol **:250294
** External Symbol **:108993
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:352
** External Symbol **:276
** External Symbol **:276
** External Symbol **:270
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
0
0
24
** External Symbol **:463517
** External Symbol **:250294
** External Symbol **:108993
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:352
** External Symbol **:276
** External Symbol **:276
** External Symbol **:270
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served4headEv:2
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
17
0
0
0
0
0
0
1
7:1
0
0
0
1
1:99
0
1
1:99
1
1:99
0
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_13actERNS0_7RequestERKNS_5rules13RouteDecisionE.__await_suspend_wrapper__await6
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1172036

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_13actERNS0_7RequestERKNS_5rules13RouteDecisionE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1172116
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_13actERNS0_7RequestERKNS_5rules13RouteDecisionE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1172116

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_14copyERNS0_5RelayERNS1_9DirectionE
# Func Hash:
356881763567586966
# Num Counters:
159
# Counter Values:
704
0
0
692853
692853
346627
262
346226
0
346365
0
0
0
0
0
0
0
346365
346365
346226
346226
0
346226
346226
0
0
0
0
0
0
0
0
0
0
0
0
0
704
704
0
0
0
0
0
0
0
0
0
0
262
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
262
704
704
0
0
0
0
262
0
262
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
262
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
346365
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
3
1
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket8try_readESt4spanISt4byteLm18446744073709551615EE:692853
0
0
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
19
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_14copyERNS0_5RelayERNS1_9DirectionE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
346365

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_14copyERNS0_5RelayERNS1_9DirectionE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
346226

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_15writeERNS0_5RelayERNS1_9DirectionESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
499354183464454646
# Num Counters:
69
# Counter Values:
346226
0
346226
0
0
0
0
346488
0
0
0
0
346488
0
346488
0
0
0
346488
346488
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
346488
0
0
0
0
0
0
346488
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
1
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket9try_writeESt4spanIK5iovecLm18446744073709551615EE:346226
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
7
0
0
0
0
0
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_15writeERNS0_5RelayERNS1_9DirectionESt17basic_string_viewIcSt11char_traitsIcEE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
346488

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_15writeERNS0_5RelayERNS1_9DirectionESt17basic_string_viewIcSt11char_traitsIcEE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
346488
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_15writeERNS0_5RelayERNS1_9DirectionESt17basic_string_viewIcSt11char_traitsIcEE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
346488

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_16finishERNS0_7RequestE
# Func Hash:
1138669270307536792
# Num Counters:
5
# Counter Values:
1172396
0
0
80
80
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:517437
** External Symbol **:250254
** External Symbol **:108953
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:1602
** External Symbol **:806
** External Symbol **:801
** External Symbol **:552
** External Symbol **:540
** External Symbol **:510
** External Symbol **:352
** External Symbol **:24
** External Symbol **:8
** External Symbol **:8
** External Symbol **:5
_ZN4weft2io13SocketNetwork4loopEv:4
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_18wait_forERNS_2io5EventERKNS0_5RelayE
# Func Hash:
515172749807402029
# Num Counters:
43
# Counter Values:
0
346365
346365
346365
346365
346365
0
346365
0
0
0
0
0
0
0
0
346365
0
0
0
346365
0
346365
0
346365
0
0
0
0
0
346365
0
0
0
0
0
0
0
0
0
0
346365
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_18wait_forERNS_2io5EventERKNS0_5RelayE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
346365

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_18wait_forERNS_2io5EventERKNS0_5RelayE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
346365
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_18wait_forERNS_2io5EventERKNS0_5RelayE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
346365

unity_0_cxx.cxx;_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1172396

unity_0_cxx.cxx;_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1172396

unity_0_cxx.cxx;_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1172396
0
0

unity_0_cxx.cxx;_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1172396

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_112millisecondsENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEERNS1_4LineE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1171977

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_15valueENS_6config8LogFieldEtRKNS0_6RecordESt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EESC_RNS1_4LineE
# Func Hash:
420770169658906106
# Num Counters:
56
# Counter Values:
0
7019934
35157518
0
0
0
1172396
1172396
1172476
1172396
1172396
1172396
1172396
1172396
1172396
1172396
1172396
1172396
1172396
1172396
1172396
1172396
1172396
1172396
1172396
0
1172396
0
1172396
0
1172396
1172396
0
1172396
0
0
1171977
1172356
1172116
1172156
1172076
0
1171956
0
59
0
0
0
0
80
59
59
280
914716
0
0

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_16originERKNS_6config6OriginERNS1_4LineE
# Func Hash:
536873293191249204
# Num Counters:
4
# Counter Values:
1172156
257440
257440
32160

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_17addressERKNS_2io7AddressEbRNS1_4LineE
# Func Hash:
647472251105757533
# Num Counters:
10
# Counter Values:
10518364
3548948
1159160
3517188
0
0
3516828
3516828
0
0

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_19put_valueERKNS_6config10LogSegmentERKNS0_6RecordESt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EESE_RNS1_4LineE
# Func Hash:
536873290342818993
# Num Counters:
4
# Counter Values:
29309900
5847618
23462282
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110await_headERNS2_12ConversationENSt6chrono10time_pointINS5_3_V212steady_clockENS5_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
131806305308854141
# Num Counters:
48
# Counter Values:
1171996
0
1171996
1171996
59
0
0
0
190353
0
1171996
59
981643
0
0
0
0
0
0
0
59
59
0
190294
0
0
59
59
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
4
0
0
1
1:59
1
1:59

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110await_headERNS2_12ConversationENSt6chrono10time_pointINS5_3_V212steady_clockENS5_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
981643

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110await_headERNS2_12ConversationENSt6chrono10time_pointINS5_3_V212steady_clockENS5_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
190353

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110await_headERNS2_12ConversationENSt6chrono10time_pointINS5_3_V212steady_clockENS5_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1171996
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110await_headERNS2_12ConversationENSt6chrono10time_pointINS5_3_V212steady_clockENS5_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1171996

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110final_headERNS2_12ConversationENSt6chrono10time_pointINS5_3_V212steady_clockENS5_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
776730630626107742
# Num Counters:
55
# Counter Values:
0
1171937
59
0
0
0
0
0
1171937
0
1171996
59
59
59
0
0
1171996
1171996
0
0
0
1171996
59
59
59
0
0
0
59
0
0
0
0
0
0
0
1171996
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:463517
** External Symbol **:250294
** External Symbol **:108993
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:352
** External Symbol **:276
** External Symbol **:276
** External Symbol **:270
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE:2
0
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
5
1
1:59
1
1:59
1
1:59
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110final_headERNS2_12ConversationENSt6chrono10time_pointINS5_3_V212steady_clockENS5_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1171996

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110final_headERNS2_12ConversationENSt6chrono10time_pointINS5_3_V212steady_clockENS5_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1171996
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110final_headERNS2_12ConversationENSt6chrono10time_pointINS5_3_V212steady_clockENS5_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1171996

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_113failed_uploadERNS2_12ConversationE
# Func Hash:
649107573530136176
# Num Counters:
56
# Counter Values:
190353
190353
0
190353
190353
0
190353
190353
190353
190353
190353
0
190353
0
190353
190353
0
0
0
0
0
0
0
0
0
190353
0
0
0
0
190353
190353
0
0
0
0
0
0
0
190353
190353
0
190353
0
0
190353
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
6
1
1:190353
1
1:190353
1
1:190353
0
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_113failed_uploadERNS2_12ConversationE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
190353

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_113failed_uploadERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
190353
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_113failed_uploadERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
190353

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_113report_answerERNS1_7AttemptEti
# Func Hash:
1149471909147722402
# Num Counters:
16
# Counter Values:
0
0
0
0
2262006
0
2262006
0
1171937
80
0
0
0
0
80
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:906954
** External Symbol **:500468
** External Symbol **:217648
** External Symbol **:40040
** External Symbol **:3206
** External Symbol **:3204
** External Symbol **:2000
** External Symbol **:1612
** External Symbol **:1602
** External Symbol **:1104
** External Symbol **:1080
** External Symbol **:1020
** External Symbol **:616
** External Symbol **:24
** External Symbol **:16
** External Symbol **:8
_ZN4weft2io13SocketNetwork4loopEv:8
** External Symbol **:4
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_120converse_with_uploadERNS_2io5ScopeERNS2_12ConversationE
# Func Hash:
561040278666067057
# Num Counters:
30
# Counter Values:
190353
0
190353
190353
159
0
0
0
0
159
190353
100
100
0
0
59
59
0
59
59
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
1
1:59
1
1:59

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_120converse_with_uploadERNS_2io5ScopeERNS2_12ConversationE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
190353

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_120converse_with_uploadERNS_2io5ScopeERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
190353
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_120converse_with_uploadERNS_2io5ScopeERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
190353

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_16uploadERNS2_12ConversationE
# Func Hash:
883655125534078740
# Num Counters:
42
# Counter Values:
0
190353
0
190353
190353
190353
0
190353
190353
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
190353
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
190353
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
10
** External Symbol **:188913
** External Symbol **:24
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
0
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_16uploadERNS2_12ConversationE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
190353

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_16uploadERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
190353
190353
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_16uploadERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
190353

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_18converseERNS2_12ConversationE
# Func Hash:
462075487321688641
# Num Counters:
224
# Counter Values:
1171937
0
1090497
40
1171996
0
1171996
1171996
0
287
0
0
59
0
0
0
0
0
0
0
1043177
0
59
0
1171937
1171996
1171937
1171937
1171937
1171937
1171937
1171937
1171937
59
59
59
0
0
0
0
0
1171937
0
0
128760
0
0
1171937
59
59
59
1171657
59
0
0
1171857
1171857
1171897
0
0
0
0
280
0
0
0
0
0
190294
59
0
0
0
100
0
0
0
0
0
0
0
280
100
0
0
0
0
0
0
100
80
1171477
0
0
0
0
0
80
1171477
100
0
0
0
0
0
0
0
0
0
0
80
80
0
0
0
0
0
1171477
1171477
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
190114
190114
0
0
0
0
0
1171429
0
48
48
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
8
8
8
0
0
0
0
0
0
0
0
0
0
0
0
0
40
40
40
0
40
40
40
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
81360
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
9
24
** External Symbol **:453477
** External Symbol **:250254
** External Symbol **:108953
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:806
** External Symbol **:801
** External Symbol **:552
** External Symbol **:540
** External Symbol **:510
** External Symbol **:312
** External Symbol **:24
** External Symbol **:8
** External Symbol **:4
_ZN4weft2io13SocketNetwork4loopEv:4
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:463517
** External Symbol **:250294
** External Symbol **:108993
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:352
** External Symbol **:276
** External Symbol **:276
** External Symbol **:270
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_114ClientExchange10bytes_sentEv:2
24
** External Symbol **:463517
** External Symbol **:250294
** External Symbol **:108934
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:352
** External Symbol **:276
** External Symbol **:276
** External Symbol **:270
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:463517
** External Symbol **:250294
** External Symbol **:108934
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:352
** External Symbol **:276
** External Symbol **:276
** External Symbol **:270
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchange4bodyEv:2
24
** External Symbol **:463517
** External Symbol **:250294
** External Symbol **:108934
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:352
** External Symbol **:276
** External Symbol **:276
** External Symbol **:270
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
_ZNK4weft4http2h18Incoming6at_endEv:2
24
** External Symbol **:463517
** External Symbol **:250294
** External Symbol **:108934
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:352
** External Symbol **:276
** External Symbol **:276
** External Symbol **:270
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_114ClientExchange8upgradedEv:2
24
** External Symbol **:463517
** External Symbol **:250294
** External Symbol **:108934
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:352
** External Symbol **:276
** External Symbol **:276
** External Symbol **:270
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:463517
** External Symbol **:250294
** External Symbol **:108834
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:352
** External Symbol **:276
** External Symbol **:276
** External Symbol **:270
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:463517
** External Symbol **:250294
** External Symbol **:108834
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:352
** External Symbol **:276
** External Symbol **:276
** External Symbol **:270
** External Symbol **:270
** External Symbol **:255
** External Symbol **:24
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
_ZNK4weft4http2h18Incoming8trailersEv:2
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
33
1
1:59
1
1:59
1
1:59
1
1:59
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1:1
1
1:1
1
1:1

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_18converseERNS2_12ConversationE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1171996

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_18converseERNS2_12ConversationE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1171477

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_18converseERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1171996
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_18converseERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1171996

unity_0_cxx.cxx;_ZN4weft5proxy8upstream3runERNS1_7AttemptE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1172156

unity_0_cxx.cxx;_ZN4weft5proxy8upstream3runERNS1_7AttemptE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
981643

unity_0_cxx.cxx;_ZN4weft5proxy8upstream3runERNS1_7AttemptE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
190353

unity_0_cxx.cxx;_ZN4weft5proxy8upstream3runERNS1_7AttemptE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1172156
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream3runERNS1_7AttemptE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1172156

unity_0_cxx.cxx;_ZN4weft5proxy8upstream4Pool12lease_sharedENS1_12LeaseOptionsE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
772670
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream4Pool12lease_sharedENS1_12LeaseOptionsE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
772670

unity_0_cxx.cxx;_ZN4weft5proxy8upstream4Pool5leaseENS1_12LeaseOptionsE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
772670

unity_0_cxx.cxx;_ZN4weft5proxy8upstream4Pool5leaseENS1_12LeaseOptionsE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1172156
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream4Pool5leaseENS1_12LeaseOptionsE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1172156

unity_0_cxx.cxx;_ZN4weft5proxy8upstream7forwardERNS0_7RequestERKNS_6config7ForwardERKNS4_13ClusterWeightE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1172156

unity_0_cxx.cxx;_ZN4weft5proxy8upstream7forwardERNS0_7RequestERKNS_6config7ForwardERKNS4_13ClusterWeightE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1172036
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream7forwardERNS0_7RequestERKNS_6config7ForwardERKNS4_13ClusterWeightE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1172036

unity_0_cxx.cxx;_ZN4weft5rules12_GLOBAL__N_118left_by_hop_beforeERKNS_4http11RequestHeadE
# Func Hash:
871441885809670101
# Num Counters:
6
# Counter Values:
1172116
0
0
0
0
0

unity_0_cxx.cxx;_ZN4weft5rules12_GLOBAL__N_19asked_forERKNS_4http11RequestHeadEPKNS_6config7ForwardE
# Func Hash:
631255613307772780
# Num Counters:
6
# Counter Values:
1172116
81440
81400
81440
40
40

unity_0_cxx.cxx;_ZN4weft5stats12_GLOBAL__N_111append_nameERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEERKNS0_6FamilyESt17basic_string_viewIcS5_ERKSt6vectorISD_SaISD_EESD_
# Func Hash:
159676628258954718
# Num Counters:
8
# Counter Values:
704480
68960
46400
0
0
0
0
6960

unity_0_cxx.cxx;_ZN4weft5stats12_GLOBAL__N_114append_escapedERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt17basic_string_viewIcS5_Eb
# Func Hash:
1096621590073427958
# Num Counters:
5
# Counter Values:
0
7613880
0
7613880
799360

unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_113ClientSession7closingEv
# Func Hash:
798733566687817357
# Num Counters:
5
# Counter Values:
400244
400244
400244
0
0

unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_113ClientSession8capacityEv
# Func Hash:
567185239160494219
# Num Counters:
5
# Counter Values:
399486
399486
399099
40
0

unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_114ClientExchange10bytes_sentEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
399486

unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_114ClientExchange8upgradedEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
399486

unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_16Served7versionEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
799532

unity_0_cxx.cxx;_ZNK4weft4http2h212_GLOBAL__N_18Incoming7versionEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1545100

unity_0_cxx.cxx;_ZNK4weft4http2h212_GLOBAL__N_18Outgoing10bytes_sentEv
# Func Hash:
886271540551095840
# Num Counters:
4
# Counter Values:
772510
0
772510
772510

unity_0_cxx.cxx;_ZNK4weft4http2h212_GLOBAL__N_18Outgoing8upgradedEv
# Func Hash:
784007059655560962
# Num Counters:
2
# Counter Values:
772451
772451

unity_0_cxx.cxx;_ZThn96_N4weft2io12_GLOBAL__N_16Socket9on_eventsEj
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1698957

unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
5944468

unity_0_cxx.cxx;__tls_init
# Func Hash:
784007059655560962
# Num Counters:
2
# Counter Values:
14330394
2492

unity_1_cxx.cxx;_ZN4weft3xds12_GLOBAL__N_112type_in_jsonERKNS_5codec5ValueE
# Func Hash:
102121166807628389
# Num Counters:
15
# Counter Values:
0
2376
0
0
0
145210
0
12881
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
0
0

unity_1_cxx.cxx;_ZN4weft3xds12_GLOBAL__N_15snakeB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
974670606409581153
# Num Counters:
7
# Counter Values:
0
0
764869
0
74209
0
0

unity_1_cxx.cxx;_ZN4weft3xds12_GLOBAL__N_16Reader7membersERNS_5codec5ValueERKN6google8protobuf10DescriptorERKNS0_5PlaceE
# Func Hash:
513610767334629365
# Num Counters:
121
# Counter Values:
74209
309855
309855
44265
0
78229
84217
84217
9378
12031
12881
12881
12881
12881
12881
11508
11508
18572
18572
0
0
0
44265
74209
0
0
1644
0
0
0
1644
1644
1644
0
0
0
0
18572
18572
0
0
0
0
0
44265
44265
44190
0
0
0
30590
30590
30590
30590
44190
0
1644
1644
12031
0
0
12031
0
12031
12031
720
720
12031
0
0
0
0
0
1644
0
0
1644
0
0
0
0
0
0
0
0
1644
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
9
0
0
0
0
0
0
0
0
0

unity_1_cxx.cxx;_ZN4weft3xds12_GLOBAL__N_16Reader7messageERNS_5codec5ValueERKN6google8protobuf10DescriptorERKNS0_5PlaceE
# Func Hash:
700814481537312989
# Num Counters:
35
# Counter Values:
0
4020
281190
281190
40170
281190
281190
235390
40170
2451
0
4020
4020
0
40170
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
0
0
0

unity_1_cxx.cxx;_ZN4weft6config12_GLOBAL__N_16Parser5parseESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
714110475520595030
# Num Counters:
156
# Counter Values:
31125
1245
241530
219120
32370
31125
31125
31125
0
0
31125
0
0
31125
0
7470
23655
0
0
31125
31125
8715
0
0
8715
8715
1245
1245
8715
0
0
0
1245
0
0
1245
0
29880
0
0
0
0
0
0
8715
0
0
0
0
0
0
1245
0
0
0
0
0
0
0
0
0
0
0
22410
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
8715
0
0
0
0
0
0
0
0
1245
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1245
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1245
0
0
0
0
8715
8715
7470
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
38
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
3:7470
1
4:1245
0
0
0
0
0
0
0
0
0
0
4
9:16185
17:9960
8:3735
33:1245
0
0
0
0
0
0
0
0
0
0

unity_2_cxx.cxx;_ZN4weft6config12_GLOBAL__N_16startsESt17basic_string_viewIcSt11char_traitsIcEERKNS0_9PathMatchE
# Func Hash:
978919878377774826
# Num Counters:
4
# Counter Values:
2118632
0
2037192
2037192
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
2
1:2037152
17:1

unity_4_cxx.cxx;_ZN4weft3xds12_GLOBAL__N_114metadata_valueERKN5envoy6config4core2v38MetadataERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESG_
# Func Hash:
431494654108067943
# Num Counters:
3
# Counter Values:
148835
65160
21240
