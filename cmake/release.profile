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
9343
3189837
62069
925972
0
63675
9343
48663
10909
739840
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
892072
0
0
0
0
446036
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
446036
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
2013314

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
33230
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
33230
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
8885
0
0
0
0
27800
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
532972
0
0
0
0
0
0
0
14333
35593
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
35593
0
0
0
0
0
0
0
14333
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
10110
0
0
0
0
0
922
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
446036
481629
446036
446036
0
0
446036
0

_ZN3fmt2v96detail23parse_presentation_typeIcEENS0_17presentation_typeET_
# Func Hash:
95820319533898924
# Num Counters:
19
# Counter Values:
398473
0
0
398473
0
0
0
0
0
0
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
542005
446036
0
446036
0
4000
101766
81360
0
0
277723
0
7406
0
1000
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
321120
7126
149989
146406
38160
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
822376
822376
72249
2118844
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:1346
_ZN3fmt2v96detail15iterator_bufferISt20back_insert_iteratorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEcNS1_13buffer_traitsEE4growEm:1163
** External Symbol **:822
** External Symbol **:810
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
** External Symbol **:32
** External Symbol **:29
** External Symbol **:29
** External Symbol **:29
** External Symbol **:29
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
1:316767
8:101006
7:95029
17:93149
9:66373
2:36851
33:31682
4:24486
5:18086
3:10410
65:10206
16:4686
6:3765
513:145
32:66
129:19
64:17

_ZN3fmt2v96detail7get_argINS0_20basic_format_contextINS0_8appenderEcEEiEENT_10format_argERS6_T0_
# Func Hash:
287486627452771669
# Num Counters:
6
# Counter Values:
988041
0
988041
988041
0
0

_ZN3fmt2v97vformatB5cxx11ENS0_17basic_string_viewIcEENS0_17basic_format_argsINS0_20basic_format_contextINS0_8appenderEcEEEE
# Func Hash:
567185241486980938
# Num Counters:
5
# Counter Values:
788092
788092
5080
0
0

_ZN3fmt2v99to_stringIcLm500EEENSt7__cxx1112basic_stringIT_St11char_traitsIS4_ESaIS4_EEERKNS0_19basic_memory_bufferIS4_XT0_ES7_EE
# Func Hash:
238984481867023963
# Num Counters:
3
# Counter Values:
788092
0
0

_ZN4weft10lower_caseB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
37730073816797533
# Num Counters:
4
# Counter Values:
309155
21005
0
121070

_ZN4weft2io10TimerWheel3armERNS0_5TimerENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
844982797235863713
# Num Counters:
4
# Counter Values:
4480002
0
4480002
4480002

_ZN4weft2io10TimerWheel6insertERNS0_5TimerEm
# Func Hash:
360019384505695904
# Num Counters:
6
# Counter Values:
2280536
11943082
4481492
3630682
4481492
386000

_ZN4weft2io10TimerWheel6unlinkERNS0_5TimerE
# Func Hash:
238984484093187152
# Num Counters:
3
# Counter Values:
4457820
1463072
827258

_ZN4weft2io10TimerWheel7advanceENSt6chrono10time_pointINS2_3_V212steady_clockENS2_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
526279455670306554
# Num Counters:
10
# Counter Values:
258533
1128340
731554
94208
25087
258533
23552
1068591
1068591
160

_ZN4weft2io10free_frameEPvm
# Func Hash:
798733565153005727
# Num Counters:
4
# Counter Values:
4002
0
33380375
0

_ZN4weft2io13SocketNetwork4loopEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
10551833

_ZN4weft2io14allocate_frameEm
# Func Hash:
1096621591502369108
# Num Counters:
5
# Counter Values:
33380375
4002
33048051
332324
3052

_ZN4weft2io23give_back_unused_framesEv
# Func Hash:
567185239367745089
# Num Counters:
4
# Counter Values:
26400
421376
1646
0

_ZN4weft2io4Leaf4parkERNS0_5FiberENSt7__n486116coroutine_handleIvEENSt6chrono10time_pointINS7_3_V212steady_clockENS7_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
174901
0

_ZN4weft2io4Leaf7suspendERNS0_5FiberENSt7__n486116coroutine_handleIvEENSt6chrono10time_pointINS7_3_V212steady_clockENS7_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
238984481558059729
# Num Counters:
3
# Counter Values:
4857471
0
4480001

_ZN4weft2io4Leaf8completeENS1_7OutcomeE
# Func Hash:
798733565442634086
# Num Counters:
4
# Counter Values:
5032398
4457819
3006037
2026335

_ZN4weft2io4Leaf9on_cancelEv
# Func Hash:
170957022131388415
# Num Counters:
1
# Counter Values:
185301
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
25
** External Symbol **:83843
** External Symbol **:2007
_ZN4weft2io5Event4Wait6detachEv:777
** External Symbol **:642
** External Symbol **:642
** External Symbol **:642
** External Symbol **:482
** External Symbol **:482
** External Symbol **:343
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
** External Symbol **:18
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
5734840
1174717
409182

_ZN4weft2io4Loop17enqueue_next_turnERNS0_5ReadyE
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
1134
108175

_ZN4weft2io4Loop3runENS0_4TaskIvEE
# Func Hash:
341270187259758373
# Num Counters:
13
# Counter Values:
1068591
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
2318628
3810240
2528727
1068591
957364
952560
952560
952560
1065539
957364
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
3
24
_ZNK4weft5Clock7skip_toENSt6chrono10time_pointINS1_3_V212steady_clockENS1_8durationIlSt5ratioILl1ELl1000000000EEEEEE:195939
** External Symbol **:16182
** External Symbol **:12664
** External Symbol **:12243
** External Symbol **:8263
** External Symbol **:4669
** External Symbol **:3377
** External Symbol **:3347
** External Symbol **:1748
** External Symbol **:1746
** External Symbol **:1442
** External Symbol **:1263
** External Symbol **:1185
** External Symbol **:1180
** External Symbol **:647
** External Symbol **:507
** External Symbol **:151
** External Symbol **:122
** External Symbol **:101
** External Symbol **:99
** External Symbol **:98
** External Symbol **:85
** External Symbol **:81
** External Symbol **:78
24
_ZNK4weft11SystemClock3nowEv:195939
** External Symbol **:16182
** External Symbol **:12664
** External Symbol **:12243
** External Symbol **:8263
** External Symbol **:4669
** External Symbol **:3377
** External Symbol **:3347
** External Symbol **:1748
** External Symbol **:1746
** External Symbol **:1442
** External Symbol **:1263
** External Symbol **:1185
** External Symbol **:1180
** External Symbol **:647
** External Symbol **:507
** External Symbol **:151
** External Symbol **:122
** External Symbol **:101
** External Symbol **:99
** External Symbol **:98
** External Symbol **:85
** External Symbol **:81
** External Symbol **:78
27
unity_0_cxx.cxx;_ZThn96_N4weft2io12_GLOBAL__N_16Socket9on_eventsEj:837490
** External Symbol **:622719
** External Symbol **:131727
** External Symbol **:111560
** External Symbol **:95222
** External Symbol **:60697
** External Symbol **:56731
** External Symbol **:43792
** External Symbol **:4850
** External Symbol **:3273
** External Symbol **:3010
** External Symbol **:3006
** External Symbol **:2726
** External Symbol **:2646
** External Symbol **:2366
** External Symbol **:2206
** External Symbol **:2166
** External Symbol **:2081
** External Symbol **:2041
** External Symbol **:2001
** External Symbol **:1928
** External Symbol **:1881
** External Symbol **:1841
** External Symbol **:1681
unity_0_cxx.cxx;_ZThn32_N4weft2io12_GLOBAL__N_115ListeningSocket9on_eventsEj:22
_ZN4weft2io7Mailbox9on_eventsEj:6
_ZN4weft2io7Signals9on_eventsEj:1

_ZN4weft2io4Loop4turnEv
# Func Hash:
971686721909307153
# Num Counters:
6
# Counter Values:
1068591
109309
23625
85684
108175
1068591
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
_ZNK4weft11SystemClock3nowEv:197129
** External Symbol **:19294
** External Symbol **:13826
** External Symbol **:12325
** External Symbol **:8746
** External Symbol **:5111
** External Symbol **:3388
** External Symbol **:3357
** External Symbol **:1910
** External Symbol **:1780
** External Symbol **:1762
** External Symbol **:1753
** External Symbol **:1444
** External Symbol **:1272
** External Symbol **:1194
** External Symbol **:1189
** External Symbol **:163
** External Symbol **:140
** External Symbol **:117
** External Symbol **:113
** External Symbol **:104
** External Symbol **:94
** External Symbol **:93
** External Symbol **:90

_ZN4weft2io4Loop9run_readyEv
# Func Hash:
948945315996480590
# Num Counters:
10
# Counter Values:
6412966
1271285
7584910
6412966
6412966
2240535
2282938
1171944
409092
1068591
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:114835
** External Symbol **:26988
** External Symbol **:4375
** External Symbol **:4354
** External Symbol **:3307
** External Symbol **:3237
** External Symbol **:3224
** External Symbol **:1626
** External Symbol **:1617
** External Symbol **:1146
** External Symbol **:1078
** External Symbol **:1062
** External Symbol **:561
** External Symbol **:211
** External Symbol **:85
** External Symbol **:57
** External Symbol **:49
** External Symbol **:43
** External Symbol **:42
_ZN4weft4http2h210Connection11at_turn_endEv:39
** External Symbol **:34
** External Symbol **:30
** External Symbol **:27
** External Symbol **:15
24
** External Symbol **:996037
** External Symbol **:675137
** External Symbol **:605977
** External Symbol **:604737
** External Symbol **:358146
** External Symbol **:358136
** External Symbol **:245592
** External Symbol **:245440
** External Symbol **:169430
** External Symbol **:162796
** External Symbol **:156276
** External Symbol **:151316
** External Symbol **:146636
** External Symbol **:146596
** External Symbol **:146316
** External Symbol **:69000
** External Symbol **:59800
** External Symbol **:50150
** External Symbol **:42334
** External Symbol **:42034
** External Symbol **:34560
** External Symbol **:34494
** External Symbol **:33227
** External Symbol **:33139

_ZN4weft2io4TaskINS_5proxy8upstream5LeaseEED2Ev
# Func Hash:
1108181533877917484
# Num Counters:
4
# Counter Values:
1906199
1906199
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:457137
** External Symbol **:446097
** External Symbol **:278306
** External Symbol **:82996
** External Symbol **:82956
** External Symbol **:20200
** External Symbol **:2000
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:947
** External Symbol **:806
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:558
** External Symbol **:526
** External Symbol **:518
** External Symbol **:263
** External Symbol **:259
** External Symbol **:24
** External Symbol **:24
** External Symbol **:8

_ZN4weft2io4TaskIPNS_4http12ResponseHeadEED2Ev
# Func Hash:
1108181533877917484
# Num Counters:
4
# Counter Values:
4001706
3508998
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:478217
** External Symbol **:466697
** External Symbol **:457617
** External Symbol **:299186
** External Symbol **:299186
** External Symbol **:298866
** External Symbol **:114836
** External Symbol **:105116
** External Symbol **:105116
** External Symbol **:80627
** External Symbol **:52080
** External Symbol **:52040
** External Symbol **:52040
** External Symbol **:32867
** External Symbol **:32867
** External Symbol **:2000
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:816
** External Symbol **:812
** External Symbol **:812

_ZN4weft2io4TaskISt7variantIJSt8expectedIPNS_4http12ResponseHeadENS_5ErrorEES3_IvS7_EEEED2Ev
# Func Hash:
1108181533877917484
# Num Counters:
4
# Counter Values:
164236
164236
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
10
** External Symbol **:162796
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
1302638
1302638
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:289514
** External Symbol **:278746
** External Symbol **:278546
** External Symbol **:20840
** External Symbol **:20840
** External Symbol **:20700
** External Symbol **:11387
** External Symbol **:11387
** External Symbol **:11051
** External Symbol **:1787
** External Symbol **:825
** External Symbol **:824
** External Symbol **:823
** External Symbol **:812
** External Symbol **:812
** External Symbol **:811
** External Symbol **:811
** External Symbol **:810
** External Symbol **:810
** External Symbol **:297
** External Symbol **:289
** External Symbol **:289
** External Symbol **:277
** External Symbol **:273

_ZN4weft2io4TaskIvED2Ev
# Func Hash:
1108181533877917484
# Num Counters:
4
# Counter Values:
15487919
13716554
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:995316
** External Symbol **:915277
** External Symbol **:525977
** External Symbol **:525977
** External Symbol **:525977
** External Symbol **:525977
** External Symbol **:525977
** External Symbol **:525977
** External Symbol **:525977
** External Symbol **:525977
** External Symbol **:525900
** External Symbol **:525897
** External Symbol **:358146
** External Symbol **:342666
** External Symbol **:342626
** External Symbol **:342266
** External Symbol **:342266
** External Symbol **:342266
** External Symbol **:342266
** External Symbol **:342266
** External Symbol **:342266
** External Symbol **:229560
** External Symbol **:146876
** External Symbol **:146876

_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE
# Func Hash:
774108531643683181
# Num Counters:
75
# Counter Values:
164236
164236
0
164236
0
164236
164236
164236
164236
164236
152
0
0
0
0
164236
0
164236
0
0
0
164236
164236
152
0
164084
0
0
0
0
164236
152
0
0
164236
0
0
0
0
0
0
0
0
0
0
152
0
152
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1:152

_ZN4weft2io5Event4Wait13await_suspendINS0_7PromiseIPNS_4http12ResponseHeadEEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
238984481833172217
# Num Counters:
3
# Counter Values:
1175386
1175386
0

_ZN4weft2io5Event4Wait13await_suspendINS0_7PromiseISt7variantIJSt8expectedIPNS_4http12ResponseHeadENS_5ErrorEES6_IvSA_EEEEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
238984481833172217
# Num Counters:
3
# Counter Values:
164236
164236
0

_ZN4weft2io5Event4Wait13await_suspendINS0_7PromiseIbEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
238984481833172217
# Num Counters:
3
# Counter Values:
434315
434315
0

_ZN4weft2io5Event4Wait13await_suspendINS0_7PromiseIvEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
238984481833172217
# Num Counters:
3
# Counter Values:
2245884
2245884
0

_ZN4weft2io5Event4Wait6detachEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
180289

_ZN4weft2io5Fiber8finishedEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1271285

_ZN4weft2io5Scope14child_finishedERNS0_5FiberE
# Func Hash:
345737796447840595
# Num Counters:
11
# Counter Values:
1271285
715310
756818
1271285
18176
555975
347589
255
174901
215
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:525977
** External Symbol **:162796
** External Symbol **:162796
** External Symbol **:162796
** External Symbol **:114836
** External Symbol **:32302
** External Symbol **:32171
** External Symbol **:11291
** External Symbol **:10621
** External Symbol **:10381
** External Symbol **:981
** External Symbol **:981
** External Symbol **:981
** External Symbol **:971
** External Symbol **:641
** External Symbol **:401
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
164236
152

_ZN4weft2io5Scope5spawnENS0_4TaskIvEE
# Func Hash:
402209681230292040
# Num Counters:
7
# Counter Values:
923696
1100366
0
170919
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
192315
186044
186044
185069
352131
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:83853
** External Symbol **:2010
_ZN4weft2io4Leaf9on_cancelEv:939
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
350601
215
175
0

_ZN4weft2io5Timer6cancelEv
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
5753934
1

_ZN4weft2io6Either13await_suspendINS0_7PromiseIvEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
536873291348393010
# Num Counters:
4
# Counter Values:
795270
795270
0
0

_ZN4weft2io6detail5storeIPNS_4http12ResponseHeadEEENS0_4TaskIvEENS6_IT_EERSt8optionalISt8expectedIS8_NS_5ErrorEEERNS0_5EventE
# Func Hash:
164768766715588732
# Num Counters:
33
# Counter Values:
152
164236
0
164236
164236
0
0
0
0
164084
164084
152
0
0
164236
0
0
0
0
0
152
0
0
152
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
1:152
0

_ZN4weft2io6detail5storeIvEENS0_4TaskIvEENS3_IT_EERSt8optionalISt8expectedIS5_NS_5ErrorEEERNS0_5EventE
# Func Hash:
766051948830023076
# Num Counters:
33
# Counter Values:
165676
165676
0
165676
165676
0
0
0
0
0
0
165676
0
0
165676
0
0
0
0
0
165676
0
0
165676
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
1:165676
0

_ZN4weft2io7Mailbox5drainEv
# Func Hash:
626974635826175699
# Num Counters:
10
# Counter Values:
17618
17618
1068591
33196
16978
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
** External Symbol **:321
** External Symbol **:321
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
** External Symbol **:201
** External Symbol **:16
** External Symbol **:16
** External Symbol **:16
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:8
unity_0_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZN4weft5proxy12WorkerThread5adoptESt10shared_ptrIKNS2_8SnapshotEESt8functionIFvSt8expectedIvNS1_5ErrorEEEEE3$_0EEvRNS_8_StorageEPSF_:6
unity_0_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZZN4weft5proxy10MainThread4postESt10shared_ptrIKNS2_8SnapshotEESt8functionIFvvEEENK3$_0clESt8expectedIvNS1_5ErrorEEEUlvE_EEvRNS_8_StorageEPSG_:6
unity_0_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZN4weft5proxy12WorkerThread5drainEvE3$_0EEvRNS_8_StorageEPS5_:1
unity_0_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZZN4weft5proxy10MainThread13start_workersERNS1_2io5ScopeEENK3$_4clEvEUlvE_EEvRNS_8_StorageEPS9_:1
unity_0_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZZN4weft5proxy10MainThread13start_workersERNS1_2io5ScopeEENK3$_3clESt8expectedIvNS1_5ErrorEEEUlvE_EEvRNS_8_StorageEPSC_:1
27
** External Symbol **:641
** External Symbol **:321
** External Symbol **:321
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
** External Symbol **:201
** External Symbol **:16
** External Symbol **:16
** External Symbol **:16
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:8
unity_0_cxx.cxx;_ZNSt18move_only_functionIJFvvEEE9_S_invokeIZZN4weft5proxy10MainThread4postESt10shared_ptrIKNS4_8SnapshotEESt8functionIS0_EENK3$_0clESt8expectedIvNS3_5ErrorEEEUlvE_EEvPSt12_Mofunc_base:6
unity_0_cxx.cxx;_ZNSt18move_only_functionIJFvvEEE9_S_invokeIZN4weft5proxy12WorkerThread5adoptESt10shared_ptrIKNS4_8SnapshotEESt8functionIFvSt8expectedIvNS3_5ErrorEEEEE3$_0EEvPSt12_Mofunc_base:6
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
128440
128440
128440
128440
128440
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
683760
680
683080
680
680
407280
0
275800
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
** External Symbol **:4088
** External Symbol **:4048
** External Symbol **:2442
** External Symbol **:1644
** External Symbol **:1460
** External Symbol **:1365
** External Symbol **:1352
** External Symbol **:88
** External Symbol **:83
** External Symbol **:81
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket8try_readESt4spanISt4byteLm18446744073709551615EE:79
** External Symbol **:75
** External Symbol **:72
** External Symbol **:63
** External Symbol **:60
** External Symbol **:27
** External Symbol **:27
** External Symbol **:23
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
257:17

_ZN4weft3tls5Below5writeEP6bio_stPKci
# Func Hash:
238984481833172217
# Num Counters:
3
# Counter Values:
283800
283800
0

_ZN4weft3tls5Below7controlEP6bio_stilPv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
4335360

_ZN4weft3tls6Stream10OnReadable6on_setEv
# Func Hash:
811594940626252597
# Num Counters:
3
# Counter Values:
275760
40
275760
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
276120
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
405560
404440
0
0
404440
0
0

_ZN4weft3tls6Stream5flushEv
# Func Hash:
45352972124113465
# Num Counters:
13
# Counter Values:
0
283760
283760
0
283760
0
283760
283760
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
** External Symbol **:1658
** External Symbol **:1634
** External Symbol **:838
** External Symbol **:833
** External Symbol **:600
** External Symbol **:562
** External Symbol **:555
** External Symbol **:62
** External Symbol **:50
** External Symbol **:46
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket9try_writeESt4spanIK5iovecLm18446744073709551615EE:45
** External Symbol **:44
** External Symbol **:39
** External Symbol **:39
** External Symbol **:38
** External Symbol **:18
** External Symbol **:17
** External Symbol **:16
18
** External Symbol **:7
** External Symbol **:6
** External Symbol **:5
** External Symbol **:5
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

_ZN4weft3tls6Stream7encryptESt4spanIK5iovecLm18446744073709551615EE
# Func Hash:
1068891785470275980
# Num Counters:
28
# Counter Values:
275240
440
240
275240
550440
275160
280
275160
0
275280
0
0
120
0
275240
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
40

_ZN4weft3tls6Stream8try_readESt4spanISt4byteLm18446744073709551615EE
# Func Hash:
927205942243418722
# Num Counters:
11
# Counter Values:
679960
274400
0
680
405560
405560
680
274400
405560
272200
272160

_ZN4weft3tls6Stream9try_writeESt4spanIK5iovecLm18446744073709551615EE
# Func Hash:
325048439887637245
# Num Counters:
16
# Counter Values:
275240
275240
0
0
0
0
0
0
0
0
275240
0
0
275240
0
0

_ZN4weft3xds11check_knownERKN6google8protobuf7MessageERKNS0_5PlaceE
# Func Hash:
98803767395595026
# Num Counters:
87
# Counter Values:
515198
147790
147790
147790
24120
24120
24120
24120
24120
24120
147790
0
22040
22040
937195
24120
0
117069
0
0
537398
24120
24120
24120
115469
115469
6960
537398
537398
388653
388653
388653
388653
193530
126545
22200
0
0
443413
0
0
0
0
443413
443413
0
0
0
431973
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:7802
** External Symbol **:6722
** External Symbol **:5282
** External Symbol **:5042
** External Symbol **:4682
** External Symbol **:4522
** External Symbol **:4042
** External Symbol **:4042
** External Symbol **:4042
** External Symbol **:4042
** External Symbol **:4042
** External Symbol **:4002
** External Symbol **:3882
** External Symbol **:3762
** External Symbol **:3682
** External Symbol **:3682
** External Symbol **:3642
** External Symbol **:3002
** External Symbol **:3002
** External Symbol **:2882
** External Symbol **:2722
** External Symbol **:2722
** External Symbol **:2722
** External Symbol **:2722
25
** External Symbol **:2882
** External Symbol **:2282
** External Symbol **:1842
** External Symbol **:1842
** External Symbol **:1682
** External Symbol **:1682
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1442
** External Symbol **:1402
** External Symbol **:1402
** External Symbol **:1402
** External Symbol **:1282
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
_ZNK5envoy6config4rbac2v39Principal11GetMetadataEv:53
** External Symbol **:2
25
** External Symbol **:2882
** External Symbol **:2282
** External Symbol **:1842
** External Symbol **:1842
** External Symbol **:1682
** External Symbol **:1682
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1442
** External Symbol **:1402
** External Symbol **:1402
** External Symbol **:1402
** External Symbol **:1282
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
_ZNK5envoy6config4rbac2v39Principal11GetMetadataEv:53
** External Symbol **:2
25
** External Symbol **:2882
** External Symbol **:2282
** External Symbol **:1842
** External Symbol **:1842
** External Symbol **:1682
** External Symbol **:1682
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1442
** External Symbol **:1402
** External Symbol **:1402
** External Symbol **:1402
** External Symbol **:1282
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
_ZNK5envoy6config4rbac2v39Principal11GetMetadataEv:53
** External Symbol **:2
25
** External Symbol **:7722
** External Symbol **:5964
** External Symbol **:4804
** External Symbol **:4244
** External Symbol **:3923
** External Symbol **:3923
** External Symbol **:3923
** External Symbol **:3923
** External Symbol **:3923
** External Symbol **:3602
** External Symbol **:3602
** External Symbol **:3204
** External Symbol **:3122
** External Symbol **:2881
** External Symbol **:2801
** External Symbol **:2641
** External Symbol **:2641
** External Symbol **:2601
** External Symbol **:2441
** External Symbol **:2441
** External Symbol **:2441
** External Symbol **:2441
** External Symbol **:2401
_ZNK5envoy10extensions7filters7network23http_connection_manager2v321HttpConnectionManager11GetMetadataEv:62
** External Symbol **:4
24
** External Symbol **:80
** External Symbol **:63
** External Symbol **:42
** External Symbol **:35
** External Symbol **:32
** External Symbol **:23
** External Symbol **:23
** External Symbol **:23
** External Symbol **:23
_ZNK5envoy6config4core2v337Metadata_FilterMetadataEntry_DoNotUse11GetMetadataEv:18
** External Symbol **:17
** External Symbol **:17
** External Symbol **:15
** External Symbol **:15
_ZNK5envoy6config4rbac2v327RBAC_PoliciesEntry_DoNotUse11GetMetadataEv:15
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

_ZN4weft3xds6unpackERKN6google8protobuf3AnyERNS2_7MessageERKNS0_5PlaceE
# Func Hash:
98058706891454335
# Num Counters:
31
# Counter Values:
65820
3814790
65820
0
0
0
0
0
0
0
0
65820
0
0
0
65820
0
0
0
0
0
0
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
** External Symbol **:1841
** External Symbol **:1082
** External Symbol **:1081
** External Symbol **:1041
** External Symbol **:881
** External Symbol **:881
** External Symbol **:881
** External Symbol **:881
** External Symbol **:802
** External Symbol **:721
** External Symbol **:681
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
_ZNK5envoy10extensions14access_loggers4file2v313FileAccessLog11GetMetadataEv:24
_ZNK5envoy10extensions7filters7network9tcp_proxy2v38TcpProxy11GetMetadataEv:1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
5
0
2
33:56415
65:9405
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
34445
0
0
0
0
2031630
0
0
34445
0
34445
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
464209
299853
0
0
299373
0
0
80
164276
0
299853
299853
299853
1828058
7117310
6653101
2333823
464209
164276
164276
164276
299853
299853

_ZN4weft4http20equals_ignoring_caseESt17basic_string_viewIcSt11char_traitsIcEES4_
# Func Hash:
391331301304006926
# Num Counters:
7
# Counter Values:
5391284
13537362
13537282
11579188
8586003
2858167
5727716

_ZN4weft4http2h110SectionEnd4findESt17basic_string_viewIcSt11char_traitsIcEERKNS0_6LimitsE
# Func Hash:
1077313155519212579
# Num Counters:
24
# Counter Values:
4669904
0
0
0
0
0
0
0
4669904
0
0
0
0
0
0
0
0
860306
3809598
860306
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
2949292
0
0
5898584
2949292
2949292
0
25860070
46937410
2949292
0
0
0
0
0
2949292
0
0
0
0
0
0
0
0
2949292
0
0
0
0
0
0
0
0
0
0
0
0
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
603854
240
432533
0
0
0
432533
0
0
0
80
406946
432533
0
0
80
406946
0
0
0
432533
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
1:406946
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
15599871
0
0
1612209
6066515
6066515
0
1604199
1604199
1213479
0
0
1213479
1213479
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
432533
3892797
1297919
432533
0
0
432533
0
0
0
0
0
432533
432533
0
0
0
432533
0
0
432533
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
432533
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
2:432533
0
0
0
5
65:399533
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
431973
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
427773
0
1252439
1250959
427773
427773
427773
427773
427773
427773
427773
427773
280
280
0
0
80
80
80
80
427773
427493
0
0
0
0
0
0
0
0
0
0
0
0
427773
0
0
0
427773
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
3:427773
0

_ZN4weft4http2h114parse_responseESt17basic_string_viewIcSt11char_traitsIcEERKNS0_6LimitsERNS1_10SectionEndENS1_5AskedERNS0_12ResponseHeadE
# Func Hash:
834438051013237480
# Num Counters:
83
# Counter Values:
6420795
0
0
0
0
427773
427773
0
0
0
0
0
427773
0
0
0
0
427773
0
427773
427773
0
0
0
0
0
0
0
0
0
0
427773
0
0
0
0
0
0
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
427693
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
129:427613
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
432293
2800
0
0
40
0
428213
1287399
0
160
432533
432533
432533
432533
432533
427893
4640
240
0
432253
200
0
432293
0
2800
429493
200
200
427773
432293
432293
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
432293
0
0
0
0
0
0
0
0
428093
432293
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
2169139
880059
1289080
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:1113775
** External Symbol **:419564
** External Symbol **:80160
** External Symbol **:3236
** External Symbol **:3236
** External Symbol **:1664
** External Symbol **:1630
** External Symbol **:1148
** External Symbol **:1084
** External Symbol **:1068
** External Symbol **:464
** External Symbol **:85
** External Symbol **:81
** External Symbol **:52
** External Symbol **:30
** External Symbol **:22
** External Symbol **:12
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket8try_readESt4spanISt4byteLm18446744073709551615EE:12
** External Symbol **:10
** External Symbol **:8
** External Symbol **:8
** External Symbol **:8
** External Symbol **:7
** External Symbol **:6

_ZN4weft4http2h14Wire5flushEv
# Func Hash:
708411409907171815
# Num Counters:
12
# Counter Values:
1303237
512
951439
8
0
0
0
0
0
0
2240428
2239908
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:556692
** External Symbol **:85147
** External Symbol **:40080
** External Symbol **:1613
** External Symbol **:1612
** External Symbol **:827
** External Symbol **:810
** External Symbol **:568
** External Symbol **:536
** External Symbol **:528
** External Symbol **:111
** External Symbol **:30
** External Symbol **:29
** External Symbol **:24
** External Symbol **:10
** External Symbol **:9
** External Symbol **:9
** External Symbol **:6
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket9try_writeESt4spanIK5iovecLm18446744073709551615EE:6
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
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
2169139
1726818
861135
0
1726818
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
427965
13142
0
444752
0
0
0
0
0
1303446
427965
0
0
0
444752
0
858694
0
0
0
0
0
0
0
0
0
1299801
0
13142
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
858694
858694
858694
858694
858694
835334
858694
427565
858694
0
0
23360
0

_ZN4weft4http2h18Incoming7releaseEm
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
858686

_ZN4weft4http2h18Outgoing4pushERNS0_5BytesE
# Func Hash:
507509233944462858
# Num Counters:
31
# Counter Values:
440871
440871
860404
77387
8
419335
0
440871
0
0
8
0
0
190
0
840046
0
0
0
0
0
0
0
432285
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
432725
0
0
0
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
524576
8
8
8
0
0
524064
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
432725
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
435937
14
14

_ZN4weft4http2h210Connection10feed_sliceERKNS0_5SliceE
# Func Hash:
52047013072037608
# Num Counters:
10
# Counter Values:
1016958
0
0
1016958
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
1171943
1171943

_ZN4weft4http2h210Connection5flushEv
# Func Hash:
129131474483557602
# Num Counters:
24
# Counter Values:
2625151
0
654
1900133
1898891
0
724788
0
0
0
635298
1175945
1173505
2440
3094
2440
26
654
0
0
0
0
0
654
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
3
24
** External Symbol **:64776
** External Symbol **:14172
** External Symbol **:3404
** External Symbol **:3388
** External Symbol **:2296
** External Symbol **:1636
** External Symbol **:1622
** External Symbol **:824
** External Symbol **:819
** External Symbol **:585
** External Symbol **:550
** External Symbol **:543
** External Symbol **:87
** External Symbol **:47
** External Symbol **:39
** External Symbol **:39
** External Symbol **:35
** External Symbol **:33
_ZN4weft3tls6Stream9try_writeESt4spanIK5iovecLm18446744073709551615EE:33
** External Symbol **:29
** External Symbol **:27
** External Symbol **:23
** External Symbol **:12
** External Symbol **:11
0
0

_ZN4weft4http2h210Connection7advanceEv
# Func Hash:
48760715052371423
# Num Counters:
19
# Counter Values:
683922
1699520
1116082
1015598
40
682680
1015598
1202
1015598
1202
971711
790430
0
0
0
0
82
1242
106508
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:179380
** External Symbol **:31940
** External Symbol **:7802
** External Symbol **:7697
** External Symbol **:4133
** External Symbol **:4068
** External Symbol **:4041
** External Symbol **:2433
** External Symbol **:1638
** External Symbol **:1450
** External Symbol **:1362
** External Symbol **:1342
** External Symbol **:348
** External Symbol **:176
** External Symbol **:82
** External Symbol **:80
** External Symbol **:76
_ZN4weft3tls6Stream8try_readESt4spanISt4byteLm18446744073709551615EE:72
** External Symbol **:71
** External Symbol **:60
** External Symbol **:53
** External Symbol **:50
** External Symbol **:24
** External Symbol **:24

_ZN4weft4http2h210FloodGuard15finished_streamEv
# Func Hash:
93478048506710818
# Num Counters:
8
# Counter Values:
2970570
0
0
0
1485285
0
0
1485285

_ZN4weft4http2h210FloodGuard4takeENS1_5FloodENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
948827212590768070
# Num Counters:
9
# Counter Values:
141026
8926
0
0
28600
4002
0
108424
0

_ZN4weft4http2h210HeadReader10add_pseudoESt17basic_string_viewIcSt11char_traitsIcEES6_
# Func Hash:
334561232744437315
# Num Counters:
21
# Counter Values:
747344
2956692
2956692
2956692
1478266
1478266
739133
739133
160
1478266
739133
1478266
739133
739133
739133
739133
739133
160
160
0
747344
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
6
8
4:903569
9:739293
3:574697
6:528773
1:3214
17:2037
7:6
5:2
1
7:1478266
1
7:1478266
1
9:739133
1
5:739133
1
9:4

_ZN4weft4http2h210HeadReader3addESt17basic_string_viewIcSt11char_traitsIcEES6_
# Func Hash:
384492525797677084
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
0
0
0
0
0
171764
0
8744641
0
8744641
0
8744641
171764
3704036
3806321
5040605
0
0
1234284
0
0
1234284
0
0
0
171764
3501084
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
0
3
9:988600
16:82644
17:4076
10
17:2372561
9:688904
4:608704
16:382716
1:300684
3:261880
8:261156
33:3257
2:818
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
1658241
739133
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
2786307
2786267
172756
747573

_ZN4weft4http2h211put_requestERSt6vectorI10nghttp2_nvSaIS3_EERKNS0_11RequestHeadE
# Func Hash:
677251861889616510
# Num Counters:
14
# Counter Values:
744931
0
744931
747573
2642
120
0
2642
0
2642
0
120
747453
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
4854118
4854118
739133
0
739133
0
0
739133
128560
739133
739133
0
738973
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
4:739133
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
11768161
11768121
516355
40
1307569
1209089
1725484
1307569

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
3320720
320
3320720
0
200
0
737544
738824
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
738504
738744
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
747573
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
747573
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
3682401
1486557
740100
740100
740100

_ZN4weft4http2h25Codec12check_streamERKNS1_12FrameScanner5FoundE
# Func Hash:
948827209892400038
# Num Counters:
9
# Counter Values:
0
1209089
1209089
739133
469956
469956
739133
0
0

_ZN4weft4http2h25Codec15on_stream_closeEij
# Func Hash:
720618885982470778
# Num Counters:
32
# Counter Values:
389
1485285
0
1485285
0
0
1485285
0
0
0
0
0
0
0
1485285
0
0
1485285
1485285
0
0
0
0
0
0
0
0
0
0
0
746504
0

_ZN4weft4http2h25Codec4feedERKNS0_5SliceENSt6chrono10time_pointINS6_3_V212steady_clockENS6_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
30065320852584926
# Num Counters:
26
# Counter Values:
1209089
1725484
1209089
1209089
982534
1209089
0
0
1016958
0
1016958
1016958
516395
1016958
0
0
0
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
** External Symbol **:82343
** External Symbol **:12855
** External Symbol **:6972
** External Symbol **:6905
** External Symbol **:1913
** External Symbol **:1635
** External Symbol **:1623
** External Symbol **:818
** External Symbol **:817
** External Symbol **:584
** External Symbol **:550
** External Symbol **:541
** External Symbol **:234
** External Symbol **:119
** External Symbol **:41
** External Symbol **:39
** External Symbol **:38
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:32
** External Symbol **:31
** External Symbol **:28
** External Symbol **:24
** External Symbol **:24
** External Symbol **:11
** External Symbol **:11

_ZN4weft4http2h25Codec5countENS1_5FloodE
# Func Hash:
491275434249748194
# Num Counters:
3
# Counter Values:
141026
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
739133
739133
0

_ZN4weft4http2h25Codec6unlinkERNS1_6StreamE
# Func Hash:
238984482353853237
# Num Counters:
3
# Counter Values:
1485674
0
502942

_ZN4weft4http2h25Codec7on_dataEiSt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
1096621590607214341
# Num Counters:
5
# Counter Values:
2045885
618851
1427034
618851
0

_ZN4weft4http2h25Codec7pass_onESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
280580191891456297
# Num Counters:
14
# Counter Values:
1999492
0
0
0
0
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
1898891
1898891
1766654
1898891
1766654

_ZN4weft4http2h25Codec7releaseERNS1_6StreamEm
# Func Hash:
811594940626252597
# Num Counters:
3
# Counter Values:
1163713
0
401809
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:452433
** External Symbol **:166360
** External Symbol **:4000
** External Symbol **:2642
** External Symbol **:2634
** External Symbol **:882
** External Symbol **:858
** External Symbol **:857
** External Symbol **:335
** External Symbol **:322
** External Symbol **:318
** External Symbol **:126
** External Symbol **:107
** External Symbol **:95
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:64
** External Symbol **:61
** External Symbol **:60
** External Symbol **:43
** External Symbol **:40
** External Symbol **:37
** External Symbol **:34
** External Symbol **:29
** External Symbol **:28
** External Symbol **:28

_ZN4weft4http2h25Codec7requestERKNS0_11RequestHeadEbSt8optionalImERNS0_5ArenaE
# Func Hash:
597134471960153563
# Num Counters:
64
# Counter Values:
165592
0
0
0
0
120
0
0
0
744931
747573
747573
0
0
0
0
0
574697
172756
0
0
0
0
0
0
0
82796
747453
0
0
0
0
0
0
0
0
0
0
0
0
82796
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
172756
172876
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:478617
** External Symbol **:82876
** External Symbol **:2000
** External Symbol **:812
** External Symbol **:812
** External Symbol **:291
** External Symbol **:275
** External Symbol **:271
** External Symbol **:24
** External Symbol **:23
** External Symbol **:22
** External Symbol **:19
** External Symbol **:16
** External Symbol **:13
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:13
** External Symbol **:11
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
1266644
737544
738904
738904
0
0
738904
738904
0
0
0
0
657184
0
0
0
81640
520
80
160
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
23
** External Symbol **:445980
** External Symbol **:82684
** External Symbol **:2000
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:279
** External Symbol **:263
** External Symbol **:259
** External Symbol **:24
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:6
** External Symbol **:3
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
164004
0
1745977
1462910
803565
942412
1462750
803565
910817
283227
164004
164004

_ZN4weft4http2h25Codec9send_bodyESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
287486626714780480
# Num Counters:
5
# Counter Values:
528785
535025
1462750
528785
933965

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
** External Symbol **:100
** External Symbol **:81
** External Symbol **:81
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
171764
0
171764
0
0
739133
747344
0
747344
747344

_ZN4weft4http2h26Stream11forget_heldEv
# Func Hash:
536873292578565360
# Num Counters:
4
# Counter Values:
1486706
1486706
1485674
43

_ZN4weft4http2h26Stream12end_trailersENS1_4RoleE
# Func Hash:
1152385649678606584
# Num Counters:
13
# Counter Values:
0
0
171764
0
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
910697
80
295720
0
1133670
910697
80
295720
0
0

_ZN4weft4http2h26Stream4pushERNS0_5BytesE
# Func Hash:
170447682019997517
# Num Counters:
26
# Counter Values:
1248110
0
0
0
0
0
0
0
0
0
0
104560
0
0
0
0
0
1143550
867806
282104
0
0
0
0
0
98200
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:385286
** External Symbol **:165680
** External Symbol **:3996
** External Symbol **:825
** External Symbol **:818
** External Symbol **:812
** External Symbol **:297
** External Symbol **:281
** External Symbol **:277
** External Symbol **:88
** External Symbol **:85
** External Symbol **:81
** External Symbol **:79
** External Symbol **:74
** External Symbol **:32
** External Symbol **:27
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:23
** External Symbol **:21
** External Symbol **:18
** External Symbol **:18
** External Symbol **:16
** External Symbol **:13
** External Symbol **:11
** External Symbol **:10
24
** External Symbol **:65944
** External Symbol **:2607
** External Symbol **:2583
** External Symbol **:20
** External Symbol **:20
** External Symbol **:16
** External Symbol **:15
** External Symbol **:14
** External Symbol **:13
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:13
** External Symbol **:11
** External Symbol **:11
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:9
** External Symbol **:6
** External Symbol **:5
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
** External Symbol **:3
** External Symbol **:2
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
1486317
1486317
1486317
0
0
0
80
0
0
739013
0
813011
232
232
755612
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
295720

_ZN4weft4http2h26Stream6detachEj
# Func Hash:
238984481799490044
# Num Counters:
3
# Counter Values:
1486706
389
349

_ZN4weft4http2h26Stream6end_inEv
# Func Hash:
811594940626252597
# Num Counters:
3
# Counter Values:
1485597
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
164004
910817
0
0
0
0
0
0
0
0
164004
910657
160
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:446457
** External Symbol **:165520
** External Symbol **:4000
** External Symbol **:815
** External Symbol **:811
** External Symbol **:808
** External Symbol **:290
** External Symbol **:274
** External Symbol **:270
** External Symbol **:48
** External Symbol **:21
** External Symbol **:18
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:16
** External Symbol **:15
** External Symbol **:12
** External Symbol **:11
** External Symbol **:10
** External Symbol **:9
** External Symbol **:7
** External Symbol **:6
** External Symbol **:6
** External Symbol **:5
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
1641878
1190977
0
0
0
0
0
1016590
0
0
174707
174387
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
1163670
1163670

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
738904
0
0
0
0
0
0
738904
0
0
0
0
738904
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
738744
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
182824
1473365
572520
572520
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
1539521
171764
739133
0
0
0
738973
0
0
0
0
0
0
0
747344
0
747344
120
0
747224
80
747264
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
626187
1745977
0
1119790
0
910897
283227
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
1486706
1486706
1486706
1486706
1163540
0
0
0
0
0
0
0
0
739133
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
1486706
1485674
1421
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
2045885

_ZN4weft4http2h29Callbacks13on_frame_recvEP15nghttp2_sessionPK13nghttp2_framePv
# Func Hash:
950994588461961397
# Num Counters:
15
# Counter Values:
0
3333889
3188181
0
3188181
8004
28600
680
1658241
1529940
0
1529740
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
6226702
3226762
389
0
3113351
0
3113351
0
1485674
0
160
3113351
3113351
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
3334160
1529940
1658512
0
0
8004
28600
0
0
108424
0
4002
28600
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
1485674

_ZN4weft4http2h29Callbacks15on_stream_frameERNS1_5CodecERNS1_6StreamERK13nghttp2_frame
# Func Hash:
11922953435973470
# Num Counters:
7
# Counter Values:
3188181
1658241
1485597
0
739133
1485597
739133

_ZN4weft4http2h29Callbacks16on_begin_headersEP15nghttp2_sessionPK13nghttp2_framePv
# Func Hash:
650973723113837841
# Num Counters:
9
# Counter Values:
1658241
1658241
739133
739133
612304
306804
0
612304
739133

_ZN4weft4http2h29Callbacks17before_frame_sendEP15nghttp2_sessionPK13nghttp2_framePv
# Func Hash:
287486627275083000
# Num Counters:
6
# Counter Values:
1763892
1650481
1355357
295124
1355357
1486477

_ZN4weft4http2h29Callbacks9on_headerEP15nghttp2_sessionPK13nghttp2_framePKhmS9_mhPv
# Func Hash:
402209679680311567
# Num Counters:
7
# Counter Values:
8744641
0
8744641
0
739133
8005508
739133
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
1745977

_ZN4weft4http2h29Callbacks9send_bodyEP15nghttp2_sessionP13nghttp2_framePKhmP19nghttp2_data_sourcePv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1462750

_ZN4weft4http4grpc13status_numberERKNS0_7HeadersE
# Func Hash:
382993475055910911
# Num Counters:
2
# Counter Values:
1330601
1166517

_ZN4weft4http4grpc7is_grpcERKNS0_7HeadersE
# Func Hash:
484499720053789692
# Num Counters:
7
# Counter Values:
3757586
1256877
428560
727653
171360
0
529224

_ZN4weft4http4pumpERNS0_6SourceERNS0_4SinkERNS0_8ActivityERmNSt6chrono10time_pointINS8_3_V212steady_clockENS8_8durationIlSt5ratioILl1ELl1000000000EEEEEEPb
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1331073

_ZN4weft4http5Arena4copyESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
2202711501531239
# Num Counters:
2
# Counter Values:
4015664
2196492
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
11
33:942106
5:910266
9:5262
4:3252
1:51
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
1935027
0
0
1180186
1935027

_ZN4weft4http5Arena8allocateEm
# Func Hash:
567185239131533134
# Num Counters:
5
# Counter Values:
16125483
1180186
1180186
5798
1174388

_ZN4weft4http5Bytes11append_copyESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
631324379643500408
# Num Counters:
9
# Counter Values:
6600353
4012839
3414499
598340
3774679
2587514
2581394
6589527
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
20
9:1421304
17:490527
33:446766
65:380646
513:342005
257:143647
5:107177
129:77309
6:2141
7:1105
64:688
8:300
4:216
3:177
32:121
16:103
2:94
1:92
256:2
512:1
21
9:691622
65:630520
513:582078
129:508001
17:270434
257:239193
33:202927
5:49249
64:5292
6:2177
7:1460
32:1078
128:609
8:378
4:268
16:216
3:137
256:122
1:65
2:19
512:9

_ZN4weft4http5Bytes4growEv
# Func Hash:
52047013740422107
# Num Counters:
9
# Counter Values:
6410740
2184704
0
22375
3709608
4801
1008476
1008476
492048

_ZN4weft4http5Bytes4takeEm
# Func Hash:
526279452372963163
# Num Counters:
9
# Counter Values:
439080
3595237
1784840
1784840
3595237
439080
0
0
48040

_ZN4weft4http5Bytes5clearEv
# Func Hash:
567185240339310381
# Num Counters:
5
# Counter Values:
4226036
0
1144299
32126642
516428

_ZN4weft4http5Bytes6appendENS0_5SliceE
# Func Hash:
238984482812021090
# Num Counters:
3
# Counter Values:
10900190
10900190
1013277

_ZN4weft4http5Bytes6appendEOS1_
# Func Hash:
1124680649821146753
# Num Counters:
3
# Counter Values:
4333766
2667446
0

_ZN4weft4http5Bytes7consumeEm
# Func Hash:
391331301512420815
# Num Counters:
6
# Counter Values:
376041
5422125
2202307
1826266
1690305
0

_ZN4weft4http5BytesC2ERKS1_
# Func Hash:
974670608953953615
# Num Counters:
6
# Counter Values:
164356
164516
164516
164356
0
0

_ZN4weft4http5BytesD2Ev
# Func Hash:
1063705161840035144
# Num Counters:
3
# Counter Values:
18090392
18090392
0

_ZN4weft4http5BytesaSEOS1_
# Func Hash:
1096621589719976365
# Num Counters:
5
# Counter Values:
21274408
11368884
11368884
731680
0

_ZN4weft4http7Headers16remove_spellingsESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
459748972750073556
# Num Counters:
17
# Counter Values:
0
0
0
240
0
0
1808494
1808494
1038706
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
9841932
2523587
0
2523587
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
2862680
245280
245280
1119746
1038386
81360
81360

_ZN4weft4http7Headers4takeENS0_5TokenE
# Func Hash:
656349718644035646
# Num Counters:
5
# Counter Values:
3136716
764102
464209
299893
1147
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
2
65:707
129:11

_ZN4weft4http7Headers6removeENS0_5TokenE
# Func Hash:
287486628732883890
# Num Counters:
5
# Counter Values:
279396
19834039
279396
19540923
6286303

_ZN4weft4http7Headers6removeESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
287486628732883890
# Num Counters:
5
# Counter Values:
1920
1198893
1920
1198413
299853

_ZN4weft4http7name_ofENS0_5TokenE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2118572

_ZN4weft4http7name_ofENS0_7VersionE
# Func Hash:
536873293052540031
# Num Counters:
4
# Counter Values:
428053
739133
0
0

_ZN4weft4http8BlockRef10make_smallEv
# Func Hash:
238984484093187152
# Num Counters:
3
# Counter Values:
2581394
2573540
7854

_ZN4weft4http8BlockRef4makeEm
# Func Hash:
536873292358907816
# Num Counters:
4
# Counter Values:
4285320
4285320
11031
4274289

_ZN4weft4http8BlockRefD2Ev
# Func Hash:
974670605049508492
# Num Counters:
7
# Counter Values:
114264894
12279840
0
0
2581394
0
4285320

_ZN4weft4http8list_hasESt17basic_string_viewIcSt11char_traitsIcEES4_
# Func Hash:
454381972511705738
# Num Counters:
11
# Counter Values:
0
0
1070675
0
0
1070675
604266
1070675
1070675
1070675
1070675

_ZN4weft4http8token_ofESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
710350030754873058
# Num Counters:
7
# Counter Values:
12719155
12719155
7763558
2538772
0
379133
7516398

_ZN4weft4http9path_onlyESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
431494654108067943
# Num Counters:
3
# Counter Values:
1171346
1171306
1171306

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
325408662630245314
# Num Counters:
148
# Counter Values:
1884212
0
0
0
0
0
0
0
0
0
0
30147392
0
0
3768424
0
1167226
0
1167226
1167226
1167226
1167226
1167226
1167226
1167226
1167226
1167226
1167226
1167226
1167226
1167226
1167226
1167226
0
548722
0
320
0
0
0
128920
1038306
128920
1038306
128920
1038306
0
0
942106
225120
1167226
0
0
0
0
128760
128760
128760
942106
942106
942106
942106
942106
0
0
0
0
15406
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
1167226
0
320
320
0
1167226
0
0
0
280
0
0
0
88
88
0
0
0
0
0
320
0
232
232
0
0
0
88
0
0
232
232
0
232
0
232
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
911026
911026
1167226
1167226
0
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
12
24
** External Symbol **:456337
** External Symbol **:278226
** External Symbol **:82876
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:707
** External Symbol **:279
** External Symbol **:279
** External Symbol **:263
** External Symbol **:263
** External Symbol **:259
** External Symbol **:24
** External Symbol **:8
unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4headEv:6
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
24
** External Symbol **:456337
** External Symbol **:278226
** External Symbol **:82876
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:707
** External Symbol **:279
** External Symbol **:279
** External Symbol **:263
** External Symbol **:263
** External Symbol **:259
** External Symbol **:24
** External Symbol **:8
unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming5arenaEv:6
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
24
** External Symbol **:456337
** External Symbol **:278226
** External Symbol **:82876
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:707
** External Symbol **:279
** External Symbol **:279
** External Symbol **:263
** External Symbol **:263
** External Symbol **:259
** External Symbol **:24
** External Symbol **:8
unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4headEv:6
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
0
0
0
24
** External Symbol **:446017
** External Symbol **:278186
** External Symbol **:82836
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:801
** External Symbol **:667
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
** External Symbol **:456337
** External Symbol **:278226
** External Symbol **:82876
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:707
** External Symbol **:279
** External Symbol **:279
** External Symbol **:263
** External Symbol **:263
** External Symbol **:259
** External Symbol **:24
** External Symbol **:8
unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4headEv:6
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
24
** External Symbol **:456337
** External Symbol **:278226
** External Symbol **:82876
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:707
** External Symbol **:279
** External Symbol **:279
** External Symbol **:263
** External Symbol **:263
** External Symbol **:259
** External Symbol **:24
** External Symbol **:8
unity_0_cxx.cxx;_ZNK4weft4http2h212_GLOBAL__N_18Incoming7versionEv:6
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
1:232
1
1:232
1
1:232

_ZN4weft5proxy14hide_parameterERNS0_7RequestESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
731024985457737494
# Num Counters:
9
# Counter Values:
1167466
0
0
0
0
1167466
0
0
1167466
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
1167226
680
680
1038466
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
1038306
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
4667006
0
0
0
0
0
0
0
0
0
0
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
1038637
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
** External Symbol **:446097
** External Symbol **:278186
** External Symbol **:82836
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:807
** External Symbol **:801
** External Symbol **:707
** External Symbol **:558
** External Symbol **:526
** External Symbol **:518
_ZN4weft2io13SocketNetwork4loopEv:451
** External Symbol **:24
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
** External Symbol **:446097
** External Symbol **:278186
** External Symbol **:82836
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:807
** External Symbol **:801
** External Symbol **:707
** External Symbol **:558
** External Symbol **:526
** External Symbol **:518
_ZNK4weft11SystemClock4wallEv:451
** External Symbol **:24
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
1167397
0
0
0
0
495

_ZN4weft5proxy6Worker3logERKNS_6config9AccessLogE
# Func Hash:
993108203289149324
# Num Counters:
11
# Counter Values:
1165941
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
1167226
1167226
1167226
1167397

_ZN4weft5proxy7name_ofENS0_4FlagE
# Func Hash:
325048436616328596
# Num Counters:
21
# Counter Values:
0
1233010
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
260
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
65040
1116756
66644
65040
32520
32520
32520
32520
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
1167186
0
0
0
0
1167226
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
1166997
0

_ZN4weft5proxy7observe4Line4copyEPcPKcm
# Func Hash:
234856437025610583
# Num Counters:
6
# Counter Values:
3537158
6050394
37964851
2275009
33054038
13843436
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
3
17:2110612
33:1426506
65:1

_ZN4weft5proxy7observe4Line8room_forEm
# Func Hash:
784007059655560962
# Num Counters:
2
# Counter Values:
29363435
0

_ZN4weft5proxy7observe4LineD2Ev
# Func Hash:
536873293900927238
# Num Counters:
4
# Counter Values:
0
1167226
1167226
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
29180650
29180650
26358607
20912173
0
26358607
0
30347876
0
0
0
0
0
0
0
0
0
0
0
0
0
0
23358542
0
0
5822108
0
0
0
0
0
0
10301133
0
0
0
0
1167226
0
0
0
0
0
13057409
0
0
0
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
2085712
918486
1167226
66171
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
1167226
3719
2415
7139
2415

_ZN4weft5proxy7refreshERNS0_10ConnectionE
# Func Hash:
538256027129928374
# Num Counters:
15
# Counter Values:
1177764
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
1166906

_ZN4weft5proxy8upstream10ReplayBody12stop_keepingEv
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
1166637
1166637

_ZN4weft5proxy8upstream10ReplayBody4pullEm
# Func Hash:
716669422866318652
# Num Counters:
7
# Counter Values:
0
544192
269356
40
164236
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
10
** External Symbol **:381352
** External Symbol **:4004
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
110600
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
3
** External Symbol **:2760
** External Symbol **:4
** External Symbol **:1

_ZN4weft5proxy8upstream10ReplayBody7releaseEm
# Func Hash:
212526876123949159
# Num Counters:
2
# Counter Values:
269356
269356
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
10
** External Symbol **:188036
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
1166866
1166866
1166866

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
1166986
0
0
0
0
128760
0
1166986
0
128760
1038226
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
556373
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
909546
1166986
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
574673698371719053
# Num Counters:
202
# Counter Values:
1166986
0
1166986
0
1166986
1166866
0
1166986
1166986
480
1166986
0
0
0
0
0
0
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
1038226
1038226
0
0
0
0
0
0
0
0
0
0
1038226
1038226
0
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
1166826
1166826
1166826
128760
0
0
0
1166826
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
1002590
909306
909306
0
0
1166826
1166826
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1166826
0
0
0
1002590
164236
0
0
0
0
0
0
0
0
1002590
164236
0
0
0
168
0
152
88
88
0
0
0
0
0
0
80
80
152
152
0
0
80
80
152
152
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
909306
0
909386
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
12
24
** External Symbol **:446137
** External Symbol **:278186
** External Symbol **:82836
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:806
** External Symbol **:801
** External Symbol **:707
** External Symbol **:558
** External Symbol **:526
** External Symbol **:518
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
_ZN4weft2io13SocketNetwork4loopEv:4
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:456337
** External Symbol **:278226
** External Symbol **:82876
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:707
** External Symbol **:279
** External Symbol **:279
** External Symbol **:263
** External Symbol **:263
** External Symbol **:259
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_16Served7versionEv:2
24
** External Symbol **:456337
** External Symbol **:278226
** External Symbol **:82876
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:707
** External Symbol **:279
** External Symbol **:279
** External Symbol **:263
** External Symbol **:263
** External Symbol **:259
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served4headEv:2
17
** External Symbol **:446017
** External Symbol **:278186
** External Symbol **:82836
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:667
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
** External Symbol **:456337
** External Symbol **:278226
** External Symbol **:82876
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:707
** External Symbol **:279
** External Symbol **:279
** External Symbol **:263
** External Symbol **:263
** External Symbol **:259
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served4headEv:2
24
** External Symbol **:456337
** External Symbol **:278226
** External Symbol **:82876
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:707
** External Symbol **:279
** External Symbol **:279
** External Symbol **:263
** External Symbol **:263
** External Symbol **:259
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
_ZNK4weft4http2h18Incoming6lengthEv:2
24
** External Symbol **:456337
** External Symbol **:278226
** External Symbol **:82876
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:707
** External Symbol **:279
** External Symbol **:279
** External Symbol **:263
** External Symbol **:263
** External Symbol **:259
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served5arenaEv:2
24
** External Symbol **:456337
** External Symbol **:278226
** External Symbol **:82876
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:707
** External Symbol **:279
** External Symbol **:279
** External Symbol **:263
** External Symbol **:263
** External Symbol **:259
** External Symbol **:24
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
_ZN4weft4http2h213ClientSession5startERKNS0_11RequestHeadEbSt8optionalImERNS0_5ArenaE:2
24
** External Symbol **:456337
** External Symbol **:278226
** External Symbol **:82876
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:707
** External Symbol **:279
** External Symbol **:279
** External Symbol **:263
** External Symbol **:263
** External Symbol **:259
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
1:1038226
0
1
1:1038226
0
0
0
1
1:1166826
0
0
0
0
0
0
0
1
1:80
1
1:80
1
1:152
1
1:152

_ZN4weft5proxy8upstream4Pool10wake_firstEv
# Func Hash:
515008861157547863
# Num Counters:
5
# Counter Values:
427773
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
806
0
740139
0
14766
0
0
738011
14766
1760
1760
738011
0
0
0
0
1760
0
0
0
0
0
0
1322
806
1322
1322
0
0
0
0
0
0
739213
128720
0
0
0
470
806
610493
0
0
128720
739213
558
806
806
806
0
739213
0
739213
128720
0
336
610493
1162
160
0
806
0
0
806
0
1760
0
160
160
0
0
806
0
120
0
0
0
739213
0
806
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
1760
1760
1760
806
0
806
0
0
1760
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
16
0
1
1:610493
1
1:738011
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
846
0
806
134441
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
739053
0
739053
131275
80
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
23
** External Symbol **:798
** External Symbol **:793
** External Symbol **:793
** External Symbol **:313
** External Symbol **:278
** External Symbol **:262
** External Symbol **:259
** External Symbol **:82
** External Symbol **:64
** External Symbol **:8
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
** External Symbol **:1
** External Symbol **:1

_ZN4weft5proxy8upstream4Pool4takeERS2_RNS2_6SharedE
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
739053
0

_ZN4weft5proxy8upstream4Pool5leaseENS1_12LeaseOptionsE
# Func Hash:
571483142805533017
# Num Counters:
69
# Counter Values:
1166986
128760
1038226
0
40
1166986
0
1166986
128760
0
1038226
0
427773
0
0
0
0
128720
427773
610493
1166986
0
739213
0
0
1682
1682
610493
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
427773
0
0
0
0
427773
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1:1038226
0
1
1:610493
0
0
1
1:427773

_ZN4weft5proxy8upstream4Pool9give_backENS2_4IdleERKNS1_4WearE
# Func Hash:
843115289464515704
# Num Counters:
15
# Counter Values:
427405
0
368
0
368
0
0
0
368
427405
427405
368
0
427405
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
16
** External Symbol **:310386
** External Symbol **:52080
** External Symbol **:32667
** External Symbol **:279
** External Symbol **:263
** External Symbol **:259
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_113ClientSession8capacityEv:2
** External Symbol **:1
** External Symbol **:1
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
554350993402520144
# Num Counters:
31
# Counter Values:
0
0
0
0
0
426091
0
0
426091
0
426091
426091
426091
0
427773
426091
0
0
0
0
0
0
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
** External Symbol **:310082
** External Symbol **:51710
** External Symbol **:32379
** External Symbol **:277
** External Symbol **:261
** External Symbol **:257
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
1:426091

_ZN4weft5proxy8upstream4Pool9with_roomERKNS1_12LeaseOptionsERb
# Func Hash:
1097175172986461512
# Num Counters:
54
# Counter Values:
558
738011
740139
738569
0
0
0
738569
558
0
0
738569
0
0
0
0
128200
738569
0
0
0
0
0
0
0
0
0
738569
0
0
0
0
0
0
558
740139
558
558
0
120
740139
0
0
130353
0
0
130353
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
1166757
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
** External Symbol **:446060
** External Symbol **:278186
** External Symbol **:82684
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:806
** External Symbol **:801
** External Symbol **:707
** External Symbol **:558
** External Symbol **:526
** External Symbol **:518
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
_ZN4weft2io13SocketNetwork4loopEv:4
** External Symbol **:3
** External Symbol **:2
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
2644932
2644932
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:2644932

_ZN4weft5proxy8upstream5LeaseD2Ev
# Func Hash:
416788222197887659
# Num Counters:
20
# Counter Values:
6145410
0
0
0
160
0
427773
0
0
0
0
739053
40
40
0
427773
427773
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
1:427773

_ZN4weft5proxy8upstream6Places13is_to_end_oneEv
# Func Hash:
844982796348272601
# Num Counters:
4
# Counter Values:
427405
0
0
0

_ZN4weft5proxy8upstream7Cluster13original_hostERKNS_2io7AddressENSt6chrono10time_pointINS7_3_V212steady_clockENS7_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
93478047183343461
# Num Counters:
7
# Counter Values:
128680
128680
480
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
1038477
120
1038477
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
1166888
0
0
0
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
909877
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
5974447
3505522
3851
3851
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
1166986
1166986
0
0
0
0
1038306
1038306
1166986
1038306
1038306
1038306
1166866
0
0
1166986
1166986
1166826
0
0
0
1166866
0
0
1166866
0
480
480
480
0
0
1166866
1166866
0
0
0
248
120
0
0
1166866
360
0
389
1166866
0
0
0
0
0
1166866
0
232
0
0
0
0
0
0
0
0
1166866
1166466
40
1166466
0
0
1166866
360
0
232
0
0
0
1166866
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
352
0
1166466
0
360
0
0
0
0
0
0
0
0
131
0
0
0
0
0
389
0
0
0
0
0
0
128
128
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
389
389
0
0
0
0
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
3
3
0
0
0
0
229
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
229
229
229
3
3
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
229
229
229
80
80
0
0
0
0
0
229
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
229
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1166597
1166506
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
15
24
** External Symbol **:456337
** External Symbol **:278226
** External Symbol **:82876
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:707
** External Symbol **:279
** External Symbol **:279
** External Symbol **:263
** External Symbol **:263
** External Symbol **:259
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served4headEv:2
0
24
** External Symbol **:456337
** External Symbol **:278226
** External Symbol **:82876
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:707
** External Symbol **:279
** External Symbol **:279
** External Symbol **:263
** External Symbol **:263
** External Symbol **:259
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served4bodyEv:2
24
** External Symbol **:456337
** External Symbol **:278226
** External Symbol **:82876
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:707
** External Symbol **:279
** External Symbol **:279
** External Symbol **:263
** External Symbol **:263
** External Symbol **:259
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served4headEv:2
24
** External Symbol **:456337
** External Symbol **:278226
** External Symbol **:82876
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:707
** External Symbol **:279
** External Symbol **:279
** External Symbol **:263
** External Symbol **:263
** External Symbol **:259
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
** External Symbol **:456337
** External Symbol **:278226
** External Symbol **:82876
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:707
** External Symbol **:279
** External Symbol **:279
** External Symbol **:263
** External Symbol **:263
** External Symbol **:259
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served4headEv:2
24
** External Symbol **:446137
** External Symbol **:278186
** External Symbol **:82836
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:806
** External Symbol **:801
** External Symbol **:707
** External Symbol **:558
** External Symbol **:526
** External Symbol **:518
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
_ZN4weft2io13SocketNetwork4loopEv:4
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:446057
** External Symbol **:278186
** External Symbol **:82836
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:279
** External Symbol **:263
** External Symbol **:259
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served5arenaEv:2
** External Symbol **:1
** External Symbol **:1
24
** External Symbol **:446057
** External Symbol **:278186
** External Symbol **:82836
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:667
** External Symbol **:279
** External Symbol **:263
** External Symbol **:259
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served5arenaEv:2
** External Symbol **:1
** External Symbol **:1
0
1
** External Symbol **:2
1
** External Symbol **:3
3
** External Symbol **:192
** External Symbol **:120
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
1:232
0
0
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
1:229
1
1:229
1
1:229
1
1:229
1
1:3
1
1:3

_ZN4weft5rules10FieldValue3addESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
798733567157826734
# Num Counters:
4
# Counter Values:
827706
0
0
0

_ZN4weft5rules10FieldValue8read_allERKNS_4http7HeadersESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
567185242465503888
# Num Counters:
5
# Counter Values:
2000120
827706
827706
0
859706

_ZN4weft5rules10FieldValueC2ERKNS_4http11RequestHeadESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
561929922358062905
# Num Counters:
8
# Counter Values:
859706
859706
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
909877
909757
909757
0
909877
909757
806

_ZN4weft5rules11match_routeERKNS_6config10RouteTableERKNS_4http11RequestHeadEjPKNS_5codec5ValueE
# Func Hash:
403434656165578264
# Num Counters:
11
# Counter Values:
1166946
0
941186
1166946
1166946
0
1166986
40
1166946
1166946
0

_ZN4weft5rules11pick_randomITkNS0_10CandidatesENS0_6OthersINS_5proxy8upstream7Cluster6ChoiceEEEEEmRKT_RNS_6RandomE
# Func Hash:
599005161401304552
# Num Counters:
9
# Counter Values:
193040
64320
31520
47880
64320
47880
15720
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
31960
160680
31960
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
1166946
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
1988246
985656
1166866
1166866
1166866
164276
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
2
3:1002590
4:164276

_ZN4weft5rules13put_time_leftERNS_4http7HeadersENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEESt8optionalIS8_E
# Func Hash:
93478049685531836
# Num Counters:
7
# Counter Values:
81360
827946
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
859706
0
859706
0
0
0
0
0
0
80
80
2108292
2108292
845812
1167186
0
0
80
80
827706
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
1:845812

_ZN4weft5rules14rewrite_targetERNS_4http11RequestHeadERKNS_6config5RouteERKNS4_7ForwardERKNS4_13ClusterWeightE
# Func Hash:
44612227131810522
# Num Counters:
22
# Counter Values:
0
0
1166906
1166906
0
0
0
0
0
0
0
0
0
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
40

_ZN4weft5rules16time_of_responseERKNS_6config7ForwardERKNS_4http11RequestHeadENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEE
# Func Hash:
324340098726964940
# Num Counters:
16
# Counter Values:
1166866
827986
0
81400
0
827986
0
40
0
81400
0
827986
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
1166557
0
0
1166557
1166557
1166557
1166557
1166557
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
2334452
2078172
0
0
0
0
0
0
0
0
0
0
0
0
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
2333914

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
1167186
260840
680
1167146
1167146
600
0
1167146
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
1167146
909466
909466
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
1166757
1163181
160

_ZN4weft5rules9call_timeERKNS_6config7ForwardERKNS_4http11RequestHeadENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEE
# Func Hash:
334492581606336567
# Num Counters:
5
# Counter Values:
1166866
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
16730590
0
1166986
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
49640
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
209960
2160
0
14720
16560
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
1280
1280
0
0
0
0
6360
2160
14720
1200
480
7680
2480
0
2160
4480
0
1200
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
50160
50160
50160
0
50160
35440
0
0
0
20240
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
14440
14440
4320
4320
0
0
0
0
8160
111320
111320
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
9:30

_ZN4weft5stats5Shard4findERKNS0_6FamilyESt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EE
# Func Hash:
798733566923836643
# Num Counters:
4
# Counter Values:
129323
11401
0
11401

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
64877827
35593

_ZN4weft6config18default_log_formatEv
# Func Hash:
93478049075192529
# Num Counters:
7
# Counter Values:
1167226
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
1560
19400
117160
0
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_5ValueEE8InnerMap13iterator_baseIKNS0_7MapPairIS7_S8_EEE10SearchFromEm
# Func Hash:
694937218893071247
# Num Counters:
6
# Counter Values:
163600
103360
0
143240
103360
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_6StructEE8InnerMap13iterator_baseIKNS0_7MapPairIS7_S8_EEE10SearchFromEm
# Func Hash:
694937218893071247
# Num Counters:
6
# Counter Values:
122640
35640
0
70091
35640
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_6StructEE8InnerMap5clearEv
# Func Hash:
948827213316991799
# Num Counters:
8
# Counter Values:
200
0
135360
18400
18400
0
0
16920

_ZN6google8protobuf8internal16InternalMetadataD2Ev
# Func Hash:
1063705161908944610
# Num Counters:
3
# Counter Values:
708577
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
2024203

_ZNK4weft11SystemClock4wallEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1187707

_ZNK4weft2io4Leaf6resultEv
# Func Hash:
367063875989119905
# Num Counters:
18
# Counter Values:
4759297
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
185301
185301
80
80
80
185301
185301
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
1:185301
1
1:185301

_ZNK4weft2io5Scope4Join12await_resumeEv
# Func Hash:
927946426483138021
# Num Counters:
8
# Counter Values:
347650
270
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
2145456
134091
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
1283599

_ZNK4weft4http2h18Incoming6lengthEv
# Func Hash:
1063705160746808702
# Num Counters:
3
# Counter Values:
427973
0
0

_ZNK4weft4http2h18Incoming8trailersEv
# Func Hash:
382993475055910911
# Num Counters:
2
# Counter Values:
855538
855538

_ZNK4weft4http2h210Connection4overEv
# Func Hash:
1124680652285324760
# Num Counters:
4
# Counter Values:
790430
789188
200
200

_ZNK4weft4http2h213ClientSession7closingEv
# Func Hash:
1063705161908944610
# Num Counters:
3
# Counter Values:
870124
870044
870044

_ZNK4weft4http2h213ClientSession7greetedEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
738569

_ZNK4weft4http2h213ClientSession8capacityEv
# Func Hash:
287486626421352023
# Num Counters:
6
# Counter Values:
1485584
1485584
0
1485584
1485584
1482422

_ZNK4weft4http2h26Stream6at_endEv
# Func Hash:
1063705162558100101
# Num Counters:
3
# Counter Values:
2216730
2216570
2150343

_ZNK4weft4http2h26Stream6lengthEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
738853

_ZNK4weft4http2h26Stream8trailersEv
# Func Hash:
382993475055910911
# Num Counters:
2
# Counter Values:
1649321
335768

_ZNK4weft4http7Headers3getENS0_5TokenE
# Func Hash:
798733566058850320
# Num Counters:
4
# Counter Values:
18806748
9208088
2466172
6741916

_ZNK4weft4http7Headers4findESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
896858936566914818
# Num Counters:
10
# Counter Values:
0
902780
81480
164276
0
0
164276
0
164276
0

_ZNK4weft4http8BlockRef4dataEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2505632

_ZNK4weft4http8BlockRef4sizeEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2505632

_ZNK4weft5Clock7skip_toENSt6chrono10time_pointINS1_3_V212steady_clockENS1_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
952560

_ZNK4weft5proxy7observe15CapturedHeaders2ofEm
# Func Hash:
1096621589212075883
# Num Counters:
5
# Counter Values:
0
0
1167226
0
0

_ZNK4weft5proxy7observe7Metrics5Alike3hasERKNS0_6RecordENS_6config9DirectionE
# Func Hash:
898775535699548479
# Num Counters:
15
# Counter Values:
1167226
1165299
1165299
1165295
1101255
1101055
1101055
1100935
1101055
1101055
96240
1101055
1101055
96240
1165295
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
4
9:923615
33:2406
4:2026
2:1
1
9:2406
1
4:2406

_ZNK4weft5proxy8upstream10ReplayBody8trailersEv
# Func Hash:
123497036129182353
# Num Counters:
6
# Counter Values:
0
164236
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
** External Symbol **:162796
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
1038477
0
0
0

_ZNK4weft5proxy8upstream7Cluster6Choice6usableEm
# Func Hash:
844982799874925684
# Num Counters:
5
# Counter Values:
1375797
1375797
1375797
1375797
1375797

_ZNK4weft5proxy8upstream7Cluster6Choice6weightEm
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
0
1423357

_ZNK4weft5proxy8upstream7Cluster6Choice8eligibleEm
# Func Hash:
798733567663371007
# Num Counters:
5
# Counter Values:
120
0
1375797
1375797
1375797

_ZNK4weft5proxy8upstream7Cluster9choice_ofEjRKNS1_7PickingE
# Func Hash:
1096621590458443237
# Num Counters:
5
# Counter Values:
1102797
1102797
1102797
1102797
1038477

_ZNK4weft5rules8CallTime4endsENSt6chrono10time_pointINS2_3_V212steady_clockENS2_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
431494654108067943
# Num Counters:
3
# Counter Values:
1166946
909386
0

_ZNK4weft5stats5Shard7KeyHashclERKNS1_3KeyE
# Func Hash:
1124680649821146753
# Num Counters:
3
# Counter Values:
1787730
146907
0

_ZNK4weft6config13HeaderMatcher7matchesEPKSt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
187771963222858826
# Num Counters:
7
# Counter Values:
827706
0
0
827706
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
828026
0
0
0
0
0
0
0
0
827706
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
1168136
1039296

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
1166986
0
0
1166986
1166986
1166986
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
2335554
516120
1948234
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
2108292
0
0
2108292
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
105680

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_5ValueEE8InnerMap10FindHelperIS7_EESt4pairINSA_13iterator_baseIKNS0_7MapPairIS7_S8_EEEEmERKT_PSt17_Rb_tree_iteratorISC_IKSt17reference_wrapperIKS7_EPvEE
# Func Hash:
151646354918023558
# Num Counters:
12
# Counter Values:
34080
54600
54600
229560
184800
70320
70320
0
44760
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
4:967
9:371
7:18
8:5
3:4

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_5ValueEE8InnerMap12BucketNumberIS7_EEmRKT_
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
245560
0

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_6StructEE8InnerMap10FindHelperIS7_EESt4pairINSA_13iterator_baseIKNS0_7MapPairIS7_S8_EEEEmERKT_PSt17_Rb_tree_iteratorISC_IKSt17reference_wrapperIKS7_EPvEE
# Func Hash:
151646354918023558
# Num Counters:
12
# Counter Values:
320
66680
66680
185275
118595
67000
67000
0
66680
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
4:1667

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_6StructEE8InnerMap12BucketNumberIS7_EEmRKT_
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
185275
0

_ZNKSt10_HashtableIN4weft2io7AddressESt4pairIKS2_NS0_5proxy8upstream7HostRefEESaIS8_ENSt8__detail10_Select1stESt8equal_toIS2_ESt4hashIS2_ENSA_18_Mod_range_hashingENSA_20_Default_ranged_hashENSA_20_Prime_rehash_policyENSA_17_Hashtable_traitsILb1ELb0ELb1EEEE19_M_find_before_nodeEmRS4_m
# Func Hash:
287486627813814447
# Num Counters:
6
# Counter Values:
0
480
160
128440
129240
128760

_ZNKSt10_HashtableIN4weft5stats5Shard3KeyESt4pairIKS3_PNS1_6SeriesEESaIS8_ENSt8__detail10_Select1stESt8equal_toIS3_ENS2_7KeyHashENSA_18_Mod_range_hashingENSA_20_Default_ranged_hashENSA_20_Prime_rehash_policyENSA_17_Hashtable_traitsILb1ELb0ELb1EEEE19_M_find_before_nodeEmRS5_m
# Func Hash:
391331303925434238
# Num Counters:
7
# Counter Values:
890
2093
1291
129323
129323
141689
131015

_ZNKSt10_HashtableINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_St10shared_ptrIN4weft5proxy8upstream7ClusterEEESaISE_ENSt8__detail10_Select1stESt8equal_toIvENSA_8NameHashENSG_18_Mod_range_hashingENSG_20_Default_ranged_hashENSG_20_Prime_rehash_policyENSG_17_Hashtable_traitsILb1ELb0ELb1EEEE10_M_find_trISt17basic_string_viewIcS3_EvvEENSG_20_Node_const_iteratorISE_Lb0ELb1EEERKT_
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
1167077
1167077
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
1167077
1167077
1167077
1167077
1167077
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
7
9:956277
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
1165941
1165941
1165941
1167226
1165941
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
3
33:907501
9:6430
65:31

_ZNKSt10_HashtableINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_jESaIS8_ENSt8__detail10_Select1stESt8equal_toIvEN4weft6config7Domains4HashENSA_18_Mod_range_hashingENSA_20_Default_ranged_hashENSA_20_Prime_rehash_policyENSA_17_Hashtable_traitsILb1ELb0ELb1EEEE10_M_find_trISt17basic_string_viewIcS3_EvvEENSA_20_Node_const_iteratorIS8_Lb0ELb1EEERKT_
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
1166986
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
1166986
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
11031864
10999739
2142217
13141956
10999739

_ZNKSt17basic_string_viewIcSt11char_traitsIcEE4findEPKcmm
# Func Hash:
339793668926428412
# Num Counters:
8
# Counter Values:
985240
267520
985240
2343972
0
2343572
4400
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
3
3:6138
17:624
4:36

_ZNKSt6ranges10__equal_fnclITkNS_11input_rangeERKSt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EETkNS_11input_rangeESA_NS_8equal_toESt8identitySC_Q21indirectly_comparableIDTclsr6ranges13__cust_accessE7__beginclsr3stdE7declvalIRT_EEEEDTclsr6ranges13__cust_accessE7__beginclsr3stdE7declvalIRT0_EEEET1_T2_T3_EEEbOSD_OSG_SJ_SK_SL_
# Func Hash:
952936703780230930
# Num Counters:
6
# Counter Values:
129323
1671002
1671002
1671002
1542918
129323
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
8
7:389224
4:384084
1:128587
3:128324
6:64363
9:9612
32:1596
2:16

_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE11starts_withEPKc
# Func Hash:
298789185783135970
# Num Counters:
3
# Counter Values:
680284
679484
679484
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
2
16:678764
9:18

_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7compareEPKc
# Func Hash:
700171238776263760
# Num Counters:
3
# Counter Values:
782832
778786
521810
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
11
5:356555
2:146398
6:106484
17:76865
4:42200
33:13644
3:704
9:201
1:6
8:3
7:2

_ZNKSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_N4weft5proxy7Staging5EntryEESt10_Select1stISC_ESt4lessIS5_ESaISC_EE4findERS7_
# Func Hash:
219088261289974683
# Num Counters:
6
# Counter Values:
148936
64411
61811
51205
51205
600

_ZNSt10_HashtableIN4weft5stats5Shard3KeyESt4pairIKS3_PNS1_6SeriesEESaIS8_ENSt8__detail10_Select1stESt8equal_toIS3_ENS2_7KeyHashENSA_18_Mod_range_hashingENSA_20_Default_ranged_hashENSA_20_Prime_rehash_policyENSA_17_Hashtable_traitsILb1ELb0ELb1EEEE4findERS5_
# Func Hash:
287486625204403684
# Num Counters:
6
# Counter Values:
0
0
0
135506
129323
5218

_ZNSt10_HashtableINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_SaIS5_ENSt8__detail9_IdentityESt8equal_toIS5_ESt4hashIS5_ENS7_18_Mod_range_hashingENS7_20_Default_ranged_hashENS7_20_Prime_rehash_policyENS7_17_Hashtable_traitsILb1ELb1ELb1EEEE10_M_emplaceIJRSt17basic_string_viewIcS3_EEEESt4pairINS7_14_Node_iteratorIS5_Lb1ELb1EEEbESt17integral_constantIbLb1EEDpOT_
# Func Hash:
1098005221992784858
# Num Counters:
12
# Counter Values:
230816
51371
48920
13760
58684
0
44924
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
7:21338
4:11413
3:4009
1:3738
6:1817
2:285
9:134
33:10
8:8
32:6

_ZNSt12_Destroy_auxILb0EE9__destroyIPN4weft3xds10ResourceIdEEEvT_S6_
# Func Hash:
798733565090940266
# Num Counters:
4
# Counter Values:
11251
6720
11251
207490

_ZNSt12_Destroy_auxILb0EE9__destroyIPN4weft5rules11AcceptedJwtEEEvT_S6_
# Func Hash:
287486625073190949
# Num Counters:
5
# Counter Values:
0
0
0
1167706
0

_ZNSt12_Destroy_auxILb0EE9__destroyIPN4weft6config13ClusterWeightEEEvT_S6_
# Func Hash:
798733565090940266
# Num Counters:
4
# Counter Values:
17611
0
13000
126641

_ZNSt12_Destroy_auxILb0EE9__destroyIPN4weft6config14HeaderMutationEEEvT_S6_
# Func Hash:
798733565090940266
# Num Counters:
4
# Counter Values:
0
0
0
2467344

_ZNSt12_Destroy_auxILb0EE9__destroyIPSt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES8_EEEvT_SB_
# Func Hash:
798733565090940266
# Num Counters:
4
# Counter Values:
180484
3480
4480
1604484

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEC2IN4weft4http2h26StreamENS4_2io14FrameAllocatorIS7_EEJRNS6_5CodecEDnEEERPT_St20_Sp_alloc_shared_tagIT0_EDpOT1_
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
739133
0

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEC2IN4weft4http2h26StreamENS4_2io14FrameAllocatorIS7_EEJRNS6_5CodecEPNS5_5ArenaEEEERPT_St20_Sp_alloc_shared_tagIT0_EDpOT1_
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
747573
0

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EED2Ev
# Func Hash:
190355458062653983
# Num Counters:
5
# Counter Values:
34765822
1575272
3052
8460137
10702
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
26
** External Symbol **:1051954
** External Symbol **:230112
** External Symbol **:32482
** External Symbol **:32362
** External Symbol **:22802
** External Symbol **:21522
** External Symbol **:21202
** External Symbol **:1922
** External Symbol **:1617
** External Symbol **:922
** External Symbol **:922
** External Symbol **:882
** External Symbol **:882
** External Symbol **:882
** External Symbol **:762
** External Symbol **:722
** External Symbol **:722
** External Symbol **:722
** External Symbol **:682
** External Symbol **:642
** External Symbol **:642
** External Symbol **:562
** External Symbol **:562
_ZNSt23_Sp_counted_ptr_inplaceIN4weft4http2h26StreamENS0_2io14FrameAllocatorIS3_EELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:19
_ZNSt23_Sp_counted_ptr_inplaceIN4weft5proxy10NameLookup5StateESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:2
_ZNSt23_Sp_counted_ptr_inplaceIN6spdlog6loggerESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:2
26
** External Symbol **:1051954
** External Symbol **:230112
** External Symbol **:32482
** External Symbol **:32362
** External Symbol **:22802
** External Symbol **:21522
** External Symbol **:21202
** External Symbol **:1922
** External Symbol **:1617
** External Symbol **:922
** External Symbol **:922
** External Symbol **:882
** External Symbol **:882
** External Symbol **:882
** External Symbol **:762
** External Symbol **:722
** External Symbol **:722
** External Symbol **:722
** External Symbol **:682
** External Symbol **:642
** External Symbol **:642
** External Symbol **:562
** External Symbol **:562
_ZNSt23_Sp_counted_ptr_inplaceIN4weft4http2h26StreamENS0_2io14FrameAllocatorIS3_EELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:19
_ZNSt23_Sp_counted_ptr_inplaceIN6spdlog6loggerESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:2
_ZNSt23_Sp_counted_ptr_inplaceIN4weft5proxy10NameLookup5StateESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:2

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEaSERKS2_
# Func Hash:
331865488550902725
# Num Counters:
8
# Counter Values:
3576224
2960960
10367
7870
2950593
0
10000
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
990329
0
0

_ZNSt15__new_allocatorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_EE8allocateEmPKv
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
174084
0
0

_ZNSt16allocator_traitsISaIN4weft5proxy8upstream4Pool4IdleEEE7destroyIS4_EEvRS5_PT_
# Func Hash:
402209679659368331
# Num Counters:
7
# Counter Values:
427020
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
262080
262080
258720

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
855506
720
440
0

_ZNSt23_Sp_counted_ptr_inplaceIN4weft4http2h26StreamENS0_2io14FrameAllocatorIS3_EELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1486706

_ZNSt23_Sp_counted_ptr_inplaceIN4weft4http2h26StreamENS0_2io14FrameAllocatorIS3_EELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1486706

_ZNSt3mapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEN4weft5proxy7Staging5EntryESt4lessIS5_ESaISt4pairIKS5_S9_EEEixERSD_
# Func Hash:
591567703127371214
# Num Counters:
6
# Counter Values:
184059
87416
81639
11577
63540
63540

_ZNSt4pairIKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_EC2ERKS7_
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
251120
0
0

_ZNSt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_EC2IRKSt17basic_string_viewIcS3_ESB_Qcl16_S_constructibleITL0__TL0_0_EEEEOT_OT0_
# Func Hash:
694937219807338645
# Num Counters:
6
# Counter Values:
164004
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
1193596
3526

_ZNSt6vectorIN4weft3xds10ResourceIdESaIS2_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
206770
4366
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
426468
937

_ZNSt6vectorIN4weft5rules11AcceptedJwtESaIS2_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
1167706
0
0

_ZNSt6vectorIN4weft6config13ClusterWeightESaIS2_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
126641
17611
0

_ZNSt6vectorIN4weft6config14HeaderMutationESaIS2_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
2467344
0
0

_ZNSt6vectorIN4weft6config4CidrESaIS2_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
17200
0
416790
3440

_ZNSt6vectorIN4weft6config7UpgradeESaIS2_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
6960
0
122631
6960

_ZNSt6vectorIN4weft6config9AccessLogESaIS2_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
19085
765
202844
19085

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE12emplace_backIJS5_EEERS5_DpOT_
# Func Hash:
140494398481204129
# Num Counters:
4
# Counter Values:
0
112446
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
15962
0
15962
0
117246
15430
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

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EEC2ERKS7_
# Func Hash:
844982799977064709
# Num Counters:
4
# Counter Values:
827976
685704
0
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
1124115
124410
3548565
954035

_ZNSt6vectorISt10shared_ptrIN4weft4http2h26StreamEESaIS5_EE9push_backERKS5_
# Func Hash:
798733564295002205
# Num Counters:
4
# Counter Values:
735893
3240
0
735893

_ZNSt6vectorISt4pairIN4weft5proxy7Staging4KindENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEESaISB_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
39468
15440
102567
20658

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE12emplace_backIJRKSt17basic_string_viewIcS4_ESE_EEERS7_DpOT_
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
0
164004

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE17_M_realloc_insertIJRKSt17basic_string_viewIcS4_ESE_EEEvN9__gnu_cxx17__normal_iteratorIPS7_S9_EEDpOT_
# Func Hash:
436124194845738709
# Num Counters:
13
# Counter Values:
0
0
164004
164004
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
1604484
167604
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm
# Func Hash:
276487133191311005
# Num Counters:
28
# Counter Values:
3556700
3413757
0
5640
0
0
25455
3291610
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
6959515
3063971
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
9:1628858
6:360558
4:345235
5:277513
7:254511
8:238175
3:162702
2:20482
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
4089998
523523
187801
3801631
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
17
9:2039949
2:553198
4:371596
33:215569
17:182817
5:89353
6:85642
7:79500
65:61595
16:42954
3:39703
8:19167
32:6616
129:4166
257:2526
513:179
64:3

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPcEEvT_S7_St20forward_iterator_tag
# Func Hash:
978919878616272060
# Num Counters:
4
# Counter Values:
5121216
2010544
120737
4802874
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
17
9:1674257
17:655257
33:560579
16:458259
7:227005
4:220386
5:198975
65:158760
3:145484
8:141871
6:137208
32:86425
2:47144
129:10018
257:8926
64:1283
513:526

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE14_M_replace_auxEmmmc
# Func Hash:
742332381445588184
# Num Counters:
9
# Counter Values:
177365
2488291
120950
2544706
960
960
0
0
2473267
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
0
17
33:1616596
17:482383
65:273928
32:48279
2:28920
64:22199
513:18657
9:14627
129:13798
257:9093
16:7072
4:4479
5:3543
3:972
256:2
6:1
128:1

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE20resize_and_overwriteIZN4weft5proxy7observe4Line5widenEmEUlPcmE_EEvmT_
# Func Hash:
154286477685094159
# Num Counters:
6
# Counter Values:
1167226
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
329572
36555
293017
0
293017
0
0
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
1:293017
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6appendEPKc
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
1008634
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7reserveEm
# Func Hash:
154286477685094159
# Num Counters:
6
# Counter Values:
1003931
574936
0
574936
0
1003931
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
3077107
899632
157382
2892679
681566
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
15
2:1301390
17:577480
9:302529
33:232689
7:134915
8:72886
16:62217
4:60242
32:32704
5:31529
65:30155
3:27297
6:21550
513:776
64:108

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_assignERKS4_
# Func Hash:
42046415689803101
# Num Counters:
7
# Counter Values:
7046547
7046547
604785
640
7375
1003306
7043227
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
16
33:282321
9:228144
17:181029
16:85328
7:56318
4:43731
65:32871
6:19065
3:15477
8:13814
5:12532
64:11652
32:11104
2:169
513:61
129:18

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
# Func Hash:
567185242593096663
# Num Counters:
5
# Counter Values:
13610399
13610399
3230223
0
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_mutateEmmPKcm
# Func Hash:
419172388412433642
# Num Counters:
11
# Counter Values:
6984105
509290
4456412
11532
480
574437
202782
0
4253630
11532
6474815
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
13
17:391628
33:62468
9:58507
513:16060
65:14668
129:8907
257:5736
8:169
32:154
16:63
5:60
4:24
6:3
20
17:1924512
33:1266549
65:336481
16:207665
32:84809
257:80965
513:40051
9:23395
64:19071
6:8390
4:6006
129:4404
8:2965
7:2006
3:1365
2:996
128:799
5:26
256:8
512:2
4
9:7932
65:78
129:10
17:2

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9push_backEc
# Func Hash:
431494656919539458
# Num Counters:
3
# Counter Values:
10999526
27198
846889

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2ERKS4_mm
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
109788
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEaSEOS4_
# Func Hash:
42046415391040011
# Num Counters:
7
# Counter Values:
2959415
48160
155217
0
19674
1968416
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
8
9:1719234
4:85400
7:40430
3:32676
5:32660
6:24260
8:17710
2:16046

_ZNSt7__n486116coroutine_handleINS_22noop_coroutine_promiseEE7__frame22__dummy_resume_destroyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1271285

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_St9_IdentityIS5_ESt4lessIS5_ESaIS5_EE24_M_get_insert_unique_posERKS5_
# Func Hash:
732038793432042852
# Num Counters:
7
# Counter Values:
359388
76847
165673
93305
20945
148993
148993

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_St9_IdentityIS5_ESt4lessIS5_ESaIS5_EE8_M_eraseEPSt13_Rb_tree_nodeIS5_E
# Func Hash:
1124680650144255556
# Num Counters:
3
# Counter Values:
40642
20680
183128

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_N4weft5proxy7Staging5EntryEESt10_Select1stISC_ESt4lessIS5_ESaISC_EE4findERS7_
# Func Hash:
219088261289974683
# Num Counters:
6
# Counter Values:
119940
58125
55565
39975
39975
480

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE17_M_construct_nodeIJRKS8_EEEvPSt13_Rb_tree_nodeIS8_EDpOT_
# Func Hash:
844982796950093491
# Num Counters:
4
# Counter Values:
251120
0
0
0

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE7_M_copyILb0ENSE_11_Alloc_nodeEEEPSt13_Rb_tree_nodeIS8_ESJ_PSt18_Rb_tree_node_baseRT0_
# Func Hash:
303685790011507114
# Num Counters:
11
# Counter Values:
53920
53920
0
0
121240
65960
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
259480
541798

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
4367995
4367995
4367995
1435081
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
5768995
5768995
5768995
1603549
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
128200
480
0
0
0
480

_ZNSt8__detail9_Map_baseINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS6_St10unique_ptrIN4weft5proxy7observe9LogBufferESt14default_deleteISD_EEESaISH_ENS_10_Select1stESt8equal_toIS6_ESt4hashIS6_ENS_18_Mod_range_hashingENS_20_Default_ranged_hashENS_20_Prime_rehash_policyENS_17_Hashtable_traitsILb1ELb0ELb1EEELb1EEixERS8_
# Func Hash:
753202731841522870
# Num Counters:
7
# Counter Values:
1167226
1165941
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
133040
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
1038226
0
1038226
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
1:1038226

_ZNSt8expectedIN4weft5proxy8upstream12LeaseOptionsENS0_5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
974670607139429569
# Num Counters:
7
# Counter Values:
1166986
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
2644932
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
3811758
0

_ZNSt8expectedIN4weft5proxy8upstream7HostRefENS0_5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
238984481558059729
# Num Counters:
3
# Counter Values:
40
1167157
0

_ZNSt8expectedIPN4weft4http12ResponseHeadENS0_5ErrorEEC2EOS5_Qaaaa23is_move_constructible_vIT_E23is_move_constructible_vIT0_Eoont33is_trivially_move_constructible_vIS7_Ent33is_trivially_move_constructible_vIS8_E
# Func Hash:
140494397815297137
# Num Counters:
4
# Counter Values:
1658849
0
229
229
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:229

_ZNSt8expectedISt10shared_ptrIN4weft4http2h26StreamEENS1_5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
238984481558059729
# Num Counters:
3
# Counter Values:
0
747573
0

_ZNSt8expectedISt7variantIJS_IPN4weft4http12ResponseHeadENS1_5ErrorEES_IvS5_EEES5_EC2EOS9_Qaaaa23is_move_constructible_vIT_E23is_move_constructible_vIT0_Eoont33is_trivially_move_constructible_vISB_Ent33is_trivially_move_constructible_vISC_E
# Func Hash:
656349717516837829
# Num Counters:
5
# Counter Values:
164236
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
328472
0
0
0

_ZNSt8expectedISt8optionalINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEN4weft5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
798733564832300476
# Num Counters:
5
# Counter Values:
109240
3680
40
78200
7880

_ZNSt8expectedIvN4weft5ErrorEEaSEOS2_Qaa23is_move_constructible_vIT0_E20is_move_assignable_vIS4_E
# Func Hash:
844982799659023391
# Num Counters:
4
# Counter Values:
6986925
2207
0
0

_ZNSt8optionalISt10shared_ptrIKN4weft5proxy8upstream5TermsEEEaSIRKS6_EENSt9enable_ifIX7__and_vISt6__not_ISt7is_sameIS7_NSt9remove_cvINSt16remove_referenceIT_E4typeEE4typeEEESC_ISt6__and_IJSt9is_scalarIS6_ESD_IS6_NSt5decayISG_E4typeEEEEESt16is_constructibleIS6_JSG_EESt13is_assignableIRS6_SG_EEERS7_E4typeEOSG_
# Func Hash:
798733568232131987
# Num Counters:
4
# Counter Values:
0
1166826
0
128760

_ZNSt8optionalISt8expectedIPN4weft4http12ResponseHeadENS1_5ErrorEEE7emplaceIJS6_EEENSt9enable_ifIX18is_constructible_vIS6_DpT_EERS6_E4typeEDpOSA_
# Func Hash:
1124680651571308851
# Num Counters:
4
# Counter Values:
1330910
0
0
0

_ZNSt8optionalISt8expectedIvN4weft5ErrorEEE7emplaceIJS3_EEENSt9enable_ifIX18is_constructible_vIS3_DpT_EERS3_E4typeEDpOS7_
# Func Hash:
531478466004500118
# Num Counters:
7
# Counter Values:
165676
0
0
0
165676
0
165676
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:165676

_ZSt10__do_visitINSt8__detail9__variant20__variant_idx_cookieEZNS1_15_Move_ctor_baseILb0EJSt8expectedIPN4weft4http12ResponseHeadENS5_5ErrorEES4_IvS9_EEEC1EOSC_EUlOT_T0_E_JSt7variantIJSA_SB_EEEEDcOSG_DpOT1_
# Func Hash:
1119356333269586061
# Num Counters:
7
# Counter Values:
328472
304
328168
0
304
304
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:304

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
456
492252
456
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
427773
0
0
427773
0
427773
427773

_ZSt12__to_chars_iIiENSt9enable_ifIXsr5__or_ISt5__or_IJSt7is_sameINSt9remove_cvIT_E4typeEaES2_IS6_sES2_IS6_iES2_IS6_lES2_IS6_xEEES1_IJS2_IS6_hES2_IS6_tES2_IS6_jES2_IS6_mES2_IS6_yEEES2_IcS6_EEE5valueESt15to_chars_resultE4typeEPcSN_S4_i
# Func Hash:
790715554738559560
# Num Counters:
17
# Counter Values:
0
66169
0
0
323
65730
0
0
0
0
40
131979
0
0
40
66169
0

_ZSt12__to_chars_iIlENSt9enable_ifIXsr5__or_ISt5__or_IJSt7is_sameINSt9remove_cvIT_E4typeEaES2_IS6_sES2_IS6_iES2_IS6_lES2_IS6_xEEES1_IJS2_IS6_hES2_IS6_tES2_IS6_jES2_IS6_mES2_IS6_yEEES2_IcS6_EEE5valueESt15to_chars_resultE4typeEPcSN_S4_i
# Func Hash:
790715554738559560
# Num Counters:
17
# Counter Values:
0
1818332
909026
0
0
0
0
0
0
0
360
908946
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
2705615
1147
0
2701252
0
0
0
0
976144
2590678
0
0
231202
1958379
744942

_ZSt12__to_chars_iItENSt9enable_ifIXsr5__or_ISt5__or_IJSt7is_sameINSt9remove_cvIT_E4typeEaES2_IS6_sES2_IS6_iES2_IS6_lES2_IS6_xEEES1_IJS2_IS6_hES2_IS6_tES2_IS6_jES2_IS6_mES2_IS6_yEEES2_IcS6_EEE5valueESt15to_chars_resultE4typeEPcSN_S4_i
# Func Hash:
45209323670419617
# Num Counters:
16
# Counter Values:
0
6616196
3243598
0
0
0
0
0
0
257720
3243598
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
428334
428334
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:428334

_ZSt16__do_uninit_copyIN9__gnu_cxx17__normal_iteratorIPKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIS7_SaIS7_EEEEPS7_ET0_T_SG_SF_
# Func Hash:
414921810399031694
# Num Counters:
7
# Counter Values:
779184
0
0
828616
0
0
0

_ZSt3getILm0EJN4weft6config14HttpConnectionENS1_8TcpProxyEEERKNSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeERKS8_
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
1175476
0
0

_ZSt3getILm0EJN4weft6config7ForwardENS1_14DirectResponseENS1_8RedirectEEERKNSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeERKS9_
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
1166946
0
0

_ZSt3getILm0EJSt8expectedIPN4weft4http12ResponseHeadENS1_5ErrorEES0_IvS5_EEERNSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeERSC_
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
164084
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
1166557
1166557
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
292442
0
0
0

_ZStssIcSt11char_traitsIcESaIcEEDTclsr8__detailE21__char_traits_cmp_catIT0_ELi0EEERKNSt7__cxx1112basic_stringIT_S3_T1_EESB_
# Func Hash:
737414784885216336
# Num Counters:
5
# Counter Values:
2244726
2210366
817492
811573
779344
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
13
33:758883
9:443696
17:373191
6:176047
65:71391
7:60738
3:27288
4:23640
64:19452
16:5178
2:545
8:485
32:193

_ZThn8_N4weft4http2h26Stream4pushERNS0_5BytesE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1248110

_ZThn8_N4weft4http2h26Stream6finishEPKNS0_7HeadersE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
910817

_ZThn8_N4weft4http2h26Stream7flushedEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2093834

_ZThn8_N4weft4http2h26Stream8writableEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1234403

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
446036
446036
0
446036
446036
0
446036
0
0
446036
446036
0
0
0
0
0
0
366178
0
0
35593
0
0
0
0
446036
0
14333
29932
0
0
446036
0
0
0
398473
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
335080
0
27800
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
532972
0
923
0
0
0
35593
35593
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
164236
0
164236
164236
0
152
0
0
0
0
0
0
0
0
152
152
164236
0
0
0
0
0
0
0
0
152
152
152
0
152
0
152
152
0
0
0
0
0
0
0
0
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
** External Symbol **:162796
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
1:152
1
1:152
1
1:152

unity_0_cxx.cxx;_ZN4weft2io10with_scopeIPFNS0_4TaskIvEERNS0_5ScopeERNS_5proxy8upstream12_GLOBAL__N_112ConversationEEJSt17reference_wrapperIS9_EEEENSt13invoke_resultIT_JS5_DpRT0_EE4typeESG_DpSH_.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
164236

unity_0_cxx.cxx;_ZN4weft2io10with_scopeIPFNS0_4TaskIvEERNS0_5ScopeERNS_5proxy8upstream12_GLOBAL__N_112ConversationEEJSt17reference_wrapperIS9_EEEENSt13invoke_resultIT_JS5_DpRT0_EE4typeESG_DpSH_.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
164236

unity_0_cxx.cxx;_ZN4weft2io10with_scopeIPFNS0_4TaskIvEERNS0_5ScopeERNS_5proxy8upstream12_GLOBAL__N_112ConversationEEJSt17reference_wrapperIS9_EEEENSt13invoke_resultIT_JS5_DpRT0_EE4typeESG_DpSH_.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
164236
0
0

unity_0_cxx.cxx;_ZN4weft2io10with_scopeIPFNS0_4TaskIvEERNS0_5ScopeERNS_5proxy8upstream12_GLOBAL__N_112ConversationEEJSt17reference_wrapperIS9_EEEENSt13invoke_resultIT_JS5_DpRT0_EE4typeESG_DpSH_.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
164236

unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_14PoolD2Ev
# Func Hash:
1124680649844129463
# Num Counters:
3
# Counter Values:
305924
781312
3052

unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket8try_readESt4spanISt4byteLm18446744073709551615EE
# Func Hash:
1096621587634904915
# Num Counters:
6
# Counter Values:
5553207
3145648
6847
2210648
289
2209728

unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket9on_eventsEj
# Func Hash:
52166955523831002
# Num Counters:
8
# Counter Values:
2269899
8248
2255866
2269899
711569
1929183
276120
4922
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:289146
** External Symbol **:20600
** External Symbol **:1641
** External Symbol **:1625
** External Symbol **:1223
** External Symbol **:820
** External Symbol **:820
** External Symbol **:817
** External Symbol **:817
** External Symbol **:815
** External Symbol **:587
** External Symbol **:549
** External Symbol **:544
** External Symbol **:295
** External Symbol **:279
** External Symbol **:41
** External Symbol **:40
** External Symbol **:36
** External Symbol **:36
_ZN4weft3tls6Stream10OnReadable6on_setEv:34
** External Symbol **:32
** External Symbol **:28
** External Symbol **:27
** External Symbol **:23
18
** External Symbol **:1642
** External Symbol **:1625
** External Symbol **:821
** External Symbol **:820
** External Symbol **:588
** External Symbol **:549
** External Symbol **:546
** External Symbol **:41
** External Symbol **:40
** External Symbol **:36
** External Symbol **:36
_ZN4weft3tls6Stream10OnWritable6on_setEv:34
** External Symbol **:32
** External Symbol **:30
** External Symbol **:27
** External Symbol **:13
** External Symbol **:13
** External Symbol **:10

unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket9try_writeESt4spanIK5iovecLm18446744073709551615EE
# Func Hash:
1124680653258158719
# Num Counters:
3
# Counter Values:
2201392
318929
520

unity_0_cxx.cxx;_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
164236

unity_0_cxx.cxx;_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
164236

unity_0_cxx.cxx;_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
164236

unity_0_cxx.cxx;_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
164236
0
0

unity_0_cxx.cxx;_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
164236

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIPNS_4http12ResponseHeadEEENS0_4TaskIvEENS6_IT_EERSt8optionalISt8expectedIS8_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
164236

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIPNS_4http12ResponseHeadEEENS0_4TaskIvEENS6_IT_EERSt8optionalISt8expectedIS8_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
164236
164236
0

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIPNS_4http12ResponseHeadEEENS0_4TaskIvEENS6_IT_EERSt8optionalISt8expectedIS8_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
164236

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIvEENS0_4TaskIvEENS3_IT_EERSt8optionalISt8expectedIS5_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
165676

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIvEENS0_4TaskIvEENS3_IT_EERSt8optionalISt8expectedIS5_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
165676
165676
0

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIvEENS0_4TaskIvEENS3_IT_EERSt8optionalISt8expectedIS5_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
165676

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
11119000
2320411

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EEPb
# Func Hash:
321905767025546012
# Num Counters:
267
# Counter Values:
1982756
0
171
1335662
2087506
8
8
0
0
0
8
104750
0
0
8
0
110600
433592
104750
0
104750
104750
104750
3318426
80
0
0
0
0
0
0
3308906
0
0
110600
80
0
0
0
104750
104750
0
0
1982764
0
0
0
80
113550
113550
83
188712
1335833
0
0
0
0
0
0
1335833
0
1335833
0
0
0
80
0
0
0
0
0
113550
188712
1335833
0
0
188712
0
188712
113550
113550
83
1982756
0
0
1335662
903019
0
0
0
0
0
0
0
0
83
1335833
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
903019
171
0
188712
113550
113550
113550
80
0
0
0
903019
903019
903019
0
0
0
0
0
0
0
0
0
112262
1262
0
0
83
0
0
0
0
0
0
0
0
0
83
83
1335833
113550
112288
1335662
1335662
0
903019
902779
0
0
0
0
0
0
0
0
0
83
83
0
0
83
0
0
0
0
0
0
0
0
0
83
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
302262
0
83
0
104750
0
0
0
902779
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
** External Symbol **:985447
** External Symbol **:558212
** External Symbol **:420069
** External Symbol **:167792
** External Symbol **:167488
** External Symbol **:42880
** External Symbol **:5394
** External Symbol **:5293
** External Symbol **:4004
** External Symbol **:4000
** External Symbol **:1615
** External Symbol **:1606
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:558
** External Symbol **:558
** External Symbol **:526
** External Symbol **:518
** External Symbol **:518
** External Symbol **:458
** External Symbol **:80
** External Symbol **:79
16
** External Symbol **:179480
** External Symbol **:115342
** External Symbol **:38
** External Symbol **:27
** External Symbol **:27
** External Symbol **:25
** External Symbol **:24
** External Symbol **:10
** External Symbol **:10
** External Symbol **:9
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
16
** External Symbol **:120387
** External Symbol **:62005
** External Symbol **:38
** External Symbol **:27
** External Symbol **:25
** External Symbol **:24
** External Symbol **:11
** External Symbol **:10
** External Symbol **:5
** External Symbol **:5
** External Symbol **:4
** External Symbol **:4
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
7
** External Symbol **:59093
** External Symbol **:53337
** External Symbol **:16
** External Symbol **:5
** External Symbol **:4
** External Symbol **:2
** External Symbol **:1
7
** External Symbol **:59093
** External Symbol **:53337
** External Symbol **:16
** External Symbol **:5
** External Symbol **:4
** External Symbol **:2
** External Symbol **:1
7
** External Symbol **:59093
** External Symbol **:53337
** External Symbol **:16
** External Symbol **:5
** External Symbol **:4
** External Symbol **:2
** External Symbol **:1
2
** External Symbol **:1
** External Symbol **:1
24
** External Symbol **:460350
** External Symbol **:408818
** External Symbol **:279026
** External Symbol **:166360
** External Symbol **:21080
** External Symbol **:4000
** External Symbol **:3912
** External Symbol **:3887
** External Symbol **:814
** External Symbol **:811
** External Symbol **:810
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:416
** External Symbol **:289
** External Symbol **:279
** External Symbol **:269
** External Symbol **:263
** External Symbol **:259
** External Symbol **:92
** External Symbol **:90
** External Symbol **:89
** External Symbol **:29
5
** External Symbol **:50990
** External Symbol **:1253
** External Symbol **:46
** External Symbol **:24
** External Symbol **:21
24
** External Symbol **:460590
** External Symbol **:409100
** External Symbol **:279106
** External Symbol **:83876
** External Symbol **:83804
** External Symbol **:21720
** External Symbol **:2631
** External Symbol **:2618
** External Symbol **:2000
** External Symbol **:2000
** External Symbol **:808
** External Symbol **:804
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:416
** External Symbol **:279
** External Symbol **:263
** External Symbol **:263
** External Symbol **:259
** External Symbol **:259
** External Symbol **:69
** External Symbol **:68
24
** External Symbol **:456257
** External Symbol **:278506
** External Symbol **:83156
** External Symbol **:83044
** External Symbol **:20400
** External Symbol **:2000
** External Symbol **:2000
** External Symbol **:1019
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:279
** External Symbol **:279
** External Symbol **:263
** External Symbol **:263
** External Symbol **:259
** External Symbol **:24
** External Symbol **:24
** External Symbol **:16
** External Symbol **:10
** External Symbol **:10
24
** External Symbol **:456257
** External Symbol **:278306
** External Symbol **:165600
** External Symbol **:20160
** External Symbol **:4000
** External Symbol **:812
** External Symbol **:811
** External Symbol **:810
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:779
** External Symbol **:289
** External Symbol **:279
** External Symbol **:273
** External Symbol **:269
** External Symbol **:263
** External Symbol **:48
** External Symbol **:21
** External Symbol **:10
** External Symbol **:9
** External Symbol **:9
** External Symbol **:6
_ZThn8_N4weft4http2h26Stream6finishEPKNS0_7HeadersE:6
24
** External Symbol **:902554
** External Symbol **:331040
** External Symbol **:278386
** External Symbol **:20320
** External Symbol **:8000
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:941
** External Symbol **:812
** External Symbol **:811
** External Symbol **:810
** External Symbol **:558
** External Symbol **:526
** External Symbol **:518
** External Symbol **:289
** External Symbol **:273
** External Symbol **:96
** External Symbol **:21
** External Symbol **:12
_ZThn8_N4weft4http2h26Stream7flushedEv:12
** External Symbol **:10
** External Symbol **:9
** External Symbol **:9
24
** External Symbol **:446017
** External Symbol **:165480
** External Symbol **:4000
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:279
** External Symbol **:263
** External Symbol **:259
** External Symbol **:48
** External Symbol **:42
** External Symbol **:6
_ZThn8_N4weft4http2h26Stream8writableEv:6
** External Symbol **:4
** External Symbol **:4
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
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
1:83
1
1:83
1
1:83
0
0
0
0
0
0
0
0
0
0
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
1335833

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EEPb.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
188712

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EEPb.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
113550

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EEPb.__await_suspend_wrapper__await4
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
104750

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EEPb.__await_suspend_wrapper__await5
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
903019

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EEPb.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1335833
0
0

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EEPb.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1335833

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection16wait_for_requestEv
# Func Hash:
863544948726193427
# Num Counters:
73
# Counter Values:
430097
868640
4034
154
436761
0
0
0
434315
436761
0
436761
436761
434315
0
0
434315
434315
432533
434315
40
40
0
0
0
0
0
434315
0
0
0
0
0
436761
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
434315

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection16wait_for_requestEv.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
436761
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection16wait_for_requestEv.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
436761

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection3runEv
# Func Hash:
713990533339308900
# Num Counters:
79
# Counter Values:
0
436761
436761
0
7276
0
0
0
0
0
0
432533
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
432485
48
432485
7228
7276
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
429485
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
** External Symbol **:18
** External Symbol **:17
** External Symbol **:17
** External Symbol **:12
** External Symbol **:12
** External Symbol **:12
** External Symbol **:10
** External Symbol **:9
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
436761

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection3runEv.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
432533

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
432533
0
0
0
432533
0
0
0
0
432533
280
0
0
0
0
0
0
0
432533
432533
0
280
0
0
432533
0
432533
0
0
0
0
432533
0
0
432533
432533
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
432533
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
432533
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9read_headERNS2_6ServedE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
432533

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv
# Func Hash:
139413423272567949
# Num Counters:
169
# Counter Values:
432533
0
432533
432533
48
0
0
0
0
0
432533
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
432533
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
432485
0
48
48
0
48
0
0
0
0
432485
0
0
0
0
0
0
0
0
0
0
0
432485
0
0
0
0
0
0
0
0
0
0
0
0
0
0
432485
432485
0
0
0
0
432285
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
2800
429485
0
0
0
0
0
2800
2800
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
2800
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:278506
** External Symbol **:20080
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:707
** External Symbol **:279
** External Symbol **:263
** External Symbol **:259
** External Symbol **:16
** External Symbol **:10
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
0
0
0
0
0
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
432533

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
432533

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv.__await_suspend_wrapper__await4
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
432485

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
432533
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
432533

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
432485
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
432485
0
0
0
0
432485
0
0
0
0
432485
0
432485
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
432485
0
0
0
0
0
0
0
0
0
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
432485
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9write_outEv.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
432485

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_112parse_fieldsESt17basic_string_viewIcSt11char_traitsIcEERKNS0_6LimitsERNS0_7HeadersERNS2_4SeenE
# Func Hash:
894051379808659093
# Num Counters:
91
# Counter Values:
860306
3809598
0
0
0
0
2949292
2949292
0
0
0
0
0
2949292
0
0
860306
0
0
0
0
0
0
2516759
0
0
0
0
0
0
860306
480
0
432533
302133
0
302133
302133
0
0
427573
0
427573
0
0
0
0
0
0
0
0
427573
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
427573
427573
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
427773
427773
427773
280
427773
280
0
280
427773
0
0
0
80
427773
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
3:427773
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
860306
80
0
0
0
860306
860226
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
8:860306
1
8:2
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_113write_headersERKNS0_7HeadersERNS2_6WriterE
# Func Hash:
146835646621254984
# Num Counters:
2
# Counter Values:
2974252
860066

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchange4bodyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
427973

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchange4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
1087279718884041667
# Num Counters:
174
# Counter Values:
427813
0
855586
0
0
0
427773
0
0
0
0
0
0
0
0
0
0
0
0
427773
0
0
427813
0
0
0
0
0
427813
0
0
0
0
0
0
0
0
0
0
0
0
0
427813
289
0
427813
0
0
427813
0
0
0
427813
0
0
0
0
0
0
0
0
0
0
0
289
427773
0
0
0
0
427573
0
0
0
427773
0
427773
0
0
427813
0
427493
0
427773
0
0
289
0
0
0
0
427573
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
427773
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
855586
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
427813

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchange4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
427773
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchange4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
427773

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchangeD0Ev
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
427773

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchangeD2Ev
# Func Hash:
78612108973840162
# Num Counters:
10
# Counter Values:
427773
368
0
427773
427405
427773
427565
48
427565
427405

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114asked_protocolERKNS2_4SeenERKNS1_10ParsedHeadERKNS0_11RequestHeadE
# Func Hash:
27272992548060589
# Num Counters:
19
# Counter Values:
0
2520
432533
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
432533
0
0
0
0
0
0
0
0
0
0
0
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
427573
280
427493
0
427573
0
427573
427573
427573
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
856306

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served4headEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
5876862

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served4sinkEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
432533

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served5arenaEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2052385

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
432533
428093
432533
240
0
240
0
0
0
0
432253
4440
0
0
2778
429733
0
0
80
0
429733
0
0
0
0
429733
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
17921870
0
17921870
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
14
2:8135969
9:3576731
17:1292453
1:1269292
3:956706
6:875626
4:728653
33:430413
5:301320
8:97347
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
4867620
5163
4052370
1233044
1160

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_110run_clientERNS_2io5ScopeERNS1_16ClientConnectionE
# Func Hash:
489765868971605866
# Num Counters:
130
# Counter Values:
0
281248
0
282570
282570
282570
282488
0
0
281248
0
0
0
55188
226060
55188
0
281248
0
226060
0
3041
0
226060
55188
226060
55188
0
2642
130120
0
226060
226060
1320
0
2642
0
2642
1240
223500
2642
0
0
0
0
226060
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
55188
138284
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
226060

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_110take_blockEmPv
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
7464309
7464309

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_115give_back_blockEPvS3_
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
14867708
7479556

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_14tellERNS1_16ClientConnectionE
# Func Hash:
532637175858347610
# Num Counters:
19
# Counter Values:
285212
281330
0
2642
2642
0
5284
1844
281248
0
0
1844
0
1244
0
0
3964
282171
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
26
739133
739133
739133
0
739133
739133
0
739133
0
739133
0
0
0
190411
0
0
739133
0
0
0
190385
739133
739133
0
739133
0
0
738861
272
0
40
40
0
232
232
738861
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
738861
548722
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
1:232
0
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
739133

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
739133

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
738861

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
739133
739133
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
739133

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
738861
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
738861
0
0
0
0
738861
0
160
0
0
738861
0
738861
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
738861
0
0
0
0
0
0
0
0
0
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
738861
0
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server15wait_until_sentERNS1_6StreamE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
738861

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
739133
739133
739133
200
0
1360
507860
507860
217364
0
506500
0
0
0
0
51320
455180
51320
455180
0
0
0
0
455180
51320
455180
51320
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
455180
455180
0
0
190385
264795
1360
0
0
0
0
0
455180
0
0
66
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
1294
0
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
66
0
0
0
0
0
0
0
1134
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
51320
261675
261675
0
0
0
0
0
0
0
0
0
0
0
0
0
26
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
455180

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server6answerERNS1_6StreamE
# Func Hash:
1146303012942966808
# Num Counters:
107
# Counter Values:
0
0
0
739133
0
739133
739133
0
0
739133
739133
0
0
0
0
0
0
272
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
739133
0
0
0
0
0
0
0
0
272
0
0
40
40
0
0
0
0
232
232
0
232
232
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:446057
** External Symbol **:82836
** External Symbol **:2000
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:279
** External Symbol **:263
** External Symbol **:259
** External Symbol **:24
_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE:6
** External Symbol **:3
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
0
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
12
1
1:232
1
1:232
0
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
739133

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server6answerERNS1_6StreamE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
739133
0
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server6answerERNS1_6StreamE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
739133

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4bodyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1478106

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4headEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
10218273

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4sinkEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
738744

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming5arenaEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
3310225

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming7respondERKNS0_12ResponseHeadEb
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
738904

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4bodyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
755184

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
440498841461015597
# Num Counters:
72
# Counter Values:
747573
747573
747344
747344
747573
747573
747573
747573
747344
0
0
747573
229
747573
747344
0
0
747573
747573
0
0
0
747573
747344
0
0
0
229
229
747573
229
0
229
229
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1:229
1
1:229

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
747573

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
747573
0
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
747573

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing6uploadEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
193116

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18OutgoingD0Ev
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
747573

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18OutgoingD2Ev
# Func Hash:
376260593940650237
# Num Counters:
10
# Counter Values:
800
746773
747573
747573
0
0
746773
746773
746773
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
5341346
1346881
171884
171884
171884
171884
171884

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
1166986
0
1166986
1166986
1166986
40
320
0
40
0
0
0
0
0
1166986
40
0
1166946
1166986
0
0
40
0
0
0
1166866
320
1166946
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
320
0
1166866
0
0
88
88
0
0
0
0
0
0
0
0
0
0
0
0
0
0
232
232
0
0
0
232
232
0
1166866
320
88
0
232
232
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1166986
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:456337
** External Symbol **:278226
** External Symbol **:82876
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:707
** External Symbol **:279
** External Symbol **:279
** External Symbol **:263
** External Symbol **:263
** External Symbol **:259
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
1:232
1
1:232
1
1:232

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_113route_and_actERNS0_7RequestE.__await_suspend_wrapper__await4
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1166866

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_113route_and_actERNS0_7RequestE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1166986
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_113route_and_actERNS0_7RequestE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1166986

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_115admit_and_routeERNS0_7RequestE
# Func Hash:
172274410682039102
# Num Counters:
143
# Counter Values:
1167226
0
1167226
1167226
1167226
0
1167226
480
0
320
240
1166986
240
0
0
0
240
1166986
0
0
0
0
0
0
1166986
0
1167226
0
240
1166986
0
0
0
0
0
0
0
0
0
0
0
0
0
320
0
0
0
0
0
0
88
88
0
0
0
0
0
0
0
0
0
0
0
0
0
232
232
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
232
232
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:456337
** External Symbol **:278226
** External Symbol **:82876
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:707
** External Symbol **:279
** External Symbol **:279
** External Symbol **:263
** External Symbol **:263
** External Symbol **:259
** External Symbol **:24
** External Symbol **:8
unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4bodyEv:6
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
24
** External Symbol **:456337
** External Symbol **:278226
** External Symbol **:82876
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:707
** External Symbol **:279
** External Symbol **:279
** External Symbol **:263
** External Symbol **:263
** External Symbol **:259
** External Symbol **:24
** External Symbol **:8
_ZNK4weft4http2h26Stream6at_endEv:6
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
1:232
1
1:232

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_115admit_and_routeERNS0_7RequestE.__await_suspend_wrapper__await4
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1166986

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_115admit_and_routeERNS0_7RequestE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1167226
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_115admit_and_routeERNS0_7RequestE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1167226

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_13actERNS0_7RequestERKNS_5rules13RouteDecisionE
# Func Hash:
482413198616932341
# Num Counters:
215
# Counter Values:
1166906
1166906
0
1166946
1166946
0
1166946
1166946
320
0
0
1166946
0
0
1166946
0
1166946
0
0
0
0
0
0
0
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
1166506
1166906
1166906
0
1166466
0
0
0
40
0
440
1166906
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
1166906
0
0
0
360
0
0
0
0
0
0
0
0
0
0
0
0
0
1166866
0
128
0
0
0
0
0
0
0
0
1166546
0
0
0
0
0
0
360
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
128
0
0
0
0
0
240
0
0
0
232
0
80
0
0
0
0
240
40
232
0
0
80
0
0
0
240
40
80
0
0
0
8
8
0
0
0
0
0
0
232
232
0
0
0
0
0
0
232
232
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
8
40
40
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
5
24
** External Symbol **:456337
** External Symbol **:278226
** External Symbol **:82876
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:707
** External Symbol **:279
** External Symbol **:279
** External Symbol **:263
** External Symbol **:263
** External Symbol **:259
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served4headEv:2
24
** External Symbol **:456337
** External Symbol **:278226
** External Symbol **:82876
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:707
** External Symbol **:279
** External Symbol **:279
** External Symbol **:263
** External Symbol **:263
** External Symbol **:259
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served4headEv:2
0
0
24
** External Symbol **:456337
** External Symbol **:278226
** External Symbol **:82876
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:707
** External Symbol **:279
** External Symbol **:279
** External Symbol **:263
** External Symbol **:263
** External Symbol **:259
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
1:232
0
1
1:232
1
1:232
0
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_13actERNS0_7RequestERKNS_5rules13RouteDecisionE.__await_suspend_wrapper__await7
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1166866

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_13actERNS0_7RequestERKNS_5rules13RouteDecisionE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1166946
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_13actERNS0_7RequestERKNS_5rules13RouteDecisionE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1166946

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_14copyERNS0_5RelayERNS1_9DirectionE
# Func Hash:
356881763567586966
# Num Counters:
159
# Counter Values:
1920
0
0
1670578
1670578
835524
232
835054
0
835277
15
0
0
0
0
0
15
835277
835277
835054
835054
0
835054
835054
0
0
15
0
0
0
15
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
262
0
15
0
0
0
0
0
0
0
15
15
15
0
0
0
262
1920
1920
0
0
0
0
262
0
262
0
0
15
15
15
0
0
0
15
0
0
0
0
30
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
835262
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
3
1
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket8try_readESt4spanISt4byteLm18446744073709551615EE:1670578
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
1:15
1
1:15
1
1:15
1
1:15
0
0
0
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
835277

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_14copyERNS0_5RelayERNS1_9DirectionE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
835054

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_15writeERNS0_5RelayERNS1_9DirectionESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
499354183464454646
# Num Counters:
69
# Counter Values:
835054
0
835054
0
0
0
0
835316
0
0
0
0
835316
0
835316
0
0
0
835316
835316
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
835316
0
0
0
0
0
0
835316
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket9try_writeESt4spanIK5iovecLm18446744073709551615EE:835054
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
835316

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_15writeERNS0_5RelayERNS1_9DirectionESt17basic_string_viewIcSt11char_traitsIcEE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
835316
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_15writeERNS0_5RelayERNS1_9DirectionESt17basic_string_viewIcSt11char_traitsIcEE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
835316

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_16finishERNS0_7RequestE
# Func Hash:
1138669270307536792
# Num Counters:
5
# Counter Values:
1167226
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
** External Symbol **:446097
** External Symbol **:278186
** External Symbol **:82836
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:806
** External Symbol **:801
** External Symbol **:707
** External Symbol **:558
** External Symbol **:526
** External Symbol **:518
** External Symbol **:24
** External Symbol **:8
_ZN4weft2io13SocketNetwork4loopEv:8
** External Symbol **:4
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
835277
835277
835277
835277
835277
0
835277
0
15
0
15
0
0
0
0
835277
0
15
15
835277
0
835277
0
835277
15
15
0
15
0
835277
0
0
0
0
0
0
0
0
0
0
835262
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
1
1:15
1
1:15

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_18wait_forERNS_2io5EventERKNS0_5RelayE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
835277

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_18wait_forERNS_2io5EventERKNS0_5RelayE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
835277
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_18wait_forERNS_2io5EventERKNS0_5RelayE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
835277

unity_0_cxx.cxx;_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1167226

unity_0_cxx.cxx;_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1167226

unity_0_cxx.cxx;_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1167226
0
0

unity_0_cxx.cxx;_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1167226

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_112millisecondsENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEERNS1_4LineE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1166637

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_114without_tokensESt17basic_string_viewIcSt11char_traitsIcEERNS1_4LineE
# Func Hash:
311693035311003466
# Num Counters:
7
# Counter Values:
2334452
2334452
0
0
0
2334452
2334452

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_15valueENS_6config8LogFieldEtRKNS0_6RecordESt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EESC_RNS1_4LineE
# Func Hash:
420770169658906106
# Num Counters:
56
# Counter Values:
0
6989254
35002758
0
0
0
1167226
1167226
1167306
1167226
1167226
1167226
1167226
1167226
1167226
1167226
1167226
1167226
1167226
1167226
1167226
1167226
1167226
1167226
1167226
0
1167226
0
1167226
0
1167226
1167226
0
1167226
0
0
1166637
1167186
1166946
1166986
1166906
0
1166786
0
229
0
0
0
0
80
229
229
280
909546
0
0

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_16originERKNS_6config6OriginERNS1_4LineE
# Func Hash:
536873293191249204
# Num Counters:
4
# Counter Values:
1166986
257440
257440
32160

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_17addressERKNS_2io7AddressEbRNS1_4LineE
# Func Hash:
647472251105757533
# Num Counters:
10
# Counter Values:
10471834
3533438
1159160
3501678
0
0
3501318
3501318
0
0

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_19put_valueERKNS_6config10LogSegmentERKNS0_6RecordESt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EESE_RNS1_4LineE
# Func Hash:
536873290342818993
# Num Counters:
4
# Counter Values:
29180650
5822108
23358542
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110await_headERNS2_12ConversationE
# Func Hash:
131806305308854141
# Num Counters:
48
# Counter Values:
1166826
0
1166826
1166826
229
0
0
0
164236
0
1166826
152
1002513
77
0
0
0
0
0
0
152
152
77
164084
0
0
152
152
77
0
0
0
0
0
0
0
0
0
0
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
1:77
0
1
1:152
1
1:152

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110await_headERNS2_12ConversationE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1002590

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110await_headERNS2_12ConversationE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
164236

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110await_headERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1166826
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110await_headERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1166826

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110final_headERNS2_12ConversationE
# Func Hash:
578328231721735868
# Num Counters:
64
# Counter Values:
0
1166826
0
1166826
1166597
0
229
0
0
0
0
229
1166597
0
0
0
1166826
229
229
0
229
1166826
0
0
0
0
1166826
229
229
1166826
0
0
0
229
0
0
0
0
0
0
0
0
0
1166826
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1166597
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
3
24
** External Symbol **:446097
** External Symbol **:278186
** External Symbol **:82836
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:806
** External Symbol **:801
** External Symbol **:707
** External Symbol **:558
** External Symbol **:526
** External Symbol **:518
** External Symbol **:24
** External Symbol **:8
** External Symbol **:4
_ZN4weft2io13SocketNetwork4loopEv:4
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:456337
** External Symbol **:278226
** External Symbol **:82876
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:707
** External Symbol **:279
** External Symbol **:279
** External Symbol **:263
** External Symbol **:263
** External Symbol **:259
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
1:229
1
1:229
1
1:229
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110final_headERNS2_12ConversationE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1166826

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110final_headERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1166826
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110final_headERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1166826

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_113failed_uploadERNS2_12ConversationE
# Func Hash:
649107573530136176
# Num Counters:
56
# Counter Values:
164236
164236
0
164236
164236
0
164236
164236
164236
164236
164236
0
164236
0
164236
164236
0
0
0
0
0
0
0
0
0
164236
0
0
0
0
164236
164236
0
0
0
0
0
0
0
164236
164236
0
164236
0
0
164236
0
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
1:164236
1
1:164236
1
1:164236
0
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_113failed_uploadERNS2_12ConversationE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
164236

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_113failed_uploadERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
164236
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_113failed_uploadERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
164236

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_113patience_endsERKNS2_12ConversationENSt6chrono10time_pointINS6_3_V212steady_clockENS6_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
1007112942797917954
# Num Counters:
6
# Counter Values:
1166826
0
0
0
0
0

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
2251423
0
2251423
0
1166597
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
** External Symbol **:891957
** External Symbol **:556332
** External Symbol **:165328
** External Symbol **:40080
** External Symbol **:3206
** External Symbol **:3204
** External Symbol **:2000
** External Symbol **:1612
** External Symbol **:1602
** External Symbol **:1326
** External Symbol **:1116
** External Symbol **:1052
** External Symbol **:1036
** External Symbol **:24
** External Symbol **:16
** External Symbol **:8
_ZN4weft2io13SocketNetwork4loopEv:8
** External Symbol **:4
** External Symbol **:4
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
164236
0
164236
164236
152
0
0
0
0
152
164236
0
0
0
0
152
152
0
152
152
0
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
1:152
1
1:152

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_120converse_with_uploadERNS_2io5ScopeERNS2_12ConversationE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
164236

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_120converse_with_uploadERNS_2io5ScopeERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
164236
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_120converse_with_uploadERNS_2io5ScopeERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
164236

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_16uploadERNS2_12ConversationE
# Func Hash:
883655125534078740
# Num Counters:
42
# Counter Values:
0
164236
0
164236
164236
164236
0
164236
164236
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
164236
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
164236
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
10
** External Symbol **:162796
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
164236

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_16uploadERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
164236
164236
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_16uploadERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
164236

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_18converseERNS2_12ConversationE
# Func Hash:
374146160721246503
# Num Counters:
267
# Counter Values:
1166597
0
1085157
40
1166826
0
1166826
1166826
320
0
0
229
0
0
0
1037837
0
1166597
1166826
1166597
1166597
1166597
1166597
1166597
1166597
1166597
229
0
0
0
0
0
0
1166597
0
229
0
128760
0
0
1166597
229
1166317
229
229
0
0
1166517
1166517
1166557
0
0
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
0
0
164084
229
229
0
0
0
0
0
229
0
0
0
0
0
0
0
0
0
0
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
229
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
1166197
0
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
1166197
0
0
0
0
0
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
1166197
1166197
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
164004
164004
0
0
0
0
0
1166186
0
11
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
3
3
3
0
3
3
3
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:446097
** External Symbol **:278186
** External Symbol **:82836
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:806
** External Symbol **:801
** External Symbol **:707
** External Symbol **:558
** External Symbol **:526
** External Symbol **:518
** External Symbol **:24
** External Symbol **:8
** External Symbol **:4
_ZN4weft2io13SocketNetwork4loopEv:4
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:456337
** External Symbol **:278226
** External Symbol **:82876
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:707
** External Symbol **:279
** External Symbol **:279
** External Symbol **:263
** External Symbol **:263
** External Symbol **:259
** External Symbol **:24
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_114ClientExchange10bytes_sentEv:2
24
** External Symbol **:456260
** External Symbol **:278226
** External Symbol **:82724
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:707
** External Symbol **:279
** External Symbol **:279
** External Symbol **:263
** External Symbol **:263
** External Symbol **:259
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4headEv:2
24
** External Symbol **:456260
** External Symbol **:278226
** External Symbol **:82724
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:707
** External Symbol **:279
** External Symbol **:279
** External Symbol **:263
** External Symbol **:263
** External Symbol **:259
** External Symbol **:24
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchange4bodyEv:2
24
** External Symbol **:456260
** External Symbol **:278226
** External Symbol **:82724
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:707
** External Symbol **:279
** External Symbol **:279
** External Symbol **:263
** External Symbol **:263
** External Symbol **:259
** External Symbol **:24
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
_ZNK4weft4http2h18Incoming6at_endEv:2
24
** External Symbol **:456260
** External Symbol **:278226
** External Symbol **:82724
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:707
** External Symbol **:279
** External Symbol **:279
** External Symbol **:263
** External Symbol **:263
** External Symbol **:259
** External Symbol **:24
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_114ClientExchange8upgradedEv:2
24
** External Symbol **:456260
** External Symbol **:278186
** External Symbol **:82724
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:707
** External Symbol **:279
** External Symbol **:279
** External Symbol **:263
** External Symbol **:263
** External Symbol **:259
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming7respondERKNS0_12ResponseHeadEb:2
24
** External Symbol **:456260
** External Symbol **:278226
** External Symbol **:82724
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:707
** External Symbol **:279
** External Symbol **:279
** External Symbol **:263
** External Symbol **:263
** External Symbol **:259
** External Symbol **:24
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4sinkEv:2
unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served4sinkEv:2
24
** External Symbol **:456260
** External Symbol **:278186
** External Symbol **:82724
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:707
** External Symbol **:279
** External Symbol **:279
** External Symbol **:263
** External Symbol **:263
** External Symbol **:259
** External Symbol **:24
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
_ZNK4weft4http2h18Incoming8trailersEv:2
_ZNK4weft4http2h26Stream8trailersEv:2
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
41
1
1:229
1
1:229
1
1:229
1
1:229
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1:3
1
1:3
1
1:3

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_18converseERNS2_12ConversationE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1166826

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_18converseERNS2_12ConversationE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1166197

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_18converseERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1166826
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_18converseERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1166826

unity_0_cxx.cxx;_ZN4weft5proxy8upstream3runERNS1_7AttemptE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1166986

unity_0_cxx.cxx;_ZN4weft5proxy8upstream3runERNS1_7AttemptE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1002590

unity_0_cxx.cxx;_ZN4weft5proxy8upstream3runERNS1_7AttemptE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
164236

unity_0_cxx.cxx;_ZN4weft5proxy8upstream3runERNS1_7AttemptE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1166986
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream3runERNS1_7AttemptE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1166986

unity_0_cxx.cxx;_ZN4weft5proxy8upstream4Pool12lease_sharedENS1_12LeaseOptionsE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
739213
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream4Pool12lease_sharedENS1_12LeaseOptionsE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
739213

unity_0_cxx.cxx;_ZN4weft5proxy8upstream4Pool5leaseENS1_12LeaseOptionsE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
739213

unity_0_cxx.cxx;_ZN4weft5proxy8upstream4Pool5leaseENS1_12LeaseOptionsE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1166986
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream4Pool5leaseENS1_12LeaseOptionsE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1166986

unity_0_cxx.cxx;_ZN4weft5proxy8upstream7forwardERNS0_7RequestERKNS_6config7ForwardERKNS4_13ClusterWeightE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1166986

unity_0_cxx.cxx;_ZN4weft5proxy8upstream7forwardERNS0_7RequestERKNS_6config7ForwardERKNS4_13ClusterWeightE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1166866
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream7forwardERNS0_7RequestERKNS_6config7ForwardERKNS4_13ClusterWeightE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1166866

unity_0_cxx.cxx;_ZN4weft5rules12_GLOBAL__N_118left_by_hop_beforeERKNS_4http11RequestHeadE
# Func Hash:
871441885809670101
# Num Counters:
6
# Counter Values:
1166946
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
1166946
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
428051
428051
428051
0
0

unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_113ClientSession8capacityEv
# Func Hash:
567185239160494219
# Num Counters:
5
# Counter Values:
427773
427773
427405
40
0

unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_114ClientExchange10bytes_sentEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
427773

unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_114ClientExchange8upgradedEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
427773

unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_16Served7versionEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
856106

unity_0_cxx.cxx;_ZNK4weft4http2h212_GLOBAL__N_18Incoming7versionEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1478186

unity_0_cxx.cxx;_ZNK4weft4http2h212_GLOBAL__N_18Outgoing10bytes_sentEv
# Func Hash:
886271540551095840
# Num Counters:
4
# Counter Values:
739053
0
739053
739053

unity_0_cxx.cxx;_ZNK4weft4http2h212_GLOBAL__N_18Outgoing8upgradedEv
# Func Hash:
784007059655560962
# Num Counters:
2
# Counter Values:
738824
738824

unity_0_cxx.cxx;_ZThn96_N4weft2io12_GLOBAL__N_16Socket9on_eventsEj
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2269899

unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
5730824

unity_0_cxx.cxx;__tls_init
# Func Hash:
784007059655560962
# Num Counters:
2
# Counter Values:
16098738
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
2108292
0
2026852
2026852
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
2
1:2026812
17:1

unity_4_cxx.cxx;_ZN4weft3xds12_GLOBAL__N_114metadata_valueERKN5envoy6config4core2v38MetadataERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESG_
# Func Hash:
431494654108067943
# Num Counters:
3
# Counter Values:
149755
66680
21920
