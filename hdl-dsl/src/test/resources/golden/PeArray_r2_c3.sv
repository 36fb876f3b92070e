// verilator lint_off DECLFILENAME

// Multiply-accumulate processing element: activations flow east, partial sums flow south.
module Pe_a8_w8_s32 (
    input  logic               clk,
    input  logic signed [7:0]  a,
    input  logic signed [31:0] sumIn,
    input  logic               load,
    output logic signed [7:0]  aOut,
    output logic signed [31:0] sumOut
);
    logic signed [7:0]  weight;
    logic signed [7:0]  a_delayed;
    logic signed [31:0] sumOut_reg;
    logic signed [15:0] product;

    always_ff @(posedge clk) begin
        if (load) begin
            weight <= sumIn[7:0];
        end
    end

    assign product = 16'(a) * 16'(weight);

    always_ff @(posedge clk) begin
        a_delayed <= a;
        sumOut_reg <= sumIn + 32'(product);
    end

    assign aOut = a_delayed;
    assign sumOut = sumOut_reg;
endmodule

module PeArray_r2_c3 (
    input  logic               clk,
    input  logic signed [7:0]  a_0,
    input  logic signed [7:0]  a_1,
    input  logic               load,
    output logic signed [31:0] sum_0,
    output logic signed [31:0] sum_1,
    output logic signed [31:0] sum_2
);
    logic signed [7:0]  pe_0_aOut;
    logic signed [31:0] pe_0_sumOut;
    logic signed [7:0]  pe_1_aOut;
    logic signed [31:0] pe_1_sumOut;
    logic signed [7:0]  pe_2_aOut;
    logic signed [31:0] pe_2_sumOut;
    logic signed [7:0]  pe_3_aOut;
    logic signed [31:0] pe_3_sumOut;
    logic signed [7:0]  pe_4_aOut;
    logic signed [31:0] pe_4_sumOut;
    logic signed [7:0]  pe_5_aOut;
    logic signed [31:0] pe_5_sumOut;

    assign sum_0 = pe_3_sumOut;
    assign sum_1 = pe_4_sumOut;
    assign sum_2 = pe_5_sumOut;

    Pe_a8_w8_s32 pe_0 (
        .clk(clk),
        .a(a_0),
        .sumIn(32'sd0),
        .load(load),
        .aOut(pe_0_aOut),
        .sumOut(pe_0_sumOut)
    );

    Pe_a8_w8_s32 pe_1 (
        .clk(clk),
        .a(pe_0_aOut),
        .sumIn(32'sd0),
        .load(load),
        .aOut(pe_1_aOut),
        .sumOut(pe_1_sumOut)
    );

    Pe_a8_w8_s32 pe_2 (
        .clk(clk),
        .a(pe_1_aOut),
        .sumIn(32'sd0),
        .load(load),
        .aOut(pe_2_aOut),
        .sumOut(pe_2_sumOut)
    );

    Pe_a8_w8_s32 pe_3 (
        .clk(clk),
        .a(a_1),
        .sumIn(pe_0_sumOut),
        .load(load),
        .aOut(pe_3_aOut),
        .sumOut(pe_3_sumOut)
    );

    Pe_a8_w8_s32 pe_4 (
        .clk(clk),
        .a(pe_3_aOut),
        .sumIn(pe_1_sumOut),
        .load(load),
        .aOut(pe_4_aOut),
        .sumOut(pe_4_sumOut)
    );

    Pe_a8_w8_s32 pe_5 (
        .clk(clk),
        .a(pe_4_aOut),
        .sumIn(pe_2_sumOut),
        .load(load),
        .aOut(pe_5_aOut),
        .sumOut(pe_5_sumOut)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, pe_2_aOut, pe_5_aOut};
endmodule
