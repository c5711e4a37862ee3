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
9857
3166702
65427
911796
0
67073
9857
48663
11423
726592
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
874076
0
0
0
0
437038
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
437038
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
351360
0
0

_ZN3fmt2v96detail17copy_str_noinlineIcPKcNS0_8appenderEEET1_T0_S7_S6_
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1988068

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
35282
351360
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
351360
0
0
0
0
0
0
0
35282
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2600
0
0
0
0
19880
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
527052
0
0
0
0
0
0
0
15203
35193
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
35193
0
0
0
0
0
0
0
15203
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
5266
0
0
0
0
0
843
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
437038
472231
437038
437038
0
0
437038
0

_ZN3fmt2v96detail23parse_presentation_typeIcEENS0_17presentation_typeET_
# Func Hash:
95820319533898924
# Num Counters:
19
# Counter Values:
386553
0
0
386553
0
0
0
0
0
0
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
540185
437038
0
437038
0
3840
101726
81320
0
0
276503
0
7446
0
960
62286
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
13
** External Symbol **:3
** External Symbol **:3
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
_ZN3fmt2v96detail5valueINS0_20basic_format_contextINS0_8appenderEcEEE17format_custom_argINS0_9join_viewIN9__gnu_cxx17__normal_iteratorIPKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorISG_SaISG_EEEESM_cEENS0_9formatterISN_cvEEEEvPvRNS0_26basic_format_parse_contextIcNS1_13error_handlerEEERS5_:1
0
0

_ZN3fmt2v96detail5writeIcNS0_8appenderExTnNSt9enable_ifIXaaaasr11is_integralIT1_EE5valuentsr3std7is_sameIS5_bEE5valuentsr3std7is_sameIS5_T_EE5valueEiE4typeELi0EEET0_S9_S5_
# Func Hash:
72790611777747065
# Num Counters:
11
# Counter Values:
321000
7126
149949
146366
38120
108246
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
826388
826388
75993
2097000
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:1906
_ZN3fmt2v96detail15iterator_bufferISt20back_insert_iteratorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEcNS1_13buffer_traitsEE4growEm:1723
** External Symbol **:822
** External Symbol **:794
** External Symbol **:794
** External Symbol **:794
** External Symbol **:155
** External Symbol **:141
** External Symbol **:141
** External Symbol **:141
** External Symbol **:141
** External Symbol **:141
** External Symbol **:141
** External Symbol **:46
** External Symbol **:43
** External Symbol **:43
** External Symbol **:43
** External Symbol **:32
** External Symbol **:31
** External Symbol **:31
** External Symbol **:29
** External Symbol **:19
** External Symbol **:18
** External Symbol **:18
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
17
1:307940
8:100846
7:94789
17:92919
9:66035
2:49961
33:31362
4:25087
5:18034
3:11163
65:10246
16:4646
6:3680
513:142
32:65
129:20
64:15

_ZN3fmt2v96detail7get_argINS0_20basic_format_contextINS0_8appenderEcEEiEENT_10format_argERS6_T0_
# Func Hash:
287486627452771669
# Num Counters:
6
# Counter Values:
977223
0
977223
977223
0
0

_ZN3fmt2v97vformatB5cxx11ENS0_17basic_string_viewIcEENS0_17basic_format_argsINS0_20basic_format_contextINS0_8appenderEcEEEE
# Func Hash:
567185241486980938
# Num Counters:
5
# Counter Values:
774884
774884
4960
0
0

_ZN3fmt2v99to_stringIcLm500EEENSt7__cxx1112basic_stringIT_St11char_traitsIS4_ESaIS4_EEERKNS0_19basic_memory_bufferIS4_XT0_ES7_EE
# Func Hash:
238984481867023963
# Num Counters:
3
# Counter Values:
774884
0
0

_ZN4weft10lower_caseB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
37730073816797533
# Num Counters:
4
# Counter Values:
311035
21045
0
121070

_ZN4weft2io10TimerWheel3armERNS0_5TimerENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
844982797235863713
# Num Counters:
4
# Counter Values:
4956401
0
4956401
4956401

_ZN4weft2io10TimerWheel6insertERNS0_5TimerEm
# Func Hash:
360019384505695904
# Num Counters:
6
# Counter Values:
2605326
13155994
4957731
4073310
4957731
386000

_ZN4weft2io10TimerWheel6unlinkERNS0_5TimerE
# Func Hash:
238984484093187152
# Num Counters:
3
# Counter Values:
4934539
1606328
861229

_ZN4weft2io10TimerWheel7advanceENSt6chrono10time_pointINS2_3_V212steady_clockENS2_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
526279455670306554
# Num Counters:
10
# Counter Values:
257001
1120772
718868
92768
24682
257001
23192
1125715
1125715
41

_ZN4weft2io10free_frameEPvm
# Func Hash:
798733565153005727
# Num Counters:
4
# Counter Values:
3882
0
40323557
0

_ZN4weft2io13SocketNetwork4loopEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
10271224

_ZN4weft2io14allocate_frameEm
# Func Hash:
1096621591502369108
# Num Counters:
5
# Counter Values:
40323557
3882
39915431
408126
3052

_ZN4weft2io23give_back_unused_framesEv
# Func Hash:
567185239367745089
# Num Counters:
4
# Counter Values:
29040
411136
1606
0

_ZN4weft2io4Leaf4parkERNS0_5FiberENSt7__n486116coroutine_handleIvEENSt6chrono10time_pointINS7_3_V212steady_clockENS7_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
288648
0

_ZN4weft2io4Leaf7suspendERNS0_5FiberENSt7__n486116coroutine_handleIvEENSt6chrono10time_pointINS7_3_V212steady_clockENS7_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
238984481558059729
# Num Counters:
3
# Counter Values:
5560884
0
4956366

_ZN4weft2io4Leaf8completeENS1_7OutcomeE
# Func Hash:
798733565442634086
# Num Counters:
4
# Counter Values:
5849561
4934504
3619256
2230276

_ZN4weft2io4Leaf9on_cancelEv
# Func Hash:
170957022131388415
# Num Counters:
1
# Counter Values:
298949
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
25
** External Symbol **:197634
** External Symbol **:2007
_ZN4weft2io5Event4Wait6detachEv:766
** External Symbol **:642
** External Symbol **:642
** External Symbol **:642
** External Symbol **:482
** External Symbol **:482
** External Symbol **:330
** External Symbol **:282
** External Symbol **:243
** External Symbol **:242
** External Symbol **:27
** External Symbol **:20
** External Symbol **:20
** External Symbol **:19
** External Symbol **:19
** External Symbol **:19
** External Symbol **:19
** External Symbol **:18
** External Symbol **:18
** External Symbol **:18
** External Symbol **:18
** External Symbol **:18
_ZN4weft2io5Sleep6detachEv:2

_ZN4weft2io4Loop11at_turn_endERNS0_7TurnEndE
# Func Hash:
238984484622511769
# Num Counters:
3
# Counter Values:
6654344
1273931
454094

_ZN4weft2io4Loop17enqueue_next_turnERNS0_5ReadyE
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
1099
108034

_ZN4weft2io4Loop3runENS0_4TaskIvEE
# Func Hash:
341270187259758373
# Num Counters:
13
# Counter Values:
1125715
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
2478594
4040268
2662470
1125715
1014629
1010067
1010067
1010067
1122663
1014629
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
3
24
_ZNK4weft5Clock7skip_toENSt6chrono10time_pointINS1_3_V212steady_clockENS1_8durationIlSt5ratioILl1ELl1000000000EEEEEE:231781
** External Symbol **:14977
** External Symbol **:12330
** External Symbol **:12077
** External Symbol **:12046
** External Symbol **:4496
** External Symbol **:3396
** External Symbol **:3363
** External Symbol **:2155
** External Symbol **:1753
** External Symbol **:1748
** External Symbol **:1312
** External Symbol **:1187
** External Symbol **:1107
** External Symbol **:514
** External Symbol **:374
** External Symbol **:152
** External Symbol **:133
** External Symbol **:99
** External Symbol **:99
** External Symbol **:98
** External Symbol **:94
** External Symbol **:80
** External Symbol **:78
24
_ZNK4weft11SystemClock3nowEv:231781
** External Symbol **:14977
** External Symbol **:12330
** External Symbol **:12077
** External Symbol **:12046
** External Symbol **:4496
** External Symbol **:3396
** External Symbol **:3363
** External Symbol **:2155
** External Symbol **:1753
** External Symbol **:1748
** External Symbol **:1312
** External Symbol **:1187
** External Symbol **:1107
** External Symbol **:514
** External Symbol **:374
** External Symbol **:152
** External Symbol **:133
** External Symbol **:99
** External Symbol **:99
** External Symbol **:98
** External Symbol **:94
** External Symbol **:80
** External Symbol **:78
28
unity_0_cxx.cxx;_ZThn96_N4weft2io12_GLOBAL__N_16Socket9on_eventsEj:914013
** External Symbol **:569554
** External Symbol **:132008
** External Symbol **:120707
** External Symbol **:96902
** External Symbol **:78455
** External Symbol **:56520
** External Symbol **:41271
** External Symbol **:4921
** External Symbol **:3273
** External Symbol **:3052
** External Symbol **:2687
** External Symbol **:2646
** External Symbol **:2575
** External Symbol **:2486
** External Symbol **:2286
** External Symbol **:2246
** External Symbol **:2194
** External Symbol **:2166
** External Symbol **:2081
** External Symbol **:2041
** External Symbol **:1841
** External Symbol **:1721
** External Symbol **:1721
** External Symbol **:1679
unity_0_cxx.cxx;_ZThn32_N4weft2io12_GLOBAL__N_115ListeningSocket9on_eventsEj:22
_ZN4weft2io7Mailbox9on_eventsEj:6
_ZN4weft2io7Signals9on_eventsEj:1

_ZN4weft2io4Loop4turnEv
# Func Hash:
971686721909307153
# Num Counters:
6
# Counter Values:
1125715
109133
48046
61087
108034
1125715
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
_ZNK4weft11SystemClock3nowEv:233070
** External Symbol **:19407
** External Symbol **:12413
** External Symbol **:12359
** External Symbol **:12128
** External Symbol **:5018
** External Symbol **:3408
** External Symbol **:3372
** External Symbol **:2157
** External Symbol **:1789
** External Symbol **:1763
** External Symbol **:1759
** External Symbol **:1629
** External Symbol **:1322
** External Symbol **:1195
** External Symbol **:1115
** External Symbol **:170
** External Symbol **:145
** External Symbol **:113
** External Symbol **:107
** External Symbol **:105
** External Symbol **:102
** External Symbol **:94
** External Symbol **:88

_ZN4weft2io4Loop9run_readyEv
# Func Hash:
948945315996480590
# Num Counters:
10
# Counter Values:
7677186
1718521
8948514
7677186
7677186
2397043
2473232
1271328
454017
1125715
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:113138
** External Symbol **:56154
** External Symbol **:4843
** External Symbol **:4639
** External Symbol **:4358
** External Symbol **:3245
** External Symbol **:3228
** External Symbol **:1629
** External Symbol **:1616
** External Symbol **:1204
** External Symbol **:1073
** External Symbol **:1003
** External Symbol **:630
** External Symbol **:606
** External Symbol **:211
** External Symbol **:85
** External Symbol **:59
** External Symbol **:50
** External Symbol **:43
** External Symbol **:40
** External Symbol **:38
** External Symbol **:31
_ZN4weft4http2h210Connection11at_turn_endEv:25
** External Symbol **:17
24
** External Symbol **:1073857
** External Symbol **:666716
** External Symbol **:596465
** External Symbol **:593975
** External Symbol **:473326
** External Symbol **:473212
** External Symbol **:363143
** External Symbol **:363113
** External Symbol **:276663
** External Symbol **:276663
** External Symbol **:263543
** External Symbol **:260583
** External Symbol **:260223
** External Symbol **:260103
** External Symbol **:150260
** External Symbol **:98754
** External Symbol **:77480
** External Symbol **:58040
** External Symbol **:42636
** External Symbol **:41764
** External Symbol **:38186
** External Symbol **:34744
** External Symbol **:33230
** External Symbol **:33222

_ZN4weft2io4TaskINS_5proxy8upstream5LeaseEED2Ev
# Func Hash:
1108181533877917484
# Num Counters:
4
# Counter Values:
2123249
2123249
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:449975
** External Symbol **:438335
** External Symbol **:283303
** External Symbol **:196863
** External Symbol **:196823
** External Symbol **:20200
** External Symbol **:2000
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:950
** External Symbol **:806
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:590
** External Symbol **:524
** External Symbol **:488
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
** External Symbol **:23
** External Symbol **:8

_ZN4weft2io4TaskIPNS_4http12ResponseHeadEED2Ev
# Func Hash:
1108181533877917484
# Num Counters:
4
# Counter Values:
4676222
3842033
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:470415
** External Symbol **:457695
** External Symbol **:450455
** External Symbol **:304103
** External Symbol **:304103
** External Symbol **:302663
** External Symbol **:228703
** External Symbol **:220263
** External Symbol **:220263
** External Symbol **:80630
** External Symbol **:52080
** External Symbol **:52040
** External Symbol **:52040
** External Symbol **:32870
** External Symbol **:32870
** External Symbol **:2000
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:818
** External Symbol **:813
** External Symbol **:812

_ZN4weft2io4TaskISt7variantIJSt8expectedIPNS_4http12ResponseHeadENS_5ErrorEES3_IvS7_EEEED2Ev
# Func Hash:
1108181533877917484
# Num Counters:
4
# Counter Values:
278063
278063
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
10
** External Symbol **:276663
** External Symbol **:23
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
1317678
1317678
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:294471
** External Symbol **:283743
** External Symbol **:283543
** External Symbol **:20840
** External Symbol **:20840
** External Symbol **:20700
** External Symbol **:10790
** External Symbol **:10790
** External Symbol **:10611
** External Symbol **:1790
** External Symbol **:824
** External Symbol **:824
** External Symbol **:823
** External Symbol **:812
** External Symbol **:812
** External Symbol **:811
** External Symbol **:811
** External Symbol **:810
** External Symbol **:810
** External Symbol **:315
** External Symbol **:306
** External Symbol **:306
** External Symbol **:272
** External Symbol **:272

_ZN4weft2io4TaskIvED2Ev
# Func Hash:
1108181533877917484
# Num Counters:
4
# Counter Values:
17992400
15432318
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:1073734
** External Symbol **:993697
** External Symbol **:518175
** External Symbol **:518175
** External Symbol **:518175
** External Symbol **:518175
** External Symbol **:518175
** External Symbol **:518175
** External Symbol **:518175
** External Symbol **:518175
** External Symbol **:518108
** External Symbol **:518108
** External Symbol **:473212
** External Symbol **:347663
** External Symbol **:347623
** External Symbol **:347263
** External Symbol **:347263
** External Symbol **:347263
** External Symbol **:347263
** External Symbol **:347263
** External Symbol **:347263
** External Symbol **:347263
** External Symbol **:260743
** External Symbol **:228903

_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE
# Func Hash:
774108531643683181
# Num Counters:
75
# Counter Values:
278063
278063
0
278063
0
278063
278063
278063
278063
278063
114
0
0
0
0
278063
0
278063
0
0
0
278063
278063
114
0
277949
0
0
0
0
278063
114
0
0
278063
0
0
0
0
0
0
0
0
0
0
114
0
114
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1:114

_ZN4weft2io5Event4Wait13await_suspendINS0_7PromiseIPNS_4http12ResponseHeadEEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
238984481833172217
# Num Counters:
3
# Counter Values:
1286411
1286411
0

_ZN4weft2io5Event4Wait13await_suspendINS0_7PromiseISt7variantIJSt8expectedIPNS_4http12ResponseHeadENS_5ErrorEES6_IvSA_EEEEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
238984481833172217
# Num Counters:
3
# Counter Values:
278063
278063
0

_ZN4weft2io5Event4Wait13await_suspendINS0_7PromiseIbEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
238984481833172217
# Num Counters:
3
# Counter Values:
439335
439335
0

_ZN4weft2io5Event4Wait13await_suspendINS0_7PromiseIvEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
238984481833172217
# Num Counters:
3
# Counter Values:
2653470
2653470
0

_ZN4weft2io5Event4Wait6detachEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
293897

_ZN4weft2io5Fiber8finishedEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1718521

_ZN4weft2io5Scope14child_finishedERNS0_5FiberE
# Func Hash:
345737796447840595
# Num Counters:
11
# Counter Values:
1718521
922760
862659
1718521
17994
795761
575123
164
288648
164
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:518185
** External Symbol **:276663
** External Symbol **:276663
** External Symbol **:276663
** External Symbol **:228703
** External Symbol **:32302
** External Symbol **:32171
** External Symbol **:11931
** External Symbol **:10581
** External Symbol **:9781
** External Symbol **:941
** External Symbol **:941
** External Symbol **:941
** External Symbol **:931
** External Symbol **:641
** External Symbol **:441
** External Symbol **:401
** External Symbol **:401
** External Symbol **:401
** External Symbol **:401
** External Symbol **:361
** External Symbol **:361
** External Symbol **:361
** External Symbol **:361

_ZN4weft2io5Scope4Join13await_suspendINS0_7PromiseISt7variantIJSt8expectedIPNS_4http12ResponseHeadENS_5ErrorEES6_IvSA_EEEEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
784007059655560962
# Num Counters:
2
# Counter Values:
278063
114

_ZN4weft2io5Scope5spawnENS0_4TaskIvEE
# Func Hash:
402209681230292040
# Num Counters:
7
# Counter Values:
1143398
1536652
0
181869
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
305914
299741
299741
298767
579605
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:197682
** External Symbol **:2010
_ZN4weft2io4Leaf9on_cancelEv:928
** External Symbol **:404
** External Symbol **:385
** External Symbol **:364
** External Symbol **:364
** External Symbol **:30
** External Symbol **:26
** External Symbol **:24
** External Symbol **:24
** External Symbol **:23
** External Symbol **:23
** External Symbol **:23
** External Symbol **:23
** External Symbol **:22
** External Symbol **:22
** External Symbol **:22
** External Symbol **:22
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
578095
164
124
0

_ZN4weft2io5Timer6cancelEv
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
6689786
35

_ZN4weft2io6Either13await_suspendINS0_7PromiseIvEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
536873291348393010
# Num Counters:
4
# Counter Values:
860635
860635
0
0

_ZN4weft2io6detail5storeIPNS_4http12ResponseHeadEEENS0_4TaskIvEENS6_IT_EERSt8optionalISt8expectedIS8_NS_5ErrorEEERNS0_5EventE
# Func Hash:
164768766715588732
# Num Counters:
33
# Counter Values:
114
278063
0
278063
278063
0
0
0
0
277949
277949
114
0
0
278063
0
0
0
0
0
114
0
0
114
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
1:114
0

_ZN4weft2io6detail5storeIvEENS0_4TaskIvEENS3_IT_EERSt8optionalISt8expectedIS5_NS_5ErrorEEERNS0_5EventE
# Func Hash:
766051948830023076
# Num Counters:
33
# Counter Values:
279503
279503
0
279503
279503
0
0
0
0
0
0
279503
0
0
279503
0
0
0
0
0
279503
0
0
279503
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
1:279503
0

_ZN4weft2io7Mailbox5drainEv
# Func Hash:
626974635826175699
# Num Counters:
10
# Counter Values:
17458
17458
1125715
32756
16738
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
** External Symbol **:201
** External Symbol **:16
** External Symbol **:15
** External Symbol **:15
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:7
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
** External Symbol **:201
** External Symbol **:16
** External Symbol **:15
** External Symbol **:15
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:7
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
128520
128520
128520
128520
128520
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
682840
600
682240
600
600
406680
0
275560
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
** External Symbol **:4094
** External Symbol **:4056
** External Symbol **:2445
** External Symbol **:1658
** External Symbol **:1528
** External Symbol **:1367
** External Symbol **:1274
** External Symbol **:89
** External Symbol **:88
** External Symbol **:85
** External Symbol **:73
** External Symbol **:69
** External Symbol **:59
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket8try_readESt4spanISt4byteLm18446744073709551615EE:56
** External Symbol **:34
** External Symbol **:29
** External Symbol **:27
** External Symbol **:25
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
283000
283000
0

_ZN4weft3tls5Below7controlEP6bio_stilPv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
4316960

_ZN4weft3tls6Stream10OnReadable6on_setEv
# Func Hash:
811594940626252597
# Num Counters:
3
# Counter Values:
275520
40
275520
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
275640
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
405040
403960
0
0
403960
0
0

_ZN4weft3tls6Stream5flushEv
# Func Hash:
45352972124113465
# Num Counters:
13
# Counter Values:
0
282960
282960
0
282960
0
282960
282960
2720
2720
2720
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
18
** External Symbol **:1663
** External Symbol **:1637
** External Symbol **:837
** External Symbol **:837
** External Symbol **:629
** External Symbol **:560
** External Symbol **:525
** External Symbol **:64
** External Symbol **:49
** External Symbol **:46
** External Symbol **:43
** External Symbol **:38
** External Symbol **:38
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket9try_writeESt4spanIK5iovecLm18446744073709551615EE:33
** External Symbol **:22
** External Symbol **:19
** External Symbol **:17
** External Symbol **:17
18
** External Symbol **:7
** External Symbol **:6
** External Symbol **:5
** External Symbol **:5
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
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

_ZN4weft3tls6Stream7encryptESt4spanIK5iovecLm18446744073709551615EE
# Func Hash:
1068891785470275980
# Num Counters:
28
# Counter Values:
274800
800
480
274800
549440
274600
520
274600
0
274840
0
0
240
0
274800
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
40

_ZN4weft3tls6Stream8try_readESt4spanISt4byteLm18446744073709551615EE
# Func Hash:
927205942243418722
# Num Counters:
11
# Counter Values:
678680
273640
0
600
405040
405040
600
273640
405040
271880
271800

_ZN4weft3tls6Stream9try_writeESt4spanIK5iovecLm18446744073709551615EE
# Func Hash:
325048439887637245
# Num Counters:
16
# Counter Values:
274800
274800
0
0
0
0
0
0
0
0
274800
0
0
274800
0
0

_ZN4weft3xds11check_knownERKN6google8protobuf7MessageERKNS0_5PlaceE
# Func Hash:
98803767395595026
# Num Counters:
87
# Counter Values:
508958
145830
145830
145830
23840
23840
23840
23840
23840
23840
145830
0
21760
21760
924995
23840
0
115349
0
0
530878
23840
23840
23840
113749
113749
6920
530878
530878
383213
383213
383213
383213
190970
125745
21920
0
0
436613
0
0
0
0
436613
436613
0
0
0
426293
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:7642
** External Symbol **:6722
** External Symbol **:5202
** External Symbol **:5042
** External Symbol **:4642
** External Symbol **:4522
** External Symbol **:4042
** External Symbol **:4002
** External Symbol **:4002
** External Symbol **:4002
** External Symbol **:4002
** External Symbol **:3882
** External Symbol **:3802
** External Symbol **:3762
** External Symbol **:3642
** External Symbol **:3642
** External Symbol **:3562
** External Symbol **:3162
** External Symbol **:2962
** External Symbol **:2842
** External Symbol **:2722
** External Symbol **:2722
** External Symbol **:2642
** External Symbol **:2642
24
** External Symbol **:2842
** External Symbol **:2362
** External Symbol **:2122
** External Symbol **:1762
** External Symbol **:1762
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1442
** External Symbol **:1442
** External Symbol **:1402
** External Symbol **:1402
** External Symbol **:1242
** External Symbol **:1242
** External Symbol **:1202
** External Symbol **:1202
** External Symbol **:1122
** External Symbol **:1122
** External Symbol **:1122
** External Symbol **:1122
** External Symbol **:1121
** External Symbol **:1121
** External Symbol **:1121
24
** External Symbol **:2842
** External Symbol **:2362
** External Symbol **:2122
** External Symbol **:1762
** External Symbol **:1762
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1442
** External Symbol **:1442
** External Symbol **:1402
** External Symbol **:1402
** External Symbol **:1242
** External Symbol **:1242
** External Symbol **:1202
** External Symbol **:1202
** External Symbol **:1122
** External Symbol **:1122
** External Symbol **:1122
** External Symbol **:1122
** External Symbol **:1121
** External Symbol **:1121
** External Symbol **:1121
24
** External Symbol **:2842
** External Symbol **:2362
** External Symbol **:2122
** External Symbol **:1762
** External Symbol **:1762
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1442
** External Symbol **:1442
** External Symbol **:1402
** External Symbol **:1402
** External Symbol **:1242
** External Symbol **:1242
** External Symbol **:1202
** External Symbol **:1202
** External Symbol **:1122
** External Symbol **:1122
** External Symbol **:1122
** External Symbol **:1122
** External Symbol **:1121
** External Symbol **:1121
** External Symbol **:1121
24
** External Symbol **:7724
** External Symbol **:5964
** External Symbol **:4564
** External Symbol **:4244
** External Symbol **:3924
** External Symbol **:3923
** External Symbol **:3923
** External Symbol **:3923
** External Symbol **:3923
** External Symbol **:3603
** External Symbol **:3602
** External Symbol **:3202
** External Symbol **:3122
** External Symbol **:2842
** External Symbol **:2801
** External Symbol **:2641
** External Symbol **:2641
** External Symbol **:2601
** External Symbol **:2481
** External Symbol **:2441
** External Symbol **:2441
** External Symbol **:2441
** External Symbol **:2441
** External Symbol **:2401
24
** External Symbol **:80
** External Symbol **:67
** External Symbol **:44
** External Symbol **:32
** External Symbol **:29
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
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
_ZNK5envoy6config4core2v337Metadata_FilterMetadataEntry_DoNotUse11GetMetadataEv:9
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
64380
3724430
64380
0
0
0
0
0
0
0
0
64380
0
0
0
64380
0
0
0
0
0
0
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
** External Symbol **:1761
** External Symbol **:1082
** External Symbol **:1081
** External Symbol **:1041
** External Symbol **:961
** External Symbol **:882
** External Symbol **:881
** External Symbol **:881
** External Symbol **:881
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
_ZNK5envoy10extensions14access_loggers4file2v313FileAccessLog11GetMetadataEv:16
_ZNK5envoy10extensions7filters7network9tcp_proxy2v38TcpProxy11GetMetadataEv:1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
5
0
2
33:56015
65:8365
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
34205
0
0
0
0
2017590
0
0
34205
0
34205
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
626393186624810019
# Num Counters:
28
# Counter Values:
0
0
2555921
304853
0
0
304853
304853
8070587
8070587
8070507
7792404
7792404
7792404
304853
8070587
8070507
7792404
7792404
7792404
7792404
7737074
2555921
278103
278103
278103
304853
304853

_ZN4weft4http2h110SectionEnd4findESt17basic_string_viewIcSt11char_traitsIcEERKNS0_6LimitsE
# Func Hash:
1077313155519212579
# Num Counters:
24
# Counter Values:
4725153
0
0
0
0
0
0
0
4725153
0
0
0
0
0
0
0
0
870346
3854807
870346
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
2984461
0
0
5968922
2984461
2984461
0
26161360
47464125
2984461
0
0
0
0
0
2984461
0
0
0
0
0
0
0
0
2984461
0
0
0
0
0
0
0
0
0
0
0
0
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
479017359398161197
# Num Counters:
104
# Counter Values:
0
0
80
0
609423
240
437573
0
0
0
0
0
0
0
437573
0
0
80
0
411943
437573
0
0
80
411943
0
0
0
437573
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
1:411943
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
16644986
0
0
1728284
6647090
6647090
0
1720314
1720314
1329594
0
0
1329594
1329594
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
437573
3938157
1313039
437573
0
0
437573
0
0
0
0
0
437573
437573
0
0
0
437573
0
0
437573
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
437573
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
2:437573
0
0
0
5
65:404573
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
436973
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
432773
0
1267439
1265959
432773
432773
432773
432773
432773
432773
432773
432773
280
280
0
0
80
80
80
80
432773
432493
0
0
0
0
0
0
0
0
0
0
0
0
432773
0
0
0
432773
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
3:432773
0

_ZN4weft4http2h114parse_responseESt17basic_string_viewIcSt11char_traitsIcEERKNS0_6LimitsERNS1_10SectionEndENS1_5AskedERNS0_12ResponseHeadE
# Func Hash:
834438051013237480
# Num Counters:
83
# Counter Values:
6495795
0
0
0
0
432773
432773
0
0
0
0
0
432773
0
0
0
0
432773
0
432773
432773
0
0
0
0
0
0
0
0
0
0
432773
0
0
0
0
0
0
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
432693
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
129:432613
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
437333
2840
0
0
40
0
433213
1302439
0
160
437573
437573
437573
437573
437573
432893
4680
240
0
437293
200
0
437333
0
2840
434493
200
200
432773
437333
437333
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
437333
0
0
0
0
0
0
0
0
433093
437333
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
2188222
889331
1298891
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:1133772
** External Symbol **:418730
** External Symbol **:80160
** External Symbol **:3236
** External Symbol **:3236
** External Symbol **:1662
** External Symbol **:1630
** External Symbol **:1214
** External Symbol **:1080
** External Symbol **:1008
** External Symbol **:462
** External Symbol **:85
** External Symbol **:81
** External Symbol **:52
** External Symbol **:30
** External Symbol **:22
** External Symbol **:12
** External Symbol **:12
** External Symbol **:12
** External Symbol **:10
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket8try_readESt4spanISt4byteLm18446744073709551615EE:8
** External Symbol **:7
** External Symbol **:6
** External Symbol **:4

_ZN4weft4http2h14Wire5flushEv
# Func Hash:
708411409907171815
# Num Counters:
12
# Counter Values:
1311987
302
961124
7
0
0
0
0
0
0
2265102
2264793
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:566686
** External Symbol **:84667
** External Symbol **:40080
** External Symbol **:1613
** External Symbol **:1612
** External Symbol **:826
** External Symbol **:810
** External Symbol **:601
** External Symbol **:534
** External Symbol **:498
** External Symbol **:108
** External Symbol **:32
** External Symbol **:29
** External Symbol **:24
** External Symbol **:10
** External Symbol **:9
** External Symbol **:9
** External Symbol **:6
** External Symbol **:6
** External Symbol **:6
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket9try_writeESt4spanIK5iovecLm18446744073709551615EE:4
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
2188222
1741623
865877
0
1741623
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
432965
12399
0
443740
0
0
0
0
0
1307201
432965
0
0
0
443740
0
863461
0
0
0
0
0
0
0
0
0
1308825
0
12399
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
863461
863461
863461
863461
863461
840141
863461
432565
863461
0
0
23320
0

_ZN4weft4http2h18Incoming7releaseEm
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
863458

_ZN4weft4http2h18Outgoing4pushERNS0_5BytesE
# Func Hash:
507509233944462858
# Num Counters:
31
# Counter Values:
445363
445363
865190
77651
3
419735
0
445363
0
0
3
0
0
89
0
844898
0
0
0
0
0
0
0
437325
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
437765
0
0
0
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
529171
7
7
7
0
0
528869
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
437765
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
441063
40
40

_ZN4weft4http2h210Connection10feed_sliceERKNS0_5SliceE
# Func Hash:
52047013072037608
# Num Counters:
10
# Counter Values:
1073528
0
0
1073528
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
1271292
1271212

_ZN4weft4http2h210Connection5flushEv
# Func Hash:
129131474483557602
# Num Counters:
24
# Counter Values:
2708626
0
579
2037113
2035832
40
762579
0
0
40
668866
1275134
1272694
2400
2979
2400
22
579
0
0
0
0
0
579
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
3
24
** External Symbol **:63600
** External Symbol **:30499
** External Symbol **:3364
** External Symbol **:3340
** External Symbol **:2972
** External Symbol **:1641
** External Symbol **:1625
** External Symbol **:825
** External Symbol **:818
** External Symbol **:614
** External Symbol **:548
** External Symbol **:513
** External Symbol **:87
** External Symbol **:49
** External Symbol **:39
** External Symbol **:38
** External Symbol **:37
** External Symbol **:32
** External Symbol **:31
** External Symbol **:26
_ZN4weft3tls6Stream9try_writeESt4spanIK5iovecLm18446744073709551615EE:21
** External Symbol **:13
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
751970
1824218
1176530
1072248
80
750689
1072248
1201
1072248
1201
998213
858278
0
0
0
0
82
1281
106308
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:176316
** External Symbol **:73662
** External Symbol **:8785
** External Symbol **:7555
** External Symbol **:5467
** External Symbol **:4070
** External Symbol **:4048
** External Symbol **:2428
** External Symbol **:1651
** External Symbol **:1521
** External Symbol **:1357
** External Symbol **:1267
** External Symbol **:350
** External Symbol **:176
** External Symbol **:89
** External Symbol **:80
** External Symbol **:76
** External Symbol **:71
** External Symbol **:64
** External Symbol **:51
_ZN4weft3tls6Stream8try_readESt4spanISt4byteLm18446744073709551615EE:46
** External Symbol **:28
** External Symbol **:25
** External Symbol **:25

_ZN4weft4http2h210FloodGuard15finished_streamEv
# Func Hash:
93478048506710818
# Num Counters:
8
# Counter Values:
3394788
0
0
0
1697394
0
0
1697394

_ZN4weft4http2h210FloodGuard4takeENS1_5FloodENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
948827212590768070
# Num Counters:
9
# Counter Values:
223710
8606
0
0
30800
3882
0
189028
0

_ZN4weft4http2h210HeadReader10add_pseudoESt17basic_string_viewIcSt11char_traitsIcEES6_
# Func Hash:
334561232744437315
# Num Counters:
21
# Counter Values:
853377
3380832
3380832
3380832
1690336
1690336
845168
845168
160
1690336
845168
1690336
845168
845168
845168
845168
845168
160
160
0
853377
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
6
8
4:1123431
9:845328
6:634848
3:566905
1:3214
17:2036
7:6
5:2
1
7:1690336
1
7:1690336
1
9:845168
1
5:845168
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
285549
0
10366600
0
10366600
0
10366600
285549
4234209
4799866
6132391
0
0
1332525
0
0
1332525
0
0
285549
0
4145394
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
0
3
9:973016
16:196549
17:4074
10
17:2682990
9:795017
4:714817
16:496463
3:489612
1:414469
8:374983
33:3257
2:819
6:25

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
1984094
845168
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
567185241634177939
# Num Counters:
4
# Counter Values:
3445743
3442780
2923
853558

_ZN4weft4http2h211put_requestERSt6vectorI10nghttp2_nvSaIS3_EERKNS0_11RequestHeadE
# Func Hash:
963406489870054312
# Num Counters:
18
# Counter Values:
1080
1080
850956
0
850956
853558
0
2602
2602
0
2602
0
120
120
853438
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
5489728
5489728
845168
0
845168
0
0
845168
128560
845168
845168
0
845008
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
4:845168
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
13794079
13794039
526697
40
1532671
1428951
1955688
1532671

_ZN4weft4http2h212put_responseERSt6vectorI10nghttp2_nvSaIS3_EERKNS0_12ResponseHeadESt17basic_string_viewIcSt11char_traitsIcEEb
# Func Hash:
733435317840733943
# Num Counters:
27
# Counter Values:
3851205
3851205
200
3848085
320
3120
0
843697
844897
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
844577
844817
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
853558
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
853558
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
4448214
1698625
960080
960080
960080

_ZN4weft4http2h25Codec12check_streamERKNS1_12FrameScanner5FoundE
# Func Hash:
948827209892400038
# Num Counters:
9
# Counter Values:
0
1428951
1428951
845168
583783
583783
845168
0
0

_ZN4weft4http2h25Codec15on_stream_closeEij
# Func Hash:
545540446130547488
# Num Counters:
29
# Counter Values:
1697735
0
0
1697394
0
0
0
0
0
0
0
1697394
0
0
1697394
1697394
0
0
0
0
0
0
0
0
0
0
0
852537
0

_ZN4weft4http2h25Codec4feedERKNS0_5SliceENSt6chrono10time_pointINS6_3_V212steady_clockENS6_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
30065320852584926
# Num Counters:
26
# Counter Values:
1428951
1955688
1428951
1428951
1193853
1428951
0
0
1073528
0
1073528
1073528
526737
1073528
0
0
0
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
** External Symbol **:80847
** External Symbol **:28361
** External Symbol **:7435
** External Symbol **:6883
** External Symbol **:2552
** External Symbol **:1634
** External Symbol **:1626
** External Symbol **:823
** External Symbol **:816
** External Symbol **:612
** External Symbol **:547
** External Symbol **:510
** External Symbol **:235
** External Symbol **:119
** External Symbol **:45
** External Symbol **:38
** External Symbol **:35
** External Symbol **:33
** External Symbol **:30
** External Symbol **:23
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:21
** External Symbol **:13
** External Symbol **:12
** External Symbol **:11

_ZN4weft4http2h25Codec5countENS1_5FloodE
# Func Hash:
491275434249748194
# Num Counters:
3
# Counter Values:
223710
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
845168
845168
0

_ZN4weft4http2h25Codec6unlinkERNS1_6StreamE
# Func Hash:
238984482353853237
# Num Counters:
3
# Counter Values:
1697735
0
583103

_ZN4weft4http2h25Codec7on_dataEiSt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
238984482422036564
# Num Counters:
3
# Counter Values:
2265063
2265063
0

_ZN4weft4http2h25Codec7pass_onESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
280580191891456297
# Num Counters:
14
# Counter Values:
2267381
0
0
0
0
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
2035832
2035832
2093117
2035832
2093117

_ZN4weft4http2h25Codec7releaseERNS1_6StreamEm
# Func Hash:
811594940626252597
# Num Counters:
3
# Counter Values:
1380269
0
512572
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:444417
** External Symbol **:394132
** External Symbol **:4000
** External Symbol **:2620
** External Symbol **:2584
** External Symbol **:894
** External Symbol **:862
** External Symbol **:851
** External Symbol **:351
** External Symbol **:323
** External Symbol **:305
** External Symbol **:127
** External Symbol **:105
** External Symbol **:98
** External Symbol **:67
** External Symbol **:52
** External Symbol **:43
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:42
** External Symbol **:37
** External Symbol **:36
** External Symbol **:33
** External Symbol **:31
** External Symbol **:30
** External Symbol **:28

_ZN4weft4http2h25Codec7requestERKNS0_11RequestHeadEbSt8optionalImERNS0_5ArenaE
# Func Hash:
597134471960153563
# Num Counters:
64
# Counter Values:
393326
0
0
0
0
120
0
0
0
850956
853558
853558
0
0
0
0
0
566895
286543
0
0
0
0
0
0
0
196663
853438
0
0
0
0
0
0
0
0
0
0
0
0
196663
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
286543
286663
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:438735
** External Symbol **:196743
** External Symbol **:2000
** External Symbol **:818
** External Symbol **:813
** External Symbol **:812
** External Symbol **:307
** External Symbol **:274
** External Symbol **:256
** External Symbol **:24
** External Symbol **:23
** External Symbol **:23
** External Symbol **:19
** External Symbol **:14
** External Symbol **:12
** External Symbol **:8
** External Symbol **:8
** External Symbol **:7
** External Symbol **:7
** External Symbol **:7
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:7
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
1364885
843697
844977
844977
0
0
844977
844977
0
0
0
0
763297
0
0
0
81600
560
80
160
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
23
** External Symbol **:438188
** External Symbol **:196589
** External Symbol **:2000
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:295
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
** External Symbol **:6
** External Symbol **:3
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:3
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
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
0
0
0

_ZN4weft4http2h25Codec9read_bodyEimRj
# Func Hash:
5832817024171919
# Num Counters:
10
# Counter Values:
277869
0
1953768
1953768
1672989
1672829
1130680
280939
277869
277869

_ZN4weft4http2h25Codec9send_bodyESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
287486626714780480
# Num Counters:
5
# Counter Values:
746550
751630
1672869
746550
926279

_ZN4weft4http2h25CodecC2ENS1_4RoleERKNS0_6LimitsENS2_4HookE
# Func Hash:
1101019976156661304
# Num Counters:
19
# Counter Values:
3882
120342
27174
3882
3882
3882
3882
3882
3882
3882
3882
3882
3882
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
285549
0
285549
0
0
845168
853377
0
853377
853377

_ZN4weft4http2h26Stream11forget_heldEv
# Func Hash:
536873292578565360
# Num Counters:
4
# Counter Values:
1698726
1698726
1697735
40

_ZN4weft4http2h26Stream12end_trailersENS1_4RoleE
# Func Hash:
1152385649678606584
# Num Counters:
13
# Counter Values:
0
0
285549
0
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
1130520
80
290728
0
1350749
1130520
80
290728
0
0

_ZN4weft4http2h26Stream4pushERNS0_5BytesE
# Func Hash:
170447682019997517
# Num Counters:
26
# Counter Values:
1464189
0
0
0
0
0
0
0
0
0
0
103880
0
0
0
0
0
1360309
1084730
279819
0
0
0
0
0
99640
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:394452
** External Symbol **:376678
** External Symbol **:3996
** External Symbol **:826
** External Symbol **:819
** External Symbol **:812
** External Symbol **:313
** External Symbol **:280
** External Symbol **:261
** External Symbol **:88
** External Symbol **:85
** External Symbol **:79
** External Symbol **:60
** External Symbol **:37
** External Symbol **:27
** External Symbol **:23
** External Symbol **:20
** External Symbol **:18
** External Symbol **:17
** External Symbol **:14
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:13
** External Symbol **:11
** External Symbol **:11
** External Symbol **:10
24
** External Symbol **:65539
** External Symbol **:2577
** External Symbol **:2569
** External Symbol **:20
** External Symbol **:19
** External Symbol **:18
** External Symbol **:16
** External Symbol **:15
** External Symbol **:13
** External Symbol **:11
** External Symbol **:11
** External Symbol **:11
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:10
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:6
** External Symbol **:6
** External Symbol **:5
** External Symbol **:5
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
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
1698385
1698385
1698385
0
0
0
80
0
0
845038
0
918636
181
181
861552
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
290728

_ZN4weft4http2h26Stream6detachEj
# Func Hash:
238984481799490044
# Num Counters:
3
# Counter Values:
1698726
341
301

_ZN4weft4http2h26Stream6end_inEv
# Func Hash:
811594940626252597
# Num Counters:
3
# Counter Values:
1697665
0
160
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
277869
1130680
0
0
0
0
0
0
0
0
277869
1130520
160
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:438628
** External Symbol **:393292
** External Symbol **:4000
** External Symbol **:817
** External Symbol **:812
** External Symbol **:808
** External Symbol **:306
** External Symbol **:273
** External Symbol **:255
** External Symbol **:46
** External Symbol **:22
** External Symbol **:18
** External Symbol **:17
** External Symbol **:15
** External Symbol **:11
** External Symbol **:10
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:9
** External Symbol **:7
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
1967857
1405848
0
0
0
0
0
1233749
0
0
172419
172099
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
1380229
1380229

_ZN4weft4http2h26Stream7respondERKNS0_12ResponseHeadEb
# Func Hash:
736357413625026177
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
844977
0
0
0
0
0
0
844977
0
0
0
0
844977
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
844817
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
179859
1669463
595600
595600
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
539283758656282217
# Num Counters:
36
# Counter Values:
0
1986997
0
0
285549
845168
0
0
0
845008
0
0
0
0
0
0
0
853377
0
853377
120
0
853257
80
853297
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
616779
1953768
0
1336989
0
1130800
280939
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
1698726
1698726
1698726
1698726
1361398
0
0
0
0
0
0
0
0
845168
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
1698726
1697735
1332
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
2265063

_ZN4weft4http2h29Callbacks13on_frame_recvEP15nghttp2_sessionPK13nghttp2_framePv
# Func Hash:
896858935600957653
# Num Counters:
13
# Counter Values:
0
0
3961646
3733494
7764
30800
600
1984094
1749400
1749200
0
0
0

_ZN4weft4http2h29Callbacks13on_frame_sendEP15nghttp2_sessionPK13nghttp2_framePv
# Func Hash:
803592335852366683
# Num Counters:
14
# Counter Values:
0
0
0
7298626
3763344
341
3649313
0
3649313
1697735
0
160
3649313
3649313
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
3961965
1749400
1984373
0
0
7764
30800
0
0
189028
0
3882
30800
0
200
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
1697735

_ZN4weft4http2h29Callbacks15on_stream_frameERNS1_5CodecERNS1_6StreamERK13nghttp2_frame
# Func Hash:
11922953435973470
# Num Counters:
7
# Counter Values:
3733494
1984094
1697665
0
845168
1697665
845168

_ZN4weft4http2h29Callbacks16on_begin_headersEP15nghttp2_sessionPK13nghttp2_framePv
# Func Hash:
974670607678693049
# Num Counters:
7
# Counter Values:
1984094
1138926
1984094
845168
845168
0
845168

_ZN4weft4http2h29Callbacks17before_frame_sendEP15nghttp2_sessionPK13nghttp2_framePv
# Func Hash:
1124680651190764884
# Num Counters:
4
# Counter Values:
2090435
1976404
1976404
1698535

_ZN4weft4http2h29Callbacks9on_headerEP15nghttp2_sessionPK13nghttp2_framePKhmS9_mhPv
# Func Hash:
218421986625879092
# Num Counters:
5
# Counter Values:
10366600
0
10366600
10366600
0
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
1953768

_ZN4weft4http2h29Callbacks9send_bodyEP15nghttp2_sessionP13nghttp2_framePKhmP19nghttp2_data_sourcePv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1672869

_ZN4weft4http4grpc13status_numberERKNS0_7HeadersE
# Func Hash:
382993475055910911
# Num Counters:
2
# Counter Values:
1555539
1277590

_ZN4weft4http4grpc7is_grpcERKNS0_7HeadersE
# Func Hash:
403434656085888621
# Num Counters:
12
# Counter Values:
171240
257200
4298151
5824800
1367870
428440
732533
257200
0
635337
0
0

_ZN4weft4http4pumpERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEERmNS5_10time_pointINS5_3_V212steady_clockES9_EE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1560133

_ZN4weft4http5Arena4copyESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
2202711501531239
# Num Counters:
2
# Counter Values:
4459844
2418622
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
11
33:1053131
5:1021291
9:5262
4:3252
1:51
513:20
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
2152047
0
0
1291221
2152047

_ZN4weft4http5Arena8allocateEm
# Func Hash:
567185239131533134
# Num Counters:
5
# Counter Values:
18418706
1291221
1291221
5758
1285463

_ZN4weft4http5Bytes11append_copyESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
631324379643500408
# Num Counters:
9
# Counter Values:
7563294
4706780
4107390
599390
4431700
2856514
2849113
7552584
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
20
9:1712806
33:640639
17:576551
65:512133
513:350236
257:141811
5:91111
129:76107
6:2141
7:1161
64:609
8:541
16:237
4:227
3:183
2:153
32:145
1:79
128:11
256:2
21
65:832820
9:726016
513:612290
129:500090
17:273472
257:232103
33:212341
5:55667
64:5056
6:2207
7:1528
128:693
8:604
4:345
3:205
32:158
16:135
2:72
1:49
256:49
512:4

_ZN4weft4http5Bytes4growEv
# Func Hash:
52047013740422107
# Num Counters:
9
# Counter Values:
6769820
2334784
0
20245
3905368
3749
1040916
1040916
511248

_ZN4weft4http5Bytes4takeEm
# Func Hash:
526279452372963163
# Num Counters:
9
# Counter Values:
429120
4244746
1796680
1796680
4244746
429120
0
0
38920

_ZN4weft4http5Bytes5clearEv
# Func Hash:
567185240339310381
# Num Counters:
5
# Counter Values:
4435036
0
1479089
36451813
529668

_ZN4weft4http5Bytes6appendENS0_5SliceE
# Func Hash:
238984482812021090
# Num Counters:
3
# Counter Values:
11689774
11689774
1044665

_ZN4weft4http5Bytes6appendEOS1_
# Func Hash:
1124680649821146753
# Num Counters:
3
# Counter Values:
4699786
2988626
0

_ZN4weft4http5Bytes7consumeEm
# Func Hash:
391331301512420815
# Num Counters:
6
# Counter Values:
389242
5510899
2237263
1848021
1737781
0

_ZN4weft4http5BytesC2ERKS1_
# Func Hash:
974670608953953615
# Num Counters:
6
# Counter Values:
278183
278343
278343
278183
0
0

_ZN4weft4http5BytesD2Ev
# Func Hash:
1063705161840035144
# Num Counters:
3
# Counter Values:
20475058
20475058
0

_ZN4weft4http5BytesaSEOS1_
# Func Hash:
1096621589719976365
# Num Counters:
5
# Counter Values:
24490738
12988129
12988129
742760
0

_ZN4weft4http7Headers3addERKNS0_6HeaderE
# Func Hash:
480234100356099737
# Num Counters:
4
# Counter Values:
11299844
2859520
0
2859520
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
3426091
245120
245120
1230731
1149411
81320
81320

_ZN4weft4http7Headers4takeENS0_5TokenE
# Func Hash:
656349718644035646
# Num Counters:
5
# Counter Values:
9288309
2860814
2555921
304893
1150
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
2
65:710
129:11

_ZN4weft4http7Headers6removeENS0_5TokenE
# Func Hash:
1124680650144255556
# Num Counters:
3
# Counter Values:
12688027
12559267
4983663

_ZN4weft4http7Headers6removeESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
917515343292066373
# Num Counters:
7
# Counter Values:
3680
3360
1221782
1221302
305093
480
480

_ZN4weft4http7name_ofENS0_5TokenE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1191211

_ZN4weft4http7name_ofENS0_7VersionE
# Func Hash:
536873293052540031
# Num Counters:
4
# Counter Values:
433053
845158
0
0

_ZN4weft4http8BlockRef10make_smallEv
# Func Hash:
238984484093187152
# Num Counters:
3
# Counter Values:
2849113
2841511
7602

_ZN4weft4http8BlockRef4makeEm
# Func Hash:
536873292358907816
# Num Counters:
4
# Counter Values:
4441295
4441295
10433
4430862

_ZN4weft4http8BlockRefD2Ev
# Func Hash:
974670605049508492
# Num Counters:
7
# Counter Values:
125675638
12970268
0
0
2849113
0
4441295

_ZN4weft4http8list_hasESt17basic_string_viewIcSt11char_traitsIcEES4_
# Func Hash:
822726964756260554
# Num Counters:
15
# Counter Values:
0
0
1199622
0
0
5280504
5280504
1199622
614346
1199622
1199622
1199622
1199622
480
0

_ZN4weft4http8token_ofESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
838526007560814177
# Num Counters:
12
# Counter Values:
8656208
77606504
77606504
14601215
14601215
9131100
2573941
0
384173
3370370
0
8656208

_ZN4weft4http9path_onlyESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
431494654108067943
# Num Counters:
3
# Counter Values:
1282411
1282371
1282371

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

_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE
# Func Hash:
231377787422373262
# Num Counters:
144
# Counter Values:
2106262
0
0
0
0
0
0
0
0
0
0
33700192
0
0
4212524
0
1278251
0
1278251
1278251
1278251
1278251
1278251
1278251
1278251
1278251
1278251
1278251
1278251
1278251
1278251
1278251
1278251
0
642622
0
269
0
0
0
128920
1149331
128920
1149331
128920
1149331
0
0
1053131
225120
1278251
0
0
0
0
128760
128760
128760
1053131
1053131
1053131
1053131
1053131
0
0
0
15481
0
0
0
0
0
0
0
0
0
0
0
0
1278251
0
269
269
0
1278251
0
0
280
0
0
0
87
87
0
0
0
0
0
269
0
182
182
0
0
0
87
0
0
182
182
0
182
0
182
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1022051
1022051
1278251
1278251
0
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
12
24
** External Symbol **:447935
** External Symbol **:283223
** External Symbol **:196743
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:710
** External Symbol **:295
** External Symbol **:295
** External Symbol **:262
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4headEv:3
** External Symbol **:2
24
** External Symbol **:447935
** External Symbol **:283223
** External Symbol **:196743
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:710
** External Symbol **:295
** External Symbol **:295
** External Symbol **:262
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming5arenaEv:3
** External Symbol **:2
24
** External Symbol **:447935
** External Symbol **:283223
** External Symbol **:196743
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:710
** External Symbol **:295
** External Symbol **:295
** External Symbol **:262
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4headEv:3
** External Symbol **:2
0
0
0
24
** External Symbol **:438215
** External Symbol **:283183
** External Symbol **:196703
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:801
** External Symbol **:670
** External Symbol **:23
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
** External Symbol **:447935
** External Symbol **:283223
** External Symbol **:196743
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:710
** External Symbol **:295
** External Symbol **:295
** External Symbol **:262
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4headEv:3
** External Symbol **:2
24
** External Symbol **:447935
** External Symbol **:283223
** External Symbol **:196743
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:710
** External Symbol **:295
** External Symbol **:295
** External Symbol **:262
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
unity_0_cxx.cxx;_ZNK4weft4http2h212_GLOBAL__N_18Incoming7versionEv:3
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
1:182
1
1:182
1
1:182

_ZN4weft5proxy14hide_parameterERNS0_7RequestESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
731024985457737494
# Num Counters:
9
# Counter Values:
1278491
0
0
0
0
1278491
0
0
1278491
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
1278251
600
600
1149491
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
1149331
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
5111202
0
0
0
0
0
0
0
0
0
0
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
1149662
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
** External Symbol **:438335
** External Symbol **:283183
** External Symbol **:196703
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:807
** External Symbol **:801
** External Symbol **:710
** External Symbol **:590
** External Symbol **:524
** External Symbol **:488
_ZN4weft2io13SocketNetwork4loopEv:251
** External Symbol **:23
** External Symbol **:8
** External Symbol **:8
** External Symbol **:4
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:438335
** External Symbol **:283183
** External Symbol **:196703
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:807
** External Symbol **:801
** External Symbol **:710
** External Symbol **:590
** External Symbol **:524
** External Symbol **:488
_ZNK4weft11SystemClock4wallEv:251
** External Symbol **:23
** External Symbol **:8
** External Symbol **:8
** External Symbol **:4
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
1278422
0
0
0
0
484

_ZN4weft5proxy6Worker3logERKNS_6config9AccessLogE
# Func Hash:
993108203289149324
# Num Counters:
11
# Counter Values:
1276966
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
1278251
1278251
1278251
1278422

_ZN4weft5proxy7name_ofENS0_4FlagE
# Func Hash:
325048436616328596
# Num Counters:
21
# Counter Values:
0
1344017
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
197
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
1443
64960
1115387
66563
64960
32480
32480
32480
32480
0
0
0
0

_ZN4weft5proxy7observe12append_valueERKNS_6config10LogSegmentERKNS0_6RecordESt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EESD_RNSt7__cxx1112basic_stringIcSC_SaIcEEE
# Func Hash:
287486628466154504
# Num Counters:
6
# Counter Values:
31956275
6377097
25579178
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
1278211
0
0
0
0
1278251
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
1278070
0

_ZN4weft5proxy7observe6renderERKNS_6config9LogFormatERKNS0_6RecordESt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EESD_RNSt7__cxx1112basic_stringIcSC_SaIcEEE
# Func Hash:
859241282035485213
# Num Counters:
48
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
31956275
0
61621868
61621868
61621868
61621868
33234526
0
0
0
0
0
0
6377097
25579178
0
1278251
0
0
0
0
25579178
0
19628267
8853609
11085129
8853609
0
0
0
0
0
0
0
0
0
0
0
0

_ZN4weft5proxy7observe7Metrics6finishERKNS0_6RecordENS_6config9DirectionE
# Func Hash:
650973723276539076
# Num Counters:
8
# Counter Values:
2405093
1126842
1278251
66090
0
0
31960
0

_ZN4weft5proxy7observe9LogBuffer5writeERKNS_6config9LogFormatERKNS0_6RecordESt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EE
# Func Hash:
334492582214856887
# Num Counters:
5
# Counter Values:
1278251
3995
2375
8035
2375

_ZN4weft5proxy7refreshERNS0_10ConnectionE
# Func Hash:
538256027129928374
# Num Counters:
15
# Counter Values:
1288429
4120
4120
840
840
800
800
800
800
800
800
800
800
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
16:20

_ZN4weft5proxy7rewriteERNS_4http11RequestHeadERKNS_6config5RouteERKNS4_7ForwardERKNS4_13ClusterWeightERKNS0_6RecordE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1277931

_ZN4weft5proxy8upstream10ReplayBody12stop_keepingEv
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
1277710
1277710

_ZN4weft5proxy8upstream10ReplayBody4pullEm
# Func Hash:
716669422866318652
# Num Counters:
7
# Counter Values:
0
764166
381183
40
278063
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
10
** External Symbol **:601446
** External Symbol **:4004
** External Symbol **:46
** External Symbol **:4
** External Symbol **:4
** External Symbol **:2
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
104920
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
2
** External Symbol **:2619
** External Symbol **:4

_ZN4weft5proxy8upstream10ReplayBody7releaseEm
# Func Hash:
212526876123949159
# Num Counters:
2
# Counter Values:
381183
381183
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
10
** External Symbol **:299903
** External Symbol **:2000
** External Symbol **:23
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
1277891
1277891
1277891

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
1278011
0
0
0
0
128760
0
1278011
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
561373
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
1020571
1278011
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
1278011
0
1278011
0
1278011
1277891
0
1278011
1278011
429
1278011
0
0
0
0
0
0
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
1149251
1149251
0
0
0
0
0
0
0
0
0
0
1149251
1149251
0
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
1277851
1277851
1277851
128760
0
0
0
1277851
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
1020331
1020331
0
0
1277851
1277851
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1277851
0
0
0
999788
278063
0
0
0
0
0
0
0
0
999788
278063
0
0
0
155
0
114
87
87
0
0
0
0
0
0
68
68
114
114
0
0
68
68
114
114
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1020331
0
1020411
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
12
24
** External Symbol **:438335
** External Symbol **:283183
** External Symbol **:196703
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:806
** External Symbol **:801
** External Symbol **:710
** External Symbol **:590
** External Symbol **:524
** External Symbol **:488
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:4
** External Symbol **:4
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
_ZN4weft2io13SocketNetwork4loopEv:2
24
** External Symbol **:447935
** External Symbol **:283223
** External Symbol **:196743
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:710
** External Symbol **:295
** External Symbol **:295
** External Symbol **:262
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:447935
** External Symbol **:283223
** External Symbol **:196743
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:710
** External Symbol **:295
** External Symbol **:295
** External Symbol **:262
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
17
** External Symbol **:438215
** External Symbol **:283183
** External Symbol **:196703
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:670
** External Symbol **:23
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
** External Symbol **:447935
** External Symbol **:283223
** External Symbol **:196743
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:710
** External Symbol **:295
** External Symbol **:295
** External Symbol **:262
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:447935
** External Symbol **:283223
** External Symbol **:196743
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:710
** External Symbol **:295
** External Symbol **:295
** External Symbol **:262
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:447935
** External Symbol **:283223
** External Symbol **:196743
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:710
** External Symbol **:295
** External Symbol **:295
** External Symbol **:262
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:447935
** External Symbol **:283223
** External Symbol **:196743
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:710
** External Symbol **:295
** External Symbol **:295
** External Symbol **:262
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:447935
** External Symbol **:283223
** External Symbol **:196743
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:710
** External Symbol **:295
** External Symbol **:295
** External Symbol **:262
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
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
1:1149251
0
1
1:1149251
0
0
0
1
1:1277851
0
0
0
0
0
0
0
1
1:68
1
1:68
1
1:114
1
1:114

_ZN4weft5proxy8upstream4Pool10wake_firstEv
# Func Hash:
515008861157547863
# Num Counters:
5
# Counter Values:
432773
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
1676
0
847034
0
20666
0
0
844116
20666
2480
2480
844116
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
1242
1676
1242
1242
0
0
0
0
0
0
845238
128720
0
0
0
1060
1676
716518
128720
845238
1358
1676
1676
1676
0
845238
0
845238
128720
0
616
716518
1082
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
845238
0
1676
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
1:716518
1
1:844116
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
1676
0
1676
136277
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
845078
0
845078
133271
80
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
22
** External Symbol **:797
** External Symbol **:793
** External Symbol **:793
** External Symbol **:417
** External Symbol **:294
** External Symbol **:293
** External Symbol **:261
** External Symbol **:243
** External Symbol **:109
** External Symbol **:8
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

_ZN4weft5proxy8upstream4Pool4takeERS2_RNS2_6SharedE
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
845078
0

_ZN4weft5proxy8upstream4Pool5leaseENS1_12LeaseOptionsE
# Func Hash:
571483142805533017
# Num Counters:
69
# Counter Values:
1278011
128760
1149251
0
40
1278011
0
1278011
128760
0
1149251
0
432773
0
0
0
0
128720
432773
716518
1278011
0
845238
0
0
1682
1682
716518
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
432773
0
0
0
0
432773
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1:1149251
0
1
1:716518
0
0
1
1:432773

_ZN4weft5proxy8upstream4Pool9give_backENS2_4IdleERKNS1_4WearE
# Func Hash:
740746827712760922
# Num Counters:
12
# Counter Values:
432405
0
368
0
368
0
0
432405
368
432405
0
368
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
15
** External Symbol **:315383
** External Symbol **:52080
** External Symbol **:32670
** External Symbol **:295
** External Symbol **:262
** External Symbol **:244
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
594018532027658954
# Num Counters:
25
# Counter Values:
0
0
0
0
0
431091
0
431091
0
431091
431091
431091
0
432773
431091
0
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
** External Symbol **:315039
** External Symbol **:51750
** External Symbol **:32382
** External Symbol **:292
** External Symbol **:260
** External Symbol **:242
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
1:431091

_ZN4weft5proxy8upstream4Pool9with_roomERKNS1_12LeaseOptionsERb
# Func Hash:
1097175172986461512
# Num Counters:
54
# Counter Values:
1358
844116
847034
845474
0
0
0
845474
1358
0
0
845474
0
0
0
0
128440
845474
0
0
0
0
0
0
0
0
0
845474
0
0
0
0
0
0
1358
847034
1358
1358
0
120
847034
0
0
132429
0
0
132429
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
1277830
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
** External Symbol **:438268
** External Symbol **:283183
** External Symbol **:196589
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:806
** External Symbol **:801
** External Symbol **:710
** External Symbol **:590
** External Symbol **:524
** External Symbol **:488
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:4
** External Symbol **:4
** External Symbol **:3
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
2968007
2968007
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:2968007

_ZN4weft5proxy8upstream5LeaseD2Ev
# Func Hash:
1098130662811440050
# Num Counters:
16
# Counter Values:
6801560
0
0
0
160
432773
0
0
0
0
845078
40
40
432773
432773
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
1:432773

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
1149502
120
1149502
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
1277961
0
0
0
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
1020902
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
6529492
3838557
3771
3771
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
1278011
1278011
0
0
0
0
1149331
1149331
1278011
1149331
1149331
1149331
1277891
0
0
1278011
1278011
1277851
0
0
0
1277891
0
0
1277891
0
429
429
429
0
0
1277891
1277891
0
0
0
247
120
0
0
1277891
309
0
341
1277891
0
0
0
0
0
1277891
0
182
0
0
0
0
0
0
0
0
1277891
1277491
40
1277491
0
0
1277891
309
0
182
0
0
0
1277891
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
302
0
1277491
0
309
0
0
0
0
0
0
0
0
128
0
0
0
0
0
341
0
0
0
0
0
0
127
127
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
341
341
0
0
0
0
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
1
1
0
0
0
0
181
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
181
181
181
1
1
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
181
181
181
80
80
0
0
0
0
0
181
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
181
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1277670
1277582
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
15
24
** External Symbol **:447935
** External Symbol **:283223
** External Symbol **:196743
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:710
** External Symbol **:295
** External Symbol **:295
** External Symbol **:262
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
0
24
** External Symbol **:447935
** External Symbol **:283223
** External Symbol **:196743
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:710
** External Symbol **:295
** External Symbol **:295
** External Symbol **:262
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:447935
** External Symbol **:283223
** External Symbol **:196743
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:710
** External Symbol **:295
** External Symbol **:295
** External Symbol **:262
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:447935
** External Symbol **:283223
** External Symbol **:196743
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:710
** External Symbol **:295
** External Symbol **:295
** External Symbol **:262
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
0
0
24
** External Symbol **:447935
** External Symbol **:283223
** External Symbol **:196743
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:710
** External Symbol **:295
** External Symbol **:295
** External Symbol **:262
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:438335
** External Symbol **:283183
** External Symbol **:196703
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:806
** External Symbol **:801
** External Symbol **:710
** External Symbol **:590
** External Symbol **:524
** External Symbol **:488
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:4
** External Symbol **:4
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
_ZN4weft2io13SocketNetwork4loopEv:2
24
** External Symbol **:438255
** External Symbol **:283183
** External Symbol **:196703
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:670
** External Symbol **:295
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
24
** External Symbol **:438255
** External Symbol **:283183
** External Symbol **:196703
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:670
** External Symbol **:295
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
0
1
** External Symbol **:2
1
** External Symbol **:3
3
** External Symbol **:154
** External Symbol **:107
** External Symbol **:41
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
1:182
0
0
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
1:181
1
1:181
1
1:181
1
1:181
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
938771
0
0
0

_ZN4weft5rules10FieldValue8read_allERKNS_4http7HeadersESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
567185242465503888
# Num Counters:
5
# Counter Values:
2563851
938771
938771
0
970771

_ZN4weft5rules10FieldValueC2ERKNS_4http11RequestHeadESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
561929922358062905
# Num Counters:
8
# Counter Values:
970771
970771
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
1020902
1020782
1020782
0
1020902
1020782
806

_ZN4weft5rules11match_routeERKNS_6config10RouteTableERKNS_4http11RequestHeadEjPKNS_5codec5ValueE
# Func Hash:
403434656165578264
# Num Counters:
11
# Counter Values:
1277971
0
1052211
1277971
1277971
0
1278011
40
1277971
1277971
0

_ZN4weft5rules11pick_randomITkNS0_10CandidatesENS0_6OthersINS_5proxy8upstream7Cluster6ChoiceEEEEEmRKT_RNS_6RandomE
# Func Hash:
599005161401304552
# Num Counters:
9
# Counter Values:
193040
64320
34440
49480
64320
49480
17320
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
31040
159760
31040
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
1277971
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
2668406
1668618
1277891
1277891
1277891
278103
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
2
3:999788
4:278103

_ZN4weft5rules13put_time_leftERNS_4http7HeadersENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEESt8optionalIS8_E
# Func Hash:
93478049685531836
# Num Counters:
7
# Counter Values:
81320
939011
81320
81320
0
0
0

_ZN4weft5rules14first_mismatchERKNS_6config5RouteERKNS_4http11RequestHeadEPKNS_5codec5ValueE
# Func Hash:
592063320653337259
# Num Counters:
22
# Counter Values:
970771
0
970771
0
0
0
0
0
0
80
80
2330342
2330342
855806
1278211
0
0
80
80
938771
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
1:855806

_ZN4weft5rules14rewrite_targetERNS_4http11RequestHeadERKNS_6config5RouteERKNS4_7ForwardERKNS4_13ClusterWeightE
# Func Hash:
44612227131810522
# Num Counters:
22
# Counter Values:
0
0
1277931
1277931
0
0
0
0
0
0
0
0
0
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
1277891
939051
0
81360
0
939051
0
40
0
81360
0
939051
81360
0
0
0

_ZN4weft5rules18may_retry_responseERKNS_6config11RetryPolicyEtiRKNS_4http7HeadersEj
# Func Hash:
1083424333198197674
# Num Counters:
14
# Counter Values:
1277630
0
0
1277630
1277630
1277630
1277630
1277630
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
2556060

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
1278211
260840
680
1278171
1278171
600
0
1278171
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
1278171
1020491
1020491
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
1277830
1274043
160

_ZN4weft5rules9call_timeERKNS_6config7ForwardERKNS_4http11RequestHeadENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEE
# Func Hash:
334492581606336567
# Num Counters:
5
# Counter Values:
1277891
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
18395965
0
1278011
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
20320
11280
47600
9040
49600
0
49600
14720
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
2160
0
2160
0
21360
202760
2160
0
14720
14880
4480
0
0
2480
18880
18880
2480
2480
2480
2480
14720
0
21360
0
10720
560
2480
2480
0
1600
1600
0
0
0
0
5520
2160
14720
880
480
7680
2480
0
2160
4480
0
880
0
0
0
0
0
0
2160
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
35440
0
49680
50160
50160
0
50160
35440
0
0
0
15880
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
18360
18360
4320
4320
0
0
0
0
8160
101040
101040
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
9:22

_ZN4weft5stats5Shard4findERKNS0_6FamilyESt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EE
# Func Hash:
798733566923836643
# Num Counters:
4
# Counter Values:
129243
11239
0
11239

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
63362547
35193

_ZN4weft6config18default_log_formatEv
# Func Hash:
93478049075192529
# Num Counters:
7
# Counter Values:
1278251
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
1320
17600
117480
0
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_5ValueEE8InnerMap13iterator_baseIKNS0_7MapPairIS7_S8_EEE10SearchFromEm
# Func Hash:
694937218893071247
# Num Counters:
6
# Counter Values:
160280
104400
0
143880
104400
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_6StructEE8InnerMap13iterator_baseIKNS0_7MapPairIS7_S8_EEE10SearchFromEm
# Func Hash:
694937218893071247
# Num Counters:
6
# Counter Values:
118760
35160
0
69291
35160
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_6StructEE8InnerMap5clearEv
# Func Hash:
948827213316991799
# Num Counters:
8
# Counter Values:
240
0
133440
18120
18120
0
0
16680

_ZN6google8protobuf8internal16InternalMetadataD2Ev
# Func Hash:
1063705161908944610
# Num Counters:
3
# Counter Values:
699097
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
2138834

_ZNK4weft11SystemClock4wallEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1298330

_ZNK4weft2io4Leaf6resultEv
# Func Hash:
367063875989119905
# Num Counters:
18
# Counter Values:
5349206
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
298949
298949
40
40
40
298949
298949
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
5
1
1:1
1
1:1
1
1:1
1
1:298949
1
1:298949

_ZNK4weft2io5Scope4Join12await_resumeEv
# Func Hash:
927946426483138021
# Num Counters:
8
# Counter Values:
575206
208
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

_ZNK4weft2io7Address11to_sockaddrER16sockaddr_storage
# Func Hash:
700171235685855707
# Num Counters:
3
# Counter Values:
0
3837033
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
0

_ZNK4weft2io7Address4hashEv
# Func Hash:
798733567484125004
# Num Counters:
4
# Counter Values:
2144816
134051
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
1298599

_ZNK4weft4http2h18Incoming6lengthEv
# Func Hash:
1063705160746808702
# Num Counters:
3
# Counter Values:
432973
0
0

_ZNK4weft4http2h18Incoming8trailersEv
# Func Hash:
382993475055910911
# Num Counters:
2
# Counter Values:
865538
865538

_ZNK4weft4http2h210Connection4overEv
# Func Hash:
1124680652285324760
# Num Counters:
4
# Counter Values:
858278
856997
81
81

_ZNK4weft4http2h213ClientSession7closingEv
# Func Hash:
1063705161908944610
# Num Counters:
3
# Counter Values:
979065
978985
978985

_ZNK4weft4http2h213ClientSession7greetedEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
845474

_ZNK4weft4http2h213ClientSession8capacityEv
# Func Hash:
287486626421352023
# Num Counters:
6
# Counter Values:
1697674
1697674
0
1697674
1697674
1694552

_ZNK4weft4http2h26Stream6at_endEv
# Func Hash:
1063705162558100101
# Num Counters:
3
# Counter Values:
2534893
2534733
2468914

_ZNK4weft4http2h26Stream6lengthEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
844878

_ZNK4weft4http2h26Stream8trailersEv
# Func Hash:
382993475055910911
# Num Counters:
2
# Counter Values:
1975217
563418

_ZNK4weft4http7Headers3getENS0_5TokenE
# Func Hash:
798733566058850320
# Num Counters:
4
# Counter Values:
22529375
10096288
2688142
7408146

_ZNK4weft4http7Headers4findESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
456618550512250858
# Num Counters:
15
# Counter Values:
0
0
0
1471875
81440
278103
0
0
278103
0
0
0
278103
0
0

_ZNK4weft4http8BlockRef4dataEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2740899

_ZNK4weft4http8BlockRef4sizeEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2740899

_ZNK4weft5Clock7skip_toENSt6chrono10time_pointINS1_3_V212steady_clockENS1_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1010067

_ZNK4weft5proxy7observe15CapturedHeaders2ofEm
# Func Hash:
1096621589212075883
# Num Counters:
5
# Counter Values:
0
0
1278251
0
0

_ZNK4weft5proxy7observe7Metrics5Alike3hasERKNS0_6RecordENS_6config9DirectionE
# Func Hash:
898775535699548479
# Num Counters:
15
# Counter Values:
1278251
1276364
1276364
1276361
1212361
1212161
1212161
1212041
1212161
1212161
96280
1212161
1212161
96280
1276361
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
4
9:1034721
33:2407
4:2025
2:1
1
9:2407
1
4:2407

_ZNK4weft5proxy8upstream10ReplayBody8trailersEv
# Func Hash:
170957022131388415
# Num Counters:
1
# Counter Values:
278063
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
10
** External Symbol **:276663
** External Symbol **:23
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
1149502
0
0
0

_ZNK4weft5proxy8upstream7Cluster6Choice6usableEm
# Func Hash:
844982799874925684
# Num Counters:
5
# Counter Values:
1487502
1487502
1487502
1487502
1487502

_ZNK4weft5proxy8upstream7Cluster6Choice6weightEm
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
0
1535742

_ZNK4weft5proxy8upstream7Cluster6Choice8eligibleEm
# Func Hash:
798733567663371007
# Num Counters:
5
# Counter Values:
120
0
1487502
1487502
1487502

_ZNK4weft5proxy8upstream7Cluster9choice_ofEjRKNS1_7PickingE
# Func Hash:
1096621590458443237
# Num Counters:
5
# Counter Values:
1213822
1213822
1213822
1213822
1149502

_ZNK4weft5rules8CallTime4endsENSt6chrono10time_pointINS2_3_V212steady_clockENS2_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
431494654108067943
# Num Counters:
3
# Counter Values:
1277971
1020411
0

_ZNK4weft5stats5Shard7KeyHashclERKNS1_3KeyE
# Func Hash:
1124680649821146753
# Num Counters:
3
# Counter Values:
1783438
146503
0

_ZNK4weft6config13HeaderMatcher7matchesEPKSt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
187771963222858826
# Num Counters:
7
# Counter Values:
938771
0
0
938771
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
939091
0
0
0
0
0
0
0
0
938771
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
128800
128800
128800
128800
128800
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
5:3220

_ZNK4weft6config7Cluster7tls_forEPKNS0_8EndpointE
# Func Hash:
334492581894423201
# Num Counters:
5
# Counter Values:
128800
0
128800
1279083
1150283

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
1278011
0
0
1278011
1278011
1278011
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
257480
0
257480
128720
0
129720
128720
129720
2557484
516000
2170284
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
33:3219
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
2330342
0
0
2330342
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
104880

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_5ValueEE8InnerMap10FindHelperIS7_EESt4pairINSA_13iterator_baseIKNS0_7MapPairIS7_S8_EEEEmERKT_PSt17_Rb_tree_iteratorISC_IKSt17reference_wrapperIKS7_EPvEE
# Func Hash:
151646354918023558
# Num Counters:
12
# Counter Values:
32320
53440
53440
226400
182360
68560
68560
0
44040
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
4:935
9:365
7:21
8:9
3:6

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_5ValueEE8InnerMap12BucketNumberIS7_EEmRKT_
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
242400
0

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_6StructEE8InnerMap10FindHelperIS7_EESt4pairINSA_13iterator_baseIKNS0_7MapPairIS7_S8_EEEEmERKT_PSt17_Rb_tree_iteratorISC_IKSt17reference_wrapperIKS7_EPvEE
# Func Hash:
151646354918023558
# Num Counters:
12
# Counter Values:
280
65520
65520
183475
117955
65800
65800
0
65520
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
4:1638

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_6StructEE8InnerMap12BucketNumberIS7_EEmRKT_
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
183475
0

_ZNKSt10_HashtableIN4weft2io7AddressESt4pairIKS2_NS0_5proxy8upstream7HostRefEESaIS8_ENSt8__detail10_Select1stESt8equal_toIS2_ESt4hashIS2_ENSA_18_Mod_range_hashingENSA_20_Default_ranged_hashENSA_20_Prime_rehash_policyENSA_17_Hashtable_traitsILb1ELb0ELb1EEEE19_M_find_before_nodeEmRS4_m
# Func Hash:
287486627813814447
# Num Counters:
6
# Counter Values:
0
680
320
128520
129320
128880

_ZNKSt10_HashtableIN4weft5stats5Shard3KeyESt4pairIKS3_PNS1_6SeriesEESaIS8_ENSt8__detail10_Select1stESt8equal_toIS3_ENS2_7KeyHashENSA_18_Mod_range_hashingENSA_20_Default_ranged_hashENSA_20_Prime_rehash_policyENSA_17_Hashtable_traitsILb1ELb0ELb1EEEE19_M_find_before_nodeEmRS5_m
# Func Hash:
391331303925434238
# Num Counters:
7
# Counter Values:
1444
2744
2016
129243
129243
141285
131415

_ZNKSt10_HashtableINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_St10shared_ptrIN4weft5proxy8upstream7ClusterEEESaISE_ENSt8__detail10_Select1stESt8equal_toIvENSA_8NameHashENSG_18_Mod_range_hashingENSG_20_Default_ranged_hashENSG_20_Prime_rehash_policyENSG_17_Hashtable_traitsILb1ELb0ELb1EEEE10_M_find_trISt17basic_string_viewIcS3_EvvEENSG_20_Node_const_iteratorISE_Lb0ELb1EEERKT_
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
1278102
1278102
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
1278102
1278102
1278102
1278102
1278102
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
7
9:1067342
33:3219
4:2035
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
1276966
1276966
1276966
1278251
1276966
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
3
33:1018566
9:6430
65:30

_ZNKSt10_HashtableINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_jESaIS8_ENSt8__detail10_Select1stESt8equal_toIvEN4weft6config7Domains4HashENSA_18_Mod_range_hashingENSA_20_Default_ranged_hashENSA_20_Prime_rehash_policyENSA_17_Hashtable_traitsILb1ELb0ELb1EEEE10_M_find_trISt17basic_string_viewIcS3_EvvEENSA_20_Node_const_iteratorIS8_Lb0ELb1EEERKT_
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
1278011
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
1278011
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
12306862
12274737
2363707
14638444
12274737

_ZNKSt17basic_string_viewIcSt11char_traitsIcEE4findEPKcmm
# Func Hash:
339793668926428412
# Num Counters:
8
# Counter Values:
1090628
267000
1090628
2565862
0
2565462
4320
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
3
3:6135
17:612
4:36

_ZNKSt6ranges10__equal_fnclITkNS_11input_rangeERKSt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EETkNS_11input_rangeESA_NS_8equal_toESt8identitySC_Q21indirectly_comparableIDTclsr6ranges13__cust_accessE7__beginclsr3stdE7declvalIRT_EEEEDTclsr6ranges13__cust_accessE7__beginclsr3stdE7declvalIRT0_EEEET1_T2_T3_EEEbOSD_OSG_SJ_SK_SL_
# Func Hash:
952936703780230930
# Num Counters:
6
# Counter Values:
129243
1670922
1670922
1670922
1542838
129243
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
8
7:389224
4:384084
1:128598
3:128244
6:64363
9:9612
32:1596
2:5

_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE11starts_withEPKc
# Func Hash:
298789185783135970
# Num Counters:
3
# Counter Values:
670924
670204
670204
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
2
16:669484
9:18

_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7compareEPKc
# Func Hash:
700171238776263760
# Num Counters:
3
# Counter Values:
780512
776506
520290
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
11
5:356395
2:146398
6:105284
17:76865
4:42200
33:13524
3:687
9:198
1:6
8:3
7:2

_ZNKSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_N4weft5proxy7Staging5EntryEESt10_Select1stISC_ESt4lessIS5_ESaISC_EE4findERS7_
# Func Hash:
219088261289974683
# Num Counters:
6
# Counter Values:
151616
64931
62291
54405
54405
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
135264
129243
5218

_ZNSt10_HashtableINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_SaIS5_ENSt8__detail9_IdentityESt8equal_toIS5_ESt4hashIS5_ENS7_18_Mod_range_hashingENS7_20_Default_ranged_hashENS7_20_Prime_rehash_policyENS7_17_Hashtable_traitsILb1ELb1ELb1EEEE10_M_emplaceIJRSt17basic_string_viewIcS3_EEEESt4pairINS7_14_Node_iteratorIS5_Lb1ELb1EEEbESt17integral_constantIbLb1EEDpOT_
# Func Hash:
1098005221992784858
# Num Counters:
12
# Counter Values:
218496
49105
46816
13600
56578
0
42978
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
7:20842
4:10691
3:3807
1:3578
6:1775
2:283
9:123
33:10
8:8
32:5

_ZNSt12_Destroy_auxILb0EE9__destroyIPN4weft3xds10ResourceIdEEEvT_S6_
# Func Hash:
798733565090940266
# Num Counters:
4
# Counter Values:
11171
6640
11171
201010

_ZNSt12_Destroy_auxILb0EE9__destroyIPN4weft5rules11AcceptedJwtEEEvT_S6_
# Func Hash:
287486625073190949
# Num Counters:
5
# Counter Values:
0
0
0
1278731
0

_ZNSt12_Destroy_auxILb0EE9__destroyIPN4weft6config13ClusterWeightEEEvT_S6_
# Func Hash:
798733565090940266
# Num Counters:
4
# Counter Values:
17491
0
12960
125841

_ZNSt12_Destroy_auxILb0EE9__destroyIPN4weft6config14HeaderMutationEEEvT_S6_
# Func Hash:
798733565090940266
# Num Counters:
4
# Counter Values:
0
0
0
2688674

_ZNSt12_Destroy_auxILb0EE9__destroyIPSt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES8_EEEvT_SB_
# Func Hash:
798733565090940266
# Num Counters:
4
# Counter Values:
294309
3480
4440
1816344

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEC2IN4weft4http2h26StreamENS4_2io14FrameAllocatorIS7_EEJRNS6_5CodecEDnEEERPT_St20_Sp_alloc_shared_tagIT0_EDpOT1_
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
845168
0

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEC2IN4weft4http2h26StreamENS4_2io14FrameAllocatorIS7_EEJRNS6_5CodecEPNS5_5ArenaEEEERPT_St20_Sp_alloc_shared_tagIT0_EDpOT1_
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
853558
0

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EED2Ev
# Func Hash:
190355458062653983
# Num Counters:
5
# Counter Values:
38321161
1785487
3052
9316192
10542
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
26
** External Symbol **:877240
** External Symbol **:425806
** External Symbol **:160002
** External Symbol **:32362
** External Symbol **:24082
** External Symbol **:21442
** External Symbol **:20002
** External Symbol **:1842
** External Symbol **:1619
** External Symbol **:1614
** External Symbol **:962
** External Symbol **:922
** External Symbol **:922
** External Symbol **:882
** External Symbol **:802
** External Symbol **:762
** External Symbol **:722
** External Symbol **:682
** External Symbol **:682
** External Symbol **:642
** External Symbol **:642
** External Symbol **:602
** External Symbol **:562
** External Symbol **:562
_ZNSt23_Sp_counted_ptr_inplaceIN4weft5proxy10NameLookup5StateESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:2
_ZNSt23_Sp_counted_ptr_inplaceIN6spdlog6loggerESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:2
26
** External Symbol **:877240
** External Symbol **:425806
** External Symbol **:160002
** External Symbol **:32362
** External Symbol **:24082
** External Symbol **:21442
** External Symbol **:20002
** External Symbol **:1842
** External Symbol **:1619
** External Symbol **:1614
** External Symbol **:962
** External Symbol **:922
** External Symbol **:922
** External Symbol **:882
** External Symbol **:802
** External Symbol **:762
** External Symbol **:722
** External Symbol **:682
** External Symbol **:682
** External Symbol **:642
** External Symbol **:642
** External Symbol **:602
** External Symbol **:562
** External Symbol **:562
_ZNSt23_Sp_counted_ptr_inplaceIN6spdlog6loggerESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:2
_ZNSt23_Sp_counted_ptr_inplaceIN4weft5proxy10NameLookup5StateESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:2

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEaSERKS2_
# Func Hash:
331865488550902725
# Num Counters:
8
# Counter Values:
4003894
3282885
10367
7870
3272518
0
9480
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
989529
0
0

_ZNSt15__new_allocatorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_EE8allocateEmPKv
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
287909
0
0

_ZNSt16allocator_traitsISaIN4weft5proxy8upstream4Pool4IdleEEE7destroyIS4_EEvRS5_PT_
# Func Hash:
515008864302229976
# Num Counters:
5
# Counter Values:
432260
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
252040
252040
248760

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
865506
640
440
0

_ZNSt23_Sp_counted_ptr_inplaceIN4weft4http2h26StreamENS0_2io14FrameAllocatorIS3_EELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1698726

_ZNSt23_Sp_counted_ptr_inplaceIN4weft4http2h26StreamENS0_2io14FrameAllocatorIS3_EELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1698726

_ZNSt3mapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEN4weft5proxy7Staging5EntryESt4lessIS5_ESaISt4pairIKS5_S9_EEEixERSD_
# Func Hash:
591567703127371214
# Num Counters:
6
# Counter Values:
184219
87136
81399
11457
65060
65060

_ZNSt4pairIKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_EC2ERKS7_
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
241280
0
0

_ZNSt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_EC2IRKSt17basic_string_viewIcS3_ESB_Qcl16_S_constructibleITL0__TL0_0_EEEEOT_OT0_
# Func Hash:
694937219807338645
# Num Counters:
6
# Counter Values:
277869
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
1304621
3526

_ZNSt6vectorIN4weft3xds10ResourceIdESaIS2_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
200290
4326
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
431428
977

_ZNSt6vectorIN4weft5rules11AcceptedJwtESaIS2_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
1278731
0
0

_ZNSt6vectorIN4weft6config13ClusterWeightESaIS2_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
125841
17491
0

_ZNSt6vectorIN4weft6config14HeaderMutationESaIS2_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
2688674
0
0

_ZNSt6vectorIN4weft6config4CidrESaIS2_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
16600
0
414070
3320

_ZNSt6vectorIN4weft6config7UpgradeESaIS2_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
6920
0
122031
6920

_ZNSt6vectorIN4weft6config9AccessLogESaIS2_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
18965
765
201484
18965

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE12emplace_backIJS5_EEERS5_DpOT_
# Func Hash:
140494398481204129
# Num Counters:
4
# Counter Values:
0
112326
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
15922
0
15922
0
117126
15390
17362
101736
101736
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
7:8790
8:7424
6:6104
5:38
2:20
4
3:10682
9:70
16:32
8:29
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EEC2ERKS7_
# Func Hash:
844982799977064709
# Num Counters:
4
# Counter Values:
827936
685704
0
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
1123075
123930
3651350
953195

_ZNSt6vectorISt10shared_ptrIN4weft4http2h26StreamEESaIS5_EE9push_backERKS5_
# Func Hash:
798733564295002205
# Num Counters:
4
# Counter Values:
841648
3520
0
841648

_ZNSt6vectorISt4pairIN4weft5proxy7Staging4KindENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEESaISB_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
39388
15240
100407
20378

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE12emplace_backIJRKSt17basic_string_viewIcS4_ESE_EEERS7_DpOT_
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
0
277869

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE17_M_realloc_insertIJRKSt17basic_string_viewIcS4_ESE_EEEvN9__gnu_cxx17__normal_iteratorIPS7_S9_EEDpOT_
# Func Hash:
436124194845738709
# Num Counters:
13
# Counter Values:
0
0
277869
277869
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
1816344
281429
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm
# Func Hash:
276487133191311005
# Num Counters:
28
# Counter Values:
3545249
28956272
0
5560
0
0
13889694
14969886
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
6927740
3045597
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
3:5892657
5:3850375
9:1619116
2:1539373
4:1211555
6:359922
7:254515
8:238797
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
4508433
521307
301426
4107965
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
17
9:2364763
2:540636
4:368674
33:214529
17:182333
5:89273
6:84960
7:79044
65:61395
16:42622
3:40421
8:18887
32:6496
129:4246
257:2566
513:175
64:3

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPcEEvT_S7_St20forward_iterator_tag
# Func Hash:
978919878616272060
# Num Counters:
4
# Counter Values:
5082787
1978688
120577
4765498
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
17
9:1670977
17:655081
33:550619
16:445179
7:226645
4:219346
5:198855
65:155120
3:145244
8:141951
6:136808
32:83785
2:47064
129:10058
257:8806
64:1231
513:520

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE14_M_replace_auxEmmmc
# Func Hash:
742332381445588184
# Num Counters:
9
# Counter Values:
173779
2477471
109903
2541347
960
960
0
0
2457717
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
0
17
33:1612506
17:478743
65:270438
32:48279
2:36388
64:22199
513:18257
9:14627
129:13798
257:9093
16:7072
4:4755
5:3543
3:1489
256:2
6:1
128:1

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE4swapERS4_
# Func Hash:
267298074426314787
# Num Counters:
16
# Counter Values:
330360
38383
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
1008817
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7replaceEmmPKcm
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
25562679
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7reserveEm
# Func Hash:
154286477685094159
# Num Counters:
6
# Counter Values:
1003154
574519
0
574519
0
1003154
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
57556823
897375
21149495
31025577
676532
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
15
2:8960628
3:7419660
9:6415363
17:2910325
33:1770060
6:1521586
4:677815
7:617675
8:505939
16:126657
32:32704
5:31792
65:30235
513:818
64:108

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_assignERKS4_
# Func Hash:
42046415689803101
# Num Counters:
7
# Counter Values:
7591101
7591101
601334
640
7215
998295
7587821
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
16
33:281401
9:227224
17:180578
16:84088
7:56278
4:43451
65:32631
6:19065
3:15397
8:13814
5:12532
64:11372
32:10784
2:164
513:60
129:18

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
# Func Hash:
567185242593096663
# Num Counters:
5
# Counter Values:
13538736
13538736
3222343
0
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_mutateEmmPKcm
# Func Hash:
419172388412433642
# Num Counters:
11
# Counter Values:
6959257
508833
4442704
11692
480
573220
202822
0
4239882
11692
6450424
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
14
17:391383
33:62308
9:57827
513:16020
65:14548
129:8907
257:5776
8:171
32:150
16:91
5:60
4:24
6:3
128:1
19
17:1922911
33:1261938
65:299281
16:206585
32:84553
257:80925
64:52311
513:39331
9:23555
6:8390
4:5926
129:4399
8:2845
7:1966
3:1365
2:969
128:799
5:26
256:7
4
9:7932
65:81
129:10
17:3

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9push_backEc
# Func Hash:
431494656919539458
# Num Counters:
3
# Counter Values:
34537126
26878
844169

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2ERKS4_mm
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
109908
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEaSEOS4_
# Func Hash:
42046415391040011
# Num Counters:
7
# Counter Values:
3166619
47960
153257
0
19474
2174342
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
8
9:1928400
4:84600
7:40070
3:32476
5:31980
6:24180
8:17230
2:15406

_ZNSt7__n486116coroutine_handleINS_22noop_coroutine_promiseEE7__frame22__dummy_resume_destroyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1718521

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_St9_IdentityIS5_ESt4lessIS5_ESaIS5_EE24_M_get_insert_unique_posERKS5_
# Func Hash:
732038793432042852
# Num Counters:
7
# Counter Values:
359228
76767
165433
92865
20905
148833
148833

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_St9_IdentityIS5_ESt4lessIS5_ESaIS5_EE8_M_eraseEPSt13_Rb_tree_nodeIS5_E
# Func Hash:
1124680650144255556
# Num Counters:
3
# Counter Values:
40362
20480
179448

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_N4weft5proxy7Staging5EntryEESt10_Select1stISC_ESt4lessIS5_ESaISC_EE4findERS7_
# Func Hash:
219088261289974683
# Num Counters:
6
# Counter Values:
119340
57765
55205
40495
40495
480

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE17_M_construct_nodeIJRKS8_EEEvPSt13_Rb_tree_nodeIS8_EDpOT_
# Func Hash:
844982796950093491
# Num Counters:
4
# Counter Values:
241280
0
0
0

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE7_M_copyILb0ENSE_11_Alloc_nodeEEEPSt13_Rb_tree_nodeIS8_ESJ_PSt18_Rb_tree_node_baseRT0_
# Func Hash:
303685790011507114
# Num Counters:
11
# Counter Values:
52840
52840
0
0
115960
62240
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
249480
525158

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
4814879
4814879
4814879
1659899
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
6461247
6461247
6461247
1833569
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
1278251
1276966
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
1149251
0
1149251
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
1:1149251

_ZNSt8expectedIN4weft5proxy8upstream12LeaseOptionsENS0_5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
974670607139429569
# Num Counters:
7
# Counter Values:
1278011
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
2968007
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
4245858
0

_ZNSt8expectedIN4weft5proxy8upstream7HostRefENS0_5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
238984481558059729
# Num Counters:
3
# Counter Values:
40
1278182
0

_ZNSt8expectedIPN4weft4http12ResponseHeadENS0_5ErrorEEC2EOS5_Qaaaa23is_move_constructible_vIT_E23is_move_constructible_vIT0_Eoont33is_trivially_move_constructible_vIS7_Ent33is_trivially_move_constructible_vIS8_E
# Func Hash:
140494397815297137
# Num Counters:
4
# Counter Values:
2111517
0
181
181
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:181

_ZNSt8expectedISt10shared_ptrIN4weft4http2h26StreamEENS1_5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
238984481558059729
# Num Counters:
3
# Counter Values:
0
853558
0

_ZNSt8expectedISt7variantIJS_IPN4weft4http12ResponseHeadENS1_5ErrorEES_IvS5_EEES5_EC2EOS9_Qaaaa23is_move_constructible_vIT_E23is_move_constructible_vIT0_Eoont33is_trivially_move_constructible_vISB_Ent33is_trivially_move_constructible_vISC_E
# Func Hash:
656349717516837829
# Num Counters:
5
# Counter Values:
278063
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
556126
0
0
0

_ZNSt8expectedISt8optionalINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEN4weft5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
798733564832300476
# Num Counters:
5
# Counter Values:
106720
3760
80
76000
7520

_ZNSt8expectedIvN4weft5ErrorEEaSEOS2_Qaa23is_move_constructible_vIT0_E20is_move_assignable_vIS4_E
# Func Hash:
844982799659023391
# Num Counters:
4
# Counter Values:
7693042
2060
0
0

_ZNSt8optionalISt10shared_ptrIKN4weft5proxy8upstream5TermsEEEaSIRKS6_EENSt9enable_ifIX7__and_vISt6__not_ISt7is_sameIS7_NSt9remove_cvINSt16remove_referenceIT_E4typeEE4typeEEESC_ISt6__and_IJSt9is_scalarIS6_ESD_IS6_NSt5decayISG_E4typeEEEEESt16is_constructibleIS6_JSG_EESt13is_assignableIRS6_SG_EEERS7_E4typeEOSG_
# Func Hash:
798733568232131987
# Num Counters:
4
# Counter Values:
0
1277851
0
128760

_ZNSt8optionalISt8expectedIPN4weft4http12ResponseHeadENS1_5ErrorEEE7emplaceIJS6_EEENSt9enable_ifIX18is_constructible_vIS6_DpT_EERS6_E4typeEDpOSA_
# Func Hash:
1124680651571308851
# Num Counters:
4
# Counter Values:
1555800
0
0
0

_ZNSt8optionalISt8expectedIvN4weft5ErrorEEE7emplaceIJS3_EEENSt9enable_ifIX18is_constructible_vIS3_DpT_EERS3_E4typeEDpOS7_
# Func Hash:
531478466004500118
# Num Counters:
7
# Counter Values:
279503
0
0
0
279503
0
279503
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:279503

_ZSt10__do_visitINSt8__detail9__variant20__variant_idx_cookieEZNS1_15_Move_ctor_baseILb0EJSt8expectedIPN4weft4http12ResponseHeadENS5_5ErrorEES4_IvS9_EEEC1EOSC_EUlOT_T0_E_JSt7variantIJSA_SB_EEEEDcOSG_DpOT1_
# Func Hash:
1119356333269586061
# Num Counters:
7
# Counter Values:
556126
228
555898
0
228
228
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:228

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
342
833847
342
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
432773
0
0
432773
0
432773
432773

_ZSt12__to_chars_iIiENSt9enable_ifIXsr5__or_ISt5__or_IJSt7is_sameINSt9remove_cvIT_E4typeEaES2_IS6_sES2_IS6_iES2_IS6_lES2_IS6_xEEES1_IJS2_IS6_hES2_IS6_tES2_IS6_jES2_IS6_mES2_IS6_yEEES2_IcS6_EEE5valueESt15to_chars_resultE4typeEPcSN_S4_i
# Func Hash:
790715554738559560
# Num Counters:
17
# Counter Values:
0
66088
0
0
323
65649
0
0
0
0
40
131817
0
0
40
66088
0

_ZSt12__to_chars_iIlENSt9enable_ifIXsr5__or_ISt5__or_IJSt7is_sameINSt9remove_cvIT_E4typeEaES2_IS6_sES2_IS6_iES2_IS6_lES2_IS6_xEEES1_IJS2_IS6_hES2_IS6_tES2_IS6_jES2_IS6_mES2_IS6_yEEES2_IcS6_EEE5valueESt15to_chars_resultE4typeEPcSN_S4_i
# Func Hash:
790715554738559560
# Num Counters:
17
# Counter Values:
0
2040382
1020051
0
0
0
0
0
0
0
360
1019971
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
14195531
3577823
0
9493544
0
0
0
0
2390248
14116460
0
0
1519095
6168732
871153

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
433574
433574
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:433574

_ZSt16__do_uninit_copyIN9__gnu_cxx17__normal_iteratorIPKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIS7_SaIS7_EEEEPS7_ET0_T_SG_SF_
# Func Hash:
414921810399031694
# Num Counters:
7
# Counter Values:
779184
0
0
828576
0
0
0

_ZSt3getILm0EJN4weft6config14HttpConnectionENS1_8TcpProxyEEERKNSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeERKS8_
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
1286461
0
0

_ZSt3getILm0EJN4weft6config7ForwardENS1_14DirectResponseENS1_8RedirectEEERKNSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeERKS9_
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
1277971
0
0

_ZSt3getILm0EJSt8expectedIPN4weft4http12ResponseHeadENS1_5ErrorEES0_IvS5_EEERNSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeERSC_
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
277949
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
1277630
1277630
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
288722
0
0
0

_ZStssIcSt11char_traitsIcESaIcEEDTclsr8__detailE21__char_traits_cmp_catIT0_ELi0EEERKNSt7__cxx1112basic_stringIT_S3_T1_EESB_
# Func Hash:
737414784885216336
# Num Counters:
5
# Counter Values:
2230486
2198886
805892
811213
769304
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
13
33:753883
9:448176
17:371471
6:174527
65:70111
7:60578
3:25088
4:23640
64:18252
16:5085
8:544
2:517
32:183

_ZThn8_N4weft4http2h26Stream4pushERNS0_5BytesE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1464189

_ZThn8_N4weft4http2h26Stream6finishEPKNS0_7HeadersE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1130680

_ZThn8_N4weft4http2h26Stream7flushedEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2528608

_ZThn8_N4weft4http2h26Stream8writableEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1337469

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
437038
437038
0
437038
437038
0
437038
0
0
437038
437038
0
0
0
0
0
0
354856
0
0
35193
0
0
0
0
437038
0
15203
31786
0
0
437038
0
0
0
386553
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
331480
0
19880
0
0
0
351360
351360
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
527052
0
843
0
0
0
35193
35193
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
278063
0
278063
278063
0
114
0
0
0
0
0
0
0
0
114
114
278063
0
0
0
0
0
0
0
0
114
114
114
0
114
0
114
114
0
0
0
0
0
0
0
0
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
** External Symbol **:276663
** External Symbol **:23
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
1:114
1
1:114
1
1:114

unity_0_cxx.cxx;_ZN4weft2io10with_scopeIPFNS0_4TaskIvEERNS0_5ScopeERNS_5proxy8upstream12_GLOBAL__N_112ConversationEEJSt17reference_wrapperIS9_EEEENSt13invoke_resultIT_JS5_DpRT0_EE4typeESG_DpSH_.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
278063

unity_0_cxx.cxx;_ZN4weft2io10with_scopeIPFNS0_4TaskIvEERNS0_5ScopeERNS_5proxy8upstream12_GLOBAL__N_112ConversationEEJSt17reference_wrapperIS9_EEEENSt13invoke_resultIT_JS5_DpRT0_EE4typeESG_DpSH_.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
278063

unity_0_cxx.cxx;_ZN4weft2io10with_scopeIPFNS0_4TaskIvEERNS0_5ScopeERNS_5proxy8upstream12_GLOBAL__N_112ConversationEEJSt17reference_wrapperIS9_EEEENSt13invoke_resultIT_JS5_DpRT0_EE4typeESG_DpSH_.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
278063
0
0

unity_0_cxx.cxx;_ZN4weft2io10with_scopeIPFNS0_4TaskIvEERNS0_5ScopeERNS_5proxy8upstream12_GLOBAL__N_112ConversationEEJSt17reference_wrapperIS9_EEEENSt13invoke_resultIT_JS5_DpRT0_EE4typeESG_DpSH_.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
278063

unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_14PoolD2Ev
# Func Hash:
1124680649844129463
# Num Counters:
3
# Counter Values:
379086
781312
3052

unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket8try_readESt4spanISt4byteLm18446744073709551615EE
# Func Hash:
1096621587634904915
# Num Counters:
6
# Counter Values:
5853798
3290847
6854
2355722
301
2355084

unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket9on_eventsEj
# Func Hash:
52166955523831002
# Num Counters:
8
# Counter Values:
2430871
7943
2417651
2430871
716455
2073014
275640
4812
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:293543
** External Symbol **:20600
** External Symbol **:1645
** External Symbol **:1629
** External Symbol **:1232
** External Symbol **:826
** External Symbol **:822
** External Symbol **:817
** External Symbol **:817
** External Symbol **:815
** External Symbol **:614
** External Symbol **:550
** External Symbol **:513
** External Symbol **:312
** External Symbol **:278
** External Symbol **:43
** External Symbol **:41
** External Symbol **:37
** External Symbol **:35
** External Symbol **:31
** External Symbol **:26
_ZN4weft3tls6Stream10OnReadable6on_setEv:25
** External Symbol **:23
** External Symbol **:15
18
** External Symbol **:1647
** External Symbol **:1629
** External Symbol **:826
** External Symbol **:822
** External Symbol **:614
** External Symbol **:551
** External Symbol **:513
** External Symbol **:43
** External Symbol **:41
** External Symbol **:37
** External Symbol **:35
** External Symbol **:31
** External Symbol **:26
_ZN4weft3tls6Stream10OnWritable6on_setEv:25
** External Symbol **:15
** External Symbol **:13
** External Symbol **:12
** External Symbol **:11

unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket9try_writeESt4spanIK5iovecLm18446744073709551615EE
# Func Hash:
1124680653258158719
# Num Counters:
3
# Counter Values:
2323979
321705
349

unity_0_cxx.cxx;_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
278063

unity_0_cxx.cxx;_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
278063

unity_0_cxx.cxx;_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
278063

unity_0_cxx.cxx;_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
278063
0
0

unity_0_cxx.cxx;_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
278063

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIPNS_4http12ResponseHeadEEENS0_4TaskIvEENS6_IT_EERSt8optionalISt8expectedIS8_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
278063

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIPNS_4http12ResponseHeadEEENS0_4TaskIvEENS6_IT_EERSt8optionalISt8expectedIS8_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
278063
278063
0

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIPNS_4http12ResponseHeadEEENS0_4TaskIvEENS6_IT_EERSt8optionalISt8expectedIS8_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
278063

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIvEENS0_4TaskIvEENS3_IT_EERSt8optionalISt8expectedIS5_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
279503

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIvEENS0_4TaskIvEENS3_IT_EERSt8optionalISt8expectedIS5_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
279503
279503
0

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIvEENS0_4TaskIvEENS3_IT_EERSt8optionalISt8expectedIS5_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
279503

unity_0_cxx.cxx;_ZN4weft3tls12_GLOBAL__N_16hex_ofB5cxx11EPKhm
# Func Hash:
52047013124604861
# Num Counters:
9
# Counter Values:
351360
0
14640
0
0
0
0
0
0

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EE
# Func Hash:
304165707649585267
# Num Counters:
259
# Counter Values:
2204727
296442
0
168
1560605
2308696
3
3
0
0
0
3
103969
4061942
0
0
3
0
103969
0
103969
103969
103969
0
0
0
0
0
103969
0
0
2204730
80
0
0
27360
80
0
0
1560773
0
0
80
4
2204727
0
0
0
0
0
0
0
0
1560773
0
1560773
4
0
80
0
0
0
0
0
0
0
1560773
0
4
110787
0
110787
81
185736
0
0
1560605
1122920
0
0
0
0
1560773
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
0
0
0
0
0
110787
0
185736
168
0
1122920
0
185736
110787
185736
81
0
0
0
1122920
1122920
1122920
0
0
0
0
0
0
0
81
0
0
0
0
0
0
0
0
0
0
0
0
0
1560773
185736
110787
110787
40
1560605
1560605
0
1122920
0
0
0
0
0
0
0
110228
530
0
81
0
0
0
81
81
110787
0
0
0
0
0
0
0
0
0
0
0
81
81
0
0
0
81
0
0
0
0
0
0
0
0
0
0
81
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
289603
0
80
0
100329
0
0
0
1122800
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
** External Symbol **:969253
** External Symbol **:568126
** External Symbol **:419219
** External Symbol **:395526
** External Symbol **:395418
** External Symbol **:42880
** External Symbol **:5295
** External Symbol **:5203
** External Symbol **:4004
** External Symbol **:4000
** External Symbol **:1614
** External Symbol **:1606
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:590
** External Symbol **:590
** External Symbol **:524
** External Symbol **:488
** External Symbol **:488
** External Symbol **:456
** External Symbol **:80
** External Symbol **:79
14
** External Symbol **:175608
** External Symbol **:113399
** External Symbol **:37
** External Symbol **:27
** External Symbol **:27
** External Symbol **:26
** External Symbol **:24
** External Symbol **:10
** External Symbol **:10
** External Symbol **:9
** External Symbol **:6
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
14
** External Symbol **:118539
** External Symbol **:60877
** External Symbol **:37
** External Symbol **:27
** External Symbol **:26
** External Symbol **:24
** External Symbol **:11
** External Symbol **:10
** External Symbol **:5
** External Symbol **:5
** External Symbol **:4
** External Symbol **:4
** External Symbol **:3
** External Symbol **:2
7
** External Symbol **:57069
** External Symbol **:52518
** External Symbol **:16
** External Symbol **:5
** External Symbol **:4
** External Symbol **:3
** External Symbol **:2
7
** External Symbol **:57069
** External Symbol **:52518
** External Symbol **:16
** External Symbol **:5
** External Symbol **:4
** External Symbol **:3
** External Symbol **:2
2
** External Symbol **:1
** External Symbol **:1
24
** External Symbol **:452457
** External Symbol **:408527
** External Symbol **:394092
** External Symbol **:284063
** External Symbol **:21080
** External Symbol **:4000
** External Symbol **:3856
** External Symbol **:3854
** External Symbol **:814
** External Symbol **:811
** External Symbol **:810
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:415
** External Symbol **:306
** External Symbol **:295
** External Symbol **:262
** External Symbol **:254
** External Symbol **:244
** External Symbol **:92
** External Symbol **:90
** External Symbol **:89
** External Symbol **:31
5
** External Symbol **:50889
** External Symbol **:1236
** External Symbol **:46
** External Symbol **:24
** External Symbol **:21
24
** External Symbol **:453377
** External Symbol **:408915
** External Symbol **:284063
** External Symbol **:197789
** External Symbol **:197743
** External Symbol **:21720
** External Symbol **:2597
** External Symbol **:2581
** External Symbol **:2000
** External Symbol **:2000
** External Symbol **:808
** External Symbol **:804
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:415
** External Symbol **:295
** External Symbol **:262
** External Symbol **:262
** External Symbol **:244
** External Symbol **:244
** External Symbol **:69
** External Symbol **:68
24
** External Symbol **:447868
** External Symbol **:283503
** External Symbol **:197023
** External Symbol **:196949
** External Symbol **:20400
** External Symbol **:2000
** External Symbol **:2000
** External Symbol **:1022
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:295
** External Symbol **:295
** External Symbol **:262
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
** External Symbol **:23
** External Symbol **:16
** External Symbol **:11
** External Symbol **:10
24
** External Symbol **:447868
** External Symbol **:393372
** External Symbol **:283303
** External Symbol **:20160
** External Symbol **:4000
** External Symbol **:812
** External Symbol **:811
** External Symbol **:810
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:782
** External Symbol **:306
** External Symbol **:295
** External Symbol **:272
** External Symbol **:262
** External Symbol **:254
** External Symbol **:46
** External Symbol **:21
** External Symbol **:10
** External Symbol **:9
** External Symbol **:9
** External Symbol **:6
** External Symbol **:6
24
** External Symbol **:886376
** External Symbol **:786584
** External Symbol **:283463
** External Symbol **:20320
** External Symbol **:8000
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:982
** External Symbol **:812
** External Symbol **:811
** External Symbol **:810
** External Symbol **:590
** External Symbol **:524
** External Symbol **:488
** External Symbol **:306
** External Symbol **:272
** External Symbol **:92
** External Symbol **:21
** External Symbol **:12
** External Symbol **:12
** External Symbol **:10
** External Symbol **:9
_ZThn8_N4weft4http2h26Stream7flushedEv:6
24
** External Symbol **:470148
** External Symbol **:393252
** External Symbol **:4000
** External Symbol **:801
** External Symbol **:801
** External Symbol **:295
** External Symbol **:262
** External Symbol **:244
** External Symbol **:46
** External Symbol **:6
** External Symbol **:6
** External Symbol **:4
** External Symbol **:4
_ZThn8_N4weft4http2h26Stream8writableEv:3
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
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
25
0
0
0
1
1:81
1
1:81
1
1:81
0
0
0
0
0
0
0
0
0
0
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
1560773

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
185736

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
110787

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EE.__await_suspend_wrapper__await4
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
103969

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EE.__await_suspend_wrapper__await5
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1122920

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1560773
0
0

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1560773

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection16wait_for_requestEv
# Func Hash:
863544948726193427
# Num Counters:
73
# Counter Values:
435177
878700
4014
134
441761
0
0
0
439335
441761
0
441761
441761
439335
0
0
439335
439335
437573
439335
40
40
0
0
0
0
0
439335
0
0
0
0
0
441761
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
439335

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection16wait_for_requestEv.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
441761
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection16wait_for_requestEv.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
441761

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection3runEv
# Func Hash:
713990533339308900
# Num Counters:
79
# Counter Values:
0
441761
441761
0
7276
0
0
0
0
0
0
437573
0
7276
7276
0
0
0
7276
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
437525
48
437525
7228
7276
0
0
47
47
0
0
0
48
0
0
1
1
1
47
0
0
0
0
0
1
1
1
1
0
0
0
1
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
434485
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
** External Symbol **:17
** External Symbol **:17
** External Symbol **:17
** External Symbol **:14
** External Symbol **:12
** External Symbol **:12
** External Symbol **:10
** External Symbol **:9
** External Symbol **:9
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
** External Symbol **:2
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
9
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
1
1:1
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection3runEv.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
441761

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection3runEv.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
437573

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9read_headERNS2_6ServedE
# Func Hash:
422024491806253066
# Num Counters:
126
# Counter Values:
2520
2520
560
0
0
0
437573
0
0
0
0
437573
0
0
0
0
437573
0
0
0
0
0
0
0
437573
437573
0
280
0
0
437573
0
437573
0
0
0
0
437573
0
0
437573
437573
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
0
0
0
0
0
0
0
437573
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
437573
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9read_headERNS2_6ServedE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
437573

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv
# Func Hash:
139413423272567949
# Num Counters:
169
# Counter Values:
437573
0
437573
437573
48
0
0
0
0
0
437573
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
437573
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
437525
0
47
47
0
47
0
0
0
0
437525
0
0
0
0
1
1
1
0
0
0
1
437525
0
0
1
1
0
0
0
0
0
0
0
0
0
0
437525
437525
0
0
0
0
437325
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
2840
434485
0
0
0
0
0
2840
2840
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
2840
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:283503
** External Symbol **:20080
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:710
** External Symbol **:295
** External Symbol **:262
** External Symbol **:244
** External Symbol **:16
** External Symbol **:11
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:9
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
1
1:1
0
1
1:1
1
1:1
0
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
437573

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
437573

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv.__await_suspend_wrapper__await4
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
437525

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
437573
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
437573

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
437525
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
437525
0
0
0
0
437525
0
0
0
0
437525
0
437525
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
437525
0
0
0
0
0
0
0
0
0
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
437525
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9write_outEv.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
437525

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_112parse_fieldsESt17basic_string_viewIcSt11char_traitsIcEERKNS0_6LimitsERNS0_7HeadersERNS2_4SeenE
# Func Hash:
279081461113190135
# Num Counters:
98
# Counter Values:
870346
0
3854807
0
0
0
0
0
0
2984461
2984461
0
0
0
0
0
0
0
2984461
0
0
870346
0
0
0
0
0
0
2546888
0
0
0
0
0
0
870346
480
0
437573
307173
307173
307173
0
0
432573
0
0
0
432573
0
0
0
0
432573
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
432573
432573
0
0
0
0
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
70979556361045203
# Num Counters:
47
# Counter Values:
2520
2520
240
432773
432773
280
432773
280
0
432773
0
0
0
280
432773
0
0
0
40
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
3:432773
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
870346
80
0
0
0
870346
870266
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
8:870346
1
8:2
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_113write_headersERKNS0_7HeadersERNS2_6WriterE
# Func Hash:
146835646621254984
# Num Counters:
2
# Counter Values:
3009341
870106

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchange4bodyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
432973

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchange4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
1087279718884041667
# Num Counters:
174
# Counter Values:
432853
0
865626
0
0
0
432773
0
0
0
0
0
0
0
0
0
0
0
0
432773
0
0
432853
0
0
0
0
0
432853
0
0
0
0
0
0
0
0
0
0
0
0
0
432853
253
0
432853
0
0
432853
0
0
0
432853
0
0
0
0
0
0
0
0
0
0
0
253
432773
0
0
0
0
432573
0
0
0
432773
0
432773
0
0
432853
0
432493
0
432773
0
0
253
0
0
0
0
432573
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
432773
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
865626
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
432853

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchange4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
432773
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchange4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
432773

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchangeD0Ev
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
432773

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchangeD2Ev
# Func Hash:
78612108973840162
# Num Counters:
10
# Counter Values:
432773
368
0
432773
432405
432773
432565
48
432565
432405

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114asked_protocolERKNS2_4SeenERKNS1_10ParsedHeadERKNS0_11RequestHeadE
# Func Hash:
448694994723403612
# Num Counters:
24
# Counter Values:
0
0
2520
437573
0
0
280
0
0
280
280
0
280
0
280
0
0
0
280
280
280
280
0
0
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
437573
0
0
0
0
0
0
0
0
0
0
0
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
432573
280
432493
0
432573
0
432573
432573
432573
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
866306

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served4headEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
5946982

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served4sinkEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
437573

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served5arenaEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2077465

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
437573
433093
437573
240
0
240
0
0
0
0
437293
4480
0
0
2936
434733
0
0
80
0
434733
0
0
0
0
434733
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
18132506
0
18132506
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
14
2:8231267
9:3621857
17:1307579
1:1284329
3:966746
6:885626
4:738656
33:435413
5:306323
8:97350
16:3215
129:3213
65:4
7:2

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_110run_clientERNS_2io5ScopeERNS1_16ClientConnectionE
# Func Hash:
489765868971605866
# Num Counters:
130
# Counter Values:
0
323822
0
325104
325104
325104
325022
0
0
323822
0
0
0
54468
269354
54468
0
323822
0
269354
0
3040
0
269354
54468
269354
54468
0
2602
130160
0
269354
269354
1320
0
2602
0
2602
1200
266834
2602
0
0
0
0
269354
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
2602
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
54468
140277
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
269354

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_110take_blockEmPv
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
10797258
10797258

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_112is_forbiddenERKNS0_6HeaderE
# Func Hash:
454381971288453561
# Num Counters:
16
# Counter Values:
0
0
0
0
0
0
40
0
286543
7296948
2292344
2292344
7010365
286543
0
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_115give_back_blockEPvS3_
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
19350785
10812105

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_14tellERNS1_16ClientConnectionE
# Func Hash:
532637175858347610
# Num Counters:
19
# Counter Values:
327706
323904
0
2602
2602
0
5204
1764
323822
0
0
1764
0
1164
0
0
3884
324666
2602
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
** External Symbol **:1
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
** External Symbol **:1
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
** External Symbol **:1
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
** External Symbol **:1
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
** External Symbol **:1
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
21
845168
845168
845168
0
845168
845168
0
845168
0
845168
0
0
0
202537
0
0
845168
0
0
0
202516
845158
845158
0
845158
0
0
844937
221
0
40
40
0
181
181
844937
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
844937
642631
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
1:181
0
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
845168

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
845158

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
844937

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
845168
845168
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
845168

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
844937
160
0
0
0
0
160
0
0
0
160
160
160
0
0
0
844937
0
0
0
0
844937
0
160
0
0
844937
0
844937
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
844937
0
0
0
0
0
0
0
0
0
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
844937
0
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server15wait_until_sentERNS1_6StreamE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
844937

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
845168
845168
845168
81
0
1280
533174
533174
233553
0
531894
0
0
0
0
51840
480054
51840
480054
40
0
0
0
480054
51840
480054
51840
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
480054
480054
0
0
202516
277538
1280
0
0
0
0
0
480054
0
0
101
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
1199
0
0
0
0
0
1199
1179
0
0
0
0
0
0
0
0
0
0
81
0
0
0
0
101
0
0
0
0
0
0
0
1178
0
0
0
101
0
0
0
0
0
0
0
0
0
0
0
0
101
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
51840
273617
273617
0
0
0
0
0
0
0
0
0
0
0
0
0
21
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
480054

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server6answerERNS1_6StreamE
# Func Hash:
1146303012942966808
# Num Counters:
107
# Counter Values:
0
0
0
845158
0
845158
845158
0
0
845158
845158
0
0
0
0
0
0
221
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
845158
0
0
0
0
0
0
0
0
221
0
0
40
40
0
0
0
0
181
181
0
181
181
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:438255
** External Symbol **:196703
** External Symbol **:2000
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:295
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
** External Symbol **:6
** External Symbol **:3
_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE:3
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
0
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
12
1
1:181
1
1:181
0
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
845158

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server6answerERNS1_6StreamE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
845158
0
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server6answerERNS1_6StreamE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
845158

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4bodyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1690156

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4headEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
11702671

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4sinkEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
844817

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming5arenaEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
3840350

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming7respondERKNS0_12ResponseHeadEb
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
844977

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4bodyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
861137

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
440498841461015597
# Num Counters:
72
# Counter Values:
853558
853558
853377
853377
853558
853558
853558
853558
853377
0
0
853558
181
853558
853377
0
0
853558
853558
0
0
0
853558
853377
0
0
0
181
181
853558
181
0
181
181
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1:181
1
1:181

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
853558

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
853558
0
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
853558

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing6uploadEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
306583

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18OutgoingD0Ev
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
853558

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18OutgoingD2Ev
# Func Hash:
376260593940650237
# Num Counters:
10
# Counter Values:
800
852758
853558
853558
0
0
852758
852758
852758
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
5896800
1571699
285709
285709
285709
285709
285709

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
1278011
0
1278011
1278011
1278011
40
269
0
40
0
0
0
0
0
1278011
40
0
1277971
1278011
0
0
40
0
0
0
1277891
269
1277971
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
269
0
1277891
0
0
87
87
0
0
0
0
0
0
0
0
0
0
0
0
0
0
182
182
0
0
0
182
182
0
1277891
269
87
0
182
182
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1278011
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:447935
** External Symbol **:283223
** External Symbol **:196743
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:710
** External Symbol **:295
** External Symbol **:295
** External Symbol **:262
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
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
1:182
1
1:182
1
1:182

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_113route_and_actERNS0_7RequestE.__await_suspend_wrapper__await4
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1277891

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_113route_and_actERNS0_7RequestE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1278011
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_113route_and_actERNS0_7RequestE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1278011

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_115admit_and_routeERNS0_7RequestE
# Func Hash:
172274410682039102
# Num Counters:
143
# Counter Values:
1278251
0
1278251
1278251
1278251
0
1278251
480
0
269
240
1278011
240
0
0
0
240
1278011
0
0
0
0
0
0
1278011
0
1278251
0
240
1278011
0
0
0
0
0
0
0
0
0
0
0
0
0
269
0
0
0
0
0
0
87
87
0
0
0
0
0
0
0
0
0
0
0
0
0
182
182
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
182
182
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:447935
** External Symbol **:283223
** External Symbol **:196743
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:710
** External Symbol **:295
** External Symbol **:295
** External Symbol **:262
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4bodyEv:3
** External Symbol **:2
24
** External Symbol **:447935
** External Symbol **:283223
** External Symbol **:196743
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:710
** External Symbol **:295
** External Symbol **:295
** External Symbol **:262
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
_ZNK4weft4http2h26Stream6at_endEv:3
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
1:182
1
1:182

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_115admit_and_routeERNS0_7RequestE.__await_suspend_wrapper__await4
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1278011

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_115admit_and_routeERNS0_7RequestE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1278251
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_115admit_and_routeERNS0_7RequestE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1278251

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_13actERNS0_7RequestERKNS_5rules13RouteDecisionE
# Func Hash:
254028115133398572
# Num Counters:
198
# Counter Values:
1277931
1277931
0
1277971
1277971
0
1277971
1277971
269
0
0
1277971
0
0
1277971
0
0
1277971
0
0
0
0
0
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
1277531
1277931
1277931
0
0
0
0
1277491
0
40
0
440
1277931
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
1277931
0
0
0
0
309
0
0
0
0
0
0
0
0
0
1277891
0
127
0
0
0
0
0
1277622
0
0
0
0
0
309
0
0
0
0
40
0
0
0
127
0
0
0
189
0
0
0
182
0
80
0
0
0
0
189
40
182
0
0
80
0
0
0
189
40
80
0
0
0
7
7
0
0
0
0
0
0
182
182
0
0
0
0
0
0
182
182
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
7
40
40
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
5
24
** External Symbol **:447935
** External Symbol **:283223
** External Symbol **:196743
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:710
** External Symbol **:295
** External Symbol **:295
** External Symbol **:262
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:447935
** External Symbol **:283223
** External Symbol **:196743
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:710
** External Symbol **:295
** External Symbol **:295
** External Symbol **:262
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
0
0
24
** External Symbol **:447935
** External Symbol **:283223
** External Symbol **:196743
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:710
** External Symbol **:295
** External Symbol **:295
** External Symbol **:262
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
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
1:182
0
1
1:182
1
1:182
0
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_13actERNS0_7RequestERKNS_5rules13RouteDecisionE.__await_suspend_wrapper__await6
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1277891

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_13actERNS0_7RequestERKNS_5rules13RouteDecisionE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1277971
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_13actERNS0_7RequestERKNS_5rules13RouteDecisionE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1277971

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_14copyERNS0_5RelayERNS1_9DirectionE
# Func Hash:
356881763567586966
# Num Counters:
159
# Counter Values:
2024
0
0
1827427
1827427
913955
254
913472
0
913697
4
0
0
0
0
0
4
913697
913697
913472
913472
0
913472
913472
0
0
4
0
0
0
4
0
0
0
0
0
0
2024
2024
0
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
4
0
0
0
0
0
0
0
4
4
4
0
0
0
262
2024
2024
0
0
0
0
262
0
262
0
0
4
4
4
0
0
0
4
0
0
0
0
8
0
4
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
913693
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
3
1
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket8try_readESt4spanISt4byteLm18446744073709551615EE:1827427
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
1:4
1
1:4
1
1:4
1
1:4
0
0
0
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
913697

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_14copyERNS0_5RelayERNS1_9DirectionE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
913472

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_15writeERNS0_5RelayERNS1_9DirectionESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
499354183464454646
# Num Counters:
69
# Counter Values:
913472
0
913472
0
0
0
0
913734
0
0
0
0
913734
0
913734
0
0
0
913734
913734
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
913734
0
0
0
0
0
0
913734
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket9try_writeESt4spanIK5iovecLm18446744073709551615EE:913472
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
913734

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_15writeERNS0_5RelayERNS1_9DirectionESt17basic_string_viewIcSt11char_traitsIcEE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
913734
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_15writeERNS0_5RelayERNS1_9DirectionESt17basic_string_viewIcSt11char_traitsIcEE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
913734

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_16finishERNS0_7RequestE
# Func Hash:
1138669270307536792
# Num Counters:
5
# Counter Values:
1278251
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
** External Symbol **:438335
** External Symbol **:283183
** External Symbol **:196703
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:806
** External Symbol **:801
** External Symbol **:710
** External Symbol **:590
** External Symbol **:524
** External Symbol **:488
** External Symbol **:23
** External Symbol **:8
** External Symbol **:8
** External Symbol **:4
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
913697
913697
913697
913697
913697
0
913697
0
4
0
4
0
0
0
0
913697
0
4
4
913697
0
913697
0
913697
4
4
0
4
0
913697
0
0
0
0
0
0
0
0
0
0
913693
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
1
1:4
1
1:4

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_18wait_forERNS_2io5EventERKNS0_5RelayE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
913697

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_18wait_forERNS_2io5EventERKNS0_5RelayE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
913697
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_18wait_forERNS_2io5EventERKNS0_5RelayE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
913697

unity_0_cxx.cxx;_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1278251

unity_0_cxx.cxx;_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1278251

unity_0_cxx.cxx;_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1278251
0
0

unity_0_cxx.cxx;_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1278251

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_112millisecondsENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1277710

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_15valueENS_6config8LogFieldEtRKNS0_6RecordESt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EESC_RNSt7__cxx1112basic_stringIcSB_SaIcEEE
# Func Hash:
674134474322743301
# Num Counters:
73
# Counter Values:
0
7655268
38333372
0
0
1278251
1278251
1278251
1278251
1278251
1278251
1278251
0
1278251
0
1278251
1278251
0
1278251
1278251
1278251
1278251
1278251
1278251
0
1278251
1278331
1278251
0
1278251
1278251
1278251
1278251
1278251
0
0
1277710
1278011
1278211
1277971
1277931
0
1277811
0
181
0
0
0
0
0
0
0
0
0
0
0
0
0
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
181
181
280
1020571
0

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_16originERKNS_6config6OriginERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
# Func Hash:
414921813063227548
# Num Counters:
8
# Counter Values:
1278011
257440
257440
32160
0
0
0
0

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_17addressERKNS_2io7AddressEbRNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
# Func Hash:
896858938158693874
# Num Counters:
9
# Counter Values:
15337572
11503179
3834753
0
3834393
3834393
0
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110await_headERNS2_12ConversationENSt6chrono10time_pointINS5_3_V212steady_clockENS5_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
131806305308854141
# Num Counters:
48
# Counter Values:
1277851
0
1277851
1277851
181
0
0
0
278063
0
1277851
114
999721
67
0
0
0
0
0
0
114
114
67
277949
0
0
114
114
67
0
0
0
0
0
0
0
0
0
0
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
1:67
0
1
1:114
1
1:114

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110await_headERNS2_12ConversationENSt6chrono10time_pointINS5_3_V212steady_clockENS5_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
999788

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110await_headERNS2_12ConversationENSt6chrono10time_pointINS5_3_V212steady_clockENS5_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
278063

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110await_headERNS2_12ConversationENSt6chrono10time_pointINS5_3_V212steady_clockENS5_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1277851
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110await_headERNS2_12ConversationENSt6chrono10time_pointINS5_3_V212steady_clockENS5_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1277851

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110final_headERNS2_12ConversationENSt6chrono10time_pointINS5_3_V212steady_clockENS5_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
776730630626107742
# Num Counters:
55
# Counter Values:
0
1277670
181
0
0
0
0
0
1277670
0
1277851
181
181
181
0
0
1277851
1277851
0
0
0
1277851
181
181
181
0
0
0
181
0
0
0
0
0
0
0
1277851
0
0
0
0
0
0
0
0
0
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
** External Symbol **:447935
** External Symbol **:283223
** External Symbol **:196743
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:710
** External Symbol **:295
** External Symbol **:295
** External Symbol **:262
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
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
1:181
1
1:181
1
1:181
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110final_headERNS2_12ConversationENSt6chrono10time_pointINS5_3_V212steady_clockENS5_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1277851

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110final_headERNS2_12ConversationENSt6chrono10time_pointINS5_3_V212steady_clockENS5_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1277851
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110final_headERNS2_12ConversationENSt6chrono10time_pointINS5_3_V212steady_clockENS5_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1277851

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_113failed_uploadERNS2_12ConversationE
# Func Hash:
649107573530136176
# Num Counters:
56
# Counter Values:
278063
278063
0
278063
278063
0
278063
278063
278063
278063
278063
0
278063
0
278063
278063
0
0
0
0
0
0
0
0
0
278063
0
0
0
0
278063
278063
0
0
0
0
0
0
0
278063
278063
0
278063
0
0
278063
0
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
1:278063
1
1:278063
1
1:278063
0
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_113failed_uploadERNS2_12ConversationE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
278063

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_113failed_uploadERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
278063
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_113failed_uploadERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
278063

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
2473612
0
2473612
0
1277670
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
** External Symbol **:876536
** External Symbol **:566326
** External Symbol **:393138
** External Symbol **:40040
** External Symbol **:3206
** External Symbol **:3204
** External Symbol **:2000
** External Symbol **:1612
** External Symbol **:1602
** External Symbol **:1332
** External Symbol **:1180
** External Symbol **:1048
** External Symbol **:976
** External Symbol **:23
** External Symbol **:16
** External Symbol **:8
** External Symbol **:8
_ZN4weft2io13SocketNetwork4loopEv:4
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
278063
0
278063
278063
114
0
0
0
0
114
278063
0
0
0
0
114
114
0
114
114
0
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
1:114
1
1:114

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_120converse_with_uploadERNS_2io5ScopeERNS2_12ConversationE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
278063

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_120converse_with_uploadERNS_2io5ScopeERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
278063
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_120converse_with_uploadERNS_2io5ScopeERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
278063

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_16uploadERNS2_12ConversationE
# Func Hash:
883655125534078740
# Num Counters:
42
# Counter Values:
0
278063
0
278063
278063
278063
0
278063
278063
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
278063
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
278063
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
10
** External Symbol **:276663
** External Symbol **:23
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
278063

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_16uploadERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
278063
278063
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_16uploadERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
278063

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_18converseERNS2_12ConversationE
# Func Hash:
462075487321688641
# Num Counters:
224
# Counter Values:
1277670
0
1196270
40
1277851
0
1277851
1277851
0
269
0
0
181
0
0
0
0
0
0
0
1148910
0
181
0
1277670
1277851
1277670
1277670
1277670
1277670
1277670
1277670
1277670
181
181
181
0
0
0
0
0
1277670
0
0
128760
0
0
1277670
181
181
181
1277390
181
0
0
1277590
1277590
1277630
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
277949
181
0
0
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
0
120
1277270
0
0
0
0
0
80
1277270
0
0
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
1277270
1277270
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
277869
277869
0
0
0
0
0
1277262
0
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
7
7
7
0
0
0
0
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
1
1
0
1
1
1
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
81320
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
9
24
** External Symbol **:438335
** External Symbol **:283183
** External Symbol **:196703
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:806
** External Symbol **:801
** External Symbol **:670
** External Symbol **:590
** External Symbol **:524
** External Symbol **:488
** External Symbol **:23
** External Symbol **:8
** External Symbol **:4
** External Symbol **:4
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
_ZN4weft2io13SocketNetwork4loopEv:2
24
** External Symbol **:447935
** External Symbol **:283223
** External Symbol **:196743
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:710
** External Symbol **:295
** External Symbol **:295
** External Symbol **:262
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:447868
** External Symbol **:283223
** External Symbol **:196629
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:710
** External Symbol **:295
** External Symbol **:295
** External Symbol **:262
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:447868
** External Symbol **:283223
** External Symbol **:196629
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:710
** External Symbol **:295
** External Symbol **:295
** External Symbol **:262
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:447868
** External Symbol **:283223
** External Symbol **:196629
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:710
** External Symbol **:295
** External Symbol **:295
** External Symbol **:262
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:447868
** External Symbol **:283223
** External Symbol **:196629
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:710
** External Symbol **:295
** External Symbol **:295
** External Symbol **:262
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:447868
** External Symbol **:283223
** External Symbol **:196629
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:710
** External Symbol **:295
** External Symbol **:295
** External Symbol **:262
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:447868
** External Symbol **:283223
** External Symbol **:196629
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:710
** External Symbol **:295
** External Symbol **:295
** External Symbol **:262
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:447868
** External Symbol **:283223
** External Symbol **:196629
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:710
** External Symbol **:295
** External Symbol **:295
** External Symbol **:262
** External Symbol **:262
** External Symbol **:244
** External Symbol **:23
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
33
1
1:181
1
1:181
1
1:181
1
1:181
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1277851

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_18converseERNS2_12ConversationE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1277270

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_18converseERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1277851
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_18converseERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1277851

unity_0_cxx.cxx;_ZN4weft5proxy8upstream3runERNS1_7AttemptE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1278011

unity_0_cxx.cxx;_ZN4weft5proxy8upstream3runERNS1_7AttemptE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
999788

unity_0_cxx.cxx;_ZN4weft5proxy8upstream3runERNS1_7AttemptE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
278063

unity_0_cxx.cxx;_ZN4weft5proxy8upstream3runERNS1_7AttemptE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1278011
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream3runERNS1_7AttemptE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1278011

unity_0_cxx.cxx;_ZN4weft5proxy8upstream4Pool12lease_sharedENS1_12LeaseOptionsE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
845238
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream4Pool12lease_sharedENS1_12LeaseOptionsE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
845238

unity_0_cxx.cxx;_ZN4weft5proxy8upstream4Pool5leaseENS1_12LeaseOptionsE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
845238

unity_0_cxx.cxx;_ZN4weft5proxy8upstream4Pool5leaseENS1_12LeaseOptionsE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1278011
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream4Pool5leaseENS1_12LeaseOptionsE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1278011

unity_0_cxx.cxx;_ZN4weft5proxy8upstream7forwardERNS0_7RequestERKNS_6config7ForwardERKNS4_13ClusterWeightE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1278011

unity_0_cxx.cxx;_ZN4weft5proxy8upstream7forwardERNS0_7RequestERKNS_6config7ForwardERKNS4_13ClusterWeightE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1277891
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream7forwardERNS0_7RequestERKNS_6config7ForwardERKNS4_13ClusterWeightE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1277891

unity_0_cxx.cxx;_ZN4weft5rules12_GLOBAL__N_118left_by_hop_beforeERKNS_4http11RequestHeadE
# Func Hash:
871441885809670101
# Num Counters:
6
# Counter Values:
1277971
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
1277971
81400
81360
81400
40
40

unity_0_cxx.cxx;_ZN4weft5stats12_GLOBAL__N_111append_nameERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEERKNS0_6FamilyESt17basic_string_viewIcS5_ERKSt6vectorISD_SaISD_EESD_
# Func Hash:
159676628258954718
# Num Counters:
8
# Counter Values:
752880
73440
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
7996920
0
7996920
852640

unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_113ClientSession7closingEv
# Func Hash:
798733566687817357
# Num Counters:
5
# Counter Values:
433171
433171
433171
0
0

unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_113ClientSession8capacityEv
# Func Hash:
567185239160494219
# Num Counters:
5
# Counter Values:
432773
432773
432405
0
0

unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_114ClientExchange10bytes_sentEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
432773

unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_114ClientExchange8upgradedEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
432773

unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_16Served7versionEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
866106

unity_0_cxx.cxx;_ZNK4weft4http2h212_GLOBAL__N_18Incoming7versionEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1690236

unity_0_cxx.cxx;_ZNK4weft4http2h212_GLOBAL__N_18Outgoing10bytes_sentEv
# Func Hash:
886271540551095840
# Num Counters:
4
# Counter Values:
845078
0
845078
845078

unity_0_cxx.cxx;_ZNK4weft4http2h212_GLOBAL__N_18Outgoing8upgradedEv
# Func Hash:
784007059655560962
# Num Counters:
2
# Counter Values:
844897
844897

unity_0_cxx.cxx;_ZThn96_N4weft2io12_GLOBAL__N_16Socket9on_eventsEj
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2430871

unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
6650422

unity_0_cxx.cxx;__tls_init
# Func Hash:
784007059655560962
# Num Counters:
2
# Counter Values:
17168076
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

unity_2_cxx.cxx;_ZN4weft6config12_GLOBAL__N_16startsESt17basic_string_viewIcSt11char_traitsIcEERKNS0_9PathMatchE
# Func Hash:
978919878377774826
# Num Counters:
4
# Counter Values:
2330342
0
2248942
2248942
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
2
1:2248902
17:1

unity_4_cxx.cxx;_ZN4weft3xds12_GLOBAL__N_114metadata_valueERKN5envoy6config4core2v38MetadataERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESG_
# Func Hash:
431494654108067943
# Num Counters:
3
# Counter Values:
148435
65520
21480
