// verilator lint_off DECLFILENAME

// Processing element: inputs flow east, weights flow south, the sum stays.
module OutputStationaryPe_d8_a32 (
    input  logic               clk,
    input  logic               rst,
    input  logic signed [7:0]  a,
    input  logic signed [7:0]  weightIn,
    input  logic signed [31:0] sumIn,
    input  logic               drain,
    output logic signed [7:0]  aOut,
    output logic signed [7:0]  weightOut,
    output logic signed [31:0] sumOut
);
    logic signed [7:0]  delayed;
    logic signed [7:0]  delayed_2;
    logic signed [31:0] sum;
    logic signed [15:0] product;

    assign product = 16'(a) * 16'(weightIn);

    always_ff @(posedge clk) begin
        if (rst) begin
            delayed <= 8'sd0;
            sum <= 32'sd0;
        end else begin
            delayed <= a;
            sum <= drain ? sumIn : sum + 32'(product);
        end
    end

    always_ff @(posedge clk) begin
        delayed_2 <= weightIn;
    end

    assign aOut = delayed;
    assign weightOut = delayed_2;
    assign sumOut = sum;
endmodule

// Systolic array: both matrices stream past the sums of their product.
module OutputStationaryArray_2x2_d8_a32 (
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
    output logic               resultValid,
    input  logic               last
);
    localparam logic [1:0] FEED_VALUE  = 2'd0;
    localparam logic [1:0] FLUSH       = 2'd1;
    localparam logic [1:0] DRAIN_VALUE = 2'd2;

    logic [1:0]         phase;
    logic [1:0]         count;
    logic signed [7:0]  delayed;
    logic signed [7:0]  delayed_2;
    logic               open;
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
    logic               both;
    logic               feed;
    logic [1:0]         counted;
    logic               drain;
    logic signed [7:0]  offered_0;
    logic signed [7:0]  offered_1;

    assign west_ready = open && north_valid;
    assign north_ready = open && west_valid;
    assign both = west_valid && north_valid;
    assign feed = open && both;
    assign counted = count + 2'd1;

    always_ff @(posedge clk) begin
        if (rst) begin
            phase <= FEED_VALUE;
            count <= 2'd0;
        end else begin
            case (phase)
                FEED_VALUE: begin
                    if (feed && last) begin
                        phase <= FLUSH;
                        count <= 2'd0;
                    end
                end
                FLUSH: begin
                    count <= counted;
                    if (counted == 2'd2) begin
                        phase <= DRAIN_VALUE;
                        count <= 2'd0;
                    end
                end
                DRAIN_VALUE: begin
                    count <= counted;
                    if (counted == 2'd2) begin
                        phase <= FEED_VALUE;
                    end
                end
                default: ;
            endcase
        end
    end

    assign open = phase == FEED_VALUE;
    assign drain = phase == DRAIN_VALUE;
    assign resultValid = drain;
    assign offered_0 = feed ? west_payload_1 : 8'sd0;

    always_ff @(posedge clk) begin
        if (rst) begin
            delayed_2 <= 8'sd0;
        end else begin
            delayed_2 <= offered_0;
        end
    end

    always_ff @(posedge clk) begin
        delayed <= north_payload_1;
    end

    assign result_0 = pe_1_0_sumOut;
    assign result_1 = pe_1_1_sumOut;
    assign offered_1 = feed ? west_payload_0 : 8'sd0;

    OutputStationaryPe_d8_a32 pe_0_0 (
        .clk(clk),
        .rst(rst),
        .a(offered_1),
        .weightIn(north_payload_0),
        .sumIn(32'sd0),
        .drain(drain),
        .aOut(pe_0_0_aOut),
        .weightOut(pe_0_0_weightOut),
        .sumOut(pe_0_0_sumOut)
    );

    OutputStationaryPe_d8_a32 pe_0_1 (
        .clk(clk),
        .rst(rst),
        .a(pe_0_0_aOut),
        .weightIn(delayed),
        .sumIn(32'sd0),
        .drain(drain),
        .aOut(pe_0_1_aOut),
        .weightOut(pe_0_1_weightOut),
        .sumOut(pe_0_1_sumOut)
    );

    OutputStationaryPe_d8_a32 pe_1_0 (
        .clk(clk),
        .rst(rst),
        .a(delayed_2),
        .weightIn(pe_0_0_weightOut),
        .sumIn(pe_0_0_sumOut),
        .drain(drain),
        .aOut(pe_1_0_aOut),
        .weightOut(pe_1_0_weightOut),
        .sumOut(pe_1_0_sumOut)
    );

    OutputStationaryPe_d8_a32 pe_1_1 (
        .clk(clk),
        .rst(rst),
        .a(pe_1_0_aOut),
        .weightIn(pe_0_1_weightOut),
        .sumIn(pe_0_1_sumOut),
        .drain(drain),
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
