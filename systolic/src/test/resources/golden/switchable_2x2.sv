// verilator lint_off DECLFILENAME

// Processing element that keeps its weight or its sum.
module SwitchablePe_d8_a32 (
    input  logic               clk,
    input  logic               rst,
    input  logic signed [7:0]  a,
    input  logic signed [7:0]  weightIn,
    input  logic signed [31:0] sumIn,
    input  logic               load,
    input  logic               weightPasses,
    input  logic               sumPasses,
    output logic signed [7:0]  aOut,
    output logic signed [7:0]  weightOut,
    output logic signed [31:0] sumOut
);
    logic signed [7:0]  delayed;
    logic signed [7:0]  weight;
    logic signed [31:0] sum;
    logic signed [15:0] product;

    assign product = 16'(a) * (weightPasses ? 16'(weightIn) : 16'(weight));

    always_ff @(posedge clk) begin
        if (rst) begin
            delayed <= 8'sd0;
            sum <= 32'sd0;
        end else begin
            delayed <= a;
            sum <= (sumPasses ? sumIn : sum) + 32'(product);
        end
    end

    assign aOut = delayed;

    always_ff @(posedge clk) begin
        if (load) begin
            weight <= weightIn;
        end
    end

    assign weightOut = weight;
    assign sumOut = sum;
endmodule

// Systolic array whose weights or sums stay, from tile to tile.
module SwitchableArray_2x2_d8_a32 (
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
    input  logic               keepSums,
    input  logic               last
);
    localparam logic [1:0] FEED_VALUE  = 2'd0;
    localparam logic [1:0] FLUSH       = 2'd1;
    localparam logic [1:0] DRAIN_VALUE = 2'd2;

    logic               sums;
    logic [2:0]         inFlight;
    logic [1:0]         rowsLoaded;
    logic [1:0]         phase;
    logic [1:0]         count;
    logic               productOpen;
    logic signed [7:0]  delayed_0;
    logic signed [7:0]  delayed;
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
    logic               northFire;
    logic               loaded;
    logic               westFire;
    logic signed [7:0]  offered_0;
    logic               feed;
    logic [1:0]         counted;
    logic               idle;
    logic               settled;
    logic               passed;
    logic               drain;
    logic signed [7:0]  offered_1;
    logic               pe_0_0_load;
    logic               pe_0_0_sumPasses;
    logic signed [7:0]  pe_0_1_weightIn;

    assign northFire = north_valid && north_ready && !sums;
    assign loaded = rowsLoaded == 2'd2;

    always_ff @(posedge clk) begin
        if (rst) begin
            rowsLoaded <= 2'd0;
        end else if (northFire) begin
            rowsLoaded <= loaded ? 2'd1 : rowsLoaded + 2'd1;
        end
    end

    assign westFire = west_valid && west_ready && !sums;
    assign offered_0 = (west_valid && west_ready) ? west_payload_1 : 8'sd0;

    always_ff @(posedge clk) begin
        if (rst) begin
            inFlight <= 3'd0;
            delayed <= 8'sd0;
        end else begin
            inFlight <= {inFlight[1:0], westFire};
            delayed <= offered_0;
        end
    end

    always_ff @(posedge clk) begin
        delayed_0 <= north_payload_1;
        delayed_1 <= pe_1_0_sumOut;
    end

    assign feed = west_valid && west_ready && sums;
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

    always_ff @(posedge clk) begin
        if (rst) begin
            productOpen <= 1'b0;
        end else if (feed) begin
            productOpen <= !last;
        end
    end

    assign idle = inFlight == 3'd0 && phase == FEED_VALUE && !productOpen;

    always_ff @(posedge clk) begin
        if (rst) begin
            sums <= 1'b0;
        end else if (idle && !(west_valid && west_ready)) begin
            sums <= keepSums;
        end
    end

    assign settled = sums == keepSums;
    assign west_ready = settled && (sums ? phase == FEED_VALUE && north_valid
        : loaded && !north_valid);
    assign passed = !inFlight[0];
    assign north_ready = settled && (sums ? phase == FEED_VALUE && west_valid : !loaded || passed);
    assign result_0 = sums ? pe_1_0_sumOut : delayed_1;
    assign result_1 = sums ? pe_1_1_sumOut : pe_1_1_sumOut;
    assign drain = phase == DRAIN_VALUE;
    assign resultValid = sums ? drain : inFlight[2];
    assign offered_1 = (west_valid && west_ready) ? west_payload_0 : 8'sd0;
    assign pe_0_0_load = sums || northFire;
    assign pe_0_0_sumPasses = !sums || drain;
    assign pe_0_1_weightIn = sums ? delayed_0 : north_payload_1;

    SwitchablePe_d8_a32 pe_0_0 (
        .clk(clk),
        .rst(rst),
        .a(offered_1),
        .weightIn(north_payload_0),
        .sumIn(32'sd0),
        .load(pe_0_0_load),
        .weightPasses(sums),
        .sumPasses(pe_0_0_sumPasses),
        .aOut(pe_0_0_aOut),
        .weightOut(pe_0_0_weightOut),
        .sumOut(pe_0_0_sumOut)
    );

    SwitchablePe_d8_a32 pe_0_1 (
        .clk(clk),
        .rst(rst),
        .a(pe_0_0_aOut),
        .weightIn(pe_0_1_weightIn),
        .sumIn(32'sd0),
        .load(pe_0_0_load),
        .weightPasses(sums),
        .sumPasses(pe_0_0_sumPasses),
        .aOut(pe_0_1_aOut),
        .weightOut(pe_0_1_weightOut),
        .sumOut(pe_0_1_sumOut)
    );

    SwitchablePe_d8_a32 pe_1_0 (
        .clk(clk),
        .rst(rst),
        .a(delayed),
        .weightIn(pe_0_0_weightOut),
        .sumIn(pe_0_0_sumOut),
        .load(pe_0_0_load),
        .weightPasses(sums),
        .sumPasses(pe_0_0_sumPasses),
        .aOut(pe_1_0_aOut),
        .weightOut(pe_1_0_weightOut),
        .sumOut(pe_1_0_sumOut)
    );

    SwitchablePe_d8_a32 pe_1_1 (
        .clk(clk),
        .rst(rst),
        .a(pe_1_0_aOut),
        .weightIn(pe_0_1_weightOut),
        .sumIn(pe_0_1_sumOut),
        .load(pe_0_0_load),
        .weightPasses(sums),
        .sumPasses(pe_0_0_sumPasses),
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
