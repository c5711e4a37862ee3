# IR level Instrumentation Flag
:ir
_ZN3CLI10OptionBaseINS_6OptionEE5groupERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
# Func Hash:
93478047440690653
# Num Counters:
7
# Counter Values:
159476
0
0
0
0
0
0

_ZN3CLI3App10add_optionENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt8functionIFbRKSt6vectorIS6_SaIS6_EEEES6_bS7_IFS6_vEE
# Func Hash:
964011719088976748
# Num Counters:
50
# Counter Values:
0
159476
159476
159476
0
0
4932
61062
0
0
0
4932
0
159476
98414
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
0
0
0

_ZN3CLI3App12_process_envEv
# Func Hash:
790715554920081494
# Num Counters:
17
# Counter Values:
27326
159476
25800
27326
144190
27550
22800
21360
22800
0
0
30652
0
0
0
0
0

_ZN3CLI3App18_process_callbacksEv
# Func Hash:
1083424332001712909
# Num Counters:
11
# Counter Values:
27326
159476
27326
38086
1526
27326
38086
0
0
30652
38086

_ZN3CLI6Option11ignore_caseINS_3AppEEEPS0_b
# Func Hash:
927205941409098884
# Num Counters:
10
# Counter Values:
0
0
0
159476
0
0
0
0
0
0

_ZN3CLI6Option17ignore_underscoreINS_3AppEEEPS0_b
# Func Hash:
927205941409098884
# Num Counters:
10
# Counter Values:
0
0
0
159476
0
0
0
0
0
0

_ZN3CLI6Option9type_nameENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
# Func Hash:
123497034389943982
# Num Counters:
6
# Counter Values:
113652
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

_ZN3CLI6OptionC2ENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_St8functionIFbRKSt6vectorIS6_SaIS6_EEEEPNS_3AppE
# Func Hash:
513381659712806044
# Num Counters:
24
# Counter Values:
285328
257648
0
9864
33624
33624
0
0
0
0
0
0
0
0
0
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
3
0
0
0
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
9:33624

_ZN3CLI6OptionD2Ev
# Func Hash:
400019512817464045
# Num Counters:
15
# Counter Values:
318952
257648
113652
318952
0
3132
285328
1526
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
3
30
** External Symbol **:4568
** External Symbol **:4190
** External Symbol **:4110
** External Symbol **:4110
** External Symbol **:4088
** External Symbol **:4088
** External Symbol **:4030
** External Symbol **:4030
** External Symbol **:4008
** External Symbol **:4008
** External Symbol **:4006
** External Symbol **:4006
** External Symbol **:4006
** External Symbol **:4006
** External Symbol **:4006
** External Symbol **:4004
** External Symbol **:4004
** External Symbol **:4004
** External Symbol **:4004
** External Symbol **:4004
_ZNSt17_Function_handlerIFbRKSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS6_EEEZN3CLI3App10add_optionIS6_S6_TnNSt9enable_ifIXntsr3std8is_constIT0_EE5valueENSC_6detail7enablerEE4typeELSI_0EEEPNSC_6OptionES6_RT_S6_EUlSA_E_E10_M_managerERSt9_Any_dataRKSR_St18_Manager_operation:590
_ZNSt17_Function_handlerIFbRKSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS6_EEEZN3CLI3App10add_optionIjjTnNSt9enable_ifIXntsr3std8is_constIT0_EE5valueENSC_6detail7enablerEE4typeELSI_0EEEPNSC_6OptionES6_RT_S6_EUlSA_E_E10_M_managerERSt9_Any_dataRKSR_St18_Manager_operation:168
** External Symbol **:100
** External Symbol **:100
** External Symbol **:100
** External Symbol **:100
_ZNSt17_Function_handlerIFbRKSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS6_EEEZN3CLI3App10add_optionIS8_S8_TnNSt9enable_ifIXntsr3std8is_constIT0_EE5valueENSC_6detail7enablerEE4typeELSI_0EEEPNSC_6OptionES6_RT_S6_EUlSA_E_E10_M_managerERSt9_Any_dataRKSR_St18_Manager_operation:86
_ZNSt17_Function_handlerIFbRKSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS6_EEEZN3CLI3App8add_flagIbTnNSt9enable_ifIXaaaaaantsr6detail20is_mutable_containerIT_EE5valuentsr3std8is_constISG_EE5valueoontsr3std16is_constructibleISG_lEE5valuesr7is_boolISG_EE5valuentsr3std16is_constructibleISt8functionIFviEESG_EE5valueENSC_6detail7enablerEE4typeELSL_0EEEPNSC_6OptionES6_RSG_S6_EUlSA_E_E10_M_managerERSt9_Any_dataRKST_St18_Manager_operation:84
_ZNSt17_Function_handlerIFbRKSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS6_EEEZN3CLI3App10add_optionImmTnNSt9enable_ifIXntsr3std8is_constIT0_EE5valueENSC_6detail7enablerEE4typeELSI_0EEEPNSC_6OptionES6_RT_S6_EUlSA_E_E10_M_managerERSt9_Any_dataRKSR_St18_Manager_operation:2
_ZNSt17_Function_handlerIFbRKSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS6_EEEZN3CLI3App10add_optionIiiTnNSt9enable_ifIXntsr3std8is_constIT0_EE5valueENSC_6detail7enablerEE4typeELSI_0EEEPNSC_6OptionES6_RT_S6_EUlSA_E_E10_M_managerERSt9_Any_dataRKSR_St18_Manager_operation:2
29
** External Symbol **:2295
** External Symbol **:2084
** External Symbol **:2055
** External Symbol **:2015
** External Symbol **:2015
** External Symbol **:2015
** External Symbol **:2004
** External Symbol **:2004
** External Symbol **:2004
** External Symbol **:2004
** External Symbol **:2003
** External Symbol **:2003
** External Symbol **:2003
** External Symbol **:2003
** External Symbol **:2003
_ZNSt17_Function_handlerIFNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEvEZN3CLI3App10add_optionIS5_S5_TnNSt9enable_ifIXntsr3std8is_constIT0_EE5valueENS7_6detail7enablerEE4typeELSD_0EEEPNS7_6OptionES5_RT_S5_EUlvE_E10_M_managerERSt9_Any_dataRKSM_St18_Manager_operation:295
_ZNSt17_Function_handlerIFNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEvEZN3CLI3App10add_optionIjjTnNSt9enable_ifIXntsr3std8is_constIT0_EE5valueENS7_6detail7enablerEE4typeELSD_0EEEPNS7_6OptionES5_RT_S5_EUlvE_E10_M_managerERSt9_Any_dataRKSM_St18_Manager_operation:84
** External Symbol **:51
** External Symbol **:51
** External Symbol **:50
** External Symbol **:50
** External Symbol **:50
** External Symbol **:50
** External Symbol **:50
** External Symbol **:50
** External Symbol **:50
_ZNSt17_Function_handlerIFNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEvEZN3CLI3App10add_optionISt6vectorIS5_SaIS5_EESC_TnNSt9enable_ifIXntsr3std8is_constIT0_EE5valueENS7_6detail7enablerEE4typeELSG_0EEEPNS7_6OptionES5_RT_S5_EUlvE_E10_M_managerERSt9_Any_dataRKSP_St18_Manager_operation:43
_ZNSt17_Function_handlerIFNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEvEZN3CLI3App10add_optionIiiTnNSt9enable_ifIXntsr3std8is_constIT0_EE5valueENS7_6detail7enablerEE4typeELSD_0EEEPNS7_6OptionES5_RT_S5_EUlvE_E10_M_managerERSt9_Any_dataRKSM_St18_Manager_operation:1
_ZNSt17_Function_handlerIFNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEvEZN3CLI3App10add_optionImmTnNSt9enable_ifIXntsr3std8is_constIT0_EE5valueENS7_6detail7enablerEE4typeELSD_0EEEPNS7_6OptionES5_RT_S5_EUlvE_E10_M_managerERSt9_Any_dataRKSM_St18_Manager_operation:1
26
** External Symbol **:5390
** External Symbol **:4910
** External Symbol **:4910
** External Symbol **:4910
** External Symbol **:4910
** External Symbol **:4902
** External Symbol **:4902
** External Symbol **:4902
** External Symbol **:4902
** External Symbol **:4902
_ZNSt17_Function_handlerIFNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEvEN3CLI6Option10type_name_MUlvE_EE10_M_managerERSt9_Any_dataRKSC_St18_Manager_operation:670
_ZNSt17_Function_handlerIFNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEvEZN3CLI6Option9type_nameES5_EUlvE_E10_M_managerERSt9_Any_dataRKSB_St18_Manager_operation:502
** External Symbol **:138
** External Symbol **:122
** External Symbol **:122
** External Symbol **:122
** External Symbol **:122
** External Symbol **:122
** External Symbol **:122
** External Symbol **:122
** External Symbol **:122
** External Symbol **:122
** External Symbol **:122
** External Symbol **:122
** External Symbol **:122
** External Symbol **:122

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
16566
1055676
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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

_ZN3CLI6detail11split_namesENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
# Func Hash:
1070589992114330185
# Num Counters:
17
# Counter Values:
126276
0
0
0
318952
0
0
0
0
0
0
0
0
0
0
0
0

_ZN3CLI6detail16checked_multiplyIiEENSt9enable_ifIXsr3std11is_integralIT_EE5valueEbE4typeERS3_S3_
# Func Hash:
694937217803467959
# Num Counters:
6
# Counter Values:
214128
166304
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
1122436
1122436
161002
3326
0
0
3326
3326
0
0
0
1283438
1122436
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
3:3326

_ZN3CLI6detail9get_namesERKSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS7_EE
# Func Hash:
667078307934108875
# Num Counters:
65
# Counter Values:
81592
630240
90908
6424
90908
81592
81592
0
81592
0
320
90908
9316
0
0
0
0
81592
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN3CLI6detail9get_namesERKSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS7_EE
# Func Hash:
667078309276232080
# Num Counters:
65
# Counter Values:
213280
1069840
354320
3440
354320
237360
237360
24080
213280
0
3440
330240
116960
0
0
0
0
237360
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN3CLI6detail9trim_copyERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
# Func Hash:
747141665105570566
# Num Counters:
10
# Counter Values:
445228
445228
445228
9864
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

_ZN3fmt2v96detail10vformat_toIcEEvRNS1_6bufferIT_EENS0_17basic_string_viewIS4_EENS0_17basic_format_argsINS0_20basic_format_contextINSt11conditionalIXsr3std7is_sameINS0_13type_identityIS4_E4typeEcEE5valueENS0_8appenderESt20back_insert_iteratorINS3_ISE_EEEE4typeESE_EEEENS1_10locale_refE
# Func Hash:
748768863238012988
# Num Counters:
33
# Counter Values:
111085
7724486
864663
2814316
720
798149
111085
1355423
130211
1863072
1355423
1355423
0
0
0
1353543
0
0
0
0
0
0
0
1880
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
** External Symbol **:7
** External Symbol **:7
** External Symbol **:7
** External Symbol **:7
** External Symbol **:7
** External Symbol **:7
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
3563412
0
0
0
0
1781706
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
400
1781306
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
1010560
0
0

_ZN3fmt2v96detail12write_paddedILNS0_5align4typeE2ENS0_8appenderEcRZNS1_9write_intIS5_cZNS1_9write_intIcS5_jEET0_S8_NS1_13write_int_argIT1_EERKNS0_18basic_format_specsIT_EENS1_10locale_refEEUlS5_E_EESD_SD_ijRKNSC_IS8_EESA_EUlS5_E_EES8_S8_RKNSC_ISA_EEmmOT2_
# Func Hash:
391800336548917388
# Num Counters:
9
# Counter Values:
98300
98279
0
98300
0
0
98300
491374
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:1197
** External Symbol **:569
_ZN3fmt2v96detail15iterator_bufferISt20back_insert_iteratorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEcNS1_13buffer_traitsEE4growEm:334
** External Symbol **:243
** External Symbol **:178
** External Symbol **:56
** External Symbol **:56
** External Symbol **:45
** External Symbol **:45
** External Symbol **:13
** External Symbol **:11
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:4
** External Symbol **:4
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
0

_ZN3fmt2v96detail15do_parse_arg_idIcRZNS1_23parse_replacement_fieldIcRZNS1_10vformat_toIcEEvRNS1_6bufferIT_EENS0_17basic_string_viewIS6_EENS0_17basic_format_argsINS0_20basic_format_contextINSt11conditionalIXsr3std7is_sameINS0_13type_identityIS6_E4typeEcEE5valueENS0_8appenderESt20back_insert_iteratorINS5_ISG_EEEE4typeESG_EEEENS1_10locale_refEE14format_handlerEEPKS6_ST_ST_OT0_E10id_adapterEEST_ST_ST_SV_
# Func Hash:
5832817006033171
# Num Counters:
11
# Counter Values:
720
17280
222720
17280
240
480
0
0
0
0
0

_ZN3fmt2v96detail15iterator_bufferISt20back_insert_iteratorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEcNS1_13buffer_traitsEE4growEm
# Func Hash:
238984482413483552
# Num Counters:
3
# Counter Values:
0
2803479
0

_ZN3fmt2v96detail17copy_str_noinlineIcPKcNS0_8appenderEEET1_T0_S7_S6_
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
6745792

_ZN3fmt2v96detail17copy_str_noinlineIcPcNS0_8appenderEEET1_T0_S6_S5_
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2003336

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
589674
1008640
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1010560
0
0
0
0
0
0
0
589674
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
98300
0
0
0
0
62480
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
1228413
0
0
0
0
0
0
0
98279
82153
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
82793
0
0
0
0
0
0
0
98279
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
12027
0
0
640
0
0
3842
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
1781946
1864739
1781946
1781946
0
0
1781946
0

_ZN3fmt2v96detail23parse_presentation_typeIcEENS0_17presentation_typeET_
# Func Hash:
95820319533898924
# Num Counters:
19
# Counter Values:
1093753
0
0
1090793
2560
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

_ZN3fmt2v96detail23parse_replacement_fieldIcRZNS1_10vformat_toIcEEvRNS1_6bufferIT_EENS0_17basic_string_viewIS5_EENS0_17basic_format_argsINS0_20basic_format_contextINSt11conditionalIXsr3std7is_sameINS0_13type_identityIS5_E4typeEcEE5valueENS0_8appenderESt20back_insert_iteratorINS4_ISF_EEEE4typeESF_EEEENS1_10locale_refEE14format_handlerEEPKS5_SS_SS_OT0_
# Func Hash:
386704680597896802
# Num Counters:
45
# Counter Values:
0
10960
1868313
1799706
18000
1781706
18000
12920
105486
85560
0
0
1101031
0
309846
0
1280
106086
146104
0
0
0
0
0
0
0
0
0
720
0
17280
0
0
0
0
0
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
_ZN3fmt2v96detail5valueINS0_20basic_format_contextINS0_8appenderEcEEE17format_custom_argINS0_9join_viewIN9__gnu_cxx17__normal_iteratorIPKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorISG_SaISG_EEEESM_cEENS0_9formatterISN_cvEEEEvPvRNS0_26basic_format_parse_contextIcNS1_13error_handlerEEERS5_:5
** External Symbol **:4
** External Symbol **:4
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
0
0

_ZN3fmt2v96detail5writeIcNS0_8appenderEEET0_S4_PKT_
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
146104
0

_ZN3fmt2v96detail5writeIcNS0_8appenderEjTnNSt9enable_ifIXaaaasr11is_integralIT1_EE5valuentsr3std7is_sameIS5_bEE5valuentsr3std7is_sameIS5_T_EE5valueEiE4typeELi0EEET0_S9_S5_
# Func Hash:
52047013941854566
# Num Counters:
8
# Counter Values:
118960
0
327126
327126
109566
217560
0
0

_ZN3fmt2v96detail5writeIcNS0_8appenderExTnNSt9enable_ifIXaaaasr11is_integralIT1_EE5valuentsr3std7is_sameIS5_bEE5valuentsr3std7is_sameIS5_T_EE5valueEiE4typeELi0EEET0_S9_S5_
# Func Hash:
72790611777747065
# Num Counters:
11
# Counter Values:
309560
795726
1459029
143646
38760
104886
1035823
279680
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

_ZN3fmt2v96detail5writeIcNS0_8appenderEyTnNSt9enable_ifIXaaaasr11is_integralIT1_EE5valuentsr3std7is_sameIS5_bEE5valuentsr3std7is_sameIS5_T_EE5valueEiE4typeELi0EEET0_S9_S5_
# Func Hash:
52047013941854566
# Num Counters:
8
# Counter Values:
30440
0
106086
106086
98846
7240
0
0

_ZN3fmt2v96detail6bufferIcE6appendIcEEvPKT_S7_
# Func Hash:
711978565272602784
# Num Counters:
4
# Counter Values:
5284540
5284540
2700809
8811272
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
25
_ZN3fmt2v96detail15iterator_bufferISt20back_insert_iteratorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEcNS1_13buffer_traitsEE4growEm:832043
** External Symbol **:36556
** External Symbol **:8123
** External Symbol **:2438
** External Symbol **:1410
** External Symbol **:1410
** External Symbol **:1354
** External Symbol **:1354
** External Symbol **:183
** External Symbol **:155
** External Symbol **:141
** External Symbol **:141
** External Symbol **:141
** External Symbol **:141
** External Symbol **:141
** External Symbol **:60
** External Symbol **:57
** External Symbol **:51
** External Symbol **:51
** External Symbol **:43
** External Symbol **:43
** External Symbol **:43
** External Symbol **:33
** External Symbol **:32
_ZN3fmt2v919basic_memory_bufferIcLm500ESaIcEE4growEm:2
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
17
1:2453926
2:572064
4:399603
9:357011
5:305845
8:251966
3:242094
17:228703
33:181522
7:167549
65:33686
6:28965
16:28406
32:564
513:157
129:73
64:53

_ZN3fmt2v96detail7get_argINS0_20basic_format_contextINS0_8appenderEcEEiEENT_10format_argERS6_T0_
# Func Hash:
287486627452771669
# Num Counters:
6
# Counter Values:
3578419
89600
3578419
3578419
89600
0

_ZN3fmt2v97vformatB5cxx11ENS0_17basic_string_viewIcEENS0_17basic_format_argsINS0_20basic_format_contextINS0_8appenderEcEEEE
# Func Hash:
567185241486980938
# Num Counters:
5
# Counter Values:
1935044
1935044
6280
0
0

_ZN3fmt2v99to_stringIcLm500EEENSt7__cxx1112basic_stringIT_St11char_traitsIS4_ESaIS4_EEERKNS0_19basic_memory_bufferIS4_XT0_ES7_EE
# Func Hash:
238984481867023963
# Num Counters:
3
# Counter Values:
1935044
0
0

_ZN4weft10lower_caseB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
37730073816797533
# Num Counters:
4
# Counter Values:
533115
70285
0
121070

_ZN4weft11controllers10Controller7Trigger9on_changeERKNS_4kube6ChangeE
# Func Hash:
811594942928608156
# Num Counters:
3
# Counter Values:
317920
317920
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
16
unity_1_cxx.cxx;_ZNSt17_Function_handlerIFvRKN4weft4kube6ChangeEEZNS0_11controllers6OwnersC1ERNS1_6ClientERNS6_7WatchedENSA_4EachEE3$_0E9_M_invokeERKSt9_Any_dataS4_:142080
** External Symbol **:128640
unity_0_cxx.cxx;_ZNSt17_Function_handlerIFvRKN4weft4kube6ChangeEEZNS0_11controllers10Controller6followERNS1_5StoreEE3$_0E9_M_invokeERKSt9_Any_dataS4_:14280
** External Symbol **:13680
** External Symbol **:2920
** External Symbol **:2920
unity_0_cxx.cxx;_ZNSt17_Function_handlerIFvRKN4weft4kube6ChangeEEZNS0_11controllers9EndpointsC1ERNS1_6ClientERNS6_7WatchedEE3$_0E9_M_invokeERKSt9_Any_dataS4_:2480
unity_0_cxx.cxx;_ZNSt17_Function_handlerIFvRKN4weft4kube6ChangeEEZNS0_11controllers11DeploymentsC1ERNS1_6ClientERNS6_7WatchedERKNS6_7OptionsEE3$_1E9_M_invokeERKSt9_Any_dataS4_:2480
unity_0_cxx.cxx;_ZNSt17_Function_handlerIFvRKN4weft4kube6ChangeEEZNS0_11controllers11DeploymentsC1ERNS1_6ClientERNS6_7WatchedERKNS6_7OptionsEE3$_0E9_M_invokeERKSt9_Any_dataS4_:2040
** External Symbol **:1880
unity_0_cxx.cxx;_ZNSt17_Function_handlerIFvRKN4weft4kube6ChangeEEZNS0_11controllers9EndpointsC1ERNS1_6ClientERNS6_7WatchedEE3$_1E9_M_invokeERKSt9_Any_dataS4_:1600
** External Symbol **:1520
unity_0_cxx.cxx;_ZNSt17_Function_handlerIFvRKN4weft4kube6ChangeEEZNS0_11controllers9AddressesC1ERNS1_6ClientERNS6_7WatchedENS6_12AddressPoolsEE3$_0E9_M_invokeERKSt9_Any_dataS4_:400
** External Symbol **:400
unity_0_cxx.cxx;_ZNSt17_Function_handlerIFvRKN4weft4kube6ChangeEEZNS0_11controllers8AccountsC1ERNS1_6ClientERNS6_7WatchedEE3$_0E9_M_invokeERKSt9_Any_dataS4_:320
** External Symbol **:280

_ZN4weft11controllers12in_namespaceERKNS_4kube5StoreERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
# Func Hash:
144876421132880189
# Num Counters:
15
# Counter Values:
247480
247480
247480
247480
39800
0
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
4:247480

_ZN4weft11controllers5Queue4takeENSt6chrono10time_pointINS2_3_V212steady_clockENS2_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
181038771454496837
# Num Counters:
17
# Counter Values:
32280
41920
112360
73360
39000
15960
0
0
39000
23040
39000
23040
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
4
5:38000
1:560
9:280
8:160
5
9:13400
16:7960
5:840
8:800
6:40

_ZN4weft2io10TimerWheel3armERNS0_5TimerENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
844982797235863713
# Num Counters:
4
# Counter Values:
3624947
0
3624947
3624947

_ZN4weft2io10TimerWheel6insertERNS0_5TimerEm
# Func Hash:
360019384505695904
# Num Counters:
6
# Counter Values:
2062178
9755018
3634575
2847492
3634575
386680

_ZN4weft2io10TimerWheel6unlinkERNS0_5TimerE
# Func Hash:
238984484093187152
# Num Counters:
3
# Counter Values:
3576647
1406794
740955

_ZN4weft2io10TimerWheel7advanceENSt6chrono10time_pointINS2_3_V212steady_clockENS2_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
526279455670306554
# Num Counters:
10
# Counter Values:
325804
1487568
799251
184352
53803
325804
46088
1027159
1027159
2249

_ZN4weft2io10free_frameEPvm
# Func Hash:
798733565153005727
# Num Counters:
4
# Counter Values:
6562
727022
25734027
0

_ZN4weft2io13SocketNetwork4loopEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
5372455

_ZN4weft2io14allocate_frameEm
# Func Hash:
1096621591502369108
# Num Counters:
5
# Counter Values:
26461049
6562
25199229
1261820
3572

_ZN4weft2io23give_back_unused_framesEv
# Func Hash:
567185239367745089
# Num Counters:
4
# Counter Values:
43520
272128
2126
0

_ZN4weft2io4Leaf4parkERNS0_5FiberENSt7__n486116coroutine_handleIvEENSt6chrono10time_pointINS7_3_V212steady_clockENS7_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
168266
0

_ZN4weft2io4Leaf7suspendERNS0_5FiberENSt7__n486116coroutine_handleIvEENSt6chrono10time_pointINS7_3_V212steady_clockENS7_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
238984481558059729
# Num Counters:
3
# Counter Values:
4587608
0
3615667

_ZN4weft2io4Leaf8completeENS1_7OutcomeE
# Func Hash:
798733565442634086
# Num Counters:
4
# Counter Values:
4765714
3576647
2952389
1812765

_ZN4weft2io4Leaf9on_cancelEv
# Func Hash:
170957022131388415
# Num Counters:
1
# Counter Values:
188010
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
25
** External Symbol **:71156
_ZN4weft2io5Event4Wait6detachEv:6296
** External Symbol **:2007
_ZN4weft2io5Sleep6detachEv:882
** External Symbol **:722
** External Symbol **:722
** External Symbol **:682
** External Symbol **:642
** External Symbol **:642
** External Symbol **:562
** External Symbol **:522
** External Symbol **:380
** External Symbol **:322
** External Symbol **:166
** External Symbol **:45
** External Symbol **:33
** External Symbol **:33
** External Symbol **:20
** External Symbol **:20
** External Symbol **:20
** External Symbol **:19
** External Symbol **:19
** External Symbol **:19
** External Symbol **:19
** External Symbol **:19

_ZN4weft2io4Loop11at_turn_endERNS0_7TurnEndE
# Func Hash:
238984484622511769
# Num Counters:
3
# Counter Values:
5004335
1086539
358074

_ZN4weft2io4Loop17enqueue_next_turnERNS0_5ReadyE
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
2477
113010

_ZN4weft2io4Loop3runENS0_4TaskIvEE
# Func Hash:
341270187259758373
# Num Counters:
13
# Counter Values:
1027159
6012
0
0
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
1599351
3568520
2062883
1027159
908137
892130
892130
892130
1021147
908137
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
3
24
_ZNK4weft5Clock7skip_toENSt6chrono10time_pointINS1_3_V212steady_clockENS1_8durationIlSt5ratioILl1ELl1000000000EEEEEE:93259
** External Symbol **:27495
** External Symbol **:7590
** External Symbol **:6530
** External Symbol **:5388
** External Symbol **:4188
** External Symbol **:3279
** External Symbol **:3261
** External Symbol **:1730
** External Symbol **:1716
** External Symbol **:1418
** External Symbol **:1272
** External Symbol **:1229
** External Symbol **:1170
** External Symbol **:836
** External Symbol **:737
** External Symbol **:707
** External Symbol **:331
** External Symbol **:143
** External Symbol **:132
** External Symbol **:117
** External Symbol **:113
** External Symbol **:107
** External Symbol **:102
24
_ZNK4weft11SystemClock3nowEv:93259
** External Symbol **:27495
** External Symbol **:7590
** External Symbol **:6530
** External Symbol **:5388
** External Symbol **:4188
** External Symbol **:3279
** External Symbol **:3261
** External Symbol **:1730
** External Symbol **:1716
** External Symbol **:1418
** External Symbol **:1272
** External Symbol **:1229
** External Symbol **:1170
** External Symbol **:836
** External Symbol **:737
** External Symbol **:707
** External Symbol **:331
** External Symbol **:143
** External Symbol **:132
** External Symbol **:117
** External Symbol **:113
** External Symbol **:107
** External Symbol **:102
28
unity_0_cxx.cxx;_ZThn96_N4weft2io12_GLOBAL__N_16Socket9on_eventsEj:316818
** External Symbol **:300720
** External Symbol **:131206
** External Symbol **:88022
** External Symbol **:86059
** External Symbol **:55503
** External Symbol **:46598
** External Symbol **:44212
** External Symbol **:43867
_ZN4weft2io7Mailbox9on_eventsEj:42566
** External Symbol **:24527
** External Symbol **:4566
** External Symbol **:4126
** External Symbol **:3649
** External Symbol **:3246
** External Symbol **:3206
** External Symbol **:2766
** External Symbol **:2565
** External Symbol **:2401
** External Symbol **:2121
** External Symbol **:2121
** External Symbol **:2041
** External Symbol **:1961
unity_0_cxx.cxx;_ZThn32_N4weft2io12_GLOBAL__N_115ListeningSocket9on_eventsEj:1772
** External Symbol **:1710
** External Symbol **:1665
** External Symbol **:1398
_ZN4weft2io7Signals9on_eventsEj:41

_ZN4weft2io4Loop4postESt18move_only_functionIJFvvEEE
# Func Hash:
1108079927179970565
# Num Counters:
2
# Counter Values:
526944
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
3
31
unity_2_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZZN4weft9apiserver11StoreThread3askIZNS2_6Server9run_watchERNS1_4http12ServerStreamENS2_10WatchStartEE3$_0NS2_12_GLOBAL__N_16PolledEEENS1_2io4TaskIT0_EET_ENUlRNS2_3ApiEE_clESJ_EUlvE_EEvRNS_8_StorageEPSM_:5955
** External Symbol **:5562
** External Symbol **:721
** External Symbol **:601
** External Symbol **:601
** External Symbol **:441
** External Symbol **:401
** External Symbol **:401
unity_2_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZZN4weft9apiserver11StoreThread3askIZNS2_6Server14answer_requestERNS1_4http12ServerStreamEE3$_0St7variantIJNS2_11ApiResponseENS2_10WatchStartENS2_8LogQueryEEEEENS1_2io4TaskIT0_EET_ENUlRNS2_3ApiEE_clESL_EUlvE_EEvRNS_8_StorageEPSO_:367
** External Symbol **:365
** External Symbol **:361
** External Symbol **:361
** External Symbol **:361
** External Symbol **:361
** External Symbol **:321
** External Symbol **:281
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
unity_2_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZN4weft9apiserver11StoreThread3runEvE3$_0EEvRNS_8_StorageEPS5_:222
** External Symbol **:208
** External Symbol **:18
unity_0_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZZN4weft5proxy10MainThread13start_workersEvENK3$_3clEvEUlvE_EEvRNS_8_StorageEPS6_:1
unity_0_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZZN4weft5proxy10MainThread13start_workersEvENK3$_2clESt8expectedIvNS1_5ErrorEEEUlvE_EEvRNS_8_StorageEPS9_:1
unity_0_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZN4weft5proxy12WorkerThread5drainEvE3$_0EEvRNS_8_StorageEPS5_:1
unity_0_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZN4weft5proxy12WorkerThreadD1EvE3$_0EEvRNS_8_StorageEPS5_:1
24
_ZNSt12_Mofunc_base8_S_emptyERNS_8_StorageEPS0_:262364
** External Symbol **:6136
** External Symbol **:804
** External Symbol **:164
** External Symbol **:164
** External Symbol **:164
** External Symbol **:164
** External Symbol **:51
** External Symbol **:43
** External Symbol **:34
** External Symbol **:30
** External Symbol **:28
** External Symbol **:25
** External Symbol **:25
** External Symbol **:22
** External Symbol **:22
** External Symbol **:22
** External Symbol **:20
** External Symbol **:15
** External Symbol **:15
** External Symbol **:13
** External Symbol **:13
** External Symbol **:4
** External Symbol **:4
0

_ZN4weft2io4Loop4turnEv
# Func Hash:
971686721909307153
# Num Counters:
6
# Counter Values:
1027159
115487
16598
98889
113010
1027159
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
_ZNK4weft11SystemClock3nowEv:107379
** External Symbol **:30470
** External Symbol **:8153
** External Symbol **:7533
** External Symbol **:6232
** External Symbol **:4992
** External Symbol **:3289
** External Symbol **:3269
** External Symbol **:1966
** External Symbol **:1911
** External Symbol **:1745
** External Symbol **:1731
** External Symbol **:1723
** External Symbol **:1279
** External Symbol **:1238
** External Symbol **:1183
** External Symbol **:755
** External Symbol **:338
** External Symbol **:156
** External Symbol **:140
** External Symbol **:140
** External Symbol **:125
** External Symbol **:125
** External Symbol **:122

_ZN4weft2io4Loop9run_readyEv
# Func Hash:
948945315996480590
# Num Counters:
10
# Counter Values:
6051550
1170909
7133170
6051550
6051550
2108779
2082221
1081620
357596
1027159
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:85695
** External Symbol **:18925
** External Symbol **:4418
** External Symbol **:4390
** External Symbol **:3189
** External Symbol **:3161
** External Symbol **:1686
** External Symbol **:1608
** External Symbol **:1572
** External Symbol **:1140
** External Symbol **:1087
** External Symbol **:1041
** External Symbol **:378
_ZN4weft4http2h210Connection11at_turn_endEv:264
** External Symbol **:90
** External Symbol **:63
** External Symbol **:58
** External Symbol **:51
** External Symbol **:42
** External Symbol **:37
** External Symbol **:30
** External Symbol **:27
** External Symbol **:17
** External Symbol **:12
24
** External Symbol **:767603
** External Symbol **:616595
** External Symbol **:578315
** External Symbol **:454088
** External Symbol **:329322
** External Symbol **:286819
** External Symbol **:247068
** External Symbol **:226171
** External Symbol **:169067
** External Symbol **:162521
** External Symbol **:160441
** External Symbol **:159841
** External Symbol **:154041
** External Symbol **:146201
** External Symbol **:133374
** External Symbol **:90640
** External Symbol **:81560
** External Symbol **:67486
** External Symbol **:56403
** External Symbol **:50387
** External Symbol **:46592
** External Symbol **:43056
** External Symbol **:42262
** External Symbol **:41428

_ZN4weft2io4TaskINS_5proxy8upstream5LeaseEED2Ev
# Func Hash:
1108181533877917484
# Num Counters:
4
# Counter Values:
1455728
1455728
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:320235
** External Symbol **:309195
** External Symbol **:126028
** External Symbol **:70361
** External Symbol **:70321
** External Symbol **:20200
** External Symbol **:2000
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:804
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:558
** External Symbol **:548
** External Symbol **:534
** External Symbol **:510
** External Symbol **:267
** External Symbol **:255
** External Symbol **:41
** External Symbol **:41
** External Symbol **:8

_ZN4weft2io4TaskIPNS_4http12ResponseHeadEED2Ev
# Func Hash:
1108181533877917484
# Num Counters:
4
# Counter Values:
3091919
2635076
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:341275
** External Symbol **:329875
** External Symbol **:329875
** External Symbol **:148588
** External Symbol **:147628
** External Symbol **:147628
** External Symbol **:102241
** External Symbol **:95201
** External Symbol **:92881
** External Symbol **:80228
** External Symbol **:52160
** External Symbol **:52080
** External Symbol **:52080
** External Symbol **:32748
** External Symbol **:32708
** External Symbol **:2000
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1036
** External Symbol **:926
** External Symbol **:818

_ZN4weft2io4TaskISt7variantIJSt8expectedIPNS_4http12ResponseHeadENS_5ErrorEES3_IvS7_EEEED2Ev
# Func Hash:
1108181533877917484
# Num Counters:
4
# Counter Values:
152281
152281
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
10
** External Symbol **:150161
** External Symbol **:41
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
950727
950727
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:141116
** External Symbol **:132108
** External Symbol **:130708
** External Symbol **:31560
** External Symbol **:31180
** External Symbol **:31080
** External Symbol **:14931
** External Symbol **:14748
** External Symbol **:12148
** External Symbol **:11788
** External Symbol **:830
** External Symbol **:829
** External Symbol **:829
** External Symbol **:812
** External Symbol **:812
** External Symbol **:811
** External Symbol **:811
** External Symbol **:811
** External Symbol **:811
** External Symbol **:665
** External Symbol **:605
** External Symbol **:429
** External Symbol **:371
** External Symbol **:370

_ZN4weft2io4TaskIvED2Ev
# Func Hash:
1108181533877917484
# Num Counters:
4
# Counter Values:
11689237
10039713
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:479995
** External Symbol **:426555
** External Symbol **:409315
** External Symbol **:407075
** External Symbol **:407075
** External Symbol **:405595
** External Symbol **:404475
** External Symbol **:403595
** External Symbol **:402238
** External Symbol **:397398
** External Symbol **:351098
** External Symbol **:349648
** External Symbol **:226539
** External Symbol **:211788
** External Symbol **:204668
** External Symbol **:202428
** External Symbol **:198228
** External Symbol **:198228
** External Symbol **:196348
** External Symbol **:195548
** External Symbol **:195348
** External Symbol **:195108
** External Symbol **:139041
** External Symbol **:137441

_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE
# Func Hash:
774108531643683181
# Num Counters:
75
# Counter Values:
152281
152281
0
152281
0
152281
152281
152281
152281
152281
143
0
0
0
0
152281
0
152281
0
0
0
152281
152281
73
0
152208
0
0
0
0
152281
69
0
0
152281
0
0
0
0
0
0
0
0
0
0
73
0
73
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1:73

_ZN4weft2io5Event4Wait13await_suspendINS0_7PromiseIPNS_4http12ResponseHeadEEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
238984481833172217
# Num Counters:
3
# Counter Values:
904692
904692
0

_ZN4weft2io5Event4Wait13await_suspendINS0_7PromiseISt7variantIJSt8expectedIPNS_4http12ResponseHeadENS_5ErrorEES6_IvSA_EEEEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
238984481833172217
# Num Counters:
3
# Counter Values:
152281
152281
0

_ZN4weft2io5Event4Wait13await_suspendINS0_7PromiseIbEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
238984481833172217
# Num Counters:
3
# Counter Values:
307751
307751
0

_ZN4weft2io5Event4Wait13await_suspendINS0_7PromiseIvEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
238984481833172217
# Num Counters:
3
# Counter Values:
1863747
1863747
0

_ZN4weft2io5Event4Wait6detachEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
198118

_ZN4weft2io5Fiber8finishedEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1170909

_ZN4weft2io5Scope14child_finishedERNS0_5FiberE
# Func Hash:
345737796447840595
# Num Counters:
11
# Counter Values:
1170909
598600
641265
1170909
26774
572309
368799
254
168266
214
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:414075
** External Symbol **:157387
** External Symbol **:151801
** External Symbol **:151121
** External Symbol **:104721
** External Symbol **:34262
** External Symbol **:33371
** External Symbol **:20251
** External Symbol **:13221
** External Symbol **:11981
** External Symbol **:11501
** External Symbol **:6781
** External Symbol **:4061
** External Symbol **:2811
** External Symbol **:2121
** External Symbol **:1961
** External Symbol **:1921
** External Symbol **:1841
** External Symbol **:1761
** External Symbol **:1521
** External Symbol **:921
** External Symbol **:681
** External Symbol **:601
** External Symbol **:561

_ZN4weft2io5Scope4Join13await_suspendINS0_7PromiseISt7variantIJSt8expectedIPNS_4http12ResponseHeadENS_5ErrorEES6_IvSA_EEEEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
784007059655560962
# Num Counters:
2
# Counter Values:
152281
143

_ZN4weft2io5Scope5spawnENS0_4TaskIvEE
# Func Hash:
402209681230292040
# Num Counters:
7
# Counter Values:
802110
1000342
0
170567
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
202124
188714
188714
187310
338730
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
25
** External Symbol **:78415
_ZN4weft2io4Leaf9on_cancelEv:6978
** External Symbol **:2010
** External Symbol **:644
** External Symbol **:404
** External Symbol **:385
** External Symbol **:364
** External Symbol **:48
** External Symbol **:26
** External Symbol **:24
** External Symbol **:24
** External Symbol **:23
** External Symbol **:23
** External Symbol **:23
** External Symbol **:23
** External Symbol **:23
** External Symbol **:23
** External Symbol **:22
** External Symbol **:22
** External Symbol **:22
** External Symbol **:20
** External Symbol **:20
** External Symbol **:20
** External Symbol **:17
_ZN4weft2io5Scope4Join9on_cancelEv:3

_ZN4weft2io5ScopeD2Ev
# Func Hash:
536873291837367278
# Num Counters:
4
# Counter Values:
339171
214
174
0

_ZN4weft2io5Timer6cancelEv
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
5285530
0

_ZN4weft2io6Either13await_suspendINS0_7PromiseIvEEEEbNSt7__n486116coroutine_handleIT_EE
# Func Hash:
536873291348393010
# Num Counters:
4
# Counter Values:
753649
753649
0
0

_ZN4weft2io6detail5storeIPNS_4http12ResponseHeadEEENS0_4TaskIvEENS6_IT_EERSt8optionalISt8expectedIS8_NS_5ErrorEEERNS0_5EventE
# Func Hash:
164768766715588732
# Num Counters:
33
# Counter Values:
143
152281
0
152281
152281
0
0
0
0
152138
152212
69
0
0
152281
0
0
0
0
0
69
0
0
69
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
1:69
0

_ZN4weft2io6detail5storeIvEENS0_4TaskIvEENS3_IT_EERSt8optionalISt8expectedIS5_NS_5ErrorEEERNS0_5EventE
# Func Hash:
766051948830023076
# Num Counters:
33
# Counter Values:
155561
157481
0
157481
157481
0
0
0
0
0
1920
155561
0
0
157481
0
0
0
0
0
155561
0
0
155561
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
1:155561
0

_ZN4weft2io7Mailbox3putESt18move_only_functionIJFvvEEE
# Func Hash:
844982797669071115
# Num Counters:
4
# Counter Values:
526944
67584
0
0

_ZN4weft2io7Mailbox5drainEv
# Func Hash:
626974635826175699
# Num Counters:
10
# Counter Values:
523938
523938
1027159
124396
66018
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
30
unity_2_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZZN4weft9apiserver11StoreThread3askIZNS2_6Server9run_watchERNS1_4http12ServerStreamENS2_10WatchStartEE3$_0NS2_12_GLOBAL__N_16PolledEEENS1_2io4TaskIT0_EET_ENUlRNS2_3ApiEE_clESJ_EUlvE_EEvRNS_8_StorageEPSM_:5955
** External Symbol **:5525
** External Symbol **:401
unity_2_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZZN4weft9apiserver11StoreThread3askIZNS2_6Server14answer_requestERNS1_4http12ServerStreamEE3$_0St7variantIJNS2_11ApiResponseENS2_10WatchStartENS2_8LogQueryEEEEENS1_2io4TaskIT0_EET_ENUlRNS2_3ApiEE_clESL_EUlvE_EEvRNS_8_StorageEPSO_:367
** External Symbol **:365
** External Symbol **:361
** External Symbol **:361
** External Symbol **:361
** External Symbol **:361
** External Symbol **:321
** External Symbol **:281
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
unity_2_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZN4weft9apiserver11StoreThread3runEvE3$_0EEvRNS_8_StorageEPS5_:222
** External Symbol **:208
** External Symbol **:18
** External Symbol **:18
** External Symbol **:15
** External Symbol **:15
** External Symbol **:11
** External Symbol **:10
unity_0_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZZN4weft5proxy10MainThread13start_workersEvENK3$_3clEvEUlvE_EEvRNS_8_StorageEPS6_:1
unity_0_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZZN4weft5proxy10MainThread13start_workersEvENK3$_2clESt8expectedIvNS1_5ErrorEEEUlvE_EEvRNS_8_StorageEPS9_:1
unity_0_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZN4weft5proxy12WorkerThread5drainEvE3$_0EEvRNS_8_StorageEPS5_:1
30
unity_2_cxx.cxx;_ZNSt18move_only_functionIJFvvEEE9_S_invokeIZZN4weft9apiserver11StoreThread3askIZNS4_6Server9run_watchERNS3_4http12ServerStreamENS4_10WatchStartEE3$_0NS4_12_GLOBAL__N_16PolledEEENS3_2io4TaskIT0_EET_ENUlRNS4_3ApiEE_clESL_EUlvE_EEvPSt12_Mofunc_base:5955
** External Symbol **:5525
** External Symbol **:401
unity_2_cxx.cxx;_ZNSt18move_only_functionIJFvvEEE9_S_invokeIZZN4weft9apiserver11StoreThread3askIZNS4_6Server14answer_requestERNS3_4http12ServerStreamEE3$_0St7variantIJNS4_11ApiResponseENS4_10WatchStartENS4_8LogQueryEEEEENS3_2io4TaskIT0_EET_ENUlRNS4_3ApiEE_clESN_EUlvE_EEvPSt12_Mofunc_base:367
** External Symbol **:365
** External Symbol **:361
** External Symbol **:361
** External Symbol **:361
** External Symbol **:361
** External Symbol **:321
** External Symbol **:281
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
unity_2_cxx.cxx;_ZNSt18move_only_functionIJFvvEEE9_S_invokeIZN4weft9apiserver11StoreThread3runEvE3$_0EEvPSt12_Mofunc_base:222
** External Symbol **:208
** External Symbol **:18
** External Symbol **:18
** External Symbol **:15
** External Symbol **:15
** External Symbol **:11
** External Symbol **:10
unity_0_cxx.cxx;_ZNSt18move_only_functionIJFvvEEE9_S_invokeIZZN4weft5proxy10MainThread13start_workersEvENK3$_2clESt8expectedIvNS3_5ErrorEEEUlvE_EEvPSt12_Mofunc_base:1
unity_0_cxx.cxx;_ZNSt18move_only_functionIJFvvEEE9_S_invokeIZZN4weft5proxy10MainThread13start_workersEvENK3$_3clEvEUlvE_EEvPSt12_Mofunc_base:1
unity_0_cxx.cxx;_ZNSt18move_only_functionIJFvvEEE9_S_invokeIZN4weft5proxy12WorkerThread5drainEvE3$_0EEvPSt12_Mofunc_base:1
0

_ZN4weft2io7Mailbox9on_eventsEj
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
124396

_ZN4weft2ioeqERKNS0_7AddressES3_
# Func Hash:
952936701427315942
# Num Counters:
6
# Counter Values:
128600
128600
128600
128600
128600
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
0

_ZN4weft3cli13read_arrivalsESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
190972939307988599
# Num Counters:
44
# Counter Values:
720
600
143880
143880
2520
143160
143880
139080
960
600
720
720
143160
139080
0
960
960
600
600
960
600
240
240
240
240
240
240
240
240
240
240
2160
0
0
0
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
1
9:143880
1
32:240
1
17:240
1
33:240
1
17:143160
1
33:139080
1
9:960
1
4:600

_ZN4weft3cli8birth_ofEi
# Func Hash:
1014045256708877233
# Num Counters:
17
# Counter Values:
0
1800
520320
36000
36000
1800
0
1800
1800
1800
1800
1800
0
0
0
0
1800

_ZN4weft3tls5Below4readEP6bio_stPci
# Func Hash:
722994731164800537
# Num Counters:
12
# Counter Values:
932080
680
931400
680
680
539200
520
391680
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
** External Symbol **:3887
** External Symbol **:3733
** External Symbol **:2885
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket8try_readESt4spanISt4byteLm18446744073709551615EE:2884
** External Symbol **:2431
** External Symbol **:1608
** External Symbol **:1446
** External Symbol **:1385
** External Symbol **:1327
** External Symbol **:666
** External Symbol **:589
** External Symbol **:86
** External Symbol **:79
** External Symbol **:75
** External Symbol **:69
** External Symbol **:54
** External Symbol **:43
** External Symbol **:38
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
413200
413200
0

_ZN4weft3tls5Below7controlEP6bio_stilPv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
6571400

_ZN4weft3tls6Stream10OnReadable6on_setEv
# Func Hash:
811594940626252597
# Num Counters:
3
# Counter Values:
395840
0
392080
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
0

_ZN4weft3tls6Stream10OnWritable6on_setEv
# Func Hash:
264495438377655355
# Num Counters:
4
# Counter Values:
397320
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
525680
520120
520
0
520120
0
0

_ZN4weft3tls6Stream5flushEv
# Func Hash:
45352972124113465
# Num Counters:
13
# Counter Values:
12160
412920
412920
2680
410240
0
425080
410240
6840
6840
6840
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
18
** External Symbol **:1645
** External Symbol **:1619
** External Symbol **:1522
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket9try_writeESt4spanIK5iovecLm18446744073709551615EE:1508
** External Symbol **:834
** External Symbol **:828
** External Symbol **:599
** External Symbol **:573
** External Symbol **:549
** External Symbol **:207
** External Symbol **:155
** External Symbol **:57
** External Symbol **:50
** External Symbol **:45
** External Symbol **:43
** External Symbol **:36
** External Symbol **:30
** External Symbol **:23
18
** External Symbol **:44
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket14shutdown_writeEv:40
** External Symbol **:14
** External Symbol **:11
** External Symbol **:7
** External Symbol **:6
** External Symbol **:6
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2

_ZN4weft3tls6Stream7encryptESt4spanIK5iovecLm18446744073709551615EE
# Func Hash:
1068891785470275980
# Num Counters:
28
# Counter Values:
383440
81720
53960
383440
740680
356920
54280
356920
0
383760
0
0
26840
0
383480
26560
0
0
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

_ZN4weft3tls6Stream8try_readESt4spanISt4byteLm18446744073709551615EE
# Func Hash:
948827209192912683
# Num Counters:
8
# Counter Values:
911440
385240
0
720
525680
525680
680
525680

_ZN4weft3tls6Stream9try_writeESt4spanIK5iovecLm18446744073709551615EE
# Func Hash:
325048439887637245
# Num Counters:
16
# Counter Values:
383480
383480
0
0
0
0
0
0
0
0
383480
0
0
383480
0
0

_ZN4weft3tls9parse_jwsESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
190682079885390399
# Num Counters:
175
# Counter Values:
751120
7280
7280
1040
0
0
0
0
0
0
0
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
0
0
0
0
1040
0
1040
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
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
0
0
0
0
0
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
7280
7280
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
0
0
0
1040
0
0
0
0
0
0
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
0
1040
0
0
0
0
1040
1040
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
44
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN4weft3xds10TypeStatusC2ERKS1_
# Func Hash:
135188634825880353
# Num Counters:
7
# Counter Values:
203040
0
0
0
0
0
0

_ZN4weft3xds11ProxyStatusC2EOS1_
# Func Hash:
834347258809109380
# Num Counters:
8
# Counter Values:
0
206840
0
74720
207080
0
74720
207080
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
0
2
9:57640
16:17080
1
1:207080

_ZN4weft3xds11check_knownERKN6google8protobuf7MessageERKNS0_5PlaceE
# Func Hash:
98803767395595026
# Num Counters:
87
# Counter Values:
720478
205990
205990
205990
37680
37680
37680
37680
37680
37680
205990
0
32640
32640
1315915
37680
0
270589
0
0
754998
37680
37680
37680
265909
265909
11040
754998
754998
541493
541493
541493
541493
262730
178985
34520
0
0
632853
0
0
0
0
632853
632853
0
0
0
615053
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
29
** External Symbol **:26842
** External Symbol **:26442
** External Symbol **:15922
** External Symbol **:13922
** External Symbol **:13602
** External Symbol **:13002
** External Symbol **:12762
** External Symbol **:10802
** External Symbol **:10202
** External Symbol **:9922
** External Symbol **:9762
** External Symbol **:9402
** External Symbol **:8922
** External Symbol **:8882
** External Symbol **:8562
** External Symbol **:8362
** External Symbol **:8042
** External Symbol **:7762
** External Symbol **:7762
** External Symbol **:6162
** External Symbol **:4162
** External Symbol **:3842
** External Symbol **:3642
** External Symbol **:3562
_ZNK5envoy6config9accesslog2v39AccessLog11GetMetadataEv:159
_ZNK5envoy10extensions14access_loggers4file2v313FileAccessLog11GetMetadataEv:159
_ZNK5envoy6config4core2v312ConfigSource11GetMetadataEv:154
_ZNK5envoy6config8listener2v36Filter11GetMetadataEv:146
_ZNK5envoy6config4core2v311GrpcService11GetMetadataEv:142
35
** External Symbol **:8282
** External Symbol **:7842
** External Symbol **:7762
** External Symbol **:7642
** External Symbol **:7002
** External Symbol **:7002
** External Symbol **:6762
** External Symbol **:6722
** External Symbol **:6722
** External Symbol **:6562
** External Symbol **:5682
** External Symbol **:4362
** External Symbol **:3242
** External Symbol **:2322
** External Symbol **:1522
** External Symbol **:1522
** External Symbol **:1442
** External Symbol **:1442
** External Symbol **:1362
** External Symbol **:1362
** External Symbol **:1242
** External Symbol **:1241
** External Symbol **:1241
** External Symbol **:1241
_ZNK5envoy6config9accesslog2v39AccessLog11GetMetadataEv:159
_ZNK5envoy10extensions14access_loggers4file2v313FileAccessLog11GetMetadataEv:159
_ZNK5envoy6config4core2v312ConfigSource11GetMetadataEv:154
_ZNK5envoy6config8listener2v36Filter11GetMetadataEv:146
_ZNK5envoy6config4core2v38Metadata11GetMetadataEv:142
_ZNK5envoy6config4core2v321GrpcService_EnvoyGrpc11GetMetadataEv:142
_ZNK5envoy10extensions17transport_sockets3tls2v315SdsSecretConfig11GetMetadataEv:142
_ZNK5envoy6config4core2v315ApiConfigSource11GetMetadataEv:142
_ZNK5envoy6config4core2v311GrpcService11GetMetadataEv:142
_ZNK5envoy6config8listener2v311FilterChain11GetMetadataEv:129
_ZNK5envoy6config8listener2v316FilterChainMatch11GetMetadataEv:115
35
** External Symbol **:8282
** External Symbol **:7842
** External Symbol **:7762
** External Symbol **:7642
** External Symbol **:7002
** External Symbol **:7002
** External Symbol **:6762
** External Symbol **:6722
** External Symbol **:6722
** External Symbol **:6562
** External Symbol **:5682
** External Symbol **:4362
** External Symbol **:3242
** External Symbol **:2322
** External Symbol **:1522
** External Symbol **:1522
** External Symbol **:1442
** External Symbol **:1442
** External Symbol **:1362
** External Symbol **:1362
** External Symbol **:1242
** External Symbol **:1241
** External Symbol **:1241
** External Symbol **:1241
_ZNK5envoy6config9accesslog2v39AccessLog11GetMetadataEv:159
_ZNK5envoy10extensions14access_loggers4file2v313FileAccessLog11GetMetadataEv:159
_ZNK5envoy6config4core2v312ConfigSource11GetMetadataEv:154
_ZNK5envoy6config8listener2v36Filter11GetMetadataEv:146
_ZNK5envoy6config4core2v38Metadata11GetMetadataEv:142
_ZNK5envoy6config4core2v321GrpcService_EnvoyGrpc11GetMetadataEv:142
_ZNK5envoy10extensions17transport_sockets3tls2v315SdsSecretConfig11GetMetadataEv:142
_ZNK5envoy6config4core2v315ApiConfigSource11GetMetadataEv:142
_ZNK5envoy6config4core2v311GrpcService11GetMetadataEv:142
_ZNK5envoy6config8listener2v311FilterChain11GetMetadataEv:129
_ZNK5envoy6config8listener2v316FilterChainMatch11GetMetadataEv:115
35
** External Symbol **:8282
** External Symbol **:7842
** External Symbol **:7762
** External Symbol **:7642
** External Symbol **:7002
** External Symbol **:7002
** External Symbol **:6762
** External Symbol **:6722
** External Symbol **:6722
** External Symbol **:6562
** External Symbol **:5682
** External Symbol **:4362
** External Symbol **:3242
** External Symbol **:2322
** External Symbol **:1522
** External Symbol **:1522
** External Symbol **:1442
** External Symbol **:1442
** External Symbol **:1362
** External Symbol **:1362
** External Symbol **:1242
** External Symbol **:1241
** External Symbol **:1241
** External Symbol **:1241
_ZNK5envoy6config9accesslog2v39AccessLog11GetMetadataEv:159
_ZNK5envoy10extensions14access_loggers4file2v313FileAccessLog11GetMetadataEv:159
_ZNK5envoy6config4core2v312ConfigSource11GetMetadataEv:154
_ZNK5envoy6config8listener2v36Filter11GetMetadataEv:146
_ZNK5envoy6config4core2v38Metadata11GetMetadataEv:142
_ZNK5envoy6config4core2v321GrpcService_EnvoyGrpc11GetMetadataEv:142
_ZNK5envoy10extensions17transport_sockets3tls2v315SdsSecretConfig11GetMetadataEv:142
_ZNK5envoy6config4core2v315ApiConfigSource11GetMetadataEv:142
_ZNK5envoy6config4core2v311GrpcService11GetMetadataEv:142
_ZNK5envoy6config8listener2v311FilterChain11GetMetadataEv:129
_ZNK5envoy6config8listener2v316FilterChainMatch11GetMetadataEv:115
35
** External Symbol **:26244
** External Symbol **:17284
** External Symbol **:9684
** External Symbol **:8843
** External Symbol **:8763
** External Symbol **:8723
** External Symbol **:8443
** External Symbol **:8162
** External Symbol **:7922
** External Symbol **:7882
** External Symbol **:7844
** External Symbol **:7762
** External Symbol **:7521
** External Symbol **:5241
** External Symbol **:4001
** External Symbol **:3521
** External Symbol **:2801
** External Symbol **:2801
** External Symbol **:2481
** External Symbol **:2441
** External Symbol **:2321
** External Symbol **:2203
** External Symbol **:2201
** External Symbol **:2164
_ZNK5envoy10extensions7filters7network23http_connection_manager2v321HttpConnectionManager11GetMetadataEv:362
_ZNK5envoy6config8listener2v311FilterChain11GetMetadataEv:348
_ZNK5envoy6config8listener2v38Listener11GetMetadataEv:212
_ZNK5envoy6config4core2v312ConfigSource11GetMetadataEv:166
_ZNK5envoy6config9accesslog2v39AccessLog11GetMetadataEv:159
_ZNK5envoy6config7cluster2v37Cluster11GetMetadataEv:157
_ZNK5envoy6config8listener2v36Filter11GetMetadataEv:146
_ZNK5envoy10extensions17transport_sockets3tls2v315SdsSecretConfig11GetMetadataEv:142
_ZNK5envoy6config4core2v315ApiConfigSource11GetMetadataEv:142
_ZNK5envoy6config4core2v311GrpcService11GetMetadataEv:142
_ZNK5envoy10extensions17transport_sockets3tls2v316CommonTlsContext11GetMetadataEv:30
27
** External Symbol **:187
_ZNK5envoy6config4core2v337Metadata_FilterMetadataEntry_DoNotUse11GetMetadataEv:164
** External Symbol **:69
** External Symbol **:67
** External Symbol **:39
_ZNK5envoy6config4rbac2v327RBAC_PoliciesEntry_DoNotUse11GetMetadataEv:38
** External Symbol **:31
** External Symbol **:31
** External Symbol **:28
_ZNK5envoy6config7cluster2v351Cluster_TypedExtensionProtocolOptionsEntry_DoNotUse11GetMetadataEv:25
** External Symbol **:18
** External Symbol **:18
** External Symbol **:18
** External Symbol **:18
** External Symbol **:15
** External Symbol **:13
** External Symbol **:13
** External Symbol **:12
** External Symbol **:11
** External Symbol **:11
** External Symbol **:10
** External Symbol **:7
** External Symbol **:7
** External Symbol **:7
** External Symbol **:6
** External Symbol **:6
_ZNK5envoy10extensions7filters4http9jwt_authn2v341JwtAuthentication_ProvidersEntry_DoNotUse11GetMetadataEv:3
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

_ZN4weft3xds11sent_beforeESt17basic_string_viewIcSt11char_traitsIcEES4_
# Func Hash:
244522385106747744
# Num Counters:
12
# Counter Values:
960800
973200
600920
615400
359880
357800
359880
357800
130000
231520
231520
231520
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
2
33:194320
65:165560
2
33:214000
65:143800
3
33:136240
65:94080
32:1200

_ZN4weft3xds13metadata_textERKN5envoy6config4core2v38MetadataERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESF_
# Func Hash:
942389667449461396
# Num Counters:
3
# Counter Values:
69720
129704
69720

_ZN4weft3xds5parseESt17basic_string_viewIcSt11char_traitsIcEERN6google8protobuf7MessageERKNS0_5PlaceE
# Func Hash:
463421373213607534
# Num Counters:
8
# Counter Values:
110420
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

_ZN4weft3xds6unpackERKN6google8protobuf3AnyERNS2_7MessageERKNS0_5PlaceE
# Func Hash:
98058706891454335
# Num Counters:
31
# Counter Values:
93380
5369870
93380
0
0
0
0
0
0
0
0
93380
0
0
0
93380
0
0
0
0
0
0
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
36
** External Symbol **:7561
** External Symbol **:4121
_ZNK5envoy10extensions7filters7network9tcp_proxy2v38TcpProxy11GetMetadataEv:3521
** External Symbol **:2922
** External Symbol **:1521
** External Symbol **:1161
** External Symbol **:1081
** External Symbol **:881
** External Symbol **:881
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:761
** External Symbol **:761
** External Symbol **:761
** External Symbol **:721
** External Symbol **:721
_ZNK5envoy10extensions14access_loggers4file2v313FileAccessLog11GetMetadataEv:176
** External Symbol **:70
** External Symbol **:69
_ZNK5envoy10extensions17transport_sockets3tls2v320DownstreamTlsContext11GetMetadataEv:59
** External Symbol **:41
** External Symbol **:41
_ZNK5envoy10extensions7filters4http6router2v36Router11GetMetadataEv:41
_ZNK5envoy10extensions7filters7network23http_connection_manager2v321HttpConnectionManager11GetMetadataEv:41
** External Symbol **:39
** External Symbol **:36
_ZNK5envoy10extensions7filters8listener12original_dst2v311OriginalDst11GetMetadataEv:26
_ZNK5envoy10extensions7filters8listener13tls_inspector2v312TlsInspector11GetMetadataEv:26
_ZNK5envoy10extensions9upstreams4http2v319HttpProtocolOptions11GetMetadataEv:25
_ZNK5envoy10extensions7filters7network4rbac2v34RBAC11GetMetadataEv:17
_ZNK5envoy10extensions7filters4http4rbac2v34RBAC11GetMetadataEv:17
_ZNK5envoy10extensions17transport_sockets3tls2v318UpstreamTlsContext11GetMetadataEv:12
_ZNK5envoy10extensions7filters4http4cors2v34Cors11GetMetadataEv:11
_ZNK5envoy10extensions7filters4http5fault2v39HTTPFault11GetMetadataEv:11
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
5
0
2
33:84255
65:9125
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
49445
0
0
0
0
2898630
0
0
49445
0
49445
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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

_ZN4weft4http17remove_hop_by_hopERNS0_7HeadersE
# Func Hash:
626393186624810019
# Num Counters:
28
# Counter Values:
0
0
1730674
147136
0
0
147136
147136
5372273
5372273
5372193
5219872
5219872
5219872
147136
5372273
5372193
5219872
5219872
5219872
5219872
5131167
1730674
152321
152321
152321
147136
147136

_ZN4weft4http2h110SectionEnd4findESt17basic_string_viewIcSt11char_traitsIcEERKNS0_6LimitsE
# Func Hash:
1077313155519212579
# Num Counters:
24
# Counter Values:
3314260
0
0
0
0
0
0
0
3314260
0
0
0
0
0
0
0
0
612952
2701308
612952
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
2088356
0
0
4176712
2088356
2088356
0
18883000
34884100
2088356
0
0
0
0
0
2088356
0
0
0
0
0
0
0
0
2088356
0
0
0
0
0
0
0
0
0
0
0
0
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
2212580
240
307856
0
0
0
0
0
0
0
307856
0
0
80
0
254588
307856
0
0
80
254588
0
0
0
307856
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
1:254588
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
401440
0
12291526
0
0
1217014
4077150
4077150
0
1217014
1217014
815574
0
0
815574
815574
0
0
401440
0
0

_ZN4weft4http2h113parse_requestESt17basic_string_viewIcSt11char_traitsIcEERKNS0_6LimitsERNS1_10SectionEndERNS0_11RequestHeadE
# Func Hash:
160584859618717486
# Num Counters:
121
# Counter Values:
0
307856
2770704
945888
307856
0
0
307856
0
0
0
0
0
307856
307856
0
0
0
307856
0
0
307856
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
307856
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
2:307856
0
0
0
5
65:247696
33:800
257:537
129:166
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
688056643541767919
# Num Counters:
37
# Counter Values:
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
0
200
0
0
0
0
0
0
40
0
298096
0
0
6240
280
0
0
0
0
0
2360
480
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
19320
0
0
285856
0
898168
896688
305176
305176
305176
305176
305176
305176
305176
305176
280
280
0
0
80
80
80
80
305176
304896
0
0
0
0
0
0
0
0
19320
0
19320
19320
285856
0
0
0
285856
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
3:285856
0

_ZN4weft4http2h114parse_responseESt17basic_string_viewIcSt11char_traitsIcEERKNS0_6LimitsERNS1_10SectionEndENS1_5AskedERNS0_12ResponseHeadE
# Func Hash:
834438051013237480
# Num Counters:
83
# Counter Values:
4632320
0
0
0
0
305096
305096
0
0
0
0
0
305096
0
0
0
0
305096
0
305096
305096
0
0
0
0
0
0
0
0
0
0
305096
0
0
0
0
0
0
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
305056
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
2960
200
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
12
0
0
3
129:274856
65:752
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
922183390798908059
# Num Counters:
56
# Counter Values:
2840
0
0
40
0
840
840
840
857208
2960
160
0
0
0
0
307856
307856
307856
307856
307856
307616
240
0
307576
200
6360
2840
304776
200
200
304656
307616
80
40
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
304656
0
2960
0
0
0
0
0
0
304656
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
4:159

_ZN4weft4http2h14Wire4fillEv
# Func Hash:
811594940992505281
# Num Counters:
3
# Counter Values:
1502347
689966
812381
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
25
** External Symbol **:506895
** External Symbol **:144372
** External Symbol **:81200
** External Symbol **:3238
** External Symbol **:3236
_ZN4weft3tls6Stream8try_readESt4spanISt4byteLm18446744073709551615EE:2144
** External Symbol **:1998
** External Symbol **:1647
** External Symbol **:1632
** External Symbol **:1148
** External Symbol **:1100
** External Symbol **:1052
** External Symbol **:637
** External Symbol **:562
** External Symbol **:427
** External Symbol **:82
** External Symbol **:53
** External Symbol **:44
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket8try_readESt4spanISt4byteLm18446744073709551615EE:36
** External Symbol **:35
** External Symbol **:33
** External Symbol **:32
** External Symbol **:32
** External Symbol **:32
** External Symbol **:30

_ZN4weft4http2h14Wire5flushEv
# Func Hash:
708411409907171815
# Num Counters:
12
# Counter Values:
844822
12
686167
8
0
0
0
0
0
0
1601940
1601920
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
25
** External Symbol **:316216
** External Symbol **:40480
** External Symbol **:29451
** External Symbol **:1614
_ZN4weft3tls6Stream9try_writeESt4spanIK5iovecLm18446744073709551615EE:1060
** External Symbol **:1012
** External Symbol **:820
** External Symbol **:811
** External Symbol **:568
** External Symbol **:544
** External Symbol **:520
** External Symbol **:141
** External Symbol **:114
** External Symbol **:94
** External Symbol **:34
** External Symbol **:33
** External Symbol **:16
** External Symbol **:16
** External Symbol **:15
** External Symbol **:15
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket9try_writeESt4spanIK5iovecLm18446744073709551615EE:11
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
1502347
1157468
507834
0
1157468
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
0

_ZN4weft4http2h18Incoming10chunk_lineEv
# Func Hash:
642470343872092280
# Num Counters:
60
# Counter Values:
122720
36960
36960
0
0
0
0
0
0
76240
0
0
0
0
0
36960
0
0
0
0
0
0
0
0
0
0
0
0
0
0
36960
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
36320
0
36960
36960
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

_ZN4weft4http2h18Incoming4pullEm
# Func Hash:
944070240494467176
# Num Counters:
49
# Counter Values:
0
329608
42731
0
319676
0
0
0
0
329608
0
693396
113200
36960
0
245756
523880
0
0
0
0
0
0
0
0
0
896219
0
42731
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

_ZN4weft4http2h18Incoming4takeEm
# Func Hash:
1104024243051417228
# Num Counters:
13
# Counter Values:
523880
523880
523880
523880
523880
501200
486920
358208
486920
0
0
22680
36960

_ZN4weft4http2h18Incoming7releaseEm
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
523873

_ZN4weft4http2h18Outgoing4pushERNS0_5BytesE
# Func Hash:
507509233944462858
# Num Counters:
31
# Counter Values:
340136
340136
523166
31858
7
183017
37240
340136
37240
0
7
0
0
6
37240
466113
0
0
0
0
0
0
0
323968
0
0
0
0
0
0
37240
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
324408
0
0
0
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
400916
8
8
8
0
0
400904
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
324408
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

_ZN4weft4http2h210Connection10feed_sliceERKNS0_5SliceE
# Func Hash:
52047013072037608
# Num Counters:
10
# Counter Values:
976550
0
0
976550
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
1081620
1081540

_ZN4weft4http2h210Connection5flushEv
# Func Hash:
129131474483557602
# Num Counters:
24
# Counter Values:
2557930
0
1734
1770402
1766760
80
682820
0
0
80
604814
1088182
1085382
2720
4414
2720
867
1694
0
0
0
0
40
1694
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
3
24
** External Symbol **:48157
** External Symbol **:9983
** External Symbol **:3388
** External Symbol **:3364
** External Symbol **:1623
** External Symbol **:1604
** External Symbol **:1450
** External Symbol **:819
** External Symbol **:814
** External Symbol **:584
** External Symbol **:558
** External Symbol **:534
** External Symbol **:285
_ZN4weft3tls6Stream9try_writeESt4spanIK5iovecLm18446744073709551615EE:218
** External Symbol **:51
** External Symbol **:44
** External Symbol **:43
** External Symbol **:39
** External Symbol **:35
** External Symbol **:31
** External Symbol **:27
** External Symbol **:24
** External Symbol **:18
** External Symbol **:10
0
0

_ZN4weft4http2h210Connection7advanceEv
# Func Hash:
48760715052371423
# Num Counters:
19
# Counter Values:
632520
1607710
1046440
975190
521
628878
975190
3121
975190
3121
899754
730332
0
0
0
0
81
3642
97812
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:132761
** External Symbol **:25109
** External Symbol **:8018
** External Symbol **:7959
** External Symbol **:3869
** External Symbol **:3732
** External Symbol **:2474
** External Symbol **:2416
** External Symbol **:1605
** External Symbol **:1438
** External Symbol **:1374
** External Symbol **:1316
** External Symbol **:725
_ZN4weft3tls6Stream8try_readESt4spanISt4byteLm18446744073709551615EE:508
** External Symbol **:164
** External Symbol **:91
** External Symbol **:79
** External Symbol **:79
** External Symbol **:71
** External Symbol **:68
** External Symbol **:59
** External Symbol **:46
** External Symbol **:36
** External Symbol **:21

_ZN4weft4http2h210FloodGuard15finished_streamEv
# Func Hash:
93478048506710818
# Num Counters:
8
# Counter Values:
2397412
0
0
0
1198706
0
0
1198706

_ZN4weft4http2h210FloodGuard4takeENS1_5FloodENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
948827212590768070
# Num Counters:
9
# Counter Values:
160985
14166
0
0
29400
6762
0
124823
0

_ZN4weft4http2h210HeadReader10add_pseudoESt17basic_string_viewIcSt11char_traitsIcEES6_
# Func Hash:
334561232744437315
# Num Counters:
21
# Counter Values:
599330
2405368
2405368
2405368
1202604
1202604
601302
601302
160
1202604
601302
1202604
601302
601302
601302
601302
601302
160
160
0
599330
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
6
11
4:761489
9:592182
3:439355
6:379302
1:3214
17:2495
5:45
65:35
33:29
7:6
16:2
1
7:1202604
1
7:1202604
1
9:601302
1
5:601302
1
9:4

_ZN4weft4http2h210HeadReader3addESt17basic_string_viewIcSt11char_traitsIcEES6_
# Func Hash:
272722175128582940
# Num Counters:
15
# Counter Values:
0
7144143
0
7144143
7144143
3185517
4139445
3004698
0
953928
0
953928
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
3
9:719436
16:70092
17:4110
13
17:1789000
9:541170
4:470250
16:382547
1:289292
8:258507
3:236879
33:3352
2:826
65:46
6:41
513:26
129:4

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
1361004
601302
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
2307111
2303828
3243
599476

_ZN4weft4http2h211put_requestERSt6vectorI10nghttp2_nvSaIS3_EERKNS0_11RequestHeadE
# Func Hash:
872824966266337493
# Num Counters:
13
# Counter Values:
596554
0
596554
599476
0
2922
2922
0
2922
0
120
599356
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
0

_ZN4weft4http2h212FrameScanner4nextESt17basic_string_viewIcSt11char_traitsIcEERm
# Func Hash:
1080275686294838718
# Num Counters:
8
# Counter Values:
10622601
10622601
498644
0
1180289
1076409
1575053
1180289

_ZN4weft4http2h212put_responseERSt6vectorI10nghttp2_nvSaIS3_EERKNS0_12ResponseHeadESt17basic_string_viewIcSt11char_traitsIcEEb
# Func Hash:
199671275233214921
# Num Counters:
26
# Counter Values:
2587800
2587800
200
2581320
440
6480
0
597416
3640
0
0
160
0
0
440
0
440
0
440
0
0
0
0
600496
600896
80
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
3:11

_ZN4weft4http2h213ClientSession5startERKNS0_11RequestHeadEbSt8optionalImERNS0_5ArenaE
# Func Hash:
223406694488285690
# Num Counters:
22
# Counter Values:
599476
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
599476
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
3091358
1200552
578197
578197
578197

_ZN4weft4http2h216has_sound_targetERKNS0_11RequestHeadE
# Func Hash:
114298922068955817
# Num Counters:
20
# Counter Values:
0
0
601302
601302
4327372
4327372
0
599582
1720
599582
0
128560
601302
1720
128560
0
601302
601302
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
5
0
1
4:599582
1
5:43
1
1:3214
0

_ZN4weft4http2h25Codec12check_streamERKNS1_12FrameScanner5FoundE
# Func Hash:
948827209892400038
# Num Counters:
9
# Counter Values:
0
1076409
1076409
601302
475107
475107
601302
0
0

_ZN4weft4http2h25Codec15on_stream_closeEij
# Func Hash:
545540446130547488
# Num Counters:
29
# Counter Values:
1199012
0
0
1198706
0
0
0
0
0
0
0
1198706
0
0
1198706
1198706
0
0
0
0
0
0
0
0
0
0
0
598490
0

_ZN4weft4http2h25Codec4feedERKNS0_5SliceENSt6chrono10time_pointINS6_3_V212steady_clockENS6_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
30065320852584926
# Num Counters:
26
# Counter Values:
1076409
1575053
1076409
1076409
866602
1076409
0
0
976550
0
976550
976550
498644
976550
0
0
0
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
** External Symbol **:63115
** External Symbol **:9355
** External Symbol **:6954
** External Symbol **:6909
** External Symbol **:1627
** External Symbol **:1609
** External Symbol **:1153
** External Symbol **:811
** External Symbol **:802
** External Symbol **:580
** External Symbol **:553
** External Symbol **:530
** External Symbol **:402
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:263
** External Symbol **:111
** External Symbol **:45
** External Symbol **:39
** External Symbol **:38
** External Symbol **:32
** External Symbol **:30
** External Symbol **:27
** External Symbol **:21
** External Symbol **:15
** External Symbol **:10

_ZN4weft4http2h25Codec5countENS1_5FloodE
# Func Hash:
491275434249748194
# Num Counters:
3
# Counter Values:
160985
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
601302
601302
0

_ZN4weft4http2h25Codec6unlinkERNS1_6StreamE
# Func Hash:
238984482353853237
# Num Counters:
3
# Counter Values:
1199012
0
404782

_ZN4weft4http2h25Codec7on_dataEiSt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
238984482422036564
# Num Counters:
3
# Counter Values:
1884817
1884817
0

_ZN4weft4http2h25Codec7pass_onESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
280580191891456297
# Num Counters:
14
# Counter Values:
1843152
0
0
0
0
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
1766760
1766760
1482011
1766760
1482011

_ZN4weft4http2h25Codec7releaseERNS1_6StreamEm
# Func Hash:
811594940626252597
# Num Counters:
3
# Counter Values:
1050821
0
436211
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:316688
** External Symbol **:141213
** External Symbol **:4000
** External Symbol **:2676
** External Symbol **:2661
** External Symbol **:891
** External Symbol **:857
** External Symbol **:856
** External Symbol **:656
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:606
** External Symbol **:338
** External Symbol **:331
** External Symbol **:313
** External Symbol **:151
** External Symbol **:96
** External Symbol **:58
** External Symbol **:51
** External Symbol **:51
** External Symbol **:48
** External Symbol **:36
** External Symbol **:34
** External Symbol **:32
** External Symbol **:32
** External Symbol **:28

_ZN4weft4http2h25Codec7requestERKNS0_11RequestHeadEbSt8optionalImERNS0_5ArenaE
# Func Hash:
597134471960153563
# Num Counters:
64
# Counter Values:
140322
0
0
0
0
120
0
0
0
596554
599476
599476
0
0
0
0
0
437795
161561
0
0
0
0
0
0
0
70161
599356
0
0
0
0
0
0
0
0
0
0
0
0
70161
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
161561
161681
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
24
** External Symbol **:309595
** External Symbol **:70241
** External Symbol **:2000
** External Symbol **:818
** External Symbol **:813
** External Symbol **:812
** External Symbol **:292
** External Symbol **:281
** External Symbol **:267
** External Symbol **:41
** External Symbol **:27
** External Symbol **:24
** External Symbol **:24
** External Symbol **:16
** External Symbol **:12
** External Symbol **:11
** External Symbol **:10
** External Symbol **:8
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:8
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
64529384356460510
# Num Counters:
13
# Counter Values:
597416
601056
0
0
601056
0
0
0
0
0
0
0
480
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
23
** External Symbol **:309118
** External Symbol **:70058
** External Symbol **:2000
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:279
** External Symbol **:267
** External Symbol **:255
** External Symbol **:152
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:128
** External Symbol **:41
** External Symbol **:6
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
160298
0
1584862
1584862
1311387
1311307
760737
273555
160298
160298

_ZN4weft4http2h25Codec9send_bodyESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
287486626714780480
# Num Counters:
5
# Counter Values:
507719
512279
1311307
507719
803588

_ZN4weft4http2h25CodecC2ENS1_4RoleERKNS0_6LimitsENS2_4HookE
# Func Hash:
1101019976156661304
# Num Counters:
19
# Counter Values:
6562
203422
45934
6562
6562
6562
6562
6562
6562
6562
6562
6562
6562
0
0
0
0
0
3640
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
** External Symbol **:35
** External Symbol **:26
** External Symbol **:5
** External Symbol **:5
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
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
160372
0
160372
0
0
601302
599330
0
599330
599330

_ZN4weft4http2h26Stream11forget_heldEv
# Func Hash:
536873292578565360
# Num Counters:
4
# Counter Values:
1200778
1200778
1199012
114

_ZN4weft4http2h26Stream4pullEm
# Func Hash:
141929910594878891
# Num Counters:
11
# Counter Values:
0
752097
800
304245
0
990747
752097
800
304245
0
0

_ZN4weft4http2h26Stream4pushERNS0_5BytesE
# Func Hash:
170447682019997517
# Num Counters:
26
# Counter Values:
1096667
0
0
0
0
0
0
0
0
0
0
95480
0
0
0
0
0
1001187
734072
271875
0
0
0
0
0
90720
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:267853
** External Symbol **:140419
** External Symbol **:4000
** External Symbol **:827
** External Symbol **:819
** External Symbol **:812
** External Symbol **:298
** External Symbol **:287
** External Symbol **:273
** External Symbol **:178
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:138
** External Symbol **:118
** External Symbol **:88
** External Symbol **:88
** External Symbol **:39
** External Symbol **:28
** External Symbol **:23
** External Symbol **:22
** External Symbol **:19
** External Symbol **:17
** External Symbol **:16
** External Symbol **:13
** External Symbol **:12
** External Symbol **:10
23
** External Symbol **:46955
** External Symbol **:2669
** External Symbol **:2571
** External Symbol **:97
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:92
** External Symbol **:24
** External Symbol **:21
** External Symbol **:19
** External Symbol **:18
** External Symbol **:16
** External Symbol **:13
** External Symbol **:11
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:9
** External Symbol **:9
** External Symbol **:5
** External Symbol **:5
** External Symbol **:4
** External Symbol **:4
** External Symbol **:3
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
1200472
1200472
1200472
0
0
0
800
0
0
601156
0
646645
940
940
605935
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
304245

_ZN4weft4http2h26Stream6detachEj
# Func Hash:
238984481799490044
# Num Counters:
3
# Counter Values:
1200778
306
266

_ZN4weft4http2h26Stream6end_inEv
# Func Hash:
811594940626252597
# Num Counters:
3
# Counter Values:
1199032
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
160298
760737
0
0
0
0
0
0
0
0
160298
760657
80
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:309638
** External Symbol **:140259
** External Symbol **:4000
** External Symbol **:817
** External Symbol **:812
** External Symbol **:808
** External Symbol **:291
** External Symbol **:280
** External Symbol **:266
** External Symbol **:149
unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv:125
** External Symbol **:82
** External Symbol **:26
** External Symbol **:23
** External Symbol **:15
** External Symbol **:12
** External Symbol **:10
** External Symbol **:10
** External Symbol **:9
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
1342513
1043102
0
0
0
0
0
877227
0
0
166435
165875
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
1051427
1050707

_ZN4weft4http2h26Stream7respondERKNS0_12ResponseHeadEb
# Func Hash:
736357413625026177
# Num Counters:
39
# Counter Values:
70
0
0
0
0
0
0
0
0
601056
0
0
0
0
0
0
601056
0
0
0
0
601056
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
600896
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
180635
1285697
599120
599120
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
1127008728434122157
# Num Counters:
21
# Counter Values:
0
1394583
0
0
1361004
601302
0
0
599330
599330
0
0
601142
120
599210
80
599250
0
80
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
614835
1584862
0
970027
0
761137
273555
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
1200778
1200778
1200778
1200778
934195
0
0
0
0
0
0
0
0
601302
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
1200778
1199012
1200778
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
1884817

_ZN4weft4http2h29Callbacks13on_frame_recvEP15nghttp2_sessionPK13nghttp2_framePv
# Func Hash:
896858935600957653
# Num Counters:
13
# Counter Values:
0
0
2916188
2747481
13324
29400
2440
1361004
1386477
1386277
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
5344434
2790396
306
2672217
0
2672217
1199012
0
480
2672217
2672217
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
2917535
1386477
1361071
0
0
13324
29400
0
0
124823
0
6762
29400
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
1199012

_ZN4weft4http2h29Callbacks15on_stream_frameERNS1_5CodecERNS1_6StreamERK13nghttp2_frame
# Func Hash:
783548775973199193
# Num Counters:
10
# Counter Values:
2747481
1361004
1199032
0
601302
759702
0
0
0
601302

_ZN4weft4http2h29Callbacks16on_begin_headersEP15nghttp2_sessionPK13nghttp2_framePv
# Func Hash:
974670607678693049
# Num Counters:
7
# Counter Values:
1361004
759702
1361004
601302
601302
0
601302

_ZN4weft4http2h29Callbacks17before_frame_sendEP15nghttp2_sessionPK13nghttp2_framePv
# Func Hash:
1124680651190764884
# Num Counters:
4
# Counter Values:
1479009
1360830
1360830
1200532

_ZN4weft4http2h29Callbacks9on_headerEP15nghttp2_sessionPK13nghttp2_framePKhmS9_mhPv
# Func Hash:
218421986625879092
# Num Counters:
5
# Counter Values:
7144143
0
7144143
7144143
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
1584862

_ZN4weft4http2h29Callbacks9send_bodyEP15nghttp2_sessionP13nghttp2_framePKhmP19nghttp2_data_sourcePv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1311307

_ZN4weft4http4grpc7is_grpcERKNS0_7HeadersE
# Func Hash:
403434656085888621
# Num Counters:
12
# Counter Values:
182720
257120
2714062
6008480
966022
439840
586256
257120
0
379766
0
0

_ZN4weft4http4grpc8Deframer9take_headERNS0_5BytesE
# Func Hash:
1031809832454405606
# Num Counters:
7
# Counter Values:
186200
54720
0
0
0
37240
37240

_ZN4weft4http4pumpERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEERmNS5_10time_pointINS5_3_V212steady_clockES9_EE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1022433

_ZN4weft4http5Arena4copyESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
2202711501531239
# Num Counters:
2
# Counter Values:
2915688
1699584
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
13
33:640532
5:609132
9:6588
4:3554
16:647
3:312
1:56
2:50
513:26
8:7
65:4
6:2
7:2

_ZN4weft4http5Arena5resetEv
# Func Hash:
1096621590155571731
# Num Counters:
5
# Counter Values:
1557822
0
0
948598
1557822

_ZN4weft4http5Arena8allocateEm
# Func Hash:
567185239131533134
# Num Counters:
5
# Counter Values:
12791659
948598
948598
15158
933440

_ZN4weft4http5Bytes11append_copyESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
663748369732408418
# Num Counters:
7
# Counter Values:
5780132
3468323
2907205
2872927
3203843
5786138
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
19
9:1239862
33:417830
17:347995
65:258151
513:237895
257:165001
129:86916
5:76162
2:37292
6:2243
8:1721
1:165
4:162
7:162
128:16
64:14
3:10
16:2
32:2
20
9:725692
513:548447
65:422745
129:361198
257:312495
17:238938
33:186623
5:91762
6:14734
8:1886
64:747
4:669
7:252
3:86
128:11
512:9
2:6
1:4
16:3
32:1

_ZN4weft4http5Bytes4growEv
# Func Hash:
52047013740422107
# Num Counters:
9
# Counter Values:
7113180
2465344
0
22360
4095288
3600
1077396
1077396
524848

_ZN4weft4http5Bytes4takeEm
# Func Hash:
526279452372963163
# Num Counters:
9
# Counter Values:
419080
3168036
1730440
1730440
3168036
419080
0
0
31040

_ZN4weft4http5Bytes5clearEv
# Func Hash:
567185240339310381
# Num Counters:
5
# Counter Values:
4647836
0
1094117
26386690
552548

_ZN4weft4http5Bytes6appendENS0_5SliceE
# Func Hash:
238984482812021090
# Num Counters:
3
# Counter Values:
9784119
9784119
1080996

_ZN4weft4http5Bytes6appendEOS1_
# Func Hash:
1124680649821146753
# Num Counters:
3
# Counter Values:
3870913
2144833
0

_ZN4weft4http5Bytes7consumeEm
# Func Hash:
391331301512420815
# Num Counters:
6
# Counter Values:
529767
4819089
2004147
1474380
1400140
0

_ZN4weft4http5BytesC2ERKS1_
# Func Hash:
974670608953953615
# Num Counters:
6
# Counter Values:
152401
152561
152561
152401
0
0

_ZN4weft4http5BytesC2ESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
844982799977064709
# Num Counters:
4
# Counter Values:
125400
125400
0
0

_ZN4weft4http5BytesD2Ev
# Func Hash:
1063705161840035144
# Num Counters:
3
# Counter Values:
14741572
14741572
0

_ZN4weft4http5BytesaSEOS1_
# Func Hash:
1096621589719976365
# Num Counters:
5
# Counter Values:
17455450
9500285
9500285
772560
0

_ZN4weft4http7Headers3addERKNS0_6HeaderE
# Func Hash:
480234100356099737
# Num Counters:
4
# Counter Values:
7759250
2047196
0
2047196
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
2225667
248000
248000
818852
736812
82040
82040

_ZN4weft4http7Headers4takeENS0_5TokenE
# Func Hash:
656349718644035646
# Num Counters:
5
# Counter Values:
5958805
1877850
1730674
147176
748
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
2
65:308
129:11

_ZN4weft4http7Headers6removeENS0_5TokenE
# Func Hash:
1124680650144255556
# Num Counters:
3
# Counter Values:
8411063
8282343
3333178

_ZN4weft4http7Headers6removeESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
917515343292066373
# Num Counters:
7
# Counter Values:
3680
3360
589788
589308
147376
480
480

_ZN4weft4http7name_ofENS0_5TokenE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
780132

_ZN4weft4http7name_ofENS0_7VersionE
# Func Hash:
536873293052540031
# Num Counters:
4
# Counter Values:
275296
590276
0
0

_ZN4weft4http8BlockRef4makeEm
# Func Hash:
536873292358907816
# Num Counters:
4
# Counter Values:
5377485
5377485
39948
5337537

_ZN4weft4http8BlockRefD2Ev
# Func Hash:
567185239256678305
# Num Counters:
5
# Counter Values:
98827149
10335226
0
18665
5358820

_ZN4weft4http8list_hasESt17basic_string_viewIcSt11char_traitsIcEES4_
# Func Hash:
822726964756260554
# Num Counters:
15
# Counter Values:
0
0
600809
0
0
2697488
2697488
600809
298992
600809
600809
600809
600809
480
0

_ZN4weft4http8read_allB5cxx11ERNS0_6SourceEmNSt6chrono10time_pointINS3_3_V212steady_clockENS3_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
103706004386360672
# Num Counters:
59
# Counter Values:
103600
47480
0
40
46520
0
0
0
40
0
40
40
47440
40
9600
0
0
0
0
0
47360
40
0
56120
9600
0
0
0
56120
0
56120
0
0
0
56120
0
0
0
0
0
0
56120
0
0
0
0
0
0
0
0
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
4
13
** External Symbol **:1164
_ZN4weft4http2h18Incoming4pullEm:1001
** External Symbol **:257
** External Symbol **:27
** External Symbol **:27
** External Symbol **:27
** External Symbol **:20
** External Symbol **:20
** External Symbol **:20
_ZN4weft4http2h26Stream4pullEm:15
** External Symbol **:8
** External Symbol **:2
** External Symbol **:2
1
** External Symbol **:1
0
13
** External Symbol **:534
_ZN4weft4http2h18Incoming7releaseEm:449
** External Symbol **:115
** External Symbol **:17
** External Symbol **:17
** External Symbol **:17
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:4
** External Symbol **:1
** External Symbol **:1
_ZN4weft4http2h26Stream7releaseEm:1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
5
0
0
2
1:238
7:2
0
0

_ZN4weft4http8token_ofESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
838526007560814177
# Num Counters:
12
# Counter Values:
5893281
53813192
53813192
7098294
7098294
6117134
1468596
0
226256
1793280
0
5893281

_ZN4weft4http9path_onlyESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
431494654108067943
# Num Counters:
3
# Counter Values:
899612
899572
892212

_ZN4weft4kube13controller_ofERKNS_5codec5ValueE
# Func Hash:
796536981218897348
# Num Counters:
21
# Counter Values:
128120
0
128120
128120
128120
128120
128120
128120
128120
0
0
0
0
129920
1800
0
0
0
0
0
0

_ZN4weft4kube14percent_encodeB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
920543274524844895
# Num Counters:
16
# Counter Values:
0
960
20960
470480
54320
23840
1920
52600
0
0
0
0
0
0
0
0

_ZN4weft4kube16is_being_deletedERKNS_5codec5ValueE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
109960

_ZN4weft4kube17parse_watch_eventESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
643614040076359294
# Num Counters:
58
# Counter Values:
268240
268240
38320
0
38320
0
0
0
0
38320
0
0
0
38320
0
0
0
0
0
0
0
0
10400
0
0
0
25280
0
0
0
0
0
2640
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
0
0
0
0
0

_ZN4weft4kube5Lines4nextEv
# Func Hash:
1121665622735715848
# Num Counters:
19
# Counter Values:
76240
38320
38320
38320
38320
114560
76240
0
0
0
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

_ZN4weft4kube5Store3putESt10shared_ptrIKNS_5codec5ValueEE
# Func Hash:
1017227708323312581
# Num Counters:
38
# Counter Values:
229800
91760
25280
25280
0
0
25280
25280
17760
17760
0
6400
6400
0
25280
7520
20480
10720
4320
25280
7520
20480
0
0
10720
4320
0
0
0
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
6
_ZN4weft11controllers10Controller7Trigger9on_changeERKNS_4kube6ChangeE:45120
** External Symbol **:41840
** External Symbol **:2760
_ZN4weft7control6Mirror8Followed3Ear9on_changeERKNS_4kube6ChangeE:1760
_ZN4weft7control16RootCertificates3Ear9on_changeERKNS_4kube6ChangeE:160
** External Symbol **:120
4
_ZN4weft11controllers10Controller7Trigger9on_changeERKNS_4kube6ChangeE:112960
** External Symbol **:105360
** External Symbol **:7200
_ZN4weft7control6Mirror8Followed3Ear9on_changeERKNS_4kube6ChangeE:4280
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
6
4
5:9480
1:560
9:440
8:240
5
9:2120
16:1040
8:600
5:480
6:80
2
3:12240
2:8240
0
1
5:25280
4
9:3640
16:2360
5:1040
8:480

_ZN4weft4kube5Store8ListenerD2Ev
# Func Hash:
948827212523161337
# Num Counters:
8
# Counter Values:
0
200480
200480
25680
25680
25680
25680
0

_ZN4weft4kube6uid_ofB5cxx11ERKNS_5codec5ValueE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
607640

_ZN4weft4kube9labels_ofERKNS_5codec5ValueE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
101000

_ZN4weft4mesh11pod_of_hostERKNS0_5ModelESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
276272540534979296
# Num Counters:
23
# Counter Values:
298240
16640
21360
240
240
0
240
240
240
10920
0
10680
0
0
240
240
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
33:240
1
9:240

_ZN4weft4mesh11protocol_ofESt17basic_string_viewIcSt11char_traitsIcEES4_
# Func Hash:
377817327454644078
# Num Counters:
18
# Counter Values:
245440
1600
1600
42640
15600
15600
20480
0
18880
1600
18880
0
4920
18880
15600
4920
17240
3280
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
1
4:1600
1
8:4920
1
4:15600

_ZN4weft4mesh15is_caller_classESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
324800
183400

_ZN4weft4mesh18parse_cluster_nameESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
686775481806123080
# Num Counters:
29
# Counter Values:
0
11266800
125440
0
0
0
22600
182080
159480
22600
22600
0
182080
182080
159480
22600
0
159480
182080
22600
182080
22600
0
0
0
0
0
182080
182080
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
5
1
7:22600
1
8:159480
1
7:22600
3
1:119680
8:31240
9:31160
1
1:22600

_ZN4weft4mesh19parse_listener_nameESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
267934425765661927
# Num Counters:
19
# Counter Values:
8480
42680
549040
0
0
8480
42680
0
42680
42680
0
0
0
0
42680
42680
42680
42680
42680
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
2
9:42000
8:680

_ZN4weft4mesh5kinds11read_tablesERKSt6vectorISt17basic_string_viewIcSt11char_traitsIcEESaIS6_EE
# Func Hash:
927301504510052614
# Num Counters:
154
# Counter Values:
0
6000
5800
157600
0
157600
157600
6800
6000
800
156000
144600
144600
6000
144600
144600
11400
1200
1200
1090000
187200
10200
4000
6200
6200
187200
77000
77000
0
0
277600
2600
6200
5800
6200
0
0
6200
280800
229600
51200
51200
51200
0
0
228600
49400
0
0
26000
0
228600
228600
0
0
0
0
228600
1000
37400
209000
11400
11400
1800
28400
70600
191000
7000
146600
1000
70600
0
0
2000
31600
2000
0
37000
2000
1000
1800
0
37000
0
1000
0
1000
200
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
0
0
0
0
0
0
0
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
2600
229600
229600
7000
7000
11400
11400
200
0
1200
1200
4000
4000
6200
6200
400
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
10
1
3:1000
6
6:120200
5:27000
4:23000
8:11600
9:5200
3:200
0
6
9:27000
16:4600
7:1800
8:1800
6:1400
5:400
0
3
9:600
6:200
8:200
1
5:6000
1
9:800
0
0

_ZN4weft4mesh5kinds12is_dns_labelESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
567185239811016931
# Num Counters:
6
# Counter Values:
44600
432200
432200
44600
44600
44600

_ZN4weft4mesh5kinds13find_resourceESt17basic_string_viewIcSt11char_traitsIcEES5_S5_
# Func Hash:
832118859992197872
# Num Counters:
14
# Counter Values:
191080
31200
160520
640
160520
67440
30560
30560
24800
67440
32040
32040
30560
30560
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
3
17:15840
4:4920
16:4040
6
9:17240
4:8040
8:3080
17:2440
16:840
7:400
2
2:30240
8:320

_ZN4weft4mesh5kinds14check_pod_specERKNS_5codec5ValueERKNS1_4PathERNS1_8FindingsE
# Func Hash:
1031773079416420208
# Num Counters:
107
# Counter Values:
114240
114240
16320
72240
72240
16320
16320
10320
7680
7680
10320
10320
2400
2400
2400
24080
24080
7680
7680
4080
4080
4080
4080
4080
4080
0
0
0
3440
0
0
0
0
0
0
0
0
0
0
3440
3440
3440
3440
3440
3440
3440
3440
3440
3440
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
0
0
0
2400
2400
2400
4800
4800
2400
2400
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

_ZN4weft4mesh5kinds17check_port_numberERKNS_5codec5ValueERKNS1_4PathERNS1_8FindingsE
# Func Hash:
599005164862914980
# Num Counters:
10
# Counter Values:
128800
128800
18400
18400
14320
0
14320
0
0
0

_ZN4weft4mesh5kinds5FieldC2EOS2_
# Func Hash:
251289087357884459
# Num Counters:
7
# Counter Values:
0
412000
469800
469800
412000
469800
469800
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
8
9:199800
5:84200
7:40000
6:29200
8:28800
4:18000
16:9400
3:2600
3
1:465400
9:4200
16:200
4
1:461200
5:6600
9:1600
3:400

_ZN4weft4mesh5kinds7is_timeESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
924652497485394574
# Num Counters:
22
# Counter Values:
0
0
0
0
0
0
1052600
775600
277000
0
0
55400
55400
55400
55400
0
0
55400
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
1:55400

_ZN4weft4mesh5knownB5cxx11ERKNS0_5ModelESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
95820315980318663
# Num Counters:
12
# Counter Values:
101160
101160
22080
0
0
0
0
0
0
0
0
0

_ZN4weft4mesh7matchesERKSt3mapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_St4lessIvESaISt4pairIKS7_S7_EEESG_
# Func Hash:
419242270562599560
# Num Counters:
6
# Counter Values:
241400
221560
72080
58960
72080
263160
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
2
9:68640
2:3440

_ZN4weft4mesh8concernsERKNS0_7ChangesERKNS0_10ObjectNameESt17basic_string_viewIcSt11char_traitsIcEESA_
# Func Hash:
908756337377301493
# Num Counters:
61
# Counter Values:
1680
0
0
0
0
0
0
0
0
0
0
0
8920
0
0
234520
4440
0
0
1680
0
0
0
9240
1440
81120
96040
66120
66120
9440
58960
16280
48360
56960
2000
56960
64160
64160
48240
31520
0
33840
7920
54520
0
0
33840
33840
12400
54520
0
0
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
1
33:55680
1
9:16280
1
9:31520
1
33:96040
1
65:81120
0
1
32:1680

_ZN4weft4mesh9to_stringB5cxx11ERKNS0_10ObjectNameE
# Func Hash:
448268667894122209
# Num Counters:
10
# Counter Values:
165960
0
11080
11080
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
9:11080

_ZN4weft4mesh9to_stringB5cxx11ERKNS0_11ClusterNameE
# Func Hash:
382993475055910911
# Num Counters:
2
# Counter Values:
118200
10440

_ZN4weft5codec10parse_jsonESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
858998810136941932
# Num Counters:
89
# Counter Values:
0
0
0
0
0
2360
0
2360
0
199880
0
0
0
0
0
199880
199880
0
0
0
0
199880
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
199880
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
12
0
0
0
0
0
0
0
0
0
0
0
0

_ZN4weft5codec10parse_yamlESt17basic_string_viewIcSt11char_traitsIcEES4_
# Func Hash:
208828868734441418
# Num Counters:
330
# Counter Values:
0
63394
0
0
0
113133
26362
26362
0
1272376
0
1272376
0
3766
2566
0
0
0
0
181768
0
0
0
0
0
0
0
0
0
0
0
839972
839972
1272376
0
0
1272376
0
0
0
0
0
0
0
0
0
837151
837151
0
0
0
0
0
119996
791931
791931
0
181768
0
119593
0
0
0
0
2566
3766
17236
63394
3766
17236
63394
3766
2566
113133
181768
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
61772
91093
3766
0
0
0
0
119996
0
0
0
0
15361
179523
91093
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
46411
0
0
0
0
0
0
0
119593
0
0
0
0
0
0
0
181768
0
0
0
46411
0
0
119996
0
62175
62175
0
0
0
0
0
0
0
0
0
0
0
0
113133
0
0
0
0
0
0
179523
0
0
0
0
6863
119593
0
0
0
0
0
0
0
0
0
119593
0
0
0
0
0
0
0
0
0
0
0
0
0
0
12862
0
0
0
0
0
0
0
0
0
0
0
106731
0
0
0
0
0
0
0
0
0
0
106731
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
119593
0
0
6863
119593
119593
0
0
0
0
0
0
0
119593
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
1
2:1
0
0
9
9:16147
3:6211
5:5855
6:4825
4:4407
7:3431
2:1815
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
9:45816
5:22114
8:13273
6:11651
16:4502
7:4455
4:104
3:19
0
0

_ZN4weft5codec10quote_jsonB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
285880
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
7063
0
599980
599980
1319956
1319956
1319956
1319956
80342
80342
0
359988
0
359988
101302
101302
56002
21189
56002
79302
79302
0
3840
3840
0
440
0
0
0
0
0
0
0
7063
200
112933
7063
6863
0
0
9622
0
7063
7063
0
6863
103511
200
0
7063
0
103511
200
200
200
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
6863
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
7063
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
7
2
4:79302
1:26
4
4:79302
2:258
3:240
1:52
4
5:34002
2:258
3:240
1:52
1
4:79302
0
1
4:96
8
9:41776
5:25154
8:13513
6:7791
16:4942
7:4695
4:79
3:62

_ZN4weft5codec5Value10object_refEv
# Func Hash:
431494654108067943
# Num Counters:
3
# Counter Values:
109074
0
109074

_ZN4weft5codec5Value3setESt17basic_string_viewIcSt11char_traitsIcEES1_
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
3104720
0

_ZN4weft5codec5Value4findESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
196800

_ZN4weft5codec5Value9array_refEv
# Func Hash:
431494654108067943
# Num Counters:
3
# Counter Values:
485392
86480
398912

_ZN4weft5codec5ValueixESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
1127386592646948412
# Num Counters:
10
# Counter Values:
3893960
3272680
0
216680
0
0
0
0
0
3056200

_ZN4weft5codec6KeySet15contains_or_addERKSt6vectorINS0_6MemberESaIS3_EESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
794533770673357652
# Num Counters:
8
# Counter Values:
0
40944157
40943757
0
2595442
2595442
19352753
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
10
4:634891
9:610701
5:514730
6:6069
16:4924
8:3992
7:2727
17:2640
3:674
1:15

_ZN4weft5codec7to_jsonB5cxx11ERKNS0_5ValueE
# Func Hash:
1119356332999119563
# Num Counters:
6
# Counter Values:
188886
0
159560
159560
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
6
9:1429
5:781
7:716
2:663
3:217
6:183

_ZN4weft5codec9DnsReader5labelERmmRNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
# Func Hash:
271263510861132561
# Num Counters:
12
# Counter Values:
0
150080
150080
150080
150080
24400
24400
24400
24400
19520
0
0

_ZN4weft5codeceqERKNS0_5ValueES3_
# Func Hash:
276690061069303317
# Num Counters:
54
# Counter Values:
643720
0
18802560
18802560
0
0
13966960
13966960
1573320
1573320
2686080
4851000
4851000
1573320
1573320
1573320
1573320
0
0
1995280
12393640
12393640
224760
0
0
693000
224760
224760
1770520
0
2138040
2096440
0
2138040
224760
1995280
693000
2138040
224760
1770520
0
690800
0
0
0
0
0
690800
690800
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
11
9:15902
4:9602
17:6348
6:5577
5:4617
7:4566
8:3552
2:1396
3:1239
16:598
33:54
0

_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE
# Func Hash:
231377787422373262
# Num Counters:
144
# Counter Values:
1281064
0
0
0
0
0
0
0
0
0
0
20497024
0
0
2562128
0
865612
0
865612
865612
865612
865612
865612
865612
865612
865612
865612
865612
865612
865612
865612
865612
865612
0
437717
0
308
0
0
0
128840
736772
128840
736772
128840
736772
0
0
640532
225080
865612
0
0
0
0
128760
128760
128760
640532
640532
640532
640532
640532
0
0
0
18116
0
0
0
0
0
0
0
0
0
0
0
0
865612
0
308
308
0
865612
0
0
280
0
0
0
158
158
0
0
0
0
0
308
0
150
150
0
0
0
158
0
0
150
150
0
150
0
150
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
609412
609412
865612
865612
0
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
12
24
** External Symbol **:319275
** External Symbol **:125948
** External Symbol **:70241
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:308
** External Symbol **:279
** External Symbol **:279
** External Symbol **:267
** External Symbol **:267
** External Symbol **:255
** External Symbol **:41
** External Symbol **:8
** External Symbol **:6
** External Symbol **:3
** External Symbol **:3
unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4headEv:3
** External Symbol **:2
24
** External Symbol **:319275
** External Symbol **:125948
** External Symbol **:70241
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:308
** External Symbol **:279
** External Symbol **:279
** External Symbol **:267
** External Symbol **:267
** External Symbol **:255
** External Symbol **:41
** External Symbol **:8
** External Symbol **:6
** External Symbol **:3
** External Symbol **:3
unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming5arenaEv:3
** External Symbol **:2
24
** External Symbol **:319275
** External Symbol **:125948
** External Symbol **:70241
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:308
** External Symbol **:279
** External Symbol **:279
** External Symbol **:267
** External Symbol **:267
** External Symbol **:255
** External Symbol **:41
** External Symbol **:8
** External Symbol **:6
** External Symbol **:3
** External Symbol **:3
unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4headEv:3
** External Symbol **:2
0
0
0
24
** External Symbol **:309115
** External Symbol **:125908
** External Symbol **:70201
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:801
** External Symbol **:268
** External Symbol **:41
** External Symbol **:8
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
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
24
** External Symbol **:319275
** External Symbol **:125948
** External Symbol **:70241
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:308
** External Symbol **:279
** External Symbol **:279
** External Symbol **:267
** External Symbol **:267
** External Symbol **:255
** External Symbol **:41
** External Symbol **:8
** External Symbol **:6
** External Symbol **:3
** External Symbol **:3
unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4headEv:3
** External Symbol **:2
24
** External Symbol **:319275
** External Symbol **:125948
** External Symbol **:70241
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:308
** External Symbol **:279
** External Symbol **:279
** External Symbol **:267
** External Symbol **:267
** External Symbol **:255
** External Symbol **:41
** External Symbol **:8
** External Symbol **:6
** External Symbol **:3
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
1:150
1
1:150
1
1:150

_ZN4weft5proxy14hide_parameterERNS0_7RequestESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
451468005841424477
# Num Counters:
8
# Counter Values:
865852
0
0
0
0
0
0
865852
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
0

_ZN4weft5proxy26forward_client_certificateERNS0_10ConnectionERKNS_6config19ForwardedClientCertERNS_4http7HeadersE
# Func Hash:
303881544633863478
# Num Counters:
51
# Counter Values:
865612
640
640
736892
640
0
128720
128720
128720
128720
640
0
0
640
0
640
640
640
0
0
0
0
640
640
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
736772
640
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
9:16

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
3460708
0
0
0
0
0
0
0
0
0
0
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
363181752130536473
# Num Counters:
6
# Counter Values:
128760
128760
128760
737103
0
128760
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:373195
** External Symbol **:125908
** External Symbol **:70201
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:1602
** External Symbol **:807
** External Symbol **:801
** External Symbol **:558
** External Symbol **:534
** External Symbol **:510
** External Symbol **:308
_ZN4weft2io13SocketNetwork4loopEv:251
** External Symbol **:41
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
** External Symbol **:373195
** External Symbol **:125908
** External Symbol **:70201
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:1602
** External Symbol **:807
** External Symbol **:801
** External Symbol **:558
** External Symbol **:534
** External Symbol **:510
** External Symbol **:308
_ZNK4weft11SystemClock4wallEv:251
** External Symbol **:41
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
865863
0
0
0
0
574

_ZN4weft5proxy6Worker3logERKNS_6config9AccessLogE
# Func Hash:
993108203289149324
# Num Counters:
11
# Counter Values:
864407
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
865692
865692
865692
865863

_ZN4weft5proxy7name_ofENS0_4FlagE
# Func Hash:
325048436616328596
# Num Counters:
21
# Counter Values:
0
931170
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
327
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
1605
64640
1113965
66405
64640
32320
32320
32320
32320
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
21642300
4315760
17326540
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
865572
0
0
0
0
865612
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
865462
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
21642300
0
42646073
42646073
42646073
42646073
22507992
0
0
0
0
0
0
4315760
17326540
0
865692
0
0
0
0
17326540
0
13182723
5839604
7628836
5839604
0
0
0
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
2072266
1206654
865612
65692
0
0
31720
0

_ZN4weft5proxy7observe9LogBuffer5writeERKNS_6config9LogFormatERKNS0_6RecordESt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EE
# Func Hash:
334492582214856887
# Num Counters:
5
# Counter Values:
865692
4199
2455
4730
2455

_ZN4weft5proxy7refreshERNS0_10ConnectionE
# Func Hash:
538256027129928374
# Num Counters:
15
# Counter Values:
880030
6480
6480
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

_ZN4weft5proxy8upstream10ReplayBody12stop_keepingEv
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
865102
865102

_ZN4weft5proxy8upstream10ReplayBody4pullEm
# Func Hash:
716669422866318652
# Num Counters:
7
# Counter Values:
0
530882
259081
40
152281
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
10
** External Symbol **:366882
** External Symbol **:4000
** External Symbol **:82
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
1
** External Symbol **:2988

_ZN4weft5proxy8upstream10ReplayBody7releaseEm
# Func Hash:
212526876123949159
# Num Counters:
2
# Counter Values:
259081
259081
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
10
** External Symbol **:177081
** External Symbol **:2000
** External Symbol **:41
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
865252
865252
865252

_ZN4weft5proxy8upstream13lease_optionsERKNS1_8ReachingE
# Func Hash:
349028566293033136
# Num Counters:
66
# Counter Values:
128720
0
0
0
0
0
865372
0
0
0
0
0
865372
0
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
403696
40
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
128720
0
608012
865372
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
703658816629758354
# Num Counters:
197
# Counter Values:
865372
0
865372
0
865372
865252
0
865372
865372
468
865372
0
0
0
0
0
0
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
736612
736612
0
0
0
0
0
0
0
0
0
0
736612
736612
0
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
865212
865212
865212
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
128760
0
0
0
865212
160
0
0
865212
0
0
607772
607772
0
0
865212
0
0
0
0
0
0
0
0
0
0
0
0
0
865212
0
0
0
0
712931
152281
0
0
0
0
0
0
0
0
0
0
0
0
0
712931
152281
0
0
0
0
0
0
0
0
165
0
143
0
88
88
0
70
70
0
0
0
77
77
73
73
0
0
77
77
73
73
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
128600
0
607852
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
12
24
** External Symbol **:309235
** External Symbol **:125908
** External Symbol **:70201
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:804
** External Symbol **:801
** External Symbol **:558
** External Symbol **:534
** External Symbol **:510
** External Symbol **:308
** External Symbol **:41
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
** External Symbol **:319275
** External Symbol **:125948
** External Symbol **:70241
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:308
** External Symbol **:279
** External Symbol **:279
** External Symbol **:267
** External Symbol **:267
** External Symbol **:255
** External Symbol **:41
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:319275
** External Symbol **:125948
** External Symbol **:70241
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:308
** External Symbol **:279
** External Symbol **:279
** External Symbol **:267
** External Symbol **:267
** External Symbol **:255
** External Symbol **:41
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
17
** External Symbol **:309115
** External Symbol **:125908
** External Symbol **:70201
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:268
** External Symbol **:41
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
** External Symbol **:319275
** External Symbol **:125948
** External Symbol **:70241
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:308
** External Symbol **:279
** External Symbol **:279
** External Symbol **:267
** External Symbol **:267
** External Symbol **:255
** External Symbol **:41
** External Symbol **:8
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:319275
** External Symbol **:125948
** External Symbol **:70241
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:308
** External Symbol **:279
** External Symbol **:279
** External Symbol **:267
** External Symbol **:267
** External Symbol **:255
** External Symbol **:41
** External Symbol **:8
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:319275
** External Symbol **:125948
** External Symbol **:70241
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:308
** External Symbol **:279
** External Symbol **:279
** External Symbol **:267
** External Symbol **:267
** External Symbol **:255
** External Symbol **:41
** External Symbol **:8
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:319275
** External Symbol **:125948
** External Symbol **:70241
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:804
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:308
** External Symbol **:279
** External Symbol **:279
** External Symbol **:267
** External Symbol **:267
** External Symbol **:255
** External Symbol **:41
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_113ClientSession5startERKNS0_11RequestHeadEbSt8optionalImERNS0_5ArenaE:2
24
** External Symbol **:319275
** External Symbol **:125948
** External Symbol **:70241
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:804
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:308
** External Symbol **:279
** External Symbol **:279
** External Symbol **:267
** External Symbol **:267
** External Symbol **:255
** External Symbol **:41
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
1:736612
0
1
1:736612
0
0
0
1
1:865212
0
0
0
0
0
0
0
1
1:77
1
1:77
1
1:73
1
1:73

_ZN4weft5proxy8upstream4Pool10wake_firstEv
# Func Hash:
515008861157547863
# Num Counters:
5
# Counter Values:
275016
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
606689115018361469
# Num Counters:
148
# Counter Values:
2156
0
592632
0
19066
0
0
589154
19066
2480
2480
589154
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
2156
1322
1322
0
0
0
0
0
0
590356
128720
0
0
0
1260
2156
461636
128720
590356
2156
2156
2156
0
590356
0
590356
128720
0
896
461636
1162
160
0
2156
0
0
2156
0
2480
0
160
160
0
0
2156
0
120
0
0
0
590356
0
2156
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
2480
2480
2480
2156
2156
0
0
2480
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
15
0
1
1:461636
1
1:589154
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

_ZN4weft5proxy8upstream4Pool12wake_waitersEv
# Func Hash:
218421987254289770
# Num Counters:
4
# Counter Values:
2156
0
2156
111948
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
590196
0
590196
108782
80
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
23
** External Symbol **:789
** External Symbol **:595
** External Symbol **:483
** External Symbol **:336
** External Symbol **:278
** External Symbol **:264
** External Symbol **:251
** External Symbol **:166
** External Symbol **:22
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

_ZN4weft5proxy8upstream4Pool4takeERS2_RNS2_6SharedE
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
590196
0

_ZN4weft5proxy8upstream4Pool5leaseENS1_12LeaseOptionsE
# Func Hash:
571483142805533017
# Num Counters:
69
# Counter Values:
865372
128760
736612
0
40
865372
0
865372
128760
0
736612
0
275016
0
0
0
0
128720
275016
461636
865372
0
590356
0
0
2282
2282
461636
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
275016
0
0
0
0
275016
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1:736612
0
1
1:461636
0
0
1
1:275016

_ZN4weft5proxy8upstream4Pool9give_backENS2_4IdleERKNS1_4WearE
# Func Hash:
740746827712760922
# Num Counters:
12
# Counter Values:
274688
0
328
0
328
40
40
274688
328
274688
0
328
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
16
** External Symbol **:158028
** External Symbol **:52080
** External Symbol **:32268
** External Symbol **:279
** External Symbol **:267
** External Symbol **:255
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
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:328

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
272734
0
272734
0
272734
272734
272734
0
275016
272734
0
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
** External Symbol **:157764
** External Symbol **:51510
** External Symbol **:31780
** External Symbol **:276
** External Symbol **:263
** External Symbol **:250
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
1:272734

_ZN4weft5proxy8upstream4Pool9with_roomERKNS1_12LeaseOptionsERb
# Func Hash:
1097175172986461512
# Num Counters:
54
# Counter Values:
1278
589154
592632
590432
0
0
0
590432
1278
0
0
590432
0
0
0
0
128680
590432
0
0
0
0
0
0
0
0
0
590432
0
0
0
0
0
0
1278
592632
1278
1278
0
120
592632
0
0
107860
0
0
107860
0
0
0
0
0
0
0

_ZN4weft5proxy8upstream5LeaseC2EOS2_
# Func Hash:
98923584898061932
# Num Counters:
4
# Counter Values:
0
40
2045604
2045604
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:2045604

_ZN4weft5proxy8upstream5LeaseD2Ev
# Func Hash:
1098130662811440050
# Num Counters:
16
# Counter Values:
4641240
0
0
0
160
275016
0
0
0
0
590196
40
40
275016
275016
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
1:275016

_ZN4weft5proxy8upstream6reportERNS1_7AttemptENS1_7OutcomeE
# Func Hash:
515008862961023950
# Num Counters:
6
# Counter Values:
1647846
865222
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
** External Symbol **:309158
** External Symbol **:125908
** External Symbol **:70128
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:804
** External Symbol **:801
** External Symbol **:558
** External Symbol **:534
** External Symbol **:510
** External Symbol **:308
** External Symbol **:41
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
176564419931282364
# Num Counters:
61
# Counter Values:
0
120
0
0
0
128680
0
736943
120
736943
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
# Num Value Kinds:
1
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

_ZN4weft5proxy8upstream7Cluster6reportERKNS1_4HostENS1_7OutcomeENSt6chrono10time_pointINS7_3_V212steady_clockENS7_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
436124198300042865
# Num Counters:
15
# Counter Values:
0
0
865433
0
0
0
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
608343
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
4467177
2601040
3811
3811
0
680

_ZN4weft5proxy8upstream7forwardERNS0_7RequestERKNS_6config7ForwardERKNS4_13ClusterWeightE
# Func Hash:
252967159420864601
# Num Counters:
271
# Counter Values:
0
0
120
0
865372
865372
0
0
736772
736772
865372
736772
736772
736772
865252
0
0
865372
865372
0
0
0
865252
0
0
865252
0
468
468
468
0
0
865252
865252
0
0
0
318
120
0
0
865252
348
0
865252
0
0
865252
0
150
0
0
0
0
0
0
0
0
865252
864852
40
864852
0
0
0
0
310
865252
348
0
150
0
0
0
865252
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
310
310
0
0
0
0
0
0
270
120
0
864852
0
0
0
348
0
0
80
80
0
0
0
0
0
198
120
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
198
198
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
120
0
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
0
0
0
0
0
0
0
0
0
150
0
0
0
0
0
0
0
0
0
0
150
150
150
0
0
0
0
0
0
0
0
0
0
0
0
0
0
150
150
150
0
0
0
0
150
0
0
0
0
0
0
150
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
864904
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
13
24
** External Symbol **:319275
** External Symbol **:125948
** External Symbol **:70241
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:308
** External Symbol **:279
** External Symbol **:279
** External Symbol **:267
** External Symbol **:267
** External Symbol **:255
** External Symbol **:41
** External Symbol **:8
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:319275
** External Symbol **:125948
** External Symbol **:70241
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:308
** External Symbol **:279
** External Symbol **:279
** External Symbol **:267
** External Symbol **:267
** External Symbol **:255
** External Symbol **:41
** External Symbol **:8
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:319275
** External Symbol **:125948
** External Symbol **:70241
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:308
** External Symbol **:279
** External Symbol **:279
** External Symbol **:267
** External Symbol **:267
** External Symbol **:255
** External Symbol **:41
** External Symbol **:8
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:319275
** External Symbol **:125948
** External Symbol **:70241
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:308
** External Symbol **:279
** External Symbol **:279
** External Symbol **:267
** External Symbol **:267
** External Symbol **:255
** External Symbol **:41
** External Symbol **:8
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
0
0
24
** External Symbol **:319275
** External Symbol **:125948
** External Symbol **:70241
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:308
** External Symbol **:279
** External Symbol **:279
** External Symbol **:267
** External Symbol **:267
** External Symbol **:255
** External Symbol **:41
** External Symbol **:8
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:309235
** External Symbol **:125908
** External Symbol **:70201
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:804
** External Symbol **:801
** External Symbol **:558
** External Symbol **:534
** External Symbol **:510
** External Symbol **:308
** External Symbol **:41
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
** External Symbol **:309155
** External Symbol **:125908
** External Symbol **:70201
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:279
** External Symbol **:268
** External Symbol **:267
** External Symbol **:255
** External Symbol **:41
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
** External Symbol **:309155
** External Symbol **:125908
** External Symbol **:70201
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:279
** External Symbol **:268
** External Symbol **:267
** External Symbol **:255
** External Symbol **:41
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
1
** External Symbol **:2
1
** External Symbol **:3
3
** External Symbol **:117
** External Symbol **:113
** External Symbol **:1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
30
0
0
0
0
0
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
1:150
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
1:150
1
1:150
1
1:150
1
1:150
0
0

_ZN4weft5rules10FieldValue3addESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
798733567157826734
# Num Counters:
4
# Counter Values:
525492
0
0
0

_ZN4weft5rules10FieldValue8read_allERKNS_4http7HeadersESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
567185242465503888
# Num Counters:
5
# Counter Values:
1357787
525492
525492
0
557572

_ZN4weft5rules10FieldValueC2ERKNS_4http11RequestHeadESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
561929922358062905
# Num Counters:
8
# Counter Values:
557572
557572
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
608343
608223
608223
0
608343
608223
806

_ZN4weft5rules11match_routeERKNS_6config10RouteTableERKNS_4http11RequestHeadEjPKNS_5codec5ValueE
# Func Hash:
403434656165578264
# Num Counters:
11
# Counter Values:
865332
0
639652
865332
865332
0
865372
40
865332
865332
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
48720
64320
48720
16560
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
32640
161360
32640
128720
128720

_ZN4weft5rules13is_repeatableESt17basic_string_viewIcSt11char_traitsIcEERKNS_4http7HeadersE
# Func Hash:
656349717683909360
# Num Counters:
6
# Counter Values:
1626857
913926
865252
865252
865252
152321
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
2
3:712931
4:152321

_ZN4weft5rules13put_time_leftERNS_4http7HeadersENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEE
# Func Hash:
694937218594328834
# Num Counters:
6
# Counter Values:
607772
82040
82040
0
0
0

_ZN4weft5rules14first_mismatchERKNS_6config5RouteERKNS_4http11RequestHeadEPKNS_5codec5ValueE
# Func Hash:
592063320653337259
# Num Counters:
22
# Counter Values:
557532
0
557532
0
0
0
0
0
0
80
80
1505264
1505264
541296
865652
0
0
80
80
525492
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
1:541296

_ZN4weft5rules14rewrite_targetERNS_4http11RequestHeadERKNS_6config5RouteERKNS4_7ForwardERKNS4_13ClusterWeightE
# Func Hash:
44612227131810522
# Num Counters:
22
# Counter Values:
0
0
865372
865372
0
0
0
0
0
0
0
0
0
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
1600

_ZN4weft5rules18may_retry_responseERKNS_6config11RetryPolicyEtij
# Func Hash:
331779891496939224
# Num Counters:
11
# Counter Values:
865022
0
865022
865022
865022
865022
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
1730844

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
260920
865732
260920
680
865692
865692
600
0
865692
600
0
0
600
680
0
257760
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
865692
607932
607932
260920
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
865222
859341
160

_ZN4weft5rules9call_timeERKNS_6config7ForwardERKNS_4http11RequestHeadENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEE
# Func Hash:
802428638529083339
# Num Counters:
30
# Counter Values:
865252
525772
82080
82080
0
82080
0
0
0
525772
0
40
0
82080
40
0
82080
0
0
0
0
525772
40
82080
0
0
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
12207340
0
865452
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
30840
20880
46560
9960
42400
0
42400
12280
0
0
40280
2120
9400
5520
9400
5520
0
0
17000
13440
17000
13440
19720
177040
2040
0
12280
16120
3880
0
0
2120
17600
17600
2120
2120
2120
2120
12280
0
19720
0
12320
760
2120
2120
0
1360
1360
0
0
0
0
3720
3560
12280
760
360
4920
2120
0
3560
3880
0
760
0
0
0
0
0
0
3560
0
0
0
0
2040
6600
0
45360
45360
45360
0
33080
0
44640
45360
45360
0
45360
33080
0
0
0
12920
2280
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
13880
13880
5840
5840
0
0
0
0
5280
94040
94040
9120
33960
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
0
1
9:19

_ZN4weft5stats5Shard4findERKNS0_6FamilyESt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EE
# Func Hash:
798733566923836643
# Num Counters:
4
# Counter Values:
128365
10195
0
10195

_ZN4weft5stats8Registry7declareENS0_6FamilyE
# Func Hash:
1005909906783726544
# Num Counters:
46
# Counter Values:
100692
29468
2295296
907550
297426
146496
0
298706
298706
27468
1280
0
102218
298706
1280
13488
100692
13488
125606
125606
125606
125606
125606
0
125606
1280
20478
0
0
0
9236
0
0
0
0
0
0
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
2:125606
2
17:8910
33:4578
0
0
1
6:32

_ZN4weft6config11FilterChainD2Ev
# Func Hash:
52047011315457754
# Num Counters:
9
# Counter Values:
108744
0
0
0
2240
0
0
19200
0

_ZN4weft6config15content_versionB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
146835646621254984
# Num Counters:
2
# Counter Values:
87656147
74513

_ZN4weft6config18default_log_formatEv
# Func Hash:
93478049075192529
# Num Counters:
7
# Counter Values:
865692
1285
1285
0
1285
0
0

_ZN4weft7control11progress_ofERKSt6vectorINS0_6Source5InUseESaIS3_EERKS1_INS_3xds11ProxyStatusESaIS9_EE
# Func Hash:
907592806647679892
# Num Counters:
43
# Counter Values:
16440
0
0
0
0
152080
0
0
0
16520
16480
16520
40
0
0
0
16480
0
0
0
16520
16520
0
16520
0
16480
59120
16480
16440
16440
16440
16440
16440
8240
0
0
0
0
0
0
13600
16480
16480
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
0
1
16:16480
1
16:16440

_ZN4weft7control6Mirror6followERNS_2io5ScopeERS1_
# Func Hash:
832522355277655598
# Num Counters:
106
# Counter Values:
0
8520
8440
0
127800
160
0
0
0
0
0
0
1200
1200
1040
8520
1200
1200
1040
8520
8520
8600
8600
8600
8600
8520
8520
0
8520
8520
0
80
0
80
8600
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
80
0
80
0
80
0
0
80
80
80
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
80
80
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
0
0
0
0
0
0
0
0
0
0
0
0
0
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
3
2
_ZNK4weft11SystemClock4wallEv:600
** External Symbol **:600
2
unity_0_cxx.cxx;_ZNSt17_Function_handlerIFvRKN4weft4mesh7ChangesEEZNS0_7control7ControlC1ERNS0_2io7NetworkERNS0_4kube6ClientENS6_7OptionsEE3$_3E9_M_invokeERKSt9_Any_dataS4_:4400
** External Symbol **:4120
0
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
9
1
1:1200
1
1:1200
1
1:1040
1
1:80
1
1:80
1
1:80
0
0
0

_ZN4weft7control6Source6updateERKNS_4mesh7ChangesE
# Func Hash:
68950460567746306
# Num Counters:
70
# Counter Values:
0
0
520
680
680
161240
25120
25120
13360
5040
6880
1760
25120
136400
3560
0
161240
161240
8720
6920
7200
127520
3560
0
0
480
480
11960
11960
5560
5040
22080
880
8520
7360
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
9:3560
1
9:680
1
16:480

_ZN4weft9apiserver10ApiRequestD2Ev
# Func Hash:
650973720851852101
# Num Counters:
8
# Counter Values:
116000
0
19480
19480
29000
3800
27400
0

_ZN4weft9apiserver10split_pathB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
159676626249602975
# Num Counters:
8
# Counter Values:
240080
203520
0
36560
0
0
0
36560

_ZN4weft9apiserver11StoreThread3putESt18move_only_functionIJFvRNS0_3ApiEEEE
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
489440
0
0

_ZN4weft9apiserver11StoreThread3runEv
# Func Hash:
393214325307587481
# Num Counters:
18
# Counter Values:
518920
29480
489440
489440
489440
16960
0
16960
80
80
80
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
6
4
unity_2_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZN4weft9apiserver11StoreThread3askIZNS2_6Server9run_watchERNS1_4http12ServerStreamENS2_10WatchStartEE3$_0NS2_12_GLOBAL__N_16PolledEEENS1_2io4TaskIT0_EET_EUlRNS2_3ApiEE_EEvRNS_8_StorageEPSL_:238200
** External Symbol **:222240
unity_2_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZN4weft9apiserver11StoreThread3askIZNS2_6Server14answer_requestERNS1_4http12ServerStreamEE3$_0St7variantIJNS2_11ApiResponseENS2_10WatchStartENS2_8LogQueryEEEEENS1_2io4TaskIT0_EET_EUlRNS2_3ApiEE_EEvRNS_8_StorageEPSN_:14680
** External Symbol **:14320
4
unity_2_cxx.cxx;_ZNSt18move_only_functionIJFvRN4weft9apiserver3ApiEEEE9_S_invokeIZNS1_11StoreThread3askIZNS1_6Server9run_watchERNS0_4http12ServerStreamENS1_10WatchStartEE3$_0NS1_12_GLOBAL__N_16PolledEEENS0_2io4TaskIT0_EET_EUlS3_E_EEvPSt12_Mofunc_baseS3_:238200
** External Symbol **:222240
unity_2_cxx.cxx;_ZNSt18move_only_functionIJFvRN4weft9apiserver3ApiEEEE9_S_invokeIZNS1_11StoreThread3askIZNS1_6Server14answer_requestERNS0_4http12ServerStreamEE3$_0St7variantIJNS1_11ApiResponseENS1_10WatchStartENS1_8LogQueryEEEEENS0_2io4TaskIT0_EET_EUlS3_E_EEvPSt12_Mofunc_baseS3_:14680
** External Symbol **:14320
2
_ZNSt12_Mofunc_base8_S_emptyERNS_8_StorageEPS0_:8880
** External Symbol **:8080
0
4
unity_2_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZN4weft9apiserver11StoreThread3askIZNS2_6Server9run_watchERNS1_4http12ServerStreamENS2_10WatchStartEE3$_0NS2_12_GLOBAL__N_16PolledEEENS1_2io4TaskIT0_EET_EUlRNS2_3ApiEE_EEvRNS_8_StorageEPSL_:238200
** External Symbol **:222240
unity_2_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZN4weft9apiserver11StoreThread3askIZNS2_6Server14answer_requestERNS1_4http12ServerStreamEE3$_0St7variantIJNS2_11ApiResponseENS2_10WatchStartENS2_8LogQueryEEEEENS1_2io4TaskIT0_EET_EUlRNS2_3ApiEE_EEvRNS_8_StorageEPSN_:14680
** External Symbol **:14320
0

_ZN4weft9apiserver11merge_patchERNS_5codec5ValueERKS2_
# Func Hash:
45209324789507607
# Num Counters:
16
# Counter Values:
400120
400120
57160
434560
434560
62080
113400
113400
1160
56000
16200
45880
16200
600
0
0

_ZN4weft9apiserver14group_versionsEv
# Func Hash:
1117912231767516759
# Num Counters:
16
# Counter Values:
0
62400
358800
296400
104000
62400
13000
83200
10400
10400
44200
2600
0
0
0
104000
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
1
17:104000
3
2:31200
7:18200
8:13000

_ZN4weft9apiserver5Store7changesESt17basic_string_viewIcSt11char_traitsIcEES5_lm
# Func Hash:
153686107982305745
# Num Counters:
74
# Counter Values:
381160
0
420200
0
0
0
0
39040
39040
39040
0
0
0
0
39040
0
0
0
0
381160
39040
0
0
0
0
0
381160
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
381160
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

_ZN4weft9apiserver5Store9write_logERKNS0_6ChangeESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
969186097489985615
# Num Counters:
20
# Counter Values:
119840
119840
17120
17120
17120
17120
17120
17120
17120
17120
12360
4760
12360
0
0
0
280
0
0
4760

_ZN4weft9apiserver5Watch4pollB5cxx11ERNS0_5StoreENSt6chrono10time_pointINS4_3_V212system_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
560555356037497072
# Num Counters:
19
# Counter Values:
39040
38680
0
82240
0
2960
235360
0
378200
378200
0
0
0
0
0
0
0
0
0

_ZN4weft9apiserver6ChangeD2Ev
# Func Hash:
391331302119423056
# Num Counters:
6
# Counter Values:
135600
27000
0
18640
0
0

_ZN4weft9apiserver6RecordC2EOS1_
# Func Hash:
834347258373598045
# Num Counters:
8
# Counter Values:
82400
88720
155160
72760
88720
155160
72760
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
3
5:55560
9:26680
16:6480
4
5:133040
1:21240
9:560
8:320
5
9:26720
5:24080
16:16120
8:5760
6:80

_ZN4weft9apiserver6Server9run_watchERNS_4http12ServerStreamENS0_10WatchStartE
# Func Hash:
463636495839003951
# Num Counters:
208
# Counter Values:
457480
37240
460440
460440
2960
0
0
0
2960
2960
0
0
2960
0
2960
2960
2960
2960
2960
2960
460440
460440
0
2960
0
460440
460440
2960
0
0
0
37240
0
0
0
37240
0
0
0
0
0
0
2960
0
0
1480
0
0
0
0
37240
0
458960
458960
421720
1480
1480
1480
458960
458960
421720
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
37240
37240
458960
0
0
0
0
0
0
0
0
458960
458960
421720
1480
1480
1480
458960
458960
421720
0
0
0
0
2960
2960
2960
2960
0
0
1480
0
0
0
213400
0
0
213400
213400
458960
0
0
0
0
0
2960
2960
2960
2960
0
0
1480
0
0
245560
0
0
0
0
0
0
0
0
213400
1480
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1480
0
0
0
0
1480
1480
0
0
0
0
0
1480
1480
1480
0
1480
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1480
457480
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
7
2
unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served5arenaEv:1480
** External Symbol **:1480
2
unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served7respondERKNS0_12ResponseHeadEb:1480
** External Symbol **:1480
2
unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served4sinkEv:1480
** External Symbol **:1480
2
_ZN4weft4http2h18Outgoing7flushedEv:1480
** External Symbol **:1480
2
_ZNK4weft11SystemClock4wallEv:238200
** External Symbol **:222240
0
0
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
33
1
3:2960
1
1:2960
0
0
0
0
0
0
1
3:2960
1
1:2960
1
3:2960
1
1:2960
1
3:460440
1
1:460440
1
3:458960
1
1:458960
1
1:421720
1
1:1480
1
1:1480
1
1:1480
1
1:1480
1
3:458960
1
1:458960
1
1:421720
0
0
0
0
0
1
1:1480
1
1:1480
1
1:1480
0

_ZN4weft9apiserver7Objects14check_documentERKNS_4mesh5kinds4KindESt17basic_string_viewIcSt11char_traitsIcEERNS_5codec5ValueE
# Func Hash:
948438764025969993
# Num Counters:
117
# Counter Values:
0
280
114240
114240
16320
79240
114240
114240
63080
46920
46920
16320
114240
114240
16320
16160
0
0
0
0
0
0
160
0
0
16320
16320
16160
16160
5520
0
0
0
0
0
0
0
0
16320
16320
16320
0
0
9440
16160
10800
0
0
15240
16040
16160
16040
280
10800
0
0
15240
16040
0
0
0
0
0
0
0
16040
0
0
0
0
0
0
16040
0
0
16040
16040
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
14
0
0
3
4:3920
16:2880
17:2640
4
9:9040
3:4880
7:1160
17:1080
0
0
2
3:6880
8:3920
4
9:8760
4:4880
8:1160
16:440
0
0
3
4:15600
9:280
7:160
0
0
3
5:15600
9:280
8:160

_ZN4weft9apiserver8unescapeB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEEb
# Func Hash:
591994640998014505
# Num Counters:
24
# Counter Values:
1880
1861560
1859680
1880
261360
1880
320
0
0
320
0
1560
236080
0
0
0
1560
0
0
0
0
1560
0
1560

_ZN4weft9apiserver9Statement4stepEv
# Func Hash:
283216877431370201
# Num Counters:
8
# Counter Values:
448040
84080
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

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_3AnyEE8InnerMap13iterator_baseIKNS0_7MapPairIS7_S8_EEE10SearchFromEm
# Func Hash:
694937218893071247
# Num Counters:
6
# Counter Values:
89940
26252
0
109508
26252
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_3AnyEE8InnerMap5clearEv
# Func Hash:
948827213316991799
# Num Counters:
8
# Counter Values:
0
0
105952
12444
12444
0
0
18844

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_5ValueEE8InnerMap12InsertUniqueEmPNSA_4NodeE
# Func Hash:
694937217598364818
# Num Counters:
5
# Counter Values:
4160
46240
272800
0
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_5ValueEE8InnerMap13iterator_baseIKNS0_7MapPairIS7_S8_EEE10SearchFromEm
# Func Hash:
694937218893071247
# Num Counters:
6
# Counter Values:
450720
292800
0
405600
292800
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_5ValueEE8InnerMap18TryEmplaceInternalIRKS7_JEEESt4pairINSA_13iterator_baseINS0_7MapPairIS7_S8_EEEEbEOT_DpOT0_
# Func Hash:
694937220356988628
# Num Counters:
5
# Counter Values:
0
0
0
37480
111840

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_5ValueEE8InnerMap24ResizeIfLoadIsOutOfRangeEm
# Func Hash:
694937219259553552
# Num Counters:
6
# Counter Values:
121920
0
63240
0
63240
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_6StructEE8InnerMap13iterator_baseIKNS0_7MapPairIS7_S8_EEE10SearchFromEm
# Func Hash:
694937218893071247
# Num Counters:
6
# Counter Values:
326880
99680
0
191771
99680
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_6StructEE8InnerMap5clearEv
# Func Hash:
948827213316991799
# Num Counters:
8
# Counter Values:
440
0
410240
55880
55880
0
0
51280

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap5clearEv
# Func Hash:
896858936748656842
# Num Counters:
10
# Counter Values:
0
0
33520
0
105440
29320
29320
0
0
30400

_ZN6google8protobuf8internal16InternalMetadataD2Ev
# Func Hash:
1063705161908944610
# Num Counters:
3
# Counter Values:
1543097
0
0

_ZN6google8protobuf8internal20RepeatedPtrFieldBase3AddINS0_16RepeatedPtrFieldINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE11TypeHandlerEEEPNT_4TypeEPKSE_
# Func Hash:
798733568122845390
# Num Counters:
4
# Counter Values:
60160
0
0
103365

_ZN9__gnu_cxx5__ops10_Iter_predIZN3CLI6detail5ltrimERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEUlcE_EclINS_17__normal_iteratorIPcS9_EEEEbT_
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
445228
0

_ZN9__gnu_cxx5__ops10_Iter_predIZN3CLI6detail5rtrimERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEUlcE_EclISt16reverse_iteratorINS_17__normal_iteratorIPcS9_EEEEEbT_
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
445228
0

_ZN9__gnu_cxx5__ops10_Iter_predIZNK3CLI3App9_validateEvEUlRKSt10unique_ptrINS2_6OptionESt14default_deleteIS5_EEE_EclINS_17__normal_iteratorIPS9_St6vectorIS8_SaIS8_EEEEEEbT_
# Func Hash:
431494654108067943
# Num Counters:
3
# Counter Values:
159476
8098
159476

_ZN9rapidjson4UTF8IcE8ValidateINS_12MemoryStreamENS_13GenericReaderIS1_S1_NS_12CrtAllocatorEE11StackStreamIcEEEEbRT_RT0_
# Func Hash:
386924804457124134
# Num Counters:
43
# Counter Values:
327443000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
212720
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN9rapidjson8internal5StackINS_12CrtAllocatorEE6ExpandIcEEvm
# Func Hash:
1124680651458071552
# Num Counters:
3
# Counter Values:
13880
199880
199880

_ZN9rapidjson8internal5StackINS_12CrtAllocatorEE6ResizeEm
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
213760
0

_ZNK3CLI10OptionBaseINS_14OptionDefaultsEE7copy_toINS_6OptionEEEvPT_
# Func Hash:
798733566642439161
# Num Counters:
5
# Counter Values:
159476
0
0
0
0

_ZNK3CLI3App10check_nameENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
# Func Hash:
1033672545423880918
# Num Counters:
68
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
236886
233446
0
42640
0
0
42640
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
5
4:708
7:94
2:90
5:88
6:86
0
0
0

_ZNK3CLI3App28_count_remaining_positionalsEb
# Func Hash:
391331300988984405
# Num Counters:
7
# Counter Values:
0
126840
0
0
0
0
7160

_ZNK3CLI3App9_validateEv
# Func Hash:
16930840662248006
# Num Counters:
24
# Counter Values:
159476
27326
0
30652
1526
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZNK3CLI6Option11check_lnameENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
# Func Hash:
561929922346538130
# Num Counters:
7
# Counter Values:
3320
3320
835696
835696
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
9:350426
5:154464
8:111624
6:69744
4:64438
7:56006
16:28994

_ZNK3CLI6Option11check_snameENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
# Func Hash:
561929922346538130
# Num Counters:
7
# Counter Values:
0
0
215660
215660
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
2:215660

_ZNK3CLI6Option13matching_nameB5cxx11ERKS0_
# Func Hash:
170704080480518397
# Num Counters:
33
# Counter Values:
175070
175070
0
642176
642176
0
0
0
0
671416
0
0
0
671416
671416
0
671416
671416
0
0
0
0
0
0
0
3326
3326
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
1925261

_ZNK4weft11SystemClock4wallEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1424989

_ZNK4weft11controllers11Deployments7pods_ofERKNS_5codec5ValueE
# Func Hash:
524861436410147607
# Num Counters:
26
# Counter Values:
124520
124520
122920
122920
122920
122920
24760
0
0
0
0
16680
16680
16520
0
0
0
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
33:122920

_ZNK4weft2io4Leaf6resultEv
# Func Hash:
367063875989119905
# Num Counters:
18
# Counter Values:
4476065
0
0
0
0
0
0
0
17320
17320
17320
188010
188010
17320
17320
17320
188010
188010
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
5
1
1:433
1
1:433
1
1:433
1
1:188010
1
1:188010

_ZNK4weft2io5Scope4Join12await_resumeEv
# Func Hash:
927946426483138021
# Num Counters:
8
# Counter Values:
333582
348
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
22800
2607956
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

_ZNK4weft3xds10ResourceIdeqERKS1_
# Func Hash:
1127317925309128388
# Num Counters:
6
# Counter Values:
79160
142360
79160
79160
31320
31320
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
3
33:1528
65:438
32:13
5
33:466
9:205
17:68
16:38
32:6

_ZNK4weft4http2h18Incoming6at_endEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
825328

_ZNK4weft4http2h18Incoming6lengthEv
# Func Hash:
1063705160746808702
# Num Counters:
3
# Counter Values:
275216
0
0

_ZNK4weft4http2h18Incoming8trailersEv
# Func Hash:
382993475055910911
# Num Counters:
2
# Counter Values:
550024
550024

_ZNK4weft4http2h210Connection4overEv
# Func Hash:
1124680652285324760
# Num Counters:
4
# Counter Values:
730332
726690
80
80

_ZNK4weft4http2h213ClientSession7closingEv
# Func Hash:
1063705161908944610
# Num Counters:
3
# Counter Values:
699654
699574
699574

_ZNK4weft4http2h213ClientSession7greetedEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
590432

_ZNK4weft4http2h213ClientSession8capacityEv
# Func Hash:
287486626421352023
# Num Counters:
6
# Counter Values:
1188630
1188630
0
1188630
1188630
1185188

_ZNK4weft4http2h26Stream6at_endEv
# Func Hash:
1063705162558100101
# Num Counters:
3
# Counter Values:
1770518
1770358
1723643

_ZNK4weft4http2h26Stream6lengthEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
589996

_ZNK4weft4http2h26Stream8trailersEv
# Func Hash:
382993475055910911
# Num Counters:
2
# Counter Values:
1340153
312356

_ZNK4weft4http7Headers3getENS0_5TokenE
# Func Hash:
798733566058850320
# Num Counters:
4
# Counter Values:
19134919
8027936
2093842
5934094

_ZNK4weft4http7Headers4findESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
456618550512250858
# Num Counters:
15
# Counter Values:
0
0
0
843685
82160
152321
0
0
152321
0
0
0
152321
0
0

_ZNK4weft4http8BlockRef4dataEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
825288

_ZNK4weft4http8BlockRef4sizeEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
788328

_ZNK4weft4kube5Store4findERKNS0_3KeyE
# Func Hash:
844982799235303692
# Num Counters:
4
# Counter Values:
102840
5880
10640
92200

_ZNK4weft4mesh5Model11services_ofERKNS0_8WorkloadE
# Func Hash:
144876420642792110
# Num Counters:
15
# Counter Values:
0
126760
126760
126760
126760
0
25480
126760
35000
27600
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
4:126760

_ZNK4weft4mesh5Model8workloadERKNS0_10ObjectNameE
# Func Hash:
382993475055910911
# Num Counters:
2
# Counter Values:
142880
1040

_ZNK4weft4mesh5kinds4Kind8resourceB5cxx11Ev
# Func Hash:
329227201414560275
# Num Counters:
18
# Counter Values:
254680
130400
238760
0
0
169480
124280
124280
0
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
2
16:65920
9:58360

_ZNK4weft4mesh9StatusRefssERKS1_
# Func Hash:
238984481596976647
# Num Counters:
3
# Counter Values:
512040
301840
301840

_ZNK4weft5Clock7skip_toENSt6chrono10time_pointINS1_3_V212steady_clockENS1_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
892130

_ZNK4weft5codec5Value3getESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
382993475055910911
# Num Counters:
2
# Counter Values:
8742022
1245490

_ZNK4weft5codec5Value4findESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
434160640076356816
# Num Counters:
7
# Counter Values:
40143908
31805896
10296228
10296228
12976302
12172997
3835425
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
14
9:2052592
5:420956
4:60093
8:57109
6:27681
3:25257
17:12391
33:5979
7:2978
2:2555
16:716
65:674
32:194
1:41

_ZNK4weft5codec5Value4sizeEv
# Func Hash:
844982797247102396
# Num Counters:
4
# Counter Values:
274712
111392
163320
111720

_ZNK4weft5codec5Value6as_intEl
# Func Hash:
334492582085836220
# Num Counters:
5
# Counter Values:
545960
471280
74680
0
0

_ZNK4weft5codec5Value7as_boolEb
# Func Hash:
784007059655560962
# Num Counters:
2
# Counter Values:
200560
167080

_ZNK4weft5codec5Value8as_arrayEv
# Func Hash:
382993475055910911
# Num Counters:
2
# Counter Values:
857840
706800

_ZNK4weft5codec5Value9as_objectEv
# Func Hash:
382993475055910911
# Num Counters:
2
# Counter Values:
817680
718800

_ZNK4weft5codec5Value9as_stringB5cxx11Ev
# Func Hash:
382993475055910911
# Num Counters:
2
# Counter Values:
4838421
4551396

_ZNK4weft5proxy7observe15CapturedHeaders2ofEm
# Func Hash:
1096621589212075883
# Num Counters:
5
# Counter Values:
0
0
865692
0
0

_ZNK4weft5proxy7observe7Metrics5Alike3hasERKNS0_6RecordENS_6config9DirectionE
# Func Hash:
898775535699548479
# Num Counters:
15
# Counter Values:
865612
863725
863725
863720
800080
799920
799920
799800
799920
799920
96440
799920
799920
96440
863720
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
4
9:621600
33:2411
4:2043
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
152281
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
10
** External Symbol **:150161
** External Symbol **:41
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
736943
0
0
0

_ZNK4weft5proxy8upstream7Cluster6Choice6usableEm
# Func Hash:
844982799874925684
# Num Counters:
5
# Counter Values:
1075783
1075783
1075783
1075783
1075783

_ZNK4weft5proxy8upstream7Cluster6Choice6weightEm
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
0
1124863

_ZNK4weft5proxy8upstream7Cluster6Choice8eligibleEm
# Func Hash:
798733567663371007
# Num Counters:
5
# Counter Values:
120
0
1075783
1075783
1075783

_ZNK4weft5proxy8upstream7Cluster9choice_ofEjRKNS1_7PickingE
# Func Hash:
1096621590458443237
# Num Counters:
5
# Counter Values:
801263
801263
801263
801263
736943

_ZNK4weft5rules8CallTime4endsENSt6chrono10time_pointINS2_3_V212steady_clockENS2_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
431494654108067943
# Num Counters:
3
# Counter Values:
865252
607812
0

_ZNK4weft5stats5Shard7KeyHashclERKNS1_3KeyE
# Func Hash:
1124680649821146753
# Num Counters:
3
# Counter Values:
1781676
145063
0

_ZNK4weft6config13HeaderMatcher7matchesEPKSt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
187771963222858826
# Num Counters:
7
# Counter Values:
525492
0
0
525492
32040
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
525932
0
0
0
0
0
0
0
0
525492
0
0
0
160
0
280
0
0
160
0
0
280
0
160
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
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
1
33:7
1
6:4
0

_ZNK4weft6config14TransportMatch4fitsEPKNS0_8EndpointE
# Func Hash:
140494398232997436
# Num Counters:
5
# Counter Values:
128760
128760
128760
128760
128760
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
5:3219

_ZNK4weft6config7Cluster7tls_forEPKNS0_8EndpointE
# Func Hash:
334492581894423201
# Num Counters:
5
# Counter Values:
128760
0
128760
865583
736823

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
865452
0
0
865452
865452
865452
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
257440
0
257440
128720
0
129800
128720
129800
1732406
516040
1345166
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
9:3218
33:3218
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
1505264
0
0
1505264
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

_ZNK4weft7control6Mirror8store_ofESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
1119356335180708416
# Num Counters:
6
# Counter Values:
121600
105920
18320
15680
18320
15680
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
4
3:5560
9:5520
7:3960
17:3280

_ZNK4weft7control6Source3KeyssERKS2_
# Func Hash:
238984481596976647
# Num Counters:
3
# Counter Values:
1044320
787000
554240

_ZNK4weft7control6Source9shaped_byERKNS_4mesh9StatusRefE
# Func Hash:
821080592024209075
# Num Counters:
86
# Counter Values:
7520
12000
1480
0
10320
7680
0
0
0
7680
264800
67360
2960
96240
0
2640
0
0
0
117120
31000
42880
0
2640
44960
12000
16520
44960
12000
16520
44960
44960
12000
12000
16520
16520
20240
20240
20240
20240
44960
44960
12000
12000
16520
16520
7520
12000
1480
5600
5560
1360
2120
3040
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
14640
14680
18880
18120
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
5
0
1
16:2640
1
33:44960
1
33:12000
1
33:16520

_ZNK4weft9apiserver6Server10authorizedERKNS_4http11RequestHeadE
# Func Hash:
93478046415181277
# Num Counters:
7
# Counter Values:
1856000
29000
0
29000
29000
29000
0

_ZNK4weft9apiserver9Statement4textEi
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
207360
207360

_ZNK5envoy10extensions14access_loggers4file2v313FileAccessLog11GetMetadataEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
156065

_ZNK5envoy10extensions17transport_sockets3tls2v315SdsSecretConfig11GetMetadataEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
112800

_ZNK5envoy10extensions7filters7network23http_connection_manager2v321HttpConnectionManager11GetMetadataEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
120720

_ZNK5envoy6config4core2v311GrpcService11GetMetadataEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
112800

_ZNK5envoy6config4core2v312ConfigSource11GetMetadataEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
124800

_ZNK5envoy6config4core2v315ApiConfigSource11GetMetadataEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
112800

_ZNK5envoy6config4core2v38Metadata11GetMetadataEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
132000

_ZNK5envoy6config8listener2v311FilterChain11GetMetadataEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
150120

_ZNK5envoy6config8listener2v36Filter11GetMetadataEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
119600

_ZNK5envoy6config9accesslog2v39AccessLog11GetMetadataEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
139825

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_5ValueEE8InnerMap10FindHelperIS7_EESt4pairINSA_13iterator_baseIKNS0_7MapPairIS7_S8_EEEEmERKT_PSt17_Rb_tree_iteratorISC_IKSt17reference_wrapperIKS7_EPvEE
# Func Hash:
151646354918023558
# Num Counters:
12
# Counter Values:
71080
92200
92200
485760
414040
127400
127400
0
71720
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
4:1620
9:568
8:63
7:34
3:20

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_5ValueEE8InnerMap12BucketNumberIS7_EEmRKT_
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
522560
0

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_6StructEE8InnerMap10FindHelperIS7_EESt4pairINSA_13iterator_baseIKNS0_7MapPairIS7_S8_EEEEmERKT_PSt17_Rb_tree_iteratorISC_IKSt17reference_wrapperIKS7_EPvEE
# Func Hash:
151646354918023558
# Num Counters:
12
# Counter Values:
880
155440
155440
366755
211315
155920
155920
0
155440
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
4:3886

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_6StructEE8InnerMap12BucketNumberIS7_EEmRKT_
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
366755
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
128600
129520
129040

_ZNKSt10_HashtableIN4weft5stats5Shard3KeyESt4pairIKS3_PNS1_6SeriesEESaIS8_ENSt8__detail10_Select1stESt8equal_toIS3_ENS2_7KeyHashENSA_18_Mod_range_hashingENSA_20_Default_ranged_hashENSA_20_Prime_rehash_policyENSA_17_Hashtable_traitsILb1ELb0ELb1EEEE19_M_find_before_nodeEmRS5_m
# Func Hash:
391331303925434238
# Num Counters:
7
# Counter Values:
1368
23908
22942
128365
128365
141371
130699

_ZNKSt10_HashtableINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_PKN4weft4mesh5kinds4TypeEESaISE_ENSt8__detail10_Select1stESt8equal_toIS5_ESt4hashIS5_ENSG_18_Mod_range_hashingENSG_20_Default_ranged_hashENSG_20_Prime_rehash_policyENSG_17_Hashtable_traitsILb1ELb0ELb1EEEE19_M_find_before_nodeEmRS7_m
# Func Hash:
840643506534067769
# Num Counters:
8
# Counter Values:
26000
76800
76000
70600
70600
70600
124000
97400
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
5
33:56800
17:10400
32:2400
65:800
64:200

_ZNKSt10_HashtableINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_St10shared_ptrIN4weft5proxy8upstream7ClusterEEESaISE_ENSt8__detail10_Select1stESt8equal_toIvENSA_8NameHashENSG_18_Mod_range_hashingENSG_20_Default_ranged_hashENSG_20_Prime_rehash_policyENSG_17_Hashtable_traitsILb1ELb0ELb1EEEE10_M_find_trISt17basic_string_viewIcS3_EvvEENSG_20_Node_const_iteratorISE_Lb0ELb1EEERKT_
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
865543
865543
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
865543
865543
865543
865543
865543
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
7
9:654063
33:3219
4:2053
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
864407
864407
864407
865692
864407
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
3
33:605287
9:6430
65:48

_ZNKSt10_HashtableINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_jESaIS8_ENSt8__detail10_Select1stESt8equal_toIvEN4weft6config7Domains4HashENSA_18_Mod_range_hashingENSA_20_Default_ranged_hashENSA_20_Prime_rehash_policyENSA_17_Hashtable_traitsILb1ELb0ELb1EEEE10_M_find_trISt17basic_string_viewIcS3_EvvEENSA_20_Node_const_iteratorIS8_Lb0ELb1EEERKT_
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
865452
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
865452
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
14889752
14857547
3876749
18734296
14857547

_ZNKSt17basic_string_viewIcSt11char_traitsIcEE4findEPKcmm
# Func Hash:
339793668926428412
# Num Counters:
8
# Counter Values:
236040
110920
236040
913452
0
911532
7320
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
6
17:1432
8:1353
4:68
2:60
6:42
9:1

_ZNKSt3mapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIN4weft4mesh7ServiceESaIS9_EESt4lessIvESaISt4pairIKS5_SB_EEE2atERSF_
# Func Hash:
591567704099718808
# Num Counters:
6
# Counter Values:
399520
158280
0
0
182320
182320

_ZNKSt6ranges10__equal_fnclITkNS_11input_rangeERKSt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EETkNS_11input_rangeESA_NS_8equal_toESt8identitySC_Q21indirectly_comparableIDTclsr6ranges13__cust_accessE7__beginclsr3stdE7declvalIRT_EEEEDTclsr6ranges13__cust_accessE7__beginclsr3stdE7declvalIRT0_EEEET1_T2_T3_EEEbOSD_OSG_SJ_SK_SL_
# Func Hash:
952936703780230930
# Num Counters:
6
# Counter Values:
128365
1658548
1658548
1658548
1531424
128365
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
8
7:386040
4:381286
1:127552
3:127366
6:63965
9:9542
32:1586
2:95

_ZNKSt6ranges11__unique_fnclITkSt10permutableN9__gnu_cxx17__normal_iteratorIPNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIS9_SaIS9_EEEETkSt12sentinel_forIT_ESE_St8identityTkSt29indirect_equivalence_relationISt9projectedISG_T1_EENS_8equal_toEEENS_8subrangeISG_SG_Xqu18sized_sentinel_forISG_SG_ELNS_13subrange_kindE1ELSO_0EEEESG_T0_T2_SK_
# Func Hash:
290563701002897460
# Num Counters:
11
# Counter Values:
23320
0
0
140320
0
140320
0
16880
16880
30142
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
2
33:368
9:54
0

_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE11starts_withEPKc
# Func Hash:
298789185783135970
# Num Counters:
3
# Counter Values:
966004
957124
957124
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
4
16:937364
17:391
5:57
9:46

_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE13find_first_ofEPKcm
# Func Hash:
62306916222454268
# Num Counters:
5
# Counter Values:
429388
429388
46024
475412
429388

_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE4findEPKcmm
# Func Hash:
339793668926428412
# Num Counters:
8
# Counter Values:
459748
360
459748
465628
0
459388
138956
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
4
1:126276
2:313
4:8
6:5

_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7compareEPKc
# Func Hash:
700171238776263760
# Num Counters:
3
# Counter Values:
2556272
2484226
1174290
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
11
5:582115
2:457238
4:320480
6:263164
17:136545
33:20484
9:6134
3:4455
7:3421
8:2257
1:1339

_ZNKSt8_Rb_treeIN4weft4kube3KeyESt4pairIKS2_St10shared_ptrIKNS0_5codec5ValueEEESt10_Select1stISA_ESt4lessIS2_ESaISA_EE4findERS4_
# Func Hash:
1111451243693618387
# Num Counters:
8
# Counter Values:
278840
271320
108720
106480
106360
141840
141840
3640

_ZNKSt8_Rb_treeIN4weft4mesh10ObjectNameESt4pairIKS2_NS1_8WorkloadEESt10_Select1stIS6_ESt4lessIS2_ESaIS6_EE4findERS4_
# Func Hash:
1111451243693618387
# Num Counters:
8
# Counter Values:
457880
457880
143440
143440
143440
213480
213480
1040

_ZNKSt8_Rb_treeIN4weft7control6Source3KeyESt4pairIKS3_NS2_5EntryEESt10_Select1stIS7_ESt4lessIS3_ESaIS7_EE4findERS5_
# Func Hash:
219088261289974683
# Num Counters:
6
# Counter Values:
243120
41360
41360
142960
142960
320

_ZNKSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_St9_IdentityIS5_ESt4lessIS5_ESaIS5_EE4findERKS5_
# Func Hash:
219088261289974683
# Num Counters:
6
# Counter Values:
362880
319280
130720
217720
217720
86120

_ZNKSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_St9_IdentityIS5_ESt4lessIvESaIS5_EE10_M_find_trISt17basic_string_viewIcS3_EvEESt23_Rb_tree_const_iteratorIS5_ERKT_
# Func Hash:
1027614719103094610
# Num Counters:
5
# Counter Values:
104440
64960
64960
44160
20800
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
4
9:21280
17:18880
33:13600
16:11200

_ZNKSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_St9_IdentityIS5_ESt4lessIvESaIS5_EE17_M_lower_bound_trISt17basic_string_viewIcS3_EvEESt23_Rb_tree_const_iteratorIS5_ERKT_
# Func Hash:
234856436597202767
# Num Counters:
5
# Counter Values:
161240
77680
44160
83560
104440
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
4
9:60960
17:41640
16:31600
33:27040

_ZNKSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_St9_IdentityIS5_ESt4lessIvESaIS5_EE4findERKS5_
# Func Hash:
219088261289974683
# Num Counters:
6
# Counter Values:
91520
233160
59240
28560
28560
32600

_ZNKSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_N4weft4mesh10ObjectNameEESt10_Select1stISB_ESt4lessIvESaISB_EE17_M_lower_bound_trISt17basic_string_viewIcS3_EvEESt23_Rb_tree_const_iteratorISB_ERKT_
# Func Hash:
234856436597202767
# Num Counters:
5
# Counter Values:
100960
98720
560
2240
21920
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
9:100960

_ZNKSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_N4weft4mesh5Model4HostEESt10_Select1stISC_ESt4lessIvESaISC_EE10_M_find_trISt17basic_string_viewIcS3_EvEESt23_Rb_tree_const_iteratorISC_ERKT_
# Func Hash:
1027614719103094610
# Num Counters:
5
# Counter Values:
171160
171160
171160
137440
33720
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
6
33:117960
32:19240
9:11560
17:9600
1:6400
7:6400

_ZNKSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_N4weft4mesh5Model4HostEESt10_Select1stISC_ESt4lessIvESaISC_EE17_M_lower_bound_trISt17basic_string_viewIcS3_EvEESt23_Rb_tree_const_iteratorISC_ERKT_
# Func Hash:
234856436597202767
# Num Counters:
5
# Counter Values:
528160
230520
137440
297640
171160
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
6
33:205960
9:137920
32:133240
17:19600
1:15720
7:15720

_ZNKSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_N4weft5proxy7Staging5EntryEESt10_Select1stISC_ESt4lessIS5_ESaISC_EE4findERS7_
# Func Hash:
219088261289974683
# Num Counters:
6
# Counter Values:
123656
54771
52131
42405
42405
560

_ZNKSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIvESaIS8_EE4findERS7_
# Func Hash:
219088261289974683
# Num Counters:
6
# Counter Values:
456920
241400
237920
48600
48600
16360

_ZNKSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_St6vectorIN4weft4mesh7ServiceESaISB_EEESt10_Select1stISE_ESt4lessIvESaISE_EE17_M_lower_bound_trISt17basic_string_viewIcS3_EvEESt23_Rb_tree_const_iteratorISE_ERKT_
# Func Hash:
234856436597202767
# Num Counters:
5
# Counter Values:
150880
93840
50520
57040
52440
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
4
33:99560
32:50040
9:1120
1:160

_ZNSt10_HashtableIN4weft5stats5Shard3KeyESt4pairIKS3_PNS1_6SeriesEESaIS8_ENSt8__detail10_Select1stESt8equal_toIS3_ENS2_7KeyHashENSA_18_Mod_range_hashingENSA_20_Default_ranged_hashENSA_20_Prime_rehash_policyENSA_17_Hashtable_traitsILb1ELb0ELb1EEEE4findERS5_
# Func Hash:
287486625204403684
# Num Counters:
6
# Counter Values:
0
0
0
134868
128365
3692

_ZNSt10_HashtableINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_SaIS5_ENSt8__detail9_IdentityESt8equal_toIS5_ESt4hashIS5_ENS7_18_Mod_range_hashingENS7_20_Default_ranged_hashENS7_20_Prime_rehash_policyENS7_17_Hashtable_traitsILb1ELb1ELb1EEEE10_M_emplaceIJRSt17basic_string_viewIcS3_EEEESt4pairINS7_14_Node_iteratorIS5_Lb1ELb1EEEbESt17integral_constantIbLb1EEDpOT_
# Func Hash:
1098005221992784858
# Num Counters:
12
# Counter Values:
255992
55291
52840
13760
61884
0
48124
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
7:22938
4:12533
3:4089
1:4058
6:1817
2:285
9:154
33:10
8:8
32:6

_ZNSt10_HashtableINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_SaIS5_ENSt8__detail9_IdentityESt8equal_toIS5_ESt4hashIS5_ENS7_18_Mod_range_hashingENS7_20_Default_ranged_hashENS7_20_Prime_rehash_policyENS7_17_Hashtable_traitsILb1ELb1ELb1EEEE5clearEv
# Func Hash:
2202713610618885
# Num Counters:
2
# Counter Values:
14827800
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
8:14826960

_ZNSt10_HashtableINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_SaIS5_ENSt8__detail9_IdentityESt8equal_toIS5_ESt4hashIS5_ENS7_18_Mod_range_hashingENS7_20_Default_ranged_hashENS7_20_Prime_rehash_policyENS7_17_Hashtable_traitsILb1ELb1ELb1EEEEC2EOSI_OSaINS7_10_Hash_nodeIS5_Lb1EEEESt17integral_constantIbLb1EE
# Func Hash:
238984483936707236
# Num Counters:
3
# Counter Values:
9061770
0
9065650

_ZNSt11_Tuple_implILm0EJSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS6_EES8_S6_EEC2IRS8_JSB_RS6_EvEEOT_DpOT0_
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
318952
0
0

_ZNSt11_Tuple_implILm1EJSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS6_EES6_EEC2IRS8_JRS6_EvEEOT_DpOT0_
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
318952
0
0

_ZNSt11unique_lockISt5mutexE4lockEv
# Func Hash:
844982796950093491
# Num Counters:
4
# Counter Values:
510448
0
0
0

_ZNSt12_Destroy_auxILb0EE9__destroyIPN3CLI9ValidatorEEEvT_S5_
# Func Hash:
927641509109412621
# Num Counters:
7
# Counter Values:
18806
0
18806
18806
318952
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
27
** External Symbol **:361
** External Symbol **:361
** External Symbol **:361
** External Symbol **:361
** External Symbol **:81
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
_ZNSt17_Function_handlerIFNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEERS5_EZN3CLI8IsMemberC1ISt6vectorIPKcSaISD_EEDnEET_T0_EUlS6_E_E10_M_managerERSt9_Any_dataRKSK_St18_Manager_operation:8
_ZNSt17_Function_handlerIFNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEERS5_EZN3CLI5RangeC1IiEET_SB_RKS5_EUlS6_E_E10_M_managerERSt9_Any_dataRKSG_St18_Manager_operation:1
_ZNSt17_Function_handlerIFNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEERS5_EZN3CLI5RangeC1IlEET_SB_RKS5_EUlS6_E_E10_M_managerERSt9_Any_dataRKSG_St18_Manager_operation:1
26
** External Symbol **:361
** External Symbol **:361
** External Symbol **:361
** External Symbol **:361
** External Symbol **:81
_ZNSt17_Function_handlerIFNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEvEZN3CLI9Validator11descriptionES5_EUlvE_E10_M_managerERSt9_Any_dataRKSB_St18_Manager_operation:41
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
_ZNSt17_Function_handlerIFNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEvEZN3CLI8IsMemberC1ISt6vectorIPKcSaISC_EEDnEET_T0_EUlvE_E10_M_managerERSt9_Any_dataRKSJ_St18_Manager_operation:8

_ZNSt12_Destroy_auxILb0EE9__destroyIPN4weft3xds10ResourceIdEEEvT_S6_
# Func Hash:
798733565090940266
# Num Counters:
4
# Counter Values:
43251
23760
32931
235050

_ZNSt12_Destroy_auxILb0EE9__destroyIPN4weft3xds10TypeStatusEEEvT_S6_
# Func Hash:
974670607997225161
# Num Counters:
6
# Counter Values:
203040
0
202440
202840
203040
358960

_ZNSt12_Destroy_auxILb0EE9__destroyIPN4weft3xds13ResourceStateEEEvT_S6_
# Func Hash:
948827213125833634
# Num Counters:
7
# Counter Values:
18880
18880
1480
18880
4800
18880
467224

_ZNSt12_Destroy_auxILb0EE9__destroyIPN4weft4mesh5kinds5FieldEEEvT_S7_
# Func Hash:
974670607997225161
# Num Counters:
6
# Counter Values:
228600
144600
0
0
33000
51200

_ZNSt12_Destroy_auxILb0EE9__destroyIPN4weft4mesh5kinds7ProblemEEEvT_S7_
# Func Hash:
798733565090940266
# Num Counters:
4
# Counter Values:
0
0
0
117120

_ZNSt12_Destroy_auxILb0EE9__destroyIPN4weft5rules11AcceptedJwtEEEvT_S6_
# Func Hash:
287486625073190949
# Num Counters:
5
# Counter Values:
0
0
0
866292
0

_ZNSt12_Destroy_auxILb0EE9__destroyIPN4weft6config13ClusterWeightEEEvT_S6_
# Func Hash:
798733565090940266
# Num Counters:
4
# Counter Values:
24131
0
16080
165081

_ZNSt12_Destroy_auxILb0EE9__destroyIPN4weft6config14HeaderMutationEEEvT_S6_
# Func Hash:
798733565090940266
# Num Counters:
4
# Counter Values:
0
0
0
1892436

_ZNSt12_Destroy_auxILb0EE9__destroyIPN4weft9apiserver16FieldRequirementEEEvT_S6_
# Func Hash:
798733565090940266
# Num Counters:
4
# Counter Values:
800
480
0
5119720

_ZNSt12_Destroy_auxILb0EE9__destroyIPSt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES8_EEEvT_SB_
# Func Hash:
798733565090940266
# Num Counters:
4
# Counter Values:
216418
12120
10640
2373796

_ZNSt12_Mofunc_base8_S_emptyERNS_8_StorageEPS0_
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2774626

_ZNSt14_Function_base13_Base_managerIZN3CLI6Option9type_nameENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEUlvE_E10_M_destroyERSt9_Any_dataSt17integral_constantIbLb0EE
# Func Hash:
238984481799490044
# Num Counters:
3
# Counter Values:
113652
113652
0

_ZNSt14_Function_base13_Base_managerIZN3CLI6Option9type_nameENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEUlvE_E10_M_managerERSt9_Any_dataRKSB_St18_Manager_operation
# Func Hash:
844982797069585453
# Num Counters:
5
# Counter Values:
113652
113652
0
0
0

_ZNSt14_Function_base13_Base_managerIZN3CLI6Option9type_nameENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEUlvE_E9_M_createIS9_EEvRSt9_Any_dataOT_St17integral_constantIbLb0EE
# Func Hash:
700171237096560160
# Num Counters:
3
# Counter Values:
0
113652
113652
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
3
5:104972
4:174
6:43

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEC2IN4weft4http2h26StreamESaIvEJRNS6_5CodecEDnEEERPT_St20_Sp_alloc_shared_tagIT0_EDpOT1_
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
601302
0

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEC2IN4weft4http2h26StreamESaIvEJRNS6_5CodecEPNS5_5ArenaEEEERPT_St20_Sp_alloc_shared_tagIT0_EDpOT1_
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
599476
0

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EED2Ev
# Func Hash:
190355458062653983
# Num Counters:
5
# Counter Values:
19859455
1900739
107452
7296180
10582
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
39
** External Symbol **:622230
** External Symbol **:300948
** External Symbol **:223642
** External Symbol **:36482
** External Symbol **:32962
** External Symbol **:23442
** External Symbol **:22522
** External Symbol **:21482
** External Symbol **:15722
** External Symbol **:14362
** External Symbol **:11482
** External Symbol **:7362
unity_2_cxx.cxx;_ZNSt23_Sp_counted_ptr_inplaceIN4weft9apiserver11StoreThread9AnswerBoxINS1_12_GLOBAL__N_16PolledEEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:5955
** External Symbol **:3882
** External Symbol **:3562
** External Symbol **:2602
** External Symbol **:2362
** External Symbol **:1962
** External Symbol **:1682
** External Symbol **:1634
** External Symbol **:1629
** External Symbol **:1562
** External Symbol **:1562
** External Symbol **:1402
** External Symbol **:1162
_ZNSt23_Sp_counted_ptr_inplaceIKN4weft5codec5ValueESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:369
_ZNSt23_Sp_counted_ptr_inplaceIN4weft9apiserver11StoreThread9AnswerBoxISt7variantIJNS1_11ApiResponseENS1_10WatchStartENS1_8LogQueryEEEEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:367
_ZNSt23_Sp_counted_ptr_inplaceIKN4weft4mesh12ActiveSubsetESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:155
_ZNSt23_Sp_counted_ptr_inplaceIN4weft4http2h26StreamESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:125
_ZNSt23_Sp_counted_ptr_inplaceIN4weft6config3TlsESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:71
_ZNSt23_Sp_counted_ptr_inplaceIN4weft6config10RouteTableESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:41
_ZNSt23_Sp_counted_ptr_inplaceIN4weft6config8ListenerESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:38
_ZNSt23_Sp_counted_ptr_inplaceIN4weft6config8PoliciesESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:34
_ZNSt23_Sp_counted_ptr_inplaceIN4weft6config7ClusterESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:26
_ZNSt23_Sp_counted_ptr_inplaceIKN3re23RE2ESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:19
_ZNSt23_Sp_counted_ptr_inplaceIN4weft6config11EndpointSetESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:19
_ZNSt23_Sp_counted_ptr_inplaceIKN4weft4mesh19AuthorizationPolicyESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:15
_ZNSt23_Sp_counted_ptr_inplaceIN4weft5proxy10NameLookup5StateESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:2
_ZNSt23_Sp_counted_ptr_inplaceIN6spdlog6loggerESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:2
40
** External Symbol **:622350
** External Symbol **:223642
** External Symbol **:173308
** External Symbol **:160602
** External Symbol **:65362
** External Symbol **:65162
** External Symbol **:23442
** External Symbol **:22522
** External Symbol **:21482
** External Symbol **:19122
** External Symbol **:10962
** External Symbol **:7722
unity_2_cxx.cxx;_ZNSt23_Sp_counted_ptr_inplaceIN4weft9apiserver11StoreThread9AnswerBoxINS1_12_GLOBAL__N_16PolledEEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:5955
** External Symbol **:3882
** External Symbol **:3442
** External Symbol **:2642
** External Symbol **:2402
** External Symbol **:2042
** External Symbol **:1682
** External Symbol **:1562
** External Symbol **:1562
** External Symbol **:1402
** External Symbol **:1202
** External Symbol **:827
_ZNSt23_Sp_counted_ptr_inplaceIKN4weft5codec5ValueESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:369
_ZNSt23_Sp_counted_ptr_inplaceIN4weft9apiserver11StoreThread9AnswerBoxISt7variantIJNS1_11ApiResponseENS1_10WatchStartENS1_8LogQueryEEEEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:367
** External Symbol **:344
_ZNSt23_Sp_counted_ptr_inplaceIKN4weft4mesh12ActiveSubsetESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:155
_ZNSt23_Sp_counted_ptr_inplaceIN4weft4http2h26StreamESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:125
_ZNSt23_Sp_counted_ptr_inplaceIN4weft6config3TlsESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:71
_ZNSt23_Sp_counted_ptr_inplaceIN4weft6config10RouteTableESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:41
_ZNSt23_Sp_counted_ptr_inplaceIN4weft6config8ListenerESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:38
_ZNSt23_Sp_counted_ptr_inplaceIN4weft6config8PoliciesESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:34
_ZNSt23_Sp_counted_ptr_inplaceIN4weft6config7ClusterESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:26
_ZNSt23_Sp_counted_ptr_inplaceIKN3re23RE2ESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:19
_ZNSt23_Sp_counted_ptr_inplaceIN4weft6config11EndpointSetESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:19
_ZNSt23_Sp_counted_ptr_inplaceIKN4weft4mesh19AuthorizationPolicyESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:15
_ZNSt15_Sp_counted_ptrIPN3CLI3AppELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:15
_ZNSt23_Sp_counted_ptr_inplaceIN6spdlog6loggerESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:2
_ZNSt23_Sp_counted_ptr_inplaceIN4weft5proxy10NameLookup5StateESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:2

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEaSERKS2_
# Func Hash:
331865488550902725
# Num Counters:
8
# Counter Values:
2209458
2204338
70527
59470
2133811
0
9400
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
27
** External Symbol **:641
** External Symbol **:641
** External Symbol **:641
** External Symbol **:641
** External Symbol **:641
** External Symbol **:641
** External Symbol **:641
** External Symbol **:641
** External Symbol **:641
** External Symbol **:641
** External Symbol **:641
** External Symbol **:641
** External Symbol **:641
** External Symbol **:641
** External Symbol **:641
** External Symbol **:641
** External Symbol **:641
_ZNSt15_Sp_counted_ptrIPN3CLI10ConfigBaseELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:641
** External Symbol **:601
** External Symbol **:601
** External Symbol **:601
_ZNSt23_Sp_counted_ptr_inplaceIN4weft5proxy8SnapshotESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:41
_ZNSt23_Sp_counted_ptr_inplaceIN4weft5proxy8upstream13ClusterStatesESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:41
_ZNSt23_Sp_counted_ptr_inplaceIN4weft3tls10TicketKeysESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:41
** External Symbol **:16
** External Symbol **:16
** External Symbol **:16
27
** External Symbol **:641
** External Symbol **:641
** External Symbol **:641
** External Symbol **:641
** External Symbol **:641
** External Symbol **:641
** External Symbol **:641
** External Symbol **:641
** External Symbol **:641
** External Symbol **:641
** External Symbol **:641
** External Symbol **:641
** External Symbol **:641
** External Symbol **:641
** External Symbol **:641
** External Symbol **:641
** External Symbol **:641
_ZNSt15_Sp_counted_ptrIPN3CLI10ConfigBaseELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:641
** External Symbol **:601
** External Symbol **:601
** External Symbol **:601
_ZNSt23_Sp_counted_ptr_inplaceIN4weft5proxy8SnapshotESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:41
_ZNSt23_Sp_counted_ptr_inplaceIN4weft3tls10TicketKeysESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:41
_ZNSt23_Sp_counted_ptr_inplaceIN4weft5proxy8upstream13ClusterStatesESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:41
** External Symbol **:16
** External Symbol **:16
** External Symbol **:16

_ZNSt15_Rb_tree_headerC2EOS_
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
236920
53880

_ZNSt15__new_allocatorIN4weft3xds10TypeStatusEE8allocateEmPKv
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
183200
0
0

_ZNSt15__new_allocatorIN4weft4mesh5kinds5FieldEE8allocateEmPKv
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
150800
0
0

_ZNSt15__new_allocatorIN4weft5codec5ValueEE8allocateEmPKv
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
3470492
0
0

_ZNSt15__new_allocatorIN4weft5codec6MemberEE8allocateEmPKv
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
18920288
0
0

_ZNSt15__new_allocatorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE8allocateEmPKv
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
2793129
0
0

_ZNSt15__new_allocatorIPKN4weft5codec6MemberEE8allocateEmPKv
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
219520
0
0

_ZNSt15__new_allocatorISt10shared_ptrIKN4weft5codec5ValueEEE8allocateEmPKv
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
181680
0
0

_ZNSt15__new_allocatorISt10shared_ptrIN4weft4http2h26StreamEEE8allocateEmPKv
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
404510
0
0

_ZNSt15__new_allocatorISt17basic_string_viewIcSt11char_traitsIcEEE8allocateEmPKv
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
887195
0
0

_ZNSt15__new_allocatorISt18move_only_functionIJFvvEEEE8allocateEmPKv
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
171304
0
0

_ZNSt15__new_allocatorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_EE8allocateEmPKv
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
195778
0
0

_ZNSt15__new_allocatorIjE8allocateEmPKv
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
168182
0
0

_ZNSt16allocator_traitsISaIN4weft3xds10TypeStatusEEE7destroyIS2_EEvRS3_PT_
# Func Hash:
1096621591214462149
# Num Counters:
5
# Counter Values:
182880
0
0
0
0

_ZNSt16allocator_traitsISaIN4weft4mesh5kinds5FieldEEE7destroyIS3_EEvRS4_PT_
# Func Hash:
1096621591214462149
# Num Counters:
5
# Counter Values:
241200
0
0
0
0

_ZNSt16allocator_traitsISaIN4weft5codec6MemberEEE7destroyIS2_EEvRS3_PT_
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
21242704
0
0

_ZNSt16allocator_traitsISaIN4weft5proxy8upstream4Pool4IdleEEE7destroyIS4_EEvRS5_PT_
# Func Hash:
515008864302229976
# Num Counters:
5
# Counter Values:
274863
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
437880
390800
394040

_ZNSt17_Function_handlerIFNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEvEN3CLI6Option10type_name_MUlvE_EE10_M_managerERSt9_Any_dataRKSC_St18_Manager_operation
# Func Hash:
1063705162558100101
# Num Counters:
3
# Counter Values:
318952
0
0

_ZNSt17_Function_handlerIFNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEvEZN3CLI3App10add_optionIS5_S5_TnNSt9enable_ifIXntsr3std8is_constIT0_EE5valueENS7_6detail7enablerEE4typeELSD_0EEEPNS7_6OptionES5_RT_S5_EUlvE_E10_M_managerERSt9_Any_dataRKSM_St18_Manager_operation
# Func Hash:
1124680649989012514
# Num Counters:
4
# Counter Values:
250950
0
83650
0

_ZNSt17_Function_handlerIFNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEvEZN3CLI6Option9type_nameES5_EUlvE_E10_M_managerERSt9_Any_dataRKSB_St18_Manager_operation
# Func Hash:
238984481002779099
# Num Counters:
3
# Counter Values:
0
0
113652

_ZNSt17_Function_handlerIFbRKSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS6_EEEZN3CLI3App10add_optionIS6_S6_TnNSt9enable_ifIXntsr3std8is_constIT0_EE5valueENSC_6detail7enablerEE4typeELSI_0EEEPNSC_6OptionES6_RT_S6_EUlSA_E_E10_M_managerERSt9_Any_dataRKSR_St18_Manager_operation
# Func Hash:
1124680649989012514
# Num Counters:
4
# Counter Values:
418250
0
167300
0

_ZNSt22_Optional_payload_baseIN4weft3tls7ContextEE14_M_move_assignEOS3_
# Func Hash:
567185241442656659
# Num Counters:
5
# Counter Values:
440
549992
720
440
0

_ZNSt22_Optional_payload_baseIN4weft3xds10GenerationEE10_M_destroyEv
# Func Hash:
238984481867023963
# Num Counters:
3
# Counter Values:
269520
62600
0

_ZNSt22_Optional_payload_baseIN4weft3xds10GenerationEE12_M_constructIJS2_EEEvDpOT_
# Func Hash:
700171237096560160
# Num Counters:
3
# Counter Values:
207640
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
0

_ZNSt22_Optional_payload_baseIN4weft4kube5OwnerEE10_M_destroyEv
# Func Hash:
1096621591214462149
# Num Counters:
5
# Counter Values:
128120
128120
13120
0
0

_ZNSt22_Optional_payload_baseIN4weft4kube5OwnerEE8_StorageIS2_Lb0EEC2IJS2_EEESt10in_place_tDpOT_
# Func Hash:
1007676790662010066
# Num Counters:
9
# Counter Values:
128120
128120
128120
115000
0
128120
128120
115000
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
4
1
8:128120
1
9:128120
2
9:74280
16:40720
0

_ZNSt22_Optional_payload_baseIN4weft4mesh10ObjectNameEE10_M_destroyEv
# Func Hash:
238984482353853237
# Num Counters:
3
# Counter Values:
150440
142320
0

_ZNSt22_Optional_payload_baseIN4weft4mesh11ClusterNameEE10_M_destroyEv
# Func Hash:
238984482353853237
# Num Counters:
3
# Counter Values:
182080
159480
0

_ZNSt22_Optional_payload_baseIN4weft5codec6MemberEE10_M_destroyEv
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
142189
0
0

_ZNSt22_Optional_payload_baseIN4weft5codec6MemberEE12_M_constructIJS2_EEEvDpOT_
# Func Hash:
98923582501791974
# Num Counters:
4
# Counter Values:
16879
125310
125310
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
8
9:56505
5:23714
8:15781
6:13548
7:5580
16:5262
4:104
3:19

_ZNSt23_Sp_counted_ptr_inplaceIN4weft4http2h26StreamESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1200778

_ZNSt23_Sp_counted_ptr_inplaceIN4weft4http2h26StreamESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1200778

_ZNSt3mapIN4weft7control6Source3KeyENS2_5EntryESt4lessIS3_ESaISt4pairIKS3_S4_EEE11try_emplaceIJEEES7_ISt17_Rb_tree_iteratorIS9_EbEOS3_DpOT_
# Func Hash:
619802544796473857
# Num Counters:
6
# Counter Values:
281720
56880
4760
52680
115760
115760

_ZNSt3mapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEN4weft5proxy7Staging5EntryESt4lessIS5_ESaISt4pairIKS5_S9_EEEixERSD_
# Func Hash:
591567703127371214
# Num Counters:
6
# Counter Values:
181819
87536
81799
11457
62420
62420

_ZNSt3mapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_St4lessIS5_ESaISt4pairIKS5_S5_EEEaSEOSC_
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
128406
109920
0

_ZNSt4pairIKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_EC2ERKS7_
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
377160
0
0

_ZNSt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_EC2IRKSt17basic_string_viewIcS3_ESB_Qcl16_S_constructibleITL0__TL0_0_EEEEOT_OT0_
# Func Hash:
694937219807338645
# Num Counters:
6
# Counter Values:
160298
0
0
0
0
0

_ZNSt5dequeISt18move_only_functionIJFvRN4weft9apiserver3ApiEEEESaIS6_EE12emplace_backIJS6_EEERS6_DpOT_
# Func Hash:
543243709941112209
# Num Counters:
3
# Counter Values:
448720
40720
40720
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
4
unity_2_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZN4weft9apiserver11StoreThread3askIZNS2_6Server9run_watchERNS1_4http12ServerStreamENS2_10WatchStartEE3$_0NS2_12_GLOBAL__N_16PolledEEENS1_2io4TaskIT0_EET_EUlRNS2_3ApiEE_EEvRNS_8_StorageEPSL_:218360
** External Symbol **:203880
unity_2_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZN4weft9apiserver11StoreThread3askIZNS2_6Server14answer_requestERNS1_4http12ServerStreamEE3$_0St7variantIJNS2_11ApiResponseENS2_10WatchStartENS2_8LogQueryEEEEENS1_2io4TaskIT0_EET_EUlRNS2_3ApiEE_EEvRNS_8_StorageEPSN_:13480
** External Symbol **:13000

_ZNSt5dequeISt18move_only_functionIJFvRN4weft9apiserver3ApiEEEESaIS6_EE9pop_frontEv
# Func Hash:
1124236339446995604
# Num Counters:
2
# Counter Values:
448720
40720
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
2
_ZNSt12_Mofunc_base8_S_emptyERNS_8_StorageEPS0_:231840
** External Symbol **:216880
2
_ZNSt12_Mofunc_base8_S_emptyERNS_8_StorageEPS0_:21040
** External Symbol **:19680

_ZNSt6vectorIN3CLI9ValidatorESaIS1_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
318952
18806
0

_ZNSt6vectorIN4weft2io7AddressESaIS2_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
11406
1440
898542
6446

_ZNSt6vectorIN4weft3xds10ResourceIdESaIS2_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
234330
14646
0

_ZNSt6vectorIN4weft3xds10TypeStatusESaIS2_EE17_M_realloc_insertIJRKS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
# Func Hash:
436124194845738709
# Num Counters:
13
# Counter Values:
182880
0
183200
183200
121920
0
0
0
0
0
0
0
0

_ZNSt6vectorIN4weft3xds10TypeStatusESaIS2_EE9push_backERKS2_
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
19840
183200

_ZNSt6vectorIN4weft3xds10TypeStatusESaIS2_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
358960
61280
0

_ZNSt6vectorIN4weft3xds13ResourceStateESaIS2_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
466304
11840
0

_ZNSt6vectorIN4weft4mesh13ContainerPortESaIS2_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
10280
0
100320
8120

_ZNSt6vectorIN4weft4mesh5kinds5FieldESaIS3_EE12emplace_backIJS3_EEERS3_DpOT_
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
77800
150800

_ZNSt6vectorIN4weft4mesh5kinds5FieldESaIS3_EE17_M_realloc_insertIJS3_EEEvN9__gnu_cxx17__normal_iteratorIPS3_S5_EEDpOT_
# Func Hash:
1031809832227696934
# Num Counters:
7
# Counter Values:
241200
0
150800
150800
100000
0
0

_ZNSt6vectorIN4weft4mesh5kinds7ProblemESaIS3_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
117120
0
0

_ZNSt6vectorIN4weft5codec5ValueESaIS2_EE11_S_relocateEPS2_S5_S5_RS3_
# Func Hash:
1124680649821146753
# Num Counters:
3
# Counter Values:
3089170
6278944
0

_ZNSt6vectorIN4weft5codec5ValueESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
615000
3132052

_ZNSt6vectorIN4weft5codec5ValueESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
# Func Hash:
334492583084446082
# Num Counters:
5
# Counter Values:
3133252
3133252
1461170
0
0

_ZNSt6vectorIN4weft5codec5ValueESaIS2_EEC2ERKS4_
# Func Hash:
844982799977064709
# Num Counters:
4
# Counter Values:
335320
319680
0
0

_ZNSt6vectorIN4weft5codec5ValueESaIS2_EED2Ev
# Func Hash:
798733566041888711
# Num Counters:
4
# Counter Values:
4395572
7290371
2006082
0

_ZNSt6vectorIN4weft5codec6MemberESaIS2_EE12emplace_backIJNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS1_5ValueEiEEERS2_DpOT_
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
743040
2529840

_ZNSt6vectorIN4weft5codec6MemberESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
4351465
15074008

_ZNSt6vectorIN4weft5codec6MemberESaIS2_EE17_M_realloc_insertIJNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS1_5ValueEiEEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
# Func Hash:
1031809832227696934
# Num Counters:
7
# Counter Values:
2905640
0
2529840
2529840
1373360
0
0

_ZNSt6vectorIN4weft5codec6MemberESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
# Func Hash:
1031809832227696934
# Num Counters:
7
# Counter Values:
18347824
0
15074168
15074288
9036898
0
0

_ZNSt6vectorIN4weft5codec6MemberESaIS2_EEC2ERKS4_
# Func Hash:
844982799977064709
# Num Counters:
4
# Counter Values:
1301400
1233360
0
0

_ZNSt6vectorIN4weft5codec6MemberESaIS2_EED2Ev
# Func Hash:
287486628962967640
# Num Counters:
5
# Counter Values:
26753633
3229862
30999431
8529270
0

_ZNSt6vectorIN4weft5codec6MemberESaIS2_EEaSERKS4_
# Func Hash:
141929913359438194
# Num Counters:
10
# Counter Values:
11760
1520
0
182000
65080
2720
2720
0
62360
0

_ZNSt6vectorIN4weft5proxy8upstream4Pool4IdleESaIS4_EE12emplace_backIJS4_EEERS4_DpOT_
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
273511
1177

_ZNSt6vectorIN4weft5rules11AcceptedJwtESaIS2_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
866292
0
0

_ZNSt6vectorIN4weft6config13ClusterWeightESaIS2_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
165081
24131
0

_ZNSt6vectorIN4weft6config14HeaderMutationESaIS2_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
1892436
0
0

_ZNSt6vectorIN4weft6config4CidrESaIS2_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
19240
0
557230
3880

_ZNSt6vectorIN4weft6config7UpgradeESaIS2_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
8200
0
147751
8200

_ZNSt6vectorIN4weft6config9AccessLogESaIS2_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
27965
765
279524
27965

_ZNSt6vectorIN4weft9apiserver11RequirementESaIS2_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
280
0
5119760
280

_ZNSt6vectorIN4weft9apiserver16FieldRequirementESaIS2_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
5119920
640
0

_ZNSt6vectorIN4weft9apiserver6ChangeESaIS2_EED2Ev
# Func Hash:
1124680651873033115
# Num Counters:
3
# Counter Values:
39040
381160
37680

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE12emplace_backIJS5_EEERS5_DpOT_
# Func Hash:
140494398481204129
# Num Counters:
4
# Counter Values:
73400
788846
79880
79880
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
9
9:1015
16:430
5:272
7:232
8:25
6:20
2:1
3:1
4:1

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE12emplace_backIJiRcEEERS5_DpOT_
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
0
126276

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJRKS5_EEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_
# Func Hash:
421699510940857414
# Num Counters:
19
# Counter Values:
9880
0
17800
0
17800
0
345352
345352
18240
0
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
5
9:200
8:151
16:46
7:25
6:23
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJS5_EEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_
# Func Hash:
646010859969866162
# Num Counters:
13
# Counter Values:
176560
0
393122
0
393122
0
796526
117430
329722
679096
679096
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
9
9:237020
3:190602
7:115510
16:22596
8:15864
6:9624
5:1292
4:821
2:84
7
3:195242
5:1855
9:1475
4:1031
16:419
7:87
8:80
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJiRcEEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_
# Func Hash:
421699510940857414
# Num Counters:
19
# Counter Values:
0
0
0
0
0
0
126276
126276
0
0
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

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE9push_backERKS5_
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
4800
345272

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EEC2ERKS7_
# Func Hash:
844982799977064709
# Num Counters:
4
# Counter Values:
1960856
1319224
0
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
3294355
473890
9426093
2393115

_ZNSt6vectorIPKN4weft5codec6MemberESaIS4_EE17_M_realloc_insertIJS4_EEEvN9__gnu_cxx17__normal_iteratorIPS4_S6_EEDpOT_
# Func Hash:
146907617769328055
# Num Counters:
7
# Counter Values:
219520
219520
138200
0
138200
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
4
8:71840
16:36840
32:23160
64:6360
0

_ZNSt6vectorISt10shared_ptrIKN4weft5codec5ValueEESaIS5_EE17_M_realloc_insertIJRKS5_EEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_
# Func Hash:
526279453853153241
# Num Counters:
9
# Counter Values:
336400
0
174920
174920
120320
0
174920
0
0

_ZNSt6vectorISt10shared_ptrIKN4weft5codec5ValueEESaIS5_EE9push_backERKS5_
# Func Hash:
798733564295002205
# Num Counters:
4
# Counter Values:
92000
174920
0
92000

_ZNSt6vectorISt10shared_ptrIN4weft4http2h26StreamEESaIS5_EE17_M_realloc_insertIJRKS5_EEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_
# Func Hash:
526279453853153241
# Num Counters:
9
# Counter Values:
635826
0
404510
404510
196215
0
404510
0
0

_ZNSt6vectorISt10shared_ptrIN4weft4http2h26StreamEESaIS5_EE9push_backERKS5_
# Func Hash:
798733564295002205
# Num Counters:
4
# Counter Values:
196792
404510
0
196792

_ZNSt6vectorISt10unique_ptrIN3CLI6OptionESt14default_deleteIS2_EESaIS5_EE17_M_realloc_insertIJEEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_
# Func Hash:
1031809832227696934
# Num Counters:
7
# Counter Values:
175204
0
98414
98414
67762
0
0

_ZNSt6vectorISt10unique_ptrIN3CLI6OptionESt14default_deleteIS2_EESaIS5_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
159476
159476
30652
30652

_ZNSt6vectorISt17basic_string_viewIcSt11char_traitsIcEESaIS3_EE17_M_realloc_insertIJS3_EEEvN9__gnu_cxx17__normal_iteratorIPS3_S5_EEDpOT_
# Func Hash:
1031809832227696934
# Num Counters:
7
# Counter Values:
1003305
0
847475
847475
446332
0
0

_ZNSt6vectorISt17basic_string_viewIcSt11char_traitsIcEESaIS3_EEC2ERKS5_
# Func Hash:
1124680653601441999
# Num Counters:
3
# Counter Values:
104240
29920
23360

_ZNSt6vectorISt18move_only_functionIJFvvEEESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
# Func Hash:
728453322856651412
# Num Counters:
2
# Counter Values:
355640
171304
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
6
unity_2_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZZN4weft9apiserver11StoreThread3askIZNS2_6Server9run_watchERNS1_4http12ServerStreamENS2_10WatchStartEE3$_0NS2_12_GLOBAL__N_16PolledEEENS1_2io4TaskIT0_EET_ENUlRNS2_3ApiEE_clESJ_EUlvE_EEvRNS_8_StorageEPSM_:4543
** External Symbol **:4152
** External Symbol **:87
unity_2_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZZN4weft9apiserver11StoreThread3askIZNS2_6Server14answer_requestERNS1_4http12ServerStreamEE3$_0St7variantIJNS2_11ApiResponseENS2_10WatchStartENS2_8LogQueryEEEEENS1_2io4TaskIT0_EET_ENUlRNS2_3ApiEE_clESL_EUlvE_EEvRNS_8_StorageEPSO_:76
unity_2_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZN4weft9apiserver11StoreThread3runEvE3$_0EEvRNS_8_StorageEPS5_:17
** External Symbol **:16

_ZNSt6vectorISt18move_only_functionIJFvvEEESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
# Func Hash:
59538712982188326
# Num Counters:
7
# Counter Values:
730320
0
171304
171304
103720
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
5
31
unity_2_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZZN4weft9apiserver11StoreThread3askIZNS2_6Server9run_watchERNS1_4http12ServerStreamENS2_10WatchStartEE3$_0NS2_12_GLOBAL__N_16PolledEEENS1_2io4TaskIT0_EET_ENUlRNS2_3ApiEE_clESJ_EUlvE_EEvRNS_8_StorageEPSM_:1412
** External Symbol **:1410
** External Symbol **:721
** External Symbol **:601
** External Symbol **:601
** External Symbol **:441
** External Symbol **:401
** External Symbol **:401
** External Symbol **:361
** External Symbol **:361
** External Symbol **:361
** External Symbol **:361
** External Symbol **:321
unity_2_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZZN4weft9apiserver11StoreThread3askIZNS2_6Server14answer_requestERNS1_4http12ServerStreamEE3$_0St7variantIJNS2_11ApiResponseENS2_10WatchStartENS2_8LogQueryEEEEENS1_2io4TaskIT0_EET_ENUlRNS2_3ApiEE_clESL_EUlvE_EEvRNS_8_StorageEPSO_:291
** External Symbol **:281
** External Symbol **:278
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
** External Symbol **:241
unity_2_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZN4weft9apiserver11StoreThread3runEvE3$_0EEvRNS_8_StorageEPS5_:205
** External Symbol **:192
** External Symbol **:18
unity_0_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZZN4weft5proxy10MainThread13start_workersEvENK3$_3clEvEUlvE_EEvRNS_8_StorageEPS6_:1
unity_0_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZZN4weft5proxy10MainThread13start_workersEvENK3$_2clESt8expectedIvNS1_5ErrorEEEUlvE_EEvRNS_8_StorageEPS9_:1
unity_0_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZN4weft5proxy12WorkerThread5drainEvE3$_0EEvRNS_8_StorageEPS5_:1
unity_0_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZN4weft5proxy12WorkerThreadD1EvE3$_0EEvRNS_8_StorageEPS5_:1
27
unity_2_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZZN4weft9apiserver11StoreThread3askIZNS2_6Server9run_watchERNS1_4http12ServerStreamENS2_10WatchStartEE3$_0NS2_12_GLOBAL__N_16PolledEEENS1_2io4TaskIT0_EET_ENUlRNS2_3ApiEE_clESJ_EUlvE_EEvRNS_8_StorageEPSM_:8229
** External Symbol **:7886
** External Symbol **:695
unity_2_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZZN4weft9apiserver11StoreThread3askIZNS2_6Server14answer_requestERNS1_4http12ServerStreamEE3$_0St7variantIJNS2_11ApiResponseENS2_10WatchStartENS2_8LogQueryEEEEENS1_2io4TaskIT0_EET_ENUlRNS2_3ApiEE_clESL_EUlvE_EEvRNS_8_StorageEPSO_:692
unity_2_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZN4weft9apiserver11StoreThread3runEvE3$_0EEvRNS_8_StorageEPS5_:372
** External Symbol **:329
** External Symbol **:5
** External Symbol **:4
** External Symbol **:4
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
18
_ZNSt12_Mofunc_base8_S_emptyERNS_8_StorageEPS0_:9293
** External Symbol **:8910
** External Symbol **:6
** External Symbol **:6
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
0
0

_ZNSt6vectorISt4pairIN4weft5proxy7Staging4KindENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEESaISB_EED2Ev
# Func Hash:
798733566801274259
# Num Counters:
4
# Counter Values:
39268
15360
103527
20778

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE12emplace_backIJRKSt17basic_string_viewIcS4_ESE_EEERS7_DpOT_
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
0
160298

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE17_M_realloc_insertIJRKSt17basic_string_viewIcS4_ESE_EEEvN9__gnu_cxx17__normal_iteratorIPS7_S9_EEDpOT_
# Func Hash:
436124194845738709
# Num Counters:
13
# Counter Values:
0
0
160298
160298
0
0
0
0
0
0
0
0
0

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EEC2ERKS9_
# Func Hash:
844982799977064709
# Num Counters:
4
# Counter Values:
128760
0
0
0

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EED2Ev
# Func Hash:
238984484201432128
# Num Counters:
3
# Counter Values:
2373796
173138
0

_ZNSt6vectorISt7variantIJSt10shared_ptrIKN4weft6config8PoliciesEES1_IKNS3_21ExternalAuthorizationEEEESaISA_EED2Ev
# Func Hash:
567185239537934667
# Num Counters:
4
# Counter Values:
0
1200
108744
1200

_ZNSt6vectorIjSaIjEE17_M_realloc_insertIJRKjEEEvN9__gnu_cxx17__normal_iteratorIPjS1_EEDpOT_
# Func Hash:
146907617769328055
# Num Counters:
7
# Counter Values:
164131
164131
13560
0
13560
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
2
4:334
8:5
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm
# Func Hash:
276487133191311005
# Num Counters:
28
# Counter Values:
6367745
23748727
0
66440
0
0
9131602
14294233
0
0
0
0
66440
0
0
0
0
0
0
0
0
0
0
0
0
0
12621840
5800688
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
8
15
17:406
2:331
6:235
9:200
7:140
5:111
16:45
65:40
32:37
3:32
33:26
8:23
4:19
128:14
129:2
12
3:4119821
9:2872276
5:2869572
2:1626770
4:1204518
6:668556
7:482949
8:442915
513:2050
512:1526
17:64
16:18
0
0
0
0
0
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructEmc
# Func Hash:
98923585434139231
# Num Counters:
4
# Counter Values:
249196
10120
146436
102760
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
9
5:13840
3:963
2:611
4:392
513:177
32:38
65:34
9:4
128:4

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPKcEEvT_S8_St20forward_iterator_tag
# Func Hash:
978919878616272060
# Num Counters:
4
# Counter Values:
44994029
9388759
408953
43931828
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
17
9:13195196
4:7371236
17:6678986
2:2848638
8:2496287
6:2483876
7:2446900
5:2096073
3:1727383
33:1551403
16:712073
65:201429
32:143736
129:78326
257:8046
513:349
64:84

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPcEEvT_S7_St20forward_iterator_tag
# Func Hash:
978919878616272060
# Num Counters:
4
# Counter Values:
22752681
6955020
464057
21376190
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
18
9:6038377
4:3107826
17:2587455
33:2093943
16:1252419
7:1244725
6:1105568
8:882031
5:731295
2:713824
3:599564
65:445760
32:355339
257:40366
129:23018
64:2929
513:982
128:11

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE14_M_replace_auxEmmmc
# Func Hash:
742332381445588184
# Num Counters:
9
# Counter Values:
3066526
3934225
1648456
5350735
1760
1760
0
0
4682424
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
0
18
33:2355106
17:876057
2:507907
65:350718
4:313719
5:239623
3:198692
9:132855
16:86632
32:71999
64:33879
129:31278
513:30177
257:27453
6:1561
8:804
7:2
128:1

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE4swapERS4_
# Func Hash:
267298074426314787
# Num Counters:
16
# Counter Values:
466784
32447
422177
0
422177
0
0
0
0
0
0
0
0
12160
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
1:422177
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6appendEPKc
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
14803313
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7replaceEmmPKcm
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
17402650
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7reserveEm
# Func Hash:
154286477685094159
# Num Counters:
6
# Counter Values:
1612130
883735
240
883335
400
1611890
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
3
17:5
5:4
65:1

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_appendEPKcm
# Func Hash:
1027614717637960320
# Num Counters:
5
# Counter Values:
73710996
2882945
26525173
43439459
2921524
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
18
9:10399719
2:8517449
3:5992368
4:4542431
17:4416063
6:2355582
33:1980101
7:1728555
8:1571662
5:1263488
16:421137
65:92875
32:69664
513:66165
64:447
129:226
257:181
128:11

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_assignERKS4_
# Func Hash:
42046415689803101
# Num Counters:
7
# Counter Values:
6861881
6861641
851778
1120
29175
2039213
6740721
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
17
9:425864
33:384201
17:344862
7:241758
4:186725
16:89608
3:57037
65:50631
6:47305
32:45064
5:40572
64:25212
8:20654
2:1203
129:666
513:106
257:20

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
# Func Hash:
567185242593096663
# Num Counters:
5
# Counter Values:
35660406
35660526
6913386
0
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_mutateEmmPKcm
# Func Hash:
419172388412433642
# Num Counters:
11
# Counter Values:
13482797
2009403
9250410
58372
112080
2811670
569862
0
8680588
58372
11473434
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
16
17:985548
9:595747
33:280788
65:198388
513:183534
129:126147
257:117656
16:92942
5:4635
6:311
8:265
7:217
32:212
2:84
4:44
64:14
19
17:3765853
33:2363892
16:481625
65:480401
9:343315
32:247849
513:228925
257:120445
4:104166
64:81431
8:78565
7:52406
6:44510
3:11525
2:3523
129:1958
128:811
5:598
256:13
10
9:12132
65:567
4:488
33:45
32:20
17:18
129:11
7:4
8:2
257:1

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9push_backEc
# Func Hash:
431494656919539458
# Num Counters:
3
# Counter Values:
86911562
285438
4102329

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2ERKS4_mm
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
372348
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2IS3_EEPKcRKS3_
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
288584
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEaSEOS4_
# Func Hash:
42046415391040011
# Num Counters:
7
# Counter Values:
3911674
115920
2235521
0
31834
2104650
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
8
9:677268
2:558126
4:393000
6:138580
7:127950
8:88190
3:74516
5:47300

_ZNSt7__n486116coroutine_handleINS_22noop_coroutine_promiseEE7__frame22__dummy_resume_destroyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1170909

_ZNSt8_Rb_treeIN4weft4kube3KeyES2_St9_IdentityIS2_ESt4lessIS2_ESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E
# Func Hash:
146835646621254984
# Num Counters:
2
# Counter Values:
48360
102960

_ZNSt8_Rb_treeIN4weft4mesh9StatusRefES2_St9_IdentityIS2_ESt4lessIS2_ESaIS2_EE16_M_insert_uniqueIS2_EESt4pairISt17_Rb_tree_iteratorIS2_EbEOT_
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
13000
110880

_ZNSt8_Rb_treeIN4weft4mesh9StatusRefES2_St9_IdentityIS2_ESt4lessIS2_ESaIS2_EE24_M_get_insert_unique_posERKS2_
# Func Hash:
732038793432042852
# Num Counters:
7
# Counter Values:
200160
173160
123720
59160
50600
9360
9360

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_St9_IdentityIS5_ESt4lessIS5_ESaIS5_EE10_M_insert_IRKS5_NSB_11_Alloc_nodeEEESt17_Rb_tree_iteratorIS5_EPSt18_Rb_tree_node_baseSJ_OT_RT0_
# Func Hash:
431494654108067943
# Num Counters:
3
# Counter Values:
104462
42050
0

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_St9_IdentityIS5_ESt4lessIS5_ESaIS5_EE17_M_construct_nodeIJRKS5_EEEvPSt13_Rb_tree_nodeIS5_EDpOT_
# Func Hash:
844982796950093491
# Num Counters:
4
# Counter Values:
104462
0
0
0

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_St9_IdentityIS5_ESt4lessIS5_ESaIS5_EE24_M_get_insert_unique_posERKS5_
# Func Hash:
732038793432042852
# Num Counters:
7
# Counter Values:
472508
111327
237793
160305
33945
181033
181033

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_St9_IdentityIS5_ESt4lessIS5_ESaIS5_EE8_M_eraseEPSt13_Rb_tree_nodeIS5_E
# Func Hash:
1124680650144255556
# Num Counters:
3
# Counter Values:
111842
32960
400448

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_St9_IdentityIS5_ESt4lessIvESaIS5_EE8_M_eraseEPSt13_Rb_tree_nodeIS5_E
# Func Hash:
1124680650144255556
# Num Counters:
3
# Counter Values:
26720
15600
153920

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_N4weft5proxy7Staging5EntryEESt10_Select1stISC_ESt4lessIS5_ESaISC_EE4findERS7_
# Func Hash:
219088261289974683
# Num Counters:
6
# Counter Values:
118580
58325
55765
39255
39255
480

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE17_M_construct_nodeIJRKS8_EEEvPSt13_Rb_tree_nodeIS8_EDpOT_
# Func Hash:
844982796950093491
# Num Counters:
4
# Counter Values:
353360
0
0
0

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE7_M_copyILb0ENSE_11_Alloc_nodeEEEPSt13_Rb_tree_nodeIS8_ESJ_PSt18_Rb_tree_node_baseRT0_
# Func Hash:
303685790011507114
# Num Counters:
11
# Counter Values:
95360
95360
5200
5200
191080
96800
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
364680
1023488

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIvESaIS8_EE4findERS7_
# Func Hash:
219088261289974683
# Num Counters:
6
# Counter Values:
143200
76000
55120
67600
67600
7440

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIvESaIS8_EE8_M_eraseEPSt13_Rb_tree_nodeIS8_E
# Func Hash:
146835646621254984
# Num Counters:
2
# Counter Values:
51680
221400

_ZNSt8_Rb_treeIPN3CLI6OptionES2_St9_IdentityIS2_ESt4lessIS2_ESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E
# Func Hash:
146835646621254984
# Num Counters:
2
# Counter Values:
0
699208

_ZNSt8__detail16_Hashtable_allocISaINS_10_Hash_nodeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEELb1EEEEE19_M_deallocate_nodesEPS8_
# Func Hash:
1124680650144255556
# Num Counters:
3
# Counter Values:
0
0
14827800

_ZNSt8__detail18__from_chars_alnumILb1EjEEbRPKcS2_RT0_i
# Func Hash:
1055735125831605805
# Num Counters:
11
# Counter Values:
4119878
4117238
4117238
1395226
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
10158536
10139736
10139736
3578172
0
0
0
0
0
0
0

_ZNSt8__detail22__from_chars_pow2_baseILb0EmEEbRPKcS2_RT0_i
# Func Hash:
567991000355506352
# Num Counters:
11
# Counter Values:
720
278840
278840
278840
0
49880
0
49880
49880
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
865692
864407
1285
0
0
0
1285

_ZNSt8__detail9__variant14_UninitializedIN4weft9apiserver11ApiResponseELb0EEC2IJS4_EEESt16in_place_index_tILm0EEDpOT_
# Func Hash:
526351406895111856
# Num Counters:
5
# Counter Values:
156200
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

_ZNSt8__detail9__variant15_Copy_ctor_baseILb0EJSt9monostatebldNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIN4weft5codec5ValueESaISC_EES9_INSB_6MemberESaISF_EEEEC2ERKSI_
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
4873103
0
0

_ZNSt8expectedIN4weft3tls7ContextENS0_5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
238984481558059729
# Num Counters:
3
# Counter Values:
0
135440
0

_ZNSt8expectedIN4weft4kube6Client6AnswerENS0_5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
647943845670653306
# Num Counters:
6
# Counter Values:
5920
127600
0
2800
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

_ZNSt8expectedIN4weft5codec5ValueENS0_5ErrorEEC2EOS4_Qaaaa23is_move_constructible_vIT_E23is_move_constructible_vIT0_Eoont33is_trivially_move_constructible_vIS6_Ent33is_trivially_move_constructible_vIS7_E
# Func Hash:
140494397815297137
# Num Counters:
4
# Counter Values:
238120
9360
240
240
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:240

_ZNSt8expectedIN4weft5codec5ValueENS0_5ErrorEEC2IS2_Qaaaaaant9is_same_vINSt12remove_cvrefITL0__E4typeES_IT_T0_EEnt9is_same_vIS9_St10in_place_tEntsr10__expectedE15__is_unexpectedIS9_E18is_constructible_vISA_S7_EEEOSA_
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
211760
0

_ZNSt8expectedIN4weft5codec5ValueENS0_5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
844982796142277857
# Num Counters:
4
# Counter Values:
12600
638848
2800
0

_ZNSt8expectedIN4weft5proxy8upstream12LeaseOptionsENS0_5ErrorEEC2IS3_Qaaaaaant9is_same_vINSt12remove_cvrefITL0__E4typeES_IT_T0_EEnt9is_same_vISA_St10in_place_tEntsr10__expectedE15__is_unexpectedISA_E18is_constructible_vISB_S8_EEEOSB_
# Func Hash:
691948018359934629
# Num Counters:
7
# Counter Values:
128760
128760
736612
0
736612
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
1:736612

_ZNSt8expectedIN4weft5proxy8upstream12LeaseOptionsENS0_5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
974670607139429569
# Num Counters:
7
# Counter Values:
865372
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
2045604
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
2910816
0

_ZNSt8expectedIN4weft5proxy8upstream7HostRefENS0_5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
238984481558059729
# Num Counters:
3
# Counter Values:
40
865623
0

_ZNSt8expectedINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEN4weft5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
536873289807038216
# Num Counters:
4
# Counter Values:
215486
3200
8240
1120

_ZNSt8expectedIPN4weft4http12ResponseHeadENS0_5ErrorEEC2EOS5_Qaaaa23is_move_constructible_vIT_E23is_move_constructible_vIT0_Eoont33is_trivially_move_constructible_vIS7_Ent33is_trivially_move_constructible_vIS8_E
# Func Hash:
140494397815297137
# Num Counters:
4
# Counter Values:
1321690
0
146
146
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:146

_ZNSt8expectedISt10shared_ptrIN4weft4http2h26StreamEENS1_5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
238984481558059729
# Num Counters:
3
# Counter Values:
0
599476
0

_ZNSt8expectedISt6vectorIN4weft9apiserver6ChangeESaIS3_EENS1_5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
238984481558059729
# Num Counters:
3
# Counter Values:
0
381160
0

_ZNSt8expectedISt7variantIJS_IPN4weft4http12ResponseHeadENS1_5ErrorEES_IvS5_EEES5_EC2EOS9_Qaaaa23is_move_constructible_vIT_E23is_move_constructible_vIT0_Eoont33is_trivially_move_constructible_vISB_Ent33is_trivially_move_constructible_vISC_E
# Func Hash:
656349717516837829
# Num Counters:
5
# Counter Values:
152281
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
304562
0
0
0

_ZNSt8expectedISt8optionalINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEN4weft5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
798733564832300476
# Num Counters:
5
# Counter Values:
219160
7840
1040
186200
29000

_ZNSt8expectedIbN4weft5ErrorEEaSEOS2_Qaaaaaaaa20is_move_assignable_vIT_E23is_move_constructible_vIS4_E20is_move_assignable_vIT0_E23is_move_constructible_vIS5_Eoo31is_nothrow_move_constructible_vIS4_E31is_nothrow_move_constructible_vIS5_E
# Func Hash:
798733564867075172
# Num Counters:
4
# Counter Values:
0
150160
0
0

_ZNSt8expectedIvN4weft5ErrorEEaSEOS2_Qaa23is_move_constructible_vIT0_E20is_move_assignable_vIS4_E
# Func Hash:
844982799659023391
# Num Counters:
4
# Counter Values:
5662934
8755
0
0

_ZNSt8functionIFNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEvEEC2ERKS7_
# Func Hash:
742169495882052221
# Num Counters:
5
# Counter Values:
161196
115372
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
29
** External Symbol **:2295
** External Symbol **:2084
** External Symbol **:2055
** External Symbol **:2015
** External Symbol **:2015
** External Symbol **:2015
** External Symbol **:2004
** External Symbol **:2004
** External Symbol **:2004
** External Symbol **:2004
** External Symbol **:2003
** External Symbol **:2003
** External Symbol **:2003
** External Symbol **:2003
** External Symbol **:2003
_ZNSt17_Function_handlerIFNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEvEZN3CLI3App10add_optionIS5_S5_TnNSt9enable_ifIXntsr3std8is_constIT0_EE5valueENS7_6detail7enablerEE4typeELSD_0EEEPNS7_6OptionES5_RT_S5_EUlvE_E10_M_managerERSt9_Any_dataRKSM_St18_Manager_operation:295
_ZNSt17_Function_handlerIFNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEvEZN3CLI3App10add_optionIjjTnNSt9enable_ifIXntsr3std8is_constIT0_EE5valueENS7_6detail7enablerEE4typeELSD_0EEEPNS7_6OptionES5_RT_S5_EUlvE_E10_M_managerERSt9_Any_dataRKSM_St18_Manager_operation:84
** External Symbol **:51
** External Symbol **:51
** External Symbol **:50
** External Symbol **:50
** External Symbol **:50
** External Symbol **:50
** External Symbol **:50
** External Symbol **:50
** External Symbol **:50
_ZNSt17_Function_handlerIFNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEvEZN3CLI3App10add_optionISt6vectorIS5_SaIS5_EESC_TnNSt9enable_ifIXntsr3std8is_constIT0_EE5valueENS7_6detail7enablerEE4typeELSG_0EEEPNS7_6OptionES5_RT_S5_EUlvE_E10_M_managerERSt9_Any_dataRKSP_St18_Manager_operation:43
_ZNSt17_Function_handlerIFNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEvEZN3CLI3App10add_optionIiiTnNSt9enable_ifIXntsr3std8is_constIT0_EE5valueENS7_6detail7enablerEE4typeELSD_0EEEPNS7_6OptionES5_RT_S5_EUlvE_E10_M_managerERSt9_Any_dataRKSM_St18_Manager_operation:1
_ZNSt17_Function_handlerIFNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEvEZN3CLI3App10add_optionImmTnNSt9enable_ifIXntsr3std8is_constIT0_EE5valueENS7_6detail7enablerEE4typeELSD_0EEEPNS7_6OptionES5_RT_S5_EUlvE_E10_M_managerERSt9_Any_dataRKSM_St18_Manager_operation:1
0

_ZNSt8functionIFNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEvEEC2IZN3CLI6Option9type_nameES5_EUlvE_vEEOT_
# Func Hash:
1108181537194499755
# Num Counters:
4
# Counter Values:
113652
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

_ZNSt8functionIFNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEvEEaSEOS7_
# Func Hash:
1108181533912975161
# Num Counters:
4
# Counter Values:
113652
113652
113652
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
25
** External Symbol **:2742
** External Symbol **:2742
** External Symbol **:2742
** External Symbol **:2742
** External Symbol **:2742
_ZNSt17_Function_handlerIFNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEvEN3CLI6Option10type_name_MUlvE_EE10_M_managerERSt9_Any_dataRKSC_St18_Manager_operation:502
** External Symbol **:80
** External Symbol **:68
** External Symbol **:68
** External Symbol **:68
** External Symbol **:68
** External Symbol **:68
** External Symbol **:68
** External Symbol **:68
** External Symbol **:68
** External Symbol **:68
** External Symbol **:68
** External Symbol **:68
** External Symbol **:68
** External Symbol **:68
** External Symbol **:68
** External Symbol **:68
** External Symbol **:68
** External Symbol **:68
** External Symbol **:68

_ZNSt8functionIFNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEvEEaSERKS7_
# Func Hash:
491275431513543443
# Num Counters:
3
# Counter Values:
159476
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
0

_ZNSt8functionIFbRKSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS6_EEEEC2ERKSC_
# Func Hash:
742169495882052221
# Num Counters:
5
# Counter Values:
318952
257648
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
30
** External Symbol **:4568
** External Symbol **:4190
** External Symbol **:4110
** External Symbol **:4110
** External Symbol **:4088
** External Symbol **:4088
** External Symbol **:4030
** External Symbol **:4030
** External Symbol **:4008
** External Symbol **:4008
** External Symbol **:4006
** External Symbol **:4006
** External Symbol **:4006
** External Symbol **:4006
** External Symbol **:4006
** External Symbol **:4004
** External Symbol **:4004
** External Symbol **:4004
** External Symbol **:4004
** External Symbol **:4004
_ZNSt17_Function_handlerIFbRKSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS6_EEEZN3CLI3App10add_optionIS6_S6_TnNSt9enable_ifIXntsr3std8is_constIT0_EE5valueENSC_6detail7enablerEE4typeELSI_0EEEPNSC_6OptionES6_RT_S6_EUlSA_E_E10_M_managerERSt9_Any_dataRKSR_St18_Manager_operation:590
_ZNSt17_Function_handlerIFbRKSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS6_EEEZN3CLI3App10add_optionIjjTnNSt9enable_ifIXntsr3std8is_constIT0_EE5valueENSC_6detail7enablerEE4typeELSI_0EEEPNSC_6OptionES6_RT_S6_EUlSA_E_E10_M_managerERSt9_Any_dataRKSR_St18_Manager_operation:168
** External Symbol **:100
** External Symbol **:100
** External Symbol **:100
** External Symbol **:100
_ZNSt17_Function_handlerIFbRKSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS6_EEEZN3CLI3App10add_optionIS8_S8_TnNSt9enable_ifIXntsr3std8is_constIT0_EE5valueENSC_6detail7enablerEE4typeELSI_0EEEPNSC_6OptionES6_RT_S6_EUlSA_E_E10_M_managerERSt9_Any_dataRKSR_St18_Manager_operation:86
_ZNSt17_Function_handlerIFbRKSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS6_EEEZN3CLI3App8add_flagIbTnNSt9enable_ifIXaaaaaantsr6detail20is_mutable_containerIT_EE5valuentsr3std8is_constISG_EE5valueoontsr3std16is_constructibleISG_lEE5valuesr7is_boolISG_EE5valuentsr3std16is_constructibleISt8functionIFviEESG_EE5valueENSC_6detail7enablerEE4typeELSL_0EEEPNSC_6OptionES6_RSG_S6_EUlSA_E_E10_M_managerERSt9_Any_dataRKST_St18_Manager_operation:84
_ZNSt17_Function_handlerIFbRKSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS6_EEEZN3CLI3App10add_optionImmTnNSt9enable_ifIXntsr3std8is_constIT0_EE5valueENSC_6detail7enablerEE4typeELSI_0EEEPNSC_6OptionES6_RT_S6_EUlSA_E_E10_M_managerERSt9_Any_dataRKSR_St18_Manager_operation:2
_ZNSt17_Function_handlerIFbRKSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS6_EEEZN3CLI3App10add_optionIiiTnNSt9enable_ifIXntsr3std8is_constIT0_EE5valueENSC_6detail7enablerEE4typeELSI_0EEEPNSC_6OptionES6_RT_S6_EUlSA_E_E10_M_managerERSt9_Any_dataRKSR_St18_Manager_operation:2
0

_ZNSt8optionalIN4weft5codec6MemberEEaSIS2_EENSt9enable_ifIX7__and_vISt6__not_ISt7is_sameIS3_NSt9remove_cvINSt16remove_referenceIT_E4typeEE4typeEEES6_ISt6__and_IJSt9is_scalarIS2_ES7_IS2_NSt5decayISA_E4typeEEEEESt16is_constructibleIS2_JSA_EESt13is_assignableIRS2_SA_EEERS3_E4typeEOSA_
# Func Hash:
1124680651882813910
# Num Counters:
3
# Counter Values:
119593
0
0

_ZNSt8optionalISt8expectedIPN4weft4http12ResponseHeadENS1_5ErrorEEE7emplaceIJS6_EEENSt9enable_ifIX18is_constructible_vIS6_DpT_EERS6_E4typeEDpOSA_
# Func Hash:
1124680651571308851
# Num Counters:
4
# Counter Values:
1017420
0
0
0

_ZNSt8optionalISt8expectedIvN4weft5ErrorEEE7emplaceIJS3_EEENSt9enable_ifIX18is_constructible_vIS3_DpT_EERS3_E4typeEDpOS7_
# Func Hash:
531478466004500118
# Num Counters:
7
# Counter Values:
157481
0
0
0
155561
0
155561
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:155561

_ZSt10__do_visitINSt8__detail9__variant20__variant_idx_cookieEZNS1_15_Copy_ctor_baseILb0EJSt9monostatebldNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIN4weft5codec5ValueESaISE_EESB_INSD_6MemberESaISH_EEEEC1ERKSK_EUlOT_T0_E_JRKSt7variantIJS4_bldSA_SG_SJ_EEEEDcOSP_DpOT1_
# Func Hash:
391331300069038752
# Num Counters:
8
# Counter Values:
4873103
270080
481223
0
324600
1288800
2413080
0

_ZSt10__do_visitINSt8__detail9__variant20__variant_idx_cookieEZNS1_15_Move_ctor_baseILb0EJN4weft9apiserver11ApiResponseENS5_10WatchStartENS5_8LogQueryEEEC1EOS9_EUlOT_T0_E_JSt7variantIJS6_S7_S8_EEEEDcOSD_DpOT1_
# Func Hash:
844982799169123455
# Num Counters:
5
# Counter Values:
144960
0
130160
14800
0

_ZSt10__do_visitINSt8__detail9__variant20__variant_idx_cookieEZNS1_15_Move_ctor_baseILb0EJSt8expectedIPN4weft4http12ResponseHeadENS5_5ErrorEES4_IvS9_EEEC1EOSC_EUlOT_T0_E_JSt7variantIJSA_SB_EEEEDcOSG_DpOT1_
# Func Hash:
1119356333269586061
# Num Counters:
7
# Counter Values:
304562
146
304416
0
146
146
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:146

_ZSt10__do_visitINSt8__detail9__variant20__variant_idx_cookieEZNS1_15_Move_ctor_baseILb0EJSt9monostatebldNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIN4weft5codec5ValueESaISE_EESB_INSD_6MemberESaISH_EEEEC1EOSK_EUlOT_T0_E_JSt7variantIJS4_bldSA_SG_SJ_EEEEDcOSO_DpOT1_
# Func Hash:
283216874399782117
# Num Counters:
10
# Counter Values:
53693358
636680
2673715
0
1741613
10067976
3079650
12769655
12769655
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
10
9:6259773
5:1493473
16:1350244
8:1320266
6:714007
3:567215
4:526641
7:518526
2:18310
1:354

_ZSt10__do_visitINSt8__detail9__variant20__variant_idx_cookieEZNS1_17_Copy_assign_baseILb0EJSt9monostatebldNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIN4weft5codec5ValueESaISE_EESB_INSD_6MemberESaISH_EEEEaSERKSK_EUlOT_T0_E_JRKSt7variantIJS4_bldSA_SG_SJ_EEEEDcOSP_DpOT1_
# Func Hash:
894595280234922535
# Num Counters:
18
# Counter Values:
17240
142800
1320
0
0
10360
600
11440
0
20680
65080
7520
12600
0
0
0
0
0

_ZSt10__do_visitINSt8__detail9__variant20__variant_idx_cookieEZNS1_17_Move_assign_baseILb0EJSt9monostatebldNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIN4weft5codec5ValueESaISE_EESB_INSD_6MemberESaISH_EEEEaSEOSK_EUlOT_T0_E_JRSt7variantIJS4_bldSA_SG_SJ_EEEEDcOSO_DpOT1_
# Func Hash:
5832818037228875
# Num Counters:
12
# Counter Values:
382446
1632272
4521707
12876147
1240
0
0
4720
2489823
0
1122760
0

_ZSt10__do_visitINSt8__detail9__variant20__variant_idx_cookieEZSteqIJSt9monostatebldNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIN4weft5codec5ValueESaISE_EESB_INSD_6MemberESaISH_EEEEbRKSt7variantIJDpT_EESP_EUlOT_T0_E_JRKSK_IJS4_bldSA_SG_SJ_EEEEDcOSS_DpOT1_
# Func Hash:
149146441736179035
# Num Counters:
20
# Counter Values:
175680
0
382360
0
372320
0
1384320
2200
0
0
224760
0
116080
0
187520
1200
0
0
79200
0

_ZSt10__do_visitIvZNSt8__detail9__variant16_Variant_storageILb0EJN4weft9apiserver11ApiResponseENS4_10WatchStartENS4_8LogQueryEEE8_M_resetEvEUlOT_E_JRSt7variantIJS5_S6_S7_EEEEDcOT0_DpOT1_
# Func Hash:
536873290278838000
# Num Counters:
4
# Counter Values:
156200
17760
0
0

_ZSt10__do_visitIvZNSt8__detail9__variant16_Variant_storageILb0EJSt8expectedIPN4weft4http12ResponseHeadENS4_5ErrorEES3_IvS8_EEE8_M_resetEvEUlOT_E_JRSt7variantIJS9_SA_EEEEDcOT0_DpOT1_
# Func Hash:
1096621589453618211
# Num Counters:
6
# Counter Values:
219
456624
219
0
0
0

_ZSt10__do_visitIvZNSt8__detail9__variant16_Variant_storageILb0EJSt9monostatebldNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIN4weft5codec5ValueESaISD_EESA_INSC_6MemberESaISG_EEEE8_M_resetEvEUlOT_E_JRSt7variantIJS3_bldS9_SF_SI_EEEEDcOT0_DpOT1_
# Func Hash:
694937221045301424
# Num Counters:
9
# Counter Values:
46372527
3178440
8206664
130871386
44709397
5407161
23421357
4321143
0

_ZSt10from_charsIlENSt9enable_ifIXsr5__or_ISt5__or_IJSt7is_sameINSt9remove_cvIT_E4typeEaES2_IS6_sES2_IS6_iES2_IS6_lES2_IS6_xEEES1_IJS2_IS6_hES2_IS6_tES2_IS6_jES2_IS6_mES2_IS6_yEEES2_IcS6_EEE5valueESt17from_chars_resultE4typeEPKcSO_RS4_i
# Func Hash:
992789558616022390
# Num Counters:
13
# Counter Values:
2362240
2362240
0
0
0
2363000
0
2362240
2362240
2362240
0
0
0

_ZSt10from_charsItENSt9enable_ifIXsr5__or_ISt5__or_IJSt7is_sameINSt9remove_cvIT_E4typeEaES2_IS6_sES2_IS6_iES2_IS6_lES2_IS6_xEEES1_IJS2_IS6_hES2_IS6_tES2_IS6_jES2_IS6_mES2_IS6_yEEES2_IcS6_EEE5valueESt17from_chars_resultE4typeEPKcSO_RS4_i
# Func Hash:
753202733060917500
# Num Counters:
7
# Counter Values:
305096
0
0
305096
0
305096
305096

_ZSt12__to_chars_iIiENSt9enable_ifIXsr5__or_ISt5__or_IJSt7is_sameINSt9remove_cvIT_E4typeEaES2_IS6_sES2_IS6_iES2_IS6_lES2_IS6_xEEES1_IJS2_IS6_hES2_IS6_tES2_IS6_jES2_IS6_mES2_IS6_yEEES2_IcS6_EEE5valueESt15to_chars_resultE4typeEPcSN_S4_i
# Func Hash:
790715554738559560
# Num Counters:
17
# Counter Values:
0
65690
0
0
324
65250
0
0
0
0
40
131020
0
0
40
65690
0

_ZSt12__to_chars_iIlENSt9enable_ifIXsr5__or_ISt5__or_IJSt7is_sameINSt9remove_cvIT_E4typeEaES2_IS6_sES2_IS6_iES2_IS6_lES2_IS6_xEEES1_IJS2_IS6_hES2_IS6_tES2_IS6_jES2_IS6_mES2_IS6_yEEES2_IcS6_EEE5valueESt15to_chars_resultE4typeEPcSN_S4_i
# Func Hash:
790715554738559560
# Num Counters:
17
# Counter Values:
0
1215264
607492
0
0
0
0
0
0
0
360
607412
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
9419839
2339744
0
6028251
0
0
0
0
2181818
9428557
0
0
1587892
4146425
593926

_ZSt12construct_atIN4weft3xds10TypeStatusEJS2_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS4_DpOS5_
# Func Hash:
1007676790662010066
# Num Counters:
9
# Counter Values:
0
0
200
720
182880
0
200
720
182880
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
4
0
1
1:200
1
1:720
1
1:182880

_ZSt12construct_atIN4weft5codec5ValueEJS2_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS4_DpOS5_
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
7072902
0

_ZSt12construct_atIN4weft5codec6MemberEJNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS1_5ValueEiEEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPSB_DpOSC_
# Func Hash:
98923582501791974
# Num Counters:
4
# Counter Values:
443280
2829520
2829520
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
9
9:21112
5:20848
7:10069
8:6754
6:6510
3:2752
4:1860
16:837
2:4

_ZSt12construct_atIN4weft5codec6MemberEJS2_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS4_DpOS5_
# Func Hash:
98923582501791974
# Num Counters:
4
# Counter Values:
3828062
36802275
36802595
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
9
9:14382665
5:11443557
6:3372053
7:2560700
8:2499667
16:949353
4:34993
3:6957
2:30

_ZSt12construct_atIN4weft5proxy8upstream4Pool4IdleEJS4_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS6_DpOS7_
# Func Hash:
98923584898061932
# Num Counters:
4
# Counter Values:
0
0
276817
276817
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
1:276817

_ZSt12construct_atINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEJRSt17basic_string_viewIcS3_EEEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPSA_DpOSB_
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
102364
0

_ZSt13__invoke_implIvZNSt8__detail9__variant16_Variant_storageILb0EJN4weft9apiserver11ApiResponseENS4_10WatchStartENS4_8LogQueryEEE8_M_resetEvEUlOT_E_JRS5_EES9_St14__invoke_otherOT0_DpOT1_
# Func Hash:
238984482353853237
# Num Counters:
3
# Counter Values:
156200
0
0

_ZSt13__invoke_implIvZNSt8__detail9__variant17_Copy_assign_baseILb0EJSt9monostatebldNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIN4weft5codec5ValueESaISD_EESA_INSC_6MemberESaISG_EEEEaSERKSJ_EUlOT_T0_E_JRKS9_St17integral_constantImLm4EEEESM_St14__invoke_otherOSO_DpOT1_
# Func Hash:
798733567850767017
# Num Counters:
4
# Counter Values:
140080
2720
0
0

_ZSt13__invoke_implIvZNSt8__detail9__variant17_Move_assign_baseILb0EJSt9monostatebldNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIN4weft5codec5ValueESaISD_EESA_INSC_6MemberESaISG_EEEEaSEOSJ_EUlOT_T0_E_JRS9_St17integral_constantImLm4EEEESL_St14__invoke_otherOSN_DpOT1_
# Func Hash:
140494397815297137
# Num Counters:
4
# Counter Values:
125080
3378321
9376066
9376066
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
10
9:3789827
5:1533495
3:913011
4:812127
7:491231
6:364685
8:19089
2:19010
16:17193
1:180

_ZSt13__invoke_implIvZNSt8__detail9__variant17_Move_assign_baseILb0EJSt9monostatebldNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIN4weft5codec5ValueESaISD_EESA_INSC_6MemberESaISG_EEEEaSEOSJ_EUlOT_T0_E_JRSF_St17integral_constantImLm5EEEESL_St14__invoke_otherOSN_DpOT1_
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
14280
1617952

_ZSt13__invoke_implIvZNSt8__detail9__variant17_Move_assign_baseILb0EJSt9monostatebldNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIN4weft5codec5ValueESaISD_EESA_INSC_6MemberESaISG_EEEEaSEOSJ_EUlOT_T0_E_JRSI_St17integral_constantImLm6EEEESL_St14__invoke_otherOSN_DpOT1_
# Func Hash:
146835647075900052
# Num Counters:
2
# Counter Values:
95120
4426507

_ZSt13__invoke_implIvZSteqIJSt9monostatebldNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIN4weft5codec5ValueESaISB_EES8_INSA_6MemberESaISE_EEEEbRKSt7variantIJDpT_EESM_EUlOT_T0_E_JRKS7_St17integral_constantImLm4EEEESN_St14__invoke_otherOSP_DpOT1_
# Func Hash:
98923583066610361
# Num Counters:
4
# Counter Values:
1384320
0
1311040
1311040
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
16
9:11651
17:7472
4:4611
33:2078
7:1833
3:1500
2:1381
5:1020
8:527
6:346
32:193
129:88
1:54
257:9
64:7
16:6

_ZSt16__do_uninit_copyIN9__gnu_cxx17__normal_iteratorIPKN4weft5codec5ValueESt6vectorIS4_SaIS4_EEEEPS4_ET0_T_SD_SC_
# Func Hash:
414921813259618632
# Num Counters:
7
# Counter Values:
606440
0
335320
0
0
0
0

_ZSt16__do_uninit_copyIN9__gnu_cxx17__normal_iteratorIPKN4weft5codec6MemberESt6vectorIS4_SaIS4_EEEEPS4_ET0_T_SD_SC_
# Func Hash:
303685787272280691
# Num Counters:
10
# Counter Values:
3788840
0
0
1304080
0
0
0
0
0
0

_ZSt16__do_uninit_copyIN9__gnu_cxx17__normal_iteratorIPKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIS7_SaIS7_EEEEPS7_ET0_T_SG_SF_
# Func Hash:
414921810399031694
# Num Counters:
7
# Counter Values:
1556944
0
0
1970696
0
0
0

_ZSt16__do_uninit_copyIN9__gnu_cxx17__normal_iteratorIPKSt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES8_ESt6vectorIS9_SaIS9_EEEEPS9_ET0_T_SI_SH_
# Func Hash:
391331300144643456
# Num Counters:
6
# Counter Values:
0
128760
0
0
0
0

_ZSt16__do_uninit_copyIPKN4weft5codec6MemberEPS2_ET0_T_S7_S6_
# Func Hash:
303685787272280691
# Num Counters:
10
# Counter Values:
256720
0
0
87400
0
0
0
0
0
0

_ZSt16__do_uninit_copyIPKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEPS5_ET0_T_SA_S9_
# Func Hash:
414921810399031694
# Num Counters:
7
# Counter Values:
140308
0
0
59718
0
0
0

_ZSt16__insertion_sortIN9__gnu_cxx17__normal_iteratorIPNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIS7_SaIS7_EEEENS0_5__ops15_Iter_comp_iterIZNSt6ranges8__detail16__make_comp_projINSF_4lessESt8identityEEDaRT_RT0_EUlOSK_OSM_E_EEEvSK_SK_SM_
# Func Hash:
195503186163689457
# Num Counters:
8
# Counter Values:
93640
105440
28080
0
7800
7800
23800
23800
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
3
16:164
7:29
9:2

_ZSt25__unguarded_linear_insertIN9__gnu_cxx17__normal_iteratorIPNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIS7_SaIS7_EEEENS0_5__ops14_Val_comp_iterIZNSt6ranges8__detail16__make_comp_projINSF_4lessESt8identityEEDaRT_RT0_EUlOSK_OSM_E_EEEvSK_SM_
# Func Hash:
656349719440629792
# Num Counters:
5
# Counter Values:
118080
78200
0
27240
27240
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
2
16:497
9:184

_ZSt3getILm0EJN4weft6config14HttpConnectionENS1_8TcpProxyEEERKNSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeERKS8_
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
871302
0
0

_ZSt3getILm0EJN4weft6config7ForwardENS1_14DirectResponseENS1_8RedirectEEERKNSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeERKS9_
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
865332
0
0

_ZSt3getILm0EJSt8expectedIPN4weft4http12ResponseHeadENS1_5ErrorEES0_IvS5_EEERNSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeERSC_
# Func Hash:
238984481941143025
# Num Counters:
3
# Counter Values:
152208
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
1055676
1055676
865240
0
126228
0
0
0
126228
0
0
0
16566
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
9
1:55624
9:28940
6:12006
5:5846
7:4286
3:4086
4:356
8:28
17:2

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
865022
865022
0
0
0
0
0

_ZSt9__find_ifIN9__gnu_cxx17__normal_iteratorIPSt10unique_ptrIN3CLI6OptionESt14default_deleteIS4_EESt6vectorIS7_SaIS7_EEEENS0_5__ops10_Iter_predIZNS3_3App10add_optionENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt8functionIFbRKS9_ISL_SaISL_EEEESL_bSM_IFSL_vEEEUlRKS7_E_EEET_SZ_SZ_T0_St26random_access_iterator_tag
# Func Hash:
526279452663519580
# Num Counters:
12
# Counter Values:
0
116330
116330
116330
116330
159476
159476
108914
28510
68672
28510
108914

_ZSt9__find_ifIN9__gnu_cxx17__normal_iteratorIPcNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEENS0_5__ops10_Iter_predIZN3CLI6detail5ltrimERS8_EUlcE_EEET_SH_SH_T0_St26random_access_iterator_tag
# Func Hash:
526279454107109118
# Num Counters:
12
# Counter Values:
126276
0
0
0
0
445228
143476
0
17200
0
0
0

_ZSt9__find_ifISt16reverse_iteratorIN9__gnu_cxx17__normal_iteratorIPcNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEEENS1_5__ops10_Iter_predIZN3CLI6detail5rtrimERS9_EUlcE_EEET_SJ_SJ_T0_St26random_access_iterator_tag
# Func Hash:
653247340702381547
# Num Counters:
12
# Counter Values:
0
301752
0
0
0
0
0
0
126276
0
17200
0

_ZSt9call_onceIPFvPKN6google8protobuf15FieldDescriptorEEJS4_EEvRSt9once_flagOT_DpOT0_
# Func Hash:
536873292802566628
# Num Counters:
4
# Counter Values:
607002
0
0
0

_ZStplIcSt11char_traitsIcESaIcEENSt7__cxx1112basic_stringIT_T0_T1_EEOS8_S9_
# Func Hash:
215868914731506341
# Num Counters:
10
# Counter Values:
211840
370520
43800
43800
320
0
0
0
173840
19840
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
0
3
16:7280
8:785
9:128

_ZStplIcSt11char_traitsIcESaIcEENSt7__cxx1112basic_stringIT_T0_T1_EEPKS5_RKS8_
# Func Hash:
414921811091417656
# Num Counters:
9
# Counter Values:
314789
314789
314789
0
0
0
0
0
0

_ZStssIcSt11char_traitsIcESaIcEEDTclsr8__detailE21__char_traits_cmp_catIT0_ELi0EEERKNSt7__cxx1112basic_stringIT_S3_T1_EESB_
# Func Hash:
737414784885216336
# Num Counters:
5
# Counter Values:
14462702
13426262
8096692
3747875
7708064
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
14
33:3108163
4:2865680
17:2168111
9:2147856
3:704768
65:344751
7:344378
6:158023
32:17099
64:16412
16:12521
8:5796
5:3131
2:656

_ZThn8_N4weft4http2h26Stream4pushERNS0_5BytesE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1096667

_ZThn8_N4weft4http2h26Stream6finishEPKNS0_7HeadersE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
760737

_ZThn8_N4weft4http2h26Stream7flushedEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1774879

_ZThn8_N4weft4http2h26Stream8writableEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
960547

_ZZN3CLI3App10_parse_argERSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS7_EENS_6detail10ClassifierEENKUlRKSt10unique_ptrINS_6OptionESt14default_deleteISE_EEE_clESJ_
# Func Hash:
596847748040661707
# Num Counters:
18
# Counter Values:
40590
196840
0
0
0
0
0
0
0
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
1781706
1781706
0
1781706
1781706
0
1781706
0
0
1781706
1781306
0
0
0
400
0
0
1010560
0
0
82793
0
0
0
0
1781706
400
98279
589674
0
0
1781306
0
0
0
1093753
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

_ZZN3fmt2v96detail19parse_format_stringILb0EcZNS1_10vformat_toIcEEvRNS1_6bufferIT_EENS0_17basic_string_viewIS5_EENS0_17basic_format_argsINS0_20basic_format_contextINSt11conditionalIXsr3std7is_sameINS0_13type_identityIS5_E4typeEcEE5valueENS0_8appenderESt20back_insert_iteratorINS4_ISF_EEEE4typeESF_EEEENS1_10locale_refEE14format_handlerEEvNS8_IT0_EEOT1_EN6writerclEPKcSW_
# Func Hash:
287486626067567241
# Num Counters:
6
# Counter Values:
177599
10240
798149
975748
0
0

_ZZN3fmt2v96detail9write_intINS0_8appenderEcZNS1_9write_intIcS3_jEET0_S5_NS1_13write_int_argIT1_EERKNS0_18basic_format_specsIT_EENS1_10locale_refEEUlS3_E0_EESA_SA_ijRKNS9_IS5_EES7_ENKUlS3_E_clES3_
# Func Hash:
198709185598394320
# Num Counters:
11
# Counter Values:
948080
0
62480
0
0
0
1010560
1010560
0
3840
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
1228413
0
13482
0
0
0
82793
82793
0
10240
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
0
0

unity_0_cxx.cxx;_ZN4weft11controllers12_GLOBAL__N_18dispatchERNS_2io5ScopeERNS0_10ControllerE
# Func Hash:
651130800332898326
# Num Counters:
64
# Counter Values:
73360
112360
39000
15960
0
0
39000
23040
39000
23040
73360
73360
73360
73360
73360
73360
0
73360
1760
0
0
0
0
0
1760
1760
1760
1760
0
0
1760
0
1760
0
1760
1760
1760
1760
0
0
1760
1760
0
1760
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
71600
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
5
4
5:38000
1:560
9:280
8:160
5
9:13400
16:7960
5:840
8:800
6:40
1
1:1760
1
1:1760
1
1:1760

unity_0_cxx.cxx;_ZN4weft2io10with_scopeIPFNS0_4TaskIvEERNS0_5ScopeERNS_5proxy8upstream12_GLOBAL__N_112ConversationEEJSt17reference_wrapperIS9_EEEENSt13invoke_resultIT_JS5_DpRT0_EE4typeESG_DpSH_
# Func Hash:
289530142239899657
# Num Counters:
50
# Counter Values:
152281
0
152281
152281
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
143
143
152281
70
0
0
70
70
0
0
0
73
73
73
0
73
0
73
73
0
0
0
0
0
0
0
0
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
** External Symbol **:150161
** External Symbol **:41
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
1:73
1
1:73
1
1:73

unity_0_cxx.cxx;_ZN4weft2io10with_scopeIPFNS0_4TaskIvEERNS0_5ScopeERNS_5proxy8upstream12_GLOBAL__N_112ConversationEEJSt17reference_wrapperIS9_EEEENSt13invoke_resultIT_JS5_DpRT0_EE4typeESG_DpSH_.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
152281

unity_0_cxx.cxx;_ZN4weft2io10with_scopeIPFNS0_4TaskIvEERNS0_5ScopeERNS_5proxy8upstream12_GLOBAL__N_112ConversationEEJSt17reference_wrapperIS9_EEEENSt13invoke_resultIT_JS5_DpRT0_EE4typeESG_DpSH_.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
152281

unity_0_cxx.cxx;_ZN4weft2io10with_scopeIPFNS0_4TaskIvEERNS0_5ScopeERNS_5proxy8upstream12_GLOBAL__N_112ConversationEEJSt17reference_wrapperIS9_EEEENSt13invoke_resultIT_JS5_DpRT0_EE4typeESG_DpSH_.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
152281
0
0

unity_0_cxx.cxx;_ZN4weft2io10with_scopeIPFNS0_4TaskIvEERNS0_5ScopeERNS_5proxy8upstream12_GLOBAL__N_112ConversationEEJSt17reference_wrapperIS9_EEEENSt13invoke_resultIT_JS5_DpRT0_EE4typeESG_DpSH_.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
152281

unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_14PoolD2Ev
# Func Hash:
1124680649844129463
# Num Counters:
3
# Counter Values:
491278
457216
3572

unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket8try_readESt4spanISt4byteLm18446744073709551615EE
# Func Hash:
1096621587634904915
# Num Counters:
6
# Counter Values:
3682959
2068163
18647
1396916
10082
1388596

unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket9on_eventsEj
# Func Hash:
52166955523831002
# Num Counters:
8
# Counter Values:
1451320
20006
1425178
1451320
392880
1021238
394360
16982
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
18
** External Symbol **:1634
** External Symbol **:1605
_ZN4weft3tls6Stream10OnReadable6on_setEv:1299
** External Symbol **:1290
** External Symbol **:817
** External Symbol **:802
** External Symbol **:582
** External Symbol **:557
** External Symbol **:534
** External Symbol **:272
** External Symbol **:236
** External Symbol **:40
** External Symbol **:35
** External Symbol **:32
** External Symbol **:30
** External Symbol **:24
** External Symbol **:18
** External Symbol **:15
18
** External Symbol **:1634
** External Symbol **:1605
_ZN4weft3tls6Stream10OnWritable6on_setEv:1316
** External Symbol **:1304
** External Symbol **:818
** External Symbol **:802
** External Symbol **:582
** External Symbol **:558
** External Symbol **:535
** External Symbol **:273
** External Symbol **:238
** External Symbol **:40
** External Symbol **:35
** External Symbol **:32
** External Symbol **:30
** External Symbol **:24
** External Symbol **:18
** External Symbol **:15

unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket9try_writeESt4spanIK5iovecLm18446744073709551615EE
# Func Hash:
1124680653258158719
# Num Counters:
3
# Counter Values:
1408474
258929
2780

unity_0_cxx.cxx;_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
152281

unity_0_cxx.cxx;_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
152281

unity_0_cxx.cxx;_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
152281

unity_0_cxx.cxx;_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
152281
0
0

unity_0_cxx.cxx;_ZN4weft2io4raceIPNS_4http12ResponseHeadEvEENS0_4TaskISt7variantIJSt8expectedIT_NS_5ErrorEES7_IT0_S9_EEEEENS5_IS8_EENS5_ISB_EE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
152281

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIPNS_4http12ResponseHeadEEENS0_4TaskIvEENS6_IT_EERSt8optionalISt8expectedIS8_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
152281

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIPNS_4http12ResponseHeadEEENS0_4TaskIvEENS6_IT_EERSt8optionalISt8expectedIS8_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
152281
152281
0

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIPNS_4http12ResponseHeadEEENS0_4TaskIvEENS6_IT_EERSt8optionalISt8expectedIS8_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
152281

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIvEENS0_4TaskIvEENS3_IT_EERSt8optionalISt8expectedIS5_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
153721

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIvEENS0_4TaskIvEENS3_IT_EERSt8optionalISt8expectedIS5_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
153721
153721
0

unity_0_cxx.cxx;_ZN4weft2io6detail5storeIvEENS0_4TaskIvEENS3_IT_EERSt8optionalISt8expectedIS5_NS_5ErrorEEERNS0_5EventE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
153721

unity_0_cxx.cxx;_ZN4weft3tls12_GLOBAL__N_16hex_ofB5cxx11EPKhm
# Func Hash:
52047013124604861
# Num Counters:
9
# Counter Values:
915840
0
38160
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
1404500
293095
0
168
1022905
1499946
7
7
0
0
0
7
95446
2720668
0
0
7
0
95446
0
95446
95446
95446
0
0
0
0
0
95446
0
0
1404507
80
0
0
27160
80
0
0
1023073
0
0
80
1
1404500
0
0
0
0
0
0
0
0
1023073
0
1023073
1
0
80
0
0
0
0
0
0
0
1023073
0
1
122851
0
122851
80
170324
0
0
1022905
742217
0
0
0
0
1023073
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
0
122851
0
170324
168
0
742217
0
170324
122851
170324
80
0
0
0
742217
742217
742217
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
1023073
170324
122851
122851
80
1022905
1022905
0
742217
0
0
0
0
0
0
0
122371
480
0
80
0
0
0
80
80
122851
0
0
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
286095
0
80
0
91886
0
0
0
742097
0
0
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
13
25
** External Symbol **:893411
** External Symbol **:253616
** External Symbol **:145083
** External Symbol **:143236
** External Symbol **:142642
** External Symbol **:43240
** External Symbol **:5664
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:1608
** External Symbol **:1605
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:558
** External Symbol **:558
** External Symbol **:556
** External Symbol **:534
** External Symbol **:510
** External Symbol **:510
** External Symbol **:422
** External Symbol **:105
** External Symbol **:82
_ZN4weft4http11BytesSource4pullEm:14
11
** External Symbol **:168845
** External Symbol **:117211
** External Symbol **:55
** External Symbol **:25
** External Symbol **:23
** External Symbol **:21
** External Symbol **:19
** External Symbol **:11
** External Symbol **:10
** External Symbol **:10
** External Symbol **:4
11
** External Symbol **:106235
** External Symbol **:58689
** External Symbol **:25
** External Symbol **:23
** External Symbol **:23
** External Symbol **:21
** External Symbol **:19
** External Symbol **:10
** External Symbol **:5
** External Symbol **:5
** External Symbol **:4
5
** External Symbol **:62610
** External Symbol **:58521
** External Symbol **:32
** External Symbol **:6
** External Symbol **:5
5
** External Symbol **:62610
** External Symbol **:58521
** External Symbol **:32
** External Symbol **:6
** External Symbol **:5
2
** External Symbol **:1
** External Symbol **:1
25
** External Symbol **:465928
** External Symbol **:142778
** External Symbol **:140819
** External Symbol **:126748
** External Symbol **:21280
** External Symbol **:4000
** External Symbol **:3781
** External Symbol **:813
** External Symbol **:811
** External Symbol **:811
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:399
** External Symbol **:289
** External Symbol **:288
** External Symbol **:279
** External Symbol **:267
** External Symbol **:265
** External Symbol **:255
** External Symbol **:93
** External Symbol **:92
** External Symbol **:89
** External Symbol **:32
_ZN4weft4http2h18Outgoing4pushERNS0_5BytesE:7
5
** External Symbol **:47086
** External Symbol **:1120
** External Symbol **:41
** External Symbol **:24
** External Symbol **:24
25
** External Symbol **:416608
** External Symbol **:143205
** External Symbol **:127148
** External Symbol **:71658
** External Symbol **:71441
** External Symbol **:21920
** External Symbol **:2673
** External Symbol **:2000
** External Symbol **:2000
** External Symbol **:804
** External Symbol **:803
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:399
** External Symbol **:290
** External Symbol **:279
** External Symbol **:267
** External Symbol **:267
** External Symbol **:255
** External Symbol **:255
** External Symbol **:69
** External Symbol **:68
_ZN4weft4http11BytesSource7releaseEm:7
25
** External Symbol **:388998
** External Symbol **:126188
** External Symbol **:70561
** External Symbol **:70418
** External Symbol **:20400
** External Symbol **:2000
** External Symbol **:804
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:620
** External Symbol **:279
** External Symbol **:279
** External Symbol **:267
** External Symbol **:267
** External Symbol **:266
** External Symbol **:255
** External Symbol **:41
** External Symbol **:41
** External Symbol **:13
** External Symbol **:11
** External Symbol **:10
_ZNK4weft4http6Source8trailersEv:7
25
** External Symbol **:319598
** External Symbol **:140339
** External Symbol **:126028
** External Symbol **:20160
** External Symbol **:4000
** External Symbol **:812
** External Symbol **:811
** External Symbol **:811
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:380
** External Symbol **:289
** External Symbol **:279
** External Symbol **:277
** External Symbol **:267
** External Symbol **:266
** External Symbol **:82
** External Symbol **:16
** External Symbol **:11
** External Symbol **:10
** External Symbol **:10
_ZN4weft4http2h18Outgoing6finishEPKNS0_7HeadersE:7
** External Symbol **:6
** External Symbol **:6
25
** External Symbol **:629036
** External Symbol **:280518
** External Symbol **:126188
** External Symbol **:20320
** External Symbol **:8000
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:1602
** External Symbol **:812
** External Symbol **:811
** External Symbol **:811
** External Symbol **:620
** External Symbol **:558
** External Symbol **:534
** External Symbol **:510
** External Symbol **:289
** External Symbol **:277
** External Symbol **:164
** External Symbol **:16
** External Symbol **:12
** External Symbol **:12
** External Symbol **:11
** External Symbol **:10
_ZN4weft4http2h18Outgoing7flushedEv:7
_ZThn8_N4weft4http2h26Stream7flushedEv:6
24
** External Symbol **:341038
** External Symbol **:140219
** External Symbol **:4000
** External Symbol **:801
** External Symbol **:801
** External Symbol **:279
** External Symbol **:267
** External Symbol **:255
** External Symbol **:82
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

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1023073

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
170324

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
122851

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EE.__await_suspend_wrapper__await5
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
742217

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
1023073
0
0

unity_0_cxx.cxx;_ZN4weft4http12_GLOBAL__N_18pump_allERNS0_6SourceERNS0_4SinkENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEEPNS0_8ActivityERmNS6_10time_pointINS6_3_V212steady_clockESA_EE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1023073

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection16wait_for_requestEv
# Func Hash:
544503063348032916
# Num Counters:
64
# Counter Values:
304660
618359
5841
107
307751
314444
314444
307751
0
314444
0
0
307751
307751
307751
314444
0
307856
0
0
0
307751
560
560
0
0
0
0
80
0
314444
0
0
0
0
0
0
0
0
560
560
0
0
0
0
560
560
0
0
0
0
0
0
0
0
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
1:14
1
1:14

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection16wait_for_requestEv.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
307751

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection16wait_for_requestEv.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
314444
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection16wait_for_requestEv.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
314444

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection3runEv
# Func Hash:
713990533339308900
# Num Counters:
79
# Counter Values:
0
313884
313884
560
12636
0
0
0
0
0
560
307856
0
12636
12636
560
560
560
12636
0
0
0
0
560
560
560
560
3568
0
304848
3008
304848
9068
12636
560
0
48
48
0
0
0
3008
0
0
2960
2960
2960
48
0
0
0
0
0
2960
2960
2960
2960
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
0
0
0
0
0
0
0
0
301808
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
26
** External Symbol **:288
** External Symbol **:180
** External Symbol **:23
** External Symbol **:23
** External Symbol **:22
** External Symbol **:16
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
** External Symbol **:13
** External Symbol **:11
** External Symbol **:10
** External Symbol **:10
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket14shutdown_writeEv:7
** External Symbol **:5
_ZN4weft3tls6Stream14shutdown_writeEv:4
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
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
9
1
1:14
1
1:14
1
1:14
1
1:14
1
1:74
1
1:74
1
1:74
1
1:74
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection3runEv.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
314444

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection3runEv.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
307856

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
307856
0
0
0
0
307856
0
0
0
0
288536
0
0
0
0
0
0
0
307856
288536
0
280
0
0
307856
0
307856
0
19320
0
0
288536
0
0
307856
288536
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
307856
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
307856
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9read_headERNS2_6ServedE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
307856

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv
# Func Hash:
562960283530138211
# Num Counters:
167
# Counter Values:
307856
0
307856
307856
3008
0
0
0
0
0
307856
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
3008
3008
0
0
304848
0
48
48
0
48
0
0
0
0
304848
0
0
0
0
2960
2960
2960
0
0
0
2960
304848
0
0
2960
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
0
304848
304848
0
0
0
0
304648
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
301808
0
0
301808
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
0
0
3008
0
2840
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
26
** External Symbol **:126268
** External Symbol **:20080
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
_ZN4weft9apiserver6Server12serve_streamEPvRNS_4http12ServerStreamE:353
** External Symbol **:331
** External Symbol **:308
** External Symbol **:279
** External Symbol **:267
** External Symbol **:255
** External Symbol **:21
** External Symbol **:13
** External Symbol **:11
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:8
unity_0_cxx.cxx;_ZN4weft5admin12_GLOBAL__N_16answerEPvRNS_4http12ServerStreamE:7
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
2
** External Symbol **:1528
_ZN4weft3tls6Stream5resetEv:37
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
17
0
0
0
1
1:74
0
1
1:74
1
1:74
0
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
307856

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
307856

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv.__await_suspend_wrapper__await4
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
304848

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
307856
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9serve_oneEv.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
307856

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
304848
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
304848
0
0
0
0
304848
0
0
0
0
304848
0
304848
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
304848
0
0
0
0
0
0
0
0
0
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
304848
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_110Connection9write_outEv.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
304848

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_112parse_fieldsESt17basic_string_viewIcSt11char_traitsIcEERKNS0_6LimitsERNS0_7HeadersERNS2_4SeenE
# Func Hash:
279081461113190135
# Num Counters:
98
# Counter Values:
612952
0
2701308
0
0
0
0
0
0
2088356
2088356
0
0
0
0
20720
20720
0
2088356
0
0
612952
0
0
0
0
0
0
1780500
0
0
0
0
0
0
612952
480
0
307856
149496
149496
149496
0
0
321256
0
0
2960
321256
0
0
0
0
321256
0
0
0
0
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
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
321256
321256
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
305176
305176
280
305176
280
0
305176
0
0
0
280
285856
0
0
0
3840
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
4
3:291576
4:159
5:152
6:29
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
612952
40
0
0
0
612952
612912
0
40
40
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
8:612952
1
8:1
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_113write_headersERKNS0_7HeadersERNS2_6WriterE
# Func Hash:
146835646621254984
# Num Counters:
2
# Counter Values:
2060716
612792

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchange4bodyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
343616

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchange4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
1087279718884041667
# Num Counters:
174
# Counter Values:
305136
80
610312
0
0
0
305096
0
0
0
0
0
0
0
0
0
0
0
0
305096
0
0
305216
0
0
0
0
0
305216
0
0
0
0
0
0
0
0
0
0
0
0
0
305216
3161
0
305216
0
0
305216
0
0
0
305216
0
0
0
0
0
0
0
0
0
0
0
3161
305176
80
0
0
0
304896
0
0
0
305176
0
305176
0
0
305216
0
304816
0
305176
0
0
3161
0
0
0
2960
301936
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
80
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
80
80
305176
0
0
0
0
0
0
80
80
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
610312
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
1
1:2
1
1:2

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchange4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
305216

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchange4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
305176
0
0

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchange4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
305176

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchangeD0Ev
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
305176

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchangeD2Ev
# Func Hash:
78612108973840162
# Num Counters:
10
# Counter Values:
305176
3368
0
305096
301808
305176
301928
3008
301928
301808

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114asked_protocolERKNS2_4SeenERKNS1_10ParsedHeadERKNS0_11RequestHeadE
# Func Hash:
448694994723403612
# Num Counters:
24
# Counter Values:
0
0
2520
307856
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
307856
0
19320
0
0
19320
0
0
0
0
0
0
0
0
0
0
0
0
0
0
19320
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
6360
298536
280
304816
6360
298536
0
304896
301936
301936
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
0
1
4:159

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served4bodyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
578072

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served4headEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
3520008

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served4sinkEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
430976

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served5arenaEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1317680

unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_16Served7respondERKNS0_12ResponseHeadEb
# Func Hash:
875900543945188136
# Num Counters:
31
# Counter Values:
0
0
0
0
0
0
307856
280
307856
240
0
240
0
0
0
0
307576
0
0
305016
0
0
80
0
305016
0
0
0
0
305016
19320
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
12597808
0
12597808
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
16
2:5699752
9:2419000
1:869860
17:846824
3:716952
6:631632
4:477460
33:289616
5:154604
8:97588
16:5479
129:3216
65:970
7:158
64:30
32:10

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_110run_clientERNS_2io5ScopeERNS1_16ClientConnectionE
# Func Hash:
489765868971605866
# Num Counters:
130
# Counter Values:
0
266870
0
268472
268472
268472
268390
0
0
266870
0
0
0
48852
218018
48852
0
266870
0
218018
0
3200
0
218018
48852
218018
48852
0
2922
0
0
218018
218018
1320
0
2922
0
2922
1520
215178
2922
0
0
0
0
218018
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
2922
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
48852
116889
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
218018

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_110take_blockEmPv
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
7569831
7569831

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
161561
4894911
1292488
1292488
4733310
161561
0
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_115give_back_blockEPvS3_
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
14017529
7594998

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_14tellERNS1_16ClientConnectionE
# Func Hash:
532637175858347610
# Num Counters:
19
# Counter Values:
271394
266952
0
2922
2922
0
5844
1844
266870
0
0
1844
0
1244
0
0
4524
268194
2922
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
** External Symbol **:1
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
** External Symbol **:1
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
** External Symbol **:1
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
** External Symbol **:1
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
746
601302
601302
601302
0
601302
601302
0
601302
0
601302
0
0
0
156041
0
0
601302
0
0
0
155295
601276
601276
0
601276
0
0
600296
980
0
110
110
0
870
870
600296
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
600296
445261
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
1:870
0
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
601302

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
601276

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
600296

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
601302
601302
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server12serve_streamESt10shared_ptrINS1_6StreamEE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
601302

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
600296
10440
0
0
0
0
10440
0
0
0
10440
10440
10440
0
0
0
600296
0
0
0
0
600296
0
10440
0
0
600296
0
600296
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
600296
0
0
0
0
0
0
0
0
0
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
600296
0
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server15wait_until_sentERNS1_6StreamE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
600296

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server3runERNS_2io5ScopeE
# Func Hash:
78578130355085106
# Num Counters:
202
# Counter Values:
3640
0
0
0
0
0
601302
601302
601302
80
0
1360
461860
461860
208295
40
458220
0
0
40
0
48960
409260
48960
409260
440
0
0
0
409260
48960
409260
48960
3640
0
0
0
3640
0
3640
3640
3640
0
409260
409260
0
0
155295
253925
3640
0
0
0
0
0
409260
0
0
1266
0
0
3640
0
3640
0
0
0
0
0
0
0
0
0
0
0
0
0
0
3640
3560
2120
0
0
0
0
3560
2374
0
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
1266
0
0
0
0
0
0
0
2814
0
0
0
1266
0
0
0
0
0
0
0
0
0
0
0
0
1266
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
48960
251125
251125
0
0
0
0
0
0
0
0
0
0
0
0
0
746
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
409260

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server6answerERNS1_6StreamE
# Func Hash:
1099666338545510901
# Num Counters:
40
# Counter Values:
601276
0
601276
601276
0
601276
601276
980
0
0
0
0
0
0
0
0
0
0
601276
0
980
110
110
0
0
870
870
0
870
870
0
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
** External Symbol **:309315
** External Symbol **:70201
** External Symbol **:2000
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:279
** External Symbol **:267
** External Symbol **:255
** External Symbol **:123
_ZN4weft3xds6Server10serve_callEPvRNS_4http12ServerStreamE:111
** External Symbol **:41
** External Symbol **:30
_ZN4weft9apiserver6Server12serve_streamEPvRNS_4http12ServerStreamE:14
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
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
1
1:870
1
1:870
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server6answerERNS1_6StreamE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
601276

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server6answerERNS1_6StreamE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
601276
0
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_16Server6answerERNS1_6StreamE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
601276

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4bodyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1191392

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4headEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
7648478

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4sinkEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
619256

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming5arenaEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
2585180

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming7respondERKNS0_12ResponseHeadEb
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
601126

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4bodyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
607646

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
161750445036864955
# Num Counters:
71
# Counter Values:
599476
599330
599330
599476
599476
599476
599476
599476
599330
0
0
599330
599476
146
599476
0
0
599476
599476
0
0
0
599476
0
0
0
146
146
599476
146
0
146
146
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1:146
1
1:146

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
599476

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
599476
0
0

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
599476

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Outgoing6uploadEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
182281

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18OutgoingD0Ev
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
599476

unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18OutgoingD2Ev
# Func Hash:
376260593940650237
# Num Counters:
10
# Counter Values:
800
598676
599476
599476
0
0
598676
598676
598676
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
0

unity_0_cxx.cxx;_ZN4weft5codec12_GLOBAL__N_111YamlBuilder11keep_anchorESt17basic_string_viewIcSt11char_traitsIcEERKNS0_5ValueE
# Func Hash:
888509932712356478
# Num Counters:
15
# Counter Values:
0
262398
0
0
0
0
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
973273
973273
0
139039
0
0
0
0
0
0
3766
19446
0
119593
0
0
0
119593
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
119593
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
538048
538048
76864
76864
0
59663
0
0
0
0
0
0
0
69395
0
0
0
0
11235
0
0
0
11235
8709
0
0
0
0
0
0
0
0
0
0
0
0
0
2526
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
19065265
205123085
205106125
204476845
19711905
0
0
19075545
0
0
0
0
631040
0
16920
0
0
0

unity_0_cxx.cxx;_ZN4weft5codec12_GLOBAL__N_15Place13move_to_tokenEv
# Func Hash:
536873290877266913
# Num Counters:
4
# Counter Values:
77413440
77413440
35558880
41851680

unity_0_cxx.cxx;_ZN4weft5codec12_GLOBAL__N_15Place7move_toEm
# Func Hash:
290495009254487014
# Num Counters:
5
# Counter Values:
453072480
156520
453072920
91187920
452391640

unity_0_cxx.cxx;_ZN4weft5codec12_GLOBAL__N_16Writer5writeERKNS0_5ValueE
# Func Hash:
144027598229240328
# Num Counters:
51
# Counter Values:
97577795
97577795
11747153
13939685
69336757
69336757
7874563
1850246
9905291
63241185
63241185
999290
9034455
13865761
13865761
1980863
4658080
4658080
665440
4658080
4658080
4037754
665440
4658080
4658080
3872550
871356
665440
850956
7055312
1315383
0
665440
0
0
0
0
0
0
521440
144000
4037354
141680
871356
7055312
1315383
0
0
0
521440
360880

unity_0_cxx.cxx;_ZN4weft5codec12_GLOBAL__N_16Writer8new_lineEv
# Func Hash:
784007059655560962
# Num Counters:
2
# Counter Values:
18311785
206440

unity_0_cxx.cxx;_ZN4weft5codec12_GLOBAL__N_16decodeB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEERKSt5arrayIhLm256EE
# Func Hash:
308308697538851595
# Num Counters:
50
# Counter Values:
789640
1054960
789640
265320
0
0
0
0
0
0
0
0
0
0
0
0
4360
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
3920
0
0
0
0
0
0
0
0
440
440
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
1
4:11

unity_0_cxx.cxx;_ZN4weft5codec12_GLOBAL__N_16encodeB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEES5_
# Func Hash:
331779890493890771
# Num Counters:
8
# Counter Values:
580640
436000
2400
1920
0
0
0
0

unity_0_cxx.cxx;_ZN4weft5codec12_GLOBAL__N_17Builder3putEONS0_5ValueE
# Func Hash:
259212324820227637
# Num Counters:
12
# Counter Values:
157784760
157784760
22540680
199920
3253640
19270680
0
0
0
0
3253640
19285240

unity_0_cxx.cxx;_ZN4weft5codec12_GLOBAL__N_17Builder4BoolEb
# Func Hash:
287486625962910868
# Num Counters:
6
# Counter Values:
999200
999080
999080
0
0
0

unity_0_cxx.cxx;_ZN4weft5codec12_GLOBAL__N_17Builder4openENS0_5ValueE
# Func Hash:
204980581213004984
# Num Counters:
15
# Counter Values:
0
6987120
0
0
742440
742480
542520
0
0
0
0
0
0
199920
0

unity_0_cxx.cxx;_ZN4weft5codec12_GLOBAL__N_17Builder5closeEv
# Func Hash:
784007056844089447
# Num Counters:
2
# Counter Values:
7725640
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_113route_and_actERNS0_7RequestE
# Func Hash:
20513227357647790
# Num Counters:
104
# Counter Values:
0
865372
0
865372
865372
865372
40
308
0
40
0
0
0
0
0
865372
40
0
865332
865372
0
0
40
0
0
0
865252
308
865332
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
308
0
865252
0
0
158
158
0
0
0
0
0
0
0
0
0
0
0
0
0
0
150
150
0
0
0
150
150
0
865252
308
158
0
150
150
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
865372
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
24
** External Symbol **:319275
** External Symbol **:125948
** External Symbol **:70241
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:308
** External Symbol **:279
** External Symbol **:279
** External Symbol **:267
** External Symbol **:267
** External Symbol **:255
** External Symbol **:41
** External Symbol **:8
** External Symbol **:3
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
1:150
1
1:150
1
1:150

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_113route_and_actERNS0_7RequestE.__await_suspend_wrapper__await4
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
865252

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_113route_and_actERNS0_7RequestE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
865372
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_113route_and_actERNS0_7RequestE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
865372

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_115admit_and_routeERNS0_7RequestE
# Func Hash:
172274410682039102
# Num Counters:
143
# Counter Values:
865612
0
865612
865612
865612
0
865612
480
0
308
240
865372
240
0
0
0
240
865372
0
0
0
0
0
0
865372
0
865612
0
240
865372
0
0
0
0
0
0
0
0
0
0
0
0
0
308
0
0
0
0
0
0
158
158
0
0
0
0
0
0
0
0
0
0
0
0
0
150
150
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
150
150
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:319275
** External Symbol **:125948
** External Symbol **:70241
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:308
** External Symbol **:279
** External Symbol **:279
** External Symbol **:267
** External Symbol **:267
** External Symbol **:255
** External Symbol **:41
** External Symbol **:8
** External Symbol **:6
** External Symbol **:3
** External Symbol **:3
unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4bodyEv:3
** External Symbol **:2
24
** External Symbol **:319275
** External Symbol **:125948
** External Symbol **:70241
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:308
** External Symbol **:279
** External Symbol **:279
** External Symbol **:267
** External Symbol **:267
** External Symbol **:255
** External Symbol **:41
** External Symbol **:8
** External Symbol **:6
** External Symbol **:3
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
1:150
1
1:150

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_115admit_and_routeERNS0_7RequestE.__await_suspend_wrapper__await4
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
865372

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_115admit_and_routeERNS0_7RequestE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
865612
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_115admit_and_routeERNS0_7RequestE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
865612

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_13actERNS0_7RequestERKNS_5rules13RouteDecisionE
# Func Hash:
597713392276306245
# Num Counters:
172
# Counter Values:
865292
0
865332
865332
0
865332
865332
308
0
0
865332
0
865332
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
864892
865292
865292
865292
865292
0
0
0
0
0
0
864852
0
0
0
40
0
440
865292
40
0
0
40
0
0
0
40
0
865292
0
0
348
0
0
0
0
0
0
865252
0
198
0
0
0
0
0
864944
0
348
0
0
40
0
0
0
198
0
0
0
228
0
0
0
150
0
80
0
0
0
0
228
40
150
0
0
80
0
0
0
228
40
80
0
0
0
78
78
0
0
0
0
0
0
150
150
0
0
0
0
0
0
150
150
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
78
40
40
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
4
24
** External Symbol **:319275
** External Symbol **:125948
** External Symbol **:70241
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:308
** External Symbol **:279
** External Symbol **:279
** External Symbol **:267
** External Symbol **:267
** External Symbol **:255
** External Symbol **:41
** External Symbol **:8
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
0
0
24
** External Symbol **:319275
** External Symbol **:125948
** External Symbol **:70241
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:308
** External Symbol **:279
** External Symbol **:279
** External Symbol **:267
** External Symbol **:267
** External Symbol **:255
** External Symbol **:41
** External Symbol **:8
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
15
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
1:150
0
1
1:150
1
1:150
0
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_13actERNS0_7RequestERKNS_5rules13RouteDecisionE.__await_suspend_wrapper__await5
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
865252

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_13actERNS0_7RequestERKNS_5rules13RouteDecisionE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
865332
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_13actERNS0_7RequestERKNS_5rules13RouteDecisionE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
865332

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_14copyERNS0_5RelayERNS1_9DirectionE
# Func Hash:
356881763567586966
# Num Counters:
159
# Counter Values:
512
0
0
525732
525732
263176
194
262596
0
262848
94
0
0
0
0
0
94
262848
262848
262596
262596
0
262596
262596
0
0
94
0
0
0
94
0
0
0
0
80
80
512
512
0
0
0
0
0
0
0
0
0
0
422
0
94
0
0
0
0
80
80
0
94
94
94
0
0
0
422
512
512
0
0
0
0
422
0
422
0
0
94
94
94
0
0
0
94
0
0
0
0
188
0
94
0
0
0
0
0
0
0
40
0
422
0
0
0
0
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
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
262754
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
3
3
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket8try_readESt4spanISt4byteLm18446744073709551615EE:525252
** External Symbol **:8
** External Symbol **:4
1
** External Symbol **:2
2
** External Symbol **:1
** External Symbol **:1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
19
0
0
0
1
1:94
1
1:94
1
1:94
1
1:94
0
0
0
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
262848

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_14copyERNS0_5RelayERNS1_9DirectionE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
262596

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_15writeERNS0_5RelayERNS1_9DirectionESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
499354183464454646
# Num Counters:
69
# Counter Values:
262636
0
262636
0
0
0
0
263018
0
0
0
0
263018
0
263018
0
0
0
263018
263018
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
263018
0
0
0
0
0
0
263018
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
3
unity_0_cxx.cxx;_ZN4weft2io12_GLOBAL__N_16Socket9try_writeESt4spanIK5iovecLm18446744073709551615EE:262436
** External Symbol **:3
** External Symbol **:2
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
263018

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_15writeERNS0_5RelayERNS1_9DirectionESt17basic_string_viewIcSt11char_traitsIcEE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
263018
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_15writeERNS0_5RelayERNS1_9DirectionESt17basic_string_viewIcSt11char_traitsIcEE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
263018

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_16finishERNS0_7RequestE
# Func Hash:
1138669270307536792
# Num Counters:
5
# Counter Values:
865612
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
** External Symbol **:373195
** External Symbol **:125908
** External Symbol **:70201
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:1602
** External Symbol **:804
** External Symbol **:801
** External Symbol **:558
** External Symbol **:534
** External Symbol **:510
** External Symbol **:308
** External Symbol **:41
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
262848
262848
262848
262848
262848
0
262848
0
94
0
94
0
0
0
0
262848
0
94
94
262848
0
262848
0
262848
94
94
0
94
0
262848
0
0
0
0
0
0
0
0
0
0
262754
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
1
1:94
1
1:94

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_18wait_forERNS_2io5EventERKNS0_5RelayE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
262848

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_18wait_forERNS_2io5EventERKNS0_5RelayE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
262848
0
0

unity_0_cxx.cxx;_ZN4weft5proxy12_GLOBAL__N_18wait_forERNS_2io5EventERKNS0_5RelayE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
262848

unity_0_cxx.cxx;_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
865612

unity_0_cxx.cxx;_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
865612

unity_0_cxx.cxx;_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
865612
0
0

unity_0_cxx.cxx;_ZN4weft5proxy13serve_requestEPvRNS_4http12ServerStreamE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
865612

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_112millisecondsENSt6chrono8durationIlSt5ratioILl1ELl1000000000EEEERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
865102

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_15valueENS_6config8LogFieldEtRKNS0_6RecordESt4spanIKSt17basic_string_viewIcSt11char_traitsIcEELm18446744073709551615EESC_RNSt7__cxx1112basic_stringIcSB_SaIcEEE
# Func Hash:
674134474322743301
# Num Counters:
73
# Counter Values:
0
5181292
25958060
0
0
865692
865692
865692
865692
865692
865692
865692
0
865692
0
865692
865692
0
865692
865692
865692
865692
865692
865692
0
865692
865852
865692
0
865692
865692
865692
865692
865692
0
0
865102
865452
865572
865332
865372
0
865252
0
230
0
0
0
0
0
0
0
0
0
0
0
0
0
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
230
230
360
608092
0

unity_0_cxx.cxx;_ZN4weft5proxy7observe12_GLOBAL__N_16originERKNS_6config6OriginERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
# Func Hash:
414921813063227548
# Num Counters:
8
# Counter Values:
865452
257360
257360
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
10386864
7790148
2597076
0
2596716
2596716
0
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110await_headERNS2_12ConversationENSt6chrono10time_pointINS5_3_V212steady_clockENS5_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
131806305308854141
# Num Counters:
48
# Counter Values:
865212
0
865212
865212
150
0
0
0
152281
0
865212
73
712854
77
0
0
0
0
0
0
73
73
77
152208
0
0
73
73
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
1:73
1
1:73

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110await_headERNS2_12ConversationENSt6chrono10time_pointINS5_3_V212steady_clockENS5_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
712931

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110await_headERNS2_12ConversationENSt6chrono10time_pointINS5_3_V212steady_clockENS5_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
152281

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110await_headERNS2_12ConversationENSt6chrono10time_pointINS5_3_V212steady_clockENS5_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
865212
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110await_headERNS2_12ConversationENSt6chrono10time_pointINS5_3_V212steady_clockENS5_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
865212

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110final_headERNS2_12ConversationENSt6chrono10time_pointINS5_3_V212steady_clockENS5_8durationIlSt5ratioILl1ELl1000000000EEEEEE
# Func Hash:
776730630626107742
# Num Counters:
55
# Counter Values:
0
865066
146
0
0
0
0
0
865066
0
865212
146
146
146
0
0
865212
865212
0
0
0
865212
146
146
146
0
0
0
146
0
0
0
0
0
0
0
865212
0
0
0
0
0
0
0
0
0
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
** External Symbol **:319275
** External Symbol **:125948
** External Symbol **:70241
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:804
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:308
** External Symbol **:279
** External Symbol **:279
** External Symbol **:267
** External Symbol **:267
** External Symbol **:255
** External Symbol **:41
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchange4headENSt6chrono10time_pointINS4_3_V212steady_clockENS4_8durationIlSt5ratioILl1ELl1000000000EEEEEE:2
0
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
5
1
1:146
1
1:146
1
1:146
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110final_headERNS2_12ConversationENSt6chrono10time_pointINS5_3_V212steady_clockENS5_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
865212

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110final_headERNS2_12ConversationENSt6chrono10time_pointINS5_3_V212steady_clockENS5_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
865212
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_110final_headERNS2_12ConversationENSt6chrono10time_pointINS5_3_V212steady_clockENS5_8durationIlSt5ratioILl1ELl1000000000EEEEEE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
865212

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_113failed_uploadERNS2_12ConversationE
# Func Hash:
649107573530136176
# Num Counters:
56
# Counter Values:
152281
152281
0
152281
152281
0
152281
152281
152281
152281
152281
0
152281
0
152281
152281
0
0
0
0
0
0
0
0
0
152281
0
0
0
0
152281
152281
0
0
0
0
0
0
0
152281
152281
0
152281
0
0
152281
0
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
1:152281
1
1:152281
1
1:152281
0
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_113failed_uploadERNS2_12ConversationE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
152281

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_113failed_uploadERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
152281
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_113failed_uploadERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
152281

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_114grpc_status_ofERKNS_4http7HeadersE
# Func Hash:
694937219328558229
# Num Counters:
6
# Counter Values:
1017120
152138
152138
0
152138
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_120converse_with_uploadERNS_2io5ScopeERNS2_12ConversationE
# Func Hash:
561040278666067057
# Num Counters:
30
# Counter Values:
152281
0
152281
152281
143
0
0
0
0
143
152281
70
70
0
0
73
73
0
73
73
0
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
1:73
1
1:73

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_120converse_with_uploadERNS_2io5ScopeERNS2_12ConversationE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
152281

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_120converse_with_uploadERNS_2io5ScopeERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
152281
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_120converse_with_uploadERNS_2io5ScopeERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
152281

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_16uploadERNS2_12ConversationE
# Func Hash:
883655125534078740
# Num Counters:
42
# Counter Values:
0
152281
0
152281
152281
152281
0
152281
152281
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
152281
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
152281
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
2
10
** External Symbol **:150161
** External Symbol **:41
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
152281

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_16uploadERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
152281
152281
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_16uploadERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
152281

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_18converseERNS2_12ConversationE
# Func Hash:
196175211499019805
# Num Counters:
219
# Counter Values:
865062
0
0
0
0
40
0
865212
0
865212
865212
0
308
0
0
0
0
0
150
0
0
0
0
0
0
0
0
736302
0
0
150
865062
865212
865062
865062
865062
865062
865062
865062
865062
128760
150
150
150
0
0
0
0
0
865062
0
0
0
0
865062
150
150
150
0
864782
783022
0
0
0
150
864982
864982
865022
0
0
0
280
80
0
0
152208
0
0
150
0
70
0
0
0
0
280
0
70
0
0
0
0
70
120
864592
0
0
0
0
0
80
864592
70
0
0
0
0
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
864592
864592
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
152058
152058
0
0
0
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
8
8
8
0
0
0
864584
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
82040
0
0
# Num Value Kinds:
2
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
9
24
** External Symbol **:309195
** External Symbol **:125908
** External Symbol **:70201
** External Symbol **:20040
** External Symbol **:2000
** External Symbol **:1603
** External Symbol **:1602
** External Symbol **:804
** External Symbol **:801
** External Symbol **:558
** External Symbol **:534
** External Symbol **:510
** External Symbol **:308
** External Symbol **:41
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
** External Symbol **:319275
** External Symbol **:125948
** External Symbol **:70241
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:804
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:308
** External Symbol **:279
** External Symbol **:279
** External Symbol **:267
** External Symbol **:267
** External Symbol **:255
** External Symbol **:41
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_114ClientExchange10bytes_sentEv:2
24
** External Symbol **:319198
** External Symbol **:125948
** External Symbol **:70168
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:308
** External Symbol **:279
** External Symbol **:279
** External Symbol **:267
** External Symbol **:267
** External Symbol **:255
** External Symbol **:41
** External Symbol **:8
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:319198
** External Symbol **:125948
** External Symbol **:70168
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:804
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:308
** External Symbol **:279
** External Symbol **:279
** External Symbol **:267
** External Symbol **:267
** External Symbol **:255
** External Symbol **:41
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
unity_0_cxx.cxx;_ZN4weft4http2h112_GLOBAL__N_114ClientExchange4bodyEv:2
24
** External Symbol **:319198
** External Symbol **:125948
** External Symbol **:70168
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:804
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:308
** External Symbol **:279
** External Symbol **:279
** External Symbol **:267
** External Symbol **:267
** External Symbol **:255
** External Symbol **:41
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
_ZNK4weft4http2h18Incoming6at_endEv:2
24
** External Symbol **:319198
** External Symbol **:125948
** External Symbol **:70168
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:804
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:308
** External Symbol **:279
** External Symbol **:279
** External Symbol **:267
** External Symbol **:267
** External Symbol **:255
** External Symbol **:41
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_114ClientExchange8upgradedEv:2
24
** External Symbol **:341078
** External Symbol **:125948
** External Symbol **:70168
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:308
** External Symbol **:279
** External Symbol **:279
** External Symbol **:267
** External Symbol **:267
** External Symbol **:255
** External Symbol **:255
** External Symbol **:41
** External Symbol **:8
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming7respondERKNS0_12ResponseHeadEb:1
24
** External Symbol **:341078
** External Symbol **:125948
** External Symbol **:70098
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:308
** External Symbol **:279
** External Symbol **:279
** External Symbol **:267
** External Symbol **:267
** External Symbol **:255
** External Symbol **:255
** External Symbol **:41
** External Symbol **:8
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
unity_0_cxx.cxx;_ZN4weft4http2h212_GLOBAL__N_18Incoming4sinkEv:1
24
** External Symbol **:319198
** External Symbol **:125908
** External Symbol **:70098
** External Symbol **:20080
** External Symbol **:2000
** External Symbol **:804
** External Symbol **:802
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:801
** External Symbol **:308
** External Symbol **:279
** External Symbol **:279
** External Symbol **:267
** External Symbol **:267
** External Symbol **:255
** External Symbol **:41
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
_ZNK4weft4http2h18Incoming8trailersEv:2
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
28
1
1:150
1
1:150
1
1:150
1
1:150
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
865212

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_18converseERNS2_12ConversationE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
864592

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_18converseERNS2_12ConversationE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
865212
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream12_GLOBAL__N_18converseERNS2_12ConversationE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
865212

unity_0_cxx.cxx;_ZN4weft5proxy8upstream3runERNS1_7AttemptE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
865372

unity_0_cxx.cxx;_ZN4weft5proxy8upstream3runERNS1_7AttemptE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
712931

unity_0_cxx.cxx;_ZN4weft5proxy8upstream3runERNS1_7AttemptE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
152281

unity_0_cxx.cxx;_ZN4weft5proxy8upstream3runERNS1_7AttemptE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
865372
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream3runERNS1_7AttemptE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
865372

unity_0_cxx.cxx;_ZN4weft5proxy8upstream4Pool12lease_sharedENS1_12LeaseOptionsE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
590356
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream4Pool12lease_sharedENS1_12LeaseOptionsE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
590356

unity_0_cxx.cxx;_ZN4weft5proxy8upstream4Pool5leaseENS1_12LeaseOptionsE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
590356

unity_0_cxx.cxx;_ZN4weft5proxy8upstream4Pool5leaseENS1_12LeaseOptionsE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
865372
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream4Pool5leaseENS1_12LeaseOptionsE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
865372

unity_0_cxx.cxx;_ZN4weft5proxy8upstream7forwardERNS0_7RequestERKNS_6config7ForwardERKNS4_13ClusterWeightE.__await_suspend_wrapper__await2
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
865372

unity_0_cxx.cxx;_ZN4weft5proxy8upstream7forwardERNS0_7RequestERKNS_6config7ForwardERKNS4_13ClusterWeightE.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
865252
0
0

unity_0_cxx.cxx;_ZN4weft5proxy8upstream7forwardERNS0_7RequestERKNS_6config7ForwardERKNS4_13ClusterWeightE.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
865252

unity_0_cxx.cxx;_ZN4weft5stats12_GLOBAL__N_111append_nameERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEERKNS0_6FamilyESt17basic_string_viewIcS5_ERKSt6vectorISD_SaISD_EESD_
# Func Hash:
159676628258954718
# Num Counters:
8
# Counter Values:
670000
64240
42400
0
0
0
0
4560

unity_0_cxx.cxx;_ZN4weft5stats12_GLOBAL__N_114append_escapedERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt17basic_string_viewIcS5_Eb
# Func Hash:
1096621590073427958
# Num Counters:
5
# Counter Values:
0
7274080
0
7274080
757760

unity_0_cxx.cxx;_ZN4weft9apiserver12_GLOBAL__N_111add_schemasERKNS_4mesh5kinds4TypeERNS_5codec5ValueE
# Func Hash:
1069341037948324912
# Num Counters:
129
# Counter Values:
960
480
15640
21000
3880
1520
680
760
4320
6480
6480
200
0
6280
6280
34120
34120
2240
0
233400
233400
31880
6280
5440
520
31880
69680
600
4720
29440
29440
29440
520
0
0
0
0
8200
39280
520
0
5760
5440
5760
28920
5760
5440
5760
28920
72720
114480
15640
21000
960
1520
680
3880
4320
480
760
69680
0
114480
50000
960
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
5440
6200
6200
80
1040
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
6
8
9:12280
7:4800
8:4800
5:3480
6:3360
4:1280
3:1080
16:800
2
6:5680
9:80
4
5:2720
9:1520
4:760
3:440
4
5:2920
9:2160
4:760
3:440
1
4:5760
8
5:10800
9:8960
7:3360
4:2640
6:1600
8:920
3:440
16:200

unity_0_cxx.cxx;_ZN4weft9apiserver12_GLOBAL__N_14takeERNS_5codec5ValueERKS3_St17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
650973722878119017
# Num Counters:
8
# Counter Values:
151480
151480
21640
5320
16320
0
0
0

unity_0_cxx.cxx;_ZN4weft9apiserver12_GLOBAL__N_15typedESt17basic_string_viewIcSt11char_traitsIcEES5_
# Func Hash:
157482351566391667
# Num Counters:
19
# Counter Values:
0
27000
0
304400
304400
27000
27000
0
0
0
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
7:228480
6:39280
8:36640
4
6:21000
9:4560
7:960
5:480

unity_0_cxx.cxx;_ZN9rapidjson13GenericReaderINS_4UTF8IcEES2_NS_12CrtAllocatorEE10ParseValueILj66ENS_12MemoryStreamEN4weft5codec12_GLOBAL__N_17BuilderEEEvRT0_RT1_
# Func Hash:
281967851389124817
# Num Counters:
335
# Counter Values:
143520
0
18480
56480
0
7400
41680
0
7400
57600
0
9280
0
0
0
117600
0
0
106560
0
18480
769560
0
95480
0
0
3554120
0
0
0
0
0
0
0
0
0
0
0
1765440
0
0
0
0
0
408360
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
162000
63880
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
49080
66880
5888880
0
0
0
0
0
11386160
294560
25600
698200
275360
275360
275360
300880
0
117600
125040
865040
0
0
0
0
0
0
0
0
0
2336440
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2336280
0
0
2336280
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1835880
0
0
0
2336280
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2336200
2337840
2337760
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
13273360
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
163320
0
0
0
0
0
0
0
0
0
0
0
5990920
0
0
1417240
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2336280
0

unity_0_cxx.cxx;_ZN9rapidjson13GenericReaderINS_4UTF8IcEES2_NS_12CrtAllocatorEE11ParseStringILj66ENS_12MemoryStreamEN4weft5codec12_GLOBAL__N_17BuilderEEEvRT0_RT1_b
# Func Hash:
116245934524838718
# Num Counters:
59
# Counter Values:
327438840
0
0
11396680
11395800
30552680
1304880
0
2912120
0
0
0
19236160
0
8491520
0
0
0
0
0
0
0
0
8491360
0
0
1040
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
19230320
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
10
9:91867
5:33533
3:20900
4:20494
16:17594
8:16484
7:5890
6:5067
2:575
1:5

unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_113ClientSession7closingEv
# Func Hash:
798733566687817357
# Num Counters:
5
# Counter Values:
275854
275854
275854
0
0

unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_113ClientSession8capacityEv
# Func Hash:
567185239160494219
# Num Counters:
5
# Counter Values:
322576
322576
322248
24080
0

unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_114ClientExchange10bytes_sentEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
275016

unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_114ClientExchange8upgradedEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
275016

unity_0_cxx.cxx;_ZNK4weft4http2h112_GLOBAL__N_16Served7versionEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
550592

unity_0_cxx.cxx;_ZNK4weft4http2h212_GLOBAL__N_18Incoming7versionEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1180472

unity_0_cxx.cxx;_ZNK4weft4http2h212_GLOBAL__N_18Outgoing10bytes_sentEv
# Func Hash:
886271540551095840
# Num Counters:
4
# Counter Values:
590196
0
590196
590196

unity_0_cxx.cxx;_ZNK4weft4http2h212_GLOBAL__N_18Outgoing8upgradedEv
# Func Hash:
784007059655560962
# Num Counters:
2
# Counter Values:
590046
590046

unity_0_cxx.cxx;_ZNSt16allocator_traitsISaIN4weft5codec12_GLOBAL__N_111YamlBuilder5LevelEEE7destroyIS4_EEvRS5_PT_
# Func Hash:
1096621588664978048
# Num Counters:
5
# Counter Values:
110120
0
0
22596
0

unity_0_cxx.cxx;_ZNSt6vectorIN4weft5codec12_GLOBAL__N_17Builder5LevelESaIS4_EE11_S_relocateEPS4_S7_S7_RS5_
# Func Hash:
1124680650144255556
# Num Counters:
3
# Counter Values:
1306280
0
1484840

unity_0_cxx.cxx;_ZThn96_N4weft2io12_GLOBAL__N_16Socket9on_eventsEj
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
1451320

unity_0_cxx.cxx;_ZZN4weft4http2h210ConnectionC1ERNS_2io4LoopENS1_4RoleERNS3_6StreamERKNS0_6LimitsEEN3$_08__invokeEPv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
4997773

unity_0_cxx.cxx;__tls_init
# Func Hash:
784007059655560962
# Num Counters:
2
# Counter Values:
12656418
3092

unity_11_cxx.cxx;_ZN4weft4mesh12_GLOBAL__N_18lay_overERKNS_5codec5ValueEtRNS0_13TrafficPolicyE
# Func Hash:
530233992936135351
# Num Counters:
31
# Counter Values:
0
112280
112280
112280
112280
112280
112280
112280
112280
112280
112280
112280
112280
112280
112280
0
16040
16040
16040
16040
16040
16040
16040
16040
0
0
0
0
0
0
0

unity_12_cxx.cxx;_ZN4weft4mesh12_GLOBAL__N_114check_durationERKNS_5codec5ValueENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEERSt6vectorINS0_7TroubleESaISD_EE
# Func Hash:
8908802399767889
# Num Counters:
18
# Counter Values:
221760
221760
31680
31680
0
0
0
0
0
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

unity_1_cxx.cxx;_ZN4weft11controllers12_GLOBAL__N_110or_defaultERKNS_5codec5ValueE
# Func Hash:
99520439407894578
# Num Counters:
10
# Counter Values:
117600
117600
16800
16800
80
0
80
80
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
4:80

unity_1_cxx.cxx;_ZN4weft11controllers12_GLOBAL__N_114int_or_percentERKNS_5codec5ValueEib
# Func Hash:
753202733418014623
# Num Counters:
8
# Counter Values:
117600
117600
16800
16800
16800
16800
16800
8400

unity_1_cxx.cxx;_ZN4weft11controllers12_GLOBAL__N_115ready_conditionERKNS_5codec5ValueE
# Func Hash:
631255614881591267
# Num Counters:
6
# Counter Values:
144000
96000
61920
80
80
48000

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

unity_1_cxx.cxx;_ZN4weft7control12_GLOBAL__N_19parse_podESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
560486706064549175
# Num Counters:
16
# Counter Values:
0
157560
146320
0
108120
0
146320
0
146320
0
0
0
0
0
0
11240
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
1
5:146320
0

unity_1_cxx.cxx;_ZNK4weft4node12_GLOBAL__N_19Variables6expandB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
387523044249418913
# Num Counters:
28
# Counter Values:
0
0
0
0
0
0
0
0
139120
147200
0
139120
0
139120
0
0
139120
8080
0
0
0
0
0
0
0
147200
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
4
1
2:139120
1
2:139120
0
0

unity_1_cxx.cxx;_ZNSt17_Function_handlerIFvRKN4weft4kube6ChangeEEZNS0_11controllers6OwnersC1ERNS1_6ClientERNS6_7WatchedENSA_4EachEE3$_0E9_M_invokeERKSt9_Any_dataS4_
# Func Hash:
339793669077506703
# Num Counters:
9
# Counter Values:
33560
0
270720
14720
256000
182400
182400
182400
14720
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
1
33:182400

unity_2_cxx.cxx;_ZN4weft11controllers12_GLOBAL__N_19add_valueERmRKNS_5codec5ValueE
# Func Hash:
386924805381722085
# Num Counters:
39
# Counter Values:
3448160
2001160
2001160
34040
285880
81320
0
2298240
2298240
285880
98120
98120
285880
328320
1611400
1611400
81120
22080
22080
34040
2035720
230200
66360
0
219520
98120
81320
81320
22080
208120
54760
0
81320
0
0
0
0
0
0

unity_2_cxx.cxx;_ZN4weft2io4TaskINS_9apiserver12_GLOBAL__N_16PolledEED2Ev
# Func Hash:
1108181533877917484
# Num Counters:
4
# Counter Values:
460440
460440
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
2
** External Symbol **:238200
** External Symbol **:222240

unity_2_cxx.cxx;_ZN4weft4mesh12_GLOBAL__N_19add_namesERKNS0_5ModelERKNS0_7ServiceESt17basic_string_viewIcSt11char_traitsIcEEbRSt6vectorINSt7__cxx1112basic_stringIcSA_SaIcEEESaISG_EE
# Func Hash:
359786651504014361
# Num Counters:
47
# Counter Values:
0
0
0
0
33480
0
0
0
33720
0
0
0
33480
0
0
0
33480
0
240
101360
33920
33720
33720
240
33720
33720
240
33720
0
0
0
0
0
0
0
0
0
0
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
33:33920
1
33:33720
1
65:33720

unity_2_cxx.cxx;_ZN4weft4node12_GLOBAL__N_110Conditions3addEPKcbSt17basic_string_viewIcSt11char_traitsIcEERKNSt7__cxx1112basic_stringIcS7_SaIcEEE
# Func Hash:
159589305307428316
# Num Counters:
72
# Counter Values:
82800
0
265560
265560
265560
182760
86400
86400
86400
86400
82800
82800
90200
90200
90200
90200
18040
0
90200
0
18960
72160
90200
0
18960
72160
90200
0
82800
82800
82800
18960
0
18960
0
18960
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
71240
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
7
3
9:36080
6:18040
16:18040
2
5:71240
6:18960
3
9:51840
17:17280
5:17280
2
4:67440
5:15360
0
0
0

unity_2_cxx.cxx;_ZN4weft6config12_GLOBAL__N_16startsESt17basic_string_viewIcSt11char_traitsIcEERKNS0_9PathMatchE
# Func Hash:
978919878377774826
# Num Counters:
4
# Counter Values:
1505264
0
1423144
1423144
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
2
1:1423104
17:1

unity_2_cxx.cxx;_ZN4weft9apiserver11StoreThread3askIZNS0_6Server9run_watchERNS_4http12ServerStreamENS0_10WatchStartEE3$_0NS0_12_GLOBAL__N_16PolledEEENS_2io4TaskIT0_EET_
# Func Hash:
1101868427273111497
# Num Counters:
62
# Counter Values:
460440
460440
460440
0
0
460440
0
460440
460440
460440
0
0
0
460440
460440
460440
460440
0
0
460440
460440
460440
460440
0
460440
460440
460440
460440
460440
460440
1480
460440
37240
0
0
0
458960
458960
421720
0
0
1480
1480
458960
458960
421720
1480
1480
0
0
0
0
0
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
3
0
2
_ZNSt12_Mofunc_base8_S_emptyERNS_8_StorageEPS0_:238200
** External Symbol **:222240
0
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
11
1
3:460440
1
1:460440
1
3:460440
1
1:460440
1
3:460440
1
1:460440
1
1:1480
1
1:1480
1
3:458960
1
1:458960
1
1:421720

unity_2_cxx.cxx;_ZN4weft9apiserver11StoreThread3askIZNS0_6Server9run_watchERNS_4http12ServerStreamENS0_10WatchStartEE3$_0NS0_12_GLOBAL__N_16PolledEEENS_2io4TaskIT0_EET_.__await_suspend_wrapper__await
# Func Hash:
238984481833172217
# Num Counters:
3
# Counter Values:
460440
460440
0

unity_2_cxx.cxx;_ZN4weft9apiserver11StoreThread3askIZNS0_6Server9run_watchERNS_4http12ServerStreamENS0_10WatchStartEE3$_0NS0_12_GLOBAL__N_16PolledEEENS_2io4TaskIT0_EET_.__await_suspend_wrapper__final
# Func Hash:
1063705162198537101
# Num Counters:
3
# Counter Values:
460440
0
0

unity_2_cxx.cxx;_ZN4weft9apiserver11StoreThread3askIZNS0_6Server9run_watchERNS_4http12ServerStreamENS0_10WatchStartEE3$_0NS0_12_GLOBAL__N_16PolledEEENS_2io4TaskIT0_EET_.__await_suspend_wrapper__init
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
460440

unity_2_cxx.cxx;_ZN4weft9apiserver12_GLOBAL__N_16PolledC2EOS2_
# Func Hash:
251289087357884459
# Num Counters:
7
# Counter Values:
37240
458960
458960
421720
458960
458960
421720
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
3
1
3:458960
1
1:458960
1
1:421720

unity_2_cxx.cxx;_ZN4weft9apiserver12_GLOBAL__N_19read_bodyESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
1034392454933149820
# Num Counters:
13
# Counter Values:
10760
112200
0
0
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

unity_2_cxx.cxx;_ZN4weft9apiserver6Server9run_watchERNS_4http12ServerStreamENS0_10WatchStartE.__await_suspend_wrapper__await
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
460440

unity_2_cxx.cxx;_ZN4weft9apiserver6Server9run_watchERNS_4http12ServerStreamENS0_10WatchStartE.__await_suspend_wrapper__await3
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
213400

unity_2_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZN4weft9apiserver11StoreThread3askIZNS2_6Server9run_watchERNS1_4http12ServerStreamENS2_10WatchStartEE3$_0NS2_12_GLOBAL__N_16PolledEEENS1_2io4TaskIT0_EET_EUlRNS2_3ApiEE_EEvRNS_8_StorageEPSL_
# Func Hash:
1096621588882084972
# Num Counters:
5
# Counter Values:
920880
460440
460440
0
0

unity_2_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZZN4weft9apiserver11StoreThread3askIZNS2_6Server14answer_requestERNS1_4http12ServerStreamEE3$_0St7variantIJNS2_11ApiResponseENS2_10WatchStartENS2_8LogQueryEEEEENS1_2io4TaskIT0_EET_ENUlRNS2_3ApiEE_clESL_EUlvE_EEvRNS_8_StorageEPSO_
# Func Hash:
1096621590357073334
# Num Counters:
5
# Counter Values:
113400
29000
29000
0
0

unity_2_cxx.cxx;_ZNSt12_Mofunc_base9_S_manageIZZN4weft9apiserver11StoreThread3askIZNS2_6Server9run_watchERNS1_4http12ServerStreamENS2_10WatchStartEE3$_0NS2_12_GLOBAL__N_16PolledEEENS1_2io4TaskIT0_EET_ENUlRNS2_3ApiEE_clESJ_EUlvE_EEvRNS_8_StorageEPSM_
# Func Hash:
391331302110945798
# Num Counters:
6
# Counter Values:
1565440
460440
460440
80
0
0

unity_2_cxx.cxx;_ZNSt17_Function_handlerIFvvEZN4weft9apiserver6ServerC1ERNS1_2io4LoopERNS2_11StoreThreadENS2_13ServerOptionsEE3$_0E9_M_invokeERKSt9_Any_data
# Func Hash:
218421987254289770
# Num Counters:
4
# Counter Values:
626560
0
211920
16960
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
0

unity_2_cxx.cxx;_ZNSt18move_only_functionIJFvRN4weft9apiserver3ApiEEEE9_S_invokeIZNS1_11StoreThread3askIZNS1_6Server9run_watchERNS0_4http12ServerStreamENS1_10WatchStartEE3$_0NS1_12_GLOBAL__N_16PolledEEENS0_2io4TaskIT0_EET_EUlS3_E_EEvPSt12_Mofunc_baseS3_
# Func Hash:
52417813732037161
# Num Counters:
28
# Counter Values:
37320
0
0
0
0
460440
460440
423120
460440
460440
423120
0
460440
460440
423120
460440
460440
423120
0
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
3
0
2
_ZNSt12_Mofunc_base8_S_emptyERNS_8_StorageEPS0_:238200
** External Symbol **:222240
0
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
6
1
3:460440
1
1:460440
1
1:423120
1
3:460440
1
1:460440
1
1:423120

unity_2_cxx.cxx;_ZNSt18move_only_functionIJFvvEEE9_S_invokeIZZN4weft9apiserver11StoreThread3askIZNS4_6Server9run_watchERNS3_4http12ServerStreamENS4_10WatchStartEE3$_0NS4_12_GLOBAL__N_16PolledEEENS3_2io4TaskIT0_EET_ENUlRNS4_3ApiEE_clESL_EUlvE_EEvPSt12_Mofunc_base
# Func Hash:
811594940626252597
# Num Counters:
3
# Counter Values:
458960
0
458960
# Num Value Kinds:
1
# ValueKind = IPVK_IndirectCallTarget:
0
# NumValueSites:
1
0

unity_2_cxx.cxx;_ZNSt22_Optional_payload_baseIN4weft9apiserver12_GLOBAL__N_16PolledEE8_M_resetEv
# Func Hash:
567185238804271424
# Num Counters:
5
# Counter Values:
919400
458960
0
0
0

unity_2_cxx.cxx;_ZNSt23_Sp_counted_ptr_inplaceIN4weft9apiserver11StoreThread9AnswerBoxINS1_12_GLOBAL__N_16PolledEEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
# Func Hash:
742261418966908927
# Num Counters:
1
# Counter Values:
460440

unity_2_cxx.cxx;_ZNSt23_Sp_counted_ptr_inplaceIN4weft9apiserver11StoreThread9AnswerBoxINS1_12_GLOBAL__N_16PolledEEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
# Func Hash:
784007058953177093
# Num Counters:
2
# Counter Values:
460440
0

unity_2_cxx.cxx;_ZNSt8expectedIN4weft9apiserver12_GLOBAL__N_16PolledENS0_5ErrorEED2EvQoont27is_trivially_destructible_vIT_Ent27is_trivially_destructible_vIT0_E
# Func Hash:
694937219117725617
# Num Counters:
6
# Counter Values:
917920
2960
0
0
0
0

unity_2_cxx.cxx;_ZSt16__insertion_sortIN9__gnu_cxx17__normal_iteratorIPPKN4weft5codec6MemberESt6vectorIS6_SaIS6_EEEENS0_5__ops15_Iter_comp_iterIZNSt6ranges8__detail16__make_comp_projINSE_4lessEZNS2_11controllers12_GLOBAL__N_19add_valueERmRKNS3_5ValueEE3$_0EEDaRT_RT0_EUlOSP_OSR_E_EEEvSP_SP_SR_
# Func Hash:
234856435633619659
# Num Counters:
5
# Counter Values:
117000
166760
37800
81320
81320
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
3
8:18720
16:12720
32:6360

unity_4_cxx.cxx;_ZN4weft3xds12_GLOBAL__N_114metadata_valueERKN5envoy6config4core2v38MetadataERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESG_
# Func Hash:
431494654108067943
# Num Counters:
3
# Counter Values:
207595
103880
34160

unity_5_cxx.cxx;_ZN4weft3xds12SubscriberToINS0_12_GLOBAL__N_19DeltaTypeEE7changedERKSt6vectorINS0_10ResourceIdESaIS6_EE
# Func Hash:
124721839936296832
# Num Counters:
10
# Counter Values:
213240
108200
108200
45480
104000
1320
43080
53360
53360
2880

unity_5_cxx.cxx;_ZN4weft4mesh5kinds12_GLOBAL__N_14fillERNS_5codec5ValueESt17basic_string_viewIcSt11char_traitsIcEES4_
# Func Hash:
599005162859727852
# Num Counters:
9
# Counter Values:
774200
774200
110600
110600
58560
0
0
0
0

unity_5_cxx.cxx;_ZN4weft4mesh5kinds12_GLOBAL__N_15Check3oneERKNS1_5FieldERKNS_5codec5ValueERKNS1_4PathEbi
# Func Hash:
541884695930918882
# Num Counters:
62
# Counter Values:
0
1103480
451640
49280
5399240
0
153720
1103480
451640
49280
5399240
0
153720
1484840
157640
64520
7040
49280
771320
0
0
21960
47040
49280
0
47040
7040
0
6720
134880
38400
102840
102840
406960
64520
0
21960
7040
0
0
55400
157640
0
0
7040
771320
0
0
6720
0
96480
157640
7040
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
5
4:28680
3:27760
9:27160
6:12720
7:6520

unity_5_cxx.cxx;_ZN4weft4mesh5kinds12_GLOBAL__N_15Check4textERKNS_5codec5ValueERKNS1_4PathEPFbSt17basic_string_viewIcSt11char_traitsIcEEESE_
# Func Hash:
903233819471752249
# Num Counters:
9
# Counter Values:
437080
437080
62440
62440
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
4
_ZN4weft4mesh5kinds7is_timeESt17basic_string_viewIcSt11char_traitsIcEE:27720
** External Symbol **:27680
** External Symbol **:3600
_ZN4weft4mesh5kinds11is_quantityESt17basic_string_viewIcSt11char_traitsIcEE:3440

unity_5_cxx.cxx;_ZN4weft4mesh5kinds12_GLOBAL__N_15Check6objectERKNS1_4TypeERKNS_5codec5ValueERKNS1_4PathEbi
# Func Hash:
867975667414875814
# Num Counters:
85
# Counter Values:
840
0
0
0
6353600
4986200
9571800
17640
9571800
17640
0
1656760
1367400
2520
1552320
1552320
1656760
0
0
0
0
2997120
2997120
221760
1552320
1552320
0
259280
753760
259280
753760
1552320
1552320
59600
220560
0
428160
221760
37040
107680
221760
3078920
0
1367400
2520
2665560
4960
1077960
221760
0
221760
96840
0
0
0
1204680
221760
0
0
0
0
157760
0
37040
0
107680
9800
0
0
428160
349360
0
0
0
0
0
0
0
0
0
0
0
0
0
1367400
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
2
10
9:551120
4:343360
8:183880
17:142240
5:138400
6:124080
7:84160
16:39720
3:35080
2:14720
0

unity_5_cxx.cxx;_ZNK4weft3xds12SubscriberToINS0_12_GLOBAL__N_19DeltaTypeEE6statusEv
# Func Hash:
1124680649821146753
# Num Counters:
3
# Counter Values:
203040
61280
0

unity_5_cxx.cxx;_ZZNSt6ranges8__detail16__make_comp_projINS_4lessEZNK4weft3xds6Server7proxiesEvE3$_0EEDaRT_RT0_ENKUlOS7_OS9_E_clIRNS4_11ProxyStatusESG_EEbSB_SC_
# Func Hash:
357633328875626282
# Num Counters:
12
# Counter Values:
143680
143680
143680
143680
0
0
0
0
37520
0
0
0
# Num Value Kinds:
1
# ValueKind = IPVK_MemOPSize:
1
# NumValueSites:
1
3
33:61120
17:58040
32:24520

unity_6_cxx.cxx;_ZN4weft4mesh5kinds12_GLOBAL__N_112is_name_partESt17basic_string_viewIcSt11char_traitsIcEE
# Func Hash:
391331302109504733
# Num Counters:
9
# Counter Values:
0
15080
40880
355120
355120
15480
40880
40880
40880

unity_6_cxx.cxx;_ZN4weft4mesh5kinds12_GLOBAL__N_15splitESt17basic_string_viewIcSt11char_traitsIcEEc
# Func Hash:
187771965728593273
# Num Counters:
7
# Counter Values:
1152000
277400
820800
394000
0
0
392000

unity_6_cxx.cxx;_ZNSt6vectorIN4weft4mesh5kinds12_GLOBAL__N_16Reader9ReferenceESaIS5_EE11_S_relocateEPS5_S8_S8_RS6_
# Func Hash:
798733565090940266
# Num Counters:
4
# Counter Values:
102200
0
0
4000

unity_9_cxx.cxx;_ZN4weft4mesh12_GLOBAL__N_110take_untilERSt17basic_string_viewIcSt11char_traitsIcEEc
# Func Hash:
334492582299787662
# Num Counters:
5
# Counter Values:
552560
552560
552560
0
0
