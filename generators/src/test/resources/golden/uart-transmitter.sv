// Sends words over a UART line.
module UartTransmitter_da8_pnone_s1_di16_de16 (
    input  logic        clk,
    input  logic        rst,
    input  logic        in_valid,
    output logic        in_ready,
    input  logic [7:0]  in_payload,
    input  logic [15:0] divisor,
    input  logic        sendBreak,
    output logic        line,
    output logic        busy
);
    logic [9:0]  frame;
    logic [3:0]  left;
    logic [15:0] cycles;
    logic        breaks;
    logic        idle;
    logic        bitEnds;
    logic        frameEnds;

    assign idle = left == 4'd0;
    assign bitEnds = cycles == 16'd0;
    assign frameEnds = left == 4'd1 && bitEnds;
    assign in_ready = (idle || frameEnds) && !(sendBreak || breaks);

    always_ff @(posedge clk) begin
        if (rst) begin
            breaks <= 1'b0;
        end else if (idle || frameEnds) begin
            breaks <= sendBreak;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            frame <= 10'd1023;
            left <= 4'd0;
            cycles <= 16'd0;
        end else if (in_valid && in_ready) begin
            frame <= {1'b1, in_payload, 1'b0};
            left <= 4'd10;
            cycles <= divisor - 16'd1;
        end else if (!idle) begin
            if (bitEnds) begin
                frame <= {1'b1, frame[9:1]};
                left <= left - 4'd1;
                cycles <= divisor - 16'd1;
            end else begin
                cycles <= cycles - 16'd1;
            end
        end
    end

    assign line = frame[0] && !breaks;
    assign busy = !idle;

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
