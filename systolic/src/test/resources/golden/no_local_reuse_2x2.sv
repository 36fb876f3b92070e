// verilator lint_off DECLFILENAME

// Processing element that keeps nothing.
module DirectPe_d8_a32 (
    input  logic               clk,
    input  logic signed [7:0]  a,
    input  logic signed [7:0]  weight,
    input  logic signed [31:0] sumIn,
    output logic signed [31:0] sumOut
);
    logic signed [31:0] sumOut_reg;
    logic signed [15:0] product;
    logic signed [31:0] total;

    assign product = 16'(a) * 16'(weight);
    assign total = sumIn + 32'(product);

    always_ff @(posedge clk) begin
        sumOut_reg <= total;
    end

    assign sumOut = sumOut_reg;
endmodule

// Array without local reuse: a vector and a whole matrix of weights in every cycle.
module NoLocalReuseArray_2x2_d8_a32 (
    input  logic               clk,
    input  logic               rst,
    input  logic               west_valid,
    output logic               west_ready,
    input  logic signed [7:0]  west_payload_0,
    input  logic signed [7:0]  west_payload_1,
    input  logic               north_valid,
    output logic               north_ready,
    input  logic signed [7:0]  north_payload_0,
    input  logic signed [7:0]  north_payload_1,
    input  logic signed [7:0]  north_payload_2,
    input  logic signed [7:0]  north_payload_3,
    output logic signed [31:0] result_0,
    output logic signed [31:0] result_1,
    output logic               resultValid
);
    logic signed [7:0]  delayed_0;
    logic signed [7:0]  delayed_1;
    logic signed [7:0]  delayed_2;
    logic               delayed_0_2;
    logic               delayed_1_2;
    logic signed [31:0] pe_0_0_sumOut;
    logic signed [31:0] pe_0_1_sumOut;
    logic signed [31:0] pe_1_0_sumOut;
    logic signed [31:0] pe_1_1_sumOut;

    assign west_ready = north_valid;
    assign north_ready = west_valid;

    always_ff @(posedge clk) begin
        if (rst) begin
            delayed_0_2 <= 1'b0;
            delayed_1_2 <= 1'b0;
        end else begin
            delayed_0_2 <= west_valid && west_ready;
            delayed_1_2 <= delayed_0_2;
        end
    end

    always_ff @(posedge clk) begin
        delayed_0 <= west_payload_1;
        delayed_1 <= north_payload_2;
        delayed_2 <= north_payload_3;
    end

    assign result_0 = pe_1_0_sumOut;
    assign result_1 = pe_1_1_sumOut;
    assign resultValid = delayed_1_2;

    DirectPe_d8_a32 pe_0_0 (
        .clk(clk),
        .a(west_payload_0),
        .weight(north_payload_0),
        .sumIn(32'sd0),
        .sumOut(pe_0_0_sumOut)
    );

    DirectPe_d8_a32 pe_0_1 (
        .clk(clk),
        .a(west_payload_0),
        .weight(north_payload_1),
        .sumIn(32'sd0),
        .sumOut(pe_0_1_sumOut)
    );

    DirectPe_d8_a32 pe_1_0 (
        .clk(clk),
        .a(delayed_0),
        .weight(delayed_1),
        .sumIn(pe_0_0_sumOut),
        .sumOut(pe_1_0_sumOut)
    );

    DirectPe_d8_a32 pe_1_1 (
        .clk(clk),
        .a(delayed_0),
        .weight(delayed_2),
        .sumIn(pe_0_1_sumOut),
        .sumOut(pe_1_1_sumOut)
    );

`ifndef SYNTHESIS
    logic              west_waited = 1'b0;
    logic signed [7:0] west_payload_0_past;
    logic signed [7:0] west_payload_1_past;
    logic              north_waited = 1'b0;
    logic signed [7:0] north_payload_0_past;
    logic signed [7:0] north_payload_1_past;
    logic signed [7:0] north_payload_2_past;
    logic signed [7:0] north_payload_3_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            west_waited <= 1'b0;
            north_waited <= 1'b0;
        end else begin
            west_waited <= west_valid && !west_ready;
            north_waited <= north_valid && !north_ready;
        end
    end

    always_ff @(posedge clk) begin
        west_payload_0_past <= west_payload_0;
        west_payload_1_past <= west_payload_1;
        north_payload_0_past <= north_payload_0;
        north_payload_1_past <= north_payload_1;
        north_payload_2_past <= north_payload_2;
        north_payload_3_past <= north_payload_3;
    end

    // stream `west` keeps valid until ready
    always @(posedge clk) begin : west_keeps_valid
        if (!rst) begin
            assume (!west_waited || west_valid);
        end
    end

    // stream `west` keeps its payload until ready
    always @(posedge clk) begin : west_keeps_payload
        if (!rst) begin
            assume (!west_waited || (west_payload_0 == west_payload_0_past &&
                west_payload_1 == west_payload_1_past));
        end
    end

    // stream `north` keeps valid until ready
    always @(posedge clk) begin : north_keeps_valid
        if (!rst) begin
            assume (!north_waited || north_valid);
        end
    end

    // stream `north` keeps its payload until ready
    always @(posedge clk) begin : north_keeps_payload
        if (!rst) begin
            assume (!north_waited || (north_payload_0 == north_payload_0_past &&
                north_payload_1 == north_payload_1_past &&
                north_payload_2 == north_payload_2_past &&
                north_payload_3 == north_payload_3_past));
        end
    end
`endif
endmodule
