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
module AsyncFifo_w49_d8_s2 (
    input  logic        write_clk,
    input  logic        write_rst,
    input  logic        read_clk,
    input  logic        read_rst,
    input  logic        in_valid,
    output logic        in_ready,
    input  logic [48:0] in_payload,
    output logic        out_valid,
    input  logic        out_ready,
    output logic [48:0] out_payload
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
    logic [48:0] words [0:7];

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
    logic [48:0] in_payload_past;
    logic        out_waited = 1'b0;
    logic [48:0] out_payload_past;

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
module AsyncFifo_w73_d8_s2 (
    input  logic        write_clk,
    input  logic        write_rst,
    input  logic        read_clk,
    input  logic        read_rst,
    input  logic        in_valid,
    output logic        in_ready,
    input  logic [72:0] in_payload,
    output logic        out_valid,
    input  logic        out_ready,
    output logic [72:0] out_payload
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
    logic [72:0] words [0:7];

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
    logic [72:0] in_payload_past;
    logic        out_waited = 1'b0;
    logic [72:0] out_payload_past;

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
module AsyncFifo_w6_d8_s2 (
    input  logic       write_clk,
    input  logic       write_rst,
    input  logic       read_clk,
    input  logic       read_rst,
    input  logic       in_valid,
    output logic       in_ready,
    input  logic [5:0] in_payload,
    output logic       out_valid,
    input  logic       out_ready,
    output logic [5:0] out_payload
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
    logic [5:0] words [0:7];

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
    logic       in_waited = 1'b0;
    logic [5:0] in_payload_past;
    logic       out_waited = 1'b0;
    logic [5:0] out_payload_past;

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
module AsyncFifo_w71_d8_s2 (
    input  logic        write_clk,
    input  logic        write_rst,
    input  logic        read_clk,
    input  logic        read_rst,
    input  logic        in_valid,
    output logic        in_ready,
    input  logic [70:0] in_payload,
    output logic        out_valid,
    input  logic        out_ready,
    output logic [70:0] out_payload
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
    logic [70:0] words [0:7];

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
    logic [70:0] in_payload_past;
    logic        out_waited = 1'b0;
    logic [70:0] out_payload_past;

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

// AXI4 from one clock to another.
module Axi4ClockBridge_ad32_da64_i4_at__de8_s2 (
    input  logic        manager_clk,
    input  logic        manager_rst,
    input  logic        subordinate_clk,
    input  logic        subordinate_rst,
    input  logic        manager_aw_valid,
    output logic        manager_aw_ready,
    input  logic [3:0]  manager_aw_payload_id,
    input  logic [31:0] manager_aw_payload_addr,
    input  logic [7:0]  manager_aw_payload_len,
    input  logic [2:0]  manager_aw_payload_size,
    input  logic [1:0]  manager_aw_payload_burst,
    input  logic        manager_w_valid,
    output logic        manager_w_ready,
    input  logic [63:0] manager_w_payload_data,
    input  logic [7:0]  manager_w_payload_strb,
    input  logic        manager_w_payload_last,
    output logic        manager_b_valid,
    input  logic        manager_b_ready,
    output logic [3:0]  manager_b_payload_id,
    output logic [1:0]  manager_b_payload_resp,
    input  logic        manager_ar_valid,
    output logic        manager_ar_ready,
    input  logic [3:0]  manager_ar_payload_id,
    input  logic [31:0] manager_ar_payload_addr,
    input  logic [7:0]  manager_ar_payload_len,
    input  logic [2:0]  manager_ar_payload_size,
    input  logic [1:0]  manager_ar_payload_burst,
    output logic        manager_r_valid,
    input  logic        manager_r_ready,
    output logic [3:0]  manager_r_payload_id,
    output logic [63:0] manager_r_payload_data,
    output logic [1:0]  manager_r_payload_resp,
    output logic        manager_r_payload_last,
    output logic        subordinate_aw_valid,
    input  logic        subordinate_aw_ready,
    output logic [3:0]  subordinate_aw_payload_id,
    output logic [31:0] subordinate_aw_payload_addr,
    output logic [7:0]  subordinate_aw_payload_len,
    output logic [2:0]  subordinate_aw_payload_size,
    output logic [1:0]  subordinate_aw_payload_burst,
    output logic        subordinate_w_valid,
    input  logic        subordinate_w_ready,
    output logic [63:0] subordinate_w_payload_data,
    output logic [7:0]  subordinate_w_payload_strb,
    output logic        subordinate_w_payload_last,
    input  logic        subordinate_b_valid,
    output logic        subordinate_b_ready,
    input  logic [3:0]  subordinate_b_payload_id,
    input  logic [1:0]  subordinate_b_payload_resp,
    output logic        subordinate_ar_valid,
    input  logic        subordinate_ar_ready,
    output logic [3:0]  subordinate_ar_payload_id,
    output logic [31:0] subordinate_ar_payload_addr,
    output logic [7:0]  subordinate_ar_payload_len,
    output logic [2:0]  subordinate_ar_payload_size,
    output logic [1:0]  subordinate_ar_payload_burst,
    input  logic        subordinate_r_valid,
    output logic        subordinate_r_ready,
    input  logic [3:0]  subordinate_r_payload_id,
    input  logic [63:0] subordinate_r_payload_data,
    input  logic [1:0]  subordinate_r_payload_resp,
    input  logic        subordinate_r_payload_last
);
    logic        aw_in_ready;
    logic        aw_out_valid;
    logic [48:0] aw_out_payload;
    logic        w_in_ready;
    logic        w_out_valid;
    logic [72:0] w_out_payload;
    logic        b_in_ready;
    logic        b_out_valid;
    logic [5:0]  b_out_payload;
    logic        ar_in_ready;
    logic        ar_out_valid;
    logic [48:0] ar_out_payload;
    logic        r_in_ready;
    logic        r_out_valid;
    logic [70:0] r_out_payload;
    logic [48:0] aw_in_payload;
    logic [72:0] w_in_payload;
    logic [5:0]  b_in_payload;
    logic [48:0] ar_in_payload;
    logic [70:0] r_in_payload;

    assign manager_aw_ready = aw_in_ready;
    assign subordinate_aw_valid = aw_out_valid;
    assign subordinate_aw_payload_id = aw_out_payload[48:45];
    assign subordinate_aw_payload_addr = aw_out_payload[44:13];
    assign subordinate_aw_payload_len = aw_out_payload[12:5];
    assign subordinate_aw_payload_size = aw_out_payload[4:2];
    assign subordinate_aw_payload_burst = aw_out_payload[1:0];
    assign manager_w_ready = w_in_ready;
    assign subordinate_w_valid = w_out_valid;
    assign subordinate_w_payload_data = w_out_payload[72:9];
    assign subordinate_w_payload_strb = w_out_payload[8:1];
    assign subordinate_w_payload_last = w_out_payload[0];
    assign subordinate_b_ready = b_in_ready;
    assign manager_b_valid = b_out_valid;
    assign manager_b_payload_id = b_out_payload[5:2];
    assign manager_b_payload_resp = b_out_payload[1:0];
    assign manager_ar_ready = ar_in_ready;
    assign subordinate_ar_valid = ar_out_valid;
    assign subordinate_ar_payload_id = ar_out_payload[48:45];
    assign subordinate_ar_payload_addr = ar_out_payload[44:13];
    assign subordinate_ar_payload_len = ar_out_payload[12:5];
    assign subordinate_ar_payload_size = ar_out_payload[4:2];
    assign subordinate_ar_payload_burst = ar_out_payload[1:0];
    assign subordinate_r_ready = r_in_ready;
    assign manager_r_valid = r_out_valid;
    assign manager_r_payload_id = r_out_payload[70:67];
    assign manager_r_payload_data = r_out_payload[66:3];
    assign manager_r_payload_resp = r_out_payload[2:1];
    assign manager_r_payload_last = r_out_payload[0];
    assign aw_in_payload = {manager_aw_payload_id, manager_aw_payload_addr, manager_aw_payload_len,
        manager_aw_payload_size, manager_aw_payload_burst};
    assign w_in_payload = {manager_w_payload_data, manager_w_payload_strb, manager_w_payload_last};
    assign b_in_payload = {subordinate_b_payload_id, subordinate_b_payload_resp};
    assign ar_in_payload = {manager_ar_payload_id, manager_ar_payload_addr, manager_ar_payload_len,
        manager_ar_payload_size, manager_ar_payload_burst};
    assign r_in_payload = {subordinate_r_payload_id, subordinate_r_payload_data,
        subordinate_r_payload_resp, subordinate_r_payload_last};

    AsyncFifo_w49_d8_s2 aw (
        .write_clk(manager_clk),
        .write_rst(manager_rst),
        .read_clk(subordinate_clk),
        .read_rst(subordinate_rst),
        .in_valid(manager_aw_valid),
        .in_ready(aw_in_ready),
        .in_payload(aw_in_payload),
        .out_valid(aw_out_valid),
        .out_ready(subordinate_aw_ready),
        .out_payload(aw_out_payload)
    );

    AsyncFifo_w73_d8_s2 w (
        .write_clk(manager_clk),
        .write_rst(manager_rst),
        .read_clk(subordinate_clk),
        .read_rst(subordinate_rst),
        .in_valid(manager_w_valid),
        .in_ready(w_in_ready),
        .in_payload(w_in_payload),
        .out_valid(w_out_valid),
        .out_ready(subordinate_w_ready),
        .out_payload(w_out_payload)
    );

    AsyncFifo_w6_d8_s2 b (
        .write_clk(subordinate_clk),
        .write_rst(subordinate_rst),
        .read_clk(manager_clk),
        .read_rst(manager_rst),
        .in_valid(subordinate_b_valid),
        .in_ready(b_in_ready),
        .in_payload(b_in_payload),
        .out_valid(b_out_valid),
        .out_ready(manager_b_ready),
        .out_payload(b_out_payload)
    );

    AsyncFifo_w49_d8_s2 ar (
        .write_clk(manager_clk),
        .write_rst(manager_rst),
        .read_clk(subordinate_clk),
        .read_rst(subordinate_rst),
        .in_valid(manager_ar_valid),
        .in_ready(ar_in_ready),
        .in_payload(ar_in_payload),
        .out_valid(ar_out_valid),
        .out_ready(subordinate_ar_ready),
        .out_payload(ar_out_payload)
    );

    AsyncFifo_w71_d8_s2 r (
        .write_clk(subordinate_clk),
        .write_rst(subordinate_rst),
        .read_clk(manager_clk),
        .read_rst(manager_rst),
        .in_valid(subordinate_r_valid),
        .in_ready(r_in_ready),
        .in_payload(r_in_payload),
        .out_valid(r_out_valid),
        .out_ready(manager_r_ready),
        .out_payload(r_out_payload)
    );

`ifndef SYNTHESIS
    logic        manager_aw_waited = 1'b0;
    logic [3:0]  manager_aw_payload_id_past;
    logic [31:0] manager_aw_payload_addr_past;
    logic [7:0]  manager_aw_payload_len_past;
    logic [2:0]  manager_aw_payload_size_past;
    logic [1:0]  manager_aw_payload_burst_past;
    logic        manager_w_waited = 1'b0;
    logic [63:0] manager_w_payload_data_past;
    logic [7:0]  manager_w_payload_strb_past;
    logic        manager_w_payload_last_past;
    logic        manager_b_waited = 1'b0;
    logic [3:0]  manager_b_payload_id_past;
    logic [1:0]  manager_b_payload_resp_past;
    logic        manager_ar_waited = 1'b0;
    logic [3:0]  manager_ar_payload_id_past;
    logic [31:0] manager_ar_payload_addr_past;
    logic [7:0]  manager_ar_payload_len_past;
    logic [2:0]  manager_ar_payload_size_past;
    logic [1:0]  manager_ar_payload_burst_past;
    logic        manager_r_waited = 1'b0;
    logic [3:0]  manager_r_payload_id_past;
    logic [63:0] manager_r_payload_data_past;
    logic [1:0]  manager_r_payload_resp_past;
    logic        manager_r_payload_last_past;
    logic        subordinate_aw_waited = 1'b0;
    logic [3:0]  subordinate_aw_payload_id_past;
    logic [31:0] subordinate_aw_payload_addr_past;
    logic [7:0]  subordinate_aw_payload_len_past;
    logic [2:0]  subordinate_aw_payload_size_past;
    logic [1:0]  subordinate_aw_payload_burst_past;
    logic        subordinate_w_waited = 1'b0;
    logic [63:0] subordinate_w_payload_data_past;
    logic [7:0]  subordinate_w_payload_strb_past;
    logic        subordinate_w_payload_last_past;
    logic        subordinate_b_waited = 1'b0;
    logic [3:0]  subordinate_b_payload_id_past;
    logic [1:0]  subordinate_b_payload_resp_past;
    logic        subordinate_ar_waited = 1'b0;
    logic [3:0]  subordinate_ar_payload_id_past;
    logic [31:0] subordinate_ar_payload_addr_past;
    logic [7:0]  subordinate_ar_payload_len_past;
    logic [2:0]  subordinate_ar_payload_size_past;
    logic [1:0]  subordinate_ar_payload_burst_past;
    logic        subordinate_r_waited = 1'b0;
    logic [3:0]  subordinate_r_payload_id_past;
    logic [63:0] subordinate_r_payload_data_past;
    logic [1:0]  subordinate_r_payload_resp_past;
    logic        subordinate_r_payload_last_past;

    always_ff @(posedge manager_clk) begin
        if (manager_rst) begin
            manager_aw_waited <= 1'b0;
            manager_w_waited <= 1'b0;
            manager_b_waited <= 1'b0;
            manager_ar_waited <= 1'b0;
            manager_r_waited <= 1'b0;
        end else begin
            manager_aw_waited <= manager_aw_valid && !manager_aw_ready;
            manager_w_waited <= manager_w_valid && !manager_w_ready;
            manager_b_waited <= manager_b_valid && !manager_b_ready;
            manager_ar_waited <= manager_ar_valid && !manager_ar_ready;
            manager_r_waited <= manager_r_valid && !manager_r_ready;
        end
    end

    always_ff @(posedge manager_clk) begin
        manager_aw_payload_id_past <= manager_aw_payload_id;
        manager_aw_payload_addr_past <= manager_aw_payload_addr;
        manager_aw_payload_len_past <= manager_aw_payload_len;
        manager_aw_payload_size_past <= manager_aw_payload_size;
        manager_aw_payload_burst_past <= manager_aw_payload_burst;
        manager_w_payload_data_past <= manager_w_payload_data;
        manager_w_payload_strb_past <= manager_w_payload_strb;
        manager_w_payload_last_past <= manager_w_payload_last;
        manager_b_payload_id_past <= manager_b_payload_id;
        manager_b_payload_resp_past <= manager_b_payload_resp;
        manager_ar_payload_id_past <= manager_ar_payload_id;
        manager_ar_payload_addr_past <= manager_ar_payload_addr;
        manager_ar_payload_len_past <= manager_ar_payload_len;
        manager_ar_payload_size_past <= manager_ar_payload_size;
        manager_ar_payload_burst_past <= manager_ar_payload_burst;
        manager_r_payload_id_past <= manager_r_payload_id;
        manager_r_payload_data_past <= manager_r_payload_data;
        manager_r_payload_resp_past <= manager_r_payload_resp;
        manager_r_payload_last_past <= manager_r_payload_last;
    end

    always_ff @(posedge subordinate_clk) begin
        if (subordinate_rst) begin
            subordinate_aw_waited <= 1'b0;
            subordinate_w_waited <= 1'b0;
            subordinate_b_waited <= 1'b0;
            subordinate_ar_waited <= 1'b0;
            subordinate_r_waited <= 1'b0;
        end else begin
            subordinate_aw_waited <= subordinate_aw_valid && !subordinate_aw_ready;
            subordinate_w_waited <= subordinate_w_valid && !subordinate_w_ready;
            subordinate_b_waited <= subordinate_b_valid && !subordinate_b_ready;
            subordinate_ar_waited <= subordinate_ar_valid && !subordinate_ar_ready;
            subordinate_r_waited <= subordinate_r_valid && !subordinate_r_ready;
        end
    end

    always_ff @(posedge subordinate_clk) begin
        subordinate_aw_payload_id_past <= subordinate_aw_payload_id;
        subordinate_aw_payload_addr_past <= subordinate_aw_payload_addr;
        subordinate_aw_payload_len_past <= subordinate_aw_payload_len;
        subordinate_aw_payload_size_past <= subordinate_aw_payload_size;
        subordinate_aw_payload_burst_past <= subordinate_aw_payload_burst;
        subordinate_w_payload_data_past <= subordinate_w_payload_data;
        subordinate_w_payload_strb_past <= subordinate_w_payload_strb;
        subordinate_w_payload_last_past <= subordinate_w_payload_last;
        subordinate_b_payload_id_past <= subordinate_b_payload_id;
        subordinate_b_payload_resp_past <= subordinate_b_payload_resp;
        subordinate_ar_payload_id_past <= subordinate_ar_payload_id;
        subordinate_ar_payload_addr_past <= subordinate_ar_payload_addr;
        subordinate_ar_payload_len_past <= subordinate_ar_payload_len;
        subordinate_ar_payload_size_past <= subordinate_ar_payload_size;
        subordinate_ar_payload_burst_past <= subordinate_ar_payload_burst;
        subordinate_r_payload_id_past <= subordinate_r_payload_id;
        subordinate_r_payload_data_past <= subordinate_r_payload_data;
        subordinate_r_payload_resp_past <= subordinate_r_payload_resp;
        subordinate_r_payload_last_past <= subordinate_r_payload_last;
    end

    // stream `manager_aw` keeps valid until ready
    always @(posedge manager_clk) begin : manager_aw_keeps_valid
        if (!manager_rst) begin
            assume (!manager_aw_waited || manager_aw_valid);
        end
    end

    // stream `manager_aw` keeps its payload until ready
    always @(posedge manager_clk) begin : manager_aw_keeps_payload
        if (!manager_rst) begin
            assume (!manager_aw_waited || (manager_aw_payload_id == manager_aw_payload_id_past &&
                manager_aw_payload_addr == manager_aw_payload_addr_past &&
                manager_aw_payload_len == manager_aw_payload_len_past &&
                manager_aw_payload_size == manager_aw_payload_size_past &&
                manager_aw_payload_burst == manager_aw_payload_burst_past));
        end
    end

    // stream `manager_w` keeps valid until ready
    always @(posedge manager_clk) begin : manager_w_keeps_valid
        if (!manager_rst) begin
            assume (!manager_w_waited || manager_w_valid);
        end
    end

    // stream `manager_w` keeps its payload until ready
    always @(posedge manager_clk) begin : manager_w_keeps_payload
        if (!manager_rst) begin
            assume (!manager_w_waited || (manager_w_payload_data == manager_w_payload_data_past &&
                manager_w_payload_strb == manager_w_payload_strb_past &&
                manager_w_payload_last == manager_w_payload_last_past));
        end
    end

    // stream `manager_b` keeps valid until ready
    always @(posedge manager_clk) begin : manager_b_keeps_valid
        if (!manager_rst) begin
            assert (!manager_b_waited || manager_b_valid);
        end
    end

    // stream `manager_b` keeps its payload until ready
    always @(posedge manager_clk) begin : manager_b_keeps_payload
        if (!manager_rst) begin
            assert (!manager_b_waited || (manager_b_payload_id == manager_b_payload_id_past &&
                manager_b_payload_resp == manager_b_payload_resp_past));
        end
    end

    // stream `manager_ar` keeps valid until ready
    always @(posedge manager_clk) begin : manager_ar_keeps_valid
        if (!manager_rst) begin
            assume (!manager_ar_waited || manager_ar_valid);
        end
    end

    // stream `manager_ar` keeps its payload until ready
    always @(posedge manager_clk) begin : manager_ar_keeps_payload
        if (!manager_rst) begin
            assume (!manager_ar_waited || (manager_ar_payload_id == manager_ar_payload_id_past &&
                manager_ar_payload_addr == manager_ar_payload_addr_past &&
                manager_ar_payload_len == manager_ar_payload_len_past &&
                manager_ar_payload_size == manager_ar_payload_size_past &&
                manager_ar_payload_burst == manager_ar_payload_burst_past));
        end
    end

    // stream `manager_r` keeps valid until ready
    always @(posedge manager_clk) begin : manager_r_keeps_valid
        if (!manager_rst) begin
            assert (!manager_r_waited || manager_r_valid);
        end
    end

    // stream `manager_r` keeps its payload until ready
    always @(posedge manager_clk) begin : manager_r_keeps_payload
        if (!manager_rst) begin
            assert (!manager_r_waited || (manager_r_payload_id == manager_r_payload_id_past &&
                manager_r_payload_data == manager_r_payload_data_past &&
                manager_r_payload_resp == manager_r_payload_resp_past &&
                manager_r_payload_last == manager_r_payload_last_past));
        end
    end

    // stream `subordinate_aw` keeps valid until ready
    always @(posedge subordinate_clk) begin : subordinate_aw_keeps_valid
        if (!subordinate_rst) begin
            assert (!subordinate_aw_waited || subordinate_aw_valid);
        end
    end

    // stream `subordinate_aw` keeps its payload until ready
    always @(posedge subordinate_clk) begin : subordinate_aw_keeps_payload
        if (!subordinate_rst) begin
            assert (!subordinate_aw_waited ||
                (subordinate_aw_payload_id == subordinate_aw_payload_id_past &&
                subordinate_aw_payload_addr == subordinate_aw_payload_addr_past &&
                subordinate_aw_payload_len == subordinate_aw_payload_len_past &&
                subordinate_aw_payload_size == subordinate_aw_payload_size_past &&
                subordinate_aw_payload_burst == subordinate_aw_payload_burst_past));
        end
    end

    // stream `subordinate_w` keeps valid until ready
    always @(posedge subordinate_clk) begin : subordinate_w_keeps_valid
        if (!subordinate_rst) begin
            assert (!subordinate_w_waited || subordinate_w_valid);
        end
    end

    // stream `subordinate_w` keeps its payload until ready
    always @(posedge subordinate_clk) begin : subordinate_w_keeps_payload
        if (!subordinate_rst) begin
            assert (!subordinate_w_waited ||
                (subordinate_w_payload_data == subordinate_w_payload_data_past &&
                subordinate_w_payload_strb == subordinate_w_payload_strb_past &&
                subordinate_w_payload_last == subordinate_w_payload_last_past));
        end
    end

    // stream `subordinate_b` keeps valid until ready
    always @(posedge subordinate_clk) begin : subordinate_b_keeps_valid
        if (!subordinate_rst) begin
            assume (!subordinate_b_waited || subordinate_b_valid);
        end
    end

    // stream `subordinate_b` keeps its payload until ready
    always @(posedge subordinate_clk) begin : subordinate_b_keeps_payload
        if (!subordinate_rst) begin
            assume (!subordinate_b_waited ||
                (subordinate_b_payload_id == subordinate_b_payload_id_past &&
                subordinate_b_payload_resp == subordinate_b_payload_resp_past));
        end
    end

    // stream `subordinate_ar` keeps valid until ready
    always @(posedge subordinate_clk) begin : subordinate_ar_keeps_valid
        if (!subordinate_rst) begin
            assert (!subordinate_ar_waited || subordinate_ar_valid);
        end
    end

    // stream `subordinate_ar` keeps its payload until ready
    always @(posedge subordinate_clk) begin : subordinate_ar_keeps_payload
        if (!subordinate_rst) begin
            assert (!subordinate_ar_waited ||
                (subordinate_ar_payload_id == subordinate_ar_payload_id_past &&
                subordinate_ar_payload_addr == subordinate_ar_payload_addr_past &&
                subordinate_ar_payload_len == subordinate_ar_payload_len_past &&
                subordinate_ar_payload_size == subordinate_ar_payload_size_past &&
                subordinate_ar_payload_burst == subordinate_ar_payload_burst_past));
        end
    end

    // stream `subordinate_r` keeps valid until ready
    always @(posedge subordinate_clk) begin : subordinate_r_keeps_valid
        if (!subordinate_rst) begin
            assume (!subordinate_r_waited || subordinate_r_valid);
        end
    end

    // stream `subordinate_r` keeps its payload until ready
    always @(posedge subordinate_clk) begin : subordinate_r_keeps_payload
        if (!subordinate_rst) begin
            assume (!subordinate_r_waited ||
                (subordinate_r_payload_id == subordinate_r_payload_id_past &&
                subordinate_r_payload_data == subordinate_r_payload_data_past &&
                subordinate_r_payload_resp == subordinate_r_payload_resp_past &&
                subordinate_r_payload_last == subordinate_r_payload_last_past));
        end
    end
`endif
endmodule
