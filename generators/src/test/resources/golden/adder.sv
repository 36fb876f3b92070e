// Adder with a chosen carry network.
module Adder_w8_kbrent_kung (
    input  logic [7:0] a,
    input  logic [7:0] b,
    input  logic       carryIn,
    output logic [8:0] sum
);
    logic       propagate_and_propagate;
    logic       generate_0;
    logic       propagate_and_propagate_2;
    logic       generate_;
    logic       generate_1;
    logic       generate_2;
    logic       generate_3;
    logic [8:0] generate_cat;

    assign propagate_and_propagate = a[7] ^ b[7] && a[6] ^ b[6];
    assign generate_0 = (a[5] && b[5]) || (a[5] ^ b[5] && a[4] && b[4]);
    assign propagate_and_propagate_2 = a[5] ^ b[5] && a[4] ^ b[4];
    assign generate_ = (a[0] && b[0]) || (a[0] ^ b[0] && carryIn);
    assign generate_1 = (a[1] && b[1]) || (a[1] ^ b[1] && generate_);
    assign generate_2 = (a[3] && b[3]) || (a[3] ^ b[3] && a[2] && b[2]) ||
        (a[3] ^ b[3] && a[2] ^ b[2] && generate_1);
    assign generate_3 = generate_0 || (propagate_and_propagate_2 && generate_2);
    assign generate_cat = {(a[7] && b[7]) || (a[7] ^ b[7] && a[6] && b[6]) ||
        (propagate_and_propagate && generate_0) ||
        (propagate_and_propagate && propagate_and_propagate_2 && generate_2),
        a[7] ^ b[7] ^ ((a[6] && b[6]) || (a[6] ^ b[6] && generate_3)), a[6] ^ b[6] ^ generate_3,
        a[5] ^ b[5] ^ ((a[4] && b[4]) || (a[4] ^ b[4] && generate_2)), a[4] ^ b[4] ^ generate_2,
        a[3] ^ b[3] ^ ((a[2] && b[2]) || (a[2] ^ b[2] && generate_1)), a[2] ^ b[2] ^ generate_1,
        a[1] ^ b[1] ^ generate_, a[0] ^ b[0] ^ carryIn};
    assign sum = generate_cat;
endmodule
