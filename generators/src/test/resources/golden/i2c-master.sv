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

// I2C master.
module I2cMaster_d8 (
    input  logic       clk,
    input  logic       rst,
    input  logic       in_valid,
    output logic       in_ready,
    input  logic [1:0] in_payload_operation,
    input  logic [7:0] in_payload_data,
    input  logic       in_payload_more,
    output logic       out_valid,
    input  logic       out_ready,
    output logic [7:0] out_payload_data,
    output logic       out_payload_acknowledged,
    output logic       out_payload_lost,
    input  logic [7:0] quarter,
    input  logic       scl,
    input  logic       sda,
    output logic       sclLow,
    output logic       sdaLow,
    output logic       busy
);
    localparam logic [1:0] START = 2'd0;
    localparam logic [1:0] WRITE = 2'd1;
    localparam logic [1:0] READ  = 2'd2;
    localparam logic [1:0] STOP  = 2'd3;
    localparam logic [2:0] IDLE  = 3'd0;
    localparam logic [2:0] LOW   = 3'd1;
    localparam logic [2:0] RISE  = 3'd2;
    localparam logic [2:0] HIGH  = 3'd3;
    localparam logic [2:0] FALL  = 3'd4;

    logic       clockBefore;
    logic       dataBefore;
    logic       taken;
    logic [1:0] operation;
    logic [8:0] sending;
    logic [8:0] coming;
    logic [3:0] left;
    logic [7:0] cycles;
    logic       clockLow;
    logic       dataLow;
    logic       answered;
    logic       lost;
    logic       mine;
    logic [2:0] state;
    logic       synchroniser_0_out;
    logic       synchroniser_1_out;
    logic       clock;
    logic       data;
    logic       steady;
    logic       over;
    logic       reads;
    logic       refused;
    logic       isByte;
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

    assign steady = clock && clockBefore;

    always_ff @(posedge clk) begin
        if (rst) begin
            taken <= 1'b0;
        end else if (steady && dataBefore && !data) begin
            taken <= 1'b1;
        end else if (steady && data && !dataBefore) begin
            taken <= 1'b0;
        end
    end

    assign busy = taken;
    assign over = cycles == 8'd0;
    assign reads = in_payload_operation == READ;
    assign refused = in_payload_operation != START && !mine;
    assign isByte = operation == WRITE || operation == READ;

    always_ff @(posedge clk) begin
        if (rst) begin
            cycles <= 8'd0;
            answered <= 1'b0;
            operation <= STOP;
            lost <= 1'b0;
            state <= IDLE;
            dataLow <= 1'b0;
            clockLow <= 1'b0;
            mine <= 1'b0;
        end else begin
            if (over) begin
                cycles <= quarter;
            end else begin
                cycles <= cycles - 8'd1;
            end
            if (out_valid && out_ready) begin
                answered <= 1'b0;
            end
            case (state)
                IDLE: begin
                    if (in_valid && in_ready) begin
                        operation <= in_payload_operation;
                        cycles <= quarter;
                        lost <= refused;
                        if (refused) begin
                            answered <= 1'b1;
                        end else begin
                            state <= LOW;
                        end
                    end
                end
                LOW: begin
                    dataLow <= isByte ? !sending[8] : operation == STOP;
                    if (taken && !mine) begin
                        cycles <= quarter;
                    end else if (over) begin
                        clockLow <= 1'b0;
                        state <= RISE;
                    end
                end
                RISE: begin
                    if (!clock) begin
                        cycles <= quarter;
                    end else if (over) begin
                        lost <= !(dataLow || data) &&
                            (operation == START || (operation == WRITE && left != 4'd0) ||
                            (operation == READ && left == 4'd0));
                        if (operation == START) begin
                            dataLow <= data;
                        end
                        if (operation == STOP) begin
                            dataLow <= 1'b0;
                        end
                        state <= HIGH;
                    end
                end
                HIGH: begin
                    if (over || !clock) begin
                        cycles <= quarter;
                        clockLow <= operation != STOP && !lost;
                        state <= FALL;
                    end
                end
                FALL: begin
                    if (over) begin
                        if (left == 4'd0 || lost) begin
                            mine <= !(lost || operation == STOP);
                            answered <= 1'b1;
                            state <= IDLE;
                        end else begin
                            state <= LOW;
                        end
                    end
                end
                default: ;
            endcase
        end
    end

    always_ff @(posedge clk) begin
        case (state)
            IDLE: begin
                if (in_valid && in_ready) begin
                    sending <= reads ? {8'd255, !in_payload_more} : {in_payload_data, 1'b1};
                    left <= (reads || in_payload_operation == WRITE) ? 4'd8 : 4'd0;
                end
            end
            RISE: begin
                if (!clock) begin
                end else if (over) begin
                    coming <= {coming[7:0], data};
                end
            end
            FALL: begin
                if (over) begin
                    sending <= sending << 1;
                    left <= left - 4'd1;
                end
            end
            default: ;
        endcase
    end

    assign in_ready = state == IDLE && !answered;
    assign sclLow = clockLow;
    assign sdaLow = dataLow;
    assign out_valid = answered;
    assign out_payload_data = coming[8:1];
    assign out_payload_acknowledged = operation == WRITE && !coming[0];
    assign out_payload_lost = lost;
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
    logic       in_waited = 1'b0;
    logic [1:0] in_payload_operation_past;
    logic [7:0] in_payload_data_past;
    logic       in_payload_more_past;
    logic       out_waited = 1'b0;
    logic [7:0] out_payload_data_past;
    logic       out_payload_acknowledged_past;
    logic       out_payload_lost_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            in_waited <= 1'b0;
            out_waited <= 1'b0;
        end else begin
            in_waited <= in_valid && !in_ready;
            out_waited <= out_valid && !out_ready;
        end
    end

    always_ff @(posedge clk) begin
        in_payload_operation_past <= in_payload_operation;
        in_payload_data_past <= in_payload_data;
        in_payload_more_past <= in_payload_more;
        out_payload_data_past <= out_payload_data;
        out_payload_acknowledged_past <= out_payload_acknowledged;
        out_payload_lost_past <= out_payload_lost;
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
            assume (!in_waited || (in_payload_operation == in_payload_operation_past &&
                in_payload_data == in_payload_data_past &&
                in_payload_more == in_payload_more_past));
        end
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
                out_payload_acknowledged == out_payload_acknowledged_past &&
                out_payload_lost == out_payload_lost_past));
        end
    end
`endif
endmodule
