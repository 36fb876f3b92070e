// verilator lint_off DECLFILENAME

// Counts in binary and in Gray code.
module GrayCounter_w4 (
    input  logic       clk,
    input  logic       rst,
    input  logic       enable,
    output logic [3:0] count,
    output logic [3:0] gray
);
    logic [3:0] binary;
    logic [3:0] coded;
    logic [3:0] following;

    assign following = binary + 4'd1;

    always_ff @(posedge clk) begin
        if (rst) begin
            binary <= 4'd0;
            coded <= 4'd0;
        end else if (enable) begin
            binary <= following;
            coded <= following ^ 4'(following[3:1]);
        end
    end

    assign count = binary;
    assign gray = coded;
endmodule

// Registers in a row that take a signal of another clock.
module Synchroniser_w4_s2 (
    input  logic       clk,
    input  logic       rst,
    input  logic [3:0] in,
    output logic [3:0] out
);
    logic [3:0] stage_0;
    logic [3:0] stage_1;

    always_ff @(posedge clk) begin
        if (rst) begin
            stage_0 <= 4'd0;
            stage_1 <= 4'd0;
        end else begin
            stage_0 <= in;
            stage_1 <= stage_0;
        end
    end

    assign out = stage_1;
endmodule

// First-in first-out buffer between two clocks.
module AsyncFifo_w21_d8_s2 (
    input  logic        write_clk,
    input  logic        write_rst,
    input  logic        read_clk,
    input  logic        read_rst,
    input  logic        in_valid,
    output logic        in_ready,
    input  logic [20:0] in_payload,
    output logic        out_valid,
    input  logic        out_ready,
    output logic [20:0] out_payload
);
    logic [3:0] tail_count;
    logic [3:0] tail_gray;
    logic [3:0] head_count;
    logic [3:0] head_gray;
    logic [3:0] synchroniser_0_out;
    logic [3:0] synchroniser_1_out;
    logic [3:0] fullAt;
    logic       tail_enable;
    logic       head_enable;
    logic [20:0] words [0:7];

    assign fullAt = synchroniser_0_out ^ 4'd12;
    assign in_ready = tail_gray != fullAt;

    always_ff @(posedge write_clk) begin
        if (in_valid && in_ready) begin
            words[tail_count[2:0]] <= in_payload;
        end
    end

    assign out_valid = head_gray != synchroniser_1_out;
    assign out_payload = words[head_count[2:0]];
    assign tail_enable = in_valid && in_ready;
    assign head_enable = out_valid && out_ready;

    GrayCounter_w4 tail (
        .clk(write_clk),
        .rst(write_rst),
        .enable(tail_enable),
        .count(tail_count),
        .gray(tail_gray)
    );

    GrayCounter_w4 head (
        .clk(read_clk),
        .rst(read_rst),
        .enable(head_enable),
        .count(head_count),
        .gray(head_gray)
    );

    Synchroniser_w4_s2 synchroniser_0 (
        .clk(write_clk),
        .rst(write_rst),
        .in(head_gray),
        .out(synchroniser_0_out)
    );

    Synchroniser_w4_s2 synchroniser_1 (
        .clk(read_clk),
        .rst(read_rst),
        .in(tail_gray),
        .out(synchroniser_1_out)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, tail_count[3], head_count[3]};

`ifndef SYNTHESIS
    logic        in_waited = 1'b0;
    logic [20:0] in_payload_past;
    logic        out_waited = 1'b0;
    logic [20:0] out_payload_past;

    always_ff @(posedge write_clk) begin
        if (write_rst) begin
            in_waited <= 1'b0;
        end else begin
            in_waited <= in_valid && !in_ready;
        end
    end

    always_ff @(posedge write_clk) begin
        in_payload_past <= in_payload;
    end

    always_ff @(posedge read_clk) begin
        if (read_rst) begin
            out_waited <= 1'b0;
        end else begin
            out_waited <= out_valid && !out_ready;
        end
    end

    always_ff @(posedge read_clk) begin
        out_payload_past <= out_payload;
    end

    // stream `in` keeps valid until ready
    always @(posedge write_clk) begin : in_keeps_valid
        if (!write_rst) begin
            assume (!in_waited || in_valid);
        end
    end

    // stream `in` keeps its payload until ready
    always @(posedge write_clk) begin : in_keeps_payload
        if (!write_rst) begin
            assume (!in_waited || in_payload == in_payload_past);
        end
    end

    // stream `out` keeps valid until ready
    always @(posedge read_clk) begin : out_keeps_valid
        if (!read_rst) begin
            assert (!out_waited || out_valid);
        end
    end

    // stream `out` keeps its payload until ready
    always @(posedge read_clk) begin : out_keeps_payload
        if (!read_rst) begin
            assert (!out_waited || out_payload == out_payload_past);
        end
    end
`endif
endmodule

// First-in first-out buffer between two clocks.
module AsyncFifo_w17_d8_s2 (
    input  logic        write_clk,
    input  logic        write_rst,
    input  logic        read_clk,
    input  logic        read_rst,
    input  logic        in_valid,
    output logic        in_ready,
    input  logic [16:0] in_payload,
    output logic        out_valid,
    input  logic        out_ready,
    output logic [16:0] out_payload
);
    logic [3:0] tail_count;
    logic [3:0] tail_gray;
    logic [3:0] head_count;
    logic [3:0] head_gray;
    logic [3:0] synchroniser_0_out;
    logic [3:0] synchroniser_1_out;
    logic [3:0] fullAt;
    logic       tail_enable;
    logic       head_enable;
    logic [16:0] words [0:7];

    assign fullAt = synchroniser_0_out ^ 4'd12;
    assign in_ready = tail_gray != fullAt;

    always_ff @(posedge write_clk) begin
        if (in_valid && in_ready) begin
            words[tail_count[2:0]] <= in_payload;
        end
    end

    assign out_valid = head_gray != synchroniser_1_out;
    assign out_payload = words[head_count[2:0]];
    assign tail_enable = in_valid && in_ready;
    assign head_enable = out_valid && out_ready;

    GrayCounter_w4 tail (
        .clk(write_clk),
        .rst(write_rst),
        .enable(tail_enable),
        .count(tail_count),
        .gray(tail_gray)
    );

    GrayCounter_w4 head (
        .clk(read_clk),
        .rst(read_rst),
        .enable(head_enable),
        .count(head_count),
        .gray(head_gray)
    );

    Synchroniser_w4_s2 synchroniser_0 (
        .clk(write_clk),
        .rst(write_rst),
        .in(head_gray),
        .out(synchroniser_0_out)
    );

    Synchroniser_w4_s2 synchroniser_1 (
        .clk(read_clk),
        .rst(read_rst),
        .in(tail_gray),
        .out(synchroniser_1_out)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, tail_count[3], head_count[3]};

`ifndef SYNTHESIS
    logic        in_waited = 1'b0;
    logic [16:0] in_payload_past;
    logic        out_waited = 1'b0;
    logic [16:0] out_payload_past;

    always_ff @(posedge write_clk) begin
        if (write_rst) begin
            in_waited <= 1'b0;
        end else begin
            in_waited <= in_valid && !in_ready;
        end
    end

    always_ff @(posedge write_clk) begin
        in_payload_past <= in_payload;
    end

    always_ff @(posedge read_clk) begin
        if (read_rst) begin
            out_waited <= 1'b0;
        end else begin
            out_waited <= out_valid && !out_ready;
        end
    end

    always_ff @(posedge read_clk) begin
        out_payload_past <= out_payload;
    end

    // stream `in` keeps valid until ready
    always @(posedge write_clk) begin : in_keeps_valid
        if (!write_rst) begin
            assume (!in_waited || in_valid);
        end
    end

    // stream `in` keeps its payload until ready
    always @(posedge write_clk) begin : in_keeps_payload
        if (!write_rst) begin
            assume (!in_waited || in_payload == in_payload_past);
        end
    end

    // stream `out` keeps valid until ready
    always @(posedge read_clk) begin : out_keeps_valid
        if (!read_rst) begin
            assert (!out_waited || out_valid);
        end
    end

    // stream `out` keeps its payload until ready
    always @(posedge read_clk) begin : out_keeps_payload
        if (!read_rst) begin
            assert (!out_waited || out_payload == out_payload_past);
        end
    end
`endif
endmodule

// A node at another clock than its network.
module NodeClockBridge_a4_da16_de8_s2 (
    input  logic        node_clk,
    input  logic        node_rst,
    input  logic        network_clk,
    input  logic        network_rst,
    input  logic        inject_valid,
    output logic        inject_ready,
    input  logic        inject_payload_last,
    input  logic [3:0]  inject_payload_destination,
    input  logic [15:0] inject_payload_data,
    output logic        eject_valid,
    input  logic        eject_ready,
    output logic        eject_payload_last,
    output logic [15:0] eject_payload_data,
    output logic        toNetwork_valid,
    input  logic        toNetwork_ready,
    output logic        toNetwork_payload_last,
    output logic [3:0]  toNetwork_payload_destination,
    output logic [15:0] toNetwork_payload_data,
    input  logic        fromNetwork_valid,
    output logic        fromNetwork_ready,
    input  logic        fromNetwork_payload_last,
    input  logic [15:0] fromNetwork_payload_data
);
    logic        going_in_ready;
    logic        going_out_valid;
    logic [20:0] going_out_payload;
    logic        coming_in_ready;
    logic        coming_out_valid;
    logic [16:0] coming_out_payload;
    logic [20:0] going_in_payload;
    logic [16:0] coming_in_payload;

    assign inject_ready = going_in_ready;
    assign toNetwork_valid = going_out_valid;
    assign toNetwork_payload_last = going_out_payload[20];
    assign toNetwork_payload_destination = going_out_payload[19:16];
    assign toNetwork_payload_data = going_out_payload[15:0];
    assign fromNetwork_ready = coming_in_ready;
    assign eject_valid = coming_out_valid;
    assign eject_payload_last = coming_out_payload[16];
    assign eject_payload_data = coming_out_payload[15:0];
    assign going_in_payload = {inject_payload_last, inject_payload_destination,
        inject_payload_data};
    assign coming_in_payload = {fromNetwork_payload_last, fromNetwork_payload_data};

    AsyncFifo_w21_d8_s2 going (
        .write_clk(node_clk),
        .write_rst(node_rst),
        .read_clk(network_clk),
        .read_rst(network_rst),
        .in_valid(inject_valid),
        .in_ready(going_in_ready),
        .in_payload(going_in_payload),
        .out_valid(going_out_valid),
        .out_ready(toNetwork_ready),
        .out_payload(going_out_payload)
    );

    AsyncFifo_w17_d8_s2 coming (
        .write_clk(network_clk),
        .write_rst(network_rst),
        .read_clk(node_clk),
        .read_rst(node_rst),
        .in_valid(fromNetwork_valid),
        .in_ready(coming_in_ready),
        .in_payload(coming_in_payload),
        .out_valid(coming_out_valid),
        .out_ready(eject_ready),
        .out_payload(coming_out_payload)
    );

`ifndef SYNTHESIS
    logic        inject_waited = 1'b0;
    logic        inject_payload_last_past;
    logic [3:0]  inject_payload_destination_past;
    logic [15:0] inject_payload_data_past;
    logic        eject_waited = 1'b0;
    logic        eject_payload_last_past;
    logic [15:0] eject_payload_data_past;
    logic        toNetwork_waited = 1'b0;
    logic        toNetwork_payload_last_past;
    logic [3:0]  toNetwork_payload_destination_past;
    logic [15:0] toNetwork_payload_data_past;
    logic        fromNetwork_waited = 1'b0;
    logic        fromNetwork_payload_last_past;
    logic [15:0] fromNetwork_payload_data_past;

    always_ff @(posedge node_clk) begin
        if (node_rst) begin
            inject_waited <= 1'b0;
            eject_waited <= 1'b0;
        end else begin
            inject_waited <= inject_valid && !inject_ready;
            eject_waited <= eject_valid && !eject_ready;
        end
    end

    always_ff @(posedge node_clk) begin
        inject_payload_last_past <= inject_payload_last;
        inject_payload_destination_past <= inject_payload_destination;
        inject_payload_data_past <= inject_payload_data;
        eject_payload_last_past <= eject_payload_last;
        eject_payload_data_past <= eject_payload_data;
    end

    always_ff @(posedge network_clk) begin
        if (network_rst) begin
            toNetwork_waited <= 1'b0;
            fromNetwork_waited <= 1'b0;
        end else begin
            toNetwork_waited <= toNetwork_valid && !toNetwork_ready;
            fromNetwork_waited <= fromNetwork_valid && !fromNetwork_ready;
        end
    end

    always_ff @(posedge network_clk) begin
        toNetwork_payload_last_past <= toNetwork_payload_last;
        toNetwork_payload_destination_past <= toNetwork_payload_destination;
        toNetwork_payload_data_past <= toNetwork_payload_data;
        fromNetwork_payload_last_past <= fromNetwork_payload_last;
        fromNetwork_payload_data_past <= fromNetwork_payload_data;
    end

    // stream `inject` keeps valid until ready
    always @(posedge node_clk) begin : inject_keeps_valid
        if (!node_rst) begin
            assume (!inject_waited || inject_valid);
        end
    end

    // stream `inject` keeps its payload until ready
    always @(posedge node_clk) begin : inject_keeps_payload
        if (!node_rst) begin
            assume (!inject_waited || (inject_payload_last == inject_payload_last_past &&
                inject_payload_destination == inject_payload_destination_past &&
                inject_payload_data == inject_payload_data_past));
        end
    end

    // stream `eject` keeps valid until ready
    always @(posedge node_clk) begin : eject_keeps_valid
        if (!node_rst) begin
            assert (!eject_waited || eject_valid);
        end
    end

    // stream `eject` keeps its payload until ready
    always @(posedge node_clk) begin : eject_keeps_payload
        if (!node_rst) begin
            assert (!eject_waited || (eject_payload_last == eject_payload_last_past &&
                eject_payload_data == eject_payload_data_past));
        end
    end

    // stream `toNetwork` keeps valid until ready
    always @(posedge network_clk) begin : toNetwork_keeps_valid
        if (!network_rst) begin
            assert (!toNetwork_waited || toNetwork_valid);
        end
    end

    // stream `toNetwork` keeps its payload until ready
    always @(posedge network_clk) begin : toNetwork_keeps_payload
        if (!network_rst) begin
            assert (!toNetwork_waited || (toNetwork_payload_last == toNetwork_payload_last_past &&
                toNetwork_payload_destination == toNetwork_payload_destination_past &&
                toNetwork_payload_data == toNetwork_payload_data_past));
        end
    end

    // stream `fromNetwork` keeps valid until ready
    always @(posedge network_clk) begin : fromNetwork_keeps_valid
        if (!network_rst) begin
            assume (!fromNetwork_waited || fromNetwork_valid);
        end
    end

    // stream `fromNetwork` keeps its payload until ready
    always @(posedge network_clk) begin : fromNetwork_keeps_payload
        if (!network_rst) begin
            assume (!fromNetwork_waited ||
                (fromNetwork_payload_last == fromNetwork_payload_last_past &&
                fromNetwork_payload_data == fromNetwork_payload_data_past));
        end
    end
`endif
endmodule
