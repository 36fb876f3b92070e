// Sum of products in one compressor tree.
module ProductSum_99f5f428 (
    input  logic       clk,
    input  logic [3:0] a_0,
    input  logic [3:0] b_0,
    input  logic [7:0] addend,
    output logic [7:0] sum
);
    logic [7:0] stage1;
    logic       low;
    logic       middle_0;
    logic       one_0;
    logic       negative_0;
    logic       two_0;
    logic       term_0;
    logic       term_1;
    logic       either_0;
    logic       and_or_and;
    logic       either_1;
    logic       middle_1;
    logic       one_1;
    logic       negative_1;
    logic       two_1;
    logic       term_2;
    logic       term_3;
    logic       either_2;
    logic       and_or_and_2;
    logic       either_3;
    logic       either_4;
    logic       and_or_and_3;
    logic       generate_0;
    logic       propagate_0;
    logic       propagate_and_propagate;
    logic       term_4;
    logic       term_5;
    logic       either_5;
    logic       and_or_and_4;
    logic       propagate_1;
    logic       term_6;
    logic       term_7;
    logic       either_6;
    logic       either_7;
    logic       and_or_and_5;
    logic       generate_1;
    logic       generate_0_2;
    logic       propagate_2;
    logic       either_8;
    logic       either_9;
    logic       and_or_and_6;
    logic       propagate_3;
    logic       term_8;
    logic       generate_2;
    logic       propagate_4;
    logic       term_9;
    logic       either_10;
    logic       propagate_5;
    logic       either_11;
    logic       generate_;
    logic       generate_1_2;
    logic       generate_2_2;
    logic       generate_3;
    logic [8:0] generate_cat;

    assign low = b_0[1];
    assign middle_0 = b_0[2];
    assign one_0 = low ^ middle_0;
    assign negative_0 = b_0[3];
    assign two_0 = !one_0 && middle_0 ^ negative_0;
    assign term_0 = ((one_0 && a_0[3]) || (two_0 && a_0[2])) ^ negative_0;
    assign term_1 = ((one_0 && a_0[3]) || (two_0 && a_0[3])) ^ negative_0;
    assign either_0 = (term_0 && addend[5]) ^ !term_1;
    assign and_or_and = (term_0 && addend[5] && !term_1) || (either_0 && addend[6]);
    assign either_1 = addend[7] ^ 1'b1;
    assign middle_1 = b_0[0];
    assign one_1 = 1'b0 ^ middle_1;
    assign negative_1 = b_0[1];
    assign two_1 = !one_1 && middle_1 ^ negative_1;
    assign term_2 = ((one_1 && a_0[3]) || (two_1 && a_0[3])) ^ negative_1;
    assign term_3 = ((one_0 && a_0[2]) || (two_0 && a_0[1])) ^ negative_0;
    assign either_2 = !term_2 ^ term_3;
    assign and_or_and_2 = (!term_2 && term_3) || (either_2 && addend[4]);
    assign either_3 = term_0 ^ addend[5];
    assign either_4 = and_or_and_2 ^ either_3;
    assign and_or_and_3 = (and_or_and_2 && either_3) || (either_4 && 1'b1);
    assign generate_0 = and_or_and_3 && either_0 ^ addend[6];
    assign propagate_0 = and_or_and_3 ^ either_0 ^ addend[6];
    assign propagate_and_propagate = and_or_and ^ either_1 && propagate_0;
    assign term_4 = ((one_1 && a_0[3]) || (two_1 && a_0[2])) ^ negative_1;
    assign term_5 = ((one_0 && a_0[1]) || (two_0 && a_0[0])) ^ negative_0;
    assign either_5 = (term_4 && term_5) ^ either_2 ^ addend[4];
    assign and_or_and_4 = (term_4 && term_5 && either_2 ^ addend[4]) || (either_5 && 1'b1);
    assign propagate_1 = and_or_and_4 ^ either_4 ^ 1'b1;
    assign term_6 = ((one_1 && a_0[2]) || (two_1 && a_0[1])) ^ negative_1;
    assign term_7 = ((one_0 && a_0[0]) || (two_0 && 1'b0)) ^ negative_0;
    assign either_6 = term_4 ^ term_5;
    assign either_7 = (term_6 && term_7) ^ either_6;
    assign and_or_and_5 = (term_6 && term_7 && either_6) || (either_7 && addend[3]);
    assign generate_1 = and_or_and_5 && either_5 ^ 1'b1;
    assign generate_0_2 = (and_or_and_4 && either_4 ^ 1'b1) || (propagate_1 && generate_1);
    assign propagate_2 = and_or_and_5 ^ either_5 ^ 1'b1;
    assign either_8 = term_6 ^ term_7;
    assign either_9 = either_8 ^ negative_0;
    assign and_or_and_6 = (either_8 && negative_0) || (either_9 && addend[2]);
    assign propagate_3 = and_or_and_6 ^ either_7 ^ addend[3];
    assign term_8 = ((one_1 && a_0[1]) || (two_1 && a_0[0])) ^ negative_1;
    assign generate_2 = term_8 && addend[1] && either_9 ^ addend[2];
    assign propagate_4 = (term_8 && addend[1]) ^ either_9 ^ addend[2];
    assign term_9 = ((one_1 && a_0[0]) || (two_1 && 1'b0)) ^ negative_1;
    assign either_10 = term_8 ^ addend[1];
    assign propagate_5 = (term_9 && negative_1) ^ either_10;
    assign either_11 = term_9 ^ negative_1;
    assign generate_ = (either_11 && addend[0]) || (either_11 ^ addend[0] && 1'b0);
    assign generate_1_2 = (term_9 && negative_1 && either_10) || (propagate_5 && generate_);
    assign generate_2_2 = (and_or_and_6 && either_7 ^ addend[3]) || (propagate_3 && generate_2) ||
        (propagate_3 && propagate_4 && generate_1_2);
    assign generate_3 = generate_0_2 || (propagate_1 && propagate_2 && generate_2_2);
    assign generate_cat = {(and_or_and && either_1) || (and_or_and ^ either_1 && generate_0) ||
        (propagate_and_propagate && generate_0_2) ||
        (propagate_and_propagate && propagate_1 && propagate_2 && generate_2_2),
        and_or_and ^ either_1 ^ (generate_0 || (propagate_0 && generate_3)),
        propagate_0 ^ generate_3, propagate_1 ^ (generate_1 || (propagate_2 && generate_2_2)),
        propagate_2 ^ generate_2_2, propagate_3 ^ (generate_2 || (propagate_4 && generate_1_2)),
        propagate_4 ^ generate_1_2, propagate_5 ^ generate_, either_11 ^ addend[0] ^ 1'b0};

    always_ff @(posedge clk) begin
        stage1 <= generate_cat[7:0];
    end

    assign sum = stage1;

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, generate_cat[8]};
endmodule
