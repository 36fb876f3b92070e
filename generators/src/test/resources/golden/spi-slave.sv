// verilator lint_off DECLFILENAME

// Registers in a row that take a signal of another clock.
module Synchroniser_w1_s2 (
    input  logic clk,
    input  logic rst,
    input  logic in,
    output logic out
);
    logic stage_0;
    logic stage_1;

    always_ff @(posedge clk) begin
        if (rst) begin
            stage_0 <= 1'b0;
            stage_1 <= 1'b0;
        end else begin
            stage_0 <= in;
            stage_1 <= stage_0;
        end
    end

    assign out = stage_1;
endmodule

// SPI slave.
module SpiSlave_w8 (
    input  logic       clk,
    input  logic       rst,
    input  logic       in_valid,
    output logic       in_ready,
    input  logic [7:0] in_payload,
    output logic       out_valid,
    output logic [7:0] out_payload,
    input  logic       clockIdle,
    input  logic       secondEdge,
    input  logic       sclk,
    input  logic       mosi,
    input  logic       selectN,
    output logic       miso,
    output logic       driving
);
    logic       clockBefore;
    logic       chosenBefore;
    logic [7:0] sending;
    logic       fromStream;
    logic [7:0] coming;
    logic [2:0] count;
    logic       came;
    logic       synchroniser_0_out;
    logic       synchroniser_1_out;
    logic       synchroniser_2_out;
    logic       clock;
    logic       edge_;
    logic       looks;
    logic       turns;
    logic       loads;
    logic       synchroniser_2_in;

    assign clock = synchroniser_0_out ^ clockIdle;
    assign edge_ = synchroniser_2_out && clock ^ clockBefore;
    assign looks = edge_ && clock ^ secondEdge;

    always_ff @(posedge clk) begin
        if (rst) begin
            clockBefore <= 1'b0;
            chosenBefore <= 1'b0;
            came <= 1'b0;
        end else begin
            clockBefore <= clock;
            chosenBefore <= synchroniser_2_out;
            came <= looks && count == 3'd7;
        end
    end

    assign turns = edge_ && clock == secondEdge;
    assign loads = (synchroniser_2_out && !chosenBefore) || (turns && count == 3'd0);

    always_ff @(posedge clk) begin
        if (rst) begin
            fromStream <= 1'b0;
        end else if (loads) begin
            fromStream <= in_valid;
        end
    end

    always_ff @(posedge clk) begin
        if (loads) begin
            sending <= in_valid ? in_payload : 8'd0;
        end else if (turns) begin
            sending <= sending << 1;
        end
    end

    assign in_ready = looks && count == 3'd0 && fromStream;

    always_ff @(posedge clk) begin
        if (rst) begin
            count <= 3'd0;
        end else if (!synchroniser_2_out) begin
            count <= 3'd0;
        end else if (looks) begin
            count <= count == 3'd7 ? 3'd0 : count + 3'd1;
        end
    end

    always_ff @(posedge clk) begin
        if (!synchroniser_2_out) begin
        end else if (looks) begin
            coming <= {coming[6:0], synchroniser_1_out};
        end
    end

    assign out_valid = came;
    assign out_payload = coming;
    assign miso = sending[7];
    assign driving = synchroniser_2_out;
    assign synchroniser_2_in = !selectN;

    Synchroniser_w1_s2 synchroniser_0 (
        .clk(clk),
        .rst(rst),
        .in(sclk),
        .out(synchroniser_0_out)
    );

    Synchroniser_w1_s2 synchroniser_1 (
        .clk(clk),
        .rst(rst),
        .in(mosi),
        .out(synchroniser_1_out)
    );

    Synchroniser_w1_s2 synchroniser_2 (
        .clk(clk),
        .rst(rst),
        .in(synchroniser_2_in),
        .out(synchroniser_2_out)
    );

`ifndef SYNTHESIS
    logic       in_waited = 1'b0;
    logic [7:0] in_payload_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            in_waited <= 1'b0;
        end else begin
            in_waited <= in_valid && !in_ready;
        end
    end

    always_ff @(posedge clk) begin
        in_payload_past <= in_payload;
    end

    // stream `in` keeps valid until ready
    always @(posedge clk) begin : in_keeps_valid
        if (!rst) begin
            assume (!in_waited || in_valid);
        end
    end

    // stream `in` keeps its payload until ready
    always @(posedge clk) begin : in_keeps_payload
        if (!rst) begin
            assume (!in_waited || in_payload == in_payload_past);
        end
    end
`endif
endmodule
