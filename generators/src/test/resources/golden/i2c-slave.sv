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

// I2C slave.
module I2cSlave_a80 (
    input  logic       clk,
    input  logic       rst,
    output logic       out_valid,
    input  logic       out_ready,
    output logic [7:0] out_payload_data,
    output logic       out_payload_first,
    input  logic       in_valid,
    output logic       in_ready,
    input  logic [7:0] in_payload,
    output logic       ends,
    input  logic       scl,
    input  logic       sda,
    output logic       sclLow,
    output logic       sdaLow
);
    localparam logic [3:0] IDLE        = 4'd0;
    localparam logic [3:0] ADDRESS     = 4'd1;
    localparam logic [3:0] ADDRESS_ACK = 4'd2;
    localparam logic [3:0] WRITE       = 4'd3;
    localparam logic [3:0] TAKE        = 4'd4;
    localparam logic [3:0] WRITE_ACK   = 4'd5;
    localparam logic [3:0] FETCH       = 4'd6;
    localparam logic [3:0] READ        = 4'd7;
    localparam logic [3:0] READ_ACK    = 4'd8;

    logic       clockBefore;
    logic       dataBefore;
    logic [7:0] bits;
    logic [2:0] count;
    logic       first;
    logic       reads;
    logic       wanted;
    logic       dataLow;
    logic [1:0] settles;
    logic [3:0] state;
    logic       full;
    logic       synchroniser_0_out;
    logic       synchroniser_1_out;
    logic       clock;
    logic       data;
    logic       rises;
    logic       eighth;
    logic       falls;
    logic       steady;
    logic       starts;
    logic       stops;
    logic       interrupted;
    logic       byteEnds;
    logic       mine;
    logic       synchroniser_0_in;
    logic       synchroniser_1_in;

    assign clock = !synchroniser_0_out;
    assign data = !synchroniser_1_out;

    always_ff @(posedge clk) begin
        if (rst) begin
            clockBefore <= 1'b1;
            dataBefore <= 1'b1;
        end else begin
            clockBefore <= clock;
            dataBefore <= data;
        end
    end

    assign rises = clock && !clockBefore;
    assign eighth = rises && count == 3'd7;
    assign falls = clockBefore && !clock;
    assign steady = clock && clockBefore;
    assign starts = steady && dataBefore && !data;
    assign stops = steady && data && !dataBefore;
    assign interrupted = starts || stops;
    assign byteEnds = falls && full;
    assign mine = bits[7:1] == 7'd80;

    always_ff @(posedge clk) begin
        if (rst) begin
            count <= 3'd0;
            settles <= 2'd0;
            full <= 1'b0;
            dataLow <= 1'b0;
            state <= IDLE;
        end else begin
            if (rises) begin
                count <= count + 3'd1;
            end
            if (settles != 2'd0) begin
                settles <= settles - 2'd1;
            end
            if (eighth) begin
                full <= 1'b1;
            end else if (falls) begin
                full <= 1'b0;
            end
            if (interrupted) begin
                dataLow <= 1'b0;
                count <= 3'd0;
                full <= 1'b0;
            end
            case (state)
                IDLE: begin
                    if (starts) begin
                        state <= ADDRESS;
                    end else if (stops) begin
                        state <= IDLE;
                    end
                end
                ADDRESS: begin
                    if (starts) begin
                        state <= ADDRESS;
                    end else if (stops) begin
                        state <= IDLE;
                    end else if (byteEnds) begin
                        dataLow <= mine;
                        if (mine) begin
                            state <= ADDRESS_ACK;
                        end else begin
                            state <= IDLE;
                        end
                    end
                end
                ADDRESS_ACK: begin
                    if (starts) begin
                        state <= ADDRESS;
                    end else if (stops) begin
                        state <= IDLE;
                    end else if (falls) begin
                        dataLow <= 1'b0;
                        count <= 3'd0;
                        if (reads) begin
                            state <= FETCH;
                        end else begin
                            state <= WRITE;
                        end
                    end
                end
                WRITE: begin
                    if (starts) begin
                        state <= ADDRESS;
                    end else if (stops) begin
                        state <= IDLE;
                    end else if (byteEnds) begin
                        state <= TAKE;
                    end
                end
                TAKE: begin
                    if (out_ready) begin
                        dataLow <= 1'b1;
                        settles <= 2'd3;
                        state <= WRITE_ACK;
                    end
                end
                WRITE_ACK: begin
                    if (starts) begin
                        state <= ADDRESS;
                    end else if (stops) begin
                        state <= IDLE;
                    end else if (falls) begin
                        dataLow <= 1'b0;
                        count <= 3'd0;
                        state <= WRITE;
                    end
                end
                FETCH: begin
                    if (in_valid) begin
                        dataLow <= !in_payload[7];
                        settles <= 2'd3;
                        count <= 3'd0;
                        state <= READ;
                    end
                end
                READ: begin
                    if (starts) begin
                        state <= ADDRESS;
                    end else if (stops) begin
                        state <= IDLE;
                    end else if (falls) begin
                        dataLow <= !full && !bits[7];
                        if (full) begin
                            state <= READ_ACK;
                        end
                    end
                end
                READ_ACK: begin
                    if (starts) begin
                        state <= ADDRESS;
                    end else if (stops) begin
                        state <= IDLE;
                    end else if (falls) begin
                        if (wanted) begin
                            state <= FETCH;
                        end else begin
                            state <= IDLE;
                        end
                    end
                end
                default: ;
            endcase
        end
    end

    always_ff @(posedge clk) begin
        if (rises) begin
            bits <= {bits[6:0], data};
            wanted <= !data;
        end
        case (state)
            ADDRESS: begin
                if (starts) begin
                end else if (stops) begin
                end else if (byteEnds) begin
                    reads <= bits[0];
                    first <= 1'b1;
                end
            end
            TAKE: begin
                if (out_ready) begin
                    first <= 1'b0;
                end
            end
            FETCH: begin
                if (in_valid) begin
                    bits <= in_payload;
                end
            end
            default: ;
        endcase
    end

    assign ends = interrupted && !(state == IDLE || state == ADDRESS);
    assign out_valid = state == TAKE;
    assign out_payload_data = bits;
    assign out_payload_first = first;
    assign in_ready = state == FETCH;
    assign sclLow = state == TAKE || state == FETCH || settles != 2'd0;
    assign sdaLow = dataLow;
    assign synchroniser_0_in = !scl;
    assign synchroniser_1_in = !sda;

    Synchroniser_w1_s2 synchroniser_0 (
        .clk(clk),
        .rst(rst),
        .in(synchroniser_0_in),
        .out(synchroniser_0_out)
    );

    Synchroniser_w1_s2 synchroniser_1 (
        .clk(clk),
        .rst(rst),
        .in(synchroniser_1_in),
        .out(synchroniser_1_out)
    );

`ifndef SYNTHESIS
    logic       out_waited = 1'b0;
    logic [7:0] out_payload_data_past;
    logic       out_payload_first_past;
    logic       in_waited = 1'b0;
    logic [7:0] in_payload_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            out_waited <= 1'b0;
            in_waited <= 1'b0;
        end else begin
            out_waited <= out_valid && !out_ready;
            in_waited <= in_valid && !in_ready;
        end
    end

    always_ff @(posedge clk) begin
        out_payload_data_past <= out_payload_data;
        out_payload_first_past <= out_payload_first;
        in_payload_past <= in_payload;
    end

    // stream `out` keeps valid until ready
    always @(posedge clk) begin : out_keeps_valid
        if (!rst) begin
            assert (!out_waited || out_valid);
        end
    end

    // stream `out` keeps its payload until ready
    always @(posedge clk) begin : out_keeps_payload
        if (!rst) begin
            assert (!out_waited || (out_payload_data == out_payload_data_past &&
                out_payload_first == out_payload_first_past));
        end
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
