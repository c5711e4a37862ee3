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
15046
670916
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
291276
291276
42282
1566
0
0
1566
1566
0
0
0
333558
291276
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
3:1566

_ZN3CLI6detail9get_namesERKSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS7_EE
# Func Hash:
667078307934108875
# Num Counters:
65
# Counter Values:
81432
626400
90828
6264
90828
81432
81432
0
81432
0
0
90828
9396
0
0
0
0
81432
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
10253
3481382
67639
972214
0
69405
10253
51463
11859
776021
51463
51463
0
0
0
48383
0
0
0
0
0
0
0
3080
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
_ZN3fmt2v96detail5valueINS0_20basic_format_contextINS0_8appenderEcEEE17format_custom_argINS0_9join_viewIN9__gnu_cxx17__normal_iteratorIPKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorISG_SaISG_EEEESM_cEENS0_9formatterISN_cvEEEEvPvRNS0_26basic_format_parse_contextIcNS1_13error_handlerEEERS5_:6
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2

_ZN3fmt2v96detail11parse_alignIcRNS1_13specs_checkerINS1_13specs_handlerIcEEEEEEPKT_SA_SA_OT0_
# Func Hash:
271263513433033977
# Num Counters:
11
# Counter Values:
925460
0
0
0
0
462730
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
462730
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
372480
0
0

_ZN3fmt2v96detail17copy_str_noinlineIcPKcNS0_8appenderEEET1_T0_S7_S6_
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2126505

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
36618
372480
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
372480
0
0
0
0
0
0
0
36618
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1040
0
0
0
0
24280
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
568813
0
0
0
0
0
0
0
15639
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
15639
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
3904
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
462730
500723
462730
462730
0
0
462730
0

_ZN3fmt2v96detail23parse_presentation_typeIcEENS0_17presentation_typeET_
# Func Hash:
95820319533898924
# Num Counters:
19
# Counter Values:
410473
0
0
410473
0
0
0
0
0
0
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
577123
462730
0
462730
0
4160
107646
83040
0
0
302601
0
7686
0
2120
63606
6264
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
15
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
325320
7446
156029
152286
41440
110846
3743
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
892859
892859
79177
2238809
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:1438
_ZN3fmt2v96detail15iterator_bufferISt20back_insert_iteratorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEcNS1_13buffer_traitsEE4growEm:1163
** External Symbol **:794
** External Symbol **:794
** External Symbol **:794
** External Symbol **:794
** External Symbol **:197
** External Symbol **:155
** External Symbol **:155
** External Symbol **:141
** External Symbol **:141
** External Symbol **:141
** External Symbol **:141
** External Symbol **:46
** External Symbol **:46
** External Symbol **:43
** External Symbol **:43
** External Symbol **:33
** External Symbol **:29
** External Symbol **:29
** External Symbol **:29
** External Symbol **:29
** External Symbol **:18
** External Symbol **:18
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
17
1:325630
8:111806
7:105789
17:104112
9:72911
2:54890
33:32002
4:25036
5:19479
3:11681
65:10686
16:4846
6:3911
513:149
32:66
129:21
64:17

_ZN3fmt2v96detail7get_argINS0_20basic_format_contextINS0_8appenderEcEEiEENT_10format_argERS6_T0_
# Func Hash:
287486627452771669
# Num Counters:
6
# Counter Values:
1039853
0
1039853
1039853
0
0

_ZN3fmt2v97vformatB5cxx11ENS0_17basic_string_viewIcEENS0_17basic_format_argsINS0_20basic_format_contextINS0_8appenderEcEEEE
# Func Hash:
567185241486980938
# Num Counters:
5
# Counter Values:
827113
827113
5240
0
0

_ZN3fmt2v99to_stringIcLm500EEENSt7__cxx1112basic_stringIT_St11char_traitsIS4_ESaIS4_EEERKNS0_19basic_memory_bufferIS4_XT0_ES7_EE
# Func Hash:
238984481867023963
# Num Counters:
3
# Counter Values:
827113
0
0

_ZN4weft10lower_caseB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
37730073816797533
# Num Counters:
4
# Counter Values:
511715
27485
0
128590

_ZN4weft2io10TimerWheel3armERNS0_5TimerENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
844982797235863713
# Num Counters:
4
# Counter Values:
5342616
0
5342616
5342616

_ZN4weft2io10TimerWheel6insertERNS0_5TimerEm
# Func Hash:
360019384505695904
# Num Counters:
6
# Counter Values:
2722812
14454319
5344070
4383826
5344070
386000

_ZN4weft2io10TimerWheel6unlinkERNS0_5TimerE
# Func Hash:
238984484093187152
# Num Counters:
3
# Counter Values:
5319594
2024094
935848

_ZN4weft2io10TimerWheel7advanceENSt6chrono10time_pointINS2_3_V212steady_clockENS2_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
526279455670306554
# Num Counters:
10
# Counter Values:
290623
1260076
808048
97584
25930
290623
24396
1481639
1481639
123

_ZN4weft2io10free_frameEPvm
# Func Hash:
798733565153005727
# Num Counters:
4
# Counter Values:
4162
0
35232700
0

_ZN4weft2io13SocketNetwork4loopEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
10969836

_ZN4weft2io14allocate_frameEm
# Func Hash:
1096621591502369108
# Num Counters:
5
# Counter Values:
35232700
4162
34866436
366264
3132

_ZN4weft2io23give_back_unused_framesEv
# Func Hash:
567185239367745089
# Num Counters:
4
# Counter Values:
26880
452096
1766
0

_ZN4weft2io4Leaf4parkERNS0_5FiberENSt7__n486116coroutine_handleIvEENSt6chrono10time_pointINS7_3_V212steady_clockENS7_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
218042
0

_ZN4weft2io4Leaf7suspendERNS0_5FiberENSt7__n486116coroutine_handleIvEENSt6chrono10time_pointINS7_3_V212steady_clockENS7_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
238984481558059729
# Num Counters:
3
# Counter Values:
5807463
0
5342611

_ZN4weft2io4Leaf8completeENS1_7OutcomeE
# Func Hash:
798733565442634086
# Num Counters:
4
# Counter Values:
6025525
5319589
3274759
2750746

_ZN4weft2io4Leaf9on_cancelEv
# Func Hash:
170957022131388415
# Num Counters:
1
# Counter Values:
228062
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
25
** External Symbol **:124528
** External Symbol **:2007
_ZN4weft2io5Event4Wait6detachEv:810
** External Symbol **:722
** External Symbol **:682
** External Symbol **:682
** External Symbol **:642
** External Symbol **:482
** External Symbol **:482
** External Symbol **:282
** External Symbol **:266
** External Symbol **:242
** External Symbol **:47
** External Symbol **:27
** External Symbol **:22
** External Symbol **:21
** External Symbol **:20
** External Symbol **:20
** External Symbol **:19
** External Symbol **:19
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
7737141
2096330
690591

_ZN4weft2io4Loop17enqueue_next_turnERNS0_5ReadyE
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
877
234196

_ZN4weft2io4Loop3runENS0_4TaskIvEE
# Func Hash:
341270187259758373
# Num Counters:
13
# Counter Values:
1481639
3132
0
0
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
2773684
4956432
3405211
1481639
1244311
1239108
1239108
1239108
1478507
1244311
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
3
24
_ZNK4weft5Clock7skip_toENSt6chrono10time_pointINS1_3_V212steady_clockENS1_8durationIlSt5ratioILl1ELl1000000000EEEEEE:172779
** External Symbol **:19479
** External Symbol **:13240
** External Symbol **:12706
** External Symbol **:11021
** External Symbol **:7069
** External Symbol **:5003
** External Symbol **:3382
** External Symbol **:3366
** External Symbol **:2076
** External Symbol **:1798
** External Symbol **:1747
** External Symbol **:1275
** External Symbol **:1188
** External Symbol **:1149
** External Symbol **:655
** External Symbol **:247
** External Symbol **:170
** External Symbol **:125
** External Symbol **:106
** External Symbol **:100
** External Symbol **:98
** External Symbol **:95
** External Symbol **:92
24
_ZNK4weft11SystemClock3nowEv:172779
** External Symbol **:19479
** External Symbol **:13240
** External Symbol **:12706
** External Symbol **:11021
** External Symbol **:7069
** External Symbol **:5003
** External Symbol **:3382
** External Symbol **:3366
** External Symbol **:2076
** External Symbol **:1798
** External Symbol **:1747
** External Symbol **:1275
** External Symbol **:1188
** External Symbol **:1149
** External Symbol **:655
** External Symbol **:247
** External Symbol **:170
** External Symbol **:125
** External Symbol **:106
** External Symbol **:100
** External Symbol **:98
** External Symbol **:95
** External Symbol **:92
28
unity_0_cxx.cxx;_ZThn120_N4weft2io12_GLOBAL__N_16Socket9on_eventsEj:849585
** External Symbol **:586259
** External Symbol **:360048
** External Symbol **:122707
** External Symbol **:106381
** External Symbol **:65964
** External Symbol **:61159
** External Symbol **:42875
** External Symbol **:36663
** External Symbol **:5169
** External Symbol **:3292
** External Symbol **:3275
** External Symbol **:3207
** External Symbol **:2966
** External Symbol **:2686
** External Symbol **:2577
** External Symbol **:2406
** External Symbol **:2366
** External Symbol **:2286
** External Symbol **:2250
** External Symbol **:2241
** External Symbol **:2241
** External Symbol **:2241
** External Symbol **:2121
** External Symbol **:2081
unity_0_cxx.cxx;_ZThn32_N4weft2io12_GLOBAL__N_115ListeningSocket9on_eventsEj:25
_ZN4weft2io7Mailbox9on_eventsEj:6
_ZN4weft2io7Signals9on_eventsEj:1

_ZN4weft2io4Loop4turnEv
# Func Hash:
971686721909307153
# Num Counters:
6
# Counter Values:
1481639
235073
65559
169514
234196
1481639
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
_ZNK4weft11SystemClock3nowEv:174186
** External Symbol **:20282
** External Symbol **:16554
** External Symbol **:13068
** External Symbol **:11504
** External Symbol **:10405
** External Symbol **:5365
** External Symbol **:3394
** External Symbol **:3374
** External Symbol **:2078
** External Symbol **:1821
** External Symbol **:1780
** External Symbol **:1757
** External Symbol **:1471
** External Symbol **:1284
** External Symbol **:1197
** External Symbol **:1160
** External Symbol **:186
** External Symbol **:137
** External Symbol **:117
** External Symbol **:111
** External Symbol **:108
** External Symbol **:107
** External Symbol **:106

_ZN4weft2io4Loop9run_readyEv
# Func Hash:
948945315996480590
# Num Counters:
10
# Counter Values:
7693810
1433232
9787335
7693810
7693810
3575164
3109640
2093525
690512
1481639
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:112334
** External Symbol **:39426
** External Symbol **:21302
** External Symbol **:4890
** External Symbol **:4500
** External Symbol **:4094
** External Symbol **:3238
** External Symbol **:3227
** External Symbol **:1629
** External Symbol **:1625
** External Symbol **:1154
** External Symbol **:1086
** External Symbol **:1041
** External Symbol **:645
** External Symbol **:214
** External Symbol **:89
** External Symbol **:59
** External Symbol **:52
** External Symbol **:45
** External Symbol **:45
** External Symbol **:44
_ZN4weft4http2h210Connection11at_turn_endEv:34
** External Symbol **:33
** External Symbol **:24
24
** External Symbol **:1184167
** External Symbol **:746538
** External Symbol **:663560
** External Symbol **:601040
** External Symbol **:451355
** External Symbol **:451075
** External Symbol **:391394
** External Symbol **:327150
** External Symbol **:203617
** External Symbol **:203617
** External Symbol **:203617
** External Symbol **:203617
** External Symbol **:203617
** External Symbol **:192457
** External Symbol **:151494
** External Symbol **:88438
** External Symbol **:83480
** External Symbol **:82680
** External Symbol **:68950
** External Symbol **:60778
** External Symbol **:40656
** External Symbol **:35280
** External Symbol **:33605
** External Symbol **:33517

_ZN4weft2io4TaskINS_5proxy8upstream5LeaseEED2Ev
# Func Hash:
1108181533877917484
# Num Counters:
4
# Counter Values:
1984994
1984994
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:447720
** External Symbol **:436560
** External Symbol **:291275
** External Symbol **:123937
** External Symbol **:123817
** External Symbol **:20320
** External Symbol **:2000
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:1565
** External Symbol **:806
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:566
** External Symbol **:530
** External Symbol **:506
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:43
** External Symbol **:23

_ZN4weft2io4TaskIPNS_4http12ResponseHeadEED2Ev
# Func Hash:
1108181533877917484
# Num Counters:
4
# Counter Values:
4267222
3647011
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:468640
** External Symbol **:456640
** External Symbol **:448160
** External Symbol **:312275
** External Symbol **:312275
** External Symbol **:311315
** External Symbol **:155657
** External Symbol **:146257
** External Symbol **:146257
** External Symbol **:80645
** External Symbol **:52080
** External Symbol **:52040
** External Symbol **:52040
** External Symbol **:32885
** External Symbol **:32885
** External Symbol **:2000
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:816
** External Symbol **:813
** External Symbol **:812

_ZN4weft2io4TaskISt7variantIJSt8expectedIPNS_4http12ResponseHeadENS_5ErrorEES3_IvS7_EEEED2Ev
# Func Hash:
1108181533877917484
# Num Counters:
4
# Counter Values:
206737
206737
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
11
** External Symbol **:203617
** External Symbol **:43
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
1341839
1341839
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:302483
** External Symbol **:291675
** External Symbol **:291475
** External Symbol **:20840
** External Symbol **:20840
** External Symbol **:20700
** External Symbol **:11165
** External Symbol **:11165
** External Symbol **:10971
** External Symbol **:1805
** External Symbol **:825
** External Symbol **:824
** External Symbol **:823
** External Symbol **:812
** External Symbol **:812
** External Symbol **:811
** External Symbol **:811
** External Symbol **:810
** External Symbol **:810
** External Symbol **:302
** External Symbol **:293
** External Symbol **:293
** External Symbol **:275
** External Symbol **:275

_ZN4weft2io4TaskIvED2Ev
# Func Hash:
1108181533877917484
# Num Counters:
4
# Counter Values:
16429514
14368619
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:1009302
** External Symbol **:929287
** External Symbol **:516400
** External Symbol **:516400
** External Symbol **:516400
** External Symbol **:516400
** External Symbol **:516400
** External Symbol **:516400
** External Symbol **:516400
** External Symbol **:516400
** External Symbol **:516397
** External Symbol **:516397
** External Symbol **:371075
** External Symbol **:355595
** External Symbol **:355555
** External Symbol **:355195
** External Symbol **:355195
** External Symbol **:355195
** External Symbol **:355195
** External Symbol **:355195
** External Symbol **:355195
** External Symbol **:311270
** External Symbol **:187697
** External Symbol **:187697

_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE
# Func Hash:
774108531643683181
# Num Counters:
75
# Counter Values:
206737
206737
0
206737
0
206737
206737
206737
206737
206737
84
0
0
0
0
206737
0
206737
0
0
0
206737
206737
84
0
206653
0
0
0
0
206737
84
0
0
206737
0
0
0
0
0
0
0
0
0
0
84
0
84
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1:84

_ZN4weft2io5Event4Wait13await_suspendINS0_7PromiseIPNS_4http12ResponseHeadEEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
238984481833172217
# Num Counters:
3
# Counter Values:
1221697
1221697
0

_ZN4weft2io5Event4Wait13await_suspendINS0_7PromiseISt7variantIJSt8expectedIPNS_4http12ResponseHeadENS_5ErrorEES6_IvSA_EEEEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
238984481833172217
# Num Counters:
3
# Counter Values:
206737
206737
0

_ZN4weft2io5Event4Wait13await_suspendINS0_7PromiseIbEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
238984481833172217
# Num Counters:
3
# Counter Values:
447272
447272
0

_ZN4weft2io5Event4Wait13await_suspendINS0_7PromiseIvEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
238984481833172217
# Num Counters:
3
# Counter Values:
2647633
2647633
0

_ZN4weft2io5Event4Wait6detachEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
222970

_ZN4weft2io5Fiber8finishedEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1433232

_ZN4weft2io5Scope14child_finishedERNS0_5FiberE
# Func Hash:
345737796447840595
# Num Counters:
11
# Counter Values:
1433232
788067
790400
1433232
18602
645165
433351
248
218042
208
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:516400
** External Symbol **:203617
** External Symbol **:203617
** External Symbol **:203617
** External Symbol **:155657
** External Symbol **:32302
** External Symbol **:32171
** External Symbol **:11451
** External Symbol **:10701
** External Symbol **:10141
** External Symbol **:1741
** External Symbol **:1741
** External Symbol **:1741
** External Symbol **:1731
** External Symbol **:921
** External Symbol **:921
** External Symbol **:921
** External Symbol **:921
** External Symbol **:641
** External Symbol **:561
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
206737
84

_ZN4weft2io5Scope5spawnENS0_4TaskIvEE
# Func Hash:
402209681230292040
# Num Counters:
7
# Counter Values:
999881
1243852
0
189380
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
235166
229063
229063
227975
437931
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:124606
** External Symbol **:2010
_ZN4weft2io4Leaf9on_cancelEv:972
** External Symbol **:644
** External Symbol **:404
** External Symbol **:385
** External Symbol **:364
** External Symbol **:50
** External Symbol **:30
** External Symbol **:26
** External Symbol **:26
** External Symbol **:25
** External Symbol **:24
** External Symbol **:24
** External Symbol **:23
** External Symbol **:22
** External Symbol **:22
** External Symbol **:22
** External Symbol **:22
** External Symbol **:22
** External Symbol **:22
** External Symbol **:21
** External Symbol **:20
** External Symbol **:16

_ZN4weft2io5ScopeD2Ev
# Func Hash:
536873291837367278
# Num Counters:
4
# Counter Values:
436443
208
168
0

_ZN4weft2io5Timer6cancelEv
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
6928438
5

_ZN4weft2io6Either13await_suspendINS0_7PromiseIvEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
536873291348393010
# Num Counters:
4
# Counter Values:
1237434
1237434
0
0

_ZN4weft2io6detail5storeIPNS_4http12ResponseHeadEEENS0_4TaskIvEENS6_IT_EERSt8optionalISt8expectedIS8_NS_5ErrorEEERNS0_5EventE
# Func Hash:
164768766715588732
# Num Counters:
33
# Counter Values:
84
206737
0
206737
206737
0
0
0
0
206653
206653
84
0
0
206737
0
0
0
0
0
84
0
0
84
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
1:84
0

_ZN4weft2io6detail5storeIvEENS0_4TaskIvEENS3_IT_EERSt8optionalISt8expectedIS5_NS_5ErrorEEERNS0_5EventE
# Func Hash:
766051948830023076
# Num Counters:
33
# Counter Values:
208177
208177
0
208177
208177
0
0
0
0
0
0
208177
0
0
208177
0
0
0
0
0
208177
0
0
208177
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
1:208177
0

_ZN4weft2io7Mailbox5drainEv
# Func Hash:
626974635826175699
# Num Counters:
10
# Counter Values:
18818
18818
1481639
35796
18138
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
** External Symbol **:321
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
** External Symbol **:17
** External Symbol **:15
** External Symbol **:15
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:8
** External Symbol **:8
unity_0_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZN4weft5proxy12WorkerThread5drainEvE3$_0EEvRNS_8_StorageEPS5_:1
unity_0_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZZN4weft5proxy10MainThread13start_workersERNS1_2io5ScopeEENK3$_4clEvEUlvE_EEvRNS_8_StorageEPS9_:1
unity_0_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZZN4weft5proxy10MainThread13start_workersERNS1_2io5ScopeEENK3$_3clESt8expectedIvNS1_5ErrorEEEUlvE_EEvRNS_8_StorageEPSC_:1
27
** External Symbol **:681
** External Symbol **:321
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
** External Symbol **:17
** External Symbol **:15
** External Symbol **:15
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:8
** External Symbol **:8
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
128560
128560
128560
128560
128560
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
685560
720
684840
720
720
408080
0
276760
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
** External Symbol **:4084
** External Symbol **:4050
** External Symbol **:2459
** External Symbol **:1648
** External Symbol **:1462
** External Symbol **:1376
** External Symbol **:1325
** External Symbol **:93
** External Symbol **:92
** External Symbol **:87
** External Symbol **:86
** External Symbol **:73
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket8try_readESt4spanISt4byteLm18446744073709551615EE:70
** External Symbol **:64
** External Symbol **:54
** External Symbol **:37
** External Symbol **:34
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
285400
285400
0

_ZN4weft3tls5Below7controlEP6bio_stilPv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
4357160

_ZN4weft3tls6Stream10OnReadable6on_setEv
# Func Hash:
811594940626252597
# Num Counters:
3
# Counter Values:
276680
40
276680
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
276720
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
406480
405160
0
0
405160
0
0

_ZN4weft3tls6Stream5flushEv
# Func Hash:
45352972124113465
# Num Counters:
13
# Counter Values:
40
285360
285360
0
285360
0
285400
285360
2920
2920
2920
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
18
** External Symbol **:1659
** External Symbol **:1637
** External Symbol **:848
** External Symbol **:832
** External Symbol **:599
** External Symbol **:567
** External Symbol **:543
** External Symbol **:64
** External Symbol **:54
** External Symbol **:52
** External Symbol **:48
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket9try_writeESt4spanIK5iovecLm18446744073709551615EE:46
** External Symbol **:43
** External Symbol **:42
** External Symbol **:36
** External Symbol **:24
** External Symbol **:22
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
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2

_ZN4weft3tls6Stream7encryptESt4spanIK5iovecLm18446744073709551615EE
# Func Hash:
1068891785470275980
# Num Counters:
28
# Counter Values:
276600
800
480
276600
553040
276400
520
276400
0
276640
0
0
240
0
276600
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
681560
275080
0
680
406480
406480
680
275080
406480
273000
272920

_ZN4weft3tls6Stream9try_writeESt4spanIK5iovecLm18446744073709551615EE
# Func Hash:
325048439887637245
# Num Counters:
16
# Counter Values:
276600
276600
0
0
0
0
0
0
0
0
276600
0
0
276600
0
0

_ZN4weft3xds11check_knownERKN6google8protobuf7MessageERKNS0_5PlaceE
# Func Hash:
98803767395595026
# Num Counters:
87
# Counter Values:
564198
161910
161910
161910
26200
26200
26200
26200
26200
26200
161910
0
24120
24120
1028315
26200
0
125949
0
0
588398
26200
26200
26200
124269
124269
7120
588398
588398
425533
425533
425533
425533
213290
138665
24200
0
0
483373
0
0
0
0
483373
483373
0
0
0
471373
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:5322
** External Symbol **:4682
** External Symbol **:4642
** External Symbol **:4522
** External Symbol **:4242
** External Symbol **:4042
** External Symbol **:4042
** External Symbol **:4042
** External Symbol **:4042
** External Symbol **:4002
** External Symbol **:3882
** External Symbol **:3802
** External Symbol **:3682
** External Symbol **:3642
** External Symbol **:3482
** External Symbol **:3442
** External Symbol **:3282
** External Symbol **:3162
** External Symbol **:3002
24
** External Symbol **:3802
** External Symbol **:2682
** External Symbol **:2682
** External Symbol **:2482
** External Symbol **:2482
** External Symbol **:2362
** External Symbol **:2122
** External Symbol **:2122
** External Symbol **:1922
** External Symbol **:1922
** External Symbol **:1842
** External Symbol **:1722
** External Symbol **:1722
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1562
** External Symbol **:1482
** External Symbol **:1482
** External Symbol **:1442
** External Symbol **:1442
** External Symbol **:1402
** External Symbol **:1401
** External Symbol **:1361
** External Symbol **:1361
24
** External Symbol **:3802
** External Symbol **:2682
** External Symbol **:2682
** External Symbol **:2482
** External Symbol **:2482
** External Symbol **:2362
** External Symbol **:2122
** External Symbol **:2122
** External Symbol **:1922
** External Symbol **:1922
** External Symbol **:1842
** External Symbol **:1722
** External Symbol **:1722
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1562
** External Symbol **:1482
** External Symbol **:1482
** External Symbol **:1442
** External Symbol **:1442
** External Symbol **:1402
** External Symbol **:1401
** External Symbol **:1361
** External Symbol **:1361
24
** External Symbol **:3802
** External Symbol **:2682
** External Symbol **:2682
** External Symbol **:2482
** External Symbol **:2482
** External Symbol **:2362
** External Symbol **:2122
** External Symbol **:2122
** External Symbol **:1922
** External Symbol **:1922
** External Symbol **:1842
** External Symbol **:1722
** External Symbol **:1722
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1562
** External Symbol **:1482
** External Symbol **:1482
** External Symbol **:1442
** External Symbol **:1442
** External Symbol **:1402
** External Symbol **:1401
** External Symbol **:1361
** External Symbol **:1361
24
** External Symbol **:11324
** External Symbol **:7244
** External Symbol **:6484
** External Symbol **:5964
** External Symbol **:5364
** External Symbol **:4483
** External Symbol **:4243
** External Symbol **:3923
** External Symbol **:3923
** External Symbol **:3923
** External Symbol **:3922
** External Symbol **:3842
** External Symbol **:3802
** External Symbol **:3802
** External Symbol **:3601
** External Symbol **:3241
** External Symbol **:3201
** External Symbol **:3121
** External Symbol **:2961
** External Symbol **:2801
** External Symbol **:2681
** External Symbol **:2641
** External Symbol **:2561
** External Symbol **:2561
24
** External Symbol **:102
** External Symbol **:67
** External Symbol **:44
** External Symbol **:35
** External Symbol **:33
** External Symbol **:32
** External Symbol **:29
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
42040
104600
90600
14000
14000
14000
14000
8320
42120
2880
96200
91000
23560
9560
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
114002
50280

_ZN4weft3xds6unpackERKN6google8protobuf3AnyERNS2_7MessageERKNS0_5PlaceE
# Func Hash:
98058706891454335
# Num Counters:
31
# Counter Values:
72140
4188190
72140
0
0
0
0
0
0
0
0
72140
0
0
0
72140
0
0
0
0
0
0
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
** External Symbol **:1202
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
** External Symbol **:721
** External Symbol **:681
** External Symbol **:48
** External Symbol **:40
** External Symbol **:37
** External Symbol **:32
** External Symbol **:32
** External Symbol **:30
_ZNK5envoy10extensions14access_loggers4file2v313FileAccessLog11GetMetadataEv:17
_ZNK5envoy10extensions7filters7network9tcp_proxy2v38TcpProxy11GetMetadataEv:1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
5
0
2
33:61655
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
38165
0
0
0
0
2252550
0
0
38165
0
38165
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1218017
1217937
0
0
1217937

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
519657
312800
0
0
312320
0
0
80
206777
0
0
0
0
80
206777
0
312800
312800
1080
292857
312800
1976169
7471546
6951889
1869666
292857
1662809
2425707
519657
206777
206777
206777
312800
312800

_ZN4weft4http20equals_ignoring_caseESt17basic_string_viewIcSt11char_traitsIcEES4_
# Func Hash:
391331301304006926
# Num Counters:
7
# Counter Values:
6010211
14407065
14406985
11755805
9475815
3043650
6432045

_ZN4weft4http2h110SectionEnd4findESt17basic_string_viewIcSt11char_traitsIcEERKNS0_6LimitsE
# Func Hash:
1077313155519212579
# Num Counters:
24
# Counter Values:
4812375
0
0
0
0
0
0
0
4812375
0
0
0
0
0
0
0
0
886200
3926175
886200
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
214653
0
0
0
0
214653
0
214653
0
0

_ZN4weft4http2h111parse_fieldESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
649176314055601219
# Num Counters:
45
# Counter Values:
3039975
0
0
6079950
3039975
3039975
0
1495350
3039975
0
0
0
0
0
99975
0
0
3039975
0
99975
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
616855
240
445480
0
0
0
445480
0
0
0
80
419875
445480
0
0
80
419875
0
0
0
445480
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
1:419875
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
165102012529411804
# Num Counters:
24
# Counter Values:
0
390720
1663017
16129233
0
0
1671987
6360605
6360605
0
1663017
1663017
0
0
1272297
1663017
0
1272297
1272297
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
445480
4009320
1336760
445480
0
0
445480
0
0
0
0
0
445480
445480
0
0
0
445480
0
0
445480
0
0
0
0
0
0
0
0
0
0
0
0
0
445480
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
445480
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
2:445480
0
0
0
5
65:412480
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
444920
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
440720
0
1291280
1289800
440720
440720
440720
440720
440720
440720
440720
440720
280
280
0
0
80
80
80
80
440720
440440
0
0
0
0
0
0
0
0
0
0
0
0
440720
0
0
0
440720
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
3:440720
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
440720
440720
0
0
0
0
0
440720
0
0
0
0
440720
0
440720
440720
0
0
0
0
0
0
0
0
0
440720
0
0
0
0
0
0
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
440640
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
129:440560
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
445240
2800
0
40
0
0
441160
1326240
0
160
445480
445480
445480
445480
445480
440840
4640
240
0
445200
200
0
445240
0
2800
442440
200
200
440720
445240
445240
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
445240
0
0
0
0
0
0
0
0
441040
445240
2800
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
2237885
909336
1328549
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:1165500
** External Symbol **:435625
** External Symbol **:80160
** External Symbol **:3236
** External Symbol **:3236
** External Symbol **:1662
** External Symbol **:1630
** External Symbol **:1164
** External Symbol **:1092
** External Symbol **:1044
** External Symbol **:468
** External Symbol **:94
** External Symbol **:93
** External Symbol **:52
** External Symbol **:30
** External Symbol **:23
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
1342089
471
980621
8
0
0
0
0
0
0
2308516
2308037
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:582550
** External Symbol **:88390
** External Symbol **:40080
** External Symbol **:1613
** External Symbol **:1612
** External Symbol **:826
** External Symbol **:810
** External Symbol **:576
** External Symbol **:540
** External Symbol **:516
** External Symbol **:114
** External Symbol **:29
** External Symbol **:29
** External Symbol **:24
** External Symbol **:10
** External Symbol **:9
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
2237885
1779219
887664
0
1779219
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
0

_ZN4weft4http2h18Incoming19look_at_first_chunkEv
# Func Hash:
996248641664744598
# Num Counters:
24
# Counter Values:
440720
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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

_ZN4weft4http2h18Incoming4pullEm
# Func Hash:
535054094475591019
# Num Counters:
51
# Counter Values:
0
440912
16511
0
461696
0
0
0
0
0
1346946
440912
0
0
0
461696
0
885250
0
0
0
0
0
0
0
0
0
1342673
0
16511
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
885250
885250
885250
885250
885250
861490
885250
440512
885250
0
0
23760
0

_ZN4weft4http2h18Incoming7releaseEm
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
885244

_ZN4weft4http2h18Outgoing4pushERNS0_5BytesE
# Func Hash:
507509233944462858
# Num Counters:
31
# Counter Values:
456585
456585
886531
77775
6
429779
0
456585
0
0
6
0
0
161
0
866204
0
0
0
0
0
0
0
445232
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
445672
0
0
0
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
540836
8
8
8
0
0
540365
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
445672
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
449250
10
10

_ZN4weft4http2h18is_valueESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
640704447500591610
# Num Counters:
13
# Counter Values:
2161700
1821520
2231220
1080850
1626805
1919405
1821520
1626805
1115610
1115610
1919405
447040
1919405

_ZN4weft4http2h210Connection10feed_sliceERKNS0_5SliceE
# Func Hash:
52047013072037608
# Num Counters:
10
# Counter Values:
2077334
0
0
2077334
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
2093520
2093520

_ZN4weft4http2h210Connection5flushEv
# Func Hash:
129131474483557602
# Num Counters:
24
# Counter Values:
5762606
0
668
3129400
3127919
0
1032358
0
0
0
949513
2097682
2095082
2600
3268
2600
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
** External Symbol **:62463
** External Symbol **:21295
** External Symbol **:8285
** External Symbol **:2971
** External Symbol **:2772
** External Symbol **:2603
** External Symbol **:1637
** External Symbol **:1625
** External Symbol **:829
** External Symbol **:823
** External Symbol **:587
** External Symbol **:555
** External Symbol **:531
** External Symbol **:91
** External Symbol **:43
** External Symbol **:42
** External Symbol **:40
** External Symbol **:39
** External Symbol **:37
** External Symbol **:37
_ZN4weft3tls6Stream9try_writeESt4spanIK5iovecLm18446744073709551615EE:31
** External Symbol **:30
** External Symbol **:21
** External Symbol **:15
0
0

_ZN4weft4http2h210Connection7advanceEv
# Func Hash:
529291397464210661
# Num Counters:
17
# Counter Values:
1077256
3153190
2175896
2075934
120
1075775
1361
2075934
2075934
1361
1728401
1309328
0
0
0
1481
232072
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:176988
** External Symbol **:47282
** External Symbol **:33941
** External Symbol **:9323
** External Symbol **:6931
** External Symbol **:5416
** External Symbol **:4063
** External Symbol **:4043
** External Symbol **:2448
** External Symbol **:1641
** External Symbol **:1456
** External Symbol **:1371
** External Symbol **:1320
** External Symbol **:359
** External Symbol **:164
** External Symbol **:86
** External Symbol **:83
** External Symbol **:82
** External Symbol **:77
** External Symbol **:72
_ZN4weft3tls6Stream8try_readESt4spanISt4byteLm18446744073709551615EE:62
** External Symbol **:56
** External Symbol **:47
** External Symbol **:31

_ZN4weft4http2h210FloodGuard15finished_streamEv
# Func Hash:
93478048506710818
# Num Counters:
8
# Counter Values:
3103640
0
0
0
1551820
0
0
1551820

_ZN4weft4http2h210FloodGuard4takeENS1_5FloodENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
948827212590768070
# Num Counters:
9
# Counter Values:
760516
9406
0
0
34560
4162
0
721794
0

_ZN4weft4http2h210HeadReader10add_pseudoESt17basic_string_viewIcSt11char_traitsIcEES6_
# Func Hash:
334561232744437315
# Num Counters:
21
# Counter Values:
780810
3088388
3088388
3088388
1544114
1544114
772057
772057
160
1544114
772057
1544114
772057
772057
772057
772057
772057
160
160
0
780810
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
6
8
4:978994
9:772217
3:565120
6:560017
1:3214
17:2079
7:6
5:2
1
7:1544114
1
7:1544114
1
9:772057
1
5:772057
1
9:4

_ZN4weft4http2h210HeadReader3addESt17basic_string_viewIcSt11char_traitsIcEES6_
# Func Hash:
594180854040778369
# Num Counters:
22
# Counter Values:
214653
9275649
0
9275649
0
9275649
214653
9275649
3869198
0
4146924
5406451
0
0
1259527
0
1259527
0
0
0
0
3704823
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
0
3
9:969594
16:123533
17:4160
11
17:2460434
9:720290
4:640930
16:427297
3:343590
1:343573
8:303657
33:3300
2:820
6:46
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
1767520
772057
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
3015542
3015502
215657
780897

_ZN4weft4http2h211put_requestERSt6vectorI10nghttp2_nvSaIS3_EERKNS0_11RequestHeadE
# Func Hash:
677251861889616510
# Num Counters:
14
# Counter Values:
778135
0
778135
780897
2762
120
0
2762
0
2762
0
120
780777
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
5075102
5075102
772057
0
772057
0
0
772057
128560
772057
772057
0
771897
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
4:772057
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
17408106
17408106
784989
0
1934234
1284514
2069503
1934234

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
3481010
320
3481010
0
200
0
770570
771890
1400
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
771570
771810
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
780897
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
780897
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
3942654
1552947
812307
812307
812307

_ZN4weft4http2h25Codec12check_streamERKNS1_12FrameScanner5FoundE
# Func Hash:
948827209892400038
# Num Counters:
9
# Counter Values:
0
1284514
1284514
772057
512457
512457
772057
0
0

_ZN4weft4http2h25Codec15on_stream_closeEij
# Func Hash:
720618885982470778
# Num Counters:
32
# Counter Values:
247
1551820
0
1551820
0
0
1551820
0
0
0
0
0
0
0
1551820
0
0
1551820
1551820
0
0
0
0
0
0
0
0
0
0
0
779970
0

_ZN4weft4http2h25Codec4feedERKNS0_5SliceENSt6chrono10time_pointINS6_3_V212steady_clockENS6_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
30065320852584926
# Num Counters:
26
# Counter Values:
1284514
2069503
1284514
1284514
1047365
1284514
0
0
2077334
0
2077334
2077334
784989
2077334
0
0
0
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
** External Symbol **:81107
** External Symbol **:25348
** External Symbol **:18867
** External Symbol **:7780
** External Symbol **:6481
** External Symbol **:2557
** External Symbol **:1632
** External Symbol **:1623
** External Symbol **:826
** External Symbol **:818
** External Symbol **:587
** External Symbol **:552
** External Symbol **:533
** External Symbol **:241
** External Symbol **:112
** External Symbol **:44
** External Symbol **:38
** External Symbol **:36
** External Symbol **:36
** External Symbol **:34
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:28
** External Symbol **:25
** External Symbol **:23
** External Symbol **:13

_ZN4weft4http2h25Codec5countENS1_5FloodE
# Func Hash:
491275434249748194
# Num Counters:
3
# Counter Values:
760516
0
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
859921300075782490
# Num Counters:
7
# Counter Values:
1435067
630697
423960
423960
120800
9040
4560
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
7
** External Symbol **:90
** External Symbol **:6
** External Symbol **:5
** External Symbol **:5
** External Symbol **:4
** External Symbol **:3
** External Symbol **:1

_ZN4weft4http2h25Codec6acceptEi
# Func Hash:
844982799530838382
# Num Counters:
4
# Counter Values:
0
772057
772057
0

_ZN4weft4http2h25Codec7on_dataEiSt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
844982800166678376
# Num Counters:
4
# Counter Values:
3639300
696591
2942709
696591

_ZN4weft4http2h25Codec7pass_onESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
280580191891456297
# Num Counters:
14
# Counter Values:
3124699
0
0
0
0
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
3127919
3127919
1863154
3127919
1863154

_ZN4weft4http2h25Codec7requestERKNS0_11RequestHeadEbSt8optionalImERNS0_5ArenaE
# Func Hash:
597134471960153563
# Num Counters:
64
# Counter Values:
247234
0
0
0
0
120
0
0
0
778135
780897
780897
0
0
0
0
0
565120
215657
0
0
0
0
0
0
0
123617
780777
0
0
0
0
0
0
0
0
0
0
0
0
123617
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
215657
215777
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:437040
** External Symbol **:123697
** External Symbol **:2000
** External Symbol **:816
** External Symbol **:813
** External Symbol **:812
** External Symbol **:294
** External Symbol **:276
** External Symbol **:266
** External Symbol **:43
** External Symbol **:24
** External Symbol **:23
** External Symbol **:23
** External Symbol **:20
** External Symbol **:14
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:13
** External Symbol **:12
** External Symbol **:12
** External Symbol **:8
** External Symbol **:8
** External Symbol **:7
** External Symbol **:7
** External Symbol **:3
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
1291887
770570
771970
771970
0
0
771970
771970
0
0
0
0
688570
0
0
0
83320
680
80
160
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:436477
** External Symbol **:123573
** External Symbol **:2000
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:283
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:6
** External Symbol **:3
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
206573
0
2697528
2352507
852906
1844622
2352227
852906
986787
345301
206573
206573

_ZN4weft4http2h25Codec9send_bodyESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
287486626714780480
# Num Counters:
5
# Counter Values:
742590
774190
2352347
742590
1609637

_ZN4weft4http2h25CodecC2ENS1_4RoleERKNS0_6LimitsENS2_4HookE
# Func Hash:
89079797626439359
# Num Counters:
20
# Counter Values:
4162
129022
29134
4162
4162
4162
4162
4162
4162
4162
4162
4162
4162
0
0
0
0
0
0
1400
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

_ZN4weft4http2h26Stream10begin_headENS1_4RoleE
# Func Hash:
1055735127159719969
# Num Counters:
10
# Counter Values:
214653
0
214653
0
0
772057
780810
0
780810
780810

_ZN4weft4http2h26Stream11forget_heldEv
# Func Hash:
1138669269344749608
# Num Counters:
5
# Counter Values:
1552954
1552954
1552067
40
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
1
** External Symbol **:1

_ZN4weft4http2h26Stream12end_trailersENS1_4RoleE
# Func Hash:
1152385649678606584
# Num Counters:
13
# Counter Values:
0
0
214653
0
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
986587
80
350461
0
1403307
986587
80
350461
0
0

_ZN4weft4http2h26Stream4pushERNS0_5BytesE
# Func Hash:
170447682019997517
# Num Counters:
26
# Counter Values:
1776467
0
0
0
0
0
0
0
0
0
0
362680
0
0
0
0
0
1413787
1329446
343941
0
0
0
0
0
103080
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:384376
** External Symbol **:247590
** External Symbol **:9451
** External Symbol **:3993
** External Symbol **:825
** External Symbol **:820
** External Symbol **:818
** External Symbol **:300
** External Symbol **:282
** External Symbol **:273
** External Symbol **:177
** External Symbol **:93
** External Symbol **:91
** External Symbol **:72
** External Symbol **:36
** External Symbol **:31
** External Symbol **:27
** External Symbol **:24
** External Symbol **:22
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:18
** External Symbol **:17
** External Symbol **:16
** External Symbol **:13
** External Symbol **:11
24
** External Symbol **:57701
** External Symbol **:2614
** External Symbol **:2392
** External Symbol **:1911
** External Symbol **:21
** External Symbol **:20
** External Symbol **:17
** External Symbol **:16
** External Symbol **:16
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:13
** External Symbol **:11
** External Symbol **:11
** External Symbol **:11
** External Symbol **:10
** External Symbol **:10
** External Symbol **:8
** External Symbol **:7
** External Symbol **:5
** External Symbol **:5
** External Symbol **:4
** External Symbol **:4
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
1552707
1552707
1552707
0
0
0
80
0
0
771937
0
838951
87
87
788899
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
350461

_ZN4weft4http2h26Stream6detachEj
# Func Hash:
238984481799490044
# Num Counters:
3
# Counter Values:
1552954
247
207

_ZN4weft4http2h26Stream6end_inEv
# Func Hash:
811594940626252597
# Num Counters:
3
# Counter Values:
1551987
0
280
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
206573
986787
0
0
0
0
0
0
0
0
206573
986507
280
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:436997
** External Symbol **:247310
** External Symbol **:4000
** External Symbol **:815
** External Symbol **:812
** External Symbol **:812
** External Symbol **:293
** External Symbol **:275
** External Symbol **:265
** External Symbol **:85
** External Symbol **:45
** External Symbol **:22
** External Symbol **:19
** External Symbol **:17
** External Symbol **:15
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:12
** External Symbol **:11
** External Symbol **:10
** External Symbol **:9
** External Symbol **:7
** External Symbol **:7
** External Symbol **:7
** External Symbol **:6
** External Symbol **:4
7
** External Symbol **:1
** External Symbol **:1
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
1750517
1321608
0
0
0
0
0
1141387
0
0
180661
180221
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
1435067
1435067
630697
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:443437
** External Symbol **:248270
** External Symbol **:5122
** External Symbol **:4000
** External Symbol **:2626
** External Symbol **:2447
** External Symbol **:884
** External Symbol **:862
** External Symbol **:858
** External Symbol **:339
** External Symbol **:321
** External Symbol **:319
** External Symbol **:129
** External Symbol **:111
** External Symbol **:81
** External Symbol **:68
** External Symbol **:66
** External Symbol **:64
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:62
** External Symbol **:47
** External Symbol **:37
** External Symbol **:34
** External Symbol **:31
** External Symbol **:30

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
771970
0
0
0
0
0
0
771970
0
0
0
0
771970
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
771810
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
208421
2331380
1307920
1307920
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
1701628
214653
772057
0
0
0
771897
0
0
0
0
0
0
0
780810
0
780810
120
0
780690
80
780730
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
1214341
2697528
0
1483187
0
987907
345301
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
1552954
1552954
1552954
1552954
1226921
0
0
0
0
0
0
0
0
772057
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
1552954
1552067
1134
524868
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
3639300

_ZN4weft4http2h29Callbacks13on_frame_recvEP15nghttp2_sessionPK13nghttp2_framePv
# Func Hash:
685250118637146595
# Num Counters:
23
# Counter Values:
0
0
4977985
4212987
0
4212987
8324
34560
1767520
2445467
0
2445267
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
570918054556044400
# Num Counters:
12
# Counter Values:
8223574
4212619
247
4111787
0
4111787
0
1552067
0
160
4111787
4111787
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
0

_ZN4weft4http2h29Callbacks14on_begin_frameEP15nghttp2_sessionPK16nghttp2_frame_hdPv
# Func Hash:
1017596874930645136
# Num Counters:
18
# Counter Values:
4978495
2445467
1767670
0
0
8324
34560
0
0
721794
0
0
4162
34560
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
1552067

_ZN4weft4http2h29Callbacks15on_stream_frameERNS1_5CodecERNS1_6StreamERK13nghttp2_frame
# Func Hash:
11922953435973470
# Num Counters:
7
# Counter Values:
4212987
1767520
1551987
0
772057
1551987
772057

_ZN4weft4http2h29Callbacks16on_begin_headersEP15nghttp2_sessionPK13nghttp2_framePv
# Func Hash:
650973723113837841
# Num Counters:
9
# Counter Values:
1767520
1767520
772057
772057
644610
350853
0
644610
772057

_ZN4weft4http2h29Callbacks17before_frame_sendEP15nghttp2_sessionPK13nghttp2_framePv
# Func Hash:
287486627275083000
# Num Counters:
6
# Counter Values:
1860272
1759440
1420947
338493
1420947
1552867

_ZN4weft4http2h29Callbacks9on_headerEP15nghttp2_sessionPK13nghttp2_framePKhmS9_mhPv
# Func Hash:
402209679680311567
# Num Counters:
7
# Counter Values:
9275649
0
9275649
0
772057
8503592
772057
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
2697528

_ZN4weft4http2h29Callbacks9send_bodyEP15nghttp2_sessionP13nghttp2_framePKhmP19nghttp2_data_sourcePv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2352347

_ZN4weft4http4grpc13status_numberERKNS0_7HeadersE
# Func Hash:
382993475055910911
# Num Counters:
2
# Counter Values:
1419183
1212530

_ZN4weft4http4grpc7is_grpcERKNS0_7HeadersE
# Func Hash:
484499720053789692
# Num Counters:
7
# Counter Values:
3940410
1304970
432320
744360
175120
0
560610

_ZN4weft4http4pumpERNS0_6SourceERNS0_4SinkERNS0_8ActivityERmNSt6chrono10time_pointINS8_3_V212steady_clockENS8_8durationIlSt5ratioILl1ELl1000000000EEEEEEPb
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1419587

_ZN4weft4http5Arena4copyESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
2202711501531239
# Num Counters:
2
# Counter Values:
4200988
2290074
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
11
33:987977
5:955297
9:5285
4:3252
1:51
6:23
7:23
513:21
2:7
8:7
3:1

_ZN4weft4http5Arena5resetEv
# Func Hash:
1096621590155571731
# Num Counters:
5
# Counter Values:
2014622
0
0
1226457
2014622

_ZN4weft4http5Arena8allocateEm
# Func Hash:
567185239131533134
# Num Counters:
5
# Counter Values:
16949730
1226457
1226457
6638
1219819

_ZN4weft4http5Bytes11append_copyESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
631324379643500408
# Num Counters:
9
# Counter Values:
8730972
5738578
3982147
1756431
4939858
2992394
2978833
8716732
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
19
9:1530620
17:511299
65:506876
33:446806
513:363949
5:357624
257:146577
129:78284
6:14398
1:14171
4:7059
7:2771
64:850
8:280
2:261
32:128
3:60
16:54
256:2
21
9:1513195
65:861670
513:827219
129:544038
17:346460
257:289390
33:272100
5:79533
64:6563
7:2301
6:2179
128:1222
32:1186
16:382
8:380
4:285
512:250
3:151
256:143
1:109
2:69

_ZN4weft4http5Bytes4growEv
# Func Hash:
52047013740422107
# Num Counters:
9
# Counter Values:
16480660
5372344
0
1795515
9583928
144107
2687196
2687196
1162808

_ZN4weft4http5Bytes4takeEm
# Func Hash:
526279452372963163
# Num Counters:
9
# Counter Values:
1590000
4188982
6490920
6490920
4188982
1590000
0
0
109080

_ZN4weft4http5Bytes5clearEv
# Func Hash:
567185240339310381
# Num Counters:
5
# Counter Values:
11108316
0
1441714
37981671
1524388

_ZN4weft4http5Bytes6appendENS0_5SliceE
# Func Hash:
238984482812021090
# Num Counters:
3
# Counter Values:
22169512
22169512
2831303

_ZN4weft4http5Bytes6appendEOS1_
# Func Hash:
1124680649821146753
# Num Counters:
3
# Counter Values:
8529580
3919540
0

_ZN4weft4http5Bytes7consumeEm
# Func Hash:
391331301512420815
# Num Counters:
6
# Counter Values:
1486856
12198218
3694299
2207443
2028083
0

_ZN4weft4http5BytesC2ERKS1_
# Func Hash:
974670608953953615
# Num Counters:
6
# Counter Values:
206857
207017
207017
206857
0
0

_ZN4weft4http5BytesD2Ev
# Func Hash:
1063705161840035144
# Num Counters:
3
# Counter Values:
20712065
20712065
0

_ZN4weft4http5BytesaSEOS1_
# Func Hash:
1096621589719976365
# Num Counters:
5
# Counter Values:
23359652
13350066
13350066
1670240
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
1983548
1983548
1084577
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
10419837
2658760
0
2658760
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
3086965
252000
252000
1167297
1084257
83040
83040

_ZN4weft4http7Headers4takeENS0_5TokenE
# Func Hash:
656349718644035646
# Num Counters:
5
# Counter Values:
3412048
832497
519657
312840
1165
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
2
65:725
129:11

_ZN4weft4http7Headers6removeENS0_5TokenE
# Func Hash:
287486628732883890
# Num Counters:
5
# Counter Values:
32400
9502441
32400
9373681
3638804

_ZN4weft4http7name_ofENS0_5TokenE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2210314

_ZN4weft4http7name_ofENS0_7VersionE
# Func Hash:
536873293052540031
# Num Counters:
4
# Counter Values:
441000
772057
0
0

_ZN4weft4http8BlockRef10make_smallEv
# Func Hash:
238984484093187152
# Num Counters:
3
# Counter Values:
2978833
2969711
9122

_ZN4weft4http8BlockRef4makeEm
# Func Hash:
536873292358907816
# Num Counters:
4
# Counter Values:
6577844
6577844
98896
6478948

_ZN4weft4http8BlockRefD2Ev
# Func Hash:
974670605049508492
# Num Counters:
7
# Counter Values:
182742413
22601052
0
0
2978833
76240
6501604

_ZN4weft4http8list_hasESt17basic_string_viewIcSt11char_traitsIcEES4_
# Func Hash:
454381972511705738
# Num Counters:
11
# Counter Values:
0
0
216857
0
0
216857
6720
216857
216857
216857
216857

_ZN4weft4http8token_ofESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
710350030754873058
# Num Counters:
7
# Counter Values:
13740418
13740418
8634651
2629935
0
392080
8304101

_ZN4weft5codec10parse_yamlESt17basic_string_viewIcSt11char_traitsIcEES4_
# Func Hash:
208828868734441418
# Num Counters:
330
# Counter Values:
0
47634
0
0
0
54373
10962
10962
0
847056
0
847056
0
1566
1566
0
0
0
0
121008
0
0
0
0
0
0
0
0
0
0
0
406812
406812
847056
0
0
847056
0
0
0
0
0
0
0
0
0
581511
581511
0
0
0
0
0
58116
380611
380611
0
121008
0
83073
0
0
0
0
1566
1566
13356
47634
1566
13356
47634
1566
1566
54373
121008
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
62892
54373
1566
0
0
0
0
58116
0
0
0
0
15641
120163
54373
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
47251
0
0
0
0
0
0
0
83073
0
0
0
0
0
0
0
121008
0
0
0
47251
0
0
58116
0
37935
37935
0
0
0
0
0
0
0
0
0
0
0
0
54373
0
0
0
0
0
0
120163
0
0
0
0
3743
83073
0
0
0
0
0
0
0
0
0
83073
0
0
0
0
0
0
0
0
0
0
0
0
0
0
11382
0
0
0
0
0
0
0
0
0
0
0
71691
0
0
0
0
0
0
0
0
0
0
71691
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
83073
0
0
3743
83073
83073
0
0
0
0
0
0
0
83073
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
9:16267
3:6331
5:6095
6:5065
4:4447
7:3631
2:1695
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
9:33056
8:11593
5:10594
6:7771
16:4382
7:2135
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
3743
0
290580
290580
639276
639276
639276
639276
25302
25302
0
174348
0
174348
25422
25422
21882
11229
21882
25302
25302
0
0
0
0
0
0
0
0
0
0
0
0
3743
0
54373
3743
3743
0
0
4902
0
3743
3743
0
3743
49471
0
0
3743
0
49471
0
0
0
0
0
0
0
0
0
0
0
0
0
3743
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
3743
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
7
1
4:25302
2
4:25302
3:3
2
5:21762
3:3
1
4:25302
0
0
6
9:22976
8:9433
5:8434
6:3551
16:2942
7:2135

_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE
# Func Hash:
347590581045812111
# Num Counters:
150
# Counter Values:
1975954
0
0
0
0
0
0
0
0
0
0
0
31615264
0
0
3951908
0
1213097
0
1213097
1213097
1213097
1213097
1213097
1213097
1213097
1213097
1213097
1213097
1213097
1213097
1213097
1213097
1213097
1213097
0
579302
0
175
0
0
0
128920
1084177
128920
1084177
128920
1084177
0
0
987977
225120
1213097
0
0
0
0
128760
128760
128760
987977
987977
987977
987977
987977
0
0
0
0
14755
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
1213097
0
175
175
0
1213097
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
175
0
87
87
0
0
0
88
0
0
87
87
0
87
0
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
0
0
0
0
0
0
0
0
0
0
0
956897
956897
1213097
1213097
0
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
13
24
** External Symbol **:446520
** External Symbol **:291155
** External Symbol **:123697
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
24
** External Symbol **:446520
** External Symbol **:291155
** External Symbol **:123697
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
24
** External Symbol **:446520
** External Symbol **:291155
** External Symbol **:123697
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
0
24
** External Symbol **:446520
** External Symbol **:291155
** External Symbol **:123697
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
0
0
24
** External Symbol **:436480
** External Symbol **:291115
** External Symbol **:123657
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:801
** External Symbol **:685
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:4
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
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
24
** External Symbol **:446520
** External Symbol **:291155
** External Symbol **:123697
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
24
** External Symbol **:446520
** External Symbol **:291155
** External Symbol **:123697
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
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
1:87
1
1:87
1
1:87

_ZN4weft5proxy14hide_parameterERNS0_7RequestESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
1107865778514240817
# Num Counters:
11
# Counter Values:
0
1213337
0
0
0
0
0
1213337
0
0
1213337
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
1213097
680
680
1084337
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
1084177
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
4850774
0
0
0
0
0
0
0
0
0
0
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
1084708
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
** External Symbol **:436560
** External Symbol **:291115
** External Symbol **:123697
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:812
** External Symbol **:801
** External Symbol **:725
** External Symbol **:566
** External Symbol **:530
** External Symbol **:506
_ZN4weft2io13SocketNetwork4loopEv:211
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:8
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:436560
** External Symbol **:291115
** External Symbol **:123697
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:812
** External Symbol **:801
** External Symbol **:725
** External Symbol **:566
** External Symbol **:530
** External Symbol **:506
_ZNK4weft11SystemClock4wallEv:211
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:8
** External Symbol **:3
** External Symbol **:3
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
1213468
0
0
0
0
528

_ZN4weft5proxy6Worker3logERKNS_6config9AccessLogE
# Func Hash:
993108203289149324
# Num Counters:
11
# Counter Values:
1211932
1365
1365
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
1213297
1213297
1213297
1213468

_ZN4weft5proxy7name_ofENS0_4FlagE
# Func Hash:
325048436616328596
# Num Counters:
21
# Counter Values:
0
1279633
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
107
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
1843
65080
1124667
67083
65080
32480
32480
32480
32480
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
1213057
0
0
0
0
1213097
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
1213010
0

_ZN4weft5proxy7observe4Line4copyEPcPKcm
# Func Hash:
234856437025610583
# Num Counters:
6
# Counter Values:
3676851
6289718
7866567
2383416
2768572
1007255
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
3
17:2202714
33:1474097
65:1

_ZN4weft5proxy7observe4Line8room_forEm
# Func Hash:
784007059655560962
# Num Counters:
2
# Counter Values:
30469001
0

_ZN4weft5proxy7observe4LineD2Ev
# Func Hash:
536873293900927238
# Num Counters:
4
# Counter Values:
0
1213297
1213297
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
1213297
1213057
1213297
1213297
1213050
1213297
1213297
1213297
1212650
10918539
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
9035222
0
0
7373479
30332425
30332425
31545722
0
0
0
6666148
4517611
0
0
0
0
0
0
0
0
0
0
24276766
0
0
6055659
0
7373479
7373479
0
0
0
0
0
0
0
0
0
0
0
0
1213297
0
0
0
0
0
9791065
9791065
0
0
9791065
0
0
0
3333074
0
3333074
7373479
2651674
7373479
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
2248066
1034969
1213097
1212817
66130
0
0
0
31920
0
0

_ZN4weft5proxy7observe9LogBuffer5writeERKNS_6config9LogFormatERKNS0_6RecordESt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EE
# Func Hash:
334492582214856887
# Num Counters:
5
# Counter Values:
1213297
4191
2575
7490
2575

_ZN4weft5proxy7refreshERNS0_10ConnectionE
# Func Hash:
538256027129928374
# Num Counters:
15
# Counter Values:
1224155
4400
4400
1080
1080
1040
1040
1040
1040
1040
1040
1040
1040
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
16:26

_ZN4weft5proxy7rewriteERNS_4http11RequestHeadERKNS_6config5RouteERKNS4_7ForwardERKNS4_13ClusterWeightERKNS0_6RecordE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1212777

_ZN4weft5proxy8upstream10ReplayBody11note_prefixERKNS_4http5BytesE
# Func Hash:
391331303864261666
# Num Counters:
6
# Counter Values:
1343262
1033685
1033685
311537
1960
311537

_ZN4weft5proxy8upstream10ReplayBody12stop_keepingEv
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
1212650
1212650

_ZN4weft5proxy8upstream10ReplayBody4pullEm
# Func Hash:
903233817922838276
# Num Counters:
8
# Counter Values:
0
637794
311537
40
206737
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
11
** External Symbol **:471514
** External Symbol **:4007
** External Symbol **:86
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
119520
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
2
** External Symbol **:2981
** External Symbol **:7

_ZN4weft5proxy8upstream10ReplayBody7releaseEm
# Func Hash:
212526876123949159
# Num Counters:
2
# Counter Values:
311537
311537
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
11
** External Symbol **:228537
** External Symbol **:2000
** External Symbol **:43
** External Symbol **:23
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
1212737
1212737
1212737

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
2341772
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
518008297812854342
# Num Counters:
80
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
0
0
0
0
128760
0
1212857
1212857
0
128760
1084097
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
128760
128760
0
569320
120
643417
0
0
1120
0
0
0
0
128720
0
0
0
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
0
0
128720
0
955417
1212857
127640
127640
1080
1080
# Num Value Kinds:
1
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

_ZN4weft5proxy8upstream15server_name_forB5cxx11ERKNS_6config7ClusterERKNS2_3TlsESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
407893536008579764
# Num Counters:
29
# Counter Values:
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
0
0
0
0
0
0
0
0
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

_ZN4weft5proxy8upstream3runERNS1_7AttemptE
# Func Hash:
344844681583565771
# Num Counters:
210
# Counter Values:
1212857
0
1212857
0
1212857
1212737
0
1212857
1212857
1212857
335
1212857
0
0
0
1212737
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
1084097
1084097
0
0
0
0
0
0
0
0
0
0
0
1084097
1084097
0
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
1212697
1212697
1212697
128760
0
0
0
1212697
1212657
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
1005960
955177
955177
0
0
1212697
1212657
1212697
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1212697
0
0
0
1005960
206737
0
0
0
0
0
0
0
0
1005960
206737
0
0
0
91
0
84
88
88
0
0
0
0
0
0
3
3
84
84
0
0
3
3
84
84
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
955177
0
955257
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
13
24
** External Symbol **:436560
** External Symbol **:291115
** External Symbol **:123697
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:806
** External Symbol **:801
** External Symbol **:725
** External Symbol **:566
** External Symbol **:530
** External Symbol **:506
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:4
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
_ZN4weft2io13SocketNetwork4loopEv:2
24
** External Symbol **:446520
** External Symbol **:291155
** External Symbol **:123697
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
24
** External Symbol **:446520
** External Symbol **:291155
** External Symbol **:123697
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
24
** External Symbol **:446520
** External Symbol **:291155
** External Symbol **:123697
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
18
** External Symbol **:436440
** External Symbol **:291115
** External Symbol **:123657
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:685
** External Symbol **:43
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
** External Symbol **:446520
** External Symbol **:291155
** External Symbol **:123697
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:446520
** External Symbol **:291155
** External Symbol **:123697
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:446520
** External Symbol **:291155
** External Symbol **:123697
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:446520
** External Symbol **:291155
** External Symbol **:123697
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:446520
** External Symbol **:291155
** External Symbol **:123697
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
0
0
0
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
26
0
0
0
0
0
0
0
1
1:1084097
0
1
1:1084097
0
0
0
1
1:1212697
1
1:1212657
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
1:84
1
1:84

_ZN4weft5proxy8upstream4Pool10wake_firstEv
# Func Hash:
515008861157547863
# Num Counters:
5
# Counter Values:
572438
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
418410280785419197
# Num Counters:
171
# Counter Values:
3316
0
775573
0
41506
0
0
770895
770895
41506
3360
3360
770895
770895
0
0
0
0
3360
0
0
0
0
0
0
1362
3316
1362
1362
0
0
0
0
0
0
772137
128720
0
0
0
2460
3316
643417
0
0
128720
772137
2118
3316
3316
3316
0
772137
0
772137
128720
0
856
643417
1202
160
0
3316
0
0
3316
0
3360
0
160
160
0
0
3316
0
120
0
0
0
772137
0
3316
0
0
0
0
1082
1082
0
0
0
0
0
0
0
0
0
0
0
0
1082
1082
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
3360
3360
3360
3316
0
3316
0
0
3360
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
18
0
1
1:643417
1
1:770895
1
1:770895
0
0
0
0
0
0
1
1:1082
1
1:1082
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
3316
0
3316
135004
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
0

_ZN4weft5proxy8upstream4Pool16give_back_sharedERNS_4http7SessionE
# Func Hash:
995382919041066674
# Num Counters:
8
# Counter Values:
771977
0
771977
80
131638
131638
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:798
** External Symbol **:793
** External Symbol **:792
** External Symbol **:506
** External Symbol **:281
** External Symbol **:265
** External Symbol **:252
** External Symbol **:132
** External Symbol **:70
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
** External Symbol **:1
_ZNK4weft4http2h213ClientSession7closingEv:1

_ZN4weft5proxy8upstream4Pool4IdleD2Ev
# Func Hash:
376260594787945087
# Num Counters:
8
# Counter Values:
1321447
1682
40
0
1682
80
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
16
** External Symbol **:384
** External Symbol **:330
** External Symbol **:248
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
** External Symbol **:1
** External Symbol **:1
unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_113ClientSessionD0Ev:1

_ZN4weft5proxy8upstream4Pool4takeERS2_RNS2_6SharedE
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
771977
0

_ZN4weft5proxy8upstream4Pool5leaseENS1_12LeaseOptionsE
# Func Hash:
244889866963064096
# Num Counters:
71
# Counter Values:
1212857
128760
1084097
0
0
1212857
0
1212857
128760
0
1084097
0
440720
0
0
0
0
128720
440720
643417
1212857
0
772137
0
40
1682
1682
643417
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
440720
440680
0
0
0
0
440720
440680
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1
1:1084097
0
1
1:643417
0
0
1
1:440720
1
1:440680

_ZN4weft5proxy8upstream4Pool9give_backENS2_4IdleERKNS1_4WearE
# Func Hash:
410453137065289807
# Num Counters:
13
# Counter Values:
440352
0
0
368
368
440352
440352
368
368
0
440352
0
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
16
** External Symbol **:323315
** External Symbol **:52080
** External Symbol **:32685
** External Symbol **:283
** External Symbol **:265
** External Symbol **:253
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
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
1
1:368
1
1:368

_ZN4weft5proxy8upstream4Pool9take_idleERNS1_5LeaseERKNS1_12LeaseOptionsE
# Func Hash:
987054661174594166
# Num Counters:
20
# Counter Values:
439038
439038
439038
439038
0
0
439038
0
439038
439038
439038
439038
0
0
439038
439038
439038
0
440720
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
9
** External Symbol **:323011
** External Symbol **:51710
** External Symbol **:32397
** External Symbol **:280
** External Symbol **:264
** External Symbol **:251
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
0
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
0
1
1:439038
1
1:439038

_ZN4weft5proxy8upstream4Pool9with_roomERKNS1_12LeaseOptionsERb
# Func Hash:
341199225553541691
# Num Counters:
28
# Counter Values:
2118
770895
775573
0
773013
2118
0
773013
0
0
0
0
0
773013
773013
0
2118
775573
2118
2118
0
120
775573
773013
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
1212770
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
** External Symbol **:436557
** External Symbol **:291115
** External Symbol **:123613
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:806
** External Symbol **:801
** External Symbol **:725
** External Symbol **:566
** External Symbol **:530
** External Symbol **:506
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:4
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
_ZN4weft2io13SocketNetwork4loopEv:2

_ZN4weft5proxy8upstream5LeaseC2EOS2_
# Func Hash:
942461684920907681
# Num Counters:
6
# Counter Values:
40
40
2756651
2756611
2756651
2756611
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
1
1:2756651
1
1:2756611

_ZN4weft5proxy8upstream5LeaseD2Ev
# Func Hash:
56516717169473308
# Num Counters:
17
# Counter Values:
6394742
0
0
0
0
160
0
440720
40
771977
40
440720
440680
440720
440680
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
1:440720
1
1:440680

_ZN4weft5proxy8upstream6Places13is_to_end_oneEb
# Func Hash:
650973720153364028
# Num Counters:
8
# Counter Values:
0
0
0
571990
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
1084468
0
0

_ZN4weft5proxy8upstream7Cluster12pick_in_zoneERKNS2_6ChoiceERKNS1_7PickingE
# Func Hash:
238984484093187152
# Num Counters:
3
# Counter Values:
1084468
0
1084468

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
1084348
120
1084348
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
599005163542300692
# Num Counters:
8
# Counter Values:
1148668
1084348
1084348
1084348
1148668
1148668
1148668
1084348

_ZN4weft5proxy8upstream7Cluster6reportERKNS1_4HostENS1_7OutcomeENSt6chrono10time_pointINS7_3_V212steady_clockENS7_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
750865548144064976
# Num Counters:
16
# Counter Values:
0
0
0
1213061
0
0
0
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
955748
128720
0
0
131
0
0
0

_ZN4weft5proxy8upstream7Cluster9pick_zoneERKNS2_6ChoiceERNS_6RandomE
# Func Hash:
141929911879084311
# Num Counters:
13
# Counter Values:
0
0
0
1084468
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
6205402
3643895
4051
4051
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
1212857
120
1212857
0
0
0
0
1084177
1084177
1212857
1084177
1084177
1084177
1212737
0
0
1212857
1212857
1212697
0
0
0
1212737
0
0
1212737
0
335
335
335
0
0
1212737
1212737
0
0
0
248
120
0
0
1212737
215
0
247
1212737
0
0
0
0
0
1212737
0
87
0
0
0
0
0
0
0
0
1212737
1212337
0
40
1212337
0
0
1212737
215
0
87
0
0
0
1212737
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
207
0
1212337
0
215
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
247
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
247
247
0
0
0
0
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
87
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
87
87
87
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
87
87
87
80
80
0
0
0
0
0
87
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
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1212610
1212522
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
15
24
** External Symbol **:446520
** External Symbol **:291155
** External Symbol **:123697
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
0
24
** External Symbol **:446520
** External Symbol **:291155
** External Symbol **:123697
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:446520
** External Symbol **:291155
** External Symbol **:123697
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:446520
** External Symbol **:291155
** External Symbol **:123697
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
0
0
24
** External Symbol **:446520
** External Symbol **:291155
** External Symbol **:123697
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:436560
** External Symbol **:291115
** External Symbol **:123697
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:806
** External Symbol **:801
** External Symbol **:725
** External Symbol **:566
** External Symbol **:530
** External Symbol **:506
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:4
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
_ZN4weft2io13SocketNetwork4loopEv:2
24
** External Symbol **:436480
** External Symbol **:291115
** External Symbol **:123657
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:685
** External Symbol **:283
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
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
** External Symbol **:1
24
** External Symbol **:436480
** External Symbol **:291115
** External Symbol **:123657
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:685
** External Symbol **:283
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
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
** External Symbol **:1
0
1
** External Symbol **:2
1
** External Symbol **:3
3
** External Symbol **:124
** External Symbol **:43
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
1:87
0
0
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
1:87
1
1:87
1
1:87
1
1:87
0
0

_ZN4weft5rules10FieldValue3addESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
798733567157826734
# Num Counters:
4
# Counter Values:
871897
0
0
0

_ZN4weft5rules10FieldValue8read_allERKNS_4http7HeadersESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
567185242465503888
# Num Counters:
5
# Counter Values:
2210965
871897
871897
0
903897

_ZN4weft5rules10FieldValueC2ERKNS_4http11RequestHeadESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
561929922358062905
# Num Counters:
8
# Counter Values:
903897
903897
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
955748
955628
955628
0
955748
955628
846

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
1084348
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
1212817
0
987057
1212817
1212817
0
1212857
40
1212817
1212817
0

_ZN4weft5rules11pick_randomITkNS0_10CandidatesENS0_6OthersINS_5proxy8upstream7Cluster6ChoiceEEEEEmRKT_RNS_6RandomE
# Func Hash:
599005161401304552
# Num Counters:
9
# Counter Values:
193040
64320
33560
49400
64320
49400
17240
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
32600
161320
32600
128720
128720

_ZN4weft5rules12without_portESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
3603318817416306
# Num Counters:
18
# Counter Values:
257640
955457
955257
0
8821742
955377
955377
955377
955377
1213097
955457
955457
955457
955457
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
1212817
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
2246622
1240662
1212737
1212737
1212737
206777
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
2
3:1005960
4:206777

_ZN4weft5rules13put_time_leftERNS_4http7HeadersENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEESt8optionalIS8_E
# Func Hash:
93478049685531836
# Num Counters:
7
# Counter Values:
83040
872137
83040
83040
0
0
0

_ZN4weft5rules13rewrites_pathERKNS_6config7ForwardE
# Func Hash:
382993475055910911
# Num Counters:
2
# Counter Values:
1212777
0

_ZN4weft5rules14first_mismatchERKNS_6config5RouteERKNS_4http11RequestHeadEPKNS_5codec5ValueE
# Func Hash:
592063320653337259
# Num Counters:
22
# Counter Values:
903897
0
903897
0
0
0
0
0
0
80
80
2200034
2200034
871670
1213057
0
0
80
80
871897
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
1:871670

_ZN4weft5rules14rewrite_targetERNS_4http11RequestHeadERKNS_6config5RouteERKNS4_7ForwardERKNS4_13ClusterWeightE
# Func Hash:
589371673221326323
# Num Counters:
24
# Counter Values:
0
1212777
0
0
0
0
0
0
0
0
0
0
0
0
0
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
160

_ZN4weft5rules16time_of_responseERKNS_6config7ForwardERKNS_4http11RequestHeadENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEESt8optionalISD_E
# Func Hash:
1019497625126776524
# Num Counters:
18
# Counter Values:
1212737
872177
0
83080
0
872177
0
40
0
83080
0
0
0
872177
83080
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
1213097
1213097
0
0
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
1212570
0
0
1212570
1212570
1212570
1212570
1212570
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
3639891
3382971
0
0
0
0
0
0
0
0
0
0
0
0
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
2425940

_ZN4weft5rules6panicsESt4spanIKNS0_6HealthELm18446744073709551615EEmj
# Func Hash:
798733565099420459
# Num Counters:
4
# Counter Values:
0
0
1084348
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
1213057
260840
680
1213017
1213017
600
0
1213017
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
1213017
955337
955337
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
1212770
1208144
160

_ZN4weft5rules9call_timeERKNS_6config7ForwardERKNS_4http11RequestHeadENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEESt8optionalISD_E
# Func Hash:
334492581606336567
# Num Counters:
5
# Counter Values:
1212737
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
17418655
0
1212857
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
66960
9280
49600
0
49600
18640
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
25520
238000
2160
0
18640
20720
4480
0
0
2480
23040
23040
2480
2480
2480
2480
18640
0
25520
0
14880
1520
2480
2480
0
1480
1480
0
0
0
0
9120
2400
18640
1000
480
7680
2480
0
2400
4480
0
1000
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
22920
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
23680
23680
4560
4560
0
0
0
0
8160
125920
125920
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
9:25

_ZN4weft5stats5Shard4findERKNS0_6FamilyESt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EE
# Func Hash:
798733566923836643
# Num Counters:
4
# Counter Values:
130083
13365
0
13365

_ZN4weft5stats8Registry7declareENS0_6FamilyE
# Func Hash:
1005909906783726544
# Num Counters:
46
# Counter Values:
116946
34806
2401236
1046046
403986
155034
0
405266
405266
28188
1280
0
118512
405266
1280
21638
116946
21638
131898
131898
131898
131898
131898
0
131898
1280
25696
0
0
0
9396
0
0
0
0
0
0
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
2:131898
2
17:16940
33:4698
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
506200
3600

_ZN4weft6config15content_versionB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
146835646621254984
# Num Counters:
2
# Counter Values:
73654147
37993

_ZN4weft6config18default_log_formatEv
# Func Hash:
93478049075192529
# Num Counters:
7
# Counter Values:
1213297
1365
1365
0
1365
0
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_5ValueEE8InnerMap12InsertUniqueEmPNSA_4NodeE
# Func Hash:
694937217598364818
# Num Counters:
5
# Counter Values:
2480
21080
128760
0
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_5ValueEE8InnerMap13iterator_baseIKNS0_7MapPairIS7_S8_EEE10SearchFromEm
# Func Hash:
694937218893071247
# Num Counters:
6
# Counter Values:
178320
115560
0
159360
115560
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_6StructEE8InnerMap13iterator_baseIKNS0_7MapPairIS7_S8_EEE10SearchFromEm
# Func Hash:
694937218893071247
# Num Counters:
6
# Counter Values:
131000
39560
0
77851
39560
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_6StructEE8InnerMap5clearEv
# Func Hash:
948827213316991799
# Num Counters:
8
# Counter Values:
160
0
150720
20440
20440
0
0
18840

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap13iterator_baseIKNS0_7MapPairIS7_S7_EEE10SearchFromEm
# Func Hash:
694937218893071247
# Num Counters:
6
# Counter Values:
83360
63680
0
102360
63680
0

_ZN6google8protobuf8internal16InternalMetadataD2Ev
# Func Hash:
1063705161908944610
# Num Counters:
3
# Counter Values:
767377
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
591816
591816
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
9:310466
6:70704
4:65758
8:44664
5:37584
7:32886
16:29754

_ZNK3CLI6Option13matching_nameB5cxx11ERKS0_
# Func Hash:
170704080480518397
# Num Counters:
33
# Counter Values:
39150
39150
0
400896
400896
0
0
0
0
400896
0
0
0
400896
400896
0
400896
400896
0
0
0
0
0
0
0
1566
1566
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
2723879

_ZNK4weft11SystemClock4wallEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1235416

_ZNK4weft2io4Leaf6resultEv
# Func Hash:
367063875989119905
# Num Counters:
18
# Counter Values:
5791452
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
228062
228062
120
120
120
228062
228062
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
1:228062
1
1:228062

_ZNK4weft2io5Scope4Join12await_resumeEv
# Func Hash:
927946426483138021
# Num Counters:
8
# Counter Values:
433586
256
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
2154416
134651
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
1322440

_ZNK4weft4http2h18Incoming6lengthEv
# Func Hash:
1063705160746808702
# Num Counters:
3
# Counter Values:
440920
0
0

_ZNK4weft4http2h18Incoming8trailersEv
# Func Hash:
382993475055910911
# Num Counters:
2
# Counter Values:
881432
881432

_ZNK4weft4http2h210Connection4overEv
# Func Hash:
1124680652285324760
# Num Counters:
4
# Counter Values:
1309328
1307847
1
1

_ZNK4weft4http2h213ClientSession7closingEv
# Func Hash:
1063705161908944610
# Num Counters:
3
# Counter Values:
905371
905291
905291

_ZNK4weft4http2h213ClientSession7greetedEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
773013

_ZNK4weft4http2h213ClientSession8capacityEv
# Func Hash:
287486626421352023
# Num Counters:
6
# Counter Values:
1551792
1551792
0
1551792
1551792
1548510

_ZNK4weft4http2h26Stream6at_endEv
# Func Hash:
1063705162558100101
# Num Counters:
3
# Counter Values:
2315724
2315564
2256703

_ZNK4weft4http2h26Stream6lengthEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
771777

_ZNK4weft4http2h26Stream8trailersEv
# Func Hash:
382993475055910911
# Num Counters:
2
# Counter Values:
1758277
421226

_ZNK4weft4http7Headers3getENS0_5TokenE
# Func Hash:
798733566058850320
# Num Counters:
4
# Counter Values:
20251401
9575056
2561274
7013782

_ZNK4weft4http7Headers4findESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
896858936566914818
# Num Counters:
10
# Counter Values:
0
1116965
83160
206777
0
0
206777
0
206777
0

_ZNK4weft4http8BlockRef4dataEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2860238

_ZNK4weft4http8BlockRef4sizeEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2548701

_ZNK4weft5Clock7skip_toENSt6chrono10time_pointINS1_3_V212steady_clockENS1_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1239108

_ZNK4weft5proxy7observe15CapturedHeaders2ofEm
# Func Hash:
1096621589212075883
# Num Counters:
5
# Counter Values:
0
0
1213297
0
0

_ZNK4weft5proxy7observe7Metrics5Alike3hasERKNS0_6RecordENS_6config9DirectionE
# Func Hash:
898775535699548479
# Num Counters:
15
# Counter Values:
1213097
1211130
1211130
1211127
1147167
1146967
1146967
1146847
1146967
1146967
96280
1146967
1146967
96280
1211127
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
4
9:967847
33:2407
4:2067
2:1
1
9:2407
1
4:2407

_ZNK4weft5proxy8upstream10ReplayBody8trailersEv
# Func Hash:
123497036129182353
# Num Counters:
6
# Counter Values:
0
206737
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
11
** External Symbol **:203617
** External Symbol **:43
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

_ZNK4weft5proxy8upstream4Pool13is_connectingERKNS1_12LeaseOptionsE
# Func Hash:
140494398448630831
# Num Counters:
5
# Counter Values:
1198
0
1198
240
775573
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
33:6

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
1084348
0
0
1084348
1084348

_ZNK4weft5proxy8upstream7Cluster6Choice6weightEm
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
0
1730908

_ZNK4weft5proxy8upstream7Cluster6Choice8eligibleEm
# Func Hash:
331779889604159042
# Num Counters:
11
# Counter Values:
1616868
120
0
1616868
1616868
1616868
1616868
1616868
0
1616868
1616868

_ZNK4weft5rules8CallTime4endsENSt6chrono10time_pointINS2_3_V212steady_clockENS2_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
431494654108067943
# Num Counters:
3
# Counter Values:
1212817
955257
0

_ZNK4weft5stats5Shard7KeyHashclERKNS1_3KeyE
# Func Hash:
1124680649821146753
# Num Counters:
3
# Counter Values:
1796198
151475
0

_ZNK4weft6config13HeaderMatcher7matchesEPKSt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
187771963222858826
# Num Counters:
7
# Counter Values:
871897
0
0
871897
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
872217
0
0
0
0
0
0
0
0
871897
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
1215100
1086260

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
1212857
0
0
1212857
1212857
1212857
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
2341772
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
2427296
516120
2039976
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
2200034
0
0
2200034
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
105825

_ZNK5envoy10extensions7filters7network23http_connection_manager2v321HttpConnectionManager11GetMetadataEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
111400

_ZNK5envoy6config8listener2v311FilterChain11GetMetadataEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
118560

_ZNK5envoy6config9accesslog2v39AccessLog11GetMetadataEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
105825

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_5ValueEE8InnerMap10FindHelperIS7_EESt4pairINSA_13iterator_baseIKNS0_7MapPairIS7_S8_EEEEmERKT_PSt17_Rb_tree_iteratorISC_IKSt17reference_wrapperIKS7_EPvEE
# Func Hash:
151646354918023558
# Num Counters:
12
# Counter Values:
37960
61400
61400
255320
205040
79120
79120
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
4:1084
9:417
7:17
3:9
8:8

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_5ValueEE8InnerMap12BucketNumberIS7_EEmRKT_
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
272120
0

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_6StructEE8InnerMap10FindHelperIS7_EESt4pairINSA_13iterator_baseIKNS0_7MapPairIS7_S8_EEEEmERKT_PSt17_Rb_tree_iteratorISC_IKSt17reference_wrapperIKS7_EPvEE
# Func Hash:
151646354918023558
# Num Counters:
12
# Counter Values:
280
75800
75800
209973
134173
76080
76080
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
209973
0

_ZNKSt10_HashtableIN4weft2io7AddressESt4pairIKS2_NS0_5proxy8upstream7HostRefEESaIS8_ENSt8__detail10_Select1stESt8equal_toIS2_ESt4hashIS2_ENSA_18_Mod_range_hashingENSA_20_Default_ranged_hashENSA_20_Prime_rehash_policyENSA_17_Hashtable_traitsILb1ELb0ELb1EEEE19_M_find_before_nodeEmRS4_m
# Func Hash:
287486627813814447
# Num Counters:
6
# Counter Values:
0
680
360
128560
129480
128880

_ZNKSt10_HashtableIN4weft5stats5Shard3KeyESt4pairIKS3_PNS1_6SeriesEESaIS8_ENSt8__detail10_Select1stESt8equal_toIS3_ENS2_7KeyHashENSA_18_Mod_range_hashingENSA_20_Default_ranged_hashENSA_20_Prime_rehash_policyENSA_17_Hashtable_traitsILb1ELb0ELb1EEEE19_M_find_before_nodeEmRS5_m
# Func Hash:
391331303925434238
# Num Counters:
7
# Counter Values:
1846
4026
3130
130083
130083
146137
132825

_ZNKSt10_HashtableINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_St10shared_ptrIN4weft5proxy8upstream7ClusterEEESaISE_ENSt8__detail10_Select1stESt8equal_toIvENSA_8NameHashENSG_18_Mod_range_hashingENSG_20_Default_ranged_hashENSG_20_Prime_rehash_policyENSG_17_Hashtable_traitsILb1ELb0ELb1EEEE10_M_find_trISt17basic_string_viewIcS3_EvvEENSG_20_Node_const_iteratorISE_Lb0ELb1EEERKT_
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
1213108
1213108
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
1213108
1213108
1213108
1213108
1213108
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
7
9:1000508
33:3219
4:2078
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
1211932
1211932
1211932
1213297
1211932
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
3
33:951692
9:6434
65:72

_ZNKSt10_HashtableINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_jESaIS8_ENSt8__detail10_Select1stESt8equal_toIvEN4weft6config7Domains4HashENSA_18_Mod_range_hashingENSA_20_Default_ranged_hashENSA_20_Prime_rehash_policyENSA_17_Hashtable_traitsILb1ELb0ELb1EEEE10_M_find_trISt17basic_string_viewIcS3_EvvEENSA_20_Node_const_iteratorIS8_Lb0ELb1EEERKT_
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
1212857
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
1212857
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
11525754
11491629
2235479
13727108
11491629

_ZNKSt17basic_string_viewIcSt11char_traitsIcEE4findEPKcmm
# Func Hash:
339793668926428412
# Num Counters:
8
# Counter Values:
5236433
4092451
5236433
4099171
0
4099011
4560
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
3
2:3819091
3:6264
17:684

_ZNKSt6ranges10__equal_fnclITkNS_11input_rangeERKSt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EETkNS_11input_rangeESA_NS_8equal_toESt8identitySC_Q21indirectly_comparableIDTclsr6ranges13__cust_accessE7__beginclsr3stdE7declvalIRT_EEEEDTclsr6ranges13__cust_accessE7__beginclsr3stdE7declvalIRT0_EEEET1_T2_T3_EEEbOSD_OSG_SJ_SK_SL_
# Func Hash:
952936703780230930
# Num Counters:
6
# Counter Values:
130083
1674162
1674162
1674162
1546238
130083
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
8
7:391144
4:384564
1:128914
3:128124
6:64283
9:9636
32:1594
2:9

_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE11starts_withEPKc
# Func Hash:
298789185783135970
# Num Counters:
3
# Counter Values:
741644
740804
740804
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
2
16:740084
9:18

_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7compareEPKc
# Func Hash:
700171238776263760
# Num Counters:
3
# Counter Values:
806959
799786
533417
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
11
5:360035
2:148798
6:108884
17:80065
4:43480
33:14564
3:848
9:236
8:7
1:6
7:2

_ZNKSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_N4weft5proxy7Staging5EntryEESt10_Select1stISC_ESt4lessIS5_ESaISC_EE4findERS7_
# Func Hash:
219088261289974683
# Num Counters:
6
# Counter Values:
159496
67451
64811
59245
59245
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
138110
130083
5338

_ZNSt10_HashtableINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_SaIS5_ENSt8__detail9_IdentityESt8equal_toIS5_ESt4hashIS5_ENS7_18_Mod_range_hashingENS7_20_Default_ranged_hashENS7_20_Prime_rehash_policyENS7_17_Hashtable_traitsILb1ELb1ELb1EEEE10_M_emplaceIJRSt17basic_string_viewIcS3_EEEESt4pairINS7_14_Node_iteratorIS5_Lb1ELb1EEEbESt17integral_constantIbLb1EEDpOT_
# Func Hash:
1098005221992784858
# Num Counters:
12
# Counter Values:
243056
53785
51376
14360
61338
0
46978
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
7:22682
4:12011
1:4018
3:4007
6:1855
2:283
9:139
33:10
8:8
32:6

_ZNSt12_Destroy_auxILb0EE9__destroyIPN4weft3xds10ResourceIdEEEvT_S6_
# Func Hash:
798733565090940266
# Num Counters:
4
# Counter Values:
11651
6720
11651
217610

_ZNSt12_Destroy_auxILb0EE9__destroyIPN4weft5rules11AcceptedJwtEEEvT_S6_
# Func Hash:
287486625073190949
# Num Counters:
5
# Counter Values:
0
0
0
1213577
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
19571
0
13920
140921

_ZNSt12_Destroy_auxILb0EE9__destroyIPN4weft6config14HeaderMutationEEEvT_S6_
# Func Hash:
798733565090940266
# Num Counters:
4
# Counter Values:
0
0
0
2574446

_ZNSt12_Destroy_auxILb0EE9__destroyIPSt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES8_EEEvT_SB_
# Func Hash:
798733565090940266
# Num Counters:
4
# Counter Values:
223773
3640
4640
1673812

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEC2IN4weft4http2h26StreamENS4_2io14FrameAllocatorIS7_EEJRNS6_5CodecEDnEEERPT_St20_Sp_alloc_shared_tagIT0_EDpOT1_
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
772057
0

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEC2IN4weft4http2h26StreamENS4_2io14FrameAllocatorIS7_EEJRNS6_5CodecEPNS5_5ArenaEEEERPT_St20_Sp_alloc_shared_tagIT0_EDpOT1_
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
780897
0

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EED2Ev
# Func Hash:
190355458062653983
# Num Counters:
5
# Counter Values:
37448777
1646040
3132
8796637
11022
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
26
** External Symbol **:873720
** External Symbol **:279754
** External Symbol **:160002
** External Symbol **:32482
** External Symbol **:23082
** External Symbol **:21642
** External Symbol **:20762
** External Symbol **:3442
** External Symbol **:1842
** External Symbol **:1617
** External Symbol **:1614
** External Symbol **:1282
** External Symbol **:1242
** External Symbol **:962
** External Symbol **:882
** External Symbol **:802
** External Symbol **:802
** External Symbol **:762
** External Symbol **:722
** External Symbol **:722
** External Symbol **:682
** External Symbol **:682
** External Symbol **:682
** External Symbol **:682
_ZNSt23_Sp_counted_ptr_inplaceIN4weft5proxy10NameLookup5StateESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:2
_ZNSt23_Sp_counted_ptr_inplaceIN6spdlog6loggerESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:2
26
** External Symbol **:873720
** External Symbol **:279754
** External Symbol **:160002
** External Symbol **:32482
** External Symbol **:23082
** External Symbol **:21642
** External Symbol **:20762
** External Symbol **:3442
** External Symbol **:1842
** External Symbol **:1617
** External Symbol **:1614
** External Symbol **:1282
** External Symbol **:1242
** External Symbol **:962
** External Symbol **:882
** External Symbol **:802
** External Symbol **:802
** External Symbol **:762
** External Symbol **:722
** External Symbol **:722
** External Symbol **:682
** External Symbol **:682
** External Symbol **:682
** External Symbol **:682
_ZNSt23_Sp_counted_ptr_inplaceIN6spdlog6loggerESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:2
_ZNSt23_Sp_counted_ptr_inplaceIN4weft5proxy10NameLookup5StateESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:2

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEaSERKS2_
# Func Hash:
331865488550902725
# Num Counters:
8
# Counter Values:
3724987
3075959
10687
7830
3065272
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
1017977
0
0

_ZNSt15__new_allocatorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_EE8allocateEmPKv
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
217053
0
0

_ZNSt16allocator_traitsISaISt13_Rb_tree_nodeISt4pairIKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_EEEE7destroyIS9_EEvRSB_PT_
# Func Hash:
238984482353853237
# Num Counters:
3
# Counter Values:
284960
284960
281520

_ZNSt17_Function_handlerIFbRKSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS6_EEEZN3CLI3App10add_optionIS6_S6_TnNSt9enable_ifIXntsr3std8is_constIT0_EE5valueENSC_6detail7enablerEE4typeELSI_0EEEPNSC_6OptionES6_RT_S6_EUlSA_E_E10_M_managerERSt9_Any_dataRKSR_St18_Manager_operation
# Func Hash:
1124680649989012514
# Num Counters:
4
# Counter Values:
117450
0
46980
0

_ZNSt22_Optional_payload_baseIN4weft3tls7ContextEE14_M_move_assignEOS3_
# Func Hash:
567185241442656659
# Num Counters:
5
# Counter Values:
440
881400
720
440
0

_ZNSt22_Optional_payload_baseIN4weft5codec6MemberEE10_M_destroyEv
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
101189
0
0

_ZNSt23_Sp_counted_ptr_inplaceIN4weft4http2h26StreamENS0_2io14FrameAllocatorIS3_EELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1552954

_ZNSt23_Sp_counted_ptr_inplaceIN4weft4http2h26StreamENS0_2io14FrameAllocatorIS3_EELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1552954

_ZNSt3mapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEN4weft5proxy7Staging5EntryESt4lessIS5_ESaISt4pairIKS5_S9_EEEixERSD_
# Func Hash:
591567703127371214
# Num Counters:
6
# Counter Values:
199379
93016
87159
11737
72100
72100

_ZNSt4pairIKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_EC2ERKS7_
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
273800
0
0

_ZNSt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_EC2IRKSt17basic_string_viewIcS3_ESB_Qcl16_S_constructibleITL0__TL0_0_EEEEOT_OT0_
# Func Hash:
694937219807338645
# Num Counters:
6
# Counter Values:
206573
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
8526
1440
1240067
3566

_ZNSt6vectorIN4weft3xds10ResourceIdESaIS2_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
216890
4766
0

_ZNSt6vectorIN4weft5codec5ValueESaIS2_EED2Ev
# Func Hash:
798733566041888711
# Num Counters:
4
# Counter Values:
16092
255731
15162
0

_ZNSt6vectorIN4weft5codec6MemberESaIS2_EED2Ev
# Func Hash:
287486628962967640
# Num Counters:
5
# Counter Values:
84753
11382
364831
44910
0

_ZNSt6vectorIN4weft5proxy8upstream4Pool4IdleESaIS4_EE12emplace_backIJS4_EEERS4_DpOT_
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
439415
937

_ZNSt6vectorIN4weft5proxy8upstream4Pool4IdleESaIS4_EE5eraseEN9__gnu_cxx17__normal_iteratorIPKS4_S6_EE
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
439038
0

_ZNSt6vectorIN4weft5rules11AcceptedJwtESaIS2_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
1213577
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
140921
19571
0

_ZNSt6vectorIN4weft6config14HeaderMutationESaIS2_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
2574446
0
0

_ZNSt6vectorIN4weft6config4CidrESaIS2_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
18200
0
464830
3640

_ZNSt6vectorIN4weft6config7UpgradeESaIS2_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
7840
0
137711
7840

_ZNSt6vectorIN4weft6config9AccessLogESaIS2_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
21165
805
225244
21165

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE12emplace_backIJS5_EEERS5_DpOT_
# Func Hash:
140494398481204129
# Num Counters:
4
# Counter Values:
0
115166
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
9040
0
9040
0
103954
103954
10640
0
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
8:216
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
16242
0
16242
0
119966
15870
17682
104096
104096
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
8
9:55260
16:12596
3:10962
7:9030
8:7624
6:6264
5:38
2:21
4
3:10962
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
920
103914

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EEC2ERKS7_
# Func Hash:
844982799977064709
# Num Counters:
4
# Counter Values:
853976
698944
0
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
1194105
154512
3739255
983375

_ZNSt6vectorISt10shared_ptrIN4weft4http2h26StreamEESaIS5_EE9push_backERKS5_
# Func Hash:
798733564295002205
# Num Counters:
4
# Counter Values:
768377
3680
0
768377

_ZNSt6vectorISt4pairIN4weft5proxy7Staging4KindENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEESaISB_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
41468
15880
106407
21498

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE12emplace_backIJRKSt17basic_string_viewIcS4_ESE_EEERS7_DpOT_
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
0
206573

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE17_M_realloc_insertIJRKSt17basic_string_viewIcS4_ESE_EEEvN9__gnu_cxx17__normal_iteratorIPS7_S9_EEDpOT_
# Func Hash:
436124194845738709
# Num Counters:
13
# Counter Values:
0
0
206573
206573
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
1673812
210253
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm
# Func Hash:
276487133191311005
# Num Counters:
28
# Counter Values:
3744033
3556832
0
5640
0
0
27415
3430325
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
7289563
3189260
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
9:1696513
6:371844
4:361801
5:286519
7:264077
8:255571
3:168982
2:21322
513:2130
512:1566
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
4364616
565672
231090
4028524
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
17
9:2160703
2:569716
4:401448
33:229849
17:201641
5:94753
6:90120
7:85084
65:65601
16:45587
3:41381
8:19647
32:6776
129:5932
257:2646
513:188
64:3

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPcEEvT_S7_St20forward_iterator_tag
# Func Hash:
978919878616272060
# Num Counters:
4
# Counter Values:
5534660
2313714
125377
5202955
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
17
9:1731802
17:743671
33:718289
16:490865
7:234085
4:231546
5:204015
65:166480
3:149684
8:147477
6:142368
32:99385
2:48304
129:10218
257:9206
64:1349
513:543

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE14_M_replace_auxEmmmc
# Func Hash:
742332381445588184
# Num Counters:
9
# Counter Values:
181482
2580671
112917
2649236
960
960
0
0
2555551
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
0
17
33:1657917
17:480537
65:319421
32:50205
2:39444
64:24325
513:19977
129:14318
9:13581
257:10093
16:8917
4:4951
5:3703
3:1687
256:2
6:1
128:1

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE20resize_and_overwriteIZN4weft5proxy7observe4Line5widenEmEUlPcmE_EEvmT_
# Func Hash:
154286477685094159
# Num Counters:
6
# Counter Values:
1213297
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
332696
37719
294937
0
294937
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
1:294937
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6appendEPKc
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
1035493
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7reserveEm
# Func Hash:
154286477685094159
# Num Counters:
6
# Counter Values:
1052042
604782
0
604782
0
1052042
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
3179910
924392
166281
2982263
691684
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
15
2:1334249
17:602019
9:309529
33:243569
7:141955
8:75246
16:62337
4:60762
32:33464
5:32548
65:31115
3:29257
6:21030
513:863
64:108

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_assignERKS4_
# Func Hash:
42046415689803101
# Num Counters:
7
# Counter Values:
7211262
7211262
499436
640
7575
916963
7207662
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
16
9:238910
17:190228
33:159207
16:92254
7:58518
4:46571
65:33711
6:19745
3:16517
8:14174
5:12892
64:12132
32:11664
2:181
513:62
129:18

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
# Func Hash:
567185242593096663
# Num Counters:
5
# Counter Values:
14318515
14318515
3377776
0
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_mutateEmmPKcm
# Func Hash:
419172388412433642
# Num Counters:
11
# Counter Values:
7290058
537370
4668505
11812
480
604037
213792
0
4454713
11812
6752688
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
13
17:415154
33:63108
9:59947
513:16621
65:15028
129:9107
257:5856
32:214
8:174
16:136
5:62
4:24
6:3
20
17:2024704
33:1321091
65:355823
16:222771
32:87309
257:82365
513:42852
9:24155
64:19551
6:8590
4:6126
129:4458
8:2885
7:2046
3:1445
2:1024
128:807
5:26
256:8
512:2
5
9:8012
65:82
129:10
17:2
33:1

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9push_backEc
# Func Hash:
431494656919539458
# Num Counters:
3
# Counter Values:
11689286
28358
874729

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2ERKS4_mm
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
110908
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEaSEOS4_
# Func Hash:
42046415391040011
# Num Counters:
7
# Counter Values:
3974720
49520
293332
0
20874
2050776
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
8
9:1789714
4:90040
7:42350
3:36756
5:32700
6:25420
8:17390
2:16406

_ZNSt7__n486116coroutine_handleINS_22noop_coroutine_promiseEE7__frame22__dummy_resume_destroyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1433232

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_St9_IdentityIS5_ESt4lessIS5_ESaIS5_EE24_M_get_insert_unique_posERKS5_
# Func Hash:
732038793432042852
# Num Counters:
7
# Counter Values:
375842
80527
174881
92385
21985
155761
155761

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_St9_IdentityIS5_ESt4lessIS5_ESaIS5_EE8_M_eraseEPSt13_Rb_tree_nodeIS5_E
# Func Hash:
1124680650144255556
# Num Counters:
3
# Counter Values:
41442
20080
148408

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_N4weft5proxy7Staging5EntryEESt10_Select1stISC_ESt4lessIS5_ESaISC_EE4findERS7_
# Func Hash:
219088261289974683
# Num Counters:
6
# Counter Values:
129020
61565
58965
45215
45215
560

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE17_M_construct_nodeIJRKS8_EEEvPSt13_Rb_tree_nodeIS8_EDpOT_
# Func Hash:
844982796950093491
# Num Counters:
4
# Counter Values:
273800
0
0
0

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE7_M_copyILb0ENSE_11_Alloc_nodeEEEPSt13_Rb_tree_nodeIS8_ESJ_PSt18_Rb_tree_node_baseRT0_
# Func Hash:
303685790011507114
# Num Counters:
11
# Counter Values:
61240
61240
0
0
129600
71160
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
282200
578158

_ZNSt8_Rb_treeIPN3CLI6OptionES2_St9_IdentityIS2_ESt4lessIS2_ESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E
# Func Hash:
146835646621254984
# Num Counters:
2
# Counter Values:
0
169128

_ZNSt8__detail18__from_chars_alnumILb1EjEEbRPKcS2_RT0_i
# Func Hash:
1055735125831605805
# Num Counters:
11
# Counter Values:
4557003
4557003
4557003
1526143
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
6080633
6080633
6080633
1701810
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
1213297
1211932
1365
0
0
0
1365

_ZNSt8expectedIN4weft3tls7ContextENS0_5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
238984481558059729
# Num Counters:
3
# Counter Values:
0
133200
0

_ZNSt8expectedIN4weft5codec5ValueENS0_5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
844982796142277857
# Num Counters:
4
# Counter Values:
0
121248
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
1084097
0
1084097
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
1:1084097

_ZNSt8expectedIN4weft5proxy8upstream12LeaseOptionsENS0_5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
974670607139429569
# Num Counters:
7
# Counter Values:
1212857
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
2756651
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
3969348
0

_ZNSt8expectedIN4weft5proxy8upstream7HostRefENS0_5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
238984481558059729
# Num Counters:
3
# Counter Values:
40
1213188
0

_ZNSt8expectedINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEN4weft5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
536873289807038216
# Num Counters:
4
# Counter Values:
203906
2400
800
720

_ZNSt8expectedIPN4weft4http12ResponseHeadENS0_5ErrorEEC2EOS5_Qaaaa23is_move_constructible_vIT_E23is_move_constructible_vIT0_Eoont33is_trivially_move_constructible_vIS7_Ent33is_trivially_move_constructible_vIS8_E
# Func Hash:
140494397815297137
# Num Counters:
4
# Counter Values:
1832569
0
87
87
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:87

_ZNSt8expectedISt10shared_ptrIN4weft4http2h26StreamEENS1_5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
238984481558059729
# Num Counters:
3
# Counter Values:
0
780897
0

_ZNSt8expectedISt7variantIJS_IPN4weft4http12ResponseHeadENS1_5ErrorEES_IvS5_EEES5_EC2EOS9_Qaaaa23is_move_constructible_vIT_E23is_move_constructible_vIT0_Eoont33is_trivially_move_constructible_vISB_Ent33is_trivially_move_constructible_vISC_E
# Func Hash:
656349717516837829
# Num Counters:
5
# Counter Values:
206737
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
413474
0
0
0

_ZNSt8expectedISt8optionalINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEN4weft5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
798733564832300476
# Num Counters:
5
# Counter Values:
114320
3840
120
82000
8320

_ZNSt8expectedIvN4weft5ErrorEEaSEOS2_Qaa23is_move_constructible_vIT0_E20is_move_assignable_vIS4_E
# Func Hash:
844982799659023391
# Num Counters:
4
# Counter Values:
8354502
1829
0
0

_ZNSt8optionalISt10shared_ptrIKN4weft5proxy8upstream5TermsEEEaSIRKS6_EENSt9enable_ifIX7__and_vISt6__not_ISt7is_sameIS7_NSt9remove_cvINSt16remove_referenceIT_E4typeEE4typeEEESC_ISt6__and_IJSt9is_scalarIS6_ESD_IS6_NSt5decayISG_E4typeEEEEESt16is_constructibleIS6_JSG_EESt13is_assignableIRS6_SG_EEERS7_E4typeEOSG_
# Func Hash:
798733568232131987
# Num Counters:
4
# Counter Values:
0
1212697
0
128760

_ZNSt8optionalISt8expectedIPN4weft4http12ResponseHeadENS1_5ErrorEEE7emplaceIJS6_EEENSt9enable_ifIX18is_constructible_vIS6_DpT_EERS6_E4typeEDpOSA_
# Func Hash:
1124680651571308851
# Num Counters:
4
# Counter Values:
1419350
0
0
0

_ZNSt8optionalISt8expectedIvN4weft5ErrorEEE7emplaceIJS3_EEENSt9enable_ifIX18is_constructible_vIS3_DpT_EERS3_E4typeEDpOS7_
# Func Hash:
531478466004500118
# Num Counters:
7
# Counter Values:
208177
0
0
0
208177
0
208177
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:208177

_ZSt10__do_visitINSt8__detail9__variant20__variant_idx_cookieEZNS1_15_Move_ctor_baseILb0EJSt8expectedIPN4weft4http12ResponseHeadENS5_5ErrorEES4_IvS9_EEEC1EOSC_EUlOT_T0_E_JSt7variantIJSA_SB_EEEEDcOSG_DpOT1_
# Func Hash:
1119356333269586061
# Num Counters:
7
# Counter Values:
413474
168
413306
0
168
168
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:168

_ZSt10__do_visitINSt8__detail9__variant20__variant_idx_cookieEZNS1_15_Move_ctor_baseILb0EJSt9monostatebldNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIN4weft5codec5ValueESaISE_EESB_INSD_6MemberESaISH_EEEEC1EOSK_EUlOT_T0_E_JSt7variantIJS4_bldSA_SG_SJ_EEEEDcOSO_DpOT1_
# Func Hash:
283216874399782117
# Num Counters:
10
# Counter Values:
698998
0
18715
0
48493
186536
67690
274695
274695
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
9
9:97573
5:43433
3:27935
7:24966
8:23386
4:20441
6:20247
16:9084
2:7630

_ZSt10__do_visitIvZNSt8__detail9__variant16_Variant_storageILb0EJSt8expectedIPN4weft4http12ResponseHeadENS4_5ErrorEES3_IvS8_EEE8_M_resetEvEUlOT_E_JRSt7variantIJS9_SA_EEEEDcOT0_DpOT1_
# Func Hash:
1096621589453618211
# Num Counters:
6
# Counter Values:
252
619959
252
0
0
0

_ZSt10__do_visitIvZNSt8__detail9__variant16_Variant_storageILb0EJSt9monostatebldNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIN4weft5codec5ValueESaISD_EESA_INSC_6MemberESaISG_EEEE8_M_resetEvEUlOT_E_JRSt7variantIJS3_bldS9_SF_SI_EEEEDcOT0_DpOT1_
# Func Hash:
694937221045301424
# Num Counters:
9
# Counter Values:
257293
0
29944
1188872
495877
89041
316717
20783
0

_ZSt10from_charsItENSt9enable_ifIXsr5__or_ISt5__or_IJSt7is_sameINSt9remove_cvIT_E4typeEaES2_IS6_sES2_IS6_iES2_IS6_lES2_IS6_xEEES1_IJS2_IS6_hES2_IS6_tES2_IS6_jES2_IS6_mES2_IS6_yEEES2_IcS6_EEE5valueESt17from_chars_resultE4typeEPKcSO_RS4_i
# Func Hash:
753202733060917500
# Num Counters:
7
# Counter Values:
440720
0
0
440720
0
440720
440720

_ZSt12__to_chars_iIiENSt9enable_ifIXsr5__or_ISt5__or_IJSt7is_sameINSt9remove_cvIT_E4typeEaES2_IS6_sES2_IS6_iES2_IS6_lES2_IS6_xEEES1_IJS2_IS6_hES2_IS6_tES2_IS6_jES2_IS6_mES2_IS6_yEEES2_IcS6_EEE5valueESt15to_chars_resultE4typeEPcSN_S4_i
# Func Hash:
790715554738559560
# Num Counters:
17
# Counter Values:
0
66128
0
0
363
65649
0
0
0
0
40
131857
0
0
40
66128
0

_ZSt12__to_chars_iIlENSt9enable_ifIXsr5__or_ISt5__or_IJSt7is_sameINSt9remove_cvIT_E4typeEaES2_IS6_sES2_IS6_iES2_IS6_lES2_IS6_xEEES1_IJS2_IS6_hES2_IS6_tES2_IS6_jES2_IS6_mES2_IS6_yEEES2_IcS6_EEE5valueESt15to_chars_resultE4typeEPcSN_S4_i
# Func Hash:
790715554738559560
# Num Counters:
17
# Counter Values:
0
1910074
954897
0
0
0
0
0
0
0
1200
953977
0
0
920
0
280

_ZSt12__to_chars_iImENSt9enable_ifIXsr5__or_ISt5__or_IJSt7is_sameINSt9remove_cvIT_E4typeEaES2_IS6_sES2_IS6_iES2_IS6_lES2_IS6_xEEES1_IJS2_IS6_hES2_IS6_tES2_IS6_jES2_IS6_mES2_IS6_yEEES2_IcS6_EEE5valueESt15to_chars_resultE4typeEPcSN_S4_i
# Func Hash:
45209323670419617
# Num Counters:
16
# Counter Values:
0
2853083
2005
0
2673903
0
0
0
0
982425
2854990
0
0
232396
2099044
750029

_ZSt12__to_chars_iItENSt9enable_ifIXsr5__or_ISt5__or_IJSt7is_sameINSt9remove_cvIT_E4typeEaES2_IS6_sES2_IS6_iES2_IS6_lES2_IS6_xEEES1_IJS2_IS6_hES2_IS6_tES2_IS6_jES2_IS6_mES2_IS6_yEEES2_IcS6_EEE5valueESt15to_chars_resultE4typeEPcSN_S4_i
# Func Hash:
45209323670419617
# Num Counters:
16
# Counter Values:
0
6892342
3381571
0
0
0
0
0
0
257920
3381571
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
13542
121955
121955
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
9
9:44265
5:29077
8:17547
6:15093
16:6393
7:2140
4:138
3:36
2:12

_ZSt12construct_atIN4weft5proxy8upstream4Pool4IdleEJS4_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS6_DpOS7_
# Func Hash:
942461684920907681
# Num Counters:
6
# Counter Values:
40
40
441321
441281
441321
441281
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
1
1:441321
1
1:441281

_ZSt16__do_uninit_copyIN9__gnu_cxx17__normal_iteratorIPKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIS7_SaIS7_EEEEPS7_ET0_T_SG_SF_
# Func Hash:
414921810399031694
# Num Counters:
7
# Counter Values:
794824
0
0
854616
0
0
0

_ZSt3getILm0EJN4weft6config14HttpConnectionENS1_8TcpProxyEEERKNSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeERKS8_
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
1222307
0
0

_ZSt3getILm0EJN4weft6config7ForwardENS1_14DirectResponseENS1_8RedirectEEERKNSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeERKS9_
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
1212817
0
0

_ZSt3getILm0EJSt8expectedIPN4weft4http12ResponseHeadENS1_5ErrorEES0_IvS5_EEERNSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeERSC_
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
206653
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
670916
670916
598080
0
50228
0
0
0
50228
0
0
0
15046
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
9:29100
1:6264
5:5886
3:4126
7:2566
6:1566
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
1212570
1212570
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
313402
0
0
0

_ZStssIcSt11char_traitsIcESaIcEEDTclsr8__detailE21__char_traits_cmp_catIT0_ELi0EEERKNSt7__cxx1112basic_stringIT_S3_T1_EESB_
# Func Hash:
737414784885216336
# Num Counters:
5
# Counter Values:
2380388
2344228
872412
871381
833144
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
13
33:797207
9:491656
17:386569
6:188207
65:72591
7:65418
3:26368
4:25680
64:20732
16:5402
8:563
2:556
32:224

_ZThn8_N4weft4http2h26Stream4pushERNS0_5BytesE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1776467

_ZThn8_N4weft4http2h26Stream6finishEPKNS0_7HeadersE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
986787

_ZThn8_N4weft4http2h26Stream7flushedEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2300035

_ZThn8_N4weft4http2h26Stream8writableEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1665987

_ZZN3CLI3App10_parse_argERSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS7_EENS_6detail10ClassifierEENKUlRKSt10unique_ptrINS_6OptionESt14default_deleteISE_EEE_clESJ_
# Func Hash:
596847748040661707
# Num Counters:
18
# Counter Values:
39150
190920
0
0
0
0
0
0
0
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
462730
462730
0
462730
462730
0
462730
0
0
462730
462730
0
0
0
0
0
0
376056
0
0
37993
0
0
0
0
462730
0
15639
33042
0
0
462730
0
0
0
410473
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
348200
0
24280
0
0
0
372480
372480
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
568813
0
1082
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
206737
0
206737
206737
0
84
0
0
0
0
0
0
0
0
84
84
206737
0
0
0
0
0
0
0
0
84
84
84
0
84
0
84
84
0
0
0
0
0
0
0
0
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
11
** External Symbol **:203617
** External Symbol **:43
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
1:84
1
1:84
1
1:84

unity_0_cxx.cxx;_ZN4weft2io10with_scopeIPFNS0_4TaskIvEERNS0_5ScopeERNS_5proxy8upstream12_GLOBAL__N_112ConversationEEJSt17reference_wrapperIS9_EEEENSt13invoke_resultIT_JS5_DpRT0_EE4typeESG_DpSH_.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
206737

unity_0_cxx.cxx;_ZN4weft2io10with_scopeIPFNS0_4TaskIvEERNS0_5ScopeERNS_5proxy8upstream12_GLOBAL__N_112ConversationEEJSt17reference_wrapperIS9_EEEENSt13invoke_resultIT_JS5_DpRT0_EE4typeESG_DpSH_.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
206737

unity_0_cxx.cxx;_ZN4weft2io10with_scopeIPFNS0_4TaskIvEERNS0_5ScopeERNS_5proxy8upstream12_GLOBAL__N_112ConversationEEJSt17reference_wrapperIS9_EEEENSt13invoke_resultIT_JS5_DpRT0_EE4typeESG_DpSH_.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
206737
0
0

unity_0_cxx.cxx;_ZN4weft2io10with_scopeIPFNS0_4TaskIvEERNS0_5ScopeERNS_5proxy8upstream12_GLOBAL__N_112ConversationEEJSt17reference_wrapperIS9_EEEENSt13invoke_resultIT_JS5_DpRT0_EE4typeESG_DpSH_.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
206737

unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_14PoolD2Ev
# Func Hash:
1124680649844129463
# Num Counters:
3
# Counter Values:
339384
801792
3132

unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket8try_readESt4spanISt4byteLm18446744073709551615EE
# Func Hash:
1096621587634904915
# Num Counters:
6
# Counter Values:
7105267
4260119
7377
2647542
451
2646703

unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket9on_eventsEj
# Func Hash:
402318420892256857
# Num Counters:
11
# Counter Values:
2722415
8578
2701550
2722415
468
4438
0
725802
2362711
276720
5182
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
3
23
** External Symbol **:208
** External Symbol **:140
** External Symbol **:50
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
** External Symbol **:301835
** External Symbol **:20640
** External Symbol **:1640
** External Symbol **:1626
** External Symbol **:1287
** External Symbol **:829
** External Symbol **:822
** External Symbol **:817
** External Symbol **:817
** External Symbol **:815
** External Symbol **:588
** External Symbol **:553
** External Symbol **:534
** External Symbol **:299
** External Symbol **:281
** External Symbol **:43
** External Symbol **:41
** External Symbol **:40
** External Symbol **:39
** External Symbol **:35
_ZN4weft3tls6Stream10OnReadable6on_setEv:31
** External Symbol **:29
** External Symbol **:24
** External Symbol **:23
18
** External Symbol **:1640
** External Symbol **:1626
** External Symbol **:830
** External Symbol **:822
** External Symbol **:588
** External Symbol **:553
** External Symbol **:534
** External Symbol **:43
** External Symbol **:41
** External Symbol **:40
** External Symbol **:39
** External Symbol **:35
_ZN4weft3tls6Stream10OnWritable6on_setEv:31
** External Symbol **:29
** External Symbol **:24
** External Symbol **:16
** External Symbol **:15
** External Symbol **:12

unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket9try_writeESt4spanIK5iovecLm18446744073709551615EE
# Func Hash:
1124680653258158719
# Num Counters:
3
# Counter Values:
2301035
570543
479

unity_0_cxx.cxx;_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
206737

unity_0_cxx.cxx;_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
206737

unity_0_cxx.cxx;_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
206737

unity_0_cxx.cxx;_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
206737
0
0

unity_0_cxx.cxx;_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
206737

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIPNS_4http12ResponseHeadEEENS0_4TaskIvEENS6_IT_EERSt8optionalISt8expectedIS8_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
206737

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIPNS_4http12ResponseHeadEEENS0_4TaskIvEENS6_IT_EERSt8optionalISt8expectedIS8_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
206737
206737
0

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIPNS_4http12ResponseHeadEEENS0_4TaskIvEENS6_IT_EERSt8optionalISt8expectedIS8_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
206737

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIvEENS0_4TaskIvEENS3_IT_EERSt8optionalISt8expectedIS5_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
208177

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIvEENS0_4TaskIvEENS3_IT_EERSt8optionalISt8expectedIS5_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
208177
208177
0

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIvEENS0_4TaskIvEENS3_IT_EERSt8optionalISt8expectedIS5_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
208177

unity_0_cxx.cxx;_ZN4weft3tls12_GLOBAL__N_16hex_ofB5cxx11EPKhm
# Func Hash:
52047013124604861
# Num Counters:
9
# Counter Values:
372480
0
15520
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
12442256
2411040

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EEPb
# Func Hash:
321905767025546012
# Num Counters:
267
# Counter Values:
2277951
0
168
1424179
2640792
6
6
0
0
0
6
362841
0
0
6
0
119520
518274
362841
0
362841
362841
362841
3702136
80
2
0
0
0
0
0
3692616
2
0
119520
80
0
0
0
362841
362841
0
0
2277957
0
2
0
80
162220
162220
120
197470
1424347
0
0
0
0
0
0
1424347
0
1424347
0
2
0
80
0
0
0
0
0
162220
197470
1424347
0
0
197470
0
197470
162220
162220
120
2277951
0
0
1424179
979147
0
0
0
0
0
0
0
0
120
1424347
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
979147
168
0
197470
162220
162220
162220
120
0
0
0
979147
979147
979147
0
0
0
0
0
0
0
0
0
141426
20774
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
1424347
162220
141446
1424179
1424179
0
979147
978907
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
359690
0
120
0
362841
0
0
0
978907
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
** External Symbol **:958695
** External Symbol **:582630
** External Symbol **:436403
** External Symbol **:250674
** External Symbol **:250626
** External Symbol **:43640
** External Symbol **:6790
** External Symbol **:5607
** External Symbol **:4758
** External Symbol **:4007
** External Symbol **:4000
** External Symbol **:1614
** External Symbol **:1606
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:566
** External Symbol **:530
** External Symbol **:530
** External Symbol **:506
** External Symbol **:506
** External Symbol **:462
** External Symbol **:93
15
** External Symbol **:179461
** External Symbol **:104511
** External Symbol **:1668
** External Symbol **:44
** External Symbol **:41
** External Symbol **:28
** External Symbol **:25
** External Symbol **:24
** External Symbol **:18
** External Symbol **:13
** External Symbol **:11
** External Symbol **:7
** External Symbol **:6
** External Symbol **:4
** External Symbol **:4
15
** External Symbol **:116701
** External Symbol **:58009
** External Symbol **:396
** External Symbol **:41
** External Symbol **:28
** External Symbol **:25
** External Symbol **:24
** External Symbol **:17
** External Symbol **:11
** External Symbol **:7
** External Symbol **:6
** External Symbol **:5
** External Symbol **:4
** External Symbol **:3
** External Symbol **:2
8
** External Symbol **:62760
** External Symbol **:51020
** External Symbol **:1159
** External Symbol **:27
** External Symbol **:13
** External Symbol **:7
** External Symbol **:3
** External Symbol **:2
8
** External Symbol **:62760
** External Symbol **:51020
** External Symbol **:1159
** External Symbol **:27
** External Symbol **:13
** External Symbol **:7
** External Symbol **:3
** External Symbol **:2
8
** External Symbol **:62760
** External Symbol **:51020
** External Symbol **:1159
** External Symbol **:27
** External Symbol **:13
** External Symbol **:7
** External Symbol **:3
** External Symbol **:2
2
** External Symbol **:1
** External Symbol **:1
24
** External Symbol **:450757
** External Symbol **:422496
** External Symbol **:291995
** External Symbol **:248230
** External Symbol **:21120
** External Symbol **:11726
** External Symbol **:4000
** External Symbol **:3755
** External Symbol **:3694
** External Symbol **:814
** External Symbol **:811
** External Symbol **:810
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:417
** External Symbol **:293
** External Symbol **:275
** External Symbol **:265
** External Symbol **:263
** External Symbol **:253
** External Symbol **:98
** External Symbol **:95
** External Symbol **:87
6
** External Symbol **:264321
** External Symbol **:1247
** External Symbol **:1129
** External Symbol **:40
** External Symbol **:24
** External Symbol **:23
24
** External Symbol **:450757
** External Symbol **:422529
** External Symbol **:292195
** External Symbol **:125413
** External Symbol **:125337
** External Symbol **:22880
** External Symbol **:5079
** External Symbol **:2623
** External Symbol **:2424
** External Symbol **:2000
** External Symbol **:2000
** External Symbol **:808
** External Symbol **:804
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:417
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:253
** External Symbol **:74
24
** External Symbol **:446517
** External Symbol **:291475
** External Symbol **:124017
** External Symbol **:123933
** External Symbol **:20400
** External Symbol **:2000
** External Symbol **:2000
** External Symbol **:1037
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:43
** External Symbol **:23
** External Symbol **:23
** External Symbol **:16
24
** External Symbol **:446517
** External Symbol **:291235
** External Symbol **:247310
** External Symbol **:20160
** External Symbol **:4000
** External Symbol **:877
** External Symbol **:812
** External Symbol **:811
** External Symbol **:810
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:293
** External Symbol **:283
** External Symbol **:275
** External Symbol **:265
** External Symbol **:263
** External Symbol **:86
** External Symbol **:46
** External Symbol **:21
** External Symbol **:10
** External Symbol **:9
** External Symbol **:9
** External Symbol **:6
24
** External Symbol **:883314
** External Symbol **:494540
** External Symbol **:291395
** External Symbol **:20320
** External Symbol **:8000
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:997
** External Symbol **:812
** External Symbol **:811
** External Symbol **:810
** External Symbol **:566
** External Symbol **:530
** External Symbol **:506
** External Symbol **:293
** External Symbol **:275
** External Symbol **:186
** External Symbol **:92
** External Symbol **:21
** External Symbol **:12
** External Symbol **:12
** External Symbol **:10
** External Symbol **:9
24
** External Symbol **:436557
** External Symbol **:247190
** External Symbol **:4000
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:283
** External Symbol **:265
** External Symbol **:253
** External Symbol **:100
** External Symbol **:46
** External Symbol **:6
** External Symbol **:6
** External Symbol **:4
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
1424347

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EEPb.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
197470

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EEPb.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
162220

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EEPb.__await_suspend_wrapper__await4
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
362841

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EEPb.__await_suspend_wrapper__await5
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
979147

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EEPb.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1424347
0
0

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EEPb.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1424347

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection16wait_for_requestEv
# Func Hash:
863544948726193427
# Num Counters:
73
# Counter Values:
443044
894544
4025
163
449708
0
0
0
447272
449708
0
449708
449708
447272
0
0
447272
447272
445480
447272
40
40
0
0
0
0
0
447272
0
0
0
0
0
449708
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
447272

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection16wait_for_requestEv.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
449708
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection16wait_for_requestEv.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
449708

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection3runEv
# Func Hash:
713990533339308900
# Num Counters:
79
# Counter Values:
0
449708
449708
0
7276
0
0
0
0
0
0
445480
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
445432
48
445432
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
442432
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
** External Symbol **:13
** External Symbol **:12
** External Symbol **:11
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
449708

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection3runEv.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
445480

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
445480
0
0
445480
0
0
0
0
0
0
445480
280
0
0
0
0
0
0
445480
445480
0
0
280
0
0
445480
0
445480
0
0
0
0
445480
0
0
445480
445480
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
445480
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
445480
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9read_headERNS2_6ServedE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
445480

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv
# Func Hash:
404177241253456352
# Num Counters:
172
# Counter Values:
445480
0
445480
445480
48
0
0
0
0
0
445480
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
445480
0
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
445432
0
48
48
0
48
0
0
0
0
445432
0
0
0
0
0
0
0
0
0
0
0
445432
0
0
0
0
0
0
0
0
0
0
0
0
0
0
445432
445432
0
0
0
0
445232
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
442432
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
3
0
24
** External Symbol **:291435
** External Symbol **:20080
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:265
** External Symbol **:253
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
445480

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
445480

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv.__await_suspend_wrapper__await4
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
445432

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
445480
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
445480

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
445432
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
445432
0
0
0
0
445432
0
0
0
0
445432
0
445432
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
445432
0
0
0
0
0
0
0
0
0
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
445432
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9write_outEv.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
445432

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110is_versionESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
287486628506616230
# Num Counters:
7
# Counter Values:
1331680
1331680
1331680
1331680
1331680
1331680
1331680

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_112parse_fieldsESt17basic_string_viewIcSt11char_traitsIcEERKNS0_6LimitsERNS0_7HeadersERNS2_4SeenE
# Func Hash:
324468648189788463
# Num Counters:
92
# Counter Values:
886200
3926175
0
0
0
0
3039975
0
0
0
0
0
3039975
0
0
886200
0
0
0
0
0
0
2594495
0
0
0
0
0
0
886200
480
0
445480
0
0
0
440520
0
440520
0
3360
311720
3360
3360
3360
0
0
0
0
0
0
0
440520
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
440520
440520
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
440720
440720
440720
280
440720
280
0
280
440720
0
0
0
80
440720
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
3:440720
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
886200
0
0
0
0
886200
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
3064935
885960

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchange4bodyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
440920

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchange4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
1064237060205738474
# Num Counters:
182
# Counter Values:
440800
0
881520
0
0
0
440720
0
0
0
0
0
0
0
0
0
0
0
0
440720
0
0
440800
0
0
0
0
0
440800
0
0
0
0
0
0
0
0
0
0
0
0
0
440800
255
0
440800
0
0
440800
0
0
0
440800
0
0
0
0
0
0
0
0
0
0
0
255
440720
0
0
0
0
0
0
0
440720
0
440720
0
0
440800
0
0
440720
0
0
255
0
0
0
0
0
440520
0
440520
200
0
0
0
0
0
440440
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
440720
0
160
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
881520
0
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
22
0
0
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
440800

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchange4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
440720
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchange4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
440720

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchangeD0Ev
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
440720

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchangeD2Ev
# Func Hash:
78612108973840162
# Num Counters:
10
# Counter Values:
440720
368
0
440720
440352
440720
440512
48
440512
440352

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114asked_protocolERKNS2_4SeenERKNS1_10ParsedHeadERKNS0_11RequestHeadE
# Func Hash:
27272992548060589
# Num Counters:
19
# Counter Values:
0
2520
445480
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
445480
0
0
0
0
0
0
0
0
0
0
0
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
440520
280
440440
0
440520
0
440520
440520
440520
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
882200

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served4headEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
6940040

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served4sinkEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
445480

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served5arenaEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2558160

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
445480
441040
445480
240
0
240
0
0
0
0
445200
4440
0
0
2896
442680
0
0
80
0
442680
0
0
0
0
442680
442680
442680
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
18465860
0
18465860
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
14
2:8382070
9:3693290
17:1331330
1:1308115
3:982600
6:901520
4:754565
33:443360
5:314285
8:97365
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
83040
0
0
0
0
5231702
5363
4382048
1258247
1200

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_110run_clientERNS_2io5ScopeERNS1_16ClientConnectionE
# Func Hash:
489765868971605866
# Num Counters:
130
# Counter Values:
0
538394
0
539796
539796
539796
539714
0
0
538394
0
0
0
186232
352162
186232
0
538394
0
352162
0
3240
0
352162
186232
352162
186232
0
2762
130240
0
352162
352162
1360
0
2762
0
2762
1320
349482
2762
0
0
0
0
352162
0
0
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
1360
0
0
0
0
0
0
0
2762
1360
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
1360
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
0
0
0
0
0
0
0
0
0
0
0
0
0
0
186232
138058
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
1:34
1
1:34
1
1:34
0
0
0
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_110run_clientERNS_2io5ScopeERNS1_16ClientConnectionE.__await_suspend_wrapper__await
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
0
186232

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_110run_clientERNS_2io5ScopeERNS1_16ClientConnectionE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
352162

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_110take_blockEmPv
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
7924246
7924246

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_115give_back_blockEPvS3_
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
18122503
7940133

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_14tellERNS1_16ClientConnectionE
# Func Hash:
532637175858347610
# Num Counters:
19
# Counter Values:
542558
538476
0
2762
2762
0
5524
1924
538394
0
0
1924
0
1284
0
0
4164
539318
2762
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
7
24
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
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
unity_0_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZN4weft5proxy8upstream4Pool11make_sharedERKNS3_12LeaseOptionsENS3_5PlaceEE3$_0EEvRNS_8_StorageEPSA_:1
24
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
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
_ZNSt12_Mofunc_base8_S_emptyERNS_8_StorageEPS0_:1
24
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
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
unity_0_cxx.cxx;_ZNSt18move_only_functionIJFvvEEE9_S_invokeIZN4weft5proxy8upstream4Pool11make_sharedERKNS5_12LeaseOptionsENS5_5PlaceEE3$_0EEvPSt12_Mofunc_base:1
24
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
** External Symbol **:1
_ZNSt12_Mofunc_base8_S_emptyERNS_8_StorageEPS0_:1
24
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
12
772057
772057
772057
0
772057
772057
0
772057
0
772057
0
0
0
192755
0
0
772057
0
0
0
192743
772057
772057
0
772057
0
0
771930
127
0
40
40
0
87
87
771930
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
771930
579302
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
1:87
0
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
772057

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
772057

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
771930

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
772057
772057
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
772057

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
771930
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
771930
0
0
0
0
771930
0
160
0
0
771930
0
771930
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
771930
0
0
0
0
0
0
0
0
0
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
771930
0
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server15wait_until_sentERNS1_6StreamE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
771930

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server3runERNS_2io5ScopeE
# Func Hash:
968796173146632748
# Num Counters:
200
# Counter Values:
1400
0
0
0
0
772057
772057
772057
1
0
1400
769532
769532
230327
0
768132
0
0
0
0
45840
722292
45840
722292
40
0
0
0
722292
45840
722292
45840
1400
0
0
0
1400
0
1400
1400
1400
0
722292
722292
0
0
192743
529549
1400
0
0
0
0
0
722292
0
0
132
0
0
1400
0
1400
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1400
1399
0
0
0
0
0
1399
1268
0
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
1387
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
45840
526549
526549
0
0
0
0
0
0
0
0
0
0
0
0
0
12
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
722292

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server6answerERNS1_6StreamE
# Func Hash:
1146303012942966808
# Num Counters:
107
# Counter Values:
0
0
0
772057
0
772057
772057
0
0
772057
772057
0
0
0
0
0
0
127
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
772057
0
0
0
0
0
0
0
0
127
0
0
40
40
0
0
0
0
87
87
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
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:436480
** External Symbol **:123657
** External Symbol **:2000
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:283
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:6
** External Symbol **:3
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
** External Symbol **:1
0
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
12
1
1:87
1
1:87
0
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
772057

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server6answerERNS1_6StreamE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
772057
0
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server6answerERNS1_6StreamE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
772057

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4bodyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1543954

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4headEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
12223105

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4sinkEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
771810

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming5arenaEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
4246902

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming7respondERKNS0_12ResponseHeadEb
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
771970

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4bodyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
788970

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
440498841461015597
# Num Counters:
72
# Counter Values:
780897
780897
780810
780810
780897
780897
780897
780897
780810
0
0
780897
87
780897
780810
0
0
780897
780897
0
0
0
780897
780810
0
0
0
87
87
780897
87
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
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1:87
1
1:87

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
780897

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
780897
0
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
780897

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing6uploadEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
237217

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18OutgoingD0Ev
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
780897

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18OutgoingD2Ev
# Func Hash:
903233816583275796
# Num Counters:
11
# Counter Values:
800
780097
780897
780897
0
0
0
780097
780097
780097
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
5566825
1436183
214853
214853
214853
214853
214853

unity_0_cxx.cxx;_ZN4weft5codec12_GLOBAL__N_111YamlBuilder11keep_anchorESt17basic_string_viewIcSt11char_traitsIcEERKNS0_5ValueE
# Func Hash:
888509932712356478
# Num Counters:
15
# Counter Values:
0
181998
0
0
0
0
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
681513
681513
0
97359
0
0
0
0
0
0
1566
14286
0
83073
0
0
0
83073
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
83073
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
415968
415968
59424
59424
0
45983
0
0
0
0
0
0
0
53075
0
0
0
0
7915
0
0
0
7915
6349
0
0
0
0
0
0
0
0
0
0
0
0
0
1566
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
117265
1545885
1545885
1545885
117265
0
0
117265
0
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
692475
692475
83073
98925
359037
359037
38643
14286
51291
265545
265545
930
37935
26201
26201
3743
0
0
0
0
0
47634
0
0
0
44430
13356
0
13356
34192
3743
0
0
0
0
0
0
0
0
0
0
47634
0
13356
34192
3743
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
155145
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_113route_and_actERNS0_7RequestE
# Func Hash:
20513227357647790
# Num Counters:
104
# Counter Values:
0
1212857
0
1212857
1212857
1212857
40
175
0
40
0
0
0
0
0
1212857
40
0
1212817
1212857
0
0
40
0
0
0
1212737
175
1212817
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
175
0
1212737
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
87
87
0
0
0
87
87
0
1212737
175
88
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
0
0
0
0
0
0
0
0
0
0
0
1212857
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:446520
** External Symbol **:291155
** External Symbol **:123697
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
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
1:87
1
1:87
1
1:87

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_113route_and_actERNS0_7RequestE.__await_suspend_wrapper__await4
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1212737

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_113route_and_actERNS0_7RequestE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1212857
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_113route_and_actERNS0_7RequestE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1212857

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_115admit_and_routeERNS0_7RequestE
# Func Hash:
1009644360372791129
# Num Counters:
145
# Counter Values:
1213097
0
1213097
1213097
1213097
0
1213097
480
0
175
240
1212857
240
0
0
0
240
1212857
0
0
0
0
0
0
1212857
0
1213097
0
240
1212857
0
0
0
0
0
0
0
0
0
0
0
0
0
175
0
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
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:446520
** External Symbol **:291155
** External Symbol **:123697
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
24
** External Symbol **:446520
** External Symbol **:291155
** External Symbol **:123697
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
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
1:87
1
1:87

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_115admit_and_routeERNS0_7RequestE.__await_suspend_wrapper__await4
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1212857

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_115admit_and_routeERNS0_7RequestE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1213097
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_115admit_and_routeERNS0_7RequestE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1213097

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_13actERNS0_7RequestERKNS_5rules13RouteDecisionE
# Func Hash:
81764856657610484
# Num Counters:
242
# Counter Values:
1212777
0
1212777
1212817
1212817
0
1212817
1212817
175
0
0
1212817
0
0
1212817
0
1212817
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
1212377
1212777
1212777
0
0
1212337
0
0
0
40
0
0
440
1212777
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
1212777
0
0
0
0
215
0
0
0
0
0
0
0
0
0
0
0
0
0
1212737
0
128
1212777
1212777
0
0
0
0
0
0
0
0
0
1212562
0
0
0
0
0
0
215
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
95
0
0
0
87
0
80
0
0
0
0
95
40
87
0
0
80
0
0
0
95
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
87
87
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
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1212817
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
6
24
** External Symbol **:446520
** External Symbol **:291155
** External Symbol **:123697
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:446520
** External Symbol **:291155
** External Symbol **:123697
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:446520
** External Symbol **:291155
** External Symbol **:123697
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
0
0
24
** External Symbol **:446520
** External Symbol **:291155
** External Symbol **:123697
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
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
1:87
0
1
1:87
1
1:87
0
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_13actERNS0_7RequestERKNS_5rules13RouteDecisionE.__await_suspend_wrapper__await7
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1212737

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_13actERNS0_7RequestERKNS_5rules13RouteDecisionE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1212817
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_13actERNS0_7RequestERKNS_5rules13RouteDecisionE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1212817

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_14copyERNS0_5RelayERNS1_9DirectionE
# Func Hash:
356881763567586966
# Num Counters:
159
# Counter Values:
1920
0
0
1699501
1699501
850301
566
849200
0
849727
8
0
0
0
0
0
8
849727
849727
849200
849200
0
849200
849200
0
0
8
0
0
0
8
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
8
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
8
8
8
0
0
0
8
0
0
0
0
16
0
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
849719
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
3
2
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket8try_readESt4spanISt4byteLm18446744073709551615EE:1698581
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
1:8
1
1:8
1
1:8
1
1:8
0
0
0
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
849727

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_14copyERNS0_5RelayERNS1_9DirectionE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
849200

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_15writeERNS0_5RelayERNS1_9DirectionESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
499354183464454646
# Num Counters:
69
# Counter Values:
849360
0
849360
0
0
0
0
849782
0
0
0
0
849782
0
849782
0
0
0
849782
849782
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
849782
0
0
0
0
0
0
849782
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket9try_writeESt4spanIK5iovecLm18446744073709551615EE:849040
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
849782

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_15writeERNS0_5RelayERNS1_9DirectionESt17basic_string_viewIcSt11char_traitsIcEE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
849782
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_15writeERNS0_5RelayERNS1_9DirectionESt17basic_string_viewIcSt11char_traitsIcEE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
849782

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_16finishERNS0_7RequestE
# Func Hash:
1138669270307536792
# Num Counters:
5
# Counter Values:
1213097
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
** External Symbol **:436560
** External Symbol **:291115
** External Symbol **:123697
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:806
** External Symbol **:801
** External Symbol **:725
** External Symbol **:566
** External Symbol **:530
** External Symbol **:506
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:8
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
_ZN4weft2io13SocketNetwork4loopEv:2

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_18wait_forERNS_2io5EventERKNS0_5RelayE
# Func Hash:
515172749807402029
# Num Counters:
43
# Counter Values:
0
849727
849727
849727
849727
849727
0
849727
0
8
0
8
0
0
0
0
849727
0
8
8
849727
0
849727
0
849727
8
8
0
8
0
849727
0
0
0
0
0
0
0
0
0
0
849719
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
1
1:8
1
1:8

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_18wait_forERNS_2io5EventERKNS0_5RelayE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
849727

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_18wait_forERNS_2io5EventERKNS0_5RelayE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
849727
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_18wait_forERNS_2io5EventERKNS0_5RelayE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
849727

unity_0_cxx.cxx;_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1213097

unity_0_cxx.cxx;_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1213097

unity_0_cxx.cxx;_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1213097
0
0

unity_0_cxx.cxx;_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1213097

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_112millisecondsENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEERNS1_4LineE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1212650

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_114without_tokensESt17basic_string_viewIcSt11char_traitsIcEERNS1_4LineE
# Func Hash:
311693035311003466
# Num Counters:
7
# Counter Values:
3639891
3639891
0
0
0
3639891
3639891

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_15valueENS_6config8LogFieldEtRKNS0_6RecordESt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EESC_RNS1_4LineE
# Func Hash:
420770169658906106
# Num Counters:
56
# Counter Values:
0
7268676
36388084
0
0
0
1213297
1213297
1213577
1213297
1213297
1213297
1213297
1213297
1213297
1213297
1213297
1213297
1213297
1213297
1213297
1213297
1213297
1213297
1213297
0
1213297
0
1213297
0
1213297
1213297
0
1213297
0
0
1212650
1213057
1212817
1213017
1212937
0
1212817
0
247
0
0
0
0
80
247
247
480
955537
0
0

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_16originERKNS_6config6OriginERNS1_4LineE
# Func Hash:
536873293191249204
# Num Counters:
4
# Counter Values:
1213017
257480
257480
32160

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_17addressERKNS_2io7AddressEbRNS1_4LineE
# Func Hash:
647472251105757533
# Num Counters:
10
# Counter Values:
10886353
3671611
1159920
3639891
0
0
3639491
3639491
0
0

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_19put_valueERKNS_6config10LogSegmentERKNS0_6RecordESt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EESE_RNS1_4LineE
# Func Hash:
536873290342818993
# Num Counters:
4
# Counter Values:
30332425
6055659
24276766
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110await_headERNS2_12ConversationE
# Func Hash:
131806305308854141
# Num Counters:
48
# Counter Values:
1212697
0
1212697
1212697
87
0
0
0
206737
0
1212697
84
1005957
3
0
0
0
0
0
0
84
84
3
206653
0
0
84
84
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
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
4
1
1:3
0
1
1:84
1
1:84

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110await_headERNS2_12ConversationE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1005960

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110await_headERNS2_12ConversationE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
206737

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110await_headERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1212697
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110await_headERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1212697

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110final_headERNS2_12ConversationE
# Func Hash:
578328231721735868
# Num Counters:
64
# Counter Values:
0
1212697
0
1212697
1212610
0
87
0
0
0
0
87
1212610
0
0
0
1212697
87
87
0
87
1212697
0
0
0
0
1212697
87
87
1212697
0
0
0
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
1212697
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1212610
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
3
24
** External Symbol **:436560
** External Symbol **:291115
** External Symbol **:123657
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:806
** External Symbol **:801
** External Symbol **:725
** External Symbol **:566
** External Symbol **:530
** External Symbol **:506
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:4
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
_ZN4weft2io13SocketNetwork4loopEv:2
24
** External Symbol **:446520
** External Symbol **:291155
** External Symbol **:123697
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
0
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
5
1
1:87
1
1:87
1
1:87
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110final_headERNS2_12ConversationE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1212697

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110final_headERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1212697
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110final_headERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1212697

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_113failed_uploadERNS2_12ConversationE
# Func Hash:
649107573530136176
# Num Counters:
56
# Counter Values:
206737
206737
0
206737
206737
0
206737
206737
206737
206737
206737
0
206737
0
206737
206737
0
0
0
0
0
0
0
0
0
206737
0
0
0
0
206737
206737
0
0
0
0
0
0
0
206737
206737
0
206737
0
0
206737
0
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
1:206737
1
1:206737
1
1:206737
0
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_113failed_uploadERNS2_12ConversationE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
206737

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_113failed_uploadERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
206737
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_113failed_uploadERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
206737

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_113patience_endsERKNS2_12ConversationENSt6chrono10time_pointINS6_3_V212steady_clockENS6_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
1007112942797917954
# Num Counters:
6
# Counter Values:
1212697
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
2341772
0
1212610
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
** External Symbol **:873114
** External Symbol **:582190
** External Symbol **:247146
** External Symbol **:40080
** External Symbol **:3206
** External Symbol **:3204
** External Symbol **:2000
** External Symbol **:1612
** External Symbol **:1602
** External Symbol **:1362
** External Symbol **:1132
** External Symbol **:1060
** External Symbol **:1012
** External Symbol **:43
** External Symbol **:23
** External Symbol **:16
** External Symbol **:8
** External Symbol **:4
** External Symbol **:4
_ZN4weft2io13SocketNetwork4loopEv:4
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_120converse_with_uploadERNS_2io5ScopeERNS2_12ConversationE
# Func Hash:
561040278666067057
# Num Counters:
30
# Counter Values:
206737
0
206737
206737
84
0
0
0
0
84
206737
0
0
0
0
84
84
0
84
84
0
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
1:84
1
1:84

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_120converse_with_uploadERNS_2io5ScopeERNS2_12ConversationE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
206737

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_120converse_with_uploadERNS_2io5ScopeERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
206737
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_120converse_with_uploadERNS_2io5ScopeERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
206737

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_16is_fitERKNS1_4LinkERKNS1_12LeaseOptionsE
# Func Hash:
140494398761882164
# Num Counters:
5
# Counter Values:
773013
128360
773013
773013
128360
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
33:3209

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_16uploadERNS2_12ConversationE
# Func Hash:
883655125534078740
# Num Counters:
42
# Counter Values:
0
206737
0
206737
206737
206737
0
206737
206737
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
206737
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
206737
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
11
** External Symbol **:203617
** External Symbol **:43
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
206737

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_16uploadERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
206737
206737
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_16uploadERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
206737

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_18converseERNS2_12ConversationE
# Func Hash:
894118212365597002
# Num Counters:
312
# Counter Values:
1212610
0
1129490
40
1212697
0
1212697
1212697
175
0
0
0
87
0
0
0
1083850
0
1212610
1212697
1212610
1212610
1212610
1212610
1212610
1212610
1212610
87
0
0
0
0
0
0
1212610
0
0
87
0
0
128760
0
0
0
1212610
87
1212330
87
87
0
0
1212530
1212530
1212570
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
0
206653
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
87
0
0
0
0
0
0
120
1212210
0
0
0
0
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
1212210
0
0
0
0
0
0
0
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
1212210
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
206573
206573
0
0
0
0
0
0
0
0
0
1212202
1212210
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
0
0
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
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
83040
1212202
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
10
24
** External Symbol **:436560
** External Symbol **:291115
** External Symbol **:123657
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:806
** External Symbol **:801
** External Symbol **:725
** External Symbol **:566
** External Symbol **:530
** External Symbol **:506
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:4
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
_ZN4weft2io13SocketNetwork4loopEv:2
24
** External Symbol **:446520
** External Symbol **:291155
** External Symbol **:123697
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
0
24
** External Symbol **:446517
** External Symbol **:291155
** External Symbol **:123613
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:446517
** External Symbol **:291155
** External Symbol **:123613
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:446517
** External Symbol **:291155
** External Symbol **:123613
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:446517
** External Symbol **:291155
** External Symbol **:123613
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:446517
** External Symbol **:291115
** External Symbol **:123613
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:446517
** External Symbol **:291155
** External Symbol **:123613
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:446517
** External Symbol **:291155
** External Symbol **:123613
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:806
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:725
** External Symbol **:283
** External Symbol **:283
** External Symbol **:265
** External Symbol **:265
** External Symbol **:253
** External Symbol **:43
** External Symbol **:23
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
47
1
1:87
1
1:87
1
1:87
1
1:87
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1212697

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_18converseERNS2_12ConversationE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1212210

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_18converseERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1212697
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_18converseERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1212697

unity_0_cxx.cxx;_ZN4weft5proxy8upstream3runERNS1_7AttemptE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1212857

unity_0_cxx.cxx;_ZN4weft5proxy8upstream3runERNS1_7AttemptE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1005960

unity_0_cxx.cxx;_ZN4weft5proxy8upstream3runERNS1_7AttemptE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
206737

unity_0_cxx.cxx;_ZN4weft5proxy8upstream3runERNS1_7AttemptE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1212857
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream3runERNS1_7AttemptE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1212857

unity_0_cxx.cxx;_ZN4weft5proxy8upstream4Pool12lease_sharedENS1_12LeaseOptionsE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
772137
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream4Pool12lease_sharedENS1_12LeaseOptionsE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
772137

unity_0_cxx.cxx;_ZN4weft5proxy8upstream4Pool5leaseENS1_12LeaseOptionsE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
772137

unity_0_cxx.cxx;_ZN4weft5proxy8upstream4Pool5leaseENS1_12LeaseOptionsE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1212857
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream4Pool5leaseENS1_12LeaseOptionsE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1212857

unity_0_cxx.cxx;_ZN4weft5proxy8upstream7forwardERNS0_7RequestERKNS_6config7ForwardERKNS4_13ClusterWeightE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1212857

unity_0_cxx.cxx;_ZN4weft5proxy8upstream7forwardERNS0_7RequestERKNS_6config7ForwardERKNS4_13ClusterWeightE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1212737
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream7forwardERNS0_7RequestERKNS_6config7ForwardERKNS4_13ClusterWeightE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1212737

unity_0_cxx.cxx;_ZN4weft5rules12_GLOBAL__N_118left_by_hop_beforeERKNS_4http11RequestHeadE
# Func Hash:
871441885809670101
# Num Counters:
6
# Counter Values:
1212817
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
1212817
83120
83080
83120
40
40

unity_0_cxx.cxx;_ZN4weft5stats12_GLOBAL__N_111append_nameERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEERKNS0_6FamilyESt17basic_string_viewIcS5_ERKSt6vectorISD_SaISD_EESD_
# Func Hash:
159676628258954718
# Num Counters:
8
# Counter Values:
770480
77600
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
8601560
0
8601560
875040

unity_0_cxx.cxx;_ZN9__gnu_cxx5__ops10_Iter_predISt17reference_wrapperIZN4weft5proxy8upstream4Pool9with_roomERKNS5_12LeaseOptionsERbE3$_0EEclINS_17__normal_iteratorIPNS6_6SharedESt6vectorISG_SaISG_EEEEEEbT_
# Func Hash:
1096621590358852079
# Num Counters:
6
# Counter Values:
773013
130756
130756
130756
0
127160

unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_113ClientSession7closingEv
# Func Hash:
798733566687817357
# Num Counters:
5
# Counter Values:
441038
441038
441038
0
0

unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_113ClientSession8capacityEv
# Func Hash:
567185239160494219
# Num Counters:
5
# Counter Values:
440720
440720
440352
0
0

unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_114ClientExchange10bytes_sentEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
440720

unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_114ClientExchange8upgradedEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
440720

unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_16Served7versionEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
882000

unity_0_cxx.cxx;_ZNK4weft4http2h212_GLOBAL__N_18Incoming7versionEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1544034

unity_0_cxx.cxx;_ZNK4weft4http2h212_GLOBAL__N_18Outgoing10bytes_sentEv
# Func Hash:
886271540551095840
# Num Counters:
4
# Counter Values:
771977
0
771977
771977

unity_0_cxx.cxx;_ZNK4weft4http2h212_GLOBAL__N_18Outgoing8upgradedEv
# Func Hash:
784007059655560962
# Num Counters:
2
# Counter Values:
771890
771890

unity_0_cxx.cxx;_ZThn120_N4weft2io12_GLOBAL__N_16Socket9on_eventsEj
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2722415

unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
7732969

unity_0_cxx.cxx;__tls_init
# Func Hash:
784007059655560962
# Num Counters:
2
# Counter Values:
21571566
2612

unity_1_cxx.cxx;_ZN4weft3xds12_GLOBAL__N_112type_in_jsonERKNS_5codec5ValueE
# Func Hash:
102121166807628389
# Num Counters:
15
# Counter Values:
0
2496
0
0
0
152530
0
13441
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
794149
0
77129
0
0

unity_1_cxx.cxx;_ZN4weft3xds12_GLOBAL__N_16Reader7membersERNS_5codec5ValueERKN6google8protobuf10DescriptorERKNS0_5PlaceE
# Func Hash:
513610767334629365
# Num Counters:
121
# Counter Values:
77129
321895
321895
45985
0
81349
87577
87577
9658
12511
13441
13441
13441
13441
13441
12068
12068
19172
19172
0
0
0
45985
77129
0
0
1724
0
0
0
1724
1724
1724
0
0
0
0
19172
19172
0
0
0
0
0
45985
45985
45910
0
0
0
31750
31750
31750
31750
45910
0
1724
1724
12511
0
0
12511
0
12511
12511
720
720
12511
0
0
0
0
0
1724
0
0
1724
0
0
0
0
0
0
0
0
1724
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
4220
291830
291830
41690
291830
291830
247110
41690
2571
0
4220
4220
0
41690
0
0
0
0
0
0
0
0
0
0
0
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
34125
1365
264810
240240
35490
34125
34125
34125
0
0
34125
0
0
34125
0
8190
25935
0
0
34125
34125
9555
0
0
9555
9555
1365
1365
9555
0
0
0
1365
0
0
1365
0
32760
0
0
0
0
0
0
9555
0
0
0
0
0
0
1365
0
0
0
0
0
0
0
0
0
0
0
24570
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
9555
0
0
0
0
0
0
0
0
1365
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1365
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1365
0
0
0
0
9555
9555
8190
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
3:8190
1
4:1365
0
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
9:17745
17:10920
8:4095
33:1365
0
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
2200034
0
2116914
2116914
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
2
1:2116874
17:1

unity_4_cxx.cxx;_ZN4weft3xds12_GLOBAL__N_114metadata_valueERKN5envoy6config4core2v38MetadataERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESG_
# Func Hash:
431494654108067943
# Num Counters:
3
# Counter Values:
170533
75800
25520
