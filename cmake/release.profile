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
9945
3453352
65803
960044
0
67489
9945
51183
11511
767176
51183
51183
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
2960
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
18
** External Symbol **:6
** External Symbol **:6
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
_ZN3fmt2v96detail5valueINS0_20basic_format_contextINS0_8appenderEcEEE17format_custom_argINS0_9join_viewIN9__gnu_cxx17__normal_iteratorIPKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorISG_SaISG_EEEESM_cEENS0_9formatterISN_cvEEEEvPvRNS0_26basic_format_parse_contextIcNS1_13error_handlerEEERS5_:5
** External Symbol **:4
** External Symbol **:4
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2

_ZN3fmt2v96detail11parse_alignIcRNS1_13specs_checkerINS1_13specs_handlerIcEEEEEEPKT_SA_SA_OT0_
# Func Hash:
271263513433033977
# Num Counters:
11
# Counter Values:
910908
0
0
0
0
455454
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
455454
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
366720
0
0

_ZN3fmt2v96detail17copy_str_noinlineIcPKcNS0_8appenderEEET1_T0_S7_S6_
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2100844

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
35410
366720
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
366720
0
0
0
0
0
0
0
35410
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
521
0
0
0
0
25040
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
568415
0
0
0
0
0
0
0
15331
37993
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
37993
0
0
0
0
0
0
0
15331
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
3830
0
0
0
0
0
1400
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
455454
493447
455454
455454
0
0
455454
0

_ZN3fmt2v96detail23parse_presentation_typeIcEENS0_17presentation_typeET_
# Func Hash:
95820319533898924
# Num Counters:
19
# Counter Values:
404713
0
0
404713
0
0
0
0
0
0
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
570393
455454
0
455454
0
4000
106806
81360
0
0
300031
0
7406
0
2040
62646
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
14
** External Symbol **:6
** External Symbol **:6
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
_ZN3fmt2v96detail5valueINS0_20basic_format_contextINS0_8appenderEcEEE17format_custom_argINS0_9join_viewIN9__gnu_cxx17__normal_iteratorIPKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorISG_SaISG_EEEESM_cEENS0_9formatterISN_cvEEEEvPvRNS0_26basic_format_parse_contextIcNS1_13error_handlerEEERS5_:4
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
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
155029
151446
42320
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
884052
884052
76345
2210072
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:1962
_ZN3fmt2v96detail15iterator_bufferISt20back_insert_iteratorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEcNS1_13buffer_traitsEE4growEm:1723
** External Symbol **:850
** External Symbol **:822
** External Symbol **:794
** External Symbol **:794
** External Symbol **:141
** External Symbol **:141
** External Symbol **:141
** External Symbol **:141
** External Symbol **:141
** External Symbol **:141
** External Symbol **:141
** External Symbol **:60
** External Symbol **:43
** External Symbol **:43
** External Symbol **:43
** External Symbol **:33
** External Symbol **:32
** External Symbol **:31
** External Symbol **:29
** External Symbol **:18
** External Symbol **:18
** External Symbol **:18
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
17
1:322050
8:111366
7:105309
17:103657
9:72161
2:54214
33:31762
4:24233
5:19128
3:11248
65:10286
16:4846
6:3752
513:148
32:66
129:20
64:17

_ZN3fmt2v96detail7get_argINS0_20basic_format_contextINS0_8appenderEcEEiEENT_10format_argERS6_T0_
# Func Hash:
287486627452771669
# Num Counters:
6
# Counter Values:
1025847
0
1025847
1025847
0
0

_ZN3fmt2v97vformatB5cxx11ENS0_17basic_string_viewIcEENS0_17basic_format_argsINS0_20basic_format_contextINS0_8appenderEcEEEE
# Func Hash:
567185241486980938
# Num Counters:
5
# Counter Values:
818028
818028
5200
0
0

_ZN3fmt2v99to_stringIcLm500EEENSt7__cxx1112basic_stringIT_St11char_traitsIS4_ESaIS4_EEERKNS0_19basic_memory_bufferIS4_XT0_ES7_EE
# Func Hash:
238984481867023963
# Num Counters:
3
# Counter Values:
818028
0
0

_ZN4weft10lower_caseB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
37730073816797533
# Num Counters:
4
# Counter Values:
535315
27485
0
121070

_ZN4weft2io10TimerWheel3armERNS0_5TimerENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
844982797235863713
# Num Counters:
4
# Counter Values:
4897229
0
4897229
4897229

_ZN4weft2io10TimerWheel6insertERNS0_5TimerEm
# Func Hash:
360019384505695904
# Num Counters:
6
# Counter Values:
2619416
12971714
4898836
4028933
4898836
386040

_ZN4weft2io10TimerWheel6unlinkERNS0_5TimerE
# Func Hash:
238984484093187152
# Num Counters:
3
# Counter Values:
4874447
1604183
845594

_ZN4weft2io10TimerWheel7advanceENSt6chrono10time_pointINS2_3_V212steady_clockENS2_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
526279455670306554
# Num Counters:
10
# Counter Values:
276137
1201784
769513
97236
25962
276137
24309
1107626
1107626
163

_ZN4weft2io10free_frameEPvm
# Func Hash:
798733565153005727
# Num Counters:
4
# Counter Values:
4042
0
38383614
0

_ZN4weft2io13SocketNetwork4loopEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
11634315

_ZN4weft2io14allocate_frameEm
# Func Hash:
1096621591502369108
# Num Counters:
5
# Counter Values:
38383614
4042
38047955
335659
3052

_ZN4weft2io23give_back_unused_framesEv
# Func Hash:
567185239367745089
# Num Counters:
4
# Counter Values:
28280
441856
1726
0

_ZN4weft2io4Leaf4parkERNS0_5FiberENSt7__n486116coroutine_handleIvEENSt6chrono10time_pointINS7_3_V212steady_clockENS7_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
281860
0

_ZN4weft2io4Leaf7suspendERNS0_5FiberENSt7__n486116coroutine_handleIvEENSt6chrono10time_pointINS7_3_V212steady_clockENS7_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
238984481558059729
# Num Counters:
3
# Counter Values:
5489516
0
4897206

_ZN4weft2io4Leaf8completeENS1_7OutcomeE
# Func Hash:
798733565442634086
# Num Counters:
4
# Counter Values:
5771391
4874424
3637074
2134302

_ZN4weft2io4Leaf9on_cancelEv
# Func Hash:
170957022131388415
# Num Counters:
1
# Counter Values:
291763
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
25
** External Symbol **:190219
** External Symbol **:2007
_ZN4weft2io5Event4Wait6detachEv:820
** External Symbol **:682
** External Symbol **:642
** External Symbol **:642
** External Symbol **:482
** External Symbol **:482
** External Symbol **:306
** External Symbol **:282
** External Symbol **:242
** External Symbol **:242
** External Symbol **:28
** External Symbol **:22
** External Symbol **:20
** External Symbol **:20
** External Symbol **:19
** External Symbol **:19
** External Symbol **:19
** External Symbol **:19
** External Symbol **:19
** External Symbol **:18
** External Symbol **:18
** External Symbol **:17
_ZN4weft2io5Sleep6detachEv:2

_ZN4weft2io4Loop11at_turn_endERNS0_7TurnEndE
# Func Hash:
238984484622511769
# Num Counters:
3
# Counter Values:
6674522
1256126
457499

_ZN4weft2io4Loop17enqueue_next_turnERNS0_5ReadyE
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
1093
110635

_ZN4weft2io4Loop3runENS0_4TaskIvEE
# Func Hash:
341270187259758373
# Num Counters:
13
# Counter Values:
1107626
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
2403100
3956220
2643799
1107626
993939
989055
989055
989055
1104574
993939
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
3
24
_ZNK4weft5Clock7skip_toENSt6chrono10time_pointINS1_3_V212steady_clockENS1_8durationIlSt5ratioILl1ELl1000000000EEEEEE:189694
** External Symbol **:16031
** External Symbol **:13156
** External Symbol **:12229
** External Symbol **:10368
** External Symbol **:4697
** External Symbol **:3377
** External Symbol **:3365
** External Symbol **:1908
** External Symbol **:1814
** External Symbol **:1738
** External Symbol **:1243
** External Symbol **:1237
** External Symbol **:1123
** External Symbol **:1011
** External Symbol **:555
** External Symbol **:174
** External Symbol **:124
** External Symbol **:105
** External Symbol **:104
** External Symbol **:100
** External Symbol **:100
** External Symbol **:85
** External Symbol **:83
24
_ZNK4weft11SystemClock3nowEv:189694
** External Symbol **:16031
** External Symbol **:13156
** External Symbol **:12229
** External Symbol **:10368
** External Symbol **:4697
** External Symbol **:3377
** External Symbol **:3365
** External Symbol **:1908
** External Symbol **:1814
** External Symbol **:1738
** External Symbol **:1243
** External Symbol **:1237
** External Symbol **:1123
** External Symbol **:1011
** External Symbol **:555
** External Symbol **:174
** External Symbol **:124
** External Symbol **:105
** External Symbol **:104
** External Symbol **:100
** External Symbol **:100
** External Symbol **:85
** External Symbol **:83
27
unity_0_cxx.cxx;_ZThn120_N4weft2io12_GLOBAL__N_16Socket9on_eventsEj:849226
** External Symbol **:643128
** External Symbol **:130766
** External Symbol **:120845
** External Symbol **:102221
** External Symbol **:75021
** External Symbol **:56325
** External Symbol **:41804
** External Symbol **:5334
** External Symbol **:3287
** External Symbol **:3206
** External Symbol **:3166
** External Symbol **:2926
** External Symbol **:2686
** External Symbol **:2646
** External Symbol **:2414
** External Symbol **:2246
** External Symbol **:2245
** External Symbol **:2161
** External Symbol **:2161
** External Symbol **:2121
** External Symbol **:2081
** External Symbol **:2041
** External Symbol **:1731
unity_0_cxx.cxx;_ZThn32_N4weft2io12_GLOBAL__N_115ListeningSocket9on_eventsEj:17
_ZN4weft2io7Mailbox9on_eventsEj:6
_ZN4weft2io7Signals9on_eventsEj:1

_ZN4weft2io4Loop4turnEv
# Func Hash:
971686721909307153
# Num Counters:
6
# Counter Values:
1107626
111728
19141
92587
110635
1107626
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
_ZNK4weft11SystemClock3nowEv:190887
** External Symbol **:19643
** External Symbol **:13634
** External Symbol **:12312
** External Symbol **:10690
** External Symbol **:5220
** External Symbol **:3386
** External Symbol **:3374
** External Symbol **:2353
** External Symbol **:1910
** External Symbol **:1838
** External Symbol **:1805
** External Symbol **:1746
** External Symbol **:1252
** External Symbol **:1248
** External Symbol **:1133
** External Symbol **:192
** External Symbol **:145
** External Symbol **:114
** External Symbol **:113
** External Symbol **:109
** External Symbol **:109
** External Symbol **:97
** External Symbol **:95

_ZN4weft2io4Loop9run_readyEv
# Func Hash:
948945315996480590
# Num Counters:
10
# Counter Values:
7584692
1701588
8838053
7584692
7584692
2360987
2411806
1253361
457458
1107626
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:115144
** External Symbol **:58354
** External Symbol **:4546
** External Symbol **:4509
** External Symbol **:4199
** External Symbol **:3235
** External Symbol **:3223
** External Symbol **:1628
** External Symbol **:1624
** External Symbol **:1134
** External Symbol **:1127
** External Symbol **:1017
** External Symbol **:661
** External Symbol **:642
** External Symbol **:208
** External Symbol **:88
** External Symbol **:58
** External Symbol **:58
** External Symbol **:47
** External Symbol **:43
** External Symbol **:42
_ZN4weft4http2h210Connection11at_turn_endEv:36
** External Symbol **:33
** External Symbol **:22
24
** External Symbol **:1016728
** External Symbol **:672174
** External Symbol **:609004
** External Symbol **:607244
** External Symbol **:469150
** External Symbol **:458642
** External Symbol **:368270
** External Symbol **:368248
** External Symbol **:269355
** External Symbol **:269355
** External Symbol **:269355
** External Symbol **:256755
** External Symbol **:253235
** External Symbol **:252835
** External Symbol **:153346
** External Symbol **:97242
** External Symbol **:65960
** External Symbol **:53200
** External Symbol **:42280
** External Symbol **:39657
** External Symbol **:37275
** External Symbol **:34520
** External Symbol **:33187
** External Symbol **:33140

_ZN4weft2io4TaskINS_5proxy8upstream5LeaseEED2Ev
# Func Hash:
1108181533877917484
# Num Counters:
4
# Counter Values:
2135455
2135455
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:460124
** External Symbol **:449124
** External Symbol **:288430
** External Symbol **:189555
** External Symbol **:189515
** External Symbol **:20200
** External Symbol **:2000
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:907
** External Symbol **:806
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:556
** External Symbol **:550
** External Symbol **:496
** External Symbol **:275
** External Symbol **:248
** External Symbol **:24
** External Symbol **:24
** External Symbol **:8

_ZN4weft2io4TaskIPNS_4http12ResponseHeadEED2Ev
# Func Hash:
1108181533877917484
# Num Counters:
4
# Counter Values:
4680793
3868408
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:481244
** External Symbol **:468844
** External Symbol **:460564
** External Symbol **:310270
** External Symbol **:310270
** External Symbol **:308110
** External Symbol **:221395
** External Symbol **:211595
** External Symbol **:211595
** External Symbol **:80587
** External Symbol **:52080
** External Symbol **:52040
** External Symbol **:52040
** External Symbol **:32827
** External Symbol **:32827
** External Symbol **:2000
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:817
** External Symbol **:812
** External Symbol **:811

_ZN4weft2io4TaskISt7variantIJSt8expectedIPNS_4http12ResponseHeadENS_5ErrorEES3_IvS7_EEEED2Ev
# Func Hash:
1108181533877917484
# Num Counters:
4
# Counter Values:
270795
270795
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
10
** External Symbol **:269355
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
1333531
1333531
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:299918
** External Symbol **:288870
** External Symbol **:288670
** External Symbol **:20840
** External Symbol **:20840
** External Symbol **:20740
** External Symbol **:10907
** External Symbol **:10907
** External Symbol **:10731
** External Symbol **:1748
** External Symbol **:825
** External Symbol **:824
** External Symbol **:824
** External Symbol **:812
** External Symbol **:812
** External Symbol **:811
** External Symbol **:811
** External Symbol **:811
** External Symbol **:811
** External Symbol **:297
** External Symbol **:293
** External Symbol **:288
** External Symbol **:285
** External Symbol **:285

_ZN4weft2io4TaskIvED2Ev
# Func Hash:
1108181533877917484
# Num Counters:
4
# Counter Values:
17881468
15360123
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:1006984
** External Symbol **:926928
** External Symbol **:529004
** External Symbol **:529004
** External Symbol **:529004
** External Symbol **:529004
** External Symbol **:529004
** External Symbol **:529004
** External Symbol **:529004
** External Symbol **:529004
** External Symbol **:528961
** External Symbol **:528961
** External Symbol **:458642
** External Symbol **:352790
** External Symbol **:352750
** External Symbol **:352390
** External Symbol **:352390
** External Symbol **:352390
** External Symbol **:352390
** External Symbol **:352390
** External Symbol **:352390
** External Symbol **:352390
** External Symbol **:253435
** External Symbol **:253435

_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE
# Func Hash:
774108531643683181
# Num Counters:
75
# Counter Values:
270795
270795
0
270795
0
270795
270795
270795
270795
270795
68
0
0
0
0
270795
0
270795
0
0
0
270795
270795
53
0
270742
0
0
0
0
270795
53
0
0
270795
0
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
0
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
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
0
1
1:53

_ZN4weft2io5Event4Wait13await_suspendINS0_7PromiseIPNS_4http12ResponseHeadEEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
238984481833172217
# Num Counters:
3
# Counter Values:
1295496
1295496
0

_ZN4weft2io5Event4Wait13await_suspendINS0_7PromiseISt7variantIJSt8expectedIPNS_4http12ResponseHeadENS_5ErrorEES6_IvSA_EEEEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
238984481833172217
# Num Counters:
3
# Counter Values:
270795
270795
0

_ZN4weft2io5Event4Wait13await_suspendINS0_7PromiseIbEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
238984481833172217
# Num Counters:
3
# Counter Values:
444508
444508
0

_ZN4weft2io5Event4Wait13await_suspendINS0_7PromiseIvEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
238984481833172217
# Num Counters:
3
# Counter Values:
2578860
2578860
0

_ZN4weft2io5Event4Wait6detachEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
286751

_ZN4weft2io5Fiber8finishedEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1701588

_ZN4weft2io5Scope14child_finishedERNS0_5FiberE
# Func Hash:
345737796447840595
# Num Counters:
11
# Counter Values:
1701588
927190
866754
1701588
18262
774398
561187
218
281860
178
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:529004
** External Symbol **:269355
** External Symbol **:269355
** External Symbol **:269355
** External Symbol **:221395
** External Symbol **:32302
** External Symbol **:32171
** External Symbol **:11251
** External Symbol **:11101
** External Symbol **:9941
** External Symbol **:981
** External Symbol **:981
** External Symbol **:981
** External Symbol **:971
** External Symbol **:641
** External Symbol **:601
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
270795
68

_ZN4weft2io5Scope5spawnENS0_4TaskIvEE
# Func Hash:
402209681230292040
# Num Counters:
7
# Counter Values:
1140401
1516671
0
184917
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
298760
292750
292750
291652
565691
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:190313
** External Symbol **:2010
_ZN4weft2io4Leaf9on_cancelEv:982
** External Symbol **:404
** External Symbol **:364
** External Symbol **:364
** External Symbol **:65
** External Symbol **:31
** External Symbol **:26
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
** External Symbol **:21
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
564199
178
138
0

_ZN4weft2io5Timer6cancelEv
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
6611840
23

_ZN4weft2io6Either13await_suspendINS0_7PromiseIvEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
536873291348393010
# Num Counters:
4
# Counter Values:
855247
855247
0
0

_ZN4weft2io6detail5storeIPNS_4http12ResponseHeadEEENS0_4TaskIvEENS6_IT_EERSt8optionalISt8expectedIS8_NS_5ErrorEEERNS0_5EventE
# Func Hash:
164768766715588732
# Num Counters:
33
# Counter Values:
68
270795
0
270795
270795
0
0
0
0
270727
270742
53
0
0
270795
0
0
0
0
0
53
0
0
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
1:53
0

_ZN4weft2io6detail5storeIvEENS0_4TaskIvEENS3_IT_EERSt8optionalISt8expectedIS5_NS_5ErrorEEERNS0_5EventE
# Func Hash:
766051948830023076
# Num Counters:
33
# Counter Values:
272235
272235
0
272235
272235
0
0
0
0
0
0
272235
0
0
272235
0
0
0
0
0
272235
0
0
272235
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
1:272235
0

_ZN4weft2io7Mailbox5drainEv
# Func Hash:
626974635826175699
# Num Counters:
10
# Counter Values:
18378
18378
1107626
34876
17698
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
** External Symbol **:16
** External Symbol **:15
** External Symbol **:15
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:8
** External Symbol **:8
** External Symbol **:7
unity_0_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZN4weft5proxy12WorkerThread5drainEvE3$_0EEvRNS_8_StorageEPS5_:1
unity_0_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZZN4weft5proxy10MainThread13start_workersERNS1_2io5ScopeEENK3$_4clEvEUlvE_EEvRNS_8_StorageEPS9_:1
unity_0_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZZN4weft5proxy10MainThread13start_workersERNS1_2io5ScopeEENK3$_3clESt8expectedIvNS1_5ErrorEEEUlvE_EEvRNS_8_StorageEPSC_:1
27
** External Symbol **:641
** External Symbol **:281
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
** External Symbol **:16
** External Symbol **:15
** External Symbol **:15
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:8
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
128680
128680
128680
128680
128680
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
684880
720
684160
720
720
407760
0
276400
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
** External Symbol **:4075
** External Symbol **:4037
** External Symbol **:2466
** External Symbol **:1648
** External Symbol **:1439
** External Symbol **:1437
** External Symbol **:1291
** External Symbol **:90
** External Symbol **:88
** External Symbol **:86
** External Symbol **:82
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket8try_readESt4spanISt4byteLm18446744073709551615EE:78
** External Symbol **:75
** External Symbol **:63
** External Symbol **:54
** External Symbol **:35
** External Symbol **:33
** External Symbol **:27
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
285000
285000
0

_ZN4weft3tls5Below7controlEP6bio_stilPv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
4350440

_ZN4weft3tls6Stream10OnReadable6on_setEv
# Func Hash:
811594940626252597
# Num Counters:
3
# Counter Values:
276320
40
276320
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
276640
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
406000
404880
0
0
404880
0
0

_ZN4weft3tls6Stream5flushEv
# Func Hash:
45352972124113465
# Num Counters:
13
# Counter Values:
40
284960
284960
0
284960
0
285000
284960
2880
2880
2880
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
18
** External Symbol **:1657
** External Symbol **:1636
** External Symbol **:845
** External Symbol **:830
** External Symbol **:592
** External Symbol **:590
** External Symbol **:532
** External Symbol **:63
** External Symbol **:54
** External Symbol **:50
** External Symbol **:49
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket9try_writeESt4spanIK5iovecLm18446744073709551615EE:47
** External Symbol **:44
** External Symbol **:41
** External Symbol **:33
** External Symbol **:23
** External Symbol **:20
** External Symbol **:18
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
** External Symbol **:3
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
276320
1040
640
276320
552400
276040
680
276040
0
276360
0
0
320
0
276320
320
0
0
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
680720
274720
0
720
406000
406000
680
274720
406000
272720
272640

_ZN4weft3tls6Stream9try_writeESt4spanIK5iovecLm18446744073709551615EE
# Func Hash:
325048439887637245
# Num Counters:
16
# Counter Values:
276320
276320
0
0
0
0
0
0
0
0
276320
0
0
276320
0
0

_ZN4weft3xds11check_knownERKN6google8protobuf7MessageERKNS0_5PlaceE
# Func Hash:
98803767395595026
# Num Counters:
87
# Counter Values:
570918
164390
164390
164390
26560
26560
26560
26560
26560
26560
164390
0
24240
24240
1039235
26560
0
127269
0
0
595438
26560
26560
26560
125549
125549
7440
595438
595438
430133
430133
430133
430133
214690
140785
24520
0
0
490133
0
0
0
0
490133
490133
0
0
0
477973
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:3802
** External Symbol **:3682
** External Symbol **:3642
** External Symbol **:3482
** External Symbol **:3442
** External Symbol **:3282
** External Symbol **:3242
25
** External Symbol **:3882
** External Symbol **:2682
** External Symbol **:2682
** External Symbol **:2482
** External Symbol **:2482
** External Symbol **:2402
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
** External Symbol **:1442
** External Symbol **:1402
** External Symbol **:1402
** External Symbol **:1362
** External Symbol **:1361
** External Symbol **:1321
** External Symbol **:1281
_ZNK5envoy10extensions14access_loggers4file2v313FileAccessLog11GetMetadataEv:17
** External Symbol **:2
25
** External Symbol **:3882
** External Symbol **:2682
** External Symbol **:2682
** External Symbol **:2482
** External Symbol **:2482
** External Symbol **:2402
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
** External Symbol **:1442
** External Symbol **:1402
** External Symbol **:1402
** External Symbol **:1362
** External Symbol **:1361
** External Symbol **:1321
** External Symbol **:1281
_ZNK5envoy10extensions14access_loggers4file2v313FileAccessLog11GetMetadataEv:17
** External Symbol **:2
25
** External Symbol **:3882
** External Symbol **:2682
** External Symbol **:2682
** External Symbol **:2482
** External Symbol **:2482
** External Symbol **:2402
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
** External Symbol **:1442
** External Symbol **:1402
** External Symbol **:1402
** External Symbol **:1362
** External Symbol **:1361
** External Symbol **:1321
** External Symbol **:1281
_ZNK5envoy10extensions14access_loggers4file2v313FileAccessLog11GetMetadataEv:17
** External Symbol **:2
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
** External Symbol **:69
** External Symbol **:44
** External Symbol **:33
** External Symbol **:32
** External Symbol **:31
** External Symbol **:23
** External Symbol **:23
** External Symbol **:23
** External Symbol **:23
** External Symbol **:18
** External Symbol **:18
** External Symbol **:17
** External Symbol **:15
_ZNK5envoy6config4core2v337Metadata_FilterMetadataEntry_DoNotUse11GetMetadataEv:15
** External Symbol **:12
** External Symbol **:12
** External Symbol **:12
** External Symbol **:11
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
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
40680
100320
86560
13760
13760
13760
13760
8200
40760
2800
92040
86880
22960
9200
0
0
0

_ZN4weft3xds13metadata_textERKN5envoy6config4core2v38MetadataERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESF_
# Func Hash:
942389667449461396
# Num Counters:
3
# Counter Values:
50280
113842
50280

_ZN4weft3xds6unpackERKN6google8protobuf3AnyERNS2_7MessageERKNS0_5PlaceE
# Func Hash:
98058706891454335
# Num Counters:
31
# Counter Values:
72820
4224070
72820
0
0
0
0
0
0
0
0
72820
0
0
0
72820
0
0
0
0
0
0
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
** External Symbol **:1081
** External Symbol **:1041
** External Symbol **:1001
** External Symbol **:962
** External Symbol **:961
** External Symbol **:961
** External Symbol **:921
** External Symbol **:881
** External Symbol **:881
** External Symbol **:721
** External Symbol **:721
** External Symbol **:721
** External Symbol **:681
** External Symbol **:48
** External Symbol **:40
** External Symbol **:32
** External Symbol **:32
** External Symbol **:30
** External Symbol **:30
** External Symbol **:28
_ZNK5envoy10extensions7filters7network9tcp_proxy2v38TcpProxy11GetMetadataEv:1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
5
0
2
33:62335
65:10485
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
38445
0
0
0
0
2268750
0
0
38445
0
38445
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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

_ZN4weft4http10query_onlyESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
334492582299787662
# Num Counters:
5
# Counter Values:
1291936
1291856
0
0
1291856

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
580852
309937
0
0
309457
0
0
80
270835
0
0
0
0
80
270835
0
309937
309937
1080
353555
309937
2091476
8049073
7468221
2051894
353555
1780979
2573296
580852
270835
270835
270835
309937
309937

_ZN4weft4http20equals_ignoring_caseESt17basic_string_viewIcSt11char_traitsIcEES4_
# Func Hash:
391331301304006926
# Num Counters:
7
# Counter Values:
6410832
15740612
15740532
12685707
10282816
3321914
6960782

_ZN4weft4http2h110SectionEnd4findESt17basic_string_viewIcSt11char_traitsIcEERKNS0_6LimitsE
# Func Hash:
1077313155519212579
# Num Counters:
24
# Counter Values:
4781428
0
0
0
0
0
0
0
4781428
0
0
0
0
0
0
0
0
880594
3900834
880594
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
278782
0
0
0
0
278782
0
278782
0
0

_ZN4weft4http2h111parse_fieldESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
649176314055601219
# Num Counters:
45
# Counter Values:
3020240
0
0
6040480
3020240
3020240
0
1493610
3020240
0
0
0
0
0
99801
0
0
3020240
0
99801
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
615498
240
442737
0
0
0
442737
0
0
0
80
417070
442737
0
0
80
417070
0
0
0
442737
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
1:417070
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
16770057
0
0
1743083
6716485
6716485
0
1734193
1734193
1343473
0
0
1343473
1343473
0
0
390720
0
0

_ZN4weft4http2h113parse_requestESt17basic_string_viewIcSt11char_traitsIcEERKNS0_6LimitsERNS1_10SectionEndERNS0_11RequestHeadE
# Func Hash:
565656952377457585
# Num Counters:
133
# Counter Values:
0
442737
3984633
1328531
442737
0
0
442737
0
0
0
0
0
442737
442737
0
0
0
442737
0
0
442737
0
0
0
0
0
0
0
0
0
0
0
0
0
442737
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
442737
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
23
1
2:442737
0
0
0
5
65:409737
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
442137
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
437857
0
1282691
1281211
437857
437857
437857
437857
437857
437857
437857
437857
280
280
0
0
80
80
80
80
437857
437577
0
0
0
0
0
0
0
0
0
0
0
0
437857
0
0
0
437857
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
3:437857
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
437857
437857
0
0
0
0
0
437857
0
0
0
0
437857
0
437857
437857
0
0
0
0
0
0
0
0
0
437857
0
0
0
0
0
0
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
437777
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
129:437697
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
442497
2920
0
40
0
0
438297
1317771
0
160
442737
442737
442737
442737
442737
437977
4760
240
0
442457
200
0
442497
0
2920
439577
200
200
437857
442497
442497
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
40
40
40
40
40
0
442497
0
0
0
0
0
0
0
0
438177
442497
2920
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
2178393
898139
1280254
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:1154279
** External Symbol **:387794
** External Symbol **:80240
** External Symbol **:3236
** External Symbol **:3236
** External Symbol **:1664
** External Symbol **:1632
** External Symbol **:1144
** External Symbol **:1132
** External Symbol **:1024
** External Symbol **:465
** External Symbol **:87
** External Symbol **:83
** External Symbol **:52
** External Symbol **:32
** External Symbol **:22
** External Symbol **:12
** External Symbol **:12
** External Symbol **:10
** External Symbol **:8
** External Symbol **:8
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket8try_readESt4spanISt4byteLm18446744073709551615EE:8
** External Symbol **:7
** External Symbol **:6

_ZN4weft4http2h14Wire5flushEv
# Func Hash:
708411409907171815
# Num Counters:
12
# Counter Values:
1292776
190
965565
7
0
0
0
0
0
0
2284819
2284622
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:576940
** External Symbol **:78422
** External Symbol **:40080
** External Symbol **:1613
** External Symbol **:1612
** External Symbol **:827
** External Symbol **:811
** External Symbol **:566
** External Symbol **:560
** External Symbol **:506
** External Symbol **:112
** External Symbol **:32
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
** External Symbol **:3
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
2178393
1728394
842110
0
1728394
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
438050
10842
0
413338
0
0
0
0
0
1253000
438050
0
0
0
413338
0
839662
0
0
0
0
0
0
0
0
0
1288554
0
10842
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
839662
839662
839662
839662
839662
816262
839662
437650
839662
0
0
23400
0

_ZN4weft4http2h18Incoming7releaseEm
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
839657

_ZN4weft4http2h18Outgoing4pushERNS0_5BytesE
# Func Hash:
507509233944462858
# Num Counters:
31
# Counter Values:
448145
448145
841439
73301
5
393232
0
448145
0
0
5
0
0
57
0
821097
0
0
0
0
0
0
0
442490
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
442930
0
0
0
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
528471
7
7
7
0
0
528281
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
442930
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
446222
27
27

_ZN4weft4http2h18is_valueESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
640704447500591610
# Num Counters:
13
# Counter Values:
2150016
1807325
2219776
1075008
1616255
1905152
1807325
1616255
1109888
1109888
1905152
444417
1905152

_ZN4weft4http2h210Connection10feed_sliceERKNS0_5SliceE
# Func Hash:
52047013072037608
# Num Counters:
10
# Counter Values:
1072137
0
0
1072137
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
1253338
1253338

_ZN4weft4http2h210Connection5flushEv
# Func Hash:
129131474483557602
# Num Counters:
24
# Counter Values:
2579225
0
667
2030563
2029321
0
773783
0
0
0
674245
1257380
1254900
2480
3147
2480
13
667
0
0
0
0
0
667
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
3
24
** External Symbol **:64868
** External Symbol **:31155
** External Symbol **:3643
** External Symbol **:3359
** External Symbol **:2854
** External Symbol **:1635
** External Symbol **:1624
** External Symbol **:826
** External Symbol **:821
** External Symbol **:578
** External Symbol **:577
** External Symbol **:520
** External Symbol **:92
** External Symbol **:48
** External Symbol **:42
** External Symbol **:42
** External Symbol **:38
** External Symbol **:37
** External Symbol **:35
_ZN4weft3tls6Stream9try_writeESt4spanIK5iovecLm18446744073709551615EE:32
** External Symbol **:29
** External Symbol **:18
** External Symbol **:14
** External Symbol **:14
0
0

_ZN4weft4http2h210Connection7advanceEv
# Func Hash:
529291397464210661
# Num Counters:
17
# Counter Values:
739981
1810758
1186701
1070777
40
738739
1202
1070777
1070777
1202
1019799
848665
0
0
0
1242
108684
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:181215
** External Symbol **:71583
** External Symbol **:8290
** External Symbol **:8035
** External Symbol **:5019
** External Symbol **:4056
** External Symbol **:4032
** External Symbol **:2448
** External Symbol **:1643
** External Symbol **:1434
** External Symbol **:1428
** External Symbol **:1286
** External Symbol **:359
** External Symbol **:180
** External Symbol **:88
** External Symbol **:77
** External Symbol **:76
** External Symbol **:74
** External Symbol **:70
_ZN4weft3tls6Stream8try_readESt4spanISt4byteLm18446744073709551615EE:66
** External Symbol **:55
** External Symbol **:44
** External Symbol **:31
** External Symbol **:30

_ZN4weft4http2h210FloodGuard15finished_streamEv
# Func Hash:
93478048506710818
# Num Counters:
8
# Counter Values:
3410222
0
0
0
1705111
0
0
1705111

_ZN4weft4http2h210FloodGuard5spendENS1_5FloodENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
948827212590768070
# Num Counters:
9
# Counter Values:
153686
9046
0
0
35320
4042
0
114324
0

_ZN4weft4http2h210HeadReader10add_pseudoESt17basic_string_viewIcSt11char_traitsIcEES6_
# Func Hash:
334561232744437315
# Num Counters:
21
# Counter Values:
857463
3395036
3395036
3395036
1697438
1697438
848719
848719
160
1697438
848719
1697438
848719
848719
848719
848719
848719
160
160
0
857463
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
6
8
4:1119714
9:848879
6:638359
3:577724
1:3214
17:2037
7:6
5:2
1
7:1697438
1
7:1697438
1
9:848719
1
5:848719
1
9:4

_ZN4weft4http2h210HeadReader3addESt17basic_string_viewIcSt11char_traitsIcEES6_
# Func Hash:
138229223940000517
# Num Counters:
20
# Counter Values:
278782
0
10378460
0
10378460
0
10378460
278782
4252499
4778897
6125961
0
1347064
0
0
1347064
0
0
0
4157177
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
0
3
9:994722
16:189302
17:4076
11
17:2704646
9:798623
4:718423
16:489675
3:475057
1:407702
8:367715
33:3257
2:819
6:26
65:1

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
1984964
848719
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
3435982
3435942
279715
857559

_ZN4weft4http2h211put_requestERSt6vectorI10nghttp2_nvSaIS3_EERKNS0_11RequestHeadE
# Func Hash:
677251861889616510
# Num Counters:
14
# Counter Values:
854877
0
854877
857559
2682
120
0
2682
0
2682
0
120
857439
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
5511634
5511634
848719
0
848719
0
0
848719
128560
848719
848719
0
848559
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
4:848719
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
13611906
13611906
527937
0
1512434
1425274
1953211
1512434

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
3869240
320
3869240
0
200
0
847248
848528
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
848208
848448
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
857559
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
857559
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
4441400
1706262
956378
956378
956378

_ZN4weft4http2h25Codec12check_streamERKNS1_12FrameScanner5FoundE
# Func Hash:
948827209892400038
# Num Counters:
9
# Counter Values:
0
1425274
1425274
848719
576555
576555
848719
0
0

_ZN4weft4http2h25Codec15on_stream_closeEij
# Func Hash:
720618885982470778
# Num Counters:
32
# Counter Values:
256
1705111
0
1705111
0
0
1705111
0
0
0
0
0
0
0
1705111
0
0
1705111
1705111
0
0
0
0
0
0
0
0
0
0
0
856623
0

_ZN4weft4http2h25Codec4feedERKNS0_5SliceENSt6chrono10time_pointINS6_3_V212steady_clockENS6_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
30065320852584926
# Num Counters:
26
# Counter Values:
1425274
1953211
1425274
1425274
1183137
1425274
0
0
1072137
0
1072137
1072137
527937
1072137
0
0
0
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
** External Symbol **:83032
** External Symbol **:28265
** External Symbol **:7259
** External Symbol **:7096
** External Symbol **:2394
** External Symbol **:1630
** External Symbol **:1620
** External Symbol **:826
** External Symbol **:820
** External Symbol **:578
** External Symbol **:574
** External Symbol **:518
** External Symbol **:241
** External Symbol **:121
** External Symbol **:44
** External Symbol **:37
** External Symbol **:36
** External Symbol **:33
** External Symbol **:31
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:31
** External Symbol **:26
** External Symbol **:21
** External Symbol **:14
** External Symbol **:14

_ZN4weft4http2h25Codec5countENS1_5FloodE
# Func Hash:
402209679989189676
# Num Counters:
9
# Counter Values:
0
0
153686
0
0
0
35320
4042
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
0

_ZN4weft4http2h25Codec5widenERNS1_6StreamE
# Func Hash:
859921300216927731
# Num Counters:
7
# Counter Values:
1387157
514549
243754
243754
29880
27600
520
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
6
** External Symbol **:4
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1

_ZN4weft4http2h25Codec6acceptEi
# Func Hash:
844982799530838382
# Num Counters:
4
# Counter Values:
0
848719
848719
0

_ZN4weft4http2h25Codec7on_dataEiSt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
844982800166678376
# Num Counters:
4
# Counter Values:
2262403
835751
1426652
835751

_ZN4weft4http2h25Codec7pass_onESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
280580191891456297
# Num Counters:
14
# Counter Values:
2255274
0
0
0
0
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
2029321
2029321
2102421
2029321
2102421

_ZN4weft4http2h25Codec7requestERKNS0_11RequestHeadEbSt8optionalImERNS0_5ArenaE
# Func Hash:
597134471960153563
# Num Counters:
64
# Counter Values:
378710
0
0
0
0
120
0
0
0
854877
857559
857559
0
0
0
0
0
577724
279715
0
0
0
0
0
0
0
189355
857439
0
0
0
0
0
0
0
0
0
0
0
0
189355
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
279715
279835
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:449564
** External Symbol **:189435
** External Symbol **:2000
** External Symbol **:817
** External Symbol **:812
** External Symbol **:811
** External Symbol **:289
** External Symbol **:288
** External Symbol **:259
** External Symbol **:25
** External Symbol **:24
** External Symbol **:23
** External Symbol **:20
** External Symbol **:16
** External Symbol **:12
** External Symbol **:12
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:11
** External Symbol **:9
** External Symbol **:8
** External Symbol **:8
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
1379409
847248
848608
848608
0
0
848608
848608
0
0
0
0
766888
0
0
0
81640
600
80
160
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
23
** External Symbol **:481001
** External Symbol **:189327
** External Symbol **:2000
** External Symbol **:801
** External Symbol **:801
** External Symbol **:278
** External Symbol **:275
** External Symbol **:248
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
270647
0
1978336
1695917
997404
980932
1695717
997404
1127483
282619
270647
270647

_ZN4weft4http2h25Codec9send_bodyESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
287486626714780480
# Num Counters:
5
# Counter Values:
758350
764750
1695717
758350
937367

_ZN4weft4http2h25CodecC2ENS1_4RoleERKNS0_6LimitsENS2_4HookE
# Func Hash:
708342655959609206
# Num Counters:
21
# Counter Values:
4042
125302
28294
28294
4042
4042
4042
4042
4042
4042
4042
4042
4042
4042
0
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
** External Symbol **:3
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
278782
0
278782
0
0
848719
857463
0
857463
857463

_ZN4weft4http2h26Stream11forget_heldEv
# Func Hash:
1138669269344749608
# Num Counters:
5
# Counter Values:
1706278
1706278
1705367
55
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
1
** External Symbol **:55

_ZN4weft4http2h26Stream12end_trailersENS1_4RoleE
# Func Hash:
1152385649678606584
# Num Counters:
13
# Counter Values:
0
0
278782
0
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
1127323
80
297333
0
1355637
1127323
80
297333
0
0

_ZN4weft4http2h26Stream4pushERNS0_5BytesE
# Func Hash:
170447682019997517
# Num Counters:
26
# Counter Values:
1471917
0
0
0
0
0
0
0
0
0
0
106360
0
0
0
0
0
1365557
1092658
281419
0
0
0
0
0
97840
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:394056
** External Symbol **:378922
** External Symbol **:3989
** External Symbol **:826
** External Symbol **:820
** External Symbol **:818
** External Symbol **:295
** External Symbol **:293
** External Symbol **:265
** External Symbol **:165
** External Symbol **:88
** External Symbol **:85
** External Symbol **:76
** External Symbol **:62
** External Symbol **:31
** External Symbol **:26
** External Symbol **:23
** External Symbol **:21
** External Symbol **:19
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:18
** External Symbol **:16
** External Symbol **:13
** External Symbol **:12
** External Symbol **:12
24
** External Symbol **:60019
** External Symbol **:2728
** External Symbol **:2573
** External Symbol **:23
** External Symbol **:20
** External Symbol **:17
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:16
** External Symbol **:15
** External Symbol **:14
** External Symbol **:13
** External Symbol **:12
** External Symbol **:12
** External Symbol **:11
** External Symbol **:11
** External Symbol **:11
** External Symbol **:10
** External Symbol **:10
** External Symbol **:9
** External Symbol **:5
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
1706022
1706022
1706022
0
0
0
80
0
0
848599
0
917162
111
111
865010
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
297333

_ZN4weft4http2h26Stream6detachEj
# Func Hash:
238984481799490044
# Num Counters:
3
# Counter Values:
1706278
256
216

_ZN4weft4http2h26Stream6end_inEv
# Func Hash:
811594940626252597
# Num Counters:
3
# Counter Values:
1705302
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
270647
1127483
0
0
0
0
0
0
0
0
270647
1127283
200
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:449521
** External Symbol **:378722
** External Symbol **:4000
** External Symbol **:816
** External Symbol **:812
** External Symbol **:811
** External Symbol **:288
** External Symbol **:287
** External Symbol **:258
** External Symbol **:47
** External Symbol **:24
** External Symbol **:19
** External Symbol **:17
** External Symbol **:15
** External Symbol **:11
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:11
** External Symbol **:9
** External Symbol **:9
** External Symbol **:8
** External Symbol **:7
** External Symbol **:7
** External Symbol **:6
** External Symbol **:4
** External Symbol **:4
5
** External Symbol **:1
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
1967851
1408296
0
0
0
0
0
1236757
0
0
171899
171539
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
811594940071889404
# Num Counters:
3
# Counter Values:
1387157
1387157
514549
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:455155
** External Symbol **:379602
** External Symbol **:4000
** External Symbol **:2806
** External Symbol **:2595
** External Symbol **:885
** External Symbol **:857
** External Symbol **:851
** External Symbol **:336
** External Symbol **:334
** External Symbol **:306
** External Symbol **:141
** External Symbol **:111
** External Symbol **:95
** External Symbol **:69
** External Symbol **:65
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:65
** External Symbol **:61
** External Symbol **:45
** External Symbol **:37
** External Symbol **:34
** External Symbol **:33
** External Symbol **:31
** External Symbol **:31

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
848608
0
0
0
0
0
0
848608
0
0
0
0
848608
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
848448
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
181579
1739963
522440
522440
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
1968784
278782
848719
0
0
0
848559
0
0
0
0
0
0
0
857463
0
857463
120
0
857343
80
857383
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
637539
1978336
0
1340797
0
1127603
282619
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
1706278
1706278
1706278
1706278
1377623
0
0
0
0
0
0
0
0
848719
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
0

_ZN4weft4http2h26StreamD2Ev
# Func Hash:
650973723093015517
# Num Counters:
8
# Counter Values:
1706278
1705367
1167
592673
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
2262403

_ZN4weft4http2h29Callbacks13on_frame_recvEP15nghttp2_sessionPK13nghttp2_framePv
# Func Hash:
685250118637146595
# Num Counters:
23
# Counter Values:
0
0
3890270
3731862
0
3731862
8084
35320
1984964
1746898
0
1746698
0
0
0
0
680
0
0
0
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
7345302
3795456
256
0
3672651
0
3672651
0
1705367
0
160
3672651
3672651
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
3890403
1746898
1985097
0
0
8084
35320
0
0
114324
0
4042
35320
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
1705367

_ZN4weft4http2h29Callbacks15on_stream_frameERNS1_5CodecERNS1_6StreamERK13nghttp2_frame
# Func Hash:
11922953435973470
# Num Counters:
7
# Counter Values:
3731862
1984964
1705302
0
848719
1705302
848719

_ZN4weft4http2h29Callbacks16on_begin_headersEP15nghttp2_sessionPK13nghttp2_framePv
# Func Hash:
650973723113837841
# Num Counters:
9
# Counter Values:
1984964
1984964
848719
848719
722223
414022
0
722223
848719

_ZN4weft4http2h29Callbacks17before_frame_sendEP15nghttp2_sessionPK13nghttp2_framePv
# Func Hash:
287486627275083000
# Num Counters:
6
# Counter Values:
2099619
1976814
1575767
401047
1575767
1706167

_ZN4weft4http2h29Callbacks9on_headerEP15nghttp2_sessionPK13nghttp2_framePKhmS9_mhPv
# Func Hash:
402209679680311567
# Num Counters:
7
# Counter Values:
10378460
0
10378460
0
848719
9529741
848719
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
1978336

_ZN4weft4http2h29Callbacks9send_bodyEP15nghttp2_sessionP13nghttp2_framePKhmP19nghttp2_data_sourcePv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1695717

_ZN4weft4http4grpc13status_numberERKNS0_7HeadersE
# Func Hash:
382993475055910911
# Num Counters:
2
# Counter Values:
1557047
1286320

_ZN4weft4http4grpc7is_grpcERKNS0_7HeadersE
# Func Hash:
484499720053789692
# Num Counters:
7
# Counter Values:
4326349
1377080
428960
738137
171760
0
638943

_ZN4weft4http4pumpERNS0_6SourceERNS0_4SinkERNS0_8ActivityERmNSt6chrono10time_pointINS8_3_V212steady_clockENS8_8durationIlSt5ratioILl1ELl1000000000EEEEEEPb
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1557420

_ZN4weft4http5Arena4copyESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
2202711501531239
# Num Counters:
2
# Counter Values:
4494544
2436032
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
11
33:1061776
5:1029936
9:5263
4:3252
1:53
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
2165324
0
0
1300376
2165324

_ZN4weft4http5Arena8allocateEm
# Func Hash:
567185239131533134
# Num Counters:
5
# Counter Values:
18489525
1300376
1300376
5838
1294538

_ZN4weft4http5Bytes11append_copyESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
631324379643500408
# Num Counters:
9
# Counter Values:
7696872
4828043
4226041
602002
4655003
2868829
2863669
7684186
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
19
9:1782530
65:687749
17:589161
33:451796
513:347198
257:144819
5:138725
129:78741
6:2276
7:1073
64:770
8:367
4:233
1:151
32:142
2:102
16:71
3:57
256:2
21
65:902169
9:673265
513:539931
129:526032
17:310031
257:249007
33:221475
5:38344
64:3911
6:2216
7:1377
32:1080
16:466
8:444
128:420
4:262
3:225
1:104
256:36
2:30
512:6

_ZN4weft4http5Bytes4growEv
# Func Hash:
52047013740422107
# Num Counters:
9
# Counter Values:
5766500
1921864
0
19780
3356568
5324
946636
946636
458568

_ZN4weft4http5Bytes4takeEm
# Func Hash:
526279452372963163
# Num Counters:
9
# Counter Values:
453840
4259090
1756720
1756720
4259090
453840
0
0
64600

_ZN4weft4http5Bytes5clearEv
# Func Hash:
567185240339310381
# Num Counters:
5
# Counter Values:
3844636
0
1487861
36559621
488068

_ZN4weft4http5Bytes6appendENS0_5SliceE
# Func Hash:
238984482812021090
# Num Counters:
3
# Counter Values:
11416559
11416559
951960

_ZN4weft4http5Bytes6appendEOS1_
# Func Hash:
1124680649821146753
# Num Counters:
3
# Counter Values:
4555831
2975471
0

_ZN4weft4http5Bytes7consumeEm
# Func Hash:
391331301512420815
# Num Counters:
6
# Counter Values:
345827
5372867
2283908
1938081
1754441
0

_ZN4weft4http5BytesC2ERKS1_
# Func Hash:
974670608953953615
# Num Counters:
6
# Counter Values:
270915
271075
271075
270915
0
0

_ZN4weft4http5BytesD2Ev
# Func Hash:
1063705161840035144
# Num Counters:
3
# Counter Values:
20540567
20540567
0

_ZN4weft4http5BytesaSEOS1_
# Func Hash:
1096621589719976365
# Num Counters:
5
# Counter Values:
24675966
13043583
13043583
705600
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
2247841
2247841
1158376
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
11334211
2870718
0
2870718
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
3421697
245280
245280
1239416
1158056
81360
81360

_ZN4weft4http7Headers4takeENS0_5TokenE
# Func Hash:
656349718644035646
# Num Counters:
5
# Counter Values:
3643464
890829
580852
309977
1107
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
2
65:667
129:11

_ZN4weft4http7Headers6removeENS0_5TokenE
# Func Hash:
287486628732883890
# Num Counters:
5
# Counter Values:
32400
10407706
32400
10278946
3860192

_ZN4weft4http7name_ofENS0_5TokenE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2358152

_ZN4weft4http7name_ofENS0_7VersionE
# Func Hash:
536873293052540031
# Num Counters:
4
# Counter Values:
438137
848719
0
0

_ZN4weft4http8BlockRef10make_smallEv
# Func Hash:
238984484093187152
# Num Counters:
3
# Counter Values:
2863669
2855667
8002

_ZN4weft4http8BlockRef4makeEm
# Func Hash:
536873292358907816
# Num Counters:
4
# Counter Values:
4372665
4372665
10546
4362119

_ZN4weft4http8BlockRefD2Ev
# Func Hash:
974670605049508492
# Num Counters:
7
# Counter Values:
123493075
12769145
0
0
2863669
0
4372665

_ZN4weft4http8list_hasESt17basic_string_viewIcSt11char_traitsIcEES4_
# Func Hash:
454381972511705738
# Num Counters:
11
# Counter Values:
0
0
281275
0
0
281275
6960
281275
281275
281275
281275

_ZN4weft4http8token_ofESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
710350030754873058
# Num Counters:
7
# Counter Values:
14960128
14960128
9449466
2610200
0
389337
8989089

_ZN4weft4http9path_onlyESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
431494654108067943
# Num Counters:
3
# Counter Values:
1291136
1291096
1291096

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
347590581045812111
# Num Counters:
150
# Counter Values:
2123552
0
0
0
0
0
0
0
0
0
0
0
33976832
0
0
4247104
0
1286896
0
1286896
1286896
1286896
1286896
1286896
1286896
1286896
1286896
1286896
1286896
1286896
1286896
1286896
1286896
1286896
1286896
0
652375
0
198
0
0
0
128920
1157976
128920
1157976
128920
1157976
0
0
1061776
225120
1286896
0
0
0
0
128760
128760
128760
1061776
1061776
1061776
1061776
1061776
0
0
0
0
16258
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
1286896
0
198
198
0
1286896
0
0
0
280
0
0
0
102
102
0
0
0
0
0
198
0
96
96
0
0
0
102
0
0
96
96
0
96
0
96
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1030696
1030696
1286896
1286896
0
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
13
24
** External Symbol **:458924
** External Symbol **:288350
** External Symbol **:189435
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:278
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
** External Symbol **:24
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
24
** External Symbol **:458924
** External Symbol **:288350
** External Symbol **:189435
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:278
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
** External Symbol **:24
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
24
** External Symbol **:458924
** External Symbol **:288350
** External Symbol **:189435
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:278
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
** External Symbol **:24
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
0
24
** External Symbol **:458924
** External Symbol **:288350
** External Symbol **:189435
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:278
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
** External Symbol **:24
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
0
0
24
** External Symbol **:449044
** External Symbol **:288310
** External Symbol **:189395
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:801
** External Symbol **:627
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
** External Symbol **:458924
** External Symbol **:288350
** External Symbol **:189435
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:278
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
** External Symbol **:24
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
24
** External Symbol **:458924
** External Symbol **:288350
** External Symbol **:189435
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:278
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
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
1:96
1
1:96
1
1:96

_ZN4weft5proxy14hide_parameterERNS0_7RequestESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
1107865778514240817
# Num Counters:
11
# Counter Values:
0
1287136
0
0
0
0
0
1287136
0
0
1287136
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
1286896
680
680
1158136
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
1157976
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
5145952
0
0
0
0
0
0
0
0
0
0
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
1158547
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
** External Symbol **:513124
** External Symbol **:288310
** External Symbol **:189395
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:1602
** External Symbol **:813
** External Symbol **:801
** External Symbol **:667
** External Symbol **:556
** External Symbol **:550
** External Symbol **:496
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
** External Symbol **:513124
** External Symbol **:288310
** External Symbol **:189395
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:1602
** External Symbol **:813
** External Symbol **:801
** External Symbol **:667
** External Symbol **:556
** External Symbol **:550
** External Symbol **:496
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
1287307
0
0
0
0
578

_ZN4weft5proxy6Worker3logERKNS_6config9AccessLogE
# Func Hash:
993108203289149324
# Num Counters:
11
# Counter Values:
1285851
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
1287136
1287136
1287136
1287307

_ZN4weft5proxy7name_ofENS0_4FlagE
# Func Hash:
325048436616328596
# Num Counters:
21
# Counter Values:
0
1353280
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
120
141
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
1885
65000
1125165
67045
65000
32440
32440
32440
32440
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
1286856
0
0
0
0
1286896
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
1286800
0

_ZN4weft5proxy7observe4Line4copyEPcPKcm
# Func Hash:
234856437025610583
# Num Counters:
6
# Counter Values:
3896688
6659281
8241227
2600740
2849347
1017059
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
3
17:2350392
33:1546256
65:1

_ZN4weft5proxy7observe4Line8room_forEm
# Func Hash:
784007059655560962
# Num Counters:
2
# Counter Values:
32241008
0

_ZN4weft5proxy7observe4LineD2Ev
# Func Hash:
536873293900927238
# Num Counters:
4
# Counter Values:
0
1287136
1287136
0

_ZN4weft5proxy7observe6renderERKNS_6config9LogFormatERKNS0_6RecordESt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EESD_RNSt7__cxx1112basic_stringIcSC_SaIcEEE
# Func Hash:
1018663725504432204
# Num Counters:
99
# Counter Values:
0
0
0
1287136
1286856
1287136
1287136
1286880
1287136
1287136
1287136
1286440
11582992
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
9471616
0
0
7893512
32178400
32178400
33465536
0
0
0
6958224
4735808
0
0
0
0
0
0
0
0
0
0
25754888
0
0
6423512
0
7893512
7893512
0
0
0
0
0
0
0
0
0
0
0
0
1287136
0
0
0
0
0
10536815
10536815
0
0
10536815
0
0
0
3479112
0
3479112
7893512
2799272
7893512
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
271263511769604470
# Num Counters:
11
# Counter Values:
2423545
1136649
1286896
1286616
66012
0
0
0
31880
0
0

_ZN4weft5proxy7observe9LogBuffer5writeERKNS_6config9LogFormatERKNS0_6RecordESt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EE
# Func Hash:
334492582214856887
# Num Counters:
5
# Counter Values:
1287136
4003
2415
8097
2415

_ZN4weft5proxy7refreshERNS0_10ConnectionE
# Func Hash:
538256027129928374
# Num Counters:
15
# Counter Values:
1297674
4360
4360
1000
1000
960
960
960
960
960
960
960
960
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
16:24

_ZN4weft5proxy7rewriteERNS_4http11RequestHeadERKNS_6config5RouteERKNS4_7ForwardERKNS4_13ClusterWeightERKNS0_6RecordE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1286576

_ZN4weft5proxy8upstream10ReplayBody11note_prefixERKNS_4http5BytesE
# Func Hash:
391331303864261666
# Num Counters:
6
# Counter Values:
1727170
1353975
1353975
374355
1160
374355

_ZN4weft5proxy8upstream10ReplayBody12stop_keepingEv
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
1286440
1286440

_ZN4weft5proxy8upstream10ReplayBody4pullEm
# Func Hash:
903233817922838276
# Num Counters:
8
# Counter Values:
0
754230
374355
40
270795
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
** External Symbol **:591110
** External Symbol **:4011
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
109080
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
3
** External Symbol **:2715
** External Symbol **:11
** External Symbol **:1

_ZN4weft5proxy8upstream10ReplayBody7releaseEm
# Func Hash:
212526876123949159
# Num Counters:
2
# Counter Values:
374355
374355
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
10
** External Symbol **:293035
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
1286536
1286536
1286536

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
2491018
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
869164417037364881
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
1286656
0
0
0
0
128760
0
1286656
0
128760
1157896
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
566457
120
720079
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
1029216
1286656
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
1286656
0
1286656
0
1286656
1286536
0
1286656
1286656
358
1286656
0
0
0
1286536
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
1157896
1157896
0
0
0
0
0
0
0
0
0
0
0
1157896
1157896
0
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
1286496
1286496
1286496
128760
0
0
0
1286496
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
1015701
1028976
1028976
0
0
1286496
1286496
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1286496
0
0
0
1015701
270795
0
0
0
0
0
0
0
0
1015701
270795
0
0
0
130
0
68
87
87
0
15
15
0
0
0
43
43
53
53
0
0
43
43
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
128680
0
0
1028976
0
1029056
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
12
24
** External Symbol **:449164
** External Symbol **:288310
** External Symbol **:189395
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:806
** External Symbol **:801
** External Symbol **:667
** External Symbol **:556
** External Symbol **:550
** External Symbol **:496
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
** External Symbol **:458924
** External Symbol **:288350
** External Symbol **:189435
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:278
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:458924
** External Symbol **:288350
** External Symbol **:189435
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:278
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
17
** External Symbol **:449044
** External Symbol **:288310
** External Symbol **:189395
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:627
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
** External Symbol **:458924
** External Symbol **:288350
** External Symbol **:189435
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:278
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:458924
** External Symbol **:288350
** External Symbol **:189435
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:278
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:458924
** External Symbol **:288350
** External Symbol **:189435
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:278
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:458924
** External Symbol **:288350
** External Symbol **:189435
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:278
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
** External Symbol **:24
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:458924
** External Symbol **:288350
** External Symbol **:189435
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:278
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
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
1:1157896
0
1
1:1157896
0
0
0
1
1:1286496
0
0
0
0
0
0
0
1
1:43
1
1:43
1
1:53
1
1:53

_ZN4weft5proxy8upstream4Pool10wake_firstEv
# Func Hash:
515008861157547863
# Num Counters:
5
# Counter Values:
568648
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
1596
0
850515
0
17986
0
0
847597
17986
2160
2160
847597
0
0
0
0
2160
0
0
0
0
0
0
1322
1596
1322
1322
0
0
0
0
0
0
848799
128720
0
0
0
1020
1596
720079
0
0
128720
848799
958
1596
1596
1596
0
848799
0
848799
128720
0
576
720079
1162
160
0
1596
0
0
1596
0
2160
0
160
160
0
0
1596
0
120
0
0
0
848799
0
1596
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
2160
2160
2160
1596
0
1596
0
0
2160
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
16
0
1
1:720079
1
1:847597
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
1596
0
1596
133957
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
0

_ZN4weft5proxy8upstream4Pool16give_back_sharedERNS_4http7SessionE
# Func Hash:
675064527411647784
# Num Counters:
7
# Counter Values:
848639
0
848639
130791
80
130711
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
23
** External Symbol **:798
** External Symbol **:792
** External Symbol **:790
** External Symbol **:431
** External Symbol **:276
** External Symbol **:274
** External Symbol **:248
** External Symbol **:200
** External Symbol **:51
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
848639
0

_ZN4weft5proxy8upstream4Pool5leaseENS1_12LeaseOptionsE
# Func Hash:
571483142805533017
# Num Counters:
69
# Counter Values:
1286656
128760
1157896
0
40
1286656
0
1286656
128760
0
1157896
0
437857
0
0
0
0
128720
437857
720079
1286656
0
848799
0
0
1722
1722
720079
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
437857
0
0
0
0
437857
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1:1157896
0
1
1:720079
0
0
1
1:437857

_ZN4weft5proxy8upstream4Pool9give_backENS2_4IdleERKNS1_4WearE
# Func Hash:
843115289464515704
# Num Counters:
15
# Counter Values:
437490
0
367
0
367
0
0
0
367
437490
437490
367
0
437490
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
16
** External Symbol **:320510
** External Symbol **:52080
** External Symbol **:32627
** External Symbol **:278
** External Symbol **:275
** External Symbol **:248
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
** External Symbol **:87
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
1:367

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
436135
0
0
436135
0
436135
436135
436135
0
437857
436135
0
0
0
0
0
0
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
** External Symbol **:320166
** External Symbol **:51710
** External Symbol **:32339
** External Symbol **:275
** External Symbol **:273
** External Symbol **:247
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
1:436135

_ZN4weft5proxy8upstream4Pool9with_roomERKNS1_12LeaseOptionsERb
# Func Hash:
532874152164401439
# Num Counters:
30
# Counter Values:
958
847597
850515
0
848555
958
0
848555
0
0
0
0
0
0
128360
848555
848555
0
958
850515
958
958
0
120
850515
848555
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
1286560
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
** External Symbol **:449121
** External Symbol **:288310
** External Symbol **:189342
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:806
** External Symbol **:801
** External Symbol **:667
** External Symbol **:556
** External Symbol **:550
** External Symbol **:496
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
2983774
2983774
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:2983774

_ZN4weft5proxy8upstream5LeaseD2Ev
# Func Hash:
416788222197887659
# Num Counters:
20
# Counter Values:
6843262
0
0
0
160
0
437857
0
0
0
0
848639
40
40
0
437857
437857
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
1:437857

_ZN4weft5proxy8upstream6Places13is_to_end_oneEb
# Func Hash:
650973720153364028
# Num Counters:
8
# Counter Values:
0
0
0
568201
0
0
0
0

_ZN4weft5proxy8upstream7Cluster12pick_in_partERKNS2_6ChoiceERKNS1_7PickingE
# Func Hash:
783548776612951706
# Num Counters:
8
# Counter Values:
0
0
0
0
0
1158267
0
0

_ZN4weft5proxy8upstream7Cluster12pick_in_zoneERKNS2_6ChoiceERKNS1_7PickingE
# Func Hash:
238984484093187152
# Num Counters:
3
# Counter Values:
1158267
0
1158267

_ZN4weft5proxy8upstream7Cluster13original_hostERKNS_2io7AddressENSt6chrono10time_pointINS7_3_V212steady_clockENS7_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
93478047183343461
# Num Counters:
7
# Counter Values:
128920
128920
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
128920
0
1158147
120
1158147
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

_ZN4weft5proxy8upstream7Cluster5countENSt6chrono10time_pointINS3_3_V212steady_clockENS3_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
414921811999575312
# Num Counters:
7
# Counter Values:
1222467
1158147
1158147
1158147
1222467
1222467
1158147

_ZN4weft5proxy8upstream7Cluster6reportERKNS1_4HostENS1_7OutcomeENSt6chrono10time_pointINS7_3_V212steady_clockENS7_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
436124198300042865
# Num Counters:
15
# Counter Values:
0
0
1286931
0
0
0
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
824893243662370210
# Num Counters:
23
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
1029547
128720
0
0
131
0
0
0

_ZN4weft5proxy8upstream7Cluster9pick_zoneERKNS2_6ChoiceERNS_6RandomE
# Func Hash:
141929913425875939
# Num Counters:
13
# Counter Values:
0
0
0
1158267
0
0
0
0
0
0
0
0
0

_ZN4weft5proxy8upstream7HostRefD2Ev
# Func Hash:
287486627816777687
# Num Counters:
6
# Counter Values:
6574717
3865412
3971
3971
0
680

_ZN4weft5proxy8upstream7forwardERNS0_7RequestERKNS_6config7ForwardERKNS4_13ClusterWeightE
# Func Hash:
51044999911167117
# Num Counters:
301
# Counter Values:
0
120
1286656
120
1286656
0
0
0
0
1157976
1157976
1286656
1157976
1157976
1157976
1286536
0
0
1286656
1286656
1286496
0
0
0
1286536
0
0
1286536
0
358
358
358
0
0
1286536
1286536
0
0
0
262
120
0
0
1286536
238
0
256
1286536
0
0
0
0
0
1286536
0
96
0
0
0
0
0
0
0
0
1286536
1286136
0
40
1286136
0
0
1286536
238
0
96
0
0
0
1286536
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
216
0
1286136
0
238
0
0
0
0
0
0
0
0
142
0
0
0
0
0
256
0
0
0
0
0
0
142
142
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
256
256
0
0
0
0
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
120
0
0
0
0
96
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
96
96
96
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
96
96
96
80
80
0
0
0
0
0
96
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
96
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1286400
1286298
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
15
24
** External Symbol **:458924
** External Symbol **:288350
** External Symbol **:189435
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:278
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
0
24
** External Symbol **:458924
** External Symbol **:288350
** External Symbol **:189435
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:278
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:458924
** External Symbol **:288350
** External Symbol **:189435
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:278
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:458924
** External Symbol **:288350
** External Symbol **:189435
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:278
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
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
** External Symbol **:458924
** External Symbol **:288350
** External Symbol **:189435
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:278
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:449164
** External Symbol **:288310
** External Symbol **:189395
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:806
** External Symbol **:801
** External Symbol **:667
** External Symbol **:556
** External Symbol **:550
** External Symbol **:496
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
** External Symbol **:449084
** External Symbol **:288310
** External Symbol **:189395
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:627
** External Symbol **:278
** External Symbol **:275
** External Symbol **:248
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
** External Symbol **:449084
** External Symbol **:288310
** External Symbol **:189395
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:627
** External Symbol **:278
** External Symbol **:275
** External Symbol **:248
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
** External Symbol **:93
** External Symbol **:83
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
1:96
0
0
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
1:96
1
1:96
1
1:96
1
1:96
0
0

_ZN4weft5rules10FieldValue3addESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
798733567157826734
# Num Counters:
4
# Counter Values:
947376
0
0
0

_ZN4weft5rules10FieldValue8read_allERKNS_4http7HeadersESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
567185242465503888
# Num Counters:
5
# Counter Values:
2559137
947376
947376
0
979376

_ZN4weft5rules10FieldValueC2ERKNS_4http11RequestHeadESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
561929922358062905
# Num Counters:
8
# Counter Values:
979376
979376
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
1029547
1029427
1029427
0
1029547
1029427
806

_ZN4weft5rules10pick_levelESt4spanIKNS0_6HealthELm18446744073709551615EEjRNS_6RandomE
# Func Hash:
550228143577929199
# Num Counters:
17
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
1158147
0
0
0
0

_ZN4weft5rules11match_routeERKNS_6config10RouteTableERKNS_4http11RequestHeadEjPKNS_5codec5ValueE
# Func Hash:
403434656165578264
# Num Counters:
11
# Counter Values:
1286616
0
1060856
1286616
1286616
0
1286656
40
1286616
1286616
0

_ZN4weft5rules11pick_randomITkNS0_10CandidatesENS0_6OthersINS_5proxy8upstream7Cluster6ChoiceEEEEEmRKT_RNS_6RandomE
# Func Hash:
599005161401304552
# Num Counters:
9
# Counter Values:
193040
64320
32320
48760
64320
48760
16600
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
32080
160800
32080
128720
128720

_ZN4weft5rules12without_portESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
3603318817416306
# Num Counters:
18
# Counter Values:
257640
1029256
1029056
0
9264536
1029176
1029176
1029176
1029176
1286896
1029256
1029256
1029256
1029256
0
80
0
0

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
1286616
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
2640711
1625010
1286536
1286536
1286536
270835
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
2
3:1015701
4:270835

_ZN4weft5rules13put_time_leftERNS_4http7HeadersENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEESt8optionalIS8_E
# Func Hash:
93478049685531836
# Num Counters:
7
# Counter Values:
81360
947616
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
979376
0
979376
0
0
0
0
0
0
80
80
2347632
2347632
866060
1286856
0
0
80
80
947376
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
1:866060

_ZN4weft5rules14rewrite_targetERNS_4http11RequestHeadERKNS_6config5RouteERKNS4_7ForwardERKNS4_13ClusterWeightE
# Func Hash:
44612227131810522
# Num Counters:
22
# Counter Values:
0
0
1286576
1286576
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN4weft5rules15have_one_weightITkNS0_10CandidatesENS_5proxy8upstream7Cluster6ChoiceEEEbRKT_
# Func Hash:
567185242772282042
# Num Counters:
5
# Counter Values:
193040
193040
193040
64320
128720

_ZN4weft5rules15pick_least_costITkNS0_10CandidatesENS_5proxy8upstream7Cluster6ChoiceEZNS0_18pick_least_requestITkNS0_10CandidatesES5_EEmRKT_jRNS_6RandomEEUlmE_EEmS9_jSB_T0_
# Func Hash:
928018417744296441
# Num Counters:
7
# Counter Values:
32160
128720
32160
32160
128720
0
80

_ZN4weft5rules16time_of_responseERKNS_6config7ForwardERKNS_4http11RequestHeadENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEESt8optionalISD_E
# Func Hash:
1019497625126776524
# Num Counters:
18
# Counter Values:
1286536
947656
0
81400
0
947656
0
40
0
81400
0
0
0
947656
81400
0
0
0

_ZN4weft5rules17has_callers_termsERKNS_4http7HeadersE
# Func Hash:
287486626276018712
# Num Counters:
6
# Counter Values:
3547600
967000
0
709520
0
257440

_ZN4weft5rules17without_final_dotESt17basic_string_viewIcSt11char_traitsIcEERNS_4http5ArenaE
# Func Hash:
950994589823511731
# Num Counters:
13
# Counter Values:
1286896
1286896
0
0
0
0
0
0
0
0
0
0
0

_ZN4weft5rules18may_retry_responseERKNS_6config11RetryPolicyEtiRKNS_4http7HeadersEj
# Func Hash:
1083424333198197674
# Num Counters:
14
# Counter Values:
1286360
0
0
1286360
1286360
1286360
1286360
1286360
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
3861408
3604368
0
0
0
0
0
0
0
0
0
0
0
0
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
2573520

_ZN4weft5rules6panicsESt4spanIKNS0_6HealthELm18446744073709551615EEmj
# Func Hash:
798733565099420459
# Num Counters:
4
# Counter Values:
0
0
1158147
0

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
1286856
260840
680
1286816
1286816
600
0
1286816
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
1286816
1029136
1029136
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
1286560
1282907
160

_ZN4weft5rules9call_timeERKNS_6config7ForwardERKNS_4http11RequestHeadENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEESt8optionalISD_E
# Func Hash:
334492581606336567
# Num Counters:
5
# Counter Values:
1286536
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
18525640
0
1286656
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
30400
20240
69840
10160
49600
0
49600
18640
0
0
47120
2480
23680
18320
23680
18320
0
0
4320
1920
4320
1920
26400
238320
2160
0
18640
21600
5360
0
0
2480
23920
23920
2480
2480
2480
2480
18640
0
26400
0
15760
1520
2480
2480
0
1440
1440
0
0
0
0
9400
2400
18640
1040
480
7680
2480
0
2400
5360
0
1040
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
54960
54960
54960
0
36320
0
54960
54960
54960
0
54960
36320
0
0
0
21880
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
24640
24640
4560
4560
0
0
0
0
8160
126000
126000
12000
40560
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
0
1
9:26

_ZN4weft5stats5Shard4findERKNS0_6FamilyESt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EE
# Func Hash:
798733566923836643
# Num Counters:
4
# Counter Values:
130085
13167
0
13167

_ZN4weft5stats8Registry7declareENS0_6FamilyE
# Func Hash:
1005909906783726544
# Num Counters:
46
# Counter Values:
114106
33966
2340196
1020406
394746
151074
0
396026
396026
27468
1280
0
115632
396026
1280
21118
114106
21118
128578
128578
128578
128578
128578
0
128578
1280
25056
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
2:128578
2
17:16540
33:4578
0
0
1
6:32

_ZN4weft6config12content_hashESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
146835646621254984
# Num Counters:
2
# Counter Values:
554680
4080

_ZN4weft6config15content_versionB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
146835646621254984
# Num Counters:
2
# Counter Values:
72413707
37993

_ZN4weft6config18default_log_formatEv
# Func Hash:
93478049075192529
# Num Counters:
7
# Counter Values:
1287136
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
2160
20960
130000
0
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_5ValueEE8InnerMap13iterator_baseIKNS0_7MapPairIS7_S8_EEE10SearchFromEm
# Func Hash:
694937218893071247
# Num Counters:
6
# Counter Values:
174320
116720
0
160680
116720
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_6StructEE8InnerMap13iterator_baseIKNS0_7MapPairIS7_S8_EEE10SearchFromEm
# Func Hash:
694937218893071247
# Num Counters:
6
# Counter Values:
128680
39240
0
77531
39240
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_6StructEE8InnerMap5clearEv
# Func Hash:
948827213316991799
# Num Counters:
8
# Counter Values:
400
0
151040
20280
20280
0
0
18880

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap13iterator_baseIKNS0_7MapPairIS7_S7_EEE10SearchFromEm
# Func Hash:
694937218893071247
# Num Counters:
6
# Counter Values:
83200
61920
0
100520
61920
0

_ZN6google8protobuf8internal16InternalMetadataD2Ev
# Func Hash:
1063705161908944610
# Num Counters:
3
# Counter Values:
775977
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
2099733

_ZNK4weft11SystemClock4wallEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1309175

_ZNK4weft2io4Leaf6resultEv
# Func Hash:
367063875989119905
# Num Counters:
18
# Counter Values:
5286699
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
291763
291763
80
80
80
291763
291763
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
1:291763
1
1:291763

_ZNK4weft2io5Scope4Join12await_resumeEv
# Func Hash:
927946426483138021
# Num Counters:
8
# Counter Values:
561442
236
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
2156976
134811
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
1313851

_ZNK4weft4http2h18Incoming6lengthEv
# Func Hash:
1063705160746808702
# Num Counters:
3
# Counter Values:
438057
0
0

_ZNK4weft4http2h18Incoming8trailersEv
# Func Hash:
382993475055910911
# Num Counters:
2
# Counter Values:
875707
875707

_ZNK4weft4http2h210Connection4overEv
# Func Hash:
1124680652285324760
# Num Counters:
4
# Counter Values:
848665
847423
200
200

_ZNK4weft4http2h213ClientSession7closingEv
# Func Hash:
1063705161908944610
# Num Counters:
3
# Counter Values:
979946
979866
979866

_ZNK4weft4http2h213ClientSession7greetedEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
848555

_ZNK4weft4http2h213ClientSession8capacityEv
# Func Hash:
287486626421352023
# Num Counters:
6
# Counter Values:
1705156
1705156
0
1705156
1705156
1701954

_ZNK4weft4http2h26Stream6at_endEv
# Func Hash:
1063705162558100101
# Num Counters:
3
# Counter Values:
2545661
2545501
2484682

_ZNK4weft4http2h26Stream6lengthEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
848439

_ZNK4weft4http2h26Stream8trailersEv
# Func Hash:
382993475055910911
# Num Counters:
2
# Counter Values:
1975651
549414

_ZNK4weft4http7Headers3getENS0_5TokenE
# Func Hash:
798733566058850320
# Num Counters:
4
# Counter Values:
22480527
10165448
2705512
7459936

_ZNK4weft4http7Headers4findESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
896858936566914818
# Num Counters:
10
# Counter Values:
0
1435575
81480
270835
0
0
270835
0
270835
0

_ZNK4weft4http8BlockRef4dataEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2916091

_ZNK4weft4http8BlockRef4sizeEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2541736

_ZNK4weft5Clock7skip_toENSt6chrono10time_pointINS1_3_V212steady_clockENS1_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
989055

_ZNK4weft5proxy7observe15CapturedHeaders2ofEm
# Func Hash:
1096621589212075883
# Num Counters:
5
# Counter Values:
0
0
1287136
0
0

_ZNK4weft5proxy7observe7Metrics5Alike3hasERKNS0_6RecordENS_6config9DirectionE
# Func Hash:
898775535699548479
# Num Counters:
15
# Counter Values:
1286896
1284969
1284969
1284964
1221084
1220884
1220884
1220764
1220884
1220884
96320
1220884
1220884
96320
1284964
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
4
9:1043364
33:2408
4:2026
2:1
1
9:2408
1
4:2408

_ZNK4weft5proxy8upstream10ReplayBody8trailersEv
# Func Hash:
123497036129182353
# Num Counters:
6
# Counter Values:
0
270795
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
** External Symbol **:269355
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

_ZNK4weft5proxy8upstream7Cluster10pick_levelERKNS1_7PickingE
# Func Hash:
764657765904699998
# Num Counters:
14
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
1158147
0
0
1158147
1158147

_ZNK4weft5proxy8upstream7Cluster6Choice6usableEm
# Func Hash:
844982799874925684
# Num Counters:
5
# Counter Values:
1689507
1689507
1689507
1689507
1689507

_ZNK4weft5proxy8upstream7Cluster6Choice6weightEm
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
0
1802387

_ZNK4weft5proxy8upstream7Cluster6Choice8eligibleEm
# Func Hash:
694937217291298954
# Num Counters:
7
# Counter Values:
120
0
1689507
1689507
1689507
1689507
0

_ZNK4weft5rules8CallTime4endsENSt6chrono10time_pointINS2_3_V212steady_clockENS2_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
431494654108067943
# Num Counters:
3
# Counter Values:
1286616
1029056
0

_ZNK4weft5stats5Shard7KeyHashclERKNS1_3KeyE
# Func Hash:
1124680649821146753
# Num Counters:
3
# Counter Values:
1793796
151201
0

_ZNK4weft6config13HeaderMatcher7matchesEPKSt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
187771963222858826
# Num Counters:
7
# Counter Values:
947376
0
0
947376
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
947696
0
0
0
0
0
0
0
0
947376
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
1288450
1159610

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
1286656
0
0
1286656
1286656
1286656
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
2491018
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
257520
0
257520
128720
0
129800
128720
129800
2574894
516120
2187574
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
2347632
0
0
2347632
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
106625

_ZNK5envoy10extensions7filters7network23http_connection_manager2v321HttpConnectionManager11GetMetadataEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
111080

_ZNK5envoy6config8listener2v311FilterChain11GetMetadataEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
119680

_ZNK5envoy6config9accesslog2v39AccessLog11GetMetadataEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
106625

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_5ValueEE8InnerMap10FindHelperIS7_EESt4pairINSA_13iterator_baseIKNS0_7MapPairIS7_S8_EEEEmERKT_PSt17_Rb_tree_iteratorISC_IKSt17reference_wrapperIKS7_EPvEE
# Func Hash:
151646354918023558
# Num Counters:
12
# Counter Values:
36800
61080
61080
256280
206000
78640
78640
0
50280
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
4:1074
9:417
7:18
3:9
8:9

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_5ValueEE8InnerMap12BucketNumberIS7_EEmRKT_
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
273480
0

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_6StructEE8InnerMap10FindHelperIS7_EESt4pairINSA_13iterator_baseIKNS0_7MapPairIS7_S8_EEEEmERKT_PSt17_Rb_tree_iteratorISC_IKSt17reference_wrapperIKS7_EPvEE
# Func Hash:
151646354918023558
# Num Counters:
12
# Counter Values:
440
75800
75800
209893
134093
76240
76240
0
75800
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
4:1895

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_6StructEE8InnerMap12BucketNumberIS7_EEmRKT_
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
209893
0

_ZNKSt10_HashtableIN4weft2io7AddressESt4pairIKS2_NS0_5proxy8upstream7HostRefEESaIS8_ENSt8__detail10_Select1stESt8equal_toIS2_ESt4hashIS2_ENSA_18_Mod_range_hashingENSA_20_Default_ranged_hashENSA_20_Prime_rehash_policyENSA_17_Hashtable_traitsILb1ELb0ELb1EEEE19_M_find_before_nodeEmRS4_m
# Func Hash:
287486627813814447
# Num Counters:
6
# Counter Values:
0
720
320
128680
129680
129080

_ZNKSt10_HashtableIN4weft5stats5Shard3KeyESt4pairIKS3_PNS1_6SeriesEESaIS8_ENSt8__detail10_Select1stESt8equal_toIS3_ENS2_7KeyHashENSA_18_Mod_range_hashingENSA_20_Default_ranged_hashENSA_20_Prime_rehash_policyENSA_17_Hashtable_traitsILb1ELb0ELb1EEEE19_M_find_before_nodeEmRS5_m
# Func Hash:
391331303925434238
# Num Counters:
7
# Counter Values:
1844
4528
3164
130085
130085
145983
133293

_ZNKSt10_HashtableINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_St10shared_ptrIN4weft5proxy8upstream7ClusterEEESaISE_ENSt8__detail10_Select1stESt8equal_toIvENSA_8NameHashENSG_18_Mod_range_hashingENSG_20_Default_ranged_hashENSG_20_Prime_rehash_policyENSG_17_Hashtable_traitsILb1ELb0ELb1EEEE10_M_find_trISt17basic_string_viewIcS3_EvvEENSG_20_Node_const_iteratorISE_Lb0ELb1EEERKT_
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
1286947
1286947
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
1286947
1286947
1286947
1286947
1286947
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
7
9:1075987
33:3219
4:2036
2:10
17:6
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
1285851
1285851
1285851
1287136
1285851
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
3
33:1027171
9:6436
65:31

_ZNKSt10_HashtableINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_jESaIS8_ENSt8__detail10_Select1stESt8equal_toIvEN4weft6config7Domains4HashENSA_18_Mod_range_hashingENSA_20_Default_ranged_hashENSA_20_Prime_rehash_policyENSA_17_Hashtable_traitsILb1ELb0ELb1EEEE10_M_find_trISt17basic_string_viewIcS3_EvvEENSA_20_Node_const_iteratorIS8_Lb0ELb1EEERKT_
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
1286656
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
1286656
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
12364584
12332459
2381077
14713536
12332459

_ZNKSt17basic_string_viewIcSt11char_traitsIcEE4findEPKcmm
# Func Hash:
339793668926428412
# Num Counters:
8
# Counter Values:
1093106
266320
1093106
2582592
0
2582432
4160
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
2
3:6138
17:624

_ZNKSt6ranges10__equal_fnclITkNS_11input_rangeERKSt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EETkNS_11input_rangeESA_NS_8equal_toESt8identitySC_Q21indirectly_comparableIDTclsr6ranges13__cust_accessE7__beginclsr3stdE7declvalIRT_EEEEDTclsr6ranges13__cust_accessE7__beginclsr3stdE7declvalIRT0_EEEET1_T2_T3_EEEbOSD_OSG_SJ_SK_SL_
# Func Hash:
952936703780230930
# Num Counters:
6
# Counter Values:
130085
1672268
1672268
1672268
1544504
130085
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
8
7:390680
4:384086
1:128748
3:128006
6:64205
9:9627
32:1592
2:19

_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE11starts_withEPKc
# Func Hash:
298789185783135970
# Num Counters:
3
# Counter Values:
748164
747404
747404
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
2
16:746684
9:18

_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7compareEPKc
# Func Hash:
700171238776263760
# Num Counters:
3
# Counter Values:
795319
788106
529217
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
11
5:356555
2:146598
6:106564
17:76865
4:42200
33:14644
3:865
9:236
8:8
1:6
7:2

_ZNKSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_N4weft5proxy7Staging5EntryEESt10_Select1stISC_ESt4lessIS5_ESaISC_EE4findERS7_
# Func Hash:
219088261289974683
# Num Counters:
6
# Counter Values:
157776
67651
65011
56365
56365
680

_ZNSt10_HashtableIN4weft5stats5Shard3KeyESt4pairIKS3_PNS1_6SeriesEESaIS8_ENSt8__detail10_Select1stESt8equal_toIS3_ENS2_7KeyHashENSA_18_Mod_range_hashingENSA_20_Default_ranged_hashENSA_20_Prime_rehash_policyENSA_17_Hashtable_traitsILb1ELb0ELb1EEEE4findERS5_
# Func Hash:
287486625204403684
# Num Counters:
6
# Counter Values:
0
0
0
138034
130085
5218

_ZNSt10_HashtableINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_SaIS5_ENSt8__detail9_IdentityESt8equal_toIS5_ESt4hashIS5_ENS7_18_Mod_range_hashingENS7_20_Default_ranged_hashENS7_20_Prime_rehash_policyENS7_17_Hashtable_traitsILb1ELb1ELb1EEEE10_M_emplaceIJRSt17basic_string_viewIcS3_EEEESt4pairINS7_14_Node_iteratorIS5_Lb1ELb1EEEbESt17integral_constantIbLb1EEDpOT_
# Func Hash:
1098005221992784858
# Num Counters:
12
# Counter Values:
249712
54331
51880
13800
61084
0
47284
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
7:22538
4:12453
3:4009
1:3898
6:1817
2:365
9:146
33:10
8:8
32:6

_ZNSt12_Destroy_auxILb0EE9__destroyIPN4weft3xds10ResourceIdEEEvT_S6_
# Func Hash:
798733565090940266
# Num Counters:
4
# Counter Values:
11491
6720
11491
215330

_ZNSt12_Destroy_auxILb0EE9__destroyIPN4weft5rules11AcceptedJwtEEEvT_S6_
# Func Hash:
287486625073190949
# Num Counters:
5
# Counter Values:
0
0
0
1287376
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
327600

_ZNSt12_Destroy_auxILb0EE9__destroyIPN4weft6config13ClusterWeightEEEvT_S6_
# Func Hash:
798733565090940266
# Num Counters:
4
# Counter Values:
19651
0
14080
141561

_ZNSt12_Destroy_auxILb0EE9__destroyIPN4weft6config14HeaderMutationEEEvT_S6_
# Func Hash:
798733565090940266
# Num Counters:
4
# Counter Values:
0
0
0
2721324

_ZNSt12_Destroy_auxILb0EE9__destroyIPSt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES8_EEEvT_SB_
# Func Hash:
798733565090940266
# Num Counters:
4
# Counter Values:
288207
3720
4720
1824816

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEC2IN4weft4http2h26StreamENS4_2io14FrameAllocatorIS7_EEJRNS6_5CodecEDnEEERPT_St20_Sp_alloc_shared_tagIT0_EDpOT1_
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
848719
0

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEC2IN4weft4http2h26StreamENS4_2io14FrameAllocatorIS7_EEJRNS6_5CodecEPNS5_5ArenaEEEERPT_St20_Sp_alloc_shared_tagIT0_EDpOT1_
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
857559
0

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EED2Ev
# Func Hash:
190355458062653983
# Num Counters:
5
# Counter Values:
38696512
1798324
3052
9388641
10862
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
26
** External Symbol **:898888
** External Symbol **:411230
** External Symbol **:160002
** External Symbol **:32442
** External Symbol **:22682
** External Symbol **:22522
** External Symbol **:20282
** External Symbol **:1922
** External Symbol **:1618
** External Symbol **:1613
** External Symbol **:1282
** External Symbol **:1242
** External Symbol **:1002
** External Symbol **:922
** External Symbol **:802
** External Symbol **:802
** External Symbol **:722
** External Symbol **:722
** External Symbol **:722
** External Symbol **:682
** External Symbol **:682
** External Symbol **:682
** External Symbol **:642
** External Symbol **:602
_ZNSt23_Sp_counted_ptr_inplaceIN4weft5proxy10NameLookup5StateESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:2
_ZNSt23_Sp_counted_ptr_inplaceIN6spdlog6loggerESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:2
26
** External Symbol **:898888
** External Symbol **:411230
** External Symbol **:160002
** External Symbol **:32442
** External Symbol **:22682
** External Symbol **:22522
** External Symbol **:20282
** External Symbol **:1922
** External Symbol **:1618
** External Symbol **:1613
** External Symbol **:1282
** External Symbol **:1242
** External Symbol **:1002
** External Symbol **:922
** External Symbol **:802
** External Symbol **:802
** External Symbol **:722
** External Symbol **:722
** External Symbol **:722
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
4027452
3302082
10367
7630
3291715
0
10040
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
997495
0
0

_ZNSt15__new_allocatorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_EE8allocateEmPKv
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
281327
0
0

_ZNSt16allocator_traitsISaIN4weft5proxy8upstream4Pool4IdleEEE7destroyIS4_EEvRS5_PT_
# Func Hash:
402209679659368331
# Num Counters:
7
# Counter Values:
437264
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
279440
279440
276080

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
875674
720
440
0

_ZNSt23_Sp_counted_ptr_inplaceIN4weft4http2h26StreamENS0_2io14FrameAllocatorIS3_EELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1706278

_ZNSt23_Sp_counted_ptr_inplaceIN4weft4http2h26StreamENS0_2io14FrameAllocatorIS3_EELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1706278

_ZNSt3mapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEN4weft5proxy7Staging5EntryESt4lessIS5_ESaISt4pairIKS5_S9_EEEixERSD_
# Func Hash:
591567703127371214
# Num Counters:
6
# Counter Values:
200139
93656
87879
11617
70620
70620

_ZNSt4pairIKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_EC2ERKS7_
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
268440
0
0

_ZNSt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_EC2IRKSt17basic_string_viewIcS3_ESB_Qcl16_S_constructibleITL0__TL0_0_EEEEOT_OT0_
# Func Hash:
694937219807338645
# Num Counters:
6
# Counter Values:
270647
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
1313266
3526

_ZNSt6vectorIN4weft3xds10ResourceIdESaIS2_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
214610
4606
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
436513
977

_ZNSt6vectorIN4weft5rules11AcceptedJwtESaIS2_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
1287376
0
0

_ZNSt6vectorIN4weft6config10StartTable7PatternESaIS3_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
327600
480
0

_ZNSt6vectorIN4weft6config13ClusterWeightESaIS2_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
141561
19651
0

_ZNSt6vectorIN4weft6config14HeaderMutationESaIS2_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
2721324
0
0

_ZNSt6vectorIN4weft6config4CidrESaIS2_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
18400
0
468070
3680

_ZNSt6vectorIN4weft6config7UpgradeESaIS2_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
7840
0
136991
7840

_ZNSt6vectorIN4weft6config9AccessLogESaIS2_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
21325
765
226724
21325

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE12emplace_backIJS5_EEERS5_DpOT_
# Func Hash:
140494398481204129
# Num Counters:
4
# Counter Values:
0
112486
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
2600
0
9160
0
9160
0
100952
100952
10760
0
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
8:219
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
117286
15470
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
100912

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EEC2ERKS7_
# Func Hash:
844982799977064709
# Num Counters:
4
# Counter Values:
838176
685704
0
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
1170505
151072
3768003
963213

_ZNSt6vectorISt10shared_ptrIN4weft4http2h26StreamEESaIS5_EE9push_backERKS5_
# Func Hash:
798733564295002205
# Num Counters:
4
# Counter Values:
845279
3440
0
845279

_ZNSt6vectorISt17basic_string_viewIcSt11char_traitsIcEESaIS3_EEC2ERKS5_
# Func Hash:
1124680653601441999
# Num Counters:
3
# Counter Values:
102240
26400
16800

_ZNSt6vectorISt4pairIN4weft5proxy7Staging4KindENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEESaISB_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
41588
15920
106167
21338

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE12emplace_backIJRKSt17basic_string_viewIcS4_ESE_EEERS7_DpOT_
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
0
270647

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE17_M_realloc_insertIJRKSt17basic_string_viewIcS4_ESE_EEEvN9__gnu_cxx17__normal_iteratorIPS7_S9_EEDpOT_
# Func Hash:
436124194845738709
# Num Counters:
13
# Counter Values:
0
0
270647
270647
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
1824816
274367
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm
# Func Hash:
276487133191311005
# Num Counters:
28
# Counter Values:
3653033
3476060
0
5640
0
0
27535
3351833
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
7117911
3114427
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
9:1658313
6:363044
4:354841
5:279719
7:258597
8:247119
3:165582
2:21042
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
4616240
560116
294604
4218348
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
17
9:2372059
2:561318
4:399410
33:229249
17:198836
5:93513
6:88842
7:82820
65:64361
16:45356
3:41063
8:19207
32:6576
129:5772
257:2566
513:182
64:3

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPcEEvT_S7_St20forward_iterator_tag
# Func Hash:
978919878616272060
# Num Counters:
4
# Counter Values:
5305059
2145079
122497
4980674
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
17
9:1698882
17:725036
33:585209
16:482705
7:230325
4:228026
5:200655
65:165520
3:147564
8:143111
6:139688
32:92345
2:47304
129:10138
257:9286
64:1333
513:539

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE14_M_replace_auxEmmmc
# Func Hash:
742332381445588184
# Num Counters:
9
# Counter Values:
176860
2510398
110776
2576482
960
960
0
0
2484758
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
0
17
33:1608082
17:470302
65:309733
32:50610
2:38704
64:23725
513:19777
129:14038
9:13141
257:10013
16:8557
4:4763
5:3543
3:1334
256:2
6:1
128:1

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE20resize_and_overwriteIZN4weft5proxy7observe4Line5widenEmEUlPcmE_EEvmT_
# Func Hash:
154286477685094159
# Num Counters:
6
# Counter Values:
1287136
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
333090
38793
294257
0
294257
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
1:294257
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6appendEPKc
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
1042263
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7reserveEm
# Func Hash:
154286477685094159
# Num Counters:
6
# Counter Values:
1025398
589664
0
589664
0
1025398
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
3176946
907953
161691
2983129
688384
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
15
2:1338139
17:606149
9:307809
33:242769
7:141115
8:75726
16:62217
4:59962
32:32704
5:31758
65:30195
3:28897
6:20550
513:819
64:108

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_assignERKS4_
# Func Hash:
42046415689803101
# Num Counters:
7
# Counter Values:
7670444
7670444
618720
640
7455
1027327
7666724
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
16
33:285727
9:233550
17:185192
16:91454
7:57198
4:45691
65:33111
6:19065
3:16477
8:13814
5:12532
64:12052
32:11104
2:180
513:61
129:18

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
# Func Hash:
567185242593096663
# Num Counters:
5
# Counter Values:
13987693
13987693
3292415
0
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_mutateEmmPKcm
# Func Hash:
419172388412433642
# Num Counters:
11
# Counter Values:
7111506
520971
4561066
11852
480
586438
205710
0
4355356
11852
6590535
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
13
17:399991
33:62868
9:58747
513:16096
65:14828
129:8907
257:5776
32:214
8:174
16:105
5:63
4:24
6:3
20
17:1969872
33:1288201
65:353023
16:218771
32:85119
257:82085
513:43047
9:24075
64:19071
6:8390
4:6126
129:4440
8:2965
7:2006
3:1365
2:1006
128:800
5:27
256:6
512:2
5
9:8012
65:82
129:10
17:3
33:1

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9push_backEc
# Func Hash:
431494656919539458
# Num Counters:
3
# Counter Values:
11716886
27838
846929

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
3244173
49600
163670
0
20634
2208608
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
8
9:1945826
4:90400
7:42670
3:36596
5:33060
6:25140
2:17726
8:17190

_ZNSt7__n486116coroutine_handleINS_22noop_coroutine_promiseEE7__frame22__dummy_resume_destroyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1701588

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_St9_IdentityIS5_ESt4lessIS5_ESaIS5_EE24_M_get_insert_unique_posERKS5_
# Func Hash:
732038793432042852
# Num Counters:
7
# Counter Values:
367522
78887
171601
90865
21665
152281
152281

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_St9_IdentityIS5_ESt4lessIS5_ESaIS5_EE8_M_eraseEPSt13_Rb_tree_nodeIS5_E
# Func Hash:
1124680650144255556
# Num Counters:
3
# Counter Values:
41242
20160
147288

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_N4weft5proxy7Staging5EntryEESt10_Select1stISC_ESt4lessIS5_ESaISC_EE4findERS7_
# Func Hash:
219088261289974683
# Num Counters:
6
# Counter Values:
129300
61845
59245
44095
44095
560

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE17_M_construct_nodeIJRKS8_EEEvPSt13_Rb_tree_nodeIS8_EDpOT_
# Func Hash:
844982796950093491
# Num Counters:
4
# Counter Values:
268440
0
0
0

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE7_M_copyILb0ENSE_11_Alloc_nodeEEEPSt13_Rb_tree_nodeIS8_ESJ_PSt18_Rb_tree_node_baseRT0_
# Func Hash:
303685790011507114
# Num Counters:
11
# Counter Values:
58520
58520
0
0
128840
70480
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
276760
570558

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
4835807
4835807
4835807
1662327
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
6501402
6501402
6501402
1840115
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
128920
128320
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
1287136
1285851
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
133120
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
1157896
0
1157896
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
1:1157896

_ZNSt8expectedIN4weft5proxy8upstream12LeaseOptionsENS0_5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
974670607139429569
# Num Counters:
7
# Counter Values:
1286656
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
2983774
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
4270270
0

_ZNSt8expectedIN4weft5proxy8upstream7HostRefENS0_5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
238984481558059729
# Num Counters:
3
# Counter Values:
40
1287067
0

_ZNSt8expectedIPN4weft4http12ResponseHeadENS0_5ErrorEEC2EOS5_Qaaaa23is_move_constructible_vIT_E23is_move_constructible_vIT0_Eoont33is_trivially_move_constructible_vIS7_Ent33is_trivially_move_constructible_vIS8_E
# Func Hash:
140494397815297137
# Num Counters:
4
# Counter Values:
2098626
0
96
96
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:96

_ZNSt8expectedISt10shared_ptrIN4weft4http2h26StreamEENS1_5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
238984481558059729
# Num Counters:
3
# Counter Values:
0
857559
0

_ZNSt8expectedISt7variantIJS_IPN4weft4http12ResponseHeadENS1_5ErrorEES_IvS5_EEES5_EC2EOS9_Qaaaa23is_move_constructible_vIT_E23is_move_constructible_vIT0_Eoont33is_trivially_move_constructible_vISB_Ent33is_trivially_move_constructible_vISC_E
# Func Hash:
656349717516837829
# Num Counters:
5
# Counter Values:
270795
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
541590
0
0
0

_ZNSt8expectedISt8optionalINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEN4weft5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
798733564832300476
# Num Counters:
5
# Counter Values:
114080
3760
80
81600
8200

_ZNSt8expectedIvN4weft5ErrorEEaSEOS2_Qaa23is_move_constructible_vIT0_E20is_move_assignable_vIS4_E
# Func Hash:
844982799659023391
# Num Counters:
4
# Counter Values:
7721413
1732
0
0

_ZNSt8optionalISt10shared_ptrIKN4weft5proxy8upstream5TermsEEEaSIRKS6_EENSt9enable_ifIX7__and_vISt6__not_ISt7is_sameIS7_NSt9remove_cvINSt16remove_referenceIT_E4typeEE4typeEEESC_ISt6__and_IJSt9is_scalarIS6_ESD_IS6_NSt5decayISG_E4typeEEEEESt16is_constructibleIS6_JSG_EESt13is_assignableIRS6_SG_EEERS7_E4typeEOSG_
# Func Hash:
798733568232131987
# Num Counters:
4
# Counter Values:
0
1286496
0
128760

_ZNSt8optionalISt8expectedIPN4weft4http12ResponseHeadENS1_5ErrorEEE7emplaceIJS6_EEENSt9enable_ifIX18is_constructible_vIS6_DpT_EERS6_E4typeEDpOSA_
# Func Hash:
1124680651571308851
# Num Counters:
4
# Counter Values:
1557238
0
0
0

_ZNSt8optionalISt8expectedIvN4weft5ErrorEEE7emplaceIJS3_EEENSt9enable_ifIX18is_constructible_vIS3_DpT_EERS3_E4typeEDpOS7_
# Func Hash:
531478466004500118
# Num Counters:
7
# Counter Values:
272235
0
0
0
272235
0
272235
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:272235

_ZSt10__do_visitINSt8__detail9__variant20__variant_idx_cookieEZNS1_15_Move_ctor_baseILb0EJSt8expectedIPN4weft4http12ResponseHeadENS5_5ErrorEES4_IvS9_EEEC1EOSC_EUlOT_T0_E_JSt7variantIJSA_SB_EEEEDcOSG_DpOT1_
# Func Hash:
1119356333269586061
# Num Counters:
7
# Counter Values:
541590
106
541484
0
106
106
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:106

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
159
812226
159
0
0
0

_ZSt10__do_visitIvZNSt8__detail9__variant16_Variant_storageILb0EJSt9monostatebldNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIN4weft5codec5ValueESaISD_EESA_INSC_6MemberESaISG_EEEE8_M_resetEvEUlOT_E_JRSt7variantIJS3_bldS9_SF_SI_EEEEDcOT0_DpOT1_
# Func Hash:
694937221045301424
# Num Counters:
9
# Counter Values:
247853
0
28664
1143992
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
437857
0
0
437857
0
437857
437857

_ZSt12__to_chars_iIiENSt9enable_ifIXsr5__or_ISt5__or_IJSt7is_sameINSt9remove_cvIT_E4typeEaES2_IS6_sES2_IS6_iES2_IS6_lES2_IS6_xEEES1_IJS2_IS6_hES2_IS6_tES2_IS6_jES2_IS6_mES2_IS6_yEEES2_IcS6_EEE5valueESt15to_chars_resultE4typeEPcSN_S4_i
# Func Hash:
790715554738559560
# Num Counters:
17
# Counter Values:
0
66010
0
0
324
65570
0
0
0
0
40
131660
0
0
40
66010
0

_ZSt12__to_chars_iIlENSt9enable_ifIXsr5__or_ISt5__or_IJSt7is_sameINSt9remove_cvIT_E4typeEaES2_IS6_sES2_IS6_iES2_IS6_lES2_IS6_xEEES1_IJS2_IS6_hES2_IS6_tES2_IS6_jES2_IS6_mES2_IS6_yEEES2_IcS6_EEE5valueESt15to_chars_resultE4typeEPcSN_S4_i
# Func Hash:
790715554738559560
# Num Counters:
17
# Counter Values:
0
2057672
1028696
0
0
0
0
0
0
0
360
1028616
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
3061847
1107
0
2710621
0
0
0
0
990333
3176767
0
0
232242
2301542
758091

_ZSt12__to_chars_iItENSt9enable_ifIXsr5__or_ISt5__or_IJSt7is_sameINSt9remove_cvIT_E4typeEaES2_IS6_sES2_IS6_iES2_IS6_lES2_IS6_xEEES1_IJS2_IS6_hES2_IS6_tES2_IS6_jES2_IS6_mES2_IS6_yEEES2_IcS6_EEE5valueESt15to_chars_resultE4typeEPcSN_S4_i
# Func Hash:
45209323670419617
# Num Counters:
16
# Counter Values:
0
7335256
3603008
0
0
0
0
0
0
257960
3603008
0
0
128720
0
129240

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
438619
438619
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:438619

_ZSt16__do_uninit_copyIN9__gnu_cxx17__normal_iteratorIPKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIS7_SaIS7_EEEEPS7_ET0_T_SG_SF_
# Func Hash:
414921810399031694
# Num Counters:
7
# Counter Values:
779184
0
0
838816
0
0
0

_ZSt3getILm0EJN4weft6config14HttpConnectionENS1_8TcpProxyEEERKNSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeERKS8_
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
1296026
0
0

_ZSt3getILm0EJN4weft6config7ForwardENS1_14DirectResponseENS1_8RedirectEEERKNSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeERKS9_
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
1286616
0
0

_ZSt3getILm0EJSt8expectedIPN4weft4http12ResponseHeadENS1_5ErrorEES0_IvS5_EEERNSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeERSC_
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
270742
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
1286360
1286360
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
314922
0
0
0

_ZStssIcSt11char_traitsIcESaIcEEDTclsr8__detailE21__char_traits_cmp_catIT0_ELi0EEERKNSt7__cxx1112basic_stringIT_S3_T1_EESB_
# Func Hash:
737414784885216336
# Num Counters:
5
# Counter Values:
2356868
2321788
871812
850941
833664
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
13
33:787607
9:486056
17:382689
6:187927
65:72551
7:66018
3:26368
4:23640
64:20172
16:5447
2:545
8:527
32:200

_ZThn8_N4weft4http2h26Stream4pushERNS0_5BytesE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1471917

_ZThn8_N4weft4http2h26Stream6finishEPKNS0_7HeadersE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1127483

_ZThn8_N4weft4http2h26Stream7flushedEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2527419

_ZThn8_N4weft4http2h26Stream8writableEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1460271

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
455454
455454
0
455454
455454
0
455454
0
0
455454
455454
0
0
0
0
0
0
370256
0
0
37993
0
0
0
0
455454
0
15331
31874
0
0
455454
0
0
0
404713
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
341680
0
25040
0
0
0
366720
366720
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
568415
0
1480
0
0
0
37993
37993
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
270795
0
270795
270795
0
68
0
0
0
0
0
0
0
0
68
68
270795
15
0
0
15
15
0
0
0
53
53
53
0
53
0
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
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
10
** External Symbol **:269355
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
1:53
1
1:53
1
1:53

unity_0_cxx.cxx;_ZN4weft2io10with_scopeIPFNS0_4TaskIvEERNS0_5ScopeERNS_5proxy8upstream12_GLOBAL__N_112ConversationEEJSt17reference_wrapperIS9_EEEENSt13invoke_resultIT_JS5_DpRT0_EE4typeESG_DpSH_.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
270795

unity_0_cxx.cxx;_ZN4weft2io10with_scopeIPFNS0_4TaskIvEERNS0_5ScopeERNS_5proxy8upstream12_GLOBAL__N_112ConversationEEJSt17reference_wrapperIS9_EEEENSt13invoke_resultIT_JS5_DpRT0_EE4typeESG_DpSH_.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
270795

unity_0_cxx.cxx;_ZN4weft2io10with_scopeIPFNS0_4TaskIvEERNS0_5ScopeERNS_5proxy8upstream12_GLOBAL__N_112ConversationEEJSt17reference_wrapperIS9_EEEENSt13invoke_resultIT_JS5_DpRT0_EE4typeESG_DpSH_.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
270795
0
0

unity_0_cxx.cxx;_ZN4weft2io10with_scopeIPFNS0_4TaskIvEERNS0_5ScopeERNS_5proxy8upstream12_GLOBAL__N_112ConversationEEJSt17reference_wrapperIS9_EEEENSt13invoke_resultIT_JS5_DpRT0_EE4typeESG_DpSH_.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
270795

unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_14PoolD2Ev
# Func Hash:
1124680649844129463
# Num Counters:
3
# Counter Values:
307379
781312
3052

unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket8try_readESt4spanISt4byteLm18446744073709551615EE
# Func Hash:
1096621587634904915
# Num Counters:
6
# Counter Values:
5698935
3204349
7468
2296217
558
2295483

unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket9on_eventsEj
# Func Hash:
402318420892256857
# Num Counters:
11
# Counter Values:
2352766
8562
2337112
2352766
498
4435
0
722375
2008940
276640
5075
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
3
23
** External Symbol **:208
** External Symbol **:140
** External Symbol **:47
** External Symbol **:13
** External Symbol **:13
** External Symbol **:13
** External Symbol **:9
** External Symbol **:8
** External Symbol **:8
** External Symbol **:7
** External Symbol **:6
** External Symbol **:6
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
_ZN4weft4http2h18Presence8OnHungUp6on_setEv:1
24
** External Symbol **:298830
** External Symbol **:20600
** External Symbol **:1636
** External Symbol **:1621
** External Symbol **:1225
** External Symbol **:831
** External Symbol **:822
** External Symbol **:817
** External Symbol **:817
** External Symbol **:816
** External Symbol **:579
** External Symbol **:578
** External Symbol **:519
** External Symbol **:294
** External Symbol **:291
** External Symbol **:43
** External Symbol **:40
** External Symbol **:38
** External Symbol **:36
** External Symbol **:36
_ZN4weft3tls6Stream10OnReadable6on_setEv:35
** External Symbol **:28
** External Symbol **:24
** External Symbol **:23
18
** External Symbol **:1636
** External Symbol **:1621
** External Symbol **:833
** External Symbol **:822
** External Symbol **:579
** External Symbol **:578
** External Symbol **:519
** External Symbol **:43
** External Symbol **:40
** External Symbol **:40
** External Symbol **:37
** External Symbol **:36
_ZN4weft3tls6Stream10OnWritable6on_setEv:36
** External Symbol **:30
** External Symbol **:24
** External Symbol **:15
** External Symbol **:15
** External Symbol **:12

unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket9try_writeESt4spanIK5iovecLm18446744073709551615EE
# Func Hash:
1124680653258158719
# Num Counters:
3
# Counter Values:
2289370
305857
197

unity_0_cxx.cxx;_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
270795

unity_0_cxx.cxx;_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
270795

unity_0_cxx.cxx;_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
270795

unity_0_cxx.cxx;_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
270795
0
0

unity_0_cxx.cxx;_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
270795

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIPNS_4http12ResponseHeadEEENS0_4TaskIvEENS6_IT_EERSt8optionalISt8expectedIS8_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
270795

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIPNS_4http12ResponseHeadEEENS0_4TaskIvEENS6_IT_EERSt8optionalISt8expectedIS8_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
270795
270795
0

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIPNS_4http12ResponseHeadEEENS0_4TaskIvEENS6_IT_EERSt8optionalISt8expectedIS8_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
270795

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIvEENS0_4TaskIvEENS3_IT_EERSt8optionalISt8expectedIS5_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
272235

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIvEENS0_4TaskIvEENS3_IT_EERSt8optionalISt8expectedIS5_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
272235
272235
0

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIvEENS0_4TaskIvEENS3_IT_EERSt8optionalISt8expectedIS5_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
272235

unity_0_cxx.cxx;_ZN4weft3tls12_GLOBAL__N_16hex_ofB5cxx11EPKhm
# Func Hash:
52047013124604861
# Num Counters:
9
# Counter Values:
366720
0
15280
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
13371614
2391359

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EEPb
# Func Hash:
321905767025546012
# Num Counters:
267
# Counter Values:
2184974
0
167
1562133
2291391
5
5
0
0
0
5
106417
0
0
5
0
109080
645150
106417
0
106417
106417
106417
3747112
80
2
0
0
0
0
0
3737352
2
0
109080
80
0
0
0
106417
106417
0
0
2184979
0
2
0
80
117388
117388
80
183705
1562300
0
0
0
0
0
0
1562300
0
1562300
0
2
0
80
0
0
0
0
0
117388
183705
1562300
0
0
183705
0
183705
117388
117388
80
2184974
0
0
1562133
1119283
0
0
0
0
0
0
0
0
80
1562300
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1119283
167
0
183705
117388
117388
117388
80
0
0
0
1119283
1119283
1119283
0
0
0
0
0
0
0
0
0
115182
2191
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
80
80
1562300
117388
115197
1562133
1562133
0
1119283
1119043
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
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
301093
0
80
0
106417
0
0
0
1119043
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
** External Symbol **:985889
** External Symbol **:578460
** External Symbol **:388374
** External Symbol **:381030
** External Symbol **:380974
** External Symbol **:43240
** External Symbol **:5665
** External Symbol **:5310
** External Symbol **:4011
** External Symbol **:4000
** External Symbol **:1615
** External Symbol **:1606
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:556
** External Symbol **:556
** External Symbol **:550
** External Symbol **:496
** External Symbol **:496
** External Symbol **:459
** External Symbol **:85
** External Symbol **:82
15
** External Symbol **:177133
** External Symbol **:115442
** External Symbol **:39
** External Symbol **:38
** External Symbol **:29
** External Symbol **:28
** External Symbol **:24
** External Symbol **:11
** External Symbol **:11
** External Symbol **:11
** External Symbol **:10
** External Symbol **:5
** External Symbol **:4
** External Symbol **:2
** External Symbol **:1
16
** External Symbol **:116099
** External Symbol **:60646
** External Symbol **:39
** External Symbol **:29
** External Symbol **:28
** External Symbol **:24
** External Symbol **:13
** External Symbol **:11
** External Symbol **:10
** External Symbol **:6
** External Symbol **:5
** External Symbol **:4
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
7
** External Symbol **:61034
** External Symbol **:54794
** External Symbol **:25
** External Symbol **:6
** External Symbol **:5
** External Symbol **:2
** External Symbol **:1
7
** External Symbol **:61034
** External Symbol **:54794
** External Symbol **:25
** External Symbol **:6
** External Symbol **:5
** External Symbol **:2
** External Symbol **:1
7
** External Symbol **:61034
** External Symbol **:54794
** External Symbol **:25
** External Symbol **:6
** External Symbol **:5
** External Symbol **:2
** External Symbol **:1
2
** External Symbol **:1
** External Symbol **:1
24
** External Symbol **:463275
** External Symbol **:379522
** External Symbol **:379489
** External Symbol **:289190
** External Symbol **:21120
** External Symbol **:4144
** External Symbol **:4000
** External Symbol **:3830
** External Symbol **:814
** External Symbol **:811
** External Symbol **:811
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:416
** External Symbol **:288
** External Symbol **:285
** External Symbol **:275
** External Symbol **:258
** External Symbol **:248
** External Symbol **:92
** External Symbol **:90
** External Symbol **:87
** External Symbol **:31
5
** External Symbol **:53577
** External Symbol **:1235
** External Symbol **:42
** External Symbol **:23
** External Symbol **:21
24
** External Symbol **:463275
** External Symbol **:379907
** External Symbol **:289230
** External Symbol **:190527
** External Symbol **:190475
** External Symbol **:21800
** External Symbol **:2782
** External Symbol **:2592
** External Symbol **:2000
** External Symbol **:2000
** External Symbol **:808
** External Symbol **:804
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:416
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
** External Symbol **:248
** External Symbol **:69
** External Symbol **:69
24
** External Symbol **:458881
** External Symbol **:288670
** External Symbol **:189755
** External Symbol **:189687
** External Symbol **:20400
** External Symbol **:2000
** External Symbol **:2000
** External Symbol **:980
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:278
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
** External Symbol **:24
** External Symbol **:24
** External Symbol **:16
** External Symbol **:10
** External Symbol **:10
24
** External Symbol **:458881
** External Symbol **:378802
** External Symbol **:288430
** External Symbol **:20160
** External Symbol **:4000
** External Symbol **:812
** External Symbol **:811
** External Symbol **:811
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:740
** External Symbol **:288
** External Symbol **:285
** External Symbol **:278
** External Symbol **:275
** External Symbol **:258
** External Symbol **:48
** External Symbol **:21
** External Symbol **:10
** External Symbol **:10
** External Symbol **:9
** External Symbol **:6
** External Symbol **:6
24
** External Symbol **:908242
** External Symbol **:757444
** External Symbol **:288510
** External Symbol **:20320
** External Symbol **:8000
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:900
** External Symbol **:812
** External Symbol **:811
** External Symbol **:811
** External Symbol **:556
** External Symbol **:550
** External Symbol **:496
** External Symbol **:288
** External Symbol **:285
** External Symbol **:96
** External Symbol **:21
** External Symbol **:12
** External Symbol **:12
** External Symbol **:10
** External Symbol **:10
** External Symbol **:9
24
** External Symbol **:449081
** External Symbol **:378682
** External Symbol **:4000
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:278
** External Symbol **:275
** External Symbol **:248
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
1:2
1
1:2
1
1:2
0
0
0
0
0
0
0
0
0
0
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
1562300

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EEPb.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
183705

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EEPb.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
117388

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EEPb.__await_suspend_wrapper__await4
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
106417

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EEPb.__await_suspend_wrapper__await5
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1119283

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EEPb.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1562300
0
0

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EEPb.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1562300

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection16wait_for_requestEv
# Func Hash:
863544948726193427
# Num Counters:
73
# Counter Values:
440301
889038
4010
139
446966
0
0
0
444508
446966
0
446966
446966
444508
0
0
444508
444508
442737
444508
80
80
0
0
0
0
0
444508
0
0
0
0
0
446966
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
444508

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection16wait_for_requestEv.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
446966
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection16wait_for_requestEv.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
446966

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection3runEv
# Func Hash:
713990533339308900
# Num Counters:
79
# Counter Values:
0
446966
446966
0
7396
0
0
0
0
0
0
442737
0
7396
7396
0
0
0
7396
0
0
0
0
0
0
0
0
47
0
442690
47
442690
7349
7396
0
0
47
47
0
0
0
47
0
0
0
0
0
47
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
439570
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:248
** External Symbol **:180
** External Symbol **:81
** External Symbol **:20
** External Symbol **:18
** External Symbol **:18
** External Symbol **:17
** External Symbol **:13
** External Symbol **:12
** External Symbol **:11
** External Symbol **:10
** External Symbol **:10
** External Symbol **:9
** External Symbol **:3
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
446966

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection3runEv.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
442737

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9read_headERNS2_6ServedE
# Func Hash:
767941777757105181
# Num Counters:
126
# Counter Values:
560
0
0
0
0
442737
0
0
442737
0
0
0
0
0
0
442737
280
0
0
0
0
0
0
442737
442737
0
0
280
0
0
442737
0
442737
0
0
0
0
442737
0
0
442737
442737
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
442737
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
442737
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9read_headERNS2_6ServedE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
442737

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv
# Func Hash:
404177241253456352
# Num Counters:
172
# Counter Values:
442737
0
442737
442737
47
0
0
0
0
0
442737
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
442737
0
0
1
0
0
0
0
47
47
0
0
442690
0
47
47
0
47
0
0
0
0
442690
0
0
0
0
0
0
0
0
0
0
0
442690
0
0
0
0
0
0
0
0
0
0
0
0
0
0
442690
442690
0
0
0
0
442490
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
2920
439570
0
0
0
0
0
2920
2920
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
47
0
2920
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
3
0
24
** External Symbol **:288670
** External Symbol **:20080
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:278
** External Symbol **:275
** External Symbol **:248
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
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
1
** External Symbol **:47
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
442737

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
442737

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv.__await_suspend_wrapper__await4
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
442690

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
442737
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
442737

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
442690
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
442690
0
0
0
0
442690
0
0
0
0
442690
0
442690
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
442690
0
0
0
0
0
0
0
0
0
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
442690
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9write_outEv.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
442690

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110is_versionESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
287486628506616230
# Num Counters:
7
# Counter Values:
1323331
1323331
1323331
1323331
1323331
1323331
1323331

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_112parse_fieldsESt17basic_string_viewIcSt11char_traitsIcEERKNS0_6LimitsERNS0_7HeadersERNS2_4SeenE
# Func Hash:
324468648189788463
# Num Counters:
92
# Counter Values:
880594
3900834
0
0
0
0
3020240
0
0
0
0
0
3020240
0
0
880594
0
0
0
0
0
0
2577503
0
0
0
0
0
0
880594
480
0
442737
0
0
0
437657
0
437657
0
3480
308857
3480
3480
3480
0
0
0
0
0
0
0
437657
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
437657
437657
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
437857
437857
437857
280
437857
280
0
280
437857
0
0
0
80
437857
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
3:437857
1
9:7
0
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_113parse_versionESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
747141665705871025
# Num Counters:
9
# Counter Values:
880594
0
0
0
0
880594
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

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_113write_headersERKNS0_7HeadersERNS2_6WriterE
# Func Hash:
146835646621254984
# Num Counters:
2
# Counter Values:
3044960
880354

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchange4bodyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
438057

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchange4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
1087279718884041667
# Num Counters:
174
# Counter Values:
437937
0
875794
0
0
0
437857
0
0
0
0
0
0
0
0
0
0
0
0
437857
0
0
437937
0
0
0
0
0
437937
0
0
0
0
0
0
0
0
0
0
0
0
0
437937
291
0
437937
0
0
437937
0
0
0
437937
0
0
0
0
0
0
0
0
0
0
0
291
437857
0
0
0
0
437657
0
0
0
437857
0
437857
0
0
437937
0
437577
0
437857
0
0
291
0
0
0
0
437657
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
437857
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
875794
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
437937

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchange4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
437857
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchange4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
437857

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchangeD0Ev
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
437857

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchangeD2Ev
# Func Hash:
78612108973840162
# Num Counters:
10
# Counter Values:
437857
367
0
437857
437490
437857
437650
47
437650
437490

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114asked_protocolERKNS2_4SeenERKNS1_10ParsedHeadERKNS0_11RequestHeadE
# Func Hash:
27272992548060589
# Num Counters:
19
# Counter Values:
0
2520
442737
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
442737
0
0
0
0
0
0
0
0
0
0
0
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
437657
280
437577
0
437657
0
437657
437657
437657
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
876474

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served4headEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
6456535

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served4sinkEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
442737

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served5arenaEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2541222

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
442737
438177
442737
240
0
240
0
0
0
0
442457
4560
0
0
2936
439817
0
0
80
0
439817
0
0
0
0
439817
439817
439817
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
18346718
0
18346718
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
14
2:8328165
9:3667767
17:1322905
1:1299784
3:976994
6:895794
4:748781
33:440497
5:311364
8:97307
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
5953010
5203
5028214
1345809
1160

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_110run_clientERNS_2io5ScopeERNS1_16ClientConnectionE
# Func Hash:
489765868971605866
# Num Counters:
130
# Counter Values:
0
323115
0
324477
324477
324477
324395
0
0
323115
0
0
0
57844
265271
57844
0
323115
0
265271
0
3040
0
265271
57844
265271
57844
0
2682
129880
0
265271
265271
1320
0
2682
0
2682
1280
262671
2682
0
0
0
0
265271
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
2682
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
57844
137099
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
265271

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_110take_blockEmPv
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
8893133
8893133

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_115give_back_blockEPvS3_
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
17416094
8908540

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_14tellERNS1_16ClientConnectionE
# Func Hash:
532637175858347610
# Num Counters:
19
# Counter Values:
327159
323197
0
2682
2682
0
5364
1844
323115
0
0
1844
0
1244
0
0
4044
324119
2682
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
13
848719
848719
848719
0
848719
848719
0
848719
0
848719
0
0
0
196344
0
0
848719
0
0
0
196331
848719
848719
0
848719
0
0
848568
151
0
55
55
0
96
96
848568
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
848568
652375
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
1:96
0
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
848719

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
848719

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
848568

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
848719
848719
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
848719

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
848568
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
848568
0
0
0
0
848568
0
160
0
0
848568
0
848568
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
848568
0
0
0
0
0
0
0
0
0
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
848568
0
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server15wait_until_sentERNS1_6StreamE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
848568

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
848719
848719
848719
200
0
1360
524188
524188
239033
0
522828
0
0
0
0
50840
471988
50840
471988
40
0
0
0
471988
50840
471988
50840
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
471988
471988
0
0
196331
275657
1360
0
0
0
0
0
471988
0
0
53
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
1160
0
0
0
0
0
1160
1307
0
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
0
0
0
0
53
0
0
0
0
0
0
0
1147
0
0
0
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
0
0
0
0
0
0
0
0
0
0
0
50840
272817
272817
0
0
0
0
0
0
0
0
0
0
0
0
0
13
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
471988

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server6answerERNS1_6StreamE
# Func Hash:
1146303012942966808
# Num Counters:
107
# Counter Values:
0
0
0
848719
0
848719
848719
0
0
848719
848719
0
0
0
0
0
0
151
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
848719
0
0
0
0
0
0
0
0
151
0
0
55
55
0
0
0
0
96
96
0
96
96
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:481044
** External Symbol **:189395
** External Symbol **:2000
** External Symbol **:801
** External Symbol **:801
** External Symbol **:278
** External Symbol **:275
** External Symbol **:248
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
1:96
1
1:96
0
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
848719

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server6answerERNS1_6StreamE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
848719
0
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server6answerERNS1_6StreamE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
848719

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4bodyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1697278

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4headEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
12601089

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4sinkEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
848448

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming5arenaEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
4706874

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming7respondERKNS0_12ResponseHeadEb
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
848623

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4bodyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
865663

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
440498841461015597
# Num Counters:
72
# Counter Values:
857559
857559
857463
857463
857559
857559
857559
857559
857463
0
0
857559
96
857559
857463
0
0
857559
857559
0
0
0
857559
857463
0
0
0
96
96
857559
96
0
96
96
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1:96
1
1:96

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
857559

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
857559
0
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
857559

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing6uploadEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
301035

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18OutgoingD0Ev
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
857559

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18OutgoingD2Ev
# Func Hash:
903233816583275796
# Num Counters:
11
# Counter Values:
800
856759
857559
857559
0
0
0
856759
856759
856759
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
5940641
1574087
278927
278927
278927
278927
278927

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
1286656
0
1286656
1286656
1286656
40
198
0
40
0
0
0
0
0
1286656
40
0
1286616
1286656
0
0
40
0
0
0
1286536
198
1286616
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
198
0
1286536
0
0
102
102
0
0
0
0
0
0
0
0
0
0
0
0
0
0
96
96
0
0
0
96
96
0
1286536
198
102
0
96
96
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1286656
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:458924
** External Symbol **:288350
** External Symbol **:189435
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:278
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
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
1:96
1
1:96
1
1:96

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_113route_and_actERNS0_7RequestE.__await_suspend_wrapper__await4
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1286536

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_113route_and_actERNS0_7RequestE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1286656
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_113route_and_actERNS0_7RequestE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1286656

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_115admit_and_routeERNS0_7RequestE
# Func Hash:
172274410682039102
# Num Counters:
143
# Counter Values:
1286896
0
1286896
1286896
1286896
0
1286896
480
0
198
240
1286656
240
0
0
0
240
1286656
0
0
0
0
0
0
1286656
0
1286896
0
240
1286656
0
0
0
0
0
0
0
0
0
0
0
0
0
198
0
0
0
0
0
0
102
102
0
0
0
0
0
0
0
0
0
0
0
0
0
96
96
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
96
96
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:458924
** External Symbol **:288350
** External Symbol **:189435
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:278
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
** External Symbol **:24
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
24
** External Symbol **:458924
** External Symbol **:288350
** External Symbol **:189435
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:278
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
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
1:96
1
1:96

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_115admit_and_routeERNS0_7RequestE.__await_suspend_wrapper__await4
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1286656

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_115admit_and_routeERNS0_7RequestE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1286896
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_115admit_and_routeERNS0_7RequestE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1286896

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_13actERNS0_7RequestERKNS_5rules13RouteDecisionE
# Func Hash:
313156200146750570
# Num Counters:
240
# Counter Values:
1286576
1286576
0
1286616
1286616
0
1286616
1286616
198
0
0
1286616
0
0
1286616
0
1286616
0
0
0
0
0
0
0
0
257440
257440
0
0
0
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
1286176
1286576
1286576
0
0
1286136
0
0
0
40
0
0
440
1286576
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
40
0
0
0
0
0
0
1286576
0
0
0
0
238
0
0
0
0
0
0
0
0
0
0
0
0
0
1286536
0
142
0
0
0
0
0
0
0
0
0
1286338
0
0
0
0
0
0
238
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
142
0
0
0
0
0
118
0
0
0
96
0
80
0
0
0
0
118
40
96
0
0
80
0
0
0
118
40
80
0
0
0
22
22
0
0
0
0
0
0
96
96
0
0
0
0
0
0
96
96
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1286616
40
0
22
40
40
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
6
24
** External Symbol **:458924
** External Symbol **:288350
** External Symbol **:189435
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:278
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:458924
** External Symbol **:288350
** External Symbol **:189435
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:278
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:458924
** External Symbol **:288350
** External Symbol **:189435
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:278
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
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
** External Symbol **:458924
** External Symbol **:288350
** External Symbol **:189435
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:278
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
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
1:96
0
1
1:96
1
1:96
0
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_13actERNS0_7RequestERKNS_5rules13RouteDecisionE.__await_suspend_wrapper__await7
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1286536

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_13actERNS0_7RequestERKNS_5rules13RouteDecisionE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1286616
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_13actERNS0_7RequestERKNS_5rules13RouteDecisionE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1286616

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_14copyERNS0_5RelayERNS1_9DirectionE
# Func Hash:
356881763567586966
# Num Counters:
159
# Counter Values:
1920
0
0
1694854
1694854
847972
546
846882
0
847408
18
0
0
0
0
0
18
847408
847408
846882
846882
0
846882
846882
0
0
18
0
0
0
18
0
0
0
0
0
0
1920
1920
0
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
18
0
0
0
0
0
0
0
18
18
18
0
0
0
582
1920
1920
0
0
0
0
582
0
582
0
0
18
18
18
0
0
0
18
0
0
0
0
36
0
18
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
847390
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
3
2
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket8try_readESt4spanISt4byteLm18446744073709551615EE:1693894
** External Symbol **:24
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
1:18
1
1:18
1
1:18
1
1:18
0
0
0
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
847408

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_14copyERNS0_5RelayERNS1_9DirectionE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
846882

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_15writeERNS0_5RelayERNS1_9DirectionESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
499354183464454646
# Num Counters:
69
# Counter Values:
847042
0
847042
0
0
0
0
847464
0
0
0
0
847464
0
847464
0
0
0
847464
847464
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
847464
0
0
0
0
0
0
847464
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket9try_writeESt4spanIK5iovecLm18446744073709551615EE:846722
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
847464

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_15writeERNS0_5RelayERNS1_9DirectionESt17basic_string_viewIcSt11char_traitsIcEE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
847464
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_15writeERNS0_5RelayERNS1_9DirectionESt17basic_string_viewIcSt11char_traitsIcEE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
847464

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_16finishERNS0_7RequestE
# Func Hash:
1138669270307536792
# Num Counters:
5
# Counter Values:
1286896
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
** External Symbol **:513124
** External Symbol **:288310
** External Symbol **:189395
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:1602
** External Symbol **:806
** External Symbol **:801
** External Symbol **:667
** External Symbol **:556
** External Symbol **:550
** External Symbol **:496
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
847408
847408
847408
847408
847408
0
847408
0
18
0
18
0
0
0
0
847408
0
18
18
847408
0
847408
0
847408
18
18
0
18
0
847408
0
0
0
0
0
0
0
0
0
0
847390
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
1
1:18
1
1:18

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_18wait_forERNS_2io5EventERKNS0_5RelayE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
847408

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_18wait_forERNS_2io5EventERKNS0_5RelayE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
847408
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_18wait_forERNS_2io5EventERKNS0_5RelayE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
847408

unity_0_cxx.cxx;_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1286896

unity_0_cxx.cxx;_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1286896

unity_0_cxx.cxx;_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1286896
0
0

unity_0_cxx.cxx;_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1286896

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_112millisecondsENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEERNS1_4LineE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1286440

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_114without_tokensESt17basic_string_viewIcSt11char_traitsIcEERNS1_4LineE
# Func Hash:
311693035311003466
# Num Counters:
7
# Counter Values:
3861408
3861408
0
0
0
3861408
3861408

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_15valueENS_6config8LogFieldEtRKNS0_6RecordESt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EESC_RNS1_4LineE
# Func Hash:
420770169658906106
# Num Counters:
56
# Counter Values:
0
7710328
38601912
0
0
0
1287136
1287136
1287456
1287136
1287136
1287136
1287136
1287136
1287136
1287136
1287136
1287136
1287136
1287136
1287136
1287136
1287136
1287136
1287136
0
1287136
0
1287136
0
1287136
1287136
0
1287136
0
0
1286440
1286856
1286616
1286856
1286776
0
1286616
0
256
0
0
0
0
80
256
256
520
1029376
0
0

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_16originERKNS_6config6OriginERNS1_4LineE
# Func Hash:
536873293191249204
# Num Counters:
4
# Counter Values:
1286856
257480
257480
32160

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_17addressERKNS_2io7AddressEbRNS1_4LineE
# Func Hash:
647472251105757533
# Num Counters:
10
# Counter Values:
11550784
3893088
1160040
3861408
0
0
3860968
3860968
0
0

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_19put_valueERKNS_6config10LogSegmentERKNS0_6RecordESt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EESE_RNS1_4LineE
# Func Hash:
536873290342818993
# Num Counters:
4
# Counter Values:
32178400
6423512
25754888
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110await_headERNS2_12ConversationE
# Func Hash:
131806305308854141
# Num Counters:
48
# Counter Values:
1286496
0
1286496
1286496
96
0
0
0
270795
0
1286496
53
1015658
43
0
0
0
0
0
0
53
53
43
270742
0
0
53
53
43
0
0
0
0
0
0
0
0
0
0
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
1:43
0
1
1:53
1
1:53

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110await_headERNS2_12ConversationE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1015701

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110await_headERNS2_12ConversationE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
270795

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110await_headERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1286496
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110await_headERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1286496

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110final_headERNS2_12ConversationE
# Func Hash:
578328231721735868
# Num Counters:
64
# Counter Values:
0
1286496
0
1286496
1286400
0
96
0
0
0
0
96
1286400
0
0
0
1286496
96
96
0
96
1286496
0
0
0
0
1286496
96
96
1286496
0
0
0
96
0
0
0
0
0
0
0
0
0
1286496
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1286400
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
3
24
** External Symbol **:449124
** External Symbol **:288310
** External Symbol **:189395
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:806
** External Symbol **:801
** External Symbol **:667
** External Symbol **:556
** External Symbol **:550
** External Symbol **:496
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
** External Symbol **:458924
** External Symbol **:288350
** External Symbol **:189435
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:278
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
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
1:96
1
1:96
1
1:96
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110final_headERNS2_12ConversationE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1286496

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110final_headERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1286496
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110final_headERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1286496

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_113failed_uploadERNS2_12ConversationE
# Func Hash:
649107573530136176
# Num Counters:
56
# Counter Values:
270795
270795
0
270795
270795
0
270795
270795
270795
270795
270795
0
270795
0
270795
270795
0
0
0
0
0
0
0
0
0
270795
0
0
0
0
270795
270795
0
0
0
0
0
0
0
270795
270795
0
270795
0
0
270795
0
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
1:270795
1
1:270795
1
1:270795
0
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_113failed_uploadERNS2_12ConversationE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
270795

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_113failed_uploadERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
270795
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_113failed_uploadERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
270795

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_113patience_endsERKNS2_12ConversationENSt6chrono10time_pointINS6_3_V212steady_clockENS6_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
1007112942797917954
# Num Counters:
6
# Counter Values:
1286496
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
2491018
0
1286400
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
** External Symbol **:1026082
** External Symbol **:576580
** External Symbol **:378629
** External Symbol **:40080
** External Symbol **:3206
** External Symbol **:2000
** External Symbol **:1612
** External Symbol **:1602
** External Symbol **:1247
** External Symbol **:1112
** External Symbol **:1100
** External Symbol **:992
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
270795
0
270795
270795
68
0
0
0
0
68
270795
15
15
0
0
53
53
0
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
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
1
1:53
1
1:53

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_120converse_with_uploadERNS_2io5ScopeERNS2_12ConversationE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
270795

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_120converse_with_uploadERNS_2io5ScopeERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
270795
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_120converse_with_uploadERNS_2io5ScopeERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
270795

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_16uploadERNS2_12ConversationE
# Func Hash:
883655125534078740
# Num Counters:
42
# Counter Values:
0
270795
0
270795
270795
270795
0
270795
270795
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
270795
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
270795
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
10
** External Symbol **:269355
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
270795

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_16uploadERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
270795
270795
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_16uploadERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
270795

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_18converseERNS2_12ConversationE
# Func Hash:
835572232061631632
# Num Counters:
289
# Counter Values:
1286400
0
1204960
40
1286496
0
1286496
1286496
198
0
0
0
96
0
0
0
1157640
0
1286400
1286496
1286400
1286400
1286400
1286400
1286400
1286400
1286400
96
0
0
0
0
0
0
1286400
0
0
96
0
0
128760
0
0
0
1286400
96
1286120
96
96
0
0
1286320
1286320
1286360
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
270742
96
96
0
0
0
0
0
0
0
15
0
96
0
0
0
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
96
0
0
0
0
0
15
120
1285985
0
0
0
0
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
1285985
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
1285985
1285985
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
270647
270647
0
0
0
0
0
0
0
0
0
1285978
0
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
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:449124
** External Symbol **:288310
** External Symbol **:189395
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:806
** External Symbol **:801
** External Symbol **:667
** External Symbol **:556
** External Symbol **:550
** External Symbol **:496
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
** External Symbol **:458924
** External Symbol **:288350
** External Symbol **:189435
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:278
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
** External Symbol **:24
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
0
24
** External Symbol **:458881
** External Symbol **:288350
** External Symbol **:189382
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:278
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:458881
** External Symbol **:288350
** External Symbol **:189382
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:278
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
** External Symbol **:24
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:458881
** External Symbol **:288350
** External Symbol **:189382
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:278
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
** External Symbol **:24
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:458881
** External Symbol **:288350
** External Symbol **:189382
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:278
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
** External Symbol **:24
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:458881
** External Symbol **:288310
** External Symbol **:189382
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:278
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:458881
** External Symbol **:288350
** External Symbol **:189367
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:278
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:458881
** External Symbol **:288310
** External Symbol **:189367
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:278
** External Symbol **:278
** External Symbol **:275
** External Symbol **:275
** External Symbol **:248
** External Symbol **:24
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
44
1
1:96
1
1:96
1
1:96
1
1:96
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_18converseERNS2_12ConversationE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1286496

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_18converseERNS2_12ConversationE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1285985

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_18converseERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1286496
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_18converseERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1286496

unity_0_cxx.cxx;_ZN4weft5proxy8upstream3runERNS1_7AttemptE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1286656

unity_0_cxx.cxx;_ZN4weft5proxy8upstream3runERNS1_7AttemptE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1015701

unity_0_cxx.cxx;_ZN4weft5proxy8upstream3runERNS1_7AttemptE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
270795

unity_0_cxx.cxx;_ZN4weft5proxy8upstream3runERNS1_7AttemptE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1286656
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream3runERNS1_7AttemptE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1286656

unity_0_cxx.cxx;_ZN4weft5proxy8upstream4Pool12lease_sharedENS1_12LeaseOptionsE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
848799
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream4Pool12lease_sharedENS1_12LeaseOptionsE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
848799

unity_0_cxx.cxx;_ZN4weft5proxy8upstream4Pool5leaseENS1_12LeaseOptionsE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
848799

unity_0_cxx.cxx;_ZN4weft5proxy8upstream4Pool5leaseENS1_12LeaseOptionsE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1286656
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream4Pool5leaseENS1_12LeaseOptionsE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1286656

unity_0_cxx.cxx;_ZN4weft5proxy8upstream7forwardERNS0_7RequestERKNS_6config7ForwardERKNS4_13ClusterWeightE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1286656

unity_0_cxx.cxx;_ZN4weft5proxy8upstream7forwardERNS0_7RequestERKNS_6config7ForwardERKNS4_13ClusterWeightE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1286536
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream7forwardERNS0_7RequestERKNS_6config7ForwardERKNS4_13ClusterWeightE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1286536

unity_0_cxx.cxx;_ZN4weft5rules12_GLOBAL__N_118left_by_hop_beforeERKNS_4http11RequestHeadE
# Func Hash:
871441885809670101
# Num Counters:
6
# Counter Values:
1286616
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
1286616
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
779280
78480
49600
0
0
0
0
9600

unity_0_cxx.cxx;_ZN4weft5stats12_GLOBAL__N_114append_escapedERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt17basic_string_viewIcS5_Eb
# Func Hash:
1096621590073427958
# Num Counters:
5
# Counter Values:
0
8658760
0
8658760
883840

unity_0_cxx.cxx;_ZN9__gnu_cxx5__ops10_Iter_predISt17reference_wrapperIZN4weft5proxy8upstream4Pool9with_roomERKNS5_12LeaseOptionsERbE3$_0EEclINS_17__normal_iteratorIPNS6_6SharedESt6vectorISG_SaISG_EEEEEEbT_
# Func Hash:
1096621590358852079
# Num Counters:
6
# Counter Values:
848555
129869
129869
129869
0
127040

unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_113ClientSession7closingEv
# Func Hash:
798733566687817357
# Num Counters:
5
# Counter Values:
438215
438215
438215
0
0

unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_113ClientSession8capacityEv
# Func Hash:
567185239160494219
# Num Counters:
5
# Counter Values:
437857
437857
437490
0
0

unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_114ClientExchange10bytes_sentEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
437857

unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_114ClientExchange8upgradedEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
437857

unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_16Served7versionEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
876274

unity_0_cxx.cxx;_ZNK4weft4http2h212_GLOBAL__N_18Incoming7versionEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1697358

unity_0_cxx.cxx;_ZNK4weft4http2h212_GLOBAL__N_18Outgoing10bytes_sentEv
# Func Hash:
886271540551095840
# Num Counters:
4
# Counter Values:
848639
0
848639
848639

unity_0_cxx.cxx;_ZNK4weft4http2h212_GLOBAL__N_18Outgoing8upgradedEv
# Func Hash:
784007059655560962
# Num Counters:
2
# Counter Values:
848543
848543

unity_0_cxx.cxx;_ZThn120_N4weft2io12_GLOBAL__N_16Socket9on_eventsEj
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2352766

unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
6670452

unity_0_cxx.cxx;__tls_init
# Func Hash:
784007059655560962
# Num Counters:
2
# Counter Values:
17078598
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
1840
1840
0
3680
239360
239360
0
0
0
4080
0
0
14080
170000
170000
1440
400
0
0
0
1840
1840
1840
0
10000
400
1840
0
0
2240
3680
3680
0
0
4080
5920
4080
1840
3680
5920
3680
0
0
0
0
0
0
0
0
0
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
1840
239360
239360
10000
1840
1840
14080
14080
13840
1840
0
0
0

unity_2_cxx.cxx;_ZN4weft6config12_GLOBAL__N_16startsESt17basic_string_viewIcSt11char_traitsIcEERKNS0_9PathMatchE
# Func Hash:
978919878377774826
# Num Counters:
4
# Counter Values:
2347632
0
2266192
2266192
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
2
1:2266152
17:1

unity_4_cxx.cxx;_ZN4weft3xds12_GLOBAL__N_114metadata_valueERKN5envoy6config4core2v38MetadataERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESG_
# Func Hash:
431494654108067943
# Num Counters:
3
# Counter Values:
170333
75800
25520
