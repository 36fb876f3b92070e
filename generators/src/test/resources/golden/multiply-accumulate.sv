// Multiply-accumulate over lanes, with the old sum in the compressor tree.
module MultiplyAccumulate_e8f7d404 (
    input  logic        clk,
    input  logic        rst,
    input  logic [7:0]  a_0,
    input  logic [7:0]  b_0,
    input  logic        valid,
    input  logic        clear,
    output logic [23:0] sum
);
    logic [23:0] held;
    logic        _0_or_held_22_and_1;
    logic        either_0;
    logic        _0_or_held_21_and_1;
    logic        either_1;
    logic        propagate_and_propagate;
    logic        _0_or_held_20_and_1;
    logic        either_2;
    logic        _0_or_held_19_and_1;
    logic        either_3;
    logic        generate_0;
    logic        propagate_and_propagate_2;
    logic        _0_or_held_18_and_1;
    logic        either_4;
    logic        _0_or_held_17_and_1;
    logic        either_5;
    logic        generate_1;
    logic        propagate_and_propagate_3;
    logic        _0_or_held_16_and_1;
    logic        either_6;
    logic        _0_or_held_15_and_1;
    logic        either_7;
    logic        generate_2;
    logic        generate_3;
    logic        propagate_and_propagate_4;
    logic        and_and_and;
    logic        term_0;
    logic        term_1;
    logic        either_8;
    logic        term_2;
    logic        and_or_and;
    logic        term_3;
    logic        either_9;
    logic        term_4;
    logic        and_or_and_2;
    logic        term_5;
    logic        either_10;
    logic        and_or_and_3;
    logic        either_11;
    logic        term_6;
    logic        term_7;
    logic        either_12;
    logic        term_8;
    logic        and_or_and_4;
    logic        term_9;
    logic        either_13;
    logic        term_10;
    logic        and_or_and_5;
    logic        term_11;
    logic        term_12;
    logic        either_14;
    logic        and_or_and_6;
    logic        either_15;
    logic        and_or_and_7;
    logic        either_16;
    logic        and_or_and_8;
    logic        either_xor_0_or_held_14;
    logic        generate_4;
    logic        propagate_and_propagate_5;
    logic        term_13;
    logic        term_14;
    logic        either_17;
    logic        term_15;
    logic        and_or_and_9;
    logic        term_16;
    logic        term_17;
    logic        either_18;
    logic        term_18;
    logic        and_or_and_10;
    logic        either_19;
    logic        and_or_and_11;
    logic        term_19;
    logic        term_20;
    logic        either_20;
    logic        and_or_and_12;
    logic        either_21;
    logic        and_or_and_13;
    logic        either_xor_either_xor_not_term;
    logic        either_22;
    logic        and_or_and_14;
    logic        either_xor_0_or_held_13;
    logic        term_21;
    logic        term_22;
    logic        either_23;
    logic        term_23;
    logic        and_or_and_15;
    logic        term_24;
    logic        term_25;
    logic        either_24;
    logic        term_26;
    logic        term_and_term_or_either_and_term;
    logic        either_25;
    logic        term_27;
    logic        either_26;
    logic        and_or_and_16;
    logic        and_or_and_17;
    logic        either_27;
    logic        and_or_and_18;
    logic        either_28;
    logic        either_xor_either_xor_term;
    logic        and_or_and_19;
    logic        either_xor_either_xor_term_2;
    logic        either_29;
    logic        either_xor_0_or_held_11;
    logic        and_or_and_20;
    logic        either_xor_0_or_held_12;
    logic        generate_5;
    logic        generate_6;
    logic        propagate_and_propagate_6;
    logic        term_28;
    logic        term_29;
    logic        either_30;
    logic        term_30;
    logic        and_or_and_21;
    logic        term_31;
    logic        term_32;
    logic        either_31;
    logic        term_33;
    logic        term_and_term_or_either_and_term_2;
    logic        either_32;
    logic        term_34;
    logic        term_35;
    logic        and_or_and_22;
    logic        either_33;
    logic        and_or_and_23;
    logic        either_34;
    logic        and_or_and_24;
    logic        either_35;
    logic        either_xor_0_or_held_10;
    logic        and_or_and_25;
    logic        propagate_0;
    logic        term_36;
    logic        term_37;
    logic        either_36;
    logic        term_38;
    logic        term_and_term_or_either_and_term_3;
    logic        term_39;
    logic        term_40;
    logic        either_37;
    logic        and_or_and_26;
    logic        either_38;
    logic        either_39;
    logic        and_or_and_27;
    logic        either_40;
    logic        either_xor_term_and_not_term;
    logic        and_or_and_28;
    logic        either_xor_either_xor_and_or_and;
    logic        either_41;
    logic        either_xor_0_or_held_9;
    logic        and_or_and_29;
    logic        generate_0_2;
    logic        generate_7;
    logic        propagate_1;
    logic        term_41;
    logic        term_42;
    logic        either_42;
    logic        either_43;
    logic        and_or_and_30;
    logic        term_43;
    logic        term_44;
    logic        either_44;
    logic        and_or_and_31;
    logic        either_45;
    logic        either_xor_either_xor_term_3;
    logic        and_or_and_32;
    logic        either_46;
    logic        either_xor_either_xor_1;
    logic        and_or_and_33;
    logic        propagate_2;
    logic        either_47;
    logic        term_45;
    logic        either_48;
    logic        term_46;
    logic        and_or_and_34;
    logic        term_47;
    logic        term_48;
    logic        either_49;
    logic        and_or_and_35;
    logic        either_50;
    logic        and_or_and_36;
    logic        either_51;
    logic        either_xor_0_or_held_7;
    logic        and_or_and_37;
    logic        generate_1_2;
    logic        generate_8;
    logic        generate_9;
    logic        generate_10;
    logic        propagate_3;
    logic        and_and_and_2;
    logic        and_and_and_and_and;
    logic        term_49;
    logic        term_50;
    logic        either_52;
    logic        term_51;
    logic        term_and_term_or_either_and_term_4;
    logic        term_52;
    logic        term_53;
    logic        either_53;
    logic        and_or_and_38;
    logic        either_xor_either_xor_either;
    logic        either_54;
    logic        either_xor_0_or_held_6;
    logic        and_or_and_39;
    logic        propagate_4;
    logic        term_54;
    logic        term_55;
    logic        either_55;
    logic        either_56;
    logic        and_or_and_40;
    logic        either_xor_either_xor_term_4;
    logic        either_57;
    logic        either_xor_0_or_held_5;
    logic        and_or_and_41;
    logic        generate_2_2;
    logic        generate_11;
    logic        propagate_5;
    logic        either_58;
    logic        term_56;
    logic        either_59;
    logic        term_57;
    logic        and_or_and_42;
    logic        either_60;
    logic        and_or_and_43;
    logic        propagate_6;
    logic        term_58;
    logic        term_59;
    logic        either_61;
    logic        and_or_and_44;
    logic        either_xor_0_or_held_4;
    logic        generate_12;
    logic        generate_13;
    logic        propagate_and_propagate_7;
    logic        and_and_propagate_and_propagate;
    logic        either_62;
    logic        term_60;
    logic        either_63;
    logic        and_or_and_45;
    logic        either_xor_0_or_held_3;
    logic        term_61;
    logic        term_62;
    logic        either_xor_0_or_held_2;
    logic        generate_3_2;
    logic        generate_14;
    logic        propagate_7;
    logic        propagate_and_propagate_8;
    logic        either_64;
    logic        propagate_8;
    logic        term_63;
    logic        propagate_9;
    logic        generate_;
    logic        generate_15;
    logic        generate_16;
    logic        generate_17;
    logic        generate_18;
    logic        and_and_and_3;
    logic        generate_19;
    logic        propagate_and_propagate_and_and;
    logic        generate_20;
    logic        generate_21;
    logic        and_and_and_4;
    logic        generate_22;
    logic        generate_23;
    logic        generate_24;
    logic        and_and_and_5;
    logic        generate_25;
    logic        generate_26;
    logic        and_and_propagate_and_propagate_and_and;
    logic        generate_27;
    logic        and_and_and_and_and_2;
    logic        generate_28;
    logic        generate_29;
    logic        generate_30;
    logic        generate_31;
    logic        generate_32;
    logic [24:0] generate_cat;

    assign _0_or_held_22_and_1 = (clear ? 1'b0 : held[22]) && 1'b1;
    assign either_0 = (clear ? 1'b0 : held[23]) ^ 1'b1;
    assign _0_or_held_21_and_1 = (clear ? 1'b0 : held[21]) && 1'b1;
    assign either_1 = (clear ? 1'b0 : held[22]) ^ 1'b1;
    assign propagate_and_propagate = _0_or_held_22_and_1 ^ either_0 &&
        _0_or_held_21_and_1 ^ either_1;
    assign _0_or_held_20_and_1 = (clear ? 1'b0 : held[20]) && 1'b1;
    assign either_2 = (clear ? 1'b0 : held[21]) ^ 1'b1;
    assign _0_or_held_19_and_1 = (clear ? 1'b0 : held[19]) && 1'b1;
    assign either_3 = (clear ? 1'b0 : held[20]) ^ 1'b1;
    assign generate_0 = (_0_or_held_20_and_1 && either_2) ||
        (_0_or_held_20_and_1 ^ either_2 && _0_or_held_19_and_1 && either_3);
    assign propagate_and_propagate_2 =
        _0_or_held_20_and_1 ^ either_2 && _0_or_held_19_and_1 ^ either_3;
    assign _0_or_held_18_and_1 = (clear ? 1'b0 : held[18]) && 1'b1;
    assign either_4 = (clear ? 1'b0 : held[19]) ^ 1'b1;
    assign _0_or_held_17_and_1 = (clear ? 1'b0 : held[17]) && 1'b1;
    assign either_5 = (clear ? 1'b0 : held[18]) ^ 1'b1;
    assign generate_1 = (_0_or_held_18_and_1 && either_4) ||
        (_0_or_held_18_and_1 ^ either_4 && _0_or_held_17_and_1 && either_5);
    assign propagate_and_propagate_3 =
        _0_or_held_18_and_1 ^ either_4 && _0_or_held_17_and_1 ^ either_5;
    assign _0_or_held_16_and_1 = (clear ? 1'b0 : held[16]) && 1'b1;
    assign either_6 = (clear ? 1'b0 : held[17]) ^ 1'b1;
    assign _0_or_held_15_and_1 = (clear ? 1'b0 : held[15]) && 1'b1;
    assign either_7 = (clear ? 1'b0 : held[16]) ^ 1'b1;
    assign generate_2 = (_0_or_held_16_and_1 && either_6) ||
        (_0_or_held_16_and_1 ^ either_6 && _0_or_held_15_and_1 && either_7);
    assign generate_3 = generate_1 || (propagate_and_propagate_3 && generate_2);
    assign propagate_and_propagate_4 =
        _0_or_held_16_and_1 ^ either_6 && _0_or_held_15_and_1 ^ either_7;
    assign and_and_and = propagate_and_propagate && propagate_and_propagate_2 &&
        propagate_and_propagate_3 && propagate_and_propagate_4;
    assign term_0 = a_0[7] && b_0[5];
    assign term_1 = a_0[6] && b_0[6];
    assign either_8 = !term_0 ^ term_1;
    assign term_2 = a_0[5] && b_0[7];
    assign and_or_and = (!term_0 && term_1) || (either_8 && !term_2);
    assign term_3 = a_0[7] && b_0[6];
    assign either_9 = and_or_and ^ !term_3;
    assign term_4 = a_0[6] && b_0[7];
    assign and_or_and_2 = (and_or_and && !term_3) || (either_9 && !term_4);
    assign term_5 = a_0[7] && b_0[7];
    assign either_10 = and_or_and_2 ^ term_5;
    assign and_or_and_3 = (and_or_and_2 && term_5) || (either_10 && (clear ? 1'b0 : held[14]));
    assign either_11 = (clear ? 1'b0 : held[15]) ^ 1'b1;
    assign term_6 = a_0[7] && b_0[3];
    assign term_7 = a_0[6] && b_0[4];
    assign either_12 = !term_6 ^ term_7;
    assign term_8 = a_0[5] && b_0[5];
    assign and_or_and_4 = (!term_6 && term_7) || (either_12 && term_8);
    assign term_9 = a_0[7] && b_0[4];
    assign either_13 = and_or_and_4 ^ !term_9;
    assign term_10 = a_0[6] && b_0[5];
    assign and_or_and_5 = (and_or_and_4 && !term_9) || (either_13 && term_10);
    assign term_11 = a_0[5] && b_0[6];
    assign term_12 = a_0[4] && b_0[7];
    assign either_14 = term_11 ^ !term_12;
    assign and_or_and_6 = (term_11 && !term_12) || (either_14 && (clear ? 1'b0 : held[11]));
    assign either_15 = and_or_and_5 ^ and_or_and_6;
    assign and_or_and_7 = (and_or_and_5 && and_or_and_6) || (either_15 && either_8 ^ !term_2);
    assign either_16 = and_or_and_7 ^ either_9 ^ !term_4;
    assign and_or_and_8 = (and_or_and_7 && either_9 ^ !term_4) ||
        (either_16 && (clear ? 1'b0 : held[13]));
    assign either_xor_0_or_held_14 = either_10 ^ (clear ? 1'b0 : held[14]);
    assign generate_4 = (and_or_and_3 && either_11) ||
        (and_or_and_3 ^ either_11 && and_or_and_8 && either_xor_0_or_held_14);
    assign propagate_and_propagate_5 =
        and_or_and_3 ^ either_11 && and_or_and_8 ^ either_xor_0_or_held_14;
    assign term_13 = a_0[7] && b_0[2];
    assign term_14 = a_0[6] && b_0[3];
    assign either_17 = !term_13 ^ term_14;
    assign term_15 = a_0[5] && b_0[4];
    assign and_or_and_9 = (!term_13 && term_14) || (either_17 && term_15);
    assign term_16 = a_0[4] && b_0[5];
    assign term_17 = a_0[3] && b_0[6];
    assign either_18 = term_16 ^ term_17;
    assign term_18 = a_0[2] && b_0[7];
    assign and_or_and_10 = (term_16 && term_17) || (either_18 && !term_18);
    assign either_19 = and_or_and_9 ^ and_or_and_10;
    assign and_or_and_11 = (and_or_and_9 && and_or_and_10) || (either_19 && either_12 ^ term_8);
    assign term_19 = a_0[4] && b_0[6];
    assign term_20 = a_0[3] && b_0[7];
    assign either_20 = term_19 ^ !term_20;
    assign and_or_and_12 = (term_19 && !term_20) || (either_20 && (clear ? 1'b0 : held[10]));
    assign either_21 = and_or_and_11 ^ and_or_and_12;
    assign and_or_and_13 = (and_or_and_11 && and_or_and_12) || (either_21 && either_13 ^ term_10);
    assign either_xor_either_xor_not_term = either_15 ^ either_8 ^ !term_2;
    assign either_22 = and_or_and_13 ^ either_xor_either_xor_not_term;
    assign and_or_and_14 = (and_or_and_13 && either_xor_either_xor_not_term) ||
        (either_22 && (clear ? 1'b0 : held[12]));
    assign either_xor_0_or_held_13 = either_16 ^ (clear ? 1'b0 : held[13]);
    assign term_21 = a_0[7] && b_0[1];
    assign term_22 = a_0[6] && b_0[2];
    assign either_23 = !term_21 ^ term_22;
    assign term_23 = a_0[5] && b_0[3];
    assign and_or_and_15 = (!term_21 && term_22) || (either_23 && term_23);
    assign term_24 = a_0[4] && b_0[4];
    assign term_25 = a_0[3] && b_0[5];
    assign either_24 = term_24 ^ term_25;
    assign term_26 = a_0[2] && b_0[6];
    assign term_and_term_or_either_and_term = (term_24 && term_25) || (either_24 && term_26);
    assign either_25 = and_or_and_15 ^ term_and_term_or_either_and_term;
    assign term_27 = a_0[1] && b_0[7];
    assign either_26 = !term_27 ^ (clear ? 1'b0 : held[8]);
    assign and_or_and_16 = (!term_27 && (clear ? 1'b0 : held[8])) || (either_26 && 1'b1);
    assign and_or_and_17 = (and_or_and_15 && term_and_term_or_either_and_term) ||
        (either_25 && and_or_and_16);
    assign either_27 = either_17 ^ term_15 ^ either_18 ^ !term_18;
    assign and_or_and_18 = (either_17 ^ term_15 && either_18 ^ !term_18) ||
        (either_27 && (clear ? 1'b0 : held[9]));
    assign either_28 = and_or_and_17 ^ and_or_and_18;
    assign either_xor_either_xor_term = either_19 ^ either_12 ^ term_8;
    assign and_or_and_19 = (and_or_and_17 && and_or_and_18) ||
        (either_28 && either_xor_either_xor_term);
    assign either_xor_either_xor_term_2 = either_21 ^ either_13 ^ term_10;
    assign either_29 = and_or_and_19 ^ either_xor_either_xor_term_2;
    assign either_xor_0_or_held_11 = either_14 ^ (clear ? 1'b0 : held[11]);
    assign and_or_and_20 = (and_or_and_19 && either_xor_either_xor_term_2) ||
        (either_29 && either_xor_0_or_held_11);
    assign either_xor_0_or_held_12 = either_22 ^ (clear ? 1'b0 : held[12]);
    assign generate_5 = (and_or_and_14 && either_xor_0_or_held_13) ||
        (and_or_and_14 ^ either_xor_0_or_held_13 && and_or_and_20 && either_xor_0_or_held_12);
    assign generate_6 = generate_4 || (propagate_and_propagate_5 && generate_5);
    assign propagate_and_propagate_6 =
        and_or_and_14 ^ either_xor_0_or_held_13 && and_or_and_20 ^ either_xor_0_or_held_12;
    assign term_28 = a_0[7] && b_0[0];
    assign term_29 = a_0[6] && b_0[1];
    assign either_30 = !term_28 ^ term_29;
    assign term_30 = a_0[5] && b_0[2];
    assign and_or_and_21 = (!term_28 && term_29) || (either_30 && term_30);
    assign term_31 = a_0[4] && b_0[3];
    assign term_32 = a_0[3] && b_0[4];
    assign either_31 = term_31 ^ term_32;
    assign term_33 = a_0[2] && b_0[5];
    assign term_and_term_or_either_and_term_2 = (term_31 && term_32) || (either_31 && term_33);
    assign either_32 = and_or_and_21 ^ term_and_term_or_either_and_term_2;
    assign term_34 = a_0[1] && b_0[6];
    assign term_35 = a_0[0] && b_0[7];
    assign and_or_and_22 = (and_or_and_21 && term_and_term_or_either_and_term_2) ||
        (either_32 && term_34 && !term_35);
    assign either_33 = either_23 ^ term_23 ^ either_24 ^ term_26;
    assign and_or_and_23 = (either_23 ^ term_23 && either_24 ^ term_26) ||
        (either_33 && either_26 ^ 1'b1);
    assign either_34 = and_or_and_22 ^ and_or_and_23;
    assign and_or_and_24 = (and_or_and_22 && and_or_and_23) ||
        (either_34 && either_25 ^ and_or_and_16);
    assign either_35 = and_or_and_24 ^ either_28 ^ either_xor_either_xor_term;
    assign either_xor_0_or_held_10 = either_20 ^ (clear ? 1'b0 : held[10]);
    assign and_or_and_25 = (and_or_and_24 && either_28 ^ either_xor_either_xor_term) ||
        (either_35 && either_xor_0_or_held_10);
    assign propagate_0 = and_or_and_25 ^ either_29 ^ either_xor_0_or_held_11;
    assign term_36 = a_0[6] && b_0[0];
    assign term_37 = a_0[5] && b_0[1];
    assign either_36 = term_36 ^ term_37;
    assign term_38 = a_0[4] && b_0[2];
    assign term_and_term_or_either_and_term_3 = (term_36 && term_37) || (either_36 && term_38);
    assign term_39 = a_0[3] && b_0[3];
    assign term_40 = a_0[2] && b_0[4];
    assign either_37 = term_and_term_or_either_and_term_3 ^ (term_39 && term_40);
    assign and_or_and_26 = (term_and_term_or_either_and_term_3 && term_39 && term_40) ||
        (either_37 && either_30 ^ term_30);
    assign either_38 = term_34 ^ !term_35;
    assign either_39 = either_31 ^ term_33 ^ either_38;
    assign and_or_and_27 = (either_31 ^ term_33 && either_38) ||
        (either_39 && (clear ? 1'b0 : held[7]));
    assign either_40 = and_or_and_26 ^ and_or_and_27;
    assign either_xor_term_and_not_term = either_32 ^ (term_34 && !term_35);
    assign and_or_and_28 = (and_or_and_26 && and_or_and_27) ||
        (either_40 && either_xor_term_and_not_term);
    assign either_xor_either_xor_and_or_and = either_34 ^ either_25 ^ and_or_and_16;
    assign either_41 = and_or_and_28 ^ either_xor_either_xor_and_or_and;
    assign either_xor_0_or_held_9 = either_27 ^ (clear ? 1'b0 : held[9]);
    assign and_or_and_29 = (and_or_and_28 && either_xor_either_xor_and_or_and) ||
        (either_41 && either_xor_0_or_held_9);
    assign generate_0_2 = and_or_and_29 && either_35 ^ either_xor_0_or_held_10;
    assign generate_7 = (and_or_and_25 && either_29 ^ either_xor_0_or_held_11) ||
        (propagate_0 && generate_0_2);
    assign propagate_1 = and_or_and_29 ^ either_35 ^ either_xor_0_or_held_10;
    assign term_41 = a_0[5] && b_0[0];
    assign term_42 = a_0[4] && b_0[1];
    assign either_42 = (term_41 && term_42) ^ either_36 ^ term_38;
    assign either_43 = term_39 ^ term_40;
    assign and_or_and_30 = (term_41 && term_42 && either_36 ^ term_38) || (either_42 && either_43);
    assign term_43 = a_0[1] && b_0[5];
    assign term_44 = a_0[0] && b_0[6];
    assign either_44 = term_43 ^ term_44;
    assign and_or_and_31 = (term_43 && term_44) || (either_44 && (clear ? 1'b0 : held[6]));
    assign either_45 = and_or_and_30 ^ and_or_and_31;
    assign either_xor_either_xor_term_3 = either_37 ^ either_30 ^ term_30;
    assign and_or_and_32 = (and_or_and_30 && and_or_and_31) ||
        (either_45 && either_xor_either_xor_term_3);
    assign either_46 = and_or_and_32 ^ either_40 ^ either_xor_term_and_not_term;
    assign either_xor_either_xor_1 = either_33 ^ either_26 ^ 1'b1;
    assign and_or_and_33 = (and_or_and_32 && either_40 ^ either_xor_term_and_not_term) ||
        (either_46 && either_xor_either_xor_1);
    assign propagate_2 = and_or_and_33 ^ either_41 ^ either_xor_0_or_held_9;
    assign either_47 = term_41 ^ term_42;
    assign term_45 = a_0[3] && b_0[2];
    assign either_48 = either_47 ^ term_45;
    assign term_46 = a_0[2] && b_0[3];
    assign and_or_and_34 = (either_47 && term_45) || (either_48 && term_46);
    assign term_47 = a_0[1] && b_0[4];
    assign term_48 = a_0[0] && b_0[5];
    assign either_49 = term_47 ^ term_48;
    assign and_or_and_35 = (term_47 && term_48) || (either_49 && (clear ? 1'b0 : held[5]));
    assign either_50 = and_or_and_34 ^ and_or_and_35;
    assign and_or_and_36 = (and_or_and_34 && and_or_and_35) || (either_50 && either_42 ^ either_43);
    assign either_51 = and_or_and_36 ^ either_45 ^ either_xor_either_xor_term_3;
    assign either_xor_0_or_held_7 = either_39 ^ (clear ? 1'b0 : held[7]);
    assign and_or_and_37 = (and_or_and_36 && either_45 ^ either_xor_either_xor_term_3) ||
        (either_51 && either_xor_0_or_held_7);
    assign generate_1_2 = and_or_and_37 && either_46 ^ either_xor_either_xor_1;
    assign generate_8 = (and_or_and_33 && either_41 ^ either_xor_0_or_held_9) ||
        (propagate_2 && generate_1_2);
    assign generate_9 = generate_7 || (propagate_0 && propagate_1 && generate_8);
    assign generate_10 = generate_6 ||
        (propagate_and_propagate_5 && propagate_and_propagate_6 && generate_9);
    assign propagate_3 = and_or_and_37 ^ either_46 ^ either_xor_either_xor_1;
    assign and_and_and_2 = propagate_0 && propagate_1 && propagate_2 && propagate_3;
    assign and_and_and_and_and = propagate_and_propagate_5 && propagate_and_propagate_6 &&
        and_and_and_2;
    assign term_49 = a_0[4] && b_0[0];
    assign term_50 = a_0[3] && b_0[1];
    assign either_52 = term_49 ^ term_50;
    assign term_51 = a_0[2] && b_0[2];
    assign term_and_term_or_either_and_term_4 = (term_49 && term_50) || (either_52 && term_51);
    assign term_52 = a_0[1] && b_0[3];
    assign term_53 = a_0[0] && b_0[4];
    assign either_53 = term_and_term_or_either_and_term_4 ^ (term_52 && term_53);
    assign and_or_and_38 = (term_and_term_or_either_and_term_4 && term_52 && term_53) ||
        (either_53 && either_48 ^ term_46);
    assign either_xor_either_xor_either = either_50 ^ either_42 ^ either_43;
    assign either_54 = and_or_and_38 ^ either_xor_either_xor_either;
    assign either_xor_0_or_held_6 = either_44 ^ (clear ? 1'b0 : held[6]);
    assign and_or_and_39 = (and_or_and_38 && either_xor_either_xor_either) ||
        (either_54 && either_xor_0_or_held_6);
    assign propagate_4 = and_or_and_39 ^ either_51 ^ either_xor_0_or_held_7;
    assign term_54 = a_0[3] && b_0[0];
    assign term_55 = a_0[2] && b_0[1];
    assign either_55 = (term_54 && term_55) ^ either_52 ^ term_51;
    assign either_56 = term_52 ^ term_53;
    assign and_or_and_40 = (term_54 && term_55 && either_52 ^ term_51) || (either_55 && either_56);
    assign either_xor_either_xor_term_4 = either_53 ^ either_48 ^ term_46;
    assign either_57 = and_or_and_40 ^ either_xor_either_xor_term_4;
    assign either_xor_0_or_held_5 = either_49 ^ (clear ? 1'b0 : held[5]);
    assign and_or_and_41 = (and_or_and_40 && either_xor_either_xor_term_4) ||
        (either_57 && either_xor_0_or_held_5);
    assign generate_2_2 = and_or_and_41 && either_54 ^ either_xor_0_or_held_6;
    assign generate_11 = (and_or_and_39 && either_51 ^ either_xor_0_or_held_7) ||
        (propagate_4 && generate_2_2);
    assign propagate_5 = and_or_and_41 ^ either_54 ^ either_xor_0_or_held_6;
    assign either_58 = term_54 ^ term_55;
    assign term_56 = a_0[1] && b_0[2];
    assign either_59 = either_58 ^ term_56;
    assign term_57 = a_0[0] && b_0[3];
    assign and_or_and_42 = (either_58 && term_56) || (either_59 && term_57);
    assign either_60 = and_or_and_42 ^ either_55 ^ either_56;
    assign and_or_and_43 = (and_or_and_42 && either_55 ^ either_56) ||
        (either_60 && (clear ? 1'b0 : held[4]));
    assign propagate_6 = and_or_and_43 ^ either_57 ^ either_xor_0_or_held_5;
    assign term_58 = a_0[2] && b_0[0];
    assign term_59 = a_0[1] && b_0[1];
    assign either_61 = (term_58 && term_59) ^ either_59 ^ term_57;
    assign and_or_and_44 = (term_58 && term_59 && either_59 ^ term_57) ||
        (either_61 && (clear ? 1'b0 : held[3]));
    assign either_xor_0_or_held_4 = either_60 ^ (clear ? 1'b0 : held[4]);
    assign generate_12 = (and_or_and_43 && either_57 ^ either_xor_0_or_held_5) ||
        (propagate_6 && and_or_and_44 && either_xor_0_or_held_4);
    assign generate_13 = generate_11 || (propagate_4 && propagate_5 && generate_12);
    assign propagate_and_propagate_7 = propagate_6 && and_or_and_44 ^ either_xor_0_or_held_4;
    assign and_and_propagate_and_propagate =
        propagate_4 && propagate_5 && propagate_and_propagate_7;
    assign either_62 = term_58 ^ term_59;
    assign term_60 = a_0[0] && b_0[2];
    assign either_63 = either_62 ^ term_60;
    assign and_or_and_45 = (either_62 && term_60) || (either_63 && (clear ? 1'b0 : held[2]));
    assign either_xor_0_or_held_3 = either_61 ^ (clear ? 1'b0 : held[3]);
    assign term_61 = a_0[1] && b_0[0];
    assign term_62 = a_0[0] && b_0[1];
    assign either_xor_0_or_held_2 = either_63 ^ (clear ? 1'b0 : held[2]);
    assign generate_3_2 = term_61 && term_62 && either_xor_0_or_held_2;
    assign generate_14 = (and_or_and_45 && either_xor_0_or_held_3) ||
        (and_or_and_45 ^ either_xor_0_or_held_3 && generate_3_2);
    assign propagate_7 = (term_61 && term_62) ^ either_xor_0_or_held_2;
    assign propagate_and_propagate_8 = and_or_and_45 ^ either_xor_0_or_held_3 && propagate_7;
    assign either_64 = term_61 ^ term_62;
    assign propagate_8 = either_64 ^ (clear ? 1'b0 : held[1]);
    assign term_63 = a_0[0] && b_0[0];
    assign propagate_9 = term_63 ^ (clear ? 1'b0 : held[0]);
    assign generate_ = (term_63 && (clear ? 1'b0 : held[0])) || (propagate_9 && 1'b0);
    assign generate_15 = (either_64 && (clear ? 1'b0 : held[1])) || (propagate_8 && generate_);
    assign generate_16 = generate_14 || (propagate_and_propagate_8 && generate_15);
    assign generate_17 = generate_13 || (and_and_propagate_and_propagate && generate_16);
    assign generate_18 = generate_2 || (propagate_and_propagate_4 && generate_4);
    assign and_and_and_3 = propagate_and_propagate_2 && propagate_and_propagate_3 &&
        propagate_and_propagate_4 && propagate_and_propagate_5;
    assign generate_19 = generate_5 || (propagate_and_propagate_6 && generate_7);
    assign propagate_and_propagate_and_and =
        propagate_and_propagate_6 && propagate_0 && propagate_1;
    assign generate_20 = generate_8 || (propagate_2 && propagate_3 && generate_11);
    assign generate_21 = generate_19 || (propagate_and_propagate_and_and && generate_20);
    assign and_and_and_4 = propagate_2 && propagate_3 && propagate_4 && propagate_5;
    assign generate_22 = generate_12 || (propagate_and_propagate_7 && generate_14);
    assign generate_23 = generate_22 ||
        (propagate_and_propagate_7 && propagate_and_propagate_8 && generate_15);
    assign generate_24 = generate_0 || (propagate_and_propagate_2 && generate_1) ||
        (propagate_and_propagate_2 && propagate_and_propagate_3 && generate_18) ||
        (and_and_and_3 && generate_21) ||
        (and_and_and_3 && propagate_and_propagate_and_and && and_and_and_4 && generate_23);
    assign and_and_and_5 = propagate_and_propagate_3 && propagate_and_propagate_4 &&
        propagate_and_propagate_5 && propagate_and_propagate_6;
    assign generate_25 = generate_9 || (and_and_and_2 && generate_13);
    assign generate_26 = generate_3 ||
        (propagate_and_propagate_3 && propagate_and_propagate_4 && generate_6) ||
        (and_and_and_5 && generate_25) ||
        (and_and_and_5 && and_and_and_2 && and_and_propagate_and_propagate && generate_16);
    assign and_and_propagate_and_propagate_and_and =
        propagate_and_propagate_4 && propagate_and_propagate_5 && propagate_and_propagate_and_and;
    assign generate_27 = generate_20 || (and_and_and_4 && generate_22);
    assign and_and_and_and_and_2 = and_and_and_4 && propagate_and_propagate_7 &&
        propagate_and_propagate_8;
    assign generate_28 = generate_18 ||
        (propagate_and_propagate_4 && propagate_and_propagate_5 && generate_19) ||
        (and_and_propagate_and_propagate_and_and && generate_27) ||
        (and_and_propagate_and_propagate_and_and && and_and_and_and_and_2 && generate_15);
    assign generate_29 = generate_10 || (and_and_and_and_and && generate_17);
    assign generate_30 = generate_21 ||
        (propagate_and_propagate_and_and && and_and_and_4 && generate_23);
    assign generate_31 = generate_25 ||
        (and_and_and_2 && and_and_propagate_and_propagate && generate_16);
    assign generate_32 = generate_27 || (and_and_and_and_and_2 && generate_15);
    assign generate_cat = {(_0_or_held_22_and_1 && either_0) ||
        (_0_or_held_22_and_1 ^ either_0 && _0_or_held_21_and_1 && either_1) ||
        (propagate_and_propagate && generate_0) ||
        (propagate_and_propagate && propagate_and_propagate_2 && generate_3) ||
        (and_and_and && generate_10) || (and_and_and && and_and_and_and_and && generate_17),
        _0_or_held_22_and_1 ^ either_0 ^
        ((_0_or_held_21_and_1 && either_1) || (_0_or_held_21_and_1 ^ either_1 && generate_24)),
        _0_or_held_21_and_1 ^ either_1 ^ generate_24,
        _0_or_held_20_and_1 ^ either_2 ^
        ((_0_or_held_19_and_1 && either_3) || (_0_or_held_19_and_1 ^ either_3 && generate_26)),
        _0_or_held_19_and_1 ^ either_3 ^ generate_26,
        _0_or_held_18_and_1 ^ either_4 ^
        ((_0_or_held_17_and_1 && either_5) || (_0_or_held_17_and_1 ^ either_5 && generate_28)),
        _0_or_held_17_and_1 ^ either_5 ^ generate_28,
        _0_or_held_16_and_1 ^ either_6 ^
        ((_0_or_held_15_and_1 && either_7) || (_0_or_held_15_and_1 ^ either_7 && generate_29)),
        _0_or_held_15_and_1 ^ either_7 ^ generate_29,
        and_or_and_3 ^ either_11 ^ ((and_or_and_8 && either_xor_0_or_held_14) ||
        (and_or_and_8 ^ either_xor_0_or_held_14 && generate_30)),
        and_or_and_8 ^ either_xor_0_or_held_14 ^ generate_30,
        and_or_and_14 ^ either_xor_0_or_held_13 ^
        ((and_or_and_20 && either_xor_0_or_held_12) ||
        (and_or_and_20 ^ either_xor_0_or_held_12 && generate_31)),
        and_or_and_20 ^ either_xor_0_or_held_12 ^ generate_31,
        propagate_0 ^ (generate_0_2 || (propagate_1 && generate_32)), propagate_1 ^ generate_32,
        propagate_2 ^ (generate_1_2 || (propagate_3 && generate_17)), propagate_3 ^ generate_17,
        propagate_4 ^ (generate_2_2 || (propagate_5 && generate_23)), propagate_5 ^ generate_23,
        propagate_6 ^ ((and_or_and_44 && either_xor_0_or_held_4) ||
        (and_or_and_44 ^ either_xor_0_or_held_4 && generate_16)),
        and_or_and_44 ^ either_xor_0_or_held_4 ^ generate_16,
        and_or_and_45 ^ either_xor_0_or_held_3 ^ (generate_3_2 || (propagate_7 && generate_15)),
        propagate_7 ^ generate_15, propagate_8 ^ generate_, propagate_9 ^ 1'b0};

    always_ff @(posedge clk) begin
        if (rst) begin
            held <= 24'd0;
        end else if (valid) begin
            held <= generate_cat[23:0];
        end else if (clear) begin
            held <= 24'd0;
        end
    end

    assign sum = held;

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, generate_cat[24]};
endmodule
