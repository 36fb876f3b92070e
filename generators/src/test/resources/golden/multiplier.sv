// Multiplier with a chosen recoding, compressor tree and adder.
module Multiplier_44ea659d (
    input  logic        clk,
    input  logic [7:0]  a,
    input  logic [7:0]  b,
    output logic [15:0] product
);
    logic [39:0] stage1;
    logic [15:0] stage2;
    logic        term_0;
    logic        term_1;
    logic        term_2;
    logic        term_3;
    logic        term_4;
    logic        term_5;
    logic        term_6;
    logic        term_7;
    logic        either_0;
    logic        term_8;
    logic        term_9;
    logic        term_10;
    logic        term_11;
    logic        either_1;
    logic        term_12;
    logic        either_2;
    logic        term_13;
    logic        term_14;
    logic        term_15;
    logic        term_16;
    logic        either_3;
    logic        term_17;
    logic        either_4;
    logic        term_18;
    logic        term_19;
    logic        either_5;
    logic        term_20;
    logic        term_and_term_or_either_and_term;
    logic        either_6;
    logic        term_21;
    logic        term_22;
    logic        either_7;
    logic        term_23;
    logic        either_8;
    logic        term_24;
    logic        term_25;
    logic        term_26;
    logic        either_9;
    logic        term_27;
    logic        and_or_and;
    logic        term_and_term_or_either_and_term_2;
    logic        either_10;
    logic        term_28;
    logic        term_29;
    logic        either_11;
    logic        term_30;
    logic        either_12;
    logic        term_31;
    logic        term_32;
    logic        either_13;
    logic        term_33;
    logic        term_34;
    logic        either_14;
    logic        term_35;
    logic        and_or_and_2;
    logic        and_or_and_3;
    logic        either_15;
    logic        and_or_and_4;
    logic        either_16;
    logic        term_36;
    logic        term_37;
    logic        either_17;
    logic        term_38;
    logic        either_xor_either_xor_term;
    logic        term_39;
    logic        term_40;
    logic        either_18;
    logic        term_41;
    logic        term_42;
    logic        either_19;
    logic        and_or_and_5;
    logic        and_or_and_6;
    logic        either_20;
    logic        and_or_and_7;
    logic        term_and_term_or_either_and_term_3;
    logic        either_21;
    logic        term_43;
    logic        term_44;
    logic        either_22;
    logic        term_45;
    logic        either_xor_either_xor_term_2;
    logic        term_46;
    logic        term_47;
    logic        either_23;
    logic        term_48;
    logic        and_or_and_8;
    logic        and_or_and_9;
    logic        either_24;
    logic        and_or_and_10;
    logic        term_49;
    logic        either_25;
    logic        term_50;
    logic        term_51;
    logic        term_52;
    logic        either_26;
    logic        term_53;
    logic        and_or_and_11;
    logic        and_or_and_12;
    logic        either_27;
    logic        term_54;
    logic        term_55;
    logic        either_28;
    logic        term_56;
    logic        term_57;
    logic        and_or_and_13;
    logic        term_58;
    logic        either_29;
    logic        term_59;
    logic        term_60;
    logic        term_61;
    logic        term_62;
    logic        term_63;
    logic [39:0] packed_;
    logic        either_30;
    logic        and_or_and_14;
    logic        propagate_and_propagate;
    logic        either_31;
    logic        and_or_and_15;
    logic        propagate_0;
    logic        either_32;
    logic        and_or_and_16;
    logic        generate_0;
    logic        generate_0_2;
    logic        propagate_1;
    logic        propagate_and_propagate_and_and;
    logic        either_33;
    logic        and_or_and_17;
    logic        propagate_2;
    logic        either_34;
    logic        and_or_and_18;
    logic        generate_1;
    logic        generate_1_2;
    logic        propagate_3;
    logic        either_35;
    logic        and_or_and_19;
    logic        propagate_4;
    logic        either_36;
    logic        and_or_and_20;
    logic        generate_2;
    logic        generate_2_2;
    logic        generate_3;
    logic        propagate_5;
    logic        and_and_and;
    logic        either_37;
    logic        and_or_and_21;
    logic        propagate_6;
    logic        either_38;
    logic        and_or_and_22;
    logic        generate_3_2;
    logic        generate_4;
    logic        propagate_7;
    logic        either_39;
    logic        and_or_and_23;
    logic        propagate_8;
    logic        either_40;
    logic        and_or_and_24;
    logic        generate_4_2;
    logic        generate_5;
    logic        generate_6;
    logic        propagate_9;
    logic        and_and_and_2;
    logic        propagate_10;
    logic        either_41;
    logic        generate_7;
    logic        propagate_and_propagate_2;
    logic        generate_;
    logic        generate_8;
    logic        generate_9;
    logic        generate_10;
    logic        and_and_and_3;
    logic        generate_11;
    logic        and_and_and_4;
    logic        generate_12;
    logic        and_and_propagate_and_propagate;
    logic        generate_13;
    logic        generate_14;
    logic        generate_15;
    logic        generate_16;
    logic [16:0] generate_cat;

    assign term_0 = a[0] && b[0];
    assign term_1 = a[1] && b[0];
    assign term_2 = a[0] && b[1];
    assign term_3 = a[2] && b[0];
    assign term_4 = a[1] && b[1];
    assign term_5 = a[0] && b[2];
    assign term_6 = a[3] && b[0];
    assign term_7 = a[2] && b[1];
    assign either_0 = term_6 ^ term_7;
    assign term_8 = a[1] && b[2];
    assign term_9 = a[0] && b[3];
    assign term_10 = a[4] && b[0];
    assign term_11 = a[3] && b[1];
    assign either_1 = term_10 ^ term_11;
    assign term_12 = a[2] && b[2];
    assign either_2 = either_1 ^ term_12;
    assign term_13 = a[1] && b[3];
    assign term_14 = a[0] && b[4];
    assign term_15 = a[5] && b[0];
    assign term_16 = a[4] && b[1];
    assign either_3 = term_15 ^ term_16;
    assign term_17 = a[3] && b[2];
    assign either_4 = (term_10 && term_11) ^ either_3 ^ term_17;
    assign term_18 = a[2] && b[3];
    assign term_19 = a[1] && b[4];
    assign either_5 = term_18 ^ term_19;
    assign term_20 = a[0] && b[5];
    assign term_and_term_or_either_and_term = (term_15 && term_16) || (either_3 && term_17);
    assign either_6 = term_and_term_or_either_and_term ^ (term_18 && term_19);
    assign term_21 = a[6] && b[0];
    assign term_22 = a[5] && b[1];
    assign either_7 = term_21 ^ term_22;
    assign term_23 = a[4] && b[2];
    assign either_8 = either_7 ^ term_23;
    assign term_24 = a[3] && b[3];
    assign term_25 = a[2] && b[4];
    assign term_26 = a[1] && b[5];
    assign either_9 = term_25 ^ term_26;
    assign term_27 = a[0] && b[6];
    assign and_or_and = (either_7 && term_23) || (either_8 && term_24);
    assign term_and_term_or_either_and_term_2 = (term_25 && term_26) || (either_9 && term_27);
    assign either_10 = and_or_and ^ term_and_term_or_either_and_term_2;
    assign term_28 = a[7] && b[0];
    assign term_29 = a[6] && b[1];
    assign either_11 = !term_28 ^ term_29;
    assign term_30 = a[5] && b[2];
    assign either_12 = (term_21 && term_22) ^ either_11 ^ term_30;
    assign term_31 = a[4] && b[3];
    assign term_32 = a[3] && b[4];
    assign either_13 = term_31 ^ term_32;
    assign term_33 = a[2] && b[5];
    assign term_34 = a[1] && b[6];
    assign either_14 = term_33 ^ term_34;
    assign term_35 = a[0] && b[7];
    assign and_or_and_2 = (term_21 && term_22 && either_11 ^ term_30) || (either_12 && either_13);
    assign and_or_and_3 = (term_33 && term_34) || (either_14 && !term_35);
    assign either_15 = and_or_and_2 ^ and_or_and_3;
    assign and_or_and_4 = (!term_28 && term_29) || (either_11 && term_30);
    assign either_16 = and_or_and_4 ^ (term_31 && term_32);
    assign term_36 = a[7] && b[1];
    assign term_37 = a[6] && b[2];
    assign either_17 = !term_36 ^ term_37;
    assign term_38 = a[5] && b[3];
    assign either_xor_either_xor_term = either_16 ^ either_17 ^ term_38;
    assign term_39 = a[4] && b[4];
    assign term_40 = a[3] && b[5];
    assign either_18 = term_39 ^ term_40;
    assign term_41 = a[2] && b[6];
    assign term_42 = a[1] && b[7];
    assign either_19 = either_18 ^ term_41 ^ !term_42;
    assign and_or_and_5 = (and_or_and_4 && term_31 && term_32) ||
        (either_16 && either_17 ^ term_38);
    assign and_or_and_6 = (either_18 ^ term_41 && !term_42) || (either_19 && 1'b1);
    assign either_20 = and_or_and_5 ^ and_or_and_6;
    assign and_or_and_7 = (!term_36 && term_37) || (either_17 && term_38);
    assign term_and_term_or_either_and_term_3 = (term_39 && term_40) || (either_18 && term_41);
    assign either_21 = and_or_and_7 ^ term_and_term_or_either_and_term_3;
    assign term_43 = a[7] && b[2];
    assign term_44 = a[6] && b[3];
    assign either_22 = !term_43 ^ term_44;
    assign term_45 = a[5] && b[4];
    assign either_xor_either_xor_term_2 = either_21 ^ either_22 ^ term_45;
    assign term_46 = a[4] && b[5];
    assign term_47 = a[3] && b[6];
    assign either_23 = term_46 ^ term_47;
    assign term_48 = a[2] && b[7];
    assign and_or_and_8 = (and_or_and_7 && term_and_term_or_either_and_term_3) ||
        (either_21 && either_22 ^ term_45);
    assign and_or_and_9 = (term_46 && term_47) || (either_23 && !term_48);
    assign either_24 = and_or_and_8 ^ and_or_and_9;
    assign and_or_and_10 = (!term_43 && term_44) || (either_22 && term_45);
    assign term_49 = a[7] && b[3];
    assign either_25 = and_or_and_10 ^ !term_49;
    assign term_50 = a[6] && b[4];
    assign term_51 = a[5] && b[5];
    assign term_52 = a[4] && b[6];
    assign either_26 = term_51 ^ term_52;
    assign term_53 = a[3] && b[7];
    assign and_or_and_11 = (and_or_and_10 && !term_49) || (either_25 && term_50);
    assign and_or_and_12 = (term_51 && term_52) || (either_26 && !term_53);
    assign either_27 = and_or_and_11 ^ and_or_and_12;
    assign term_54 = a[7] && b[4];
    assign term_55 = a[6] && b[5];
    assign either_28 = !term_54 ^ term_55;
    assign term_56 = a[5] && b[6];
    assign term_57 = a[4] && b[7];
    assign and_or_and_13 = (!term_54 && term_55) || (either_28 && term_56);
    assign term_58 = a[7] && b[5];
    assign either_29 = and_or_and_13 ^ !term_58;
    assign term_59 = a[6] && b[6];
    assign term_60 = a[5] && b[7];
    assign term_61 = a[7] && b[6];
    assign term_62 = a[6] && b[7];
    assign term_63 = a[7] && b[7];
    assign packed_ = {term_0, term_1, term_2, term_3, term_4, term_5, either_0, term_8, term_9,
        term_6 && term_7, either_2 ^ term_13, term_14,
        (either_1 && term_12) || (either_2 && term_13), either_4 ^ either_5, term_20,
        (term_10 && term_11 && either_3 ^ term_17) || (either_4 && either_5),
        either_6 ^ either_8 ^ term_24, either_9 ^ term_27,
        (term_and_term_or_either_and_term && term_18 && term_19) ||
        (either_6 && either_8 ^ term_24), either_10 ^ either_12 ^ either_13, either_14 ^ !term_35,
        (and_or_and && term_and_term_or_either_and_term_2) || (either_10 && either_12 ^ either_13),
        either_15 ^ either_xor_either_xor_term, either_19 ^ 1'b1,
        (and_or_and_2 && and_or_and_3) || (either_15 && either_xor_either_xor_term),
        either_20 ^ either_xor_either_xor_term_2, either_23 ^ !term_48,
        (and_or_and_5 && and_or_and_6) || (either_20 && either_xor_either_xor_term_2),
        either_24 ^ either_25 ^ term_50, either_26 ^ !term_53,
        (and_or_and_8 && and_or_and_9) || (either_24 && either_25 ^ term_50),
        either_27 ^ either_28 ^ term_56, !term_57,
        (and_or_and_11 && and_or_and_12) || (either_27 && either_28 ^ term_56), either_29 ^ term_59,
        !term_60, (and_or_and_13 && !term_58) || (either_29 && term_59), !term_61, !term_62,
        term_63};
    assign either_30 = stage1[3] ^ stage1[2];
    assign and_or_and_14 = (stage1[3] && stage1[2]) || (either_30 && stage1[1]);
    assign propagate_and_propagate = 1'b1 ^ 1'b0 && and_or_and_14 ^ stage1[0];
    assign either_31 = stage1[6] ^ stage1[5];
    assign and_or_and_15 = (stage1[6] && stage1[5]) || (either_31 && stage1[4]);
    assign propagate_0 = and_or_and_15 ^ either_30 ^ stage1[1];
    assign either_32 = stage1[9] ^ stage1[8];
    assign and_or_and_16 = (stage1[9] && stage1[8]) || (either_32 && stage1[7]);
    assign generate_0 = and_or_and_16 && either_31 ^ stage1[4];
    assign generate_0_2 = (and_or_and_15 && either_30 ^ stage1[1]) || (propagate_0 && generate_0);
    assign propagate_1 = and_or_and_16 ^ either_31 ^ stage1[4];
    assign propagate_and_propagate_and_and = propagate_and_propagate && propagate_0 && propagate_1;
    assign either_33 = stage1[12] ^ stage1[11];
    assign and_or_and_17 = (stage1[12] && stage1[11]) || (either_33 && stage1[10]);
    assign propagate_2 = and_or_and_17 ^ either_32 ^ stage1[7];
    assign either_34 = stage1[15] ^ stage1[14];
    assign and_or_and_18 = (stage1[15] && stage1[14]) || (either_34 && stage1[13]);
    assign generate_1 = and_or_and_18 && either_33 ^ stage1[10];
    assign generate_1_2 = (and_or_and_17 && either_32 ^ stage1[7]) || (propagate_2 && generate_1);
    assign propagate_3 = and_or_and_18 ^ either_33 ^ stage1[10];
    assign either_35 = stage1[18] ^ stage1[17];
    assign and_or_and_19 = (stage1[18] && stage1[17]) || (either_35 && stage1[16]);
    assign propagate_4 = and_or_and_19 ^ either_34 ^ stage1[13];
    assign either_36 = stage1[21] ^ stage1[20];
    assign and_or_and_20 = (stage1[21] && stage1[20]) || (either_36 && stage1[19]);
    assign generate_2 = and_or_and_20 && either_35 ^ stage1[16];
    assign generate_2_2 = (and_or_and_19 && either_34 ^ stage1[13]) || (propagate_4 && generate_2);
    assign generate_3 = generate_1_2 || (propagate_2 && propagate_3 && generate_2_2);
    assign propagate_5 = and_or_and_20 ^ either_35 ^ stage1[16];
    assign and_and_and = propagate_2 && propagate_3 && propagate_4 && propagate_5;
    assign either_37 = stage1[24] ^ stage1[23];
    assign and_or_and_21 = (stage1[24] && stage1[23]) || (either_37 && stage1[22]);
    assign propagate_6 = and_or_and_21 ^ either_36 ^ stage1[19];
    assign either_38 = stage1[27] ^ stage1[26];
    assign and_or_and_22 = (stage1[27] && stage1[26]) || (either_38 && stage1[25]);
    assign generate_3_2 = and_or_and_22 && either_37 ^ stage1[22];
    assign generate_4 = (and_or_and_21 && either_36 ^ stage1[19]) || (propagate_6 && generate_3_2);
    assign propagate_7 = and_or_and_22 ^ either_37 ^ stage1[22];
    assign either_39 = stage1[30] ^ stage1[29];
    assign and_or_and_23 = (stage1[30] && stage1[29]) || (either_39 && stage1[28]);
    assign propagate_8 = and_or_and_23 ^ either_38 ^ stage1[25];
    assign either_40 = stage1[33] ^ stage1[32];
    assign and_or_and_24 = (stage1[33] && stage1[32]) || (either_40 && stage1[31]);
    assign generate_4_2 = and_or_and_24 && either_39 ^ stage1[28];
    assign generate_5 = (and_or_and_23 && either_38 ^ stage1[25]) || (propagate_8 && generate_4_2);
    assign generate_6 = generate_4 || (propagate_6 && propagate_7 && generate_5);
    assign propagate_9 = and_or_and_24 ^ either_39 ^ stage1[28];
    assign and_and_and_2 = propagate_6 && propagate_7 && propagate_8 && propagate_9;
    assign propagate_10 = (stage1[36] && stage1[35]) ^ either_40 ^ stage1[31];
    assign either_41 = stage1[36] ^ stage1[35];
    assign generate_7 = (stage1[36] && stage1[35] && either_40 ^ stage1[31]) ||
        (propagate_10 && either_41 && stage1[34]);
    assign propagate_and_propagate_2 = propagate_10 && either_41 ^ stage1[34];
    assign generate_ = (stage1[39] && 1'b0) || (stage1[39] ^ 1'b0 && 1'b0);
    assign generate_8 = (stage1[38] && stage1[37]) || (stage1[38] ^ stage1[37] && generate_);
    assign generate_9 = generate_7 || (propagate_and_propagate_2 && generate_8);
    assign generate_10 = generate_6 || (and_and_and_2 && generate_9);
    assign and_and_and_3 = propagate_0 && propagate_1 && propagate_2 && propagate_3;
    assign generate_11 = generate_2_2 || (propagate_4 && propagate_5 && generate_4);
    assign and_and_and_4 = propagate_4 && propagate_5 && propagate_6 && propagate_7;
    assign generate_12 = generate_5 || (propagate_8 && propagate_9 && generate_7);
    assign and_and_propagate_and_propagate =
        propagate_8 && propagate_9 && propagate_and_propagate_2;
    assign generate_13 = generate_12 || (and_and_propagate_and_propagate && generate_8);
    assign generate_14 = generate_0_2 || (propagate_0 && propagate_1 && generate_1_2) ||
        (and_and_and_3 && generate_11) || (and_and_and_3 && and_and_and_4 && generate_13);
    assign generate_15 = generate_3 || (and_and_and && generate_6) ||
        (and_and_and && and_and_and_2 && generate_9);
    assign generate_16 = generate_11 || (and_and_and_4 && generate_12) ||
        (and_and_and_4 && and_and_propagate_and_propagate && generate_8);
    assign generate_cat = {(1'b1 && 1'b0) || (1'b1 ^ 1'b0 && and_or_and_14 && stage1[0]) ||
        (propagate_and_propagate && generate_0_2) ||
        (propagate_and_propagate_and_and && generate_3) ||
        (propagate_and_propagate_and_and && and_and_and && generate_10),
        1'b1 ^ 1'b0 ^ ((and_or_and_14 && stage1[0]) || (and_or_and_14 ^ stage1[0] && generate_14)),
        and_or_and_14 ^ stage1[0] ^ generate_14,
        propagate_0 ^ (generate_0 || (propagate_1 && generate_15)), propagate_1 ^ generate_15,
        propagate_2 ^ (generate_1 || (propagate_3 && generate_16)), propagate_3 ^ generate_16,
        propagate_4 ^ (generate_2 || (propagate_5 && generate_10)), propagate_5 ^ generate_10,
        propagate_6 ^ (generate_3_2 || (propagate_7 && generate_13)), propagate_7 ^ generate_13,
        propagate_8 ^ (generate_4_2 || (propagate_9 && generate_9)), propagate_9 ^ generate_9,
        propagate_10 ^ ((either_41 && stage1[34]) || (either_41 ^ stage1[34] && generate_8)),
        either_41 ^ stage1[34] ^ generate_8, stage1[38] ^ stage1[37] ^ generate_,
        stage1[39] ^ 1'b0 ^ 1'b0};

    always_ff @(posedge clk) begin
        stage1 <= packed_;
        stage2 <= generate_cat[15:0];
    end

    assign product = stage2;

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, generate_cat[16]};
endmodule
