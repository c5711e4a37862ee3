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
10019
3352604
66081
940446
0
67807
10019
48663
11585
753157
48663
48663
0
0
0
48223
0
0
0
0
0
0
0
440
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
11
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
_ZN3fmt2v96detail5valueINS0_20basic_format_contextINS0_8appenderEcEEE17format_custom_argINS0_9join_viewIN9__gnu_cxx17__normal_iteratorIPKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorISG_SaISG_EEEESM_cEENS0_9formatterISN_cvEEEEvPvRNS0_26basic_format_parse_contextIcNS1_13error_handlerEEERS5_:1

_ZN3fmt2v96detail11parse_alignIcRNS1_13specs_checkerINS1_13specs_handlerIcEEEEEEPKT_SA_SA_OT0_
# Func Hash:
271263513433033977
# Num Counters:
11
# Counter Values:
902824
0
0
0
0
451412
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
451412
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
362880
0
0

_ZN3fmt2v96detail17copy_str_noinlineIcPKcNS0_8appenderEEET1_T0_S7_S6_
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2055987

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
36094
362880
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
362880
0
0
0
0
0
0
0
36094
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
5123
0
0
0
0
23960
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
558054
0
0
0
0
0
0
0
15125
37313
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
37313
0
0
0
0
0
0
0
15125
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
7088
0
0
0
0
0
1561
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
451412
488725
451412
451412
0
0
451412
0

_ZN3fmt2v96detail23parse_presentation_typeIcEENS0_17presentation_typeET_
# Func Hash:
95820319533898924
# Num Counters:
19
# Counter Values:
400193
0
0
400193
0
0
0
0
0
0
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
555115
451412
0
451412
0
4000
103526
81360
0
0
288433
0
7966
0
1040
62646
6144
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
14
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
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
** External Symbol **:1
0
0

_ZN3fmt2v96detail5writeIcNS0_8appenderExTnNSt9enable_ifIXaaaasr11is_integralIT1_EE5valuentsr3std7is_sameIS5_bEE5valuentsr3std7is_sameIS5_T_EE5valueEiE4typeELi0EEET0_S9_S5_
# Func Hash:
72790611777747065
# Num Counters:
11
# Counter Values:
321120
7126
151749
148166
39040
109126
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
853671
853671
78461
2166173
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:1934
_ZN3fmt2v96detail15iterator_bufferISt20back_insert_iteratorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEcNS1_13buffer_traitsEE4growEm:1723
** External Symbol **:794
** External Symbol **:794
** External Symbol **:794
** External Symbol **:782
** External Symbol **:183
** External Symbol **:183
** External Symbol **:155
** External Symbol **:155
** External Symbol **:141
** External Symbol **:127
** External Symbol **:127
** External Symbol **:46
** External Symbol **:43
** External Symbol **:43
** External Symbol **:43
** External Symbol **:33
** External Symbol **:32
** External Symbol **:29
** External Symbol **:18
** External Symbol **:18
** External Symbol **:18
** External Symbol **:18
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
17
1:316859
8:105806
7:99389
17:97885
9:71354
2:46791
33:31722
4:25376
5:18281
3:11125
65:10366
16:4806
6:3951
513:147
32:66
129:19
64:17

_ZN3fmt2v96detail7get_argINS0_20basic_format_contextINS0_8appenderEcEEiEENT_10format_argERS6_T0_
# Func Hash:
287486627452771669
# Num Counters:
6
# Counter Values:
1006527
0
1006527
1006527
0
0

_ZN3fmt2v97vformatB5cxx11ENS0_17basic_string_viewIcEENS0_17basic_format_argsINS0_20basic_format_contextINS0_8appenderEcEEEE
# Func Hash:
567185241486980938
# Num Counters:
5
# Counter Values:
801529
801529
5160
0
0

_ZN3fmt2v99to_stringIcLm500EEENSt7__cxx1112basic_stringIT_St11char_traitsIS4_ESaIS4_EEERKNS0_19basic_memory_bufferIS4_XT0_ES7_EE
# Func Hash:
238984481867023963
# Num Counters:
3
# Counter Values:
801529
0
0

_ZN4weft10lower_caseB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
37730073816797533
# Num Counters:
4
# Counter Values:
497075
26525
0
121070

_ZN4weft2io10TimerWheel3armERNS0_5TimerENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
844982797235863713
# Num Counters:
4
# Counter Values:
4846511
0
4846511
4846511

_ZN4weft2io10TimerWheel6insertERNS0_5TimerEm
# Func Hash:
360019384505695904
# Num Counters:
6
# Counter Values:
2571399
12850291
4848041
3992791
4848041
386000

_ZN4weft2io10TimerWheel6unlinkERNS0_5TimerE
# Func Hash:
238984484093187152
# Num Counters:
3
# Counter Values:
4823288
1593193
830577

_ZN4weft2io10TimerWheel7advanceENSt6chrono10time_pointINS2_3_V212steady_clockENS2_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
526279455670306554
# Num Counters:
10
# Counter Values:
272906
1190316
760655
98692
26246
272906
24673
1112015
1112015
162

_ZN4weft2io10free_frameEPvm
# Func Hash:
798733565153005727
# Num Counters:
4
# Counter Values:
4002
0
37771101
0

_ZN4weft2io13SocketNetwork4loopEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
11417479

_ZN4weft2io14allocate_frameEm
# Func Hash:
1096621591502369108
# Num Counters:
5
# Counter Values:
37771101
4002
37438398
332703
3052

_ZN4weft2io23give_back_unused_framesEv
# Func Hash:
567185239367745089
# Num Counters:
4
# Counter Values:
26160
472576
1846
0

_ZN4weft2io4Leaf4parkERNS0_5FiberENSt7__n486116coroutine_handleIvEENSt6chrono10time_pointINS7_3_V212steady_clockENS7_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
273449
0

_ZN4weft2io4Leaf7suspendERNS0_5FiberENSt7__n486116coroutine_handleIvEENSt6chrono10time_pointINS7_3_V212steady_clockENS7_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
238984481558059729
# Num Counters:
3
# Counter Values:
5422852
0
4846474

_ZN4weft2io4Leaf8completeENS1_7OutcomeE
# Func Hash:
798733565442634086
# Num Counters:
4
# Counter Values:
5696314
4823251
3549493
2146808

_ZN4weft2io4Leaf9on_cancelEv
# Func Hash:
170957022131388415
# Num Counters:
1
# Counter Values:
283370
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
25
** External Symbol **:181974
** External Symbol **:2007
_ZN4weft2io5Event4Wait6detachEv:772
** External Symbol **:642
** External Symbol **:642
** External Symbol **:602
** External Symbol **:482
** External Symbol **:482
** External Symbol **:286
** External Symbol **:282
** External Symbol **:282
** External Symbol **:242
** External Symbol **:28
** External Symbol **:21
** External Symbol **:20
** External Symbol **:19
** External Symbol **:19
** External Symbol **:19
** External Symbol **:19
** External Symbol **:19
** External Symbol **:18
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
6553605
1233474
448421

_ZN4weft2io4Loop17enqueue_next_turnERNS0_5ReadyE
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
1299
108391

_ZN4weft2io4Loop3runENS0_4TaskIvEE
# Func Hash:
341270187259758373
# Num Counters:
13
# Counter Values:
1112015
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
2398666
3982596
2638870
1112015
1000572
995649
995649
995649
1108963
1000572
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
3
24
_ZNK4weft5Clock7skip_toENSt6chrono10time_pointINS1_3_V212steady_clockENS1_8durationIlSt5ratioILl1ELl1000000000EEEEEE:210290
** External Symbol **:17619
** External Symbol **:13275
** External Symbol **:13237
** External Symbol **:12211
** External Symbol **:4497
** External Symbol **:3402
** External Symbol **:3370
** External Symbol **:1926
** External Symbol **:1784
** External Symbol **:1747
** External Symbol **:1259
** External Symbol **:1208
** External Symbol **:1162
** External Symbol **:688
** External Symbol **:386
** External Symbol **:163
** External Symbol **:131
** External Symbol **:108
** External Symbol **:106
** External Symbol **:102
** External Symbol **:96
** External Symbol **:79
** External Symbol **:78
24
_ZNK4weft11SystemClock3nowEv:210290
** External Symbol **:17619
** External Symbol **:13275
** External Symbol **:13237
** External Symbol **:12211
** External Symbol **:4497
** External Symbol **:3402
** External Symbol **:3370
** External Symbol **:1926
** External Symbol **:1784
** External Symbol **:1747
** External Symbol **:1259
** External Symbol **:1208
** External Symbol **:1162
** External Symbol **:688
** External Symbol **:386
** External Symbol **:163
** External Symbol **:131
** External Symbol **:108
** External Symbol **:106
** External Symbol **:102
** External Symbol **:96
** External Symbol **:79
** External Symbol **:78
27
unity_0_cxx.cxx;_ZThn96_N4weft2io12_GLOBAL__N_16Socket9on_eventsEj:885497
** External Symbol **:554629
** External Symbol **:131687
** External Symbol **:121658
** External Symbol **:100061
** External Symbol **:76739
** External Symbol **:62139
** External Symbol **:45049
** External Symbol **:42973
** External Symbol **:5127
** External Symbol **:3274
** External Symbol **:3047
** External Symbol **:2926
** External Symbol **:2726
** External Symbol **:2446
** External Symbol **:2406
** External Symbol **:2381
** External Symbol **:2365
** External Symbol **:2321
** External Symbol **:2081
** External Symbol **:2001
** External Symbol **:2001
** External Symbol **:1801
** External Symbol **:1710
unity_0_cxx.cxx;_ZThn32_N4weft2io12_GLOBAL__N_115ListeningSocket9on_eventsEj:19
_ZN4weft2io7Mailbox9on_eventsEj:6
_ZN4weft2io7Signals9on_eventsEj:1

_ZN4weft2io4Loop4turnEv
# Func Hash:
971686721909307153
# Num Counters:
6
# Counter Values:
1112015
109690
16526
93164
108391
1112015
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
_ZNK4weft11SystemClock3nowEv:211418
** External Symbol **:19621
** External Symbol **:15301
** External Symbol **:13601
** External Symbol **:12574
** External Symbol **:4980
** External Symbol **:3411
** External Symbol **:3379
** External Symbol **:1979
** External Symbol **:1928
** External Symbol **:1807
** External Symbol **:1754
** External Symbol **:1641
** External Symbol **:1268
** External Symbol **:1217
** External Symbol **:1169
** External Symbol **:179
** External Symbol **:144
** External Symbol **:125
** External Symbol **:113
** External Symbol **:111
** External Symbol **:105
** External Symbol **:92
** External Symbol **:87

_ZN4weft2io4Loop9run_readyEv
# Func Hash:
948945315996480590
# Num Counters:
10
# Counter Values:
7471017
1665026
8701889
7471017
7471017
2342887
2422188
1230872
448343
1112015
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:114028
** External Symbol **:55766
** External Symbol **:4359
** External Symbol **:4252
** External Symbol **:4174
** External Symbol **:3243
** External Symbol **:3227
** External Symbol **:1626
** External Symbol **:1623
** External Symbol **:1153
** External Symbol **:1095
** External Symbol **:1035
** External Symbol **:646
** External Symbol **:632
** External Symbol **:212
** External Symbol **:83
** External Symbol **:58
** External Symbol **:51
** External Symbol **:50
** External Symbol **:43
** External Symbol **:41
_ZN4weft4http2h210Connection11at_turn_endEv:34
** External Symbol **:28
** External Symbol **:26
24
** External Symbol **:1046907
** External Symbol **:668763
** External Symbol **:605646
** External Symbol **:601686
** External Symbol **:442288
** External Symbol **:442217
** External Symbol **:355621
** External Symbol **:355589
** External Symbol **:261144
** External Symbol **:261144
** External Symbol **:257824
** External Symbol **:244944
** External Symbol **:244664
** External Symbol **:244624
** External Symbol **:152653
** External Symbol **:94437
** External Symbol **:69320
** External Symbol **:53440
** External Symbol **:43651
** External Symbol **:41990
** External Symbol **:37041
** External Symbol **:34584
** External Symbol **:33212
** External Symbol **:33164

_ZN4weft2io4TaskINS_5proxy8upstream5LeaseEED2Ev
# Func Hash:
1108181533877917484
# Num Counters:
4
# Counter Values:
2099693
2099693
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:456926
** External Symbol **:445766
** External Symbol **:275781
** External Symbol **:181344
** External Symbol **:181304
** External Symbol **:20200
** External Symbol **:2000
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:932
** External Symbol **:806
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:564
** External Symbol **:534
** External Symbol **:504
** External Symbol **:267
** External Symbol **:252
** External Symbol **:24
** External Symbol **:24
** External Symbol **:8

_ZN4weft2io4TaskIPNS_4http12ResponseHeadEED2Ev
# Func Hash:
1108181533877917484
# Num Counters:
4
# Counter Values:
4583461
3795709
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:477886
** External Symbol **:465806
** External Symbol **:457366
** External Symbol **:296981
** External Symbol **:296981
** External Symbol **:295781
** External Symbol **:213184
** External Symbol **:203704
** External Symbol **:203704
** External Symbol **:80612
** External Symbol **:52080
** External Symbol **:52040
** External Symbol **:52040
** External Symbol **:32852
** External Symbol **:32852
** External Symbol **:2000
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:817
** External Symbol **:813
** External Symbol **:811

_ZN4weft2io4TaskISt7variantIJSt8expectedIPNS_4http12ResponseHeadENS_5ErrorEES3_IvS7_EEEED2Ev
# Func Hash:
1108181533877917484
# Num Counters:
4
# Counter Values:
262584
262584
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
10
** External Symbol **:261144
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
1295538
1295538
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:287149
** External Symbol **:276221
** External Symbol **:276021
** External Symbol **:20840
** External Symbol **:20840
** External Symbol **:20740
** External Symbol **:11092
** External Symbol **:11092
** External Symbol **:10971
** External Symbol **:1772
** External Symbol **:825
** External Symbol **:825
** External Symbol **:825
** External Symbol **:812
** External Symbol **:812
** External Symbol **:811
** External Symbol **:811
** External Symbol **:811
** External Symbol **:811
** External Symbol **:299
** External Symbol **:292
** External Symbol **:292
** External Symbol **:277
** External Symbol **:277

_ZN4weft2io4TaskIvED2Ev
# Func Hash:
1108181533877917484
# Num Counters:
4
# Counter Values:
17630292
15170142
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:1043304
** External Symbol **:963267
** External Symbol **:525646
** External Symbol **:525646
** External Symbol **:525646
** External Symbol **:525646
** External Symbol **:525646
** External Symbol **:525646
** External Symbol **:525646
** External Symbol **:525646
** External Symbol **:525636
** External Symbol **:525623
** External Symbol **:442217
** External Symbol **:340141
** External Symbol **:340101
** External Symbol **:339741
** External Symbol **:339741
** External Symbol **:339741
** External Symbol **:339741
** External Symbol **:339741
** External Symbol **:339741
** External Symbol **:339741
** External Symbol **:245224
** External Symbol **:245224

_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE
# Func Hash:
774108531643683181
# Num Counters:
75
# Counter Values:
262584
262584
0
262584
0
262584
262584
262584
262584
262584
71
0
0
0
0
262584
0
262584
0
0
0
262584
262584
56
0
262528
0
0
0
0
262584
56
0
0
262584
0
0
0
0
0
0
0
0
0
0
56
0
56
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1:56

_ZN4weft2io5Event4Wait13await_suspendINS0_7PromiseIPNS_4http12ResponseHeadEEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
238984481833172217
# Num Counters:
3
# Counter Values:
1271143
1271143
0

_ZN4weft2io5Event4Wait13await_suspendINS0_7PromiseISt7variantIJSt8expectedIPNS_4http12ResponseHeadENS_5ErrorEES6_IvSA_EEEEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
238984481833172217
# Num Counters:
3
# Counter Values:
262584
262584
0

_ZN4weft2io5Event4Wait13await_suspendINS0_7PromiseIbEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
238984481833172217
# Num Counters:
3
# Counter Values:
431833
431833
0

_ZN4weft2io5Event4Wait13await_suspendINS0_7PromiseIvEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
238984481833172217
# Num Counters:
3
# Counter Values:
2587026
2587026
0

_ZN4weft2io5Event4Wait6detachEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
278238

_ZN4weft2io5Fiber8finishedEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1665026

_ZN4weft2io5Scope14child_finishedERNS0_5FiberE
# Func Hash:
345737796447840595
# Num Counters:
11
# Counter Values:
1665026
903677
855147
1665026
18206
761349
544565
290
273449
250
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:525646
** External Symbol **:261144
** External Symbol **:261144
** External Symbol **:261144
** External Symbol **:213184
** External Symbol **:32302
** External Symbol **:32171
** External Symbol **:11411
** External Symbol **:10781
** External Symbol **:10101
** External Symbol **:981
** External Symbol **:981
** External Symbol **:981
** External Symbol **:971
** External Symbol **:641
** External Symbol **:561
** External Symbol **:401
** External Symbol **:401
** External Symbol **:401
** External Symbol **:401
** External Symbol **:401
** External Symbol **:401
** External Symbol **:401
** External Symbol **:361

_ZN4weft2io5Scope4Join13await_suspendINS0_7PromiseISt7variantIJSt8expectedIPNS_4http12ResponseHeadENS_5ErrorEES6_IvSA_EEEEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
784007059655560962
# Num Counters:
2
# Counter Values:
262584
71

_ZN4weft2io5Scope5spawnENS0_4TaskIvEE
# Func Hash:
402209681230292040
# Num Counters:
7
# Counter Values:
1120461
1482810
0
182216
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
289917
284246
284246
283236
548936
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:182105
** External Symbol **:2010
_ZN4weft2io4Leaf9on_cancelEv:934
** External Symbol **:404
** External Symbol **:364
** External Symbol **:364
** External Symbol **:65
** External Symbol **:31
** External Symbol **:26
** External Symbol **:25
** External Symbol **:24
** External Symbol **:23
** External Symbol **:23
** External Symbol **:23
** External Symbol **:23
** External Symbol **:23
** External Symbol **:22
** External Symbol **:22
** External Symbol **:21
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
547657
250
210
0

_ZN4weft2io5Timer6cancelEv
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
6514452
37

_ZN4weft2io6Either13await_suspendINS0_7PromiseIvEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
536873291348393010
# Num Counters:
4
# Counter Values:
825215
825215
0
0

_ZN4weft2io6detail5storeIPNS_4http12ResponseHeadEEENS0_4TaskIvEENS6_IT_EERSt8optionalISt8expectedIS8_NS_5ErrorEEERNS0_5EventE
# Func Hash:
164768766715588732
# Num Counters:
33
# Counter Values:
71
262584
0
262584
262584
0
0
0
0
262513
262528
56
0
0
262584
0
0
0
0
0
56
0
0
56
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
1:56
0

_ZN4weft2io6detail5storeIvEENS0_4TaskIvEENS3_IT_EERSt8optionalISt8expectedIS5_NS_5ErrorEEERNS0_5EventE
# Func Hash:
766051948830023076
# Num Counters:
33
# Counter Values:
263944
264024
0
264024
264024
0
0
0
0
0
80
264024
0
0
264024
80
0
0
0
0
263944
0
0
263944
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
1:263944
0

_ZN4weft2io7Mailbox5drainEv
# Func Hash:
626974635826175699
# Num Counters:
10
# Counter Values:
18138
18138
1112015
34557
17578
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
** External Symbol **:641
** External Symbol **:281
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
** External Symbol **:16
** External Symbol **:15
** External Symbol **:15
** External Symbol **:10
** External Symbol **:9
** External Symbol **:9
** External Symbol **:8
** External Symbol **:7
** External Symbol **:7
unity_0_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZN4weft5proxy12WorkerThread5drainEvE3$_0EEvRNS_8_StorageEPS5_:1
unity_0_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZZN4weft5proxy10MainThread13start_workersERNS1_2io5ScopeEENK3$_4clEvEUlvE_EEvRNS_8_StorageEPS9_:1
unity_0_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZZN4weft5proxy10MainThread13start_workersERNS1_2io5ScopeEENK3$_3clESt8expectedIvNS1_5ErrorEEEUlvE_EEvRNS_8_StorageEPSC_:1
27
** External Symbol **:641
** External Symbol **:281
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
** External Symbol **:16
** External Symbol **:15
** External Symbol **:15
** External Symbol **:10
** External Symbol **:9
** External Symbol **:9
** External Symbol **:8
** External Symbol **:7
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
128480
128480
128480
128480
128480
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
684440
720
683720
720
720
407520
0
276200
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
** External Symbol **:4085
** External Symbol **:4046
** External Symbol **:2459
** External Symbol **:1642
** External Symbol **:1463
** External Symbol **:1389
** External Symbol **:1318
** External Symbol **:90
** External Symbol **:83
** External Symbol **:83
** External Symbol **:83
** External Symbol **:80
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket8try_readESt4spanISt4byteLm18446744073709551615EE:74
** External Symbol **:61
** External Symbol **:58
** External Symbol **:29
** External Symbol **:25
** External Symbol **:25
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
2
257:17
6:1

_ZN4weft3tls5Below5writeEP6bio_stPKci
# Func Hash:
238984481833172217
# Num Counters:
3
# Counter Values:
284760
284760
0

_ZN4weft3tls5Below7controlEP6bio_stilPv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
4346280

_ZN4weft3tls6Stream10OnReadable6on_setEv
# Func Hash:
811594940626252597
# Num Counters:
3
# Counter Values:
276120
40
276120
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
276440
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
405920
404680
0
0
404680
0
0

_ZN4weft3tls6Stream5flushEv
# Func Hash:
45352972124113465
# Num Counters:
13
# Counter Values:
40
284720
284720
0
284720
0
284760
284720
2840
2840
2840
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
18
** External Symbol **:1662
** External Symbol **:1636
** External Symbol **:847
** External Symbol **:830
** External Symbol **:599
** External Symbol **:571
** External Symbol **:546
** External Symbol **:63
** External Symbol **:49
** External Symbol **:49
** External Symbol **:47
** External Symbol **:47
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket9try_writeESt4spanIK5iovecLm18446744073709551615EE:45
** External Symbol **:37
** External Symbol **:37
** External Symbol **:19
** External Symbol **:17
** External Symbol **:17
18
** External Symbol **:7
** External Symbol **:6
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket14shutdown_writeEv:5
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
** External Symbol **:3
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
276200
840
520
276200
552200
275960
560
275960
0
276240
0
0
280
0
276200
280
0
0
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
680640
274720
0
680
405920
405920
680
274720
405920
272480
272400

_ZN4weft3tls6Stream9try_writeESt4spanIK5iovecLm18446744073709551615EE
# Func Hash:
325048439887637245
# Num Counters:
16
# Counter Values:
276200
276200
0
0
0
0
0
0
0
0
276200
0
0
276200
0
0

_ZN4weft3xds11check_knownERKN6google8protobuf7MessageERKNS0_5PlaceE
# Func Hash:
98803767395595026
# Num Counters:
87
# Counter Values:
554518
159110
159110
159110
25760
25760
25760
25760
25760
25760
159110
0
23680
23680
1010475
25760
0
123869
0
0
578358
25760
25760
25760
122269
122269
7000
578358
578358
418293
418293
418293
418293
209490
136225
23840
0
0
475213
0
0
0
0
475213
475213
0
0
0
463373
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:10682
** External Symbol **:7362
** External Symbol **:6722
** External Symbol **:6722
** External Symbol **:6522
** External Symbol **:4802
** External Symbol **:4682
** External Symbol **:4522
** External Symbol **:4242
** External Symbol **:4042
** External Symbol **:4042
** External Symbol **:4042
** External Symbol **:4042
** External Symbol **:4042
** External Symbol **:4002
** External Symbol **:3882
** External Symbol **:3882
** External Symbol **:3682
** External Symbol **:3642
** External Symbol **:3482
** External Symbol **:3282
** External Symbol **:3162
** External Symbol **:3002
** External Symbol **:2722
24
** External Symbol **:3882
** External Symbol **:2682
** External Symbol **:2682
** External Symbol **:2482
** External Symbol **:2482
** External Symbol **:2362
** External Symbol **:2122
** External Symbol **:2082
** External Symbol **:1922
** External Symbol **:1922
** External Symbol **:1842
** External Symbol **:1722
** External Symbol **:1722
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1562
** External Symbol **:1402
** External Symbol **:1402
** External Symbol **:1402
** External Symbol **:1362
** External Symbol **:1362
** External Symbol **:1321
** External Symbol **:1281
** External Symbol **:1281
24
** External Symbol **:3882
** External Symbol **:2682
** External Symbol **:2682
** External Symbol **:2482
** External Symbol **:2482
** External Symbol **:2362
** External Symbol **:2122
** External Symbol **:2082
** External Symbol **:1922
** External Symbol **:1922
** External Symbol **:1842
** External Symbol **:1722
** External Symbol **:1722
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1562
** External Symbol **:1402
** External Symbol **:1402
** External Symbol **:1402
** External Symbol **:1362
** External Symbol **:1362
** External Symbol **:1321
** External Symbol **:1281
** External Symbol **:1281
24
** External Symbol **:3882
** External Symbol **:2682
** External Symbol **:2682
** External Symbol **:2482
** External Symbol **:2482
** External Symbol **:2362
** External Symbol **:2122
** External Symbol **:2082
** External Symbol **:1922
** External Symbol **:1922
** External Symbol **:1842
** External Symbol **:1722
** External Symbol **:1722
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1562
** External Symbol **:1402
** External Symbol **:1402
** External Symbol **:1402
** External Symbol **:1362
** External Symbol **:1362
** External Symbol **:1321
** External Symbol **:1281
** External Symbol **:1281
24
** External Symbol **:11324
** External Symbol **:7244
** External Symbol **:6484
** External Symbol **:5964
** External Symbol **:4484
** External Symbol **:4243
** External Symbol **:3923
** External Symbol **:3923
** External Symbol **:3923
** External Symbol **:3923
** External Symbol **:3922
** External Symbol **:3882
** External Symbol **:3842
** External Symbol **:3802
** External Symbol **:3601
** External Symbol **:3201
** External Symbol **:3121
** External Symbol **:2961
** External Symbol **:2801
** External Symbol **:2681
** External Symbol **:2641
** External Symbol **:2561
** External Symbol **:2561
** External Symbol **:2481
24
** External Symbol **:106
** External Symbol **:67
** External Symbol **:42
** External Symbol **:33
** External Symbol **:32
** External Symbol **:29
** External Symbol **:23
** External Symbol **:23
** External Symbol **:23
** External Symbol **:23
** External Symbol **:18
** External Symbol **:17
** External Symbol **:15
** External Symbol **:15
_ZNK5envoy6config4core2v337Metadata_FilterMetadataEntry_DoNotUse11GetMetadataEv:15
** External Symbol **:12
** External Symbol **:12
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

_ZN4weft3xds13Subscriptions12next_requestEv
# Func Hash:
640704448385394991
# Num Counters:
17
# Counter Values:
41320
102160
88200
13960
13960
13960
13960
8120
41400
2800
93960
88680
23320
9360
0
0
0

_ZN4weft3xds13metadata_textERKN5envoy6config4core2v38MetadataERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESF_
# Func Hash:
942389667449461396
# Num Counters:
3
# Counter Values:
49560
105424
49560

_ZN4weft3xds6unpackERKN6google8protobuf3AnyERNS2_7MessageERKNS0_5PlaceE
# Func Hash:
98058706891454335
# Num Counters:
31
# Counter Values:
70820
4110150
70820
0
0
0
0
0
0
0
0
70820
0
0
0
70820
0
0
0
0
0
0
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
** External Symbol **:2681
** External Symbol **:1122
** External Symbol **:1121
** External Symbol **:1121
** External Symbol **:1121
** External Symbol **:1081
** External Symbol **:1041
** External Symbol **:1001
** External Symbol **:962
** External Symbol **:961
** External Symbol **:881
** External Symbol **:881
** External Symbol **:721
** External Symbol **:721
** External Symbol **:721
** External Symbol **:681
** External Symbol **:681
** External Symbol **:48
** External Symbol **:40
** External Symbol **:32
** External Symbol **:32
** External Symbol **:30
** External Symbol **:30
_ZNK5envoy10extensions14access_loggers4file2v313FileAccessLog11GetMetadataEv:17
_ZNK5envoy10extensions7filters7network9tcp_proxy2v38TcpProxy11GetMetadataEv:1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
5
0
2
33:60575
65:10245
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
37485
0
0
0
0
2212350
0
0
37485
0
37485
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
209654262184226522
# Num Counters:
42
# Counter Values:
0
0
0
0
0
0
0
0
560017
297313
0
0
296833
0
0
80
262624
0
0
0
0
80
262624
0
297313
297313
1080
345344
297313
2012009
7887668
7327651
1976840
345344
1714136
2524940
560017
262624
262624
262624
297313
297313

_ZN4weft4http20equals_ignoring_caseESt17basic_string_viewIcSt11char_traitsIcEES4_
# Func Hash:
391331301304006926
# Num Counters:
7
# Counter Values:
6262801
15374066
15373986
11434826
10040768
3244439
6796209

_ZN4weft4http2h110SectionEnd4findESt17basic_string_viewIcSt11char_traitsIcEERKNS0_6LimitsE
# Func Hash:
1077313155519212579
# Num Counters:
24
# Counter Values:
4642399
0
0
0
0
0
0
0
4642399
0
0
0
0
0
0
0
0
855306
3787093
855306
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

_ZN4weft4http2h110as_trailerENS0_5TokenESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
461864228286699389
# Num Counters:
39
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
0
0
0
0
0
0
0
0
0
0
0
270648
0
0
0
0
270648
0
270648
0
0

_ZN4weft4http2h111parse_fieldESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
649176314055601219
# Num Counters:
45
# Counter Values:
2931787
0
0
5863574
2931787
2931787
0
1494360
2931787
0
0
0
0
0
99876
0
0
2931787
0
99876
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
602389
240
430073
0
0
0
430073
0
0
0
80
404421
430073
0
0
80
404421
0
0
0
430073
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
1:404421
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
16437904
0
0
1706026
6532000
6532000
0
1697296
1697296
1306576
0
0
1306576
1306576
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
430073
3870657
1290539
430073
0
0
430073
0
0
0
0
0
430073
430073
0
0
0
430073
0
0
430073
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
430073
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
2:430073
0
0
0
5
65:397073
33:800
129:17
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
429513
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
0
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
425233
0
1244819
1243339
425233
425233
425233
425233
425233
425233
425233
425233
280
280
0
0
80
80
80
80
425233
424953
0
0
0
0
0
0
0
0
0
0
0
0
425233
0
0
0
425233
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
3:425233
0

_ZN4weft4http2h114parse_responseESt17basic_string_viewIcSt11char_traitsIcEERKNS0_6LimitsERNS1_10SectionEndENS1_5AskedERNS0_12ResponseHeadE
# Func Hash:
251203784365815178
# Num Counters:
82
# Counter Values:
0
0
0
0
425233
425233
0
0
0
0
0
425233
0
0
0
0
425233
0
425233
425233
0
0
0
0
0
0
0
0
0
425233
0
0
0
0
0
0
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
425153
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
129:425073
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
429833
2880
0
0
40
0
425673
1279859
0
160
430073
430073
430073
430073
430073
425353
4720
240
0
429793
200
0
429833
0
2880
426953
200
200
425233
429833
429833
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
429833
0
0
0
0
0
0
0
0
425553
429833
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
2152501
877068
1275433
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:1103684
** External Symbol **:411977
** External Symbol **:80160
** External Symbol **:3236
** External Symbol **:3236
** External Symbol **:1664
** External Symbol **:1632
** External Symbol **:1160
** External Symbol **:1100
** External Symbol **:1040
** External Symbol **:474
** External Symbol **:89
** External Symbol **:85
** External Symbol **:52
** External Symbol **:32
** External Symbol **:23
** External Symbol **:12
** External Symbol **:12
** External Symbol **:10
** External Symbol **:8
** External Symbol **:8
** External Symbol **:8
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket8try_readESt4spanISt4byteLm18446744073709551615EE:8
** External Symbol **:6

_ZN4weft4http2h14Wire5flushEv
# Func Hash:
708411409907171815
# Num Counters:
12
# Counter Values:
1288989
344
945155
8
0
0
0
0
0
0
2226572
2226220
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:551642
** External Symbol **:83265
** External Symbol **:40080
** External Symbol **:1613
** External Symbol **:1612
** External Symbol **:826
** External Symbol **:811
** External Symbol **:574
** External Symbol **:544
** External Symbol **:514
** External Symbol **:117
** External Symbol **:33
** External Symbol **:30
** External Symbol **:24
** External Symbol **:10
** External Symbol **:10
** External Symbol **:9
** External Symbol **:6
** External Symbol **:6
** External Symbol **:4
** External Symbol **:4
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket9try_writeESt4spanIK5iovecLm18446744073709551615EE:4
** External Symbol **:3
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
2152501
1711067
850034
0
1711067
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
425425
14976
0
438019
0
0
0
0
0
1285560
425425
0
0
0
438019
0
847541
0
0
0
0
0
0
0
0
0
1287942
0
14976
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
847541
847541
847541
847541
847541
823901
847541
425025
847541
0
0
23640
0

_ZN4weft4http2h18Incoming7releaseEm
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
847534

_ZN4weft4http2h18Outgoing4pushERNS0_5BytesE
# Func Hash:
507509233944462858
# Num Counters:
31
# Counter Values:
440105
440105
849337
74560
7
409109
0
440105
0
0
7
0
0
116
0
828694
0
0
0
0
0
0
0
429825
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
430265
0
0
0
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
520800
8
8
8
0
0
520456
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
430265
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
433521
40
40

_ZN4weft4http2h18is_valueESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
640704447500591610
# Num Counters:
13
# Counter Values:
2099620
1744165
2169300
1049810
1565464
1842017
1744165
1565464
1084650
1084650
1842017
431713
1842017

_ZN4weft4http2h210Connection10feed_sliceERKNS0_5SliceE
# Func Hash:
52047013072037608
# Num Counters:
10
# Counter Values:
1044420
0
0
1044420
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
1230834
1230594

_ZN4weft4http2h210Connection5flushEv
# Func Hash:
129131474483557602
# Num Counters:
24
# Counter Values:
2645436
0
668
1994405
1993043
120
760369
0
0
120
665928
1234716
1232076
2520
3188
2520
12
668
0
0
0
0
0
668
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
3
24
** External Symbol **:63951
** External Symbol **:29738
** External Symbol **:3469
** External Symbol **:3346
** External Symbol **:2768
** External Symbol **:1640
** External Symbol **:1624
** External Symbol **:827
** External Symbol **:821
** External Symbol **:587
** External Symbol **:559
** External Symbol **:531
** External Symbol **:91
** External Symbol **:48
** External Symbol **:41
** External Symbol **:40
** External Symbol **:39
** External Symbol **:37
** External Symbol **:34
_ZN4weft3tls6Stream9try_writeESt4spanIK5iovecLm18446744073709551615EE:30
** External Symbol **:25
** External Symbol **:22
** External Symbol **:13
** External Symbol **:11
0
0

_ZN4weft4http2h210Connection7advanceEv
# Func Hash:
48760715052371423
# Num Counters:
19
# Counter Values:
713939
1756999
1149819
1043060
80
712577
1043060
1282
1043060
1282
1004469
820563
0
0
0
0
82
1362
106624
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:179498
** External Symbol **:68261
** External Symbol **:7747
** External Symbol **:7357
** External Symbol **:5033
** External Symbol **:4066
** External Symbol **:4043
** External Symbol **:2448
** External Symbol **:1639
** External Symbol **:1457
** External Symbol **:1381
** External Symbol **:1310
** External Symbol **:361
** External Symbol **:165
** External Symbol **:81
** External Symbol **:81
** External Symbol **:81
** External Symbol **:77
** External Symbol **:71
_ZN4weft3tls6Stream8try_readESt4spanISt4byteLm18446744073709551615EE:61
** External Symbol **:50
** External Symbol **:48
** External Symbol **:25
** External Symbol **:24

_ZN4weft4http2h210FloodGuard15finished_streamEv
# Func Hash:
93478048506710818
# Num Counters:
8
# Counter Values:
3363820
0
0
0
1681910
0
0
1681910

_ZN4weft4http2h210FloodGuard4takeENS1_5FloodENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
948827212590768070
# Num Counters:
9
# Counter Values:
126340
8966
0
0
32160
4002
0
90138
0

_ZN4weft4http2h210HeadReader10add_pseudoESt17basic_string_viewIcSt11char_traitsIcEES6_
# Func Hash:
334561232744437315
# Num Counters:
21
# Counter Values:
845814
3348760
3348760
3348760
1674300
1674300
837150
837150
160
1674300
837150
1674300
837150
837150
837150
837150
837150
160
160
0
845814
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
6
8
4:1099934
9:837310
6:626790
3:574366
1:3214
17:2037
7:6
5:2
1
7:1674300
1
7:1674300
1
9:837150
1
5:837150
1
9:4

_ZN4weft4http2h210HeadReader3addESt17basic_string_viewIcSt11char_traitsIcEES6_
# Func Hash:
138229223940000517
# Num Counters:
20
# Counter Values:
270648
0
10218354
0
10218354
0
10218354
270648
4194574
4691560
6023780
0
1332220
0
0
1332220
0
0
0
4091198
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
0
3
9:988092
16:181088
17:4076
10
17:2666784
9:787094
4:706894
16:481344
3:458632
1:399488
8:359504
33:3257
2:818
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
1953532
837150
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
3376242
3376202
271384
845870

_ZN4weft4http2h211put_requestERSt6vectorI10nghttp2_nvSaIS3_EERKNS0_11RequestHeadE
# Func Hash:
677251861889616510
# Num Counters:
14
# Counter Values:
843228
0
843228
845870
2642
120
0
2642
0
2642
0
120
845750
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
5442220
5442220
837150
0
837150
0
0
837150
128560
837150
837150
0
836990
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
4:837150
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
13508766
13508766
539373
0
1500974
1405454
1944827
1500974

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
3811545
320
3811545
0
200
0
835709
836989
1360
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
836669
836909
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
845870
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
845870
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
4370408
1683044
936638
936638
936638

_ZN4weft4http2h25Codec12check_streamERKNS1_12FrameScanner5FoundE
# Func Hash:
948827209892400038
# Num Counters:
9
# Counter Values:
0
1405454
1405454
837150
568304
568304
837150
0
0

_ZN4weft4http2h25Codec15on_stream_closeEij
# Func Hash:
720618885982470778
# Num Counters:
32
# Counter Values:
176
1681950
0
1681950
0
0
1681950
0
0
40
0
0
40
0
1681950
0
0
1681910
1681910
0
0
0
0
0
0
0
0
0
0
0
844974
0

_ZN4weft4http2h25Codec4feedERKNS0_5SliceENSt6chrono10time_pointINS6_3_V212steady_clockENS6_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
30065320852584926
# Num Counters:
26
# Counter Values:
1405454
1944827
1405454
1405454
1154721
1405454
0
0
1044420
0
1044420
1044420
539373
1044420
0
0
0
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
** External Symbol **:82198
** External Symbol **:26902
** External Symbol **:7005
** External Symbol **:6760
** External Symbol **:2352
** External Symbol **:1633
** External Symbol **:1625
** External Symbol **:827
** External Symbol **:819
** External Symbol **:587
** External Symbol **:556
** External Symbol **:528
** External Symbol **:243
** External Symbol **:113
** External Symbol **:42
** External Symbol **:40
** External Symbol **:38
** External Symbol **:34
** External Symbol **:31
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:28
** External Symbol **:23
** External Symbol **:23
** External Symbol **:11
** External Symbol **:11

_ZN4weft4http2h25Codec5countENS1_5FloodE
# Func Hash:
491275434249748194
# Num Counters:
3
# Counter Values:
126340
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
837150
837150
0

_ZN4weft4http2h25Codec6unlinkERNS1_6StreamE
# Func Hash:
238984482353853237
# Num Counters:
3
# Counter Values:
1682086
0
579765

_ZN4weft4http2h25Codec7on_dataEiSt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
1096621590607214341
# Num Counters:
5
# Counter Values:
2242318
815168
1427150
815168
0

_ZN4weft4http2h25Codec7pass_onESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
280580191891456297
# Num Counters:
14
# Counter Values:
2199141
0
0
0
0
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
1993043
1993043
2065130
1993043
2065130

_ZN4weft4http2h25Codec7releaseERNS1_6StreamEm
# Func Hash:
811594940626252597
# Num Counters:
3
# Counter Values:
1362633
0
501659
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:451601
** External Symbol **:363232
** External Symbol **:4000
** External Symbol **:2690
** External Symbol **:2597
** External Symbol **:887
** External Symbol **:861
** External Symbol **:851
** External Symbol **:340
** External Symbol **:328
** External Symbol **:311
** External Symbol **:125
** External Symbol **:124
** External Symbol **:98
** External Symbol **:69
** External Symbol **:65
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:62
** External Symbol **:54
** External Symbol **:43
** External Symbol **:40
** External Symbol **:36
** External Symbol **:31
** External Symbol **:30
** External Symbol **:30

_ZN4weft4http2h25Codec7requestERKNS0_11RequestHeadEbSt8optionalImERNS0_5ArenaE
# Func Hash:
597134471960153563
# Num Counters:
64
# Counter Values:
362288
0
0
0
0
120
0
0
0
843228
845870
845870
0
0
0
0
0
574366
271384
0
0
0
0
0
0
0
181144
845750
0
0
0
0
0
0
0
0
0
0
0
0
181144
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
271384
271504
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:446206
** External Symbol **:181224
** External Symbol **:2000
** External Symbol **:817
** External Symbol **:813
** External Symbol **:811
** External Symbol **:293
** External Symbol **:279
** External Symbol **:265
** External Symbol **:24
** External Symbol **:24
** External Symbol **:22
** External Symbol **:22
** External Symbol **:15
** External Symbol **:12
** External Symbol **:11
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:11
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
1364545
835709
837069
837069
0
0
837069
837069
0
0
0
0
755349
0
0
0
81640
560
80
120
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
23
** External Symbol **:477676
** External Symbol **:181113
** External Symbol **:2000
** External Symbol **:801
** External Symbol **:801
** External Symbol **:282
** External Symbol **:267
** External Symbol **:252
** External Symbol **:24
** External Symbol **:6
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:2
** External Symbol **:1
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
262433
0
1940860
1662835
976673
964187
1662675
976673
1107600
278185
262433
262433

_ZN4weft4http2h25Codec9send_bodyESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
287486626714780480
# Num Counters:
5
# Counter Values:
728446
734686
1662675
728446
934229

_ZN4weft4http2h25CodecC2ENS1_4RoleERKNS0_6LimitsENS2_4HookE
# Func Hash:
1101019976156661304
# Num Counters:
19
# Counter Values:
4002
124062
28014
4002
4002
4002
4002
4002
4002
4002
4002
4002
4002
0
0
0
0
0
1360
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:140
** External Symbol **:81
** External Symbol **:81
** External Symbol **:60
** External Symbol **:5
** External Symbol **:5
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
** External Symbol **:3
** External Symbol **:3
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

_ZN4weft4http2h26Stream10begin_headENS1_4RoleE
# Func Hash:
1055735127159719969
# Num Counters:
10
# Counter Values:
270568
0
270568
0
0
837150
845814
0
845814
845814

_ZN4weft4http2h26Stream11forget_heldEv
# Func Hash:
536873292578565360
# Num Counters:
4
# Counter Values:
1683020
1683020
1682086
78

_ZN4weft4http2h26Stream12end_trailersENS1_4RoleE
# Func Hash:
1152385649678606584
# Num Counters:
13
# Counter Values:
0
0
270568
0
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
1107560
80
289500
0
1331195
1107560
80
289500
0
0

_ZN4weft4http2h26Stream4pushERNS0_5BytesE
# Func Hash:
170447682019997517
# Num Counters:
26
# Counter Values:
1446635
0
0
0
0
0
0
0
0
0
0
105360
0
0
0
0
0
1341275
1072223
277012
0
0
0
0
0
97400
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:390566
** External Symbol **:362457
** External Symbol **:3994
** External Symbol **:826
** External Symbol **:820
** External Symbol **:819
** External Symbol **:299
** External Symbol **:285
** External Symbol **:271
** External Symbol **:117
** External Symbol **:89
** External Symbol **:88
** External Symbol **:85
** External Symbol **:77
** External Symbol **:36
** External Symbol **:27
** External Symbol **:23
** External Symbol **:20
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:18
** External Symbol **:17
** External Symbol **:16
** External Symbol **:13
** External Symbol **:11
** External Symbol **:10
24
** External Symbol **:60132
** External Symbol **:2652
** External Symbol **:2540
** External Symbol **:20
** External Symbol **:20
** External Symbol **:19
** External Symbol **:16
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:15
** External Symbol **:14
** External Symbol **:12
** External Symbol **:11
** External Symbol **:11
** External Symbol **:11
** External Symbol **:11
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:9
** External Symbol **:6
** External Symbol **:5
** External Symbol **:5
** External Symbol **:4
** External Symbol **:4
** External Symbol **:3
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
1682844
1682884
1682844
0
0
0
80
0
0
837070
0
905679
134
134
853397
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
289500

_ZN4weft4http2h26Stream6detachEj
# Func Hash:
238984481799490044
# Num Counters:
3
# Counter Values:
1683020
176
136

_ZN4weft4http2h26Stream6end_inEv
# Func Hash:
811594940626252597
# Num Counters:
3
# Counter Values:
1682124
0
200
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
262433
1107600
0
0
0
0
0
0
0
0
262433
1107440
160
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:446183
** External Symbol **:362297
** External Symbol **:4000
** External Symbol **:816
** External Symbol **:812
** External Symbol **:812
** External Symbol **:292
** External Symbol **:278
** External Symbol **:264
** External Symbol **:48
** External Symbol **:21
** External Symbol **:21
** External Symbol **:17
** External Symbol **:15
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:11
** External Symbol **:10
** External Symbol **:9
** External Symbol **:9
** External Symbol **:7
** External Symbol **:6
** External Symbol **:6
** External Symbol **:6
** External Symbol **:4
** External Symbol **:4
4
** External Symbol **:1
** External Symbol **:1
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
1936496
1381060
0
0
0
0
0
1212915
0
0
168425
168145
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
1362555
1362555

_ZN4weft4http2h26Stream7respondERKNS0_12ResponseHeadEb
# Func Hash:
736357413625026177
# Num Counters:
39
# Counter Values:
15
0
0
0
0
0
0
0
0
837069
0
0
0
0
0
0
837069
0
0
0
0
837069
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
836909
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
177372
1690118
552200
552200
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
1932582
270568
837150
0
0
0
836990
0
0
0
0
0
0
0
845814
0
845804
120
0
845694
80
845734
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
624385
1940860
0
1316475
0
1107760
278185
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
1683020
1683020
1683020
1683020
1350245
0
0
0
0
0
0
0
0
837150
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
1683020
1682086
1110
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
2242318

_ZN4weft4http2h29Callbacks13on_frame_recvEP15nghttp2_sessionPK13nghttp2_framePv
# Func Hash:
950994588461961397
# Num Counters:
15
# Counter Values:
0
3811512
3680530
0
3680530
8004
32160
680
1953532
1726958
0
1726798
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
7216334
3725163
176
0
3608167
0
3608167
0
1682086
0
120
3608167
3608167
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
3811604
1726958
1953624
0
40
8004
32160
0
0
90138
0
4002
32160
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
1682126

_ZN4weft4http2h29Callbacks15on_stream_frameERNS1_5CodecERNS1_6StreamERK13nghttp2_frame
# Func Hash:
11922953435973470
# Num Counters:
7
# Counter Values:
3680530
1953532
1682124
40
837150
1682124
837150

_ZN4weft4http2h29Callbacks16on_begin_headersEP15nghttp2_sessionPK13nghttp2_framePv
# Func Hash:
650973723113837841
# Num Counters:
9
# Counter Values:
1953532
1953532
837150
837150
710534
405848
0
710534
837150

_ZN4weft4http2h29Callbacks17before_frame_sendEP15nghttp2_sessionPK13nghttp2_framePv
# Func Hash:
287486627275083000
# Num Counters:
6
# Counter Values:
2062368
1945372
1551499
393873
1551499
1682939

_ZN4weft4http2h29Callbacks9on_headerEP15nghttp2_sessionPK13nghttp2_framePKhmS9_mhPv
# Func Hash:
402209679680311567
# Num Counters:
7
# Counter Values:
10218354
0
10218354
0
837150
9381204
837150
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
1940860

_ZN4weft4http2h29Callbacks9send_bodyEP15nghttp2_sessionP13nghttp2_framePKhmP19nghttp2_data_sourcePv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1662675

_ZN4weft4http4grpc13status_numberERKNS0_7HeadersE
# Func Hash:
382993475055910911
# Num Counters:
2
# Counter Values:
1524670
1262157

_ZN4weft4http4grpc7is_grpcERKNS0_7HeadersE
# Func Hash:
484499720053789692
# Num Counters:
7
# Counter Values:
4243406
1352797
428840
725393
171640
0
627404

_ZN4weft4http4pumpERNS0_6SourceERNS0_4SinkERNS0_8ActivityERmNSt6chrono10time_pointINS8_3_V212steady_clockENS8_8durationIlSt5ratioILl1ELl1000000000EEEEEEPb
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1525086

_ZN4weft4http5Arena4copyESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
2202711501531239
# Num Counters:
2
# Counter Values:
4397652
2387526
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
11
33:1037583
5:1005743
9:5262
4:3252
1:53
513:19
2:7
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
2129321
0
0
1276023
2129321

_ZN4weft4http5Arena8allocateEm
# Func Hash:
567185239131533134
# Num Counters:
5
# Counter Values:
18171277
1276023
1276023
5838
1270185

_ZN4weft4http5Bytes11append_copyESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
631324379643500408
# Num Counters:
9
# Counter Values:
7514283
4698041
4087893
610148
4477521
2816242
2809842
7500816
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
19
9:1713671
65:666628
17:578749
33:449305
513:338068
257:144338
5:113963
129:77375
6:2310
7:1116
64:724
3:336
8:336
4:301
2:221
32:169
1:133
16:70
256:2
21
65:843336
9:698730
513:572581
129:508242
17:291194
257:245725
33:207719
5:45533
64:6229
6:2292
7:1661
32:1144
128:617
8:545
16:404
4:274
256:61
3:60
1:19
2:14
512:10

_ZN4weft4http5Bytes4growEv
# Func Hash:
52047013740422107
# Num Counters:
9
# Counter Values:
6315100
2145464
0
27540
3657128
5352
999156
999156
486648

_ZN4weft4http5Bytes4takeEm
# Func Hash:
526279452372963163
# Num Counters:
9
# Counter Values:
444120
4182010
1789640
1789640
4182010
444120
0
0
51640

_ZN4weft4http5Bytes5clearEv
# Func Hash:
567185240339310381
# Num Counters:
5
# Counter Values:
4169636
0
1441656
36005422
512508

_ZN4weft4http5Bytes6appendENS0_5SliceE
# Func Hash:
238984482812021090
# Num Counters:
3
# Counter Values:
11479152
11479152
1004508

_ZN4weft4http5Bytes6appendEOS1_
# Func Hash:
1124680649821146753
# Num Counters:
3
# Counter Values:
4600517
2955157
0

_ZN4weft4http5Bytes7consumeEm
# Func Hash:
391331301512420815
# Num Counters:
6
# Counter Values:
374786
5436979
2239524
1864738
1720338
0

_ZN4weft4http5BytesC2ERKS1_
# Func Hash:
974670608953953615
# Num Counters:
6
# Counter Values:
262704
262864
262864
262704
0
0

_ZN4weft4http5BytesD2Ev
# Func Hash:
1063705161840035144
# Num Counters:
3
# Counter Values:
20221822
20221822
0

_ZN4weft4http5BytesaSEOS1_
# Func Hash:
1096621589719976365
# Num Counters:
5
# Counter Values:
24204646
12828443
12828443
726120
0

_ZN4weft4http7Headers16remove_spellingsESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
459748971500156113
# Num Counters:
17
# Counter Values:
0
0
0
240
0
0
2199015
2199015
1134183
0
0
0
0
0
0
0
0

_ZN4weft4http7Headers3addERKNS0_6HeaderE
# Func Hash:
480234100356099737
# Num Counters:
4
# Counter Values:
11099524
2813958
0
2813958
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
3348678
245280
245280
1215223
1133863
81360
81360

_ZN4weft4http7Headers4takeENS0_5TokenE
# Func Hash:
656349718644035646
# Num Counters:
5
# Counter Values:
3509728
857370
560017
297353
1132
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
2
65:692
129:11

_ZN4weft4http7Headers6removeENS0_5TokenE
# Func Hash:
287486628732883890
# Num Counters:
5
# Counter Values:
32400
10201938
32400
10073178
3787643

_ZN4weft4http7name_ofENS0_5TokenE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2309686

_ZN4weft4http7name_ofENS0_7VersionE
# Func Hash:
536873293052540031
# Num Counters:
4
# Counter Values:
425513
837150
0
0

_ZN4weft4http8BlockRef10make_smallEv
# Func Hash:
238984484093187152
# Num Counters:
3
# Counter Values:
2809842
2802040
7802

_ZN4weft4http8BlockRef4makeEm
# Func Hash:
536873292358907816
# Num Counters:
4
# Counter Values:
4364229
4364229
10773
4353456

_ZN4weft4http8BlockRefD2Ev
# Func Hash:
974670605049508492
# Num Counters:
7
# Counter Values:
123255582
12713796
0
0
2809842
0
4364229

_ZN4weft4http8list_hasESt17basic_string_viewIcSt11char_traitsIcEES4_
# Func Hash:
454381972511705738
# Num Counters:
11
# Counter Values:
0
0
272944
0
0
272944
6880
272944
272944
272944
272944

_ZN4weft4http8token_ofESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
710350030754873058
# Num Counters:
7
# Counter Values:
14666501
14666501
9220319
2521747
0
376673
8776367

_ZN4weft4http9path_onlyESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
431494654108067943
# Num Counters:
3
# Counter Values:
1266903
1266863
1266863

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
103200
103200
103200
103200
16800
16800
16800
16800
13440
0
0

_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE
# Func Hash:
325408662630245314
# Num Counters:
148
# Counter Values:
2075166
0
0
0
0
0
0
0
0
0
0
33202656
0
0
4150332
0
1262703
0
1262703
1262703
1262703
1262703
1262703
1262703
1262703
1262703
1262703
1262703
1262703
1262703
1262703
1262703
1262703
0
637741
0
222
0
0
0
128920
1133783
128920
1133783
128920
1133783
0
0
1037583
225120
1262703
0
0
0
0
128760
128760
128760
1037583
1037583
1037583
1037583
1037583
0
0
0
0
15122
240
0
0
0
0
0
0
0
0
0
0
0
0
1262703
0
222
222
0
1262703
0
0
0
280
0
0
0
103
103
0
0
0
0
0
222
0
119
119
0
0
0
103
0
0
119
119
0
119
0
119
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1006503
1006503
1262703
1262703
0
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
12
24
** External Symbol **:455726
** External Symbol **:275701
** External Symbol **:181224
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:692
** External Symbol **:282
** External Symbol **:282
** External Symbol **:267
** External Symbol **:267
** External Symbol **:252
** External Symbol **:24
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
24
** External Symbol **:455726
** External Symbol **:275701
** External Symbol **:181224
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:692
** External Symbol **:282
** External Symbol **:282
** External Symbol **:267
** External Symbol **:267
** External Symbol **:252
** External Symbol **:24
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
24
** External Symbol **:455726
** External Symbol **:275701
** External Symbol **:181224
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:692
** External Symbol **:282
** External Symbol **:282
** External Symbol **:267
** External Symbol **:267
** External Symbol **:252
** External Symbol **:24
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
0
0
0
24
** External Symbol **:445686
** External Symbol **:275661
** External Symbol **:181184
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:801
** External Symbol **:652
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
** External Symbol **:455726
** External Symbol **:275701
** External Symbol **:181224
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:692
** External Symbol **:282
** External Symbol **:282
** External Symbol **:267
** External Symbol **:267
** External Symbol **:252
** External Symbol **:24
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
24
** External Symbol **:455726
** External Symbol **:275701
** External Symbol **:181224
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:692
** External Symbol **:282
** External Symbol **:282
** External Symbol **:267
** External Symbol **:267
** External Symbol **:252
** External Symbol **:24
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
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
1:119
1
1:119
1
1:119

_ZN4weft5proxy14hide_parameterERNS0_7RequestESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
731024985457737494
# Num Counters:
9
# Counter Values:
1262943
0
0
0
0
1262943
0
0
1262943
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
1262703
680
680
1133943
680
0
128760
128760
0
128760
680
680
0
680
680
680
0
0
0
680
680
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1133783
680
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
9:17

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
5049240
0
0
0
0
0
0
0
0
0
0
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
1134314
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
** External Symbol **:509766
** External Symbol **:275661
** External Symbol **:181184
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:1602
** External Symbol **:812
** External Symbol **:801
** External Symbol **:692
** External Symbol **:564
** External Symbol **:534
** External Symbol **:504
_ZN4weft2io13SocketNetwork4loopEv:251
** External Symbol **:24
** External Symbol **:8
** External Symbol **:8
** External Symbol **:4
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:509766
** External Symbol **:275661
** External Symbol **:181184
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:1602
** External Symbol **:812
** External Symbol **:801
** External Symbol **:692
** External Symbol **:564
** External Symbol **:534
** External Symbol **:504
_ZNK4weft11SystemClock4wallEv:251
** External Symbol **:24
** External Symbol **:8
** External Symbol **:8
** External Symbol **:4
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
1263074
0
0
0
0
530

_ZN4weft5proxy6Worker3logERKNS_6config9AccessLogE
# Func Hash:
993108203289149324
# Num Counters:
11
# Counter Values:
1261618
1285
1285
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
1262903
1262903
1262903
1263074

_ZN4weft5proxy7name_ofENS0_4FlagE
# Func Hash:
325048436616328596
# Num Counters:
21
# Counter Values:
0
1328952
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
198
160
0
40
0
0

_ZN4weft5proxy7observe10service_ofESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
1152385647020159373
# Num Counters:
13
# Counter Values:
1807
64920
1121823
66887
64920
32400
32400
32400
32400
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
1262663
0
0
0
0
1262703
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
1262637
0

_ZN4weft5proxy7observe4Line4copyEPcPKcm
# Func Hash:
234856437025610583
# Num Counters:
6
# Counter Values:
3823989
6525642
19457328
2569416
14162610
4789770
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
3
17:2301926
33:1522023
65:1

_ZN4weft5proxy7observe4Line8room_forEm
# Func Hash:
784007059655560962
# Num Counters:
2
# Counter Values:
31659566
0

_ZN4weft5proxy7observe4LineD2Ev
# Func Hash:
536873293900927238
# Num Counters:
4
# Counter Values:
0
1262903
1262903
0

_ZN4weft5proxy7observe6renderERKNS_6config9LogFormatERKNS0_6RecordESt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EESD_RNSt7__cxx1112basic_stringIcSC_SaIcEEE
# Func Hash:
163807280713045787
# Num Counters:
100
# Counter Values:
0
0
0
1262903
1262663
1262903
1262903
1262677
1262903
1262903
1262903
1262277
11365035
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
9326138
0
0
7724081
31572575
31572575
11366127
32835478
0
0
0
0
6861212
4663069
21469351
0
0
0
0
0
0
25270608
0
0
6301967
0
7724081
7724081
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1262903
0
0
0
0
0
10374062
10374062
0
0
10374062
0
0
0
3430606
0
3430606
7724081
2750886
7724081
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
2401881
1139178
1262703
65934
0
0
31840
0

_ZN4weft5proxy7observe9LogBuffer5writeERKNS_6config9LogFormatERKNS0_6RecordESt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EE
# Func Hash:
334492582214856887
# Num Counters:
5
# Counter Values:
1262903
4157
2375
7909
2375

_ZN4weft5proxy7refreshERNS0_10ConnectionE
# Func Hash:
538256027129928374
# Num Counters:
15
# Counter Values:
1273801
4640
4640
1120
1120
1080
1080
1080
1080
1080
1080
1080
1080
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
16:27

_ZN4weft5proxy7rewriteERNS_4http11RequestHeadERKNS_6config5RouteERKNS4_7ForwardERKNS4_13ClusterWeightERKNS0_6RecordE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1262383

_ZN4weft5proxy8upstream10ReplayBody11note_prefixERKNS_4http5BytesE
# Func Hash:
391331303864261666
# Num Counters:
6
# Counter Values:
1681704
1312920
1312920
369944
1160
369944

_ZN4weft5proxy8upstream10ReplayBody12stop_keepingEv
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
1262277
1262277

_ZN4weft5proxy8upstream10ReplayBody4pullEm
# Func Hash:
903233817922838276
# Num Counters:
8
# Counter Values:
0
744488
369944
40
262584
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
10
** External Symbol **:581568
** External Symbol **:4006
** External Symbol **:48
** External Symbol **:4
** External Symbol **:4
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2

_ZN4weft5proxy8upstream10ReplayBody5readyEv
# Func Hash:
170957022131388415
# Num Counters:
1
# Counter Values:
111960
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
3
** External Symbol **:2792
** External Symbol **:6
** External Symbol **:1

_ZN4weft5proxy8upstream10ReplayBody7releaseEm
# Func Hash:
212526876123949159
# Num Counters:
2
# Counter Values:
369944
369944
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
10
** External Symbol **:288624
** External Symbol **:2000
** External Symbol **:24
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1

_ZN4weft5proxy8upstream10ReplayBodyC2ERNS_4http6SourceESt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EE
# Func Hash:
238984482353853237
# Num Counters:
3
# Counter Values:
1262343
1262343
1262343

_ZN4weft5proxy8upstream10outcome_ofERKNS_6config7OutlierEti
# Func Hash:
176885384609992537
# Num Counters:
20
# Counter Values:
0
0
0
0
0
2442678
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
80
0
0
0

_ZN4weft5proxy8upstream13lease_optionsERKNS1_8ReachingE
# Func Hash:
869164418456023730
# Num Counters:
74
# Counter Values:
128760
0
128720
0
0
0
0
0
128760
1262463
0
0
0
0
128760
0
1262463
0
128760
1133703
128760
0
0
0
0
0
128080
0
1120
1120
0
127640
0
0
128760
0
553833
120
0
0
0
1120
0
0
0
128720
0
0
0
0
0
1120
128720
128720
127640
0
0
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
1005023
1262463
127640
127640
1080
1080
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
701620189808305119
# Num Counters:
207
# Counter Values:
1262463
0
1262463
0
1262463
1262343
0
1262463
1262463
382
1262463
0
0
0
1262343
0
0
0
0
0
0
0
0
0
257440
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
1133703
1133703
0
0
0
0
0
0
0
0
0
0
0
1133703
1133703
0
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
1262303
1262303
1262303
128760
0
0
0
1262303
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
999719
1004783
1004783
0
0
1262303
1262303
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1262303
0
0
0
999719
262584
0
0
0
0
0
0
0
0
999719
262584
0
0
0
151
0
71
88
88
0
15
15
0
0
0
63
63
56
56
0
0
63
63
56
56
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1004783
0
1004863
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
12
24
** External Symbol **:445806
** External Symbol **:275661
** External Symbol **:181184
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:806
** External Symbol **:801
** External Symbol **:692
** External Symbol **:564
** External Symbol **:534
** External Symbol **:504
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:4
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
_ZN4weft2io13SocketNetwork4loopEv:2
24
** External Symbol **:455726
** External Symbol **:275701
** External Symbol **:181224
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:692
** External Symbol **:282
** External Symbol **:282
** External Symbol **:267
** External Symbol **:267
** External Symbol **:252
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:455726
** External Symbol **:275701
** External Symbol **:181224
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:692
** External Symbol **:282
** External Symbol **:282
** External Symbol **:267
** External Symbol **:267
** External Symbol **:252
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
17
** External Symbol **:445686
** External Symbol **:275661
** External Symbol **:181184
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:652
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
** External Symbol **:455726
** External Symbol **:275701
** External Symbol **:181224
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:692
** External Symbol **:282
** External Symbol **:282
** External Symbol **:267
** External Symbol **:267
** External Symbol **:252
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:455726
** External Symbol **:275701
** External Symbol **:181224
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:692
** External Symbol **:282
** External Symbol **:282
** External Symbol **:267
** External Symbol **:267
** External Symbol **:252
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:455726
** External Symbol **:275701
** External Symbol **:181224
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:692
** External Symbol **:282
** External Symbol **:282
** External Symbol **:267
** External Symbol **:267
** External Symbol **:252
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:455726
** External Symbol **:275701
** External Symbol **:181224
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:692
** External Symbol **:282
** External Symbol **:282
** External Symbol **:267
** External Symbol **:267
** External Symbol **:252
** External Symbol **:24
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:455726
** External Symbol **:275701
** External Symbol **:181224
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:692
** External Symbol **:282
** External Symbol **:282
** External Symbol **:267
** External Symbol **:267
** External Symbol **:252
** External Symbol **:24
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
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
1:1133703
0
1
1:1133703
0
0
0
1
1:1262303
0
0
0
0
0
0
0
1
1:63
1
1:63
1
1:56
1
1:56

_ZN4weft5proxy8upstream4Pool10wake_firstEv
# Func Hash:
515008861157547863
# Num Counters:
5
# Counter Values:
425233
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
634601745401737971
# Num Counters:
167
# Counter Values:
1676
0
839026
0
20026
0
0
836028
20026
2480
2480
836028
0
0
0
0
2480
0
0
0
0
0
0
1322
1676
1322
1322
0
0
0
0
0
0
837230
128720
0
0
0
1100
1676
708510
0
0
128720
837230
1278
1676
1676
1676
0
837230
0
837230
128720
0
576
708510
1162
160
0
1676
0
0
1676
0
2480
0
160
160
0
0
1676
0
120
0
0
0
837230
0
1676
0
0
0
0
1042
0
0
0
0
0
0
0
0
0
0
0
0
1042
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2480
2480
2480
1676
0
1676
0
0
2480
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
16
0
1
1:708510
1
1:836028
0
0
0
0
0
0
1
1:1042
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
1676
0
1676
135052
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
837070
0
837070
131886
80
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
23
** External Symbol **:797
** External Symbol **:793
** External Symbol **:793
** External Symbol **:369
** External Symbol **:282
** External Symbol **:266
** External Symbol **:250
** External Symbol **:197
** External Symbol **:77
** External Symbol **:8
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
** External Symbol **:1
_ZNK4weft4http2h213ClientSession7closingEv:1

_ZN4weft5proxy8upstream4Pool4takeERS2_RNS2_6SharedE
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
837070
0

_ZN4weft5proxy8upstream4Pool5leaseENS1_12LeaseOptionsE
# Func Hash:
571483142805533017
# Num Counters:
69
# Counter Values:
1262463
128760
1133703
0
40
1262463
0
1262463
128760
0
1133703
0
425233
0
0
0
0
128720
425233
708510
1262463
0
837230
0
0
1682
1682
708510
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
425233
0
0
0
0
425233
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1:1133703
0
1
1:708510
0
0
1
1:425233

_ZN4weft5proxy8upstream4Pool9give_backENS2_4IdleERKNS1_4WearE
# Func Hash:
843115289464515704
# Num Counters:
15
# Counter Values:
424865
0
368
0
368
0
0
0
368
424865
424865
368
0
424865
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
16
** External Symbol **:307861
** External Symbol **:52080
** External Symbol **:32652
** External Symbol **:282
** External Symbol **:267
** External Symbol **:252
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_113ClientSession8capacityEv:1
6
** External Symbol **:88
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:368

_ZN4weft5proxy8upstream4Pool9take_idleERNS1_5LeaseERKNS1_12LeaseOptionsE
# Func Hash:
554350993402520144
# Num Counters:
31
# Counter Values:
0
0
0
0
0
423551
0
0
423551
0
423551
423551
423551
0
425233
423551
0
0
0
0
0
0
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
9
** External Symbol **:307597
** External Symbol **:51710
** External Symbol **:32324
** External Symbol **:281
** External Symbol **:265
** External Symbol **:249
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
0
0
0
0
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:423551

_ZN4weft5proxy8upstream4Pool9with_roomERKNS1_12LeaseOptionsERb
# Func Hash:
1097175172986461512
# Num Counters:
54
# Counter Values:
1278
836028
839026
837306
0
0
0
837306
1278
0
0
837306
0
0
0
0
128320
837306
0
0
0
0
0
0
0
0
0
837306
0
0
0
0
0
0
1278
839026
1278
1278
0
120
839026
0
0
130964
0
0
130964
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
1262397
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
** External Symbol **:445796
** External Symbol **:275661
** External Symbol **:181128
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:806
** External Symbol **:801
** External Symbol **:692
** External Symbol **:564
** External Symbol **:534
** External Symbol **:504
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:4
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
_ZN4weft2io13SocketNetwork4loopEv:2

_ZN4weft5proxy8upstream5LeaseC2EOS2_
# Func Hash:
98923584898061932
# Num Counters:
4
# Counter Values:
0
40
2936443
2936443
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:2936443

_ZN4weft5proxy8upstream5LeaseD2Ev
# Func Hash:
416788222197887659
# Num Counters:
20
# Counter Values:
6723352
0
0
0
160
0
425233
0
0
0
0
837070
40
40
0
425233
425233
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
1
1
1:425233

_ZN4weft5proxy8upstream6Places13is_to_end_oneEb
# Func Hash:
650973720153364028
# Num Counters:
8
# Counter Values:
0
0
0
424865
0
0
0
0

_ZN4weft5proxy8upstream7Cluster13original_hostERKNS_2io7AddressENSt6chrono10time_pointINS7_3_V212steady_clockENS7_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
93478047183343461
# Num Counters:
7
# Counter Values:
128840
128840
600
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
128840
0
1133954
120
1133954
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
1262688
0
0
0
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
1005354
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
6453032
3792553
3971
3971
0
680

_ZN4weft5proxy8upstream7forwardERNS0_7RequestERKNS_6config7ForwardERKNS4_13ClusterWeightE
# Func Hash:
141174941969468826
# Num Counters:
297
# Counter Values:
0
120
1262463
1262463
0
0
0
0
1133783
1133783
1262463
1133783
1133783
1133783
1262343
0
0
1262463
1262463
1262303
0
0
0
1262343
0
0
1262343
0
382
382
382
0
0
1262343
1262343
0
0
0
263
120
0
0
1262343
262
0
226
1262343
0
0
0
0
0
1262343
0
119
0
0
0
0
0
0
0
0
1262343
1261943
40
1261943
0
0
1262343
262
0
119
0
0
0
1262343
0
0
0
0
0
0
0
0
0
0
0
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
1261943
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
196
0
0
0
0
0
226
0
0
0
0
0
0
143
143
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
226
226
0
0
0
0
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
53
53
0
0
0
0
66
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
66
66
66
53
53
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
66
66
66
80
80
0
0
0
0
0
66
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
66
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1262237
1262081
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
15
24
** External Symbol **:455726
** External Symbol **:275701
** External Symbol **:181224
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:692
** External Symbol **:282
** External Symbol **:282
** External Symbol **:267
** External Symbol **:267
** External Symbol **:252
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
0
24
** External Symbol **:455726
** External Symbol **:275701
** External Symbol **:181224
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:692
** External Symbol **:282
** External Symbol **:282
** External Symbol **:267
** External Symbol **:267
** External Symbol **:252
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:455726
** External Symbol **:275701
** External Symbol **:181224
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:692
** External Symbol **:282
** External Symbol **:282
** External Symbol **:267
** External Symbol **:267
** External Symbol **:252
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:455726
** External Symbol **:275701
** External Symbol **:181224
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:692
** External Symbol **:282
** External Symbol **:282
** External Symbol **:267
** External Symbol **:267
** External Symbol **:252
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
** External Symbol **:455726
** External Symbol **:275701
** External Symbol **:181224
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:692
** External Symbol **:282
** External Symbol **:282
** External Symbol **:267
** External Symbol **:267
** External Symbol **:252
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:445806
** External Symbol **:275661
** External Symbol **:181184
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:806
** External Symbol **:801
** External Symbol **:692
** External Symbol **:564
** External Symbol **:534
** External Symbol **:504
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:4
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
_ZN4weft2io13SocketNetwork4loopEv:2
24
** External Symbol **:445726
** External Symbol **:275661
** External Symbol **:181184
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:652
** External Symbol **:282
** External Symbol **:267
** External Symbol **:252
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
** External Symbol **:1
** External Symbol **:1
24
** External Symbol **:445726
** External Symbol **:275661
** External Symbol **:181184
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:652
** External Symbol **:282
** External Symbol **:267
** External Symbol **:252
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
** External Symbol **:1
** External Symbol **:1
0
1
** External Symbol **:2
1
** External Symbol **:3
3
** External Symbol **:136
** External Symbol **:63
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
1:119
0
0
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
1:66
1
1:66
1
1:66
1
1:66
1
1:53
1
1:53

_ZN4weft5rules10FieldValue3addESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
798733567157826734
# Num Counters:
4
# Counter Values:
923183
0
0
0

_ZN4weft5rules10FieldValue8read_allERKNS_4http7HeadersESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
567185242465503888
# Num Counters:
5
# Counter Values:
2486118
923183
923183
0
955183

_ZN4weft5rules10FieldValueC2ERKNS_4http11RequestHeadESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
561929922358062905
# Num Counters:
8
# Counter Values:
955183
955183
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
1005354
1005234
1005234
0
1005354
1005234
806

_ZN4weft5rules11match_routeERKNS_6config10RouteTableERKNS_4http11RequestHeadEjPKNS_5codec5ValueE
# Func Hash:
403434656165578264
# Num Counters:
11
# Counter Values:
1262423
0
1036663
1262423
1262423
0
1262463
40
1262423
1262423
0

_ZN4weft5rules11pick_randomITkNS0_10CandidatesENS0_6OthersINS_5proxy8upstream7Cluster6ChoiceEEEEEmRKT_RNS_6RandomE
# Func Hash:
599005161401304552
# Num Counters:
9
# Counter Values:
193040
64320
33960
49200
64320
49200
17040
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
31480
160200
31480
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
1262423
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
2575463
1575744
1262343
1262343
1262343
262624
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
2
3:999719
4:262624

_ZN4weft5rules13put_time_leftERNS_4http7HeadersENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEESt8optionalIS8_E
# Func Hash:
93478049685531836
# Num Counters:
7
# Counter Values:
81360
923423
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
955183
0
955183
0
0
0
0
0
0
80
80
2299246
2299246
840762
1262663
0
0
80
80
923183
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
1:840762

_ZN4weft5rules14rewrite_targetERNS_4http11RequestHeadERKNS_6config5RouteERKNS4_7ForwardERKNS4_13ClusterWeightE
# Func Hash:
44612227131810522
# Num Counters:
22
# Counter Values:
0
0
1262383
1262383
0
0
0
0
0
0
0
0
0
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
80

_ZN4weft5rules16time_of_responseERKNS_6config7ForwardERKNS_4http11RequestHeadENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEE
# Func Hash:
324340098726964940
# Num Counters:
16
# Counter Values:
1262343
923463
0
81400
0
923463
0
40
0
81400
0
923463
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
1262197
0
0
1262197
1262197
1262197
1262197
1262197
0
0
0
0
0
0

_ZN4weft5rules18with_hidden_tokensB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
1042908753964229965
# Num Counters:
31
# Counter Values:
0
0
0
0
0
0
0
0
2525806
2269126
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
2525194

_ZN4weft5rules7in_formESt17basic_string_viewIcSt11char_traitsIcEERKNS_6config8PathFormERNS_4http5ArenaE
# Func Hash:
471532599198838211
# Num Counters:
62
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
0
0
260840
1262663
260840
680
1262623
1262623
600
0
1262623
0
600
0
0
0
600
680
257680
600
80
0
0
0
680
0
40
0
0
0
0
80
0
0
80
0
0
40
40
0
0
0
1262623
1004943
1004943
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
1262397
1258580
160

_ZN4weft5rules9call_timeERKNS_6config7ForwardERKNS_4http11RequestHeadENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEE
# Func Hash:
334492581606336567
# Num Counters:
5
# Counter Values:
1262343
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
18162745
0
1262463
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
22480
13200
57440
9280
49600
0
49600
16240
0
0
47120
2480
15760
11280
15760
11280
0
0
4320
1920
4320
1920
23120
209840
2160
0
16240
18600
4480
0
0
2480
20640
20640
2480
2480
2480
2480
16240
0
23120
0
12480
680
2480
2480
0
1240
1240
0
0
0
0
7080
2400
16240
1240
480
7680
2480
0
2400
4480
0
1240
0
0
0
0
0
0
2400
0
0
0
0
2160
9360
0
50160
50160
50160
0
33920
0
49440
50160
50160
0
50160
33920
0
0
0
21960
2400
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
21360
21360
4560
4560
0
0
0
0
8160
115600
115600
12000
35760
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
0
1
9:31

_ZN4weft5stats5Shard4findERKNS0_6FamilyESt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EE
# Func Hash:
798733566923836643
# Num Counters:
4
# Counter Values:
129807
11563
0
11563

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
70501747
37313

_ZN4weft6config18default_log_formatEv
# Func Hash:
93478049075192529
# Num Counters:
7
# Counter Values:
1262903
1285
1285
0
1285
0
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_5ValueEE8InnerMap12InsertUniqueEmPNSA_4NodeE
# Func Hash:
694937217598364818
# Num Counters:
5
# Counter Values:
1960
20480
125680
0
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_5ValueEE8InnerMap13iterator_baseIKNS0_7MapPairIS7_S8_EEE10SearchFromEm
# Func Hash:
694937218893071247
# Num Counters:
6
# Counter Values:
168960
111440
0
154360
111440
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_6StructEE8InnerMap13iterator_baseIKNS0_7MapPairIS7_S8_EEE10SearchFromEm
# Func Hash:
694937218893071247
# Num Counters:
6
# Counter Values:
128400
38200
0
75691
38200
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_6StructEE8InnerMap5clearEv
# Func Hash:
948827213316991799
# Num Counters:
8
# Counter Values:
440
0
148160
19760
19760
0
0
18520

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap13iterator_baseIKNS0_7MapPairIS7_S7_EEE10SearchFromEm
# Func Hash:
694937218893071247
# Num Counters:
6
# Counter Values:
82880
62240
0
100760
62240
0

_ZN6google8protobuf8internal16InternalMetadataD2Ev
# Func Hash:
1063705161908944610
# Num Counters:
3
# Counter Values:
754017
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
2110716

_ZNK4weft11SystemClock4wallEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1284702

_ZNK4weft2io4Leaf6resultEv
# Func Hash:
367063875989119905
# Num Counters:
18
# Counter Values:
5225949
0
0
0
0
0
0
0
120
120
120
283370
283370
120
120
120
283370
283370
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
5
1
1:3
1
1:3
1
1:3
1
1:283370
1
1:283370

_ZNK4weft2io5Scope4Join12await_resumeEv
# Func Hash:
927946426483138021
# Num Counters:
8
# Counter Values:
544836
300
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
2151216
134451
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
1275979

_ZNK4weft4http2h18Incoming6lengthEv
# Func Hash:
1063705160746808702
# Num Counters:
3
# Counter Values:
425433
0
0

_ZNK4weft4http2h18Incoming8trailersEv
# Func Hash:
382993475055910911
# Num Counters:
2
# Counter Values:
850458
850458

_ZNK4weft4http2h210Connection4overEv
# Func Hash:
1124680652285324760
# Num Counters:
4
# Counter Values:
820563
819201
80
80

_ZNK4weft4http2h213ClientSession7closingEv
# Func Hash:
1063705161908944610
# Num Counters:
3
# Counter Values:
969792
969712
969712

_ZNK4weft4http2h213ClientSession7greetedEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
837306

_ZNK4weft4http2h213ClientSession8capacityEv
# Func Hash:
287486626421352023
# Num Counters:
6
# Counter Values:
1681898
1681898
0
1681898
1681898
1678736

_ZNK4weft4http2h26Stream6at_endEv
# Func Hash:
1063705162558100101
# Num Counters:
3
# Counter Values:
2510944
2510784
2450199

_ZNK4weft4http2h26Stream6lengthEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
836870

_ZNK4weft4http2h26Stream8trailersEv
# Func Hash:
382993475055910911
# Num Counters:
2
# Counter Values:
1944389
532986

_ZNK4weft4http7Headers3getENS0_5TokenE
# Func Hash:
798733566058850320
# Num Counters:
4
# Counter Values:
22017780
9971904
2657126
7314778

_ZNK4weft4http7Headers4findESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
896858936566914818
# Num Counters:
10
# Counter Values:
0
1394520
81480
262624
0
0
262624
0
262624
0

_ZNK4weft4http8BlockRef4dataEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
3020627

_ZNK4weft4http8BlockRef4sizeEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2650683

_ZNK4weft5Clock7skip_toENSt6chrono10time_pointINS1_3_V212steady_clockENS1_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
995649

_ZNK4weft5proxy7observe15CapturedHeaders2ofEm
# Func Hash:
1096621589212075883
# Num Counters:
5
# Counter Values:
0
0
1262903
0
0

_ZNK4weft5proxy7observe7Metrics5Alike3hasERKNS0_6RecordENS_6config9DirectionE
# Func Hash:
898775535699548479
# Num Counters:
15
# Counter Values:
1262703
1260776
1260776
1260769
1196969
1196769
1196769
1196649
1196769
1196769
96360
1196769
1196769
96360
1260769
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
4
9:1019209
33:2409
4:2026
2:1
1
9:2409
1
4:2409

_ZNK4weft5proxy8upstream10ReplayBody8trailersEv
# Func Hash:
123497036129182353
# Num Counters:
6
# Counter Values:
0
262584
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
10
** External Symbol **:261144
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
1133954
0
0
0

_ZNK4weft5proxy8upstream7Cluster6Choice6usableEm
# Func Hash:
844982799874925684
# Num Counters:
5
# Counter Values:
1472114
1472114
1472114
1472114
1472114

_ZNK4weft5proxy8upstream7Cluster6Choice6weightEm
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
0
1520514

_ZNK4weft5proxy8upstream7Cluster6Choice8eligibleEm
# Func Hash:
798733567663371007
# Num Counters:
5
# Counter Values:
120
0
1472114
1472114
1472114

_ZNK4weft5proxy8upstream7Cluster9choice_ofEjRKNS1_7PickingE
# Func Hash:
1096621590458443237
# Num Counters:
5
# Counter Values:
1198274
1198274
1198274
1198274
1133954

_ZNK4weft5rules8CallTime4endsENSt6chrono10time_pointINS2_3_V212steady_clockENS2_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
431494654108067943
# Num Counters:
3
# Counter Values:
1262423
1004863
0

_ZNK4weft5stats5Shard7KeyHashclERKNS1_3KeyE
# Func Hash:
1124680649821146753
# Num Counters:
3
# Counter Values:
1790074
147715
0

_ZNK4weft6config13HeaderMatcher7matchesEPKSt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
187771963222858826
# Num Counters:
7
# Counter Values:
923183
0
0
923183
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
923503
0
0
0
0
0
0
0
0
923183
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
128880
128880
128880
128880
128880
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
5:3222

_ZNK4weft6config7Cluster7tls_forEPKNS0_8EndpointE
# Func Hash:
334492581894423201
# Num Counters:
5
# Counter Values:
128880
0
128880
1263970
1135090

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
1262463
0
0
1262463
1262463
1262463
0

_ZNK4weft6config7Outlier8is_errorEt
# Func Hash:
619802544859911796
# Num Counters:
6
# Counter Values:
0
0
0
2442678
0
0

_ZNK4weft6config8Endpoint5labelESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
851147294066202700
# Num Counters:
27
# Counter Values:
0
128720
1080
128720
40
386160
257560
0
257560
128720
0
129800
128720
129800
2526548
516160
2139188
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
33:3221
9:3218
0
1
9:3218
1
9:3245
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
2299246
0
0
2299246
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

_ZNK5envoy10extensions14access_loggers4file2v313FileAccessLog11GetMetadataEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
103825

_ZNK5envoy10extensions7filters7network23http_connection_manager2v321HttpConnectionManager11GetMetadataEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
108840

_ZNK5envoy6config8listener2v311FilterChain11GetMetadataEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
116480

_ZNK5envoy6config9accesslog2v39AccessLog11GetMetadataEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
103825

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_5ValueEE8InnerMap10FindHelperIS7_EESt4pairINSA_13iterator_baseIKNS0_7MapPairIS7_S8_EEEEmERKT_PSt17_Rb_tree_iteratorISC_IKSt17reference_wrapperIKS7_EPvEE
# Func Hash:
151646354918023558
# Num Counters:
12
# Counter Values:
37760
61320
61320
248760
199200
77080
77080
0
49560
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
4:1093
9:411
7:16
3:8
8:5

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_5ValueEE8InnerMap12BucketNumberIS7_EEmRKT_
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
264760
0

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_6StructEE8InnerMap10FindHelperIS7_EESt4pairINSA_13iterator_baseIKNS0_7MapPairIS7_S8_EEEEmERKT_PSt17_Rb_tree_iteratorISC_IKSt17reference_wrapperIKS7_EPvEE
# Func Hash:
151646354918023558
# Num Counters:
12
# Counter Values:
520
73080
73080
199835
126755
73600
73600
0
73080
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
4:1827

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_6StructEE8InnerMap12BucketNumberIS7_EEmRKT_
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
199835
0

_ZNKSt10_HashtableIN4weft2io7AddressESt4pairIKS2_NS0_5proxy8upstream7HostRefEESaIS8_ENSt8__detail10_Select1stESt8equal_toIS2_ESt4hashIS2_ENSA_18_Mod_range_hashingENSA_20_Default_ranged_hashENSA_20_Prime_rehash_policyENSA_17_Hashtable_traitsILb1ELb0ELb1EEEE19_M_find_before_nodeEmRS4_m
# Func Hash:
287486627813814447
# Num Counters:
6
# Counter Values:
0
640
280
128480
129440
128840

_ZNKSt10_HashtableIN4weft5stats5Shard3KeyESt4pairIKS3_PNS1_6SeriesEESaIS8_ENSt8__detail10_Select1stESt8equal_toIS3_ENS2_7KeyHashENSA_18_Mod_range_hashingENSA_20_Default_ranged_hashENSA_20_Prime_rehash_policyENSA_17_Hashtable_traitsILb1ELb0ELb1EEEE19_M_find_before_nodeEmRS5_m
# Func Hash:
391331303925434238
# Num Counters:
7
# Counter Values:
1210
2943
2457
129807
129807
142497
131503

_ZNKSt10_HashtableINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_St10shared_ptrIN4weft5proxy8upstream7ClusterEEESaISE_ENSt8__detail10_Select1stESt8equal_toIvENSA_8NameHashENSG_18_Mod_range_hashingENSG_20_Default_ranged_hashENSG_20_Prime_rehash_policyENSG_17_Hashtable_traitsILb1ELb0ELb1EEEE10_M_find_trISt17basic_string_viewIcS3_EvvEENSG_20_Node_const_iteratorISE_Lb0ELb1EEERKT_
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
1262714
1262714
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
1262714
1262714
1262714
1262714
1262714
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
7
9:1051794
33:3219
4:2036
2:10
17:5
6:2
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
1261618
1261618
1261618
1262903
1261618
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
3
33:1002978
9:6435
65:31

_ZNKSt10_HashtableINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_jESaIS8_ENSt8__detail10_Select1stESt8equal_toIvEN4weft6config7Domains4HashENSA_18_Mod_range_hashingENSA_20_Default_ranged_hashENSA_20_Prime_rehash_policyENSA_17_Hashtable_traitsILb1ELb0ELb1EEEE10_M_find_trISt17basic_string_viewIcS3_EvvEENSA_20_Node_const_iteratorIS8_Lb0ELb1EEERKT_
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
1262463
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
1262463
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
12200658
12168533
2332691
14501224
12168533

_ZNKSt17basic_string_viewIcSt11char_traitsIcEE4findEPKcmm
# Func Hash:
339793668926428412
# Num Counters:
8
# Counter Values:
1083002
267520
1083002
2534686
0
2534526
4400
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
2
3:6138
17:660

_ZNKSt6ranges10__equal_fnclITkNS_11input_rangeERKSt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EETkNS_11input_rangeESA_NS_8equal_toESt8identitySC_Q21indirectly_comparableIDTclsr6ranges13__cust_accessE7__beginclsr3stdE7declvalIRT_EEEEDTclsr6ranges13__cust_accessE7__beginclsr3stdE7declvalIRT0_EEEET1_T2_T3_EEEbOSD_OSG_SJ_SK_SL_
# Func Hash:
952936703780230930
# Num Counters:
6
# Counter Values:
129807
1670094
1670094
1670094
1542488
129807
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
8
7:390216
4:383608
1:128598
3:127848
6:64127
9:9612
32:1590
2:11

_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE11starts_withEPKc
# Func Hash:
298789185783135970
# Num Counters:
3
# Counter Values:
728044
727204
727204
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
2
16:726484
9:18

_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7compareEPKc
# Func Hash:
700171238776263760
# Num Counters:
3
# Counter Values:
790552
786386
525490
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
11
5:356555
2:146518
6:106564
17:76865
4:42200
33:14324
3:838
9:231
8:7
1:6
7:2

_ZNKSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_N4weft5proxy7Staging5EntryEESt10_Select1stISC_ESt4lessIS5_ESaISC_EE4findERS7_
# Func Hash:
219088261289974683
# Num Counters:
6
# Counter Values:
156256
66971
64291
55085
55085
640

_ZNSt10_HashtableIN4weft5stats5Shard3KeyESt4pairIKS3_PNS1_6SeriesEESaIS8_ENSt8__detail10_Select1stESt8equal_toIS3_ENS2_7KeyHashENSA_18_Mod_range_hashingENSA_20_Default_ranged_hashENSA_20_Prime_rehash_policyENSA_17_Hashtable_traitsILb1ELb0ELb1EEEE4findERS5_
# Func Hash:
287486625204403684
# Num Counters:
6
# Counter Values:
0
0
0
136152
129807
5218

_ZNSt10_HashtableINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_SaIS5_ENSt8__detail9_IdentityESt8equal_toIS5_ESt4hashIS5_ENS7_18_Mod_range_hashingENS7_20_Default_ranged_hashENS7_20_Prime_rehash_policyENS7_17_Hashtable_traitsILb1ELb1ELb1EEEE10_M_emplaceIJRSt17basic_string_viewIcS3_EEEESt4pairINS7_14_Node_iteratorIS5_Lb1ELb1EEEbESt17integral_constantIbLb1EEDpOT_
# Func Hash:
1098005221992784858
# Num Counters:
12
# Counter Values:
243672
53437
50984
13760
60310
0
46550
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
7:22154
4:12055
3:4091
1:3858
6:1819
2:367
9:142
33:10
8:8
32:6

_ZNSt12_Destroy_auxILb0EE9__destroyIPN4weft3xds10ResourceIdEEEvT_S6_
# Func Hash:
798733565090940266
# Num Counters:
4
# Counter Values:
11451
6720
11451
213370

_ZNSt12_Destroy_auxILb0EE9__destroyIPN4weft5rules11AcceptedJwtEEEvT_S6_
# Func Hash:
287486625073190949
# Num Counters:
5
# Counter Values:
0
0
0
1263223
0

_ZNSt12_Destroy_auxILb0EE9__destroyIPN4weft6config10StartTable7PatternEEEvT_S7_
# Func Hash:
798733565090940266
# Num Counters:
4
# Counter Values:
800
400
0
283920

_ZNSt12_Destroy_auxILb0EE9__destroyIPN4weft6config13ClusterWeightEEEvT_S6_
# Func Hash:
798733565090940266
# Num Counters:
4
# Counter Values:
19171
0
13680
138041

_ZNSt12_Destroy_auxILb0EE9__destroyIPN4weft6config14HeaderMutationEEEvT_S6_
# Func Hash:
798733565090940266
# Num Counters:
4
# Counter Values:
0
0
0
2670058

_ZNSt12_Destroy_auxILb0EE9__destroyIPSt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES8_EEEvT_SB_
# Func Hash:
798733565090940266
# Num Counters:
4
# Counter Values:
278913
3480
4480
1800838

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEC2IN4weft4http2h26StreamENS4_2io14FrameAllocatorIS7_EEJRNS6_5CodecEDnEEERPT_St20_Sp_alloc_shared_tagIT0_EDpOT1_
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
837150
0

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEC2IN4weft4http2h26StreamENS4_2io14FrameAllocatorIS7_EEJRNS6_5CodecEPNS5_5ArenaEEEERPT_St20_Sp_alloc_shared_tagIT0_EDpOT1_
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
845870
0

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EED2Ev
# Func Hash:
190355458062653983
# Num Counters:
5
# Counter Values:
38029623
1773426
3052
9238753
10862
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
26
** External Symbol **:892172
** External Symbol **:394808
** External Symbol **:160002
** External Symbol **:32442
** External Symbol **:23002
** External Symbol **:21842
** External Symbol **:20682
** External Symbol **:1922
** External Symbol **:1618
** External Symbol **:1614
** External Symbol **:1282
** External Symbol **:1242
** External Symbol **:962
** External Symbol **:882
** External Symbol **:882
** External Symbol **:802
** External Symbol **:722
** External Symbol **:722
** External Symbol **:682
** External Symbol **:682
** External Symbol **:682
** External Symbol **:682
** External Symbol **:642
** External Symbol **:602
_ZNSt23_Sp_counted_ptr_inplaceIN4weft5proxy10NameLookup5StateESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:2
_ZNSt23_Sp_counted_ptr_inplaceIN6spdlog6loggerESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:2
26
** External Symbol **:892172
** External Symbol **:394808
** External Symbol **:160002
** External Symbol **:32442
** External Symbol **:23002
** External Symbol **:21842
** External Symbol **:20682
** External Symbol **:1922
** External Symbol **:1618
** External Symbol **:1614
** External Symbol **:1282
** External Symbol **:1242
** External Symbol **:962
** External Symbol **:882
** External Symbol **:882
** External Symbol **:802
** External Symbol **:722
** External Symbol **:722
** External Symbol **:682
** External Symbol **:682
** External Symbol **:682
** External Symbol **:682
** External Symbol **:642
** External Symbol **:602
_ZNSt23_Sp_counted_ptr_inplaceIN6spdlog6loggerESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:2
_ZNSt23_Sp_counted_ptr_inplaceIN4weft5proxy10NameLookup5StateESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:2

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEaSERKS2_
# Func Hash:
331865488550902725
# Num Counters:
8
# Counter Values:
3967232
3253871
10367
7870
3243504
0
10440
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
994689
0
0

_ZNSt15__new_allocatorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_EE8allocateEmPKv
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
272513
0
0

_ZNSt16allocator_traitsISaIN4weft5proxy8upstream4Pool4IdleEEE7destroyIS4_EEvRS5_PT_
# Func Hash:
402209679659368331
# Num Counters:
7
# Counter Values:
424520
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

_ZNSt16allocator_traitsISaISt13_Rb_tree_nodeISt4pairIKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_EEEE7destroyIS9_EEvRSB_PT_
# Func Hash:
238984482353853237
# Num Counters:
3
# Counter Values:
274000
274000
270560

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
850426
720
440
0

_ZNSt23_Sp_counted_ptr_inplaceIN4weft4http2h26StreamENS0_2io14FrameAllocatorIS3_EELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1683020

_ZNSt23_Sp_counted_ptr_inplaceIN4weft4http2h26StreamENS0_2io14FrameAllocatorIS3_EELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1683020

_ZNSt3mapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEN4weft5proxy7Staging5EntryESt4lessIS5_ESaISt4pairIKS5_S9_EEEixERSD_
# Func Hash:
591567703127371214
# Num Counters:
6
# Counter Values:
195379
91496
85719
11617
68420
68420

_ZNSt4pairIKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_EC2ERKS7_
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
262800
0
0

_ZNSt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_EC2IRKSt17basic_string_viewIcS3_ESB_Qcl16_S_constructibleITL0__TL0_0_EEEEOT_OT0_
# Func Hash:
694937219807338645
# Num Counters:
6
# Counter Values:
262433
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
1289073
3526

_ZNSt6vectorIN4weft3xds10ResourceIdESaIS2_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
212650
4646
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
423928
937

_ZNSt6vectorIN4weft5rules11AcceptedJwtESaIS2_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
1263223
0
0

_ZNSt6vectorIN4weft6config10StartTable7PatternESaIS3_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
283920
480
0

_ZNSt6vectorIN4weft6config13ClusterWeightESaIS2_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
138041
19171
0

_ZNSt6vectorIN4weft6config14HeaderMutationESaIS2_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
2670058
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
456030
3480

_ZNSt6vectorIN4weft6config7UpgradeESaIS2_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
7680
0
134351
7680

_ZNSt6vectorIN4weft6config9AccessLogESaIS2_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
20765
765
221044
20765

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE12emplace_backIJS5_EEERS5_DpOT_
# Func Hash:
140494398481204129
# Num Counters:
4
# Counter Values:
0
112606
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

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJRKS5_EEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_
# Func Hash:
421699510940857414
# Num Counters:
19
# Counter Values:
2520
0
8920
0
8920
0
100392
100392
10480
0
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
3
8:213
9:6
16:4
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJS5_EEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_
# Func Hash:
646010859969866162
# Num Counters:
13
# Counter Values:
2920
0
15962
0
15962
0
117406
15590
17402
101816
101816
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
7:8830
8:7464
6:6104
5:38
2:20
4
3:10682
9:70
16:32
8:30
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE9push_backERKS5_
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
760
100352

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EEC2ERKS7_
# Func Hash:
844982799977064709
# Num Counters:
4
# Counter Values:
835976
685704
0
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
1130515
125010
3704842
957795

_ZNSt6vectorISt10shared_ptrIN4weft4http2h26StreamEESaIS5_EE9push_backERKS5_
# Func Hash:
798733564295002205
# Num Counters:
4
# Counter Values:
833790
3360
0
833790

_ZNSt6vectorISt4pairIN4weft5proxy7Staging4KindENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEESaISB_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
40908
15640
104607
21338

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE12emplace_backIJRKSt17basic_string_viewIcS4_ESE_EEERS7_DpOT_
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
0
262433

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE17_M_realloc_insertIJRKSt17basic_string_viewIcS4_ESE_EEEvN9__gnu_cxx17__normal_iteratorIPS7_S9_EEDpOT_
# Func Hash:
436124194845738709
# Num Counters:
13
# Counter Values:
0
0
262433
262433
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
1800838
266033
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm
# Func Hash:
276487133191311005
# Num Counters:
28
# Counter Values:
3616778
3456299
0
5640
0
0
27015
3332592
0
0
0
0
5640
0
0
0
0
0
0
0
0
0
0
0
0
0
7061855
3094864
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
8
7
2:53
3:32
16:18
65:18
128:14
33:4
129:2
10
9:1646884
6:362804
4:353241
5:279399
7:257837
8:243267
3:164862
2:20722
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
4534151
542467
286310
4147587
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
17
9:2339217
2:554200
4:389878
33:222769
17:191446
5:91633
6:88764
7:81356
65:62515
16:44869
3:40945
8:19127
32:6696
129:4166
257:2526
513:184
64:3

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPcEEvT_S7_St20forward_iterator_tag
# Func Hash:
978919878616272060
# Num Counters:
4
# Counter Values:
5191956
2049444
122177
4869422
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
17
9:1689105
17:660317
33:569259
16:472939
7:229325
4:226866
5:199335
65:162760
3:146884
8:142551
6:138848
32:92025
2:47104
129:10138
257:8846
64:1306
513:534

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE14_M_replace_auxEmmmc
# Func Hash:
742332381445588184
# Num Counters:
9
# Counter Values:
180126
2494038
115967
2558197
960
960
0
0
2475603
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
0
17
33:1605071
17:470142
65:301630
32:50610
2:35073
64:22199
513:19617
129:13798
9:13141
257:9773
16:7072
4:4917
5:3543
3:1451
256:2
6:1
128:1

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE20resize_and_overwriteIZN4weft5proxy7observe4Line5widenEmEUlPcmE_EEvmT_
# Func Hash:
154286477685094159
# Num Counters:
6
# Counter Values:
1262903
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
332388
38291
294057
0
294057
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
1:294057
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6appendEPKc
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
1028815
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7reserveEm
# Func Hash:
154286477685094159
# Num Counters:
6
# Counter Values:
1009962
578239
0
578239
0
1009962
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
3120233
905337
157803
2933384
684368
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
15
2:1321851
17:590301
9:305969
33:233729
7:134915
8:74886
16:62217
4:59882
32:32704
5:31590
65:30155
3:28537
6:21550
513:778
64:108

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_assignERKS4_
# Func Hash:
42046415689803101
# Num Counters:
7
# Counter Values:
7548205
7548205
616032
720
7495
1022959
7544685
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
16
33:284767
9:233110
17:184144
16:90374
7:57038
4:45331
65:33231
6:19065
3:16237
8:13814
5:12532
64:11932
32:11224
2:175
513:61
129:18

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
# Func Hash:
567185242593096663
# Num Counters:
5
# Counter Values:
13786715
13786715
3255240
0
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_mutateEmmPKcm
# Func Hash:
419172388412433642
# Num Counters:
11
# Counter Values:
7055555
512795
4522195
11812
480
578462
204104
0
4318091
11812
6542760
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
13
17:394218
33:62828
9:59107
513:16220
65:14788
129:8867
257:5736
8:174
32:154
16:98
5:60
4:24
6:3
20
17:1946236
33:1286601
65:347291
16:214439
32:84990
257:82005
513:42051
9:23955
64:19071
6:8390
4:6166
129:4431
8:2845
7:2006
3:1365
2:999
128:801
5:26
256:8
512:2
5
9:7932
65:84
129:10
17:2
33:1

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9push_backEc
# Func Hash:
431494656919539458
# Num Counters:
3
# Counter Values:
11157926
27118
852329

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2ERKS4_mm
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
110028
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEaSEOS4_
# Func Hash:
42046415391040011
# Num Counters:
7
# Counter Values:
3188579
48840
161522
0
20514
2174114
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
8
9:1916412
4:89320
7:41990
3:35836
5:32420
6:24900
8:17590
2:15646

_ZNSt7__n486116coroutine_handleINS_22noop_coroutine_promiseEE7__frame22__dummy_resume_destroyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1665026

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_St9_IdentityIS5_ESt4lessIS5_ESaIS5_EE24_M_get_insert_unique_posERKS5_
# Func Hash:
732038793432042852
# Num Counters:
7
# Counter Values:
366642
78407
170801
90345
21425
152041
152041

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_St9_IdentityIS5_ESt4lessIS5_ESaIS5_EE8_M_eraseEPSt13_Rb_tree_nodeIS5_E
# Func Hash:
1124680650144255556
# Num Counters:
3
# Counter Values:
40722
19920
146728

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_N4weft5proxy7Staging5EntryEESt10_Select1stISC_ESt4lessIS5_ESaISC_EE4findERS7_
# Func Hash:
219088261289974683
# Num Counters:
6
# Counter Values:
126420
60565
57965
42775
42775
560

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE17_M_construct_nodeIJRKS8_EEEvPSt13_Rb_tree_nodeIS8_EDpOT_
# Func Hash:
844982796950093491
# Num Counters:
4
# Counter Values:
262800
0
0
0

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE7_M_copyILb0ENSE_11_Alloc_nodeEEEPSt13_Rb_tree_nodeIS8_ESJ_PSt18_Rb_tree_node_baseRT0_
# Func Hash:
303685790011507114
# Num Counters:
11
# Counter Values:
57120
57120
0
0
125760
68640
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
271160
561958

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
4754694
4754694
4754694
1629800
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
6337995
6337995
6337995
1795087
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
128840
128240
600
0
0
0
600

_ZNSt8__detail9_Map_baseINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS6_St10unique_ptrIN4weft5proxy7observe9LogBufferESt14default_deleteISD_EEESaISH_ENS_10_Select1stESt8equal_toIS6_ESt4hashIS6_ENS_18_Mod_range_hashingENS_20_Default_ranged_hashENS_20_Prime_rehash_policyENS_17_Hashtable_traitsILb1ELb0ELb1EEELb1EEixERS8_
# Func Hash:
753202731841522870
# Num Counters:
7
# Counter Values:
1262903
1261618
1285
0
0
0
1285

_ZNSt8expectedIN4weft3tls7ContextENS0_5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
238984481558059729
# Num Counters:
3
# Counter Values:
0
133080
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
1133703
0
1133703
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
1:1133703

_ZNSt8expectedIN4weft5proxy8upstream12LeaseOptionsENS0_5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
974670607139429569
# Num Counters:
7
# Counter Values:
1262463
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
2936443
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
4198746
0

_ZNSt8expectedIN4weft5proxy8upstream7HostRefENS0_5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
238984481558059729
# Num Counters:
3
# Counter Values:
40
1262794
0

_ZNSt8expectedIPN4weft4http12ResponseHeadENS0_5ErrorEEC2EOS5_Qaaaa23is_move_constructible_vIT_E23is_move_constructible_vIT0_Eoont33is_trivially_move_constructible_vIS7_Ent33is_trivially_move_constructible_vIS8_E
# Func Hash:
140494397815297137
# Num Counters:
4
# Counter Values:
2049821
0
66
66
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:66

_ZNSt8expectedISt10shared_ptrIN4weft4http2h26StreamEENS1_5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
238984481558059729
# Num Counters:
3
# Counter Values:
0
845870
0

_ZNSt8expectedISt7variantIJS_IPN4weft4http12ResponseHeadENS1_5ErrorEES_IvS5_EEES5_EC2EOS9_Qaaaa23is_move_constructible_vIT_E23is_move_constructible_vIT0_Eoont33is_trivially_move_constructible_vISB_Ent33is_trivially_move_constructible_vISC_E
# Func Hash:
656349717516837829
# Num Counters:
5
# Counter Values:
262584
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
525168
0
0
0

_ZNSt8expectedISt8optionalINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEN4weft5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
798733564832300476
# Num Counters:
5
# Counter Values:
113120
3440
120
80800
8120

_ZNSt8expectedIvN4weft5ErrorEEaSEOS2_Qaa23is_move_constructible_vIT0_E20is_move_assignable_vIS4_E
# Func Hash:
844982799659023391
# Num Counters:
4
# Counter Values:
7564390
2032
0
0

_ZNSt8optionalISt10shared_ptrIKN4weft5proxy8upstream5TermsEEEaSIRKS6_EENSt9enable_ifIX7__and_vISt6__not_ISt7is_sameIS7_NSt9remove_cvINSt16remove_referenceIT_E4typeEE4typeEEESC_ISt6__and_IJSt9is_scalarIS6_ESD_IS6_NSt5decayISG_E4typeEEEEESt16is_constructibleIS6_JSG_EESt13is_assignableIRS6_SG_EEERS7_E4typeEOSG_
# Func Hash:
798733568232131987
# Num Counters:
4
# Counter Values:
0
1262303
0
128760

_ZNSt8optionalISt8expectedIPN4weft4http12ResponseHeadENS1_5ErrorEEE7emplaceIJS6_EEENSt9enable_ifIX18is_constructible_vIS6_DpT_EERS6_E4typeEDpOSA_
# Func Hash:
1124680651571308851
# Num Counters:
4
# Counter Values:
1524831
0
0
0

_ZNSt8optionalISt8expectedIvN4weft5ErrorEEE7emplaceIJS3_EEENSt9enable_ifIX18is_constructible_vIS3_DpT_EERS3_E4typeEDpOS7_
# Func Hash:
531478466004500118
# Num Counters:
7
# Counter Values:
264024
0
80
0
263944
0
263944
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:263944

_ZSt10__do_visitINSt8__detail9__variant20__variant_idx_cookieEZNS1_15_Move_ctor_baseILb0EJSt8expectedIPN4weft4http12ResponseHeadENS5_5ErrorEES4_IvS9_EEEC1EOSC_EUlOT_T0_E_JSt7variantIJSA_SB_EEEEDcOSG_DpOT1_
# Func Hash:
1119356333269586061
# Num Counters:
7
# Counter Values:
525168
112
525056
0
112
112
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:112

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
168
787584
168
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
425233
0
0
425233
0
425233
425233

_ZSt12__to_chars_iIiENSt9enable_ifIXsr5__or_ISt5__or_IJSt7is_sameINSt9remove_cvIT_E4typeEaES2_IS6_sES2_IS6_iES2_IS6_lES2_IS6_xEEES1_IJS2_IS6_hES2_IS6_tES2_IS6_jES2_IS6_mES2_IS6_yEEES2_IcS6_EEE5valueESt15to_chars_resultE4typeEPcSN_S4_i
# Func Hash:
790715554738559560
# Num Counters:
17
# Counter Values:
0
65932
0
0
324
65492
0
0
0
0
40
131504
0
0
40
65932
0

_ZSt12__to_chars_iIlENSt9enable_ifIXsr5__or_ISt5__or_IJSt7is_sameINSt9remove_cvIT_E4typeEaES2_IS6_sES2_IS6_iES2_IS6_lES2_IS6_xEEES1_IJS2_IS6_hES2_IS6_tES2_IS6_jES2_IS6_mES2_IS6_yEEES2_IcS6_EEE5valueESt15to_chars_resultE4typeEPcSN_S4_i
# Func Hash:
790715554738559560
# Num Counters:
17
# Counter Values:
0
2009286
1004503
0
0
0
0
0
0
0
360
1004423
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
2992644
1132
0
2669444
0
0
0
0
974664
3099854
0
0
232536
2248252
742128

_ZSt12__to_chars_iItENSt9enable_ifIXsr5__or_ISt5__or_IJSt7is_sameINSt9remove_cvIT_E4typeEaES2_IS6_sES2_IS6_iES2_IS6_lES2_IS6_xEEES1_IJS2_IS6_hES2_IS6_tES2_IS6_jES2_IS6_mES2_IS6_yEEES2_IcS6_EEE5valueESt15to_chars_resultE4typeEPcSN_S4_i
# Func Hash:
45209323670419617
# Num Counters:
16
# Counter Values:
0
7189978
3530389
0
0
0
0
0
0
257920
3530389
0
0
128720
0
129200

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
425834
425834
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:425834

_ZSt16__do_uninit_copyIN9__gnu_cxx17__normal_iteratorIPKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIS7_SaIS7_EEEEPS7_ET0_T_SG_SF_
# Func Hash:
414921810399031694
# Num Counters:
7
# Counter Values:
779184
0
0
836616
0
0
0

_ZSt3getILm0EJN4weft6config14HttpConnectionENS1_8TcpProxyEEERKNSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeERKS8_
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
1271673
0
0

_ZSt3getILm0EJN4weft6config7ForwardENS1_14DirectResponseENS1_8RedirectEEERKNSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeERKS9_
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
1262423
0
0

_ZSt3getILm0EJSt8expectedIPN4weft4http12ResponseHeadENS1_5ErrorEES0_IvS5_EEERNSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeERSC_
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
262528
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
1262197
1262197
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
307682
0
0
0

_ZStssIcSt11char_traitsIcESaIcEEDTclsr8__detailE21__char_traits_cmp_catIT0_ELi0EEERKNSt7__cxx1112basic_stringIT_S3_T1_EESB_
# Func Hash:
737414784885216336
# Num Counters:
5
# Counter Values:
2319748
2285588
852532
837141
814904
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
13
33:772647
9:476776
17:381009
6:184407
65:71111
7:64418
3:28288
4:23640
64:19852
16:5343
2:535
8:504
32:204

_ZThn8_N4weft4http2h26Stream4pushERNS0_5BytesE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1446635

_ZThn8_N4weft4http2h26Stream6finishEPKNS0_7HeadersE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1107600

_ZThn8_N4weft4http2h26Stream7flushedEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2480460

_ZThn8_N4weft4http2h26Stream8writableEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1431430

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
451412
451412
0
451412
451412
0
451412
0
0
451412
451412
0
0
0
0
0
0
366296
0
0
37313
0
0
0
0
451412
0
15125
32678
0
0
451412
0
0
0
400193
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
338920
0
23960
0
0
0
362880
362880
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
558054
0
1641
0
0
0
37313
37313
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
262584
0
262584
262584
0
71
0
0
0
0
0
0
0
0
71
71
262584
15
0
0
15
15
0
0
0
56
56
56
0
56
0
56
56
0
0
0
0
0
0
0
0
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
** External Symbol **:261144
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
1:56
1
1:56
1
1:56

unity_0_cxx.cxx;_ZN4weft2io10with_scopeIPFNS0_4TaskIvEERNS0_5ScopeERNS_5proxy8upstream12_GLOBAL__N_112ConversationEEJSt17reference_wrapperIS9_EEEENSt13invoke_resultIT_JS5_DpRT0_EE4typeESG_DpSH_.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
262584

unity_0_cxx.cxx;_ZN4weft2io10with_scopeIPFNS0_4TaskIvEERNS0_5ScopeERNS_5proxy8upstream12_GLOBAL__N_112ConversationEEJSt17reference_wrapperIS9_EEEENSt13invoke_resultIT_JS5_DpRT0_EE4typeESG_DpSH_.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
262584

unity_0_cxx.cxx;_ZN4weft2io10with_scopeIPFNS0_4TaskIvEERNS0_5ScopeERNS_5proxy8upstream12_GLOBAL__N_112ConversationEEJSt17reference_wrapperIS9_EEEENSt13invoke_resultIT_JS5_DpRT0_EE4typeESG_DpSH_.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
262584
0
0

unity_0_cxx.cxx;_ZN4weft2io10with_scopeIPFNS0_4TaskIvEERNS0_5ScopeERNS_5proxy8upstream12_GLOBAL__N_112ConversationEEJSt17reference_wrapperIS9_EEEENSt13invoke_resultIT_JS5_DpRT0_EE4typeESG_DpSH_.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
262584

unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_14PoolD2Ev
# Func Hash:
1124680649844129463
# Num Counters:
3
# Counter Values:
306543
781312
3052

unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket8try_readESt4spanISt4byteLm18446744073709551615EE
# Func Hash:
1096621587634904915
# Num Counters:
6
# Counter Values:
5691351
3207971
7330
2283967
346
2283207

unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket9on_eventsEj
# Func Hash:
52166955523831002
# Num Counters:
8
# Counter Values:
2347723
8533
2332367
2347723
709473
1994879
276440
5108
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:286341
** External Symbol **:20600
** External Symbol **:1640
** External Symbol **:1624
** External Symbol **:1252
** External Symbol **:828
** External Symbol **:819
** External Symbol **:817
** External Symbol **:817
** External Symbol **:816
** External Symbol **:588
** External Symbol **:559
** External Symbol **:531
** External Symbol **:298
** External Symbol **:283
** External Symbol **:42
** External Symbol **:40
** External Symbol **:38
** External Symbol **:37
** External Symbol **:36
_ZN4weft3tls6Stream10OnReadable6on_setEv:33
** External Symbol **:27
** External Symbol **:26
** External Symbol **:23
18
** External Symbol **:1642
** External Symbol **:1625
** External Symbol **:829
** External Symbol **:820
** External Symbol **:588
** External Symbol **:559
** External Symbol **:532
** External Symbol **:42
** External Symbol **:40
** External Symbol **:38
** External Symbol **:37
** External Symbol **:36
_ZN4weft3tls6Stream10OnWritable6on_setEv:34
** External Symbol **:28
** External Symbol **:26
** External Symbol **:13
** External Symbol **:11
** External Symbol **:11

unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket9try_writeESt4spanIK5iovecLm18446744073709551615EE
# Func Hash:
1124680653258158719
# Num Counters:
3
# Counter Values:
2280528
317350
472

unity_0_cxx.cxx;_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
262584

unity_0_cxx.cxx;_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
262584

unity_0_cxx.cxx;_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
262584

unity_0_cxx.cxx;_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
262584
0
0

unity_0_cxx.cxx;_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
262584

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIPNS_4http12ResponseHeadEEENS0_4TaskIvEENS6_IT_EERSt8optionalISt8expectedIS8_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
262584

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIPNS_4http12ResponseHeadEEENS0_4TaskIvEENS6_IT_EERSt8optionalISt8expectedIS8_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
262584
262584
0

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIPNS_4http12ResponseHeadEEENS0_4TaskIvEENS6_IT_EERSt8optionalISt8expectedIS8_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
262584

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIvEENS0_4TaskIvEENS3_IT_EERSt8optionalISt8expectedIS5_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
264024

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIvEENS0_4TaskIvEENS3_IT_EERSt8optionalISt8expectedIS5_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
264024
264024
0

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIvEENS0_4TaskIvEENS3_IT_EERSt8optionalISt8expectedIS5_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
264024

unity_0_cxx.cxx;_ZN4weft3tls12_GLOBAL__N_16hex_ofB5cxx11EPKhm
# Func Hash:
52047013124604861
# Num Counters:
9
# Counter Values:
362880
0
15120
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
13059010
2302871

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EEPb
# Func Hash:
321905767025546012
# Num Counters:
267
# Counter Values:
2168449
0
221
1529705
2273925
7
7
0
0
0
7
105476
0
0
7
0
111960
632528
105476
0
105476
105476
105476
3698161
80
1
0
0
0
0
0
3688481
1
0
111960
80
0
0
0
105476
105476
0
0
2168456
0
1
0
80
113398
113398
173
183997
1529926
0
0
0
0
0
0
1529926
0
1529926
0
1
0
80
0
0
0
0
0
113398
183997
1529926
0
0
183997
0
183997
113398
113398
173
2168449
0
0
1529705
1099520
0
0
0
0
0
0
0
0
173
1529926
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1099520
221
0
183997
113398
113398
113398
120
0
0
0
1099520
1099520
1099520
0
0
0
0
0
0
0
0
0
111639
1746
0
0
133
0
0
0
0
0
0
0
0
0
133
133
1529926
113398
111652
1529705
1529705
0
1099520
1099280
0
0
0
0
0
0
0
0
0
133
133
0
0
133
0
0
0
0
0
0
0
0
0
133
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
297395
0
173
0
105476
0
0
0
1099280
0
0
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
14
24
** External Symbol **:978701
** External Symbol **:553162
** External Symbol **:412500
** External Symbol **:364488
** External Symbol **:364426
** External Symbol **:43120
** External Symbol **:5482
** External Symbol **:5197
** External Symbol **:4006
** External Symbol **:4000
** External Symbol **:1615
** External Symbol **:1606
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:564
** External Symbol **:564
** External Symbol **:534
** External Symbol **:504
** External Symbol **:504
** External Symbol **:468
** External Symbol **:84
** External Symbol **:83
15
** External Symbol **:174580
** External Symbol **:114656
** External Symbol **:43
** External Symbol **:33
** External Symbol **:25
** External Symbol **:25
** External Symbol **:24
** External Symbol **:13
** External Symbol **:12
** External Symbol **:11
** External Symbol **:6
** External Symbol **:5
** External Symbol **:4
** External Symbol **:2
** External Symbol **:1
16
** External Symbol **:114945
** External Symbol **:62332
** External Symbol **:43
** External Symbol **:25
** External Symbol **:25
** External Symbol **:24
** External Symbol **:14
** External Symbol **:11
** External Symbol **:6
** External Symbol **:6
** External Symbol **:5
** External Symbol **:4
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
7
** External Symbol **:59635
** External Symbol **:52323
** External Symbol **:19
** External Symbol **:8
** External Symbol **:6
** External Symbol **:2
** External Symbol **:1
7
** External Symbol **:59635
** External Symbol **:52323
** External Symbol **:19
** External Symbol **:8
** External Symbol **:6
** External Symbol **:2
** External Symbol **:1
7
** External Symbol **:59635
** External Symbol **:52323
** External Symbol **:19
** External Symbol **:8
** External Symbol **:6
** External Symbol **:2
** External Symbol **:1
2
** External Symbol **:1
** External Symbol **:1
24
** External Symbol **:459898
** External Symbol **:399836
** External Symbol **:363097
** External Symbol **:276541
** External Symbol **:21160
** External Symbol **:4000
** External Symbol **:3983
** External Symbol **:3850
** External Symbol **:814
** External Symbol **:811
** External Symbol **:811
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:421
** External Symbol **:292
** External Symbol **:282
** External Symbol **:267
** External Symbol **:262
** External Symbol **:252
** External Symbol **:92
** External Symbol **:90
** External Symbol **:88
** External Symbol **:31
5
** External Symbol **:51836
** External Symbol **:1253
** External Symbol **:45
** External Symbol **:23
** External Symbol **:20
24
** External Symbol **:460098
** External Symbol **:400193
** External Symbol **:276581
** External Symbol **:182313
** External Symbol **:182304
** External Symbol **:21720
** External Symbol **:2687
** External Symbol **:2573
** External Symbol **:2000
** External Symbol **:2000
** External Symbol **:808
** External Symbol **:804
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:421
** External Symbol **:282
** External Symbol **:267
** External Symbol **:267
** External Symbol **:252
** External Symbol **:252
** External Symbol **:70
** External Symbol **:69
24
** External Symbol **:455703
** External Symbol **:275941
** External Symbol **:181544
** External Symbol **:181473
** External Symbol **:20400
** External Symbol **:2000
** External Symbol **:2000
** External Symbol **:1004
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:282
** External Symbol **:282
** External Symbol **:267
** External Symbol **:267
** External Symbol **:252
** External Symbol **:24
** External Symbol **:24
** External Symbol **:16
** External Symbol **:10
** External Symbol **:10
24
** External Symbol **:455703
** External Symbol **:362377
** External Symbol **:275781
** External Symbol **:20160
** External Symbol **:4000
** External Symbol **:812
** External Symbol **:811
** External Symbol **:811
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:764
** External Symbol **:292
** External Symbol **:282
** External Symbol **:277
** External Symbol **:267
** External Symbol **:262
** External Symbol **:48
** External Symbol **:21
** External Symbol **:10
** External Symbol **:10
** External Symbol **:9
** External Symbol **:6
** External Symbol **:6
24
** External Symbol **:901726
** External Symbol **:724594
** External Symbol **:275861
** External Symbol **:20320
** External Symbol **:8000
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:924
** External Symbol **:812
** External Symbol **:811
** External Symbol **:811
** External Symbol **:564
** External Symbol **:534
** External Symbol **:504
** External Symbol **:292
** External Symbol **:277
** External Symbol **:96
** External Symbol **:21
** External Symbol **:12
** External Symbol **:12
** External Symbol **:10
** External Symbol **:10
** External Symbol **:9
24
** External Symbol **:445743
** External Symbol **:362257
** External Symbol **:4000
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:282
** External Symbol **:267
** External Symbol **:252
** External Symbol **:48
** External Symbol **:6
** External Symbol **:6
** External Symbol **:4
** External Symbol **:4
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
_ZThn8_N4weft4http2h26Stream8writableEv:2
** External Symbol **:1
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
1:133
1
1:133
1
1:133
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EEPb.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1529926

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EEPb.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
183997

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EEPb.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
113398

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EEPb.__await_suspend_wrapper__await4
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
105476

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EEPb.__await_suspend_wrapper__await5
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1099520

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EEPb.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1529926
0
0

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EEPb.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1529926

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection16wait_for_requestEv
# Func Hash:
863544948726193427
# Num Counters:
73
# Counter Values:
427557
863698
4093
135
434381
0
0
0
431833
434381
0
434381
434381
431833
0
0
431833
431833
430073
431833
80
80
0
0
0
0
0
431833
0
0
0
0
0
434381
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
431833

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection16wait_for_requestEv.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
434381
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection16wait_for_requestEv.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
434381

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection3runEv
# Func Hash:
713990533339308900
# Num Counters:
79
# Counter Values:
0
434381
434381
0
7436
0
0
0
0
0
0
430073
0
7436
7436
0
0
0
7436
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
430025
48
430025
7388
7436
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
426945
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:248
** External Symbol **:180
** External Symbol **:20
** External Symbol **:19
** External Symbol **:18
** External Symbol **:18
** External Symbol **:13
** External Symbol **:12
** External Symbol **:11
** External Symbol **:10
** External Symbol **:10
** External Symbol **:9
** External Symbol **:3
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
434381

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection3runEv.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
430073

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
430073
0
0
0
430073
0
0
0
0
430073
280
0
0
0
0
0
0
0
430073
430073
0
280
0
0
430073
0
430073
0
0
0
0
430073
0
0
430073
430073
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
430073
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
430073
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9read_headERNS2_6ServedE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
430073

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv
# Func Hash:
139413423272567949
# Num Counters:
169
# Counter Values:
430073
0
430073
430073
48
0
0
0
0
0
430073
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
430073
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
430025
0
48
48
0
48
0
0
0
0
430025
0
0
0
0
0
0
0
0
0
0
0
430025
0
0
0
0
0
0
0
0
0
0
0
0
0
0
430025
430025
0
0
0
0
429825
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
426945
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
** External Symbol **:276021
** External Symbol **:20080
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:692
** External Symbol **:282
** External Symbol **:267
** External Symbol **:252
** External Symbol **:16
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:9
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
430073

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
430073

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv.__await_suspend_wrapper__await4
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
430025

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
430073
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
430073

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
430025
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
430025
0
0
0
0
430025
0
0
0
0
430025
0
430025
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
430025
0
0
0
0
0
0
0
0
0
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
430025
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9write_outEv.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
430025

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_112parse_fieldsESt17basic_string_viewIcSt11char_traitsIcEERKNS0_6LimitsERNS0_7HeadersERNS2_4SeenE
# Func Hash:
324468648189788463
# Num Counters:
92
# Counter Values:
855306
3787093
0
0
0
0
2931787
0
0
0
0
0
2931787
0
0
855306
0
0
0
0
0
0
2501714
0
0
0
0
0
0
855306
480
0
430073
0
0
0
425033
0
425033
0
3440
296233
3440
3440
3440
0
0
0
0
0
0
0
425033
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
425033
425033
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
425233
425233
425233
280
425233
280
0
280
425233
0
0
0
80
425233
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
3:425233
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
855306
80
0
0
0
855306
855226
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
8:855306
1
8:2
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_113write_headersERKNS0_7HeadersERNS2_6WriterE
# Func Hash:
146835646621254984
# Num Counters:
2
# Counter Values:
2956587
855066

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchange4bodyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
425433

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchange4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
1087279718884041667
# Num Counters:
174
# Counter Values:
425273
0
850506
0
0
0
425233
0
0
0
0
0
0
0
0
0
0
0
0
425233
0
0
425273
0
0
0
0
0
425273
0
0
0
0
0
0
0
0
0
0
0
0
0
425273
335
0
425273
0
0
425273
0
0
0
425273
0
0
0
0
0
0
0
0
0
0
0
335
425233
0
0
0
0
425033
0
0
0
425233
0
425233
0
0
425273
0
424953
0
425233
0
0
335
0
0
0
0
425033
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
425233
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
850506
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
425273

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchange4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
425233
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchange4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
425233

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchangeD0Ev
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
425233

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchangeD2Ev
# Func Hash:
78612108973840162
# Num Counters:
10
# Counter Values:
425233
368
0
425233
424865
425233
425025
48
425025
424865

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114asked_protocolERKNS2_4SeenERKNS1_10ParsedHeadERKNS0_11RequestHeadE
# Func Hash:
27272992548060589
# Num Counters:
19
# Counter Values:
0
2520
430073
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
430073
0
0
0
0
0
0
0
0
0
0
0
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
425033
280
424953
0
425033
0
425033
425033
425033
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
851226

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served4headEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
5841542

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served4sinkEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
430073

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served5arenaEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2039845

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served7respondERKNS0_12ResponseHeadEb
# Func Hash:
420144156292933992
# Num Counters:
35
# Counter Values:
0
0
0
0
0
0
430073
425553
430073
240
0
240
0
0
0
0
429793
4520
0
0
2856
427193
0
0
80
0
427193
0
0
0
0
427193
427193
427193
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
17816210
0
17816210
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
14
2:8088179
9:3554081
17:1284963
1:1261847
3:951706
6:870546
4:723558
33:427873
5:298765
8:97332
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
5850479
5163
4937212
1330945
1160

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_110run_clientERNS_2io5ScopeERNS1_16ClientConnectionE
# Func Hash:
489765868971605866
# Num Counters:
130
# Counter Values:
0
282991
0
284313
284313
284313
284231
0
0
282991
0
0
0
54144
228847
54144
0
282991
0
228847
0
3080
0
228847
54144
228847
54144
0
2642
130280
0
228847
228847
1320
0
2642
0
2642
1240
226287
2642
0
0
0
0
228847
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
54144
139102
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
228847

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_110take_blockEmPv
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
8747241
8747241

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_115give_back_blockEPvS3_
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
17117517
8762528

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_14tellERNS1_16ClientConnectionE
# Func Hash:
532637175858347610
# Num Counters:
19
# Counter Values:
286955
283073
0
2642
2642
0
5284
1844
282991
0
0
1844
0
1244
0
0
3964
283875
2642
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
7
23
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
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
unity_0_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZN4weft5proxy8upstream4Pool11make_sharedERKNS3_12LeaseOptionsENS3_5PlaceEE3$_0EEvRNS_8_StorageEPSA_:1
23
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
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
_ZNSt12_Mofunc_base8_S_emptyERNS_8_StorageEPS0_:1
23
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
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
unity_0_cxx.cxx;_ZNSt18move_only_functionIJFvvEEE9_S_invokeIZN4weft5proxy8upstream4Pool11make_sharedERKNS5_12LeaseOptionsENS5_5PlaceEE3$_0EEvPSt12_Mofunc_base:1
23
** External Symbol **:42
** External Symbol **:42
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
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
23
** External Symbol **:42
** External Symbol **:42
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
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
unity_0_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZN4weft5proxy8upstream4Pool11make_sharedERKNS3_12LeaseOptionsENS3_5PlaceEE3$_0EEvRNS_8_StorageEPSA_:1
0
24
** External Symbol **:42
** External Symbol **:42
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
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

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE
# Func Hash:
123721800679204765
# Num Counters:
57
# Counter Values:
52
837150
837150
837150
0
837150
837150
0
837150
0
837150
0
0
0
199409
0
0
837150
0
0
0
199357
837150
837150
0
837150
0
0
836976
174
0
55
55
0
119
119
836976
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
836976
637741
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
1:119
0
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
837150

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
837150

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
836976

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
837150
837150
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
837150

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
836976
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
836976
0
0
0
0
836976
0
120
0
0
836976
0
836976
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
836976
0
0
0
0
0
0
0
0
0
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
836976
0
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server15wait_until_sentERNS1_6StreamE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
836976

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server3runERNS_2io5ScopeE
# Func Hash:
968796173146632748
# Num Counters:
200
# Counter Values:
1360
0
0
0
0
837150
837150
837150
80
0
1360
536250
536250
234068
0
534890
0
0
0
0
52480
482410
52480
482410
0
0
0
0
482410
52480
482410
52480
1360
0
0
0
1360
0
1360
1360
1360
0
482410
482410
0
0
199357
283053
1360
0
0
0
0
0
482410
0
0
132
0
0
1360
0
1360
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1360
1280
0
0
0
0
0
1280
1228
0
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
132
0
0
0
0
0
0
0
1228
0
0
0
132
0
0
0
0
0
0
0
0
0
0
0
0
132
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
52480
280212
280212
0
0
0
0
0
0
0
0
0
0
0
0
0
52
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
482410

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server6answerERNS1_6StreamE
# Func Hash:
1146303012942966808
# Num Counters:
107
# Counter Values:
0
0
0
837150
0
837150
837150
0
0
837150
837150
0
0
0
0
0
0
174
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
837150
0
0
0
0
0
0
0
0
174
0
0
55
55
0
0
0
0
119
119
0
119
119
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
23
** External Symbol **:477686
** External Symbol **:181184
** External Symbol **:2000
** External Symbol **:801
** External Symbol **:801
** External Symbol **:282
** External Symbol **:267
** External Symbol **:252
** External Symbol **:24
** External Symbol **:6
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
0
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
12
1
1:119
1
1:119
0
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
837150

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server6answerERNS1_6StreamE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
837150
0
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server6answerERNS1_6StreamE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
837150

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4bodyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1674140

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4headEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
11590754

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4sinkEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
836949

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming5arenaEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
3800310

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming7respondERKNS0_12ResponseHeadEb
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
837084

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4bodyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
854004

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
440498841461015597
# Num Counters:
72
# Counter Values:
845870
845870
845804
845804
845870
845870
845870
845870
845804
0
0
845870
66
845870
845804
0
0
845870
845870
0
0
0
845870
845804
0
0
0
66
66
845870
66
0
66
66
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1:66
1
1:66

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
845870

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
845870
0
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
845870

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing6uploadEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
292784

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18OutgoingD0Ev
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
845870

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18OutgoingD2Ev
# Func Hash:
376260593940650237
# Num Counters:
10
# Counter Values:
800
845070
845870
845870
0
0
845070
845070
845070
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
5819781
1541590
270673
270673
270673
270673
270673

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
1262463
0
1262463
1262463
1262463
40
222
0
40
0
0
0
0
0
1262463
40
0
1262423
1262463
0
0
40
0
0
0
1262343
222
1262423
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
222
0
1262343
0
0
103
103
0
0
0
0
0
0
0
0
0
0
0
0
0
0
119
119
0
0
0
119
119
0
1262343
222
103
0
119
119
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1262463
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:455726
** External Symbol **:275701
** External Symbol **:181224
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:692
** External Symbol **:282
** External Symbol **:282
** External Symbol **:267
** External Symbol **:267
** External Symbol **:252
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
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
1:119
1
1:119
1
1:119

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_113route_and_actERNS0_7RequestE.__await_suspend_wrapper__await4
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1262343

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_113route_and_actERNS0_7RequestE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1262463
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_113route_and_actERNS0_7RequestE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1262463

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_115admit_and_routeERNS0_7RequestE
# Func Hash:
172274410682039102
# Num Counters:
143
# Counter Values:
1262703
0
1262703
1262703
1262703
0
1262703
480
0
222
240
1262463
240
0
0
0
240
1262463
0
0
0
0
0
0
1262463
0
1262703
0
240
1262463
0
0
0
0
0
0
0
0
0
0
0
0
0
222
0
0
0
0
0
0
103
103
0
0
0
0
0
0
0
0
0
0
0
0
0
119
119
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
119
119
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:455726
** External Symbol **:275701
** External Symbol **:181224
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:692
** External Symbol **:282
** External Symbol **:282
** External Symbol **:267
** External Symbol **:267
** External Symbol **:252
** External Symbol **:24
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
24
** External Symbol **:455726
** External Symbol **:275701
** External Symbol **:181224
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:692
** External Symbol **:282
** External Symbol **:282
** External Symbol **:267
** External Symbol **:267
** External Symbol **:252
** External Symbol **:24
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
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
1:119
1
1:119

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_115admit_and_routeERNS0_7RequestE.__await_suspend_wrapper__await4
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1262463

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_115admit_and_routeERNS0_7RequestE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1262703
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_115admit_and_routeERNS0_7RequestE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1262703

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_13actERNS0_7RequestERKNS_5rules13RouteDecisionE
# Func Hash:
482413198616932341
# Num Counters:
215
# Counter Values:
1262383
1262383
0
1262423
1262423
0
1262423
1262423
222
0
0
1262423
0
0
1262423
0
1262423
0
0
0
0
0
0
0
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
1261983
1262383
1262383
0
1261943
0
0
0
40
0
440
1262383
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
40
0
0
1262383
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
1262343
0
143
0
0
0
0
0
0
0
0
1262121
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
40
0
0
0
0
0
0
143
0
0
0
0
0
142
0
0
0
119
0
80
0
0
0
0
142
40
119
0
0
80
0
0
0
142
40
80
0
0
0
23
23
0
0
0
0
0
0
119
119
0
0
0
0
0
0
119
119
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
23
40
40
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
5
24
** External Symbol **:455726
** External Symbol **:275701
** External Symbol **:181224
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:692
** External Symbol **:282
** External Symbol **:282
** External Symbol **:267
** External Symbol **:267
** External Symbol **:252
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:455726
** External Symbol **:275701
** External Symbol **:181224
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:692
** External Symbol **:282
** External Symbol **:282
** External Symbol **:267
** External Symbol **:267
** External Symbol **:252
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
** External Symbol **:455726
** External Symbol **:275701
** External Symbol **:181224
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:692
** External Symbol **:282
** External Symbol **:282
** External Symbol **:267
** External Symbol **:267
** External Symbol **:252
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
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
1
7:1
0
0
0
1
1:119
0
1
1:119
1
1:119
0
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_13actERNS0_7RequestERKNS_5rules13RouteDecisionE.__await_suspend_wrapper__await7
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1262343

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_13actERNS0_7RequestERKNS_5rules13RouteDecisionE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1262423
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_13actERNS0_7RequestERKNS_5rules13RouteDecisionE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1262423

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_14copyERNS0_5RelayERNS1_9DirectionE
# Func Hash:
356881763567586966
# Num Counters:
159
# Counter Values:
1984
0
0
1767481
1767481
884279
562
883202
0
883707
10
0
0
0
0
0
10
883707
883707
883202
883202
0
883202
883202
0
0
10
0
0
0
10
0
0
0
0
0
0
1984
1984
0
0
0
0
0
0
0
0
0
0
582
0
10
0
0
0
0
0
0
0
10
10
10
0
0
0
582
1984
1984
0
0
0
0
582
0
582
0
0
10
10
10
0
0
0
10
0
0
0
0
20
0
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
582
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
883697
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
3
2
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket8try_readESt4spanISt4byteLm18446744073709551615EE:1766561
** External Symbol **:23
0
0
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
19
0
0
0
1
1:10
1
1:10
1
1:10
1
1:10
0
0
0
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
883707

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_14copyERNS0_5RelayERNS1_9DirectionE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
883202

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_15writeERNS0_5RelayERNS1_9DirectionESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
499354183464454646
# Num Counters:
69
# Counter Values:
883362
0
883362
0
0
0
0
883784
0
0
0
0
883784
0
883784
0
0
0
883784
883784
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
883784
0
0
0
0
0
0
883784
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
2
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket9try_writeESt4spanIK5iovecLm18446744073709551615EE:883042
** External Symbol **:8
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
883784

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_15writeERNS0_5RelayERNS1_9DirectionESt17basic_string_viewIcSt11char_traitsIcEE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
883784
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_15writeERNS0_5RelayERNS1_9DirectionESt17basic_string_viewIcSt11char_traitsIcEE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
883784

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_16finishERNS0_7RequestE
# Func Hash:
1138669270307536792
# Num Counters:
5
# Counter Values:
1262703
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
** External Symbol **:509766
** External Symbol **:275661
** External Symbol **:181184
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:1602
** External Symbol **:806
** External Symbol **:801
** External Symbol **:692
** External Symbol **:564
** External Symbol **:534
** External Symbol **:504
** External Symbol **:24
** External Symbol **:8
** External Symbol **:8
** External Symbol **:4
** External Symbol **:3
** External Symbol **:3
_ZN4weft2io13SocketNetwork4loopEv:3
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
883707
883707
883707
883707
883707
0
883707
0
10
0
10
0
0
0
0
883707
0
10
10
883707
0
883707
0
883707
10
10
0
10
0
883707
0
0
0
0
0
0
0
0
0
0
883697
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
1
1:10
1
1:10

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_18wait_forERNS_2io5EventERKNS0_5RelayE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
883707

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_18wait_forERNS_2io5EventERKNS0_5RelayE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
883707
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_18wait_forERNS_2io5EventERKNS0_5RelayE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
883707

unity_0_cxx.cxx;_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1262703

unity_0_cxx.cxx;_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1262703

unity_0_cxx.cxx;_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1262703
0
0

unity_0_cxx.cxx;_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1262703

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_112millisecondsENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEERNS1_4LineE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1262277

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_114without_tokensESt17basic_string_viewIcSt11char_traitsIcEERNS1_4LineE
# Func Hash:
311693035311003466
# Num Counters:
7
# Counter Values:
2525806
2525806
0
0
0
2525806
2525806

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_15valueENS_6config8LogFieldEtRKNS0_6RecordESt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EESC_RNS1_4LineE
# Func Hash:
420770169658906106
# Num Counters:
56
# Counter Values:
0
7564590
37874542
0
0
0
1262903
1262903
1263183
1262903
1262903
1262903
1262903
1262903
1262903
1262903
1262903
1262903
1262903
1262903
1262903
1262903
1262903
1262903
1262903
0
1262903
0
1262903
0
1262903
1262903
0
1262903
0
0
1262277
1262663
1262423
1262623
1262543
0
1262423
0
226
0
0
0
0
80
226
226
480
1005143
0
0

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_16originERKNS_6config6OriginERNS1_4LineE
# Func Hash:
536873293191249204
# Num Counters:
4
# Counter Values:
1262623
257480
257480
32160

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_17addressERKNS_2io7AddressEbRNS1_4LineE
# Func Hash:
647472251105757533
# Num Counters:
10
# Counter Values:
11332807
3820429
1159920
3788709
0
0
3788309
3788309
0
0

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_19put_valueERKNS_6config10LogSegmentERKNS0_6RecordESt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EESE_RNS1_4LineE
# Func Hash:
536873290342818993
# Num Counters:
4
# Counter Values:
31572575
6301967
25270608
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110await_headERNS2_12ConversationE
# Func Hash:
131806305308854141
# Num Counters:
48
# Counter Values:
1262303
0
1262303
1262303
66
0
0
0
262584
0
1262303
56
999709
10
0
0
0
0
0
0
56
56
10
262528
0
0
56
56
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
1
1:10
0
1
1:56
1
1:56

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110await_headERNS2_12ConversationE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
999719

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110await_headERNS2_12ConversationE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
262584

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110await_headERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1262303
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110await_headERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1262303

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110final_headERNS2_12ConversationE
# Func Hash:
578328231721735868
# Num Counters:
64
# Counter Values:
0
1262303
0
1262303
1262237
0
66
0
0
0
0
66
1262237
0
0
0
1262303
66
66
0
66
1262303
0
0
0
0
1262303
66
66
1262303
0
0
0
66
0
0
0
0
0
0
0
0
0
1262303
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1262237
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
3
24
** External Symbol **:445766
** External Symbol **:275661
** External Symbol **:181184
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:806
** External Symbol **:801
** External Symbol **:692
** External Symbol **:564
** External Symbol **:534
** External Symbol **:504
** External Symbol **:24
** External Symbol **:8
** External Symbol **:4
** External Symbol **:4
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
_ZN4weft2io13SocketNetwork4loopEv:2
24
** External Symbol **:455726
** External Symbol **:275701
** External Symbol **:181224
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:692
** External Symbol **:282
** External Symbol **:282
** External Symbol **:267
** External Symbol **:267
** External Symbol **:252
** External Symbol **:24
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
0
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
5
1
1:66
1
1:66
1
1:66
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110final_headERNS2_12ConversationE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1262303

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110final_headERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1262303
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110final_headERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1262303

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_113failed_uploadERNS2_12ConversationE
# Func Hash:
649107573530136176
# Num Counters:
56
# Counter Values:
262584
262584
0
262584
262584
0
262584
262584
262584
262584
262584
0
262584
0
262584
262584
0
0
0
0
0
0
0
0
0
262584
0
0
0
0
262584
262584
0
0
0
0
0
0
0
262584
262584
0
262584
0
0
262584
0
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
1:262584
1
1:262584
1
1:262584
0
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_113failed_uploadERNS2_12ConversationE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
262584

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_113failed_uploadERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
262584
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_113failed_uploadERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
262584

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_113patience_endsERKNS2_12ConversationENSt6chrono10time_pointINS6_3_V212steady_clockENS6_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
1007112942797917954
# Num Counters:
6
# Counter Values:
1262303
0
0
0
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_113report_answerERNS1_7AttemptEti
# Func Hash:
123497034254927922
# Num Counters:
7
# Counter Values:
0
2442678
0
1262237
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
** External Symbol **:1019419
** External Symbol **:551282
** External Symbol **:362201
** External Symbol **:40080
** External Symbol **:3206
** External Symbol **:2000
** External Symbol **:1612
** External Symbol **:1602
** External Symbol **:1296
** External Symbol **:1128
** External Symbol **:1068
** External Symbol **:1008
** External Symbol **:24
** External Symbol **:16
** External Symbol **:8
** External Symbol **:8
** External Symbol **:4
** External Symbol **:4
_ZN4weft2io13SocketNetwork4loopEv:4
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_120converse_with_uploadERNS_2io5ScopeERNS2_12ConversationE
# Func Hash:
561040278666067057
# Num Counters:
30
# Counter Values:
262584
0
262584
262584
71
0
0
0
0
71
262584
15
15
0
0
56
56
0
56
56
0
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
1:56
1
1:56

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_120converse_with_uploadERNS_2io5ScopeERNS2_12ConversationE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
262584

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_120converse_with_uploadERNS_2io5ScopeERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
262584
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_120converse_with_uploadERNS_2io5ScopeERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
262584

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_16uploadERNS2_12ConversationE
# Func Hash:
883655125534078740
# Num Counters:
42
# Counter Values:
0
262584
0
262584
262584
262584
0
262584
262584
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
262584
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
262584
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
10
** External Symbol **:261144
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
262584

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_16uploadERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
262584
262584
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_16uploadERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
262584

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_18converseERNS2_12ConversationE
# Func Hash:
835572232061631632
# Num Counters:
289
# Counter Values:
1262237
0
1180797
40
1262303
0
1262303
1262303
222
0
0
0
66
0
0
0
1133477
0
1262237
1262303
1262237
1262237
1262237
1262237
1262237
1262237
1262237
66
0
0
0
0
0
0
1262237
0
0
66
0
0
128760
0
0
0
1262237
66
1261957
66
66
0
0
1262157
1262157
1262197
0
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
0
0
0
0
0
0
0
0
262528
66
66
0
0
0
0
0
0
0
15
0
66
0
0
0
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
0
0
0
0
0
0
15
0
0
0
0
66
0
0
0
0
0
15
80
1261862
0
0
0
0
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
1261862
0
0
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
80
80
0
0
0
0
0
0
0
0
1261862
1261862
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
262433
262433
0
0
0
0
0
0
0
0
0
1261801
0
61
61
0
0
0
0
0
0
0
0
0
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
0
0
0
53
53
53
0
53
53
53
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
10
24
** External Symbol **:445766
** External Symbol **:275661
** External Symbol **:181184
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:806
** External Symbol **:801
** External Symbol **:692
** External Symbol **:564
** External Symbol **:534
** External Symbol **:504
** External Symbol **:24
** External Symbol **:8
** External Symbol **:4
** External Symbol **:4
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
_ZN4weft2io13SocketNetwork4loopEv:2
24
** External Symbol **:455726
** External Symbol **:275701
** External Symbol **:181224
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:692
** External Symbol **:282
** External Symbol **:282
** External Symbol **:267
** External Symbol **:267
** External Symbol **:252
** External Symbol **:24
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
0
24
** External Symbol **:455716
** External Symbol **:275701
** External Symbol **:181168
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:692
** External Symbol **:282
** External Symbol **:282
** External Symbol **:267
** External Symbol **:267
** External Symbol **:252
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:455716
** External Symbol **:275701
** External Symbol **:181168
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:692
** External Symbol **:282
** External Symbol **:282
** External Symbol **:267
** External Symbol **:267
** External Symbol **:252
** External Symbol **:24
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:455716
** External Symbol **:275701
** External Symbol **:181168
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:692
** External Symbol **:282
** External Symbol **:282
** External Symbol **:267
** External Symbol **:267
** External Symbol **:252
** External Symbol **:24
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:455716
** External Symbol **:275701
** External Symbol **:181168
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:692
** External Symbol **:282
** External Symbol **:282
** External Symbol **:267
** External Symbol **:267
** External Symbol **:252
** External Symbol **:24
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:455716
** External Symbol **:275661
** External Symbol **:181168
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:692
** External Symbol **:282
** External Symbol **:282
** External Symbol **:267
** External Symbol **:267
** External Symbol **:252
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:455716
** External Symbol **:275701
** External Symbol **:181153
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:692
** External Symbol **:282
** External Symbol **:282
** External Symbol **:267
** External Symbol **:267
** External Symbol **:252
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:477876
** External Symbol **:275701
** External Symbol **:181153
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:692
** External Symbol **:282
** External Symbol **:282
** External Symbol **:267
** External Symbol **:267
** External Symbol **:252
** External Symbol **:252
** External Symbol **:24
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
_ZNK4weft4http2h18Incoming8trailersEv:1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
44
1
1:66
1
1:66
1
1:66
1
1:66
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1:53
1
1:53
1
1:53

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_18converseERNS2_12ConversationE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1262303

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_18converseERNS2_12ConversationE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1261862

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_18converseERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1262303
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_18converseERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1262303

unity_0_cxx.cxx;_ZN4weft5proxy8upstream3runERNS1_7AttemptE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1262463

unity_0_cxx.cxx;_ZN4weft5proxy8upstream3runERNS1_7AttemptE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
999719

unity_0_cxx.cxx;_ZN4weft5proxy8upstream3runERNS1_7AttemptE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
262584

unity_0_cxx.cxx;_ZN4weft5proxy8upstream3runERNS1_7AttemptE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1262463
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream3runERNS1_7AttemptE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1262463

unity_0_cxx.cxx;_ZN4weft5proxy8upstream4Pool12lease_sharedENS1_12LeaseOptionsE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
837230
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream4Pool12lease_sharedENS1_12LeaseOptionsE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
837230

unity_0_cxx.cxx;_ZN4weft5proxy8upstream4Pool5leaseENS1_12LeaseOptionsE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
837230

unity_0_cxx.cxx;_ZN4weft5proxy8upstream4Pool5leaseENS1_12LeaseOptionsE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1262463
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream4Pool5leaseENS1_12LeaseOptionsE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1262463

unity_0_cxx.cxx;_ZN4weft5proxy8upstream7forwardERNS0_7RequestERKNS_6config7ForwardERKNS4_13ClusterWeightE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1262463

unity_0_cxx.cxx;_ZN4weft5proxy8upstream7forwardERNS0_7RequestERKNS_6config7ForwardERKNS4_13ClusterWeightE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1262343
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream7forwardERNS0_7RequestERKNS_6config7ForwardERKNS4_13ClusterWeightE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1262343

unity_0_cxx.cxx;_ZN4weft5rules12_GLOBAL__N_118left_by_hop_beforeERKNS_4http11RequestHeadE
# Func Hash:
871441885809670101
# Num Counters:
6
# Counter Values:
1262423
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
1262423
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
770480
75200
49600
0
0
0
0
7200

unity_0_cxx.cxx;_ZN4weft5stats12_GLOBAL__N_114append_escapedERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt17basic_string_viewIcS5_Eb
# Func Hash:
1096621590073427958
# Num Counters:
5
# Counter Values:
0
8109560
0
8109560
870240

unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_113ClientSession7closingEv
# Func Hash:
798733566687817357
# Num Counters:
5
# Counter Values:
425551
425551
425551
0
0

unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_113ClientSession8capacityEv
# Func Hash:
567185239160494219
# Num Counters:
5
# Counter Values:
425233
425233
424865
40
0

unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_114ClientExchange10bytes_sentEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
425233

unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_114ClientExchange8upgradedEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
425233

unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_16Served7versionEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
851026

unity_0_cxx.cxx;_ZNK4weft4http2h212_GLOBAL__N_18Incoming7versionEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1674220

unity_0_cxx.cxx;_ZNK4weft4http2h212_GLOBAL__N_18Outgoing10bytes_sentEv
# Func Hash:
886271540551095840
# Num Counters:
4
# Counter Values:
837070
0
837070
837070

unity_0_cxx.cxx;_ZNK4weft4http2h212_GLOBAL__N_18Outgoing8upgradedEv
# Func Hash:
784007059655560962
# Num Counters:
2
# Counter Values:
837004
837004

unity_0_cxx.cxx;_ZThn96_N4weft2io12_GLOBAL__N_16Socket9on_eventsEj
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2347723

unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
6549563

unity_0_cxx.cxx;__tls_init
# Func Hash:
784007059655560962
# Num Counters:
2
# Counter Values:
16905726
2532

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
32125
1285
249290
226160
33410
32125
32125
32125
0
0
32125
0
0
32125
0
7710
24415
0
0
32125
32125
8995
0
0
8995
8995
1285
1285
8995
0
0
0
1285
0
0
1285
0
30840
0
0
0
0
0
0
8995
0
0
0
0
0
0
1285
0
0
0
0
0
0
0
0
0
0
0
23130
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
8995
0
0
0
0
0
0
0
0
1285
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1285
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1285
0
0
0
0
8995
8995
7710
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
3:7710
1
4:1285
0
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
9:16705
17:10280
8:3855
33:1285
0
0
0
0
0
0
0
0
0
0

unity_1_cxx.cxx;_ZN4weft6config12_GLOBAL__N_18lightestERKNS0_9ConditionERKSt3mapINS0_10PolicyTermEjSt4lessIS6_ESaISt4pairIKS6_jEEE
# Func Hash:
868201222983841394
# Num Counters:
65
# Counter Values:
0
0
0
0
0
0
1600
1600
0
3200
210800
210800
0
0
0
3600
0
0
12400
149600
149600
1200
400
0
0
0
1600
1600
1600
0
8800
400
1600
0
0
2000
3200
3200
0
0
3600
5200
3600
1600
3200
5200
3200
0
0
0
0
0
0
0
0
0
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

unity_1_cxx.cxx;_ZN4weft6config12_GLOBAL__N_19add_termsERKNS0_9ConditionERSt3setINS0_10PolicyTermESt4lessIS6_ESaIS6_EE
# Func Hash:
640704448955857331
# Num Counters:
13
# Counter Values:
1600
210800
210800
8800
1600
1600
12400
12400
12160
1600
0
0
0

unity_2_cxx.cxx;_ZN4weft6config12_GLOBAL__N_16startsESt17basic_string_viewIcSt11char_traitsIcEERKNS0_9PathMatchE
# Func Hash:
978919878377774826
# Num Counters:
4
# Counter Values:
2299246
0
2217806
2217806
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
2
1:2217766
17:1

unity_4_cxx.cxx;_ZN4weft3xds12_GLOBAL__N_114metadata_valueERKN5envoy6config4core2v38MetadataERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESG_
# Func Hash:
431494654108067943
# Num Counters:
3
# Counter Values:
161115
73080
23520
