// verilator lint_off DECLFILENAME

// Processing element: one operand stays, the other flows east, partial sums flow south.
module InputStationaryPe_d8_a32 (
    input  logic               clk,
    input  logic signed [7:0]  a,
    input  logic signed [7:0]  weightIn,
    input  logic signed [31:0] sumIn,
    input  logic               load,
    output logic signed [7:0]  aOut,
    output logic signed [7:0]  weightOut,
    output logic signed [31:0] sumOut
);
    logic signed [7:0]  weight;
    logic signed [7:0]  a_delayed;
    logic signed [31:0] sumOut_reg;
    logic signed [15:0] product;

    always_ff @(posedge clk) begin
        if (load) begin
            weight <= weightIn;
        end
    end

    assign weightOut = weight;
    assign product = 16'(weight) * 16'(a);

    always_ff @(posedge clk) begin
        a_delayed <= a;
        sumOut_reg <= sumIn + 32'(product);
    end

    assign aOut = a_delayed;
    assign sumOut = sumOut_reg;
endmodule

// Systolic array: a stream of weights times a matrix of inputs that stays in place.
module InputStationaryArray_2x2_d8_a32 (
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
    output logic signed [31:0] result_0,
    output logic signed [31:0] result_1,
    output logic               resultValid
);
    logic [2:0]         inFlight;
    logic [1:0]         rowsLoaded;
    logic signed [7:0]  delayed_0;
    logic signed [31:0] delayed_1;
    logic signed [7:0]  pe_0_0_aOut;
    logic signed [7:0]  pe_0_0_weightOut;
    logic signed [31:0] pe_0_0_sumOut;
    logic signed [7:0]  pe_0_1_aOut;
    logic signed [7:0]  pe_0_1_weightOut;
    logic signed [31:0] pe_0_1_sumOut;
    logic signed [7:0]  pe_1_0_aOut;
    logic signed [7:0]  pe_1_0_weightOut;
    logic signed [31:0] pe_1_0_sumOut;
    logic signed [7:0]  pe_1_1_aOut;
    logic signed [7:0]  pe_1_1_weightOut;
    logic signed [31:0] pe_1_1_sumOut;
    logic               loaded;
    logic               passed;
    logic               pe_0_0_load;

    assign loaded = rowsLoaded == 2'd2;

    always_ff @(posedge clk) begin
        if (rst) begin
            rowsLoaded <= 2'd0;
        end else if (north_valid && north_ready) begin
            rowsLoaded <= loaded ? 2'd1 : rowsLoaded + 2'd1;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            inFlight <= 3'd0;
        end else begin
            inFlight <= {inFlight[1:0], west_valid && west_ready};
        end
    end

    always_ff @(posedge clk) begin
        delayed_0 <= west_payload_1;
        delayed_1 <= pe_1_0_sumOut;
    end

    assign passed = !inFlight[0];
    assign north_ready = !loaded || passed;
    assign west_ready = loaded && !north_valid;
    assign resultValid = inFlight[2];
    assign result_0 = delayed_1;
    assign result_1 = pe_1_1_sumOut;
    assign pe_0_0_load = north_valid && north_ready;

    InputStationaryPe_d8_a32 pe_0_0 (
        .clk(clk),
        .a(west_payload_0),
        .weightIn(north_payload_0),
        .sumIn(32'sd0),
        .load(pe_0_0_load),
        .aOut(pe_0_0_aOut),
        .weightOut(pe_0_0_weightOut),
        .sumOut(pe_0_0_sumOut)
    );

    InputStationaryPe_d8_a32 pe_0_1 (
        .clk(clk),
        .a(pe_0_0_aOut),
        .weightIn(north_payload_1),
        .sumIn(32'sd0),
        .load(pe_0_0_load),
        .aOut(pe_0_1_aOut),
        .weightOut(pe_0_1_weightOut),
        .sumOut(pe_0_1_sumOut)
    );

    InputStationaryPe_d8_a32 pe_1_0 (
        .clk(clk),
        .a(delayed_0),
        .weightIn(pe_0_0_weightOut),
        .sumIn(pe_0_0_sumOut),
        .load(pe_0_0_load),
        .aOut(pe_1_0_aOut),
        .weightOut(pe_1_0_weightOut),
        .sumOut(pe_1_0_sumOut)
    );

    InputStationaryPe_d8_a32 pe_1_1 (
        .clk(clk),
        .a(pe_1_0_aOut),
        .weightIn(pe_0_1_weightOut),
        .sumIn(pe_0_1_sumOut),
        .load(pe_0_0_load),
        .aOut(pe_1_1_aOut),
        .weightOut(pe_1_1_weightOut),
        .sumOut(pe_1_1_sumOut)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, pe_0_1_aOut, pe_1_0_weightOut, pe_1_1_aOut, pe_1_1_weightOut};

`ifndef SYNTHESIS
    logic              west_waited = 1'b0;
    logic signed [7:0] west_payload_0_past;
    logic signed [7:0] west_payload_1_past;
    logic              north_waited = 1'b0;
    logic signed [7:0] north_payload_0_past;
    logic signed [7:0] north_payload_1_past;

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
                north_payload_1 == north_payload_1_past));
        end
    end
`endif
endmodule
