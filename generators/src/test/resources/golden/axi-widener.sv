// verilator lint_off DECLFILENAME

// First-in first-out buffer between two streams.
module Fifo_w4_d2 (
    input  logic       clk,
    input  logic       rst,
    input  logic       in_valid,
    output logic       in_ready,
    input  logic [3:0] in_payload,
    output logic       out_valid,
    input  logic       out_ready,
    output logic [3:0] out_payload,
    output logic [1:0] count
);
    logic [1:0] head;
    logic [1:0] tail;
    logic [1:0] held;
    logic [3:0] words [0:1];

    assign held = tail - head;
    assign in_ready = held != 2'd2;
    assign out_valid = held != 2'd0;
    assign out_payload = words[head[0]];
    assign count = held;

    always_ff @(posedge clk) begin
        if (rst) begin
            tail <= 2'd0;
        end else if (in_valid && in_ready) begin
            tail <= tail + 2'd1;
        end
    end

    always_ff @(posedge clk) begin
        if (in_valid && in_ready) begin
            words[tail[0]] <= in_payload;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            head <= 2'd0;
        end else if (out_valid && out_ready) begin
            head <= head + 2'd1;
        end
    end

`ifndef SYNTHESIS
    logic       in_waited = 1'b0;
    logic [3:0] in_payload_past;
    logic       out_waited = 1'b0;
    logic [3:0] out_payload_past;

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
        in_payload_past <= in_payload;
        out_payload_past <= out_payload;
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

    // stream `out` keeps valid until ready
    always @(posedge clk) begin : out_keeps_valid
        if (!rst) begin
            assert (!out_waited || out_valid);
        end
    end

    // stream `out` keeps its payload until ready
    always @(posedge clk) begin : out_keeps_payload
        if (!rst) begin
            assert (!out_waited || out_payload == out_payload_past);
        end
    end
`endif
endmodule

// First-in first-out buffer between two streams.
module Fifo_w49_d2 (
    input  logic        clk,
    input  logic        rst,
    input  logic        in_valid,
    output logic        in_ready,
    input  logic [48:0] in_payload,
    output logic        out_valid,
    input  logic        out_ready,
    output logic [48:0] out_payload,
    output logic [1:0]  count
);
    logic [1:0] head;
    logic [1:0] tail;
    logic [1:0] held;
    logic [48:0] words [0:1];

    assign held = tail - head;
    assign in_ready = held != 2'd2;
    assign out_valid = held != 2'd0;
    assign out_payload = words[head[0]];
    assign count = held;

    always_ff @(posedge clk) begin
        if (rst) begin
            tail <= 2'd0;
        end else if (in_valid && in_ready) begin
            tail <= tail + 2'd1;
        end
    end

    always_ff @(posedge clk) begin
        if (in_valid && in_ready) begin
            words[tail[0]] <= in_payload;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            head <= 2'd0;
        end else if (out_valid && out_ready) begin
            head <= head + 2'd1;
        end
    end

`ifndef SYNTHESIS
    logic        in_waited = 1'b0;
    logic [48:0] in_payload_past;
    logic        out_waited = 1'b0;
    logic [48:0] out_payload_past;

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
        in_payload_past <= in_payload;
        out_payload_past <= out_payload;
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

    // stream `out` keeps valid until ready
    always @(posedge clk) begin : out_keeps_valid
        if (!rst) begin
            assert (!out_waited || out_valid);
        end
    end

    // stream `out` keeps its payload until ready
    always @(posedge clk) begin : out_keeps_payload
        if (!rst) begin
            assert (!out_waited || out_payload == out_payload_past);
        end
    end
`endif
endmodule

// A narrow AXI4 manager at a wide subordinate.
module Axi4Widener_a32_d32_r2_i4_o2 (
    input  logic        clk,
    input  logic        rst,
    input  logic        manager_aw_valid,
    output logic        manager_aw_ready,
    input  logic [3:0]  manager_aw_payload_id,
    input  logic [31:0] manager_aw_payload_addr,
    input  logic [7:0]  manager_aw_payload_len,
    input  logic [2:0]  manager_aw_payload_size,
    input  logic [1:0]  manager_aw_payload_burst,
    input  logic        manager_w_valid,
    output logic        manager_w_ready,
    input  logic [31:0] manager_w_payload_data,
    input  logic [3:0]  manager_w_payload_strb,
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
    output logic [31:0] manager_r_payload_data,
    output logic [1:0]  manager_r_payload_resp,
    output logic        manager_r_payload_last,
    output logic        subordinate_aw_valid,
    input  logic        subordinate_aw_ready,
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
    input  logic [1:0]  subordinate_b_payload_resp,
    output logic        subordinate_ar_valid,
    input  logic        subordinate_ar_ready,
    output logic [31:0] subordinate_ar_payload_addr,
    output logic [7:0]  subordinate_ar_payload_len,
    output logic [2:0]  subordinate_ar_payload_size,
    output logic [1:0]  subordinate_ar_payload_burst,
    input  logic        subordinate_r_valid,
    output logic        subordinate_r_ready,
    input  logic [63:0] subordinate_r_payload_data,
    input  logic [1:0]  subordinate_r_payload_resp,
    input  logic        subordinate_r_payload_last
);
    logic        begun_0;
    logic [2:0]  next_0;
    logic        begun_1;
    logic [2:0]  next_1;
    logic        ids_in_ready;
    logic        ids_out_valid;
    logic [3:0]  ids_out_payload;
    logic [1:0]  ids_count;
    logic        data_in_ready;
    logic        data_out_valid;
    logic [48:0] data_out_payload;
    logic [1:0]  data_count;
    logic        answers_in_ready;
    logic        answers_out_valid;
    logic [48:0] answers_out_payload;
    logic [1:0]  answers_count;
    logic [1:0]  burst_0_burst;
    logic [31:0] burst_0_addr;
    logic [2:0]  here_0;
    logic [2:0]  burst_0_size;
    logic [7:0]  _1_shl_burst_size;
    logic [7:0]  burst_0_len;
    logic [2:0]  or_or_and;
    logic [2:0]  within_0;
    logic [2:0]  block_0;
    logic [2:0]  next_0_2;
    logic [2:0]  round_0;
    logic [2:0]  low_0;
    logic        free_0;
    logic [2:0]  lane_0;
    logic [1:0]  burst_1_burst;
    logic [31:0] burst_1_addr;
    logic [2:0]  here_1;
    logic [2:0]  burst_1_size;
    logic [7:0]  _1_shl_burst_size_2;
    logic [7:0]  burst_1_len;
    logic [2:0]  or_or_and_2;
    logic [2:0]  within_1;
    logic [2:0]  block_1;
    logic [2:0]  next_1_2;
    logic [2:0]  round_1;
    logic [2:0]  low_1;
    logic        free_1;
    logic [3:0]  burst_1_id;
    logic [2:0]  lane_1;
    logic        data_out_ready;
    logic        ids_in_valid;
    logic [48:0] data_in_payload;
    logic        ids_out_ready;
    logic        answers_out_ready;
    logic        answers_in_valid;
    logic [48:0] answers_in_payload;

    assign burst_0_burst = data_out_payload[1:0];
    assign burst_0_addr = data_out_payload[44:13];
    assign here_0 = begun_0 ? next_0 : burst_0_addr[2:0];
    assign burst_0_size = data_out_payload[4:2];
    assign _1_shl_burst_size = 8'd1 << burst_0_size;
    assign burst_0_len = data_out_payload[12:5];
    assign or_or_and = ({3{_1_shl_burst_size[0]}} & burst_0_len[2:0]) |
        ({3{_1_shl_burst_size[1]}} & {burst_0_len[1:0], 1'b0}) |
        ({3{_1_shl_burst_size[2]}} & {burst_0_len[0], 2'd0}) | ({3{_1_shl_burst_size[3]}} & 3'd0) |
        ({3{_1_shl_burst_size[4]}} & 3'd0);
    assign within_0 = {burst_0_size > 3'd2, burst_0_size > 3'd1, burst_0_size > 3'd0};
    assign block_0 = or_or_and | ({3{_1_shl_burst_size[5]}} & 3'd0) |
        ({3{_1_shl_burst_size[6]}} & 3'd0) | ({3{_1_shl_burst_size[7]}} & 3'd0) | within_0;
    assign next_0_2 = (here_0 | within_0) + 3'd1;
    assign round_0 = (here_0 & ~block_0) | (next_0_2 & block_0);
    assign low_0 = burst_0_burst == 2'd0 ? here_0 : burst_0_burst == 2'd2 ? round_0 : next_0_2;

    always_ff @(posedge clk) begin
        if (rst) begin
            begun_0 <= 1'b0;
        end else if (manager_w_valid && manager_w_ready) begin
            begun_0 <= !manager_w_payload_last;
        end
    end

    always_ff @(posedge clk) begin
        if (manager_w_valid && manager_w_ready) begin
            next_0 <= low_0;
        end
    end

    assign free_0 = data_in_ready && ids_in_ready;
    assign subordinate_aw_valid = manager_aw_valid && free_0;
    assign subordinate_aw_payload_addr = manager_aw_payload_addr;
    assign subordinate_aw_payload_len = manager_aw_payload_len;
    assign subordinate_aw_payload_size = manager_aw_payload_size;
    assign subordinate_aw_payload_burst = manager_aw_payload_burst;
    assign manager_aw_ready = subordinate_aw_ready && free_0;
    assign subordinate_w_valid = manager_w_valid && data_out_valid;
    assign manager_w_ready = subordinate_w_ready && data_out_valid;
    assign subordinate_w_payload_data = {2{manager_w_payload_data}};
    assign lane_0 = begun_0 ? next_0 : burst_0_addr[2:0];
    assign subordinate_w_payload_strb =
        {lane_0[2] == 1'b1 ? manager_w_payload_strb : 4'd0,
        lane_0[2] == 1'b0 ? manager_w_payload_strb : 4'd0};
    assign subordinate_w_payload_last = manager_w_payload_last;
    assign manager_b_valid = subordinate_b_valid && ids_out_valid;
    assign manager_b_payload_id = ids_out_payload;
    assign manager_b_payload_resp = subordinate_b_payload_resp;
    assign subordinate_b_ready = manager_b_ready && ids_out_valid;
    assign burst_1_burst = answers_out_payload[1:0];
    assign burst_1_addr = answers_out_payload[44:13];
    assign here_1 = begun_1 ? next_1 : burst_1_addr[2:0];
    assign burst_1_size = answers_out_payload[4:2];
    assign _1_shl_burst_size_2 = 8'd1 << burst_1_size;
    assign burst_1_len = answers_out_payload[12:5];
    assign or_or_and_2 = ({3{_1_shl_burst_size_2[0]}} & burst_1_len[2:0]) |
        ({3{_1_shl_burst_size_2[1]}} & {burst_1_len[1:0], 1'b0}) |
        ({3{_1_shl_burst_size_2[2]}} & {burst_1_len[0], 2'd0}) |
        ({3{_1_shl_burst_size_2[3]}} & 3'd0) | ({3{_1_shl_burst_size_2[4]}} & 3'd0);
    assign within_1 = {burst_1_size > 3'd2, burst_1_size > 3'd1, burst_1_size > 3'd0};
    assign block_1 = or_or_and_2 | ({3{_1_shl_burst_size_2[5]}} & 3'd0) |
        ({3{_1_shl_burst_size_2[6]}} & 3'd0) | ({3{_1_shl_burst_size_2[7]}} & 3'd0) | within_1;
    assign next_1_2 = (here_1 | within_1) + 3'd1;
    assign round_1 = (here_1 & ~block_1) | (next_1_2 & block_1);
    assign low_1 = burst_1_burst == 2'd0 ? here_1 : burst_1_burst == 2'd2 ? round_1 : next_1_2;

    always_ff @(posedge clk) begin
        if (rst) begin
            begun_1 <= 1'b0;
        end else if (manager_r_valid && manager_r_ready) begin
            begun_1 <= !subordinate_r_payload_last;
        end
    end

    always_ff @(posedge clk) begin
        if (manager_r_valid && manager_r_ready) begin
            next_1 <= low_1;
        end
    end

    assign free_1 = answers_in_ready && 1'b1;
    assign subordinate_ar_valid = manager_ar_valid && free_1;
    assign subordinate_ar_payload_addr = manager_ar_payload_addr;
    assign subordinate_ar_payload_len = manager_ar_payload_len;
    assign subordinate_ar_payload_size = manager_ar_payload_size;
    assign subordinate_ar_payload_burst = manager_ar_payload_burst;
    assign manager_ar_ready = subordinate_ar_ready && free_1;
    assign manager_r_valid = subordinate_r_valid && answers_out_valid;
    assign subordinate_r_ready = manager_r_ready && answers_out_valid;
    assign burst_1_id = answers_out_payload[48:45];
    assign manager_r_payload_id = burst_1_id;
    assign lane_1 = begun_1 ? next_1 : burst_1_addr[2:0];
    assign manager_r_payload_data = lane_1[2] == 1'b0 ? subordinate_r_payload_data[31:0]
        : subordinate_r_payload_data[63:32];
    assign manager_r_payload_resp = subordinate_r_payload_resp;
    assign manager_r_payload_last = subordinate_r_payload_last;
    assign data_out_ready = manager_w_valid && manager_w_ready && manager_w_payload_last;
    assign ids_in_valid = manager_aw_valid && manager_aw_ready;
    assign data_in_payload = {manager_aw_payload_id, manager_aw_payload_addr,
        manager_aw_payload_len, manager_aw_payload_size, manager_aw_payload_burst};
    assign ids_out_ready = manager_b_valid && manager_b_ready;
    assign answers_out_ready = manager_r_valid && manager_r_ready && subordinate_r_payload_last;
    assign answers_in_valid = manager_ar_valid && manager_ar_ready;
    assign answers_in_payload = {manager_ar_payload_id, manager_ar_payload_addr,
        manager_ar_payload_len, manager_ar_payload_size, manager_ar_payload_burst};

    Fifo_w4_d2 ids (
        .clk(clk),
        .rst(rst),
        .in_valid(ids_in_valid),
        .in_ready(ids_in_ready),
        .in_payload(manager_aw_payload_id),
        .out_valid(ids_out_valid),
        .out_ready(ids_out_ready),
        .out_payload(ids_out_payload),
        .count(ids_count)
    );

    Fifo_w49_d2 data (
        .clk(clk),
        .rst(rst),
        .in_valid(ids_in_valid),
        .in_ready(data_in_ready),
        .in_payload(data_in_payload),
        .out_valid(data_out_valid),
        .out_ready(data_out_ready),
        .out_payload(data_out_payload),
        .count(data_count)
    );

    Fifo_w49_d2 answers (
        .clk(clk),
        .rst(rst),
        .in_valid(answers_in_valid),
        .in_ready(answers_in_ready),
        .in_payload(answers_in_payload),
        .out_valid(answers_out_valid),
        .out_ready(answers_out_ready),
        .out_payload(answers_out_payload),
        .count(answers_count)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, ids_count, data_out_payload[48:45], data_count, answers_count,
        burst_0_addr[31:3], burst_0_len[7:3], lane_0[1:0], burst_1_addr[31:3], burst_1_len[7:3],
        lane_1[1:0]};

`ifndef SYNTHESIS
    logic        manager_aw_waited = 1'b0;
    logic [3:0]  manager_aw_payload_id_past;
    logic [31:0] manager_aw_payload_addr_past;
    logic [7:0]  manager_aw_payload_len_past;
    logic [2:0]  manager_aw_payload_size_past;
    logic [1:0]  manager_aw_payload_burst_past;
    logic        manager_w_waited = 1'b0;
    logic [31:0] manager_w_payload_data_past;
    logic [3:0]  manager_w_payload_strb_past;
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
    logic [31:0] manager_r_payload_data_past;
    logic [1:0]  manager_r_payload_resp_past;
    logic        manager_r_payload_last_past;
    logic        subordinate_aw_waited = 1'b0;
    logic [31:0] subordinate_aw_payload_addr_past;
    logic [7:0]  subordinate_aw_payload_len_past;
    logic [2:0]  subordinate_aw_payload_size_past;
    logic [1:0]  subordinate_aw_payload_burst_past;
    logic        subordinate_w_waited = 1'b0;
    logic [63:0] subordinate_w_payload_data_past;
    logic [7:0]  subordinate_w_payload_strb_past;
    logic        subordinate_w_payload_last_past;
    logic        subordinate_b_waited = 1'b0;
    logic [1:0]  subordinate_b_payload_resp_past;
    logic        subordinate_ar_waited = 1'b0;
    logic [31:0] subordinate_ar_payload_addr_past;
    logic [7:0]  subordinate_ar_payload_len_past;
    logic [2:0]  subordinate_ar_payload_size_past;
    logic [1:0]  subordinate_ar_payload_burst_past;
    logic        subordinate_r_waited = 1'b0;
    logic [63:0] subordinate_r_payload_data_past;
    logic [1:0]  subordinate_r_payload_resp_past;
    logic        subordinate_r_payload_last_past;
    logic [63:0] entries_0 = 64'd0;
    logic [27:0] entries_1 = 28'd0;
    logic [57:0] entries_2 = 58'd0;
    logic [19:0] entries_3 = 20'd0;
    logic        here_0_2;
    logic        gone_0;
    logic        here_0_3;
    logic        here_1_2;
    logic        before_0;
    logic        result_and_and;
    logic        result_and_and_2;
    logic [3:0]  manager_aw_payload_id_or_entries_0;
    logic [7:0]  manager_aw_payload_len_or_entries_0;
    logic [2:0]  manager_aw_payload_size_or_entries_0;
    logic [2:0]  manager_aw_payload_size_or_entries_0_2;
    logic [1:0]  manager_aw_payload_burst_or_entries_0;
    logic [1:0]  manager_aw_payload_burst_or_entries_0_2;
    logic        entries_0_or_and;
    logic        here_0_4;
    logic        here_1_3;
    logic        before_1;
    logic        result_and_and_3;
    logic [8:0]  plus_or_entries_0;
    logic        result_and_and_4;
    logic [1:0]  here_0_5;
    logic [7:0]  _1_shl_manager_aw_payload_size_or_entries_0;
    logic [1:0]  or_or_and_3;
    logic [1:0]  within_0_2;
    logic [1:0]  block_0_2;
    logic [1:0]  next_0_3;
    logic [1:0]  round_0_2;
    logic [1:0]  low_0_2;
    logic [1:0]  low_or_choice;
    logic [1:0]  here_1_4;
    logic [7:0]  _1_shl_manager_aw_payload_size_or_entries_0_2;
    logic [1:0]  or_or_and_4;
    logic [1:0]  within_1_2;
    logic [1:0]  block_1_2;
    logic [1:0]  next_1_3;
    logic [1:0]  round_1_2;
    logic [1:0]  low_1_2;
    logic        entries_0_or_and_2;
    logic        entries_0_or_and_3;
    logic        here_1_5;
    logic        before_2;
    logic        gone_1;
    logic [63:0] entries_0_2;
    logic        ends_0;
    logic        here_0_6;
    logic        gone_2;
    logic        here_0_7;
    logic        here_1_6;
    logic        before_3;
    logic        result_and_and_5;
    logic        result_and_and_6;
    logic [3:0]  moved_0_id;
    logic        here_1_7;
    logic        before_4;
    logic [7:0]  moved_0_left;
    logic        gone_3;
    logic [27:0] entries_1_2;
    logic        here_2;
    logic        gone_4;
    logic        here_2_2;
    logic        here_3;
    logic        before_5;
    logic        result_and_and_7;
    logic        result_and_and_8;
    logic [7:0]  subordinate_aw_payload_len_or_entries_2;
    logic [2:0]  subordinate_aw_payload_size_or_entries_2;
    logic [2:0]  subordinate_aw_payload_size_or_entries_2_2;
    logic [1:0]  subordinate_aw_payload_burst_or_entries_2;
    logic [1:0]  subordinate_aw_payload_burst_or_entries_2_2;
    logic        entries_2_or_and;
    logic        here_2_3;
    logic        here_3_2;
    logic        before_6;
    logic        result_and_and_9;
    logic [8:0]  plus_or_entries_2;
    logic        result_and_and_10;
    logic [2:0]  here_2_4;
    logic [7:0]  _1_shl_subordinate_aw_payload_size_or_entries_2;
    logic [2:0]  or_or_and_5;
    logic [2:0]  within_2;
    logic [2:0]  block_2;
    logic [2:0]  next_2;
    logic [2:0]  round_2;
    logic [2:0]  low_2;
    logic [2:0]  low_or_choice_2;
    logic [2:0]  here_3_3;
    logic [7:0]  _1_shl_subordinate_aw_payload_size_or_entries_2_2;
    logic [2:0]  or_or_and_6;
    logic [2:0]  within_3;
    logic [2:0]  block_3;
    logic [2:0]  next_3;
    logic [2:0]  round_3;
    logic [2:0]  low_3;
    logic        entries_2_or_and_2;
    logic        entries_2_or_and_3;
    logic        here_3_4;
    logic        before_7;
    logic        gone_5;
    logic [57:0] entries_2_2;
    logic        ends_1;
    logic        here_2_5;
    logic        gone_6;
    logic        here_2_6;
    logic        here_3_5;
    logic        before_8;
    logic        result_and_and_11;
    logic        result_and_and_12;
    logic        here_3_6;
    logic        before_9;
    logic [7:0]  moved_1_left;
    logic        gone_7;
    logic [19:0] entries_3_2;
    logic        wraps_0;
    logic [31:0] _0_cat;
    logic [11:0] within_4;
    logic        wraps_1;
    logic [31:0] _0_cat_2;
    logic [11:0] within_5;
    logic        here_0_8;
    logic        here_1_8;
    logic        before_10;
    logic        here_0_9;
    logic        here_1_9;
    logic        before_11;
    logic        result_and_and_13;
    logic        result_and_and_14;
    logic [8:0]  plus_or_entries_0_2;
    logic [7:0]  manager_aw_payload_len_or_entries_0_2;
    logic        result_and_and_15;
    logic        result_and_and_16;
    logic [8:0]  plus_or_entries_0_3;
    logic [7:0]  manager_aw_payload_len_or_entries_0_3;
    logic        or_and_or;
    logic [1:0]  manager_aw_payload_addr_or_entries_0;
    logic [2:0]  manager_aw_payload_size_or_entries_0_3;
    logic [1:0]  last_0;
    logic [3:0]  lanes_0;
    logic [1:0]  manager_aw_payload_addr_or_entries_0_2;
    logic [2:0]  manager_aw_payload_size_or_entries_0_4;
    logic [1:0]  last_1;
    logic [3:0]  lanes_1;
    logic        here_4;
    logic        here_5;
    logic        before_12;
    logic        here_4_2;
    logic        here_5_2;
    logic        before_13;
    logic        last_0_2;
    logic        last_1_2;
    logic        exclusive_0;
    logic        exclusive_1;
    logic        wraps_2;
    logic [31:0] _0_cat_3;
    logic [11:0] within_6;
    logic        wraps_3;
    logic [31:0] _0_cat_4;
    logic [11:0] within_7;
    logic        here_2_7;
    logic        here_3_7;
    logic        before_14;
    logic        here_2_8;
    logic        here_3_8;
    logic        before_15;
    logic        result_and_and_17;
    logic        result_and_and_18;
    logic [8:0]  plus_or_entries_2_2;
    logic [7:0]  subordinate_aw_payload_len_or_entries_2_2;
    logic        result_and_and_19;
    logic        result_and_and_20;
    logic [8:0]  plus_or_entries_2_3;
    logic [7:0]  subordinate_aw_payload_len_or_entries_2_3;
    logic        or_and_or_2;
    logic [2:0]  subordinate_aw_payload_addr_or_entries_2;
    logic [2:0]  subordinate_aw_payload_size_or_entries_2_3;
    logic [2:0]  last_2;
    logic [7:0]  lanes_2;
    logic [2:0]  subordinate_aw_payload_addr_or_entries_2_2;
    logic [2:0]  subordinate_aw_payload_size_or_entries_2_4;
    logic [2:0]  last_3;
    logic [7:0]  lanes_3;
    logic        here_6;
    logic        here_7;
    logic        before_16;
    logic        here_6_2;
    logic        here_7_2;
    logic        before_17;
    logic        last_2_2;
    logic        last_3_2;
    logic        exclusive_2;
    logic        exclusive_3;
    assign here_0_2 = entries_0[63] && entries_0[32] && entries_0[62:59] == manager_b_payload_id;
    assign gone_0 = 1'b0 || (manager_b_valid && manager_b_ready && here_0_2 && 1'b1);
    assign here_0_3 = !entries_0[31];
    assign here_1_2 = !entries_0[63];
    assign before_0 = 1'b0 || here_1_2;
    assign result_and_and = here_0_3 && !before_0 && manager_aw_valid && manager_aw_ready;
    assign result_and_and_2 = here_1_2 && 1'b1 && manager_aw_valid && manager_aw_ready;
    assign manager_aw_payload_id_or_entries_0 =
        result_and_and ? manager_aw_payload_id : entries_0[30:27];
    assign manager_aw_payload_len_or_entries_0 =
        result_and_and ? manager_aw_payload_len : entries_0[26:19];
    assign manager_aw_payload_size_or_entries_0 =
        result_and_and ? manager_aw_payload_size : entries_0[18:16];
    assign manager_aw_payload_size_or_entries_0_2 =
        result_and_and_2 ? manager_aw_payload_size : entries_0[50:48];
    assign manager_aw_payload_burst_or_entries_0 =
        result_and_and ? manager_aw_payload_burst : entries_0[15:14];
    assign manager_aw_payload_burst_or_entries_0_2 =
        result_and_and_2 ? manager_aw_payload_burst : entries_0[47:46];
    assign entries_0_or_and = entries_0[13] || (result_and_and && 1'b0);
    assign here_0_4 = !entries_0[0];
    assign here_1_3 = !entries_0[32];
    assign before_1 = 1'b0 || here_1_3;
    assign result_and_and_3 = here_0_4 && !before_1 && manager_w_valid && manager_w_ready;
    assign plus_or_entries_0 = result_and_and_3 ? entries_0[12:4] + 9'd1 : entries_0[12:4];
    assign result_and_and_4 = here_1_3 && 1'b1 && manager_w_valid && manager_w_ready;
    assign here_0_5 = result_and_and ? manager_aw_payload_addr[1:0] : entries_0[3:2];
    assign _1_shl_manager_aw_payload_size_or_entries_0 =
        8'd1 << manager_aw_payload_size_or_entries_0;
    assign or_or_and_3 = ({2{_1_shl_manager_aw_payload_size_or_entries_0[0]}} &
        (result_and_and ? manager_aw_payload_len[1:0] : entries_0[20:19])) |
        ({2{_1_shl_manager_aw_payload_size_or_entries_0[1]}} &
        {result_and_and ? manager_aw_payload_len[0] : entries_0[19], 1'b0}) |
        ({2{_1_shl_manager_aw_payload_size_or_entries_0[2]}} & 2'd0) |
        ({2{_1_shl_manager_aw_payload_size_or_entries_0[3]}} & 2'd0) |
        ({2{_1_shl_manager_aw_payload_size_or_entries_0[4]}} & 2'd0);
    assign within_0_2 = {manager_aw_payload_size_or_entries_0 > 3'd1,
        manager_aw_payload_size_or_entries_0 > 3'd0};
    assign block_0_2 = or_or_and_3 | ({2{_1_shl_manager_aw_payload_size_or_entries_0[5]}} & 2'd0) |
        ({2{_1_shl_manager_aw_payload_size_or_entries_0[6]}} & 2'd0) |
        ({2{_1_shl_manager_aw_payload_size_or_entries_0[7]}} & 2'd0) | within_0_2;
    assign next_0_3 = (here_0_5 | within_0_2) + 2'd1;
    assign round_0_2 = (here_0_5 & ~block_0_2) | (next_0_3 & block_0_2);
    assign low_0_2 = manager_aw_payload_burst_or_entries_0 == 2'd0 ? here_0_5
        : manager_aw_payload_burst_or_entries_0 == 2'd2 ? round_0_2 : next_0_3;
    assign low_or_choice = result_and_and_3 ? low_0_2
        : result_and_and ? manager_aw_payload_addr[1:0] : entries_0[3:2];
    assign here_1_4 = result_and_and_2 ? manager_aw_payload_addr[1:0] : entries_0[35:34];
    assign _1_shl_manager_aw_payload_size_or_entries_0_2 =
        8'd1 << manager_aw_payload_size_or_entries_0_2;
    assign or_or_and_4 = ({2{_1_shl_manager_aw_payload_size_or_entries_0_2[0]}} &
        (result_and_and_2 ? manager_aw_payload_len[1:0] : entries_0[52:51])) |
        ({2{_1_shl_manager_aw_payload_size_or_entries_0_2[1]}} &
        {result_and_and_2 ? manager_aw_payload_len[0] : entries_0[51], 1'b0}) |
        ({2{_1_shl_manager_aw_payload_size_or_entries_0_2[2]}} & 2'd0) |
        ({2{_1_shl_manager_aw_payload_size_or_entries_0_2[3]}} & 2'd0) |
        ({2{_1_shl_manager_aw_payload_size_or_entries_0_2[4]}} & 2'd0);
    assign within_1_2 = {manager_aw_payload_size_or_entries_0_2 > 3'd1,
        manager_aw_payload_size_or_entries_0_2 > 3'd0};
    assign block_1_2 = or_or_and_4 | ({2{_1_shl_manager_aw_payload_size_or_entries_0_2[5]}} & 2'd0)
        | ({2{_1_shl_manager_aw_payload_size_or_entries_0_2[6]}} & 2'd0) |
        ({2{_1_shl_manager_aw_payload_size_or_entries_0_2[7]}} & 2'd0) | within_1_2;
    assign next_1_3 = (here_1_4 | within_1_2) + 2'd1;
    assign round_1_2 = (here_1_4 & ~block_1_2) | (next_1_3 & block_1_2);
    assign low_1_2 = manager_aw_payload_burst_or_entries_0_2 == 2'd0 ? here_1_4
        : manager_aw_payload_burst_or_entries_0_2 == 2'd2 ? round_1_2 : next_1_3;
    assign entries_0_or_and_2 = entries_0[1] || (result_and_and && entries_0[12:4] != 9'd0);
    assign entries_0_or_and_3 = entries_0[0] || (result_and_and_3 && manager_w_payload_last);
    assign here_1_5 = entries_0[31] && entries_0[0] && entries_0[30:27] == manager_b_payload_id;
    assign before_2 = 1'b0 || here_0_2;
    assign gone_1 = gone_0 || (manager_b_valid && manager_b_ready && here_1_5 && !before_2);
    assign entries_0_2 = {gone_0 ? entries_0[31] || result_and_and
        : entries_0[63] || result_and_and_2,
        gone_0 ? manager_aw_payload_id_or_entries_0 : result_and_and_2 ? manager_aw_payload_id
        : entries_0[62:59], gone_0 ? manager_aw_payload_len_or_entries_0
        : result_and_and_2 ? manager_aw_payload_len : entries_0[58:51],
        gone_0 ? manager_aw_payload_size_or_entries_0 : manager_aw_payload_size_or_entries_0_2,
        gone_0 ? manager_aw_payload_burst_or_entries_0 : manager_aw_payload_burst_or_entries_0_2,
        gone_0 ? entries_0_or_and : entries_0[45] || (result_and_and_2 && 1'b0),
        gone_0 ? plus_or_entries_0 : result_and_and_4 ? entries_0[44:36] + 9'd1 : entries_0[44:36],
        gone_0 ? low_or_choice : result_and_and_4 ? low_1_2
        : result_and_and_2 ? manager_aw_payload_addr[1:0] : entries_0[35:34],
        gone_0 ? entries_0_or_and_2 : entries_0[33] ||
        (result_and_and_2 && entries_0[44:36] != 9'd0),
        gone_0 ? entries_0_or_and_3 : entries_0[32] || (result_and_and_4 && manager_w_payload_last),
        gone_1 ? 1'b0 : entries_0[31] || result_and_and,
        gone_1 ? 4'd0 : manager_aw_payload_id_or_entries_0,
        gone_1 ? 8'd0 : manager_aw_payload_len_or_entries_0,
        gone_1 ? 3'd0 : manager_aw_payload_size_or_entries_0,
        gone_1 ? 2'd0 : manager_aw_payload_burst_or_entries_0, gone_1 ? 1'b0 : entries_0_or_and,
        gone_1 ? 9'd0 : plus_or_entries_0, gone_1 ? 2'd0 : low_or_choice,
        gone_1 ? 1'b0 : entries_0_or_and_2, gone_1 ? 1'b0 : entries_0_or_and_3};
    assign ends_0 = manager_r_valid && manager_r_ready && manager_r_payload_last;
    assign here_0_6 = entries_1[27] && entries_1[26:23] == manager_r_payload_id;
    assign gone_2 = 1'b0 || (ends_0 && here_0_6 && 1'b1);
    assign here_0_7 = !entries_1[13];
    assign here_1_6 = !entries_1[27];
    assign before_3 = 1'b0 || here_1_6;
    assign result_and_and_5 = here_0_7 && !before_3 && manager_ar_valid && manager_ar_ready;
    assign result_and_and_6 = here_1_6 && 1'b1 && manager_ar_valid && manager_ar_ready;
    assign moved_0_id = result_and_and_5 ? manager_ar_payload_id : entries_1[12:9];
    assign here_1_7 = entries_1[13] && entries_1[12:9] == manager_r_payload_id;
    assign before_4 = 1'b0 || here_0_6;
    assign moved_0_left = result_and_and_5 ? manager_ar_payload_len
        : (here_1_7 && !before_4 && manager_r_valid && manager_r_ready) ? entries_1[8:1] - 8'd1
        : entries_1[8:1];
    assign gone_3 = gone_2 || (ends_0 && here_1_7 && !before_4);
    assign entries_1_2 = {gone_2 ? (result_and_and_5 ? 1'b1 : entries_1[13])
        : result_and_and_6 ? 1'b1 : entries_1[27],
        gone_2 ? moved_0_id : result_and_and_6 ? manager_ar_payload_id : entries_1[26:23],
        gone_2 ? moved_0_left : result_and_and_6 ? manager_ar_payload_len
        : (here_0_6 && 1'b1 && manager_r_valid && manager_r_ready) ? entries_1[22:15] - 8'd1
        : entries_1[22:15], gone_2 ? (result_and_and_5 ? 1'b0 : entries_1[0])
        : result_and_and_6 ? 1'b0 : entries_1[14],
        gone_3 ? 1'b0 : result_and_and_5 ? 1'b1 : entries_1[13], gone_3 ? 4'd0 : moved_0_id,
        gone_3 ? 8'd0 : moved_0_left, gone_3 ? 1'b0 : result_and_and_5 ? 1'b0 : entries_1[0]};
    assign here_2 = entries_2[57] && entries_2[29] && 1'b1;
    assign gone_4 = 1'b0 || (subordinate_b_valid && subordinate_b_ready && here_2 && 1'b1);
    assign here_2_2 = !entries_2[28];
    assign here_3 = !entries_2[57];
    assign before_5 = 1'b0 || here_3;
    assign result_and_and_7 = here_2_2 && !before_5 && subordinate_aw_valid && subordinate_aw_ready;
    assign result_and_and_8 = here_3 && 1'b1 && subordinate_aw_valid && subordinate_aw_ready;
    assign subordinate_aw_payload_len_or_entries_2 =
        result_and_and_7 ? subordinate_aw_payload_len : entries_2[27:20];
    assign subordinate_aw_payload_size_or_entries_2 =
        result_and_and_7 ? subordinate_aw_payload_size : entries_2[19:17];
    assign subordinate_aw_payload_size_or_entries_2_2 =
        result_and_and_8 ? subordinate_aw_payload_size : entries_2[48:46];
    assign subordinate_aw_payload_burst_or_entries_2 =
        result_and_and_7 ? subordinate_aw_payload_burst : entries_2[16:15];
    assign subordinate_aw_payload_burst_or_entries_2_2 =
        result_and_and_8 ? subordinate_aw_payload_burst : entries_2[45:44];
    assign entries_2_or_and = entries_2[14] || (result_and_and_7 && 1'b0);
    assign here_2_3 = !entries_2[0];
    assign here_3_2 = !entries_2[29];
    assign before_6 = 1'b0 || here_3_2;
    assign result_and_and_9 = here_2_3 && !before_6 && subordinate_w_valid && subordinate_w_ready;
    assign plus_or_entries_2 = result_and_and_9 ? entries_2[13:5] + 9'd1 : entries_2[13:5];
    assign result_and_and_10 = here_3_2 && 1'b1 && subordinate_w_valid && subordinate_w_ready;
    assign here_2_4 = result_and_and_7 ? subordinate_aw_payload_addr[2:0] : entries_2[4:2];
    assign _1_shl_subordinate_aw_payload_size_or_entries_2 =
        8'd1 << subordinate_aw_payload_size_or_entries_2;
    assign or_or_and_5 = ({3{_1_shl_subordinate_aw_payload_size_or_entries_2[0]}} &
        (result_and_and_7 ? subordinate_aw_payload_len[2:0] : entries_2[22:20])) |
        ({3{_1_shl_subordinate_aw_payload_size_or_entries_2[1]}} &
        {result_and_and_7 ? subordinate_aw_payload_len[1:0] : entries_2[21:20], 1'b0}) |
        ({3{_1_shl_subordinate_aw_payload_size_or_entries_2[2]}} &
        {result_and_and_7 ? subordinate_aw_payload_len[0] : entries_2[20], 2'd0}) |
        ({3{_1_shl_subordinate_aw_payload_size_or_entries_2[3]}} & 3'd0);
    assign within_2 = {subordinate_aw_payload_size_or_entries_2 > 3'd2,
        subordinate_aw_payload_size_or_entries_2 > 3'd1,
        subordinate_aw_payload_size_or_entries_2 > 3'd0};
    assign block_2 = or_or_and_5 | ({3{_1_shl_subordinate_aw_payload_size_or_entries_2[4]}} & 3'd0)
        | ({3{_1_shl_subordinate_aw_payload_size_or_entries_2[5]}} & 3'd0) |
        ({3{_1_shl_subordinate_aw_payload_size_or_entries_2[6]}} & 3'd0) |
        ({3{_1_shl_subordinate_aw_payload_size_or_entries_2[7]}} & 3'd0) | within_2;
    assign next_2 = (here_2_4 | within_2) + 3'd1;
    assign round_2 = (here_2_4 & ~block_2) | (next_2 & block_2);
    assign low_2 = subordinate_aw_payload_burst_or_entries_2 == 2'd0 ? here_2_4
        : subordinate_aw_payload_burst_or_entries_2 == 2'd2 ? round_2 : next_2;
    assign low_or_choice_2 = result_and_and_9 ? low_2
        : result_and_and_7 ? subordinate_aw_payload_addr[2:0] : entries_2[4:2];
    assign here_3_3 = result_and_and_8 ? subordinate_aw_payload_addr[2:0] : entries_2[33:31];
    assign _1_shl_subordinate_aw_payload_size_or_entries_2_2 =
        8'd1 << subordinate_aw_payload_size_or_entries_2_2;
    assign or_or_and_6 = ({3{_1_shl_subordinate_aw_payload_size_or_entries_2_2[0]}} &
        (result_and_and_8 ? subordinate_aw_payload_len[2:0] : entries_2[51:49])) |
        ({3{_1_shl_subordinate_aw_payload_size_or_entries_2_2[1]}} &
        {result_and_and_8 ? subordinate_aw_payload_len[1:0] : entries_2[50:49], 1'b0}) |
        ({3{_1_shl_subordinate_aw_payload_size_or_entries_2_2[2]}} &
        {result_and_and_8 ? subordinate_aw_payload_len[0] : entries_2[49], 2'd0}) |
        ({3{_1_shl_subordinate_aw_payload_size_or_entries_2_2[3]}} & 3'd0);
    assign within_3 = {subordinate_aw_payload_size_or_entries_2_2 > 3'd2,
        subordinate_aw_payload_size_or_entries_2_2 > 3'd1,
        subordinate_aw_payload_size_or_entries_2_2 > 3'd0};
    assign block_3 = or_or_and_6 | ({3{_1_shl_subordinate_aw_payload_size_or_entries_2_2[4]}} &
        3'd0) | ({3{_1_shl_subordinate_aw_payload_size_or_entries_2_2[5]}} & 3'd0) |
        ({3{_1_shl_subordinate_aw_payload_size_or_entries_2_2[6]}} & 3'd0) |
        ({3{_1_shl_subordinate_aw_payload_size_or_entries_2_2[7]}} & 3'd0) | within_3;
    assign next_3 = (here_3_3 | within_3) + 3'd1;
    assign round_3 = (here_3_3 & ~block_3) | (next_3 & block_3);
    assign low_3 = subordinate_aw_payload_burst_or_entries_2_2 == 2'd0 ? here_3_3
        : subordinate_aw_payload_burst_or_entries_2_2 == 2'd2 ? round_3 : next_3;
    assign entries_2_or_and_2 = entries_2[1] || (result_and_and_7 && entries_2[13:5] != 9'd0);
    assign entries_2_or_and_3 = entries_2[0] || (result_and_and_9 && subordinate_w_payload_last);
    assign here_3_4 = entries_2[28] && entries_2[0] && 1'b1;
    assign before_7 = 1'b0 || here_2;
    assign gone_5 = gone_4 || (subordinate_b_valid && subordinate_b_ready && here_3_4 && !before_7);
    assign entries_2_2 = {gone_4 ? entries_2[28] || result_and_and_7
        : entries_2[57] || result_and_and_8,
        gone_4 ? subordinate_aw_payload_len_or_entries_2
        : result_and_and_8 ? subordinate_aw_payload_len : entries_2[56:49],
        gone_4 ? subordinate_aw_payload_size_or_entries_2
        : subordinate_aw_payload_size_or_entries_2_2,
        gone_4 ? subordinate_aw_payload_burst_or_entries_2
        : subordinate_aw_payload_burst_or_entries_2_2,
        gone_4 ? entries_2_or_and : entries_2[43] || (result_and_and_8 && 1'b0),
        gone_4 ? plus_or_entries_2 : result_and_and_10 ? entries_2[42:34] + 9'd1 : entries_2[42:34],
        gone_4 ? low_or_choice_2 : result_and_and_10 ? low_3
        : result_and_and_8 ? subordinate_aw_payload_addr[2:0] : entries_2[33:31],
        gone_4 ? entries_2_or_and_2 : entries_2[30] ||
        (result_and_and_8 && entries_2[42:34] != 9'd0),
        gone_4 ? entries_2_or_and_3 : entries_2[29] ||
        (result_and_and_10 && subordinate_w_payload_last),
        gone_5 ? 1'b0 : entries_2[28] || result_and_and_7,
        gone_5 ? 8'd0 : subordinate_aw_payload_len_or_entries_2,
        gone_5 ? 3'd0 : subordinate_aw_payload_size_or_entries_2,
        gone_5 ? 2'd0 : subordinate_aw_payload_burst_or_entries_2, gone_5 ? 1'b0 : entries_2_or_and,
        gone_5 ? 9'd0 : plus_or_entries_2, gone_5 ? 3'd0 : low_or_choice_2,
        gone_5 ? 1'b0 : entries_2_or_and_2, gone_5 ? 1'b0 : entries_2_or_and_3};
    assign ends_1 = subordinate_r_valid && subordinate_r_ready && subordinate_r_payload_last;
    assign here_2_5 = entries_3[19] && 1'b1;
    assign gone_6 = 1'b0 || (ends_1 && here_2_5 && 1'b1);
    assign here_2_6 = !entries_3[9];
    assign here_3_5 = !entries_3[19];
    assign before_8 = 1'b0 || here_3_5;
    assign result_and_and_11 = here_2_6 && !before_8 && subordinate_ar_valid &&
        subordinate_ar_ready;
    assign result_and_and_12 = here_3_5 && 1'b1 && subordinate_ar_valid && subordinate_ar_ready;
    assign here_3_6 = entries_3[9] && 1'b1;
    assign before_9 = 1'b0 || here_2_5;
    assign moved_1_left = result_and_and_11 ? subordinate_ar_payload_len
        : (here_3_6 && !before_9 && subordinate_r_valid && subordinate_r_ready)
        ? entries_3[8:1] - 8'd1 : entries_3[8:1];
    assign gone_7 = gone_6 || (ends_1 && here_3_6 && !before_9);
    assign entries_3_2 = {gone_6 ? (result_and_and_11 ? 1'b1 : entries_3[9])
        : result_and_and_12 ? 1'b1 : entries_3[19],
        gone_6 ? moved_1_left : result_and_and_12 ? subordinate_ar_payload_len
        : (here_2_5 && 1'b1 && subordinate_r_valid && subordinate_r_ready) ? entries_3[18:11] - 8'd1
        : entries_3[18:11], gone_6 ? (result_and_and_11 ? 1'b0 : entries_3[0])
        : result_and_and_12 ? 1'b0 : entries_3[10],
        gone_7 ? 1'b0 : result_and_and_11 ? 1'b1 : entries_3[9], gone_7 ? 8'd0 : moved_1_left,
        gone_7 ? 1'b0 : result_and_and_11 ? 1'b0 : entries_3[0]};

    always_ff @(posedge clk) begin
        if (rst) begin
            manager_aw_waited <= 1'b0;
            manager_w_waited <= 1'b0;
            manager_b_waited <= 1'b0;
            manager_ar_waited <= 1'b0;
            manager_r_waited <= 1'b0;
            subordinate_aw_waited <= 1'b0;
            subordinate_w_waited <= 1'b0;
            subordinate_b_waited <= 1'b0;
            subordinate_ar_waited <= 1'b0;
            subordinate_r_waited <= 1'b0;
            entries_0 <= 64'd0;
            entries_1 <= 28'd0;
            entries_2 <= 58'd0;
            entries_3 <= 20'd0;
        end else begin
            manager_aw_waited <= manager_aw_valid && !manager_aw_ready;
            manager_w_waited <= manager_w_valid && !manager_w_ready;
            manager_b_waited <= manager_b_valid && !manager_b_ready;
            manager_ar_waited <= manager_ar_valid && !manager_ar_ready;
            manager_r_waited <= manager_r_valid && !manager_r_ready;
            subordinate_aw_waited <= subordinate_aw_valid && !subordinate_aw_ready;
            subordinate_w_waited <= subordinate_w_valid && !subordinate_w_ready;
            subordinate_b_waited <= subordinate_b_valid && !subordinate_b_ready;
            subordinate_ar_waited <= subordinate_ar_valid && !subordinate_ar_ready;
            subordinate_r_waited <= subordinate_r_valid && !subordinate_r_ready;
            entries_0 <= entries_0_2;
            entries_1 <= entries_1_2;
            entries_2 <= entries_2_2;
            entries_3 <= entries_3_2;
        end
    end

    always_ff @(posedge clk) begin
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
        subordinate_aw_payload_addr_past <= subordinate_aw_payload_addr;
        subordinate_aw_payload_len_past <= subordinate_aw_payload_len;
        subordinate_aw_payload_size_past <= subordinate_aw_payload_size;
        subordinate_aw_payload_burst_past <= subordinate_aw_payload_burst;
        subordinate_w_payload_data_past <= subordinate_w_payload_data;
        subordinate_w_payload_strb_past <= subordinate_w_payload_strb;
        subordinate_w_payload_last_past <= subordinate_w_payload_last;
        subordinate_b_payload_resp_past <= subordinate_b_payload_resp;
        subordinate_ar_payload_addr_past <= subordinate_ar_payload_addr;
        subordinate_ar_payload_len_past <= subordinate_ar_payload_len;
        subordinate_ar_payload_size_past <= subordinate_ar_payload_size;
        subordinate_ar_payload_burst_past <= subordinate_ar_payload_burst;
        subordinate_r_payload_data_past <= subordinate_r_payload_data;
        subordinate_r_payload_resp_past <= subordinate_r_payload_resp;
        subordinate_r_payload_last_past <= subordinate_r_payload_last;
    end

    assign wraps_0 = manager_aw_payload_burst == 2'd2;
    assign _0_cat = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        manager_aw_payload_size > 3'd6, manager_aw_payload_size > 3'd5,
        manager_aw_payload_size > 3'd4, manager_aw_payload_size > 3'd3,
        manager_aw_payload_size > 3'd2, manager_aw_payload_size > 3'd1,
        manager_aw_payload_size > 3'd0};
    assign within_4 = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, manager_aw_payload_size > 3'd6,
        manager_aw_payload_size > 3'd5, manager_aw_payload_size > 3'd4,
        manager_aw_payload_size > 3'd3, manager_aw_payload_size > 3'd2,
        manager_aw_payload_size > 3'd1, manager_aw_payload_size > 3'd0};
    assign wraps_1 = manager_ar_payload_burst == 2'd2;
    assign _0_cat_2 = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        manager_ar_payload_size > 3'd6, manager_ar_payload_size > 3'd5,
        manager_ar_payload_size > 3'd4, manager_ar_payload_size > 3'd3,
        manager_ar_payload_size > 3'd2, manager_ar_payload_size > 3'd1,
        manager_ar_payload_size > 3'd0};
    assign within_5 = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, manager_ar_payload_size > 3'd6,
        manager_ar_payload_size > 3'd5, manager_ar_payload_size > 3'd4,
        manager_ar_payload_size > 3'd3, manager_ar_payload_size > 3'd2,
        manager_ar_payload_size > 3'd1, manager_ar_payload_size > 3'd0};
    assign here_0_8 = !entries_0[63];
    assign here_1_8 = !entries_0[31];
    assign before_10 = 1'b0 || here_0_8;
    assign here_0_9 = !entries_0[32];
    assign here_1_9 = !entries_0[0];
    assign before_11 = 1'b0 || here_0_9;
    assign result_and_and_13 = here_0_8 && 1'b1 && manager_aw_valid && manager_aw_ready;
    assign result_and_and_14 = here_0_9 && 1'b1 && manager_w_valid && manager_w_ready;
    assign plus_or_entries_0_2 = result_and_and_14 ? entries_0[44:36] + 9'd1 : entries_0[44:36];
    assign manager_aw_payload_len_or_entries_0_2 =
        result_and_and_13 ? manager_aw_payload_len : entries_0[58:51];
    assign result_and_and_15 = here_1_8 && !before_10 && manager_aw_valid && manager_aw_ready;
    assign result_and_and_16 = here_1_9 && !before_11 && manager_w_valid && manager_w_ready;
    assign plus_or_entries_0_3 = result_and_and_16 ? entries_0[12:4] + 9'd1 : entries_0[12:4];
    assign manager_aw_payload_len_or_entries_0_3 =
        result_and_and_15 ? manager_aw_payload_len : entries_0[26:19];
    assign or_and_or = (!(entries_0[63] || result_and_and_13) ||
        ((entries_0[32] || (result_and_and_14 && manager_w_payload_last))
        ? plus_or_entries_0_2 == 9'(manager_aw_payload_len_or_entries_0_2) + 9'd1
        : plus_or_entries_0_2 <= 9'(manager_aw_payload_len_or_entries_0_2))) &&
        (!(entries_0[31] || result_and_and_15) ||
        ((entries_0[0] || (result_and_and_16 && manager_w_payload_last))
        ? plus_or_entries_0_3 == 9'(manager_aw_payload_len_or_entries_0_3) + 9'd1
        : plus_or_entries_0_3 <= 9'(manager_aw_payload_len_or_entries_0_3)));
    assign manager_aw_payload_addr_or_entries_0 =
        result_and_and_13 ? manager_aw_payload_addr[1:0] : entries_0[35:34];
    assign manager_aw_payload_size_or_entries_0_3 =
        result_and_and_13 ? manager_aw_payload_size : entries_0[50:48];
    assign last_0 = manager_aw_payload_addr_or_entries_0 |
        {manager_aw_payload_size_or_entries_0_3 > 3'd1,
        manager_aw_payload_size_or_entries_0_3 > 3'd0};
    assign lanes_0 = {1'b1 && last_0 >= 2'd3,
        manager_aw_payload_addr_or_entries_0 <= 2'd2 && last_0 >= 2'd2,
        manager_aw_payload_addr_or_entries_0 <= 2'd1 && last_0 >= 2'd1,
        manager_aw_payload_addr_or_entries_0 <= 2'd0};
    assign manager_aw_payload_addr_or_entries_0_2 =
        result_and_and_15 ? manager_aw_payload_addr[1:0] : entries_0[3:2];
    assign manager_aw_payload_size_or_entries_0_4 =
        result_and_and_15 ? manager_aw_payload_size : entries_0[18:16];
    assign last_1 = manager_aw_payload_addr_or_entries_0_2 |
        {manager_aw_payload_size_or_entries_0_4 > 3'd1,
        manager_aw_payload_size_or_entries_0_4 > 3'd0};
    assign lanes_1 = {1'b1 && last_1 >= 2'd3,
        manager_aw_payload_addr_or_entries_0_2 <= 2'd2 && last_1 >= 2'd2,
        manager_aw_payload_addr_or_entries_0_2 <= 2'd1 && last_1 >= 2'd1,
        manager_aw_payload_addr_or_entries_0_2 <= 2'd0};
    assign here_4 = entries_0[63] && entries_0[32] && entries_0[62:59] == manager_b_payload_id;
    assign here_5 = entries_0[31] && entries_0[0] && entries_0[30:27] == manager_b_payload_id;
    assign before_12 = 1'b0 || here_4;
    assign here_4_2 = entries_1[27] && entries_1[26:23] == manager_r_payload_id;
    assign here_5_2 = entries_1[13] && entries_1[12:9] == manager_r_payload_id;
    assign before_13 = 1'b0 || here_4_2;
    assign last_0_2 = 1'b0 || (here_4_2 && 1'b1 && entries_1[22:15] == 8'd0);
    assign last_1_2 = last_0_2 || (here_5_2 && !before_13 && entries_1[8:1] == 8'd0);
    assign exclusive_0 = 1'b0 || (here_4_2 && 1'b1 && entries_1[14]);
    assign exclusive_1 = exclusive_0 || (here_5_2 && !before_13 && entries_1[0]);
    assign wraps_2 = subordinate_aw_payload_burst == 2'd2;
    assign _0_cat_3 = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        subordinate_aw_payload_size > 3'd6, subordinate_aw_payload_size > 3'd5,
        subordinate_aw_payload_size > 3'd4, subordinate_aw_payload_size > 3'd3,
        subordinate_aw_payload_size > 3'd2, subordinate_aw_payload_size > 3'd1,
        subordinate_aw_payload_size > 3'd0};
    assign within_6 = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, subordinate_aw_payload_size > 3'd6,
        subordinate_aw_payload_size > 3'd5, subordinate_aw_payload_size > 3'd4,
        subordinate_aw_payload_size > 3'd3, subordinate_aw_payload_size > 3'd2,
        subordinate_aw_payload_size > 3'd1, subordinate_aw_payload_size > 3'd0};
    assign wraps_3 = subordinate_ar_payload_burst == 2'd2;
    assign _0_cat_4 = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        subordinate_ar_payload_size > 3'd6, subordinate_ar_payload_size > 3'd5,
        subordinate_ar_payload_size > 3'd4, subordinate_ar_payload_size > 3'd3,
        subordinate_ar_payload_size > 3'd2, subordinate_ar_payload_size > 3'd1,
        subordinate_ar_payload_size > 3'd0};
    assign within_7 = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, subordinate_ar_payload_size > 3'd6,
        subordinate_ar_payload_size > 3'd5, subordinate_ar_payload_size > 3'd4,
        subordinate_ar_payload_size > 3'd3, subordinate_ar_payload_size > 3'd2,
        subordinate_ar_payload_size > 3'd1, subordinate_ar_payload_size > 3'd0};
    assign here_2_7 = !entries_2[57];
    assign here_3_7 = !entries_2[28];
    assign before_14 = 1'b0 || here_2_7;
    assign here_2_8 = !entries_2[29];
    assign here_3_8 = !entries_2[0];
    assign before_15 = 1'b0 || here_2_8;
    assign result_and_and_17 = here_2_7 && 1'b1 && subordinate_aw_valid && subordinate_aw_ready;
    assign result_and_and_18 = here_2_8 && 1'b1 && subordinate_w_valid && subordinate_w_ready;
    assign plus_or_entries_2_2 = result_and_and_18 ? entries_2[42:34] + 9'd1 : entries_2[42:34];
    assign subordinate_aw_payload_len_or_entries_2_2 =
        result_and_and_17 ? subordinate_aw_payload_len : entries_2[56:49];
    assign result_and_and_19 = here_3_7 && !before_14 && subordinate_aw_valid &&
        subordinate_aw_ready;
    assign result_and_and_20 = here_3_8 && !before_15 && subordinate_w_valid && subordinate_w_ready;
    assign plus_or_entries_2_3 = result_and_and_20 ? entries_2[13:5] + 9'd1 : entries_2[13:5];
    assign subordinate_aw_payload_len_or_entries_2_3 =
        result_and_and_19 ? subordinate_aw_payload_len : entries_2[27:20];
    assign or_and_or_2 = (!(entries_2[57] || result_and_and_17) ||
        ((entries_2[29] || (result_and_and_18 && subordinate_w_payload_last))
        ? plus_or_entries_2_2 == 9'(subordinate_aw_payload_len_or_entries_2_2) + 9'd1
        : plus_or_entries_2_2 <= 9'(subordinate_aw_payload_len_or_entries_2_2))) &&
        (!(entries_2[28] || result_and_and_19) ||
        ((entries_2[0] || (result_and_and_20 && subordinate_w_payload_last))
        ? plus_or_entries_2_3 == 9'(subordinate_aw_payload_len_or_entries_2_3) + 9'd1
        : plus_or_entries_2_3 <= 9'(subordinate_aw_payload_len_or_entries_2_3)));
    assign subordinate_aw_payload_addr_or_entries_2 =
        result_and_and_17 ? subordinate_aw_payload_addr[2:0] : entries_2[33:31];
    assign subordinate_aw_payload_size_or_entries_2_3 =
        result_and_and_17 ? subordinate_aw_payload_size : entries_2[48:46];
    assign last_2 = subordinate_aw_payload_addr_or_entries_2 |
        {subordinate_aw_payload_size_or_entries_2_3 > 3'd2,
        subordinate_aw_payload_size_or_entries_2_3 > 3'd1,
        subordinate_aw_payload_size_or_entries_2_3 > 3'd0};
    assign lanes_2 = {1'b1 && last_2 >= 3'd7,
        subordinate_aw_payload_addr_or_entries_2 <= 3'd6 && last_2 >= 3'd6,
        subordinate_aw_payload_addr_or_entries_2 <= 3'd5 && last_2 >= 3'd5,
        subordinate_aw_payload_addr_or_entries_2 <= 3'd4 && last_2 >= 3'd4,
        subordinate_aw_payload_addr_or_entries_2 <= 3'd3 && last_2 >= 3'd3,
        subordinate_aw_payload_addr_or_entries_2 <= 3'd2 && last_2 >= 3'd2,
        subordinate_aw_payload_addr_or_entries_2 <= 3'd1 && last_2 >= 3'd1,
        subordinate_aw_payload_addr_or_entries_2 <= 3'd0};
    assign subordinate_aw_payload_addr_or_entries_2_2 =
        result_and_and_19 ? subordinate_aw_payload_addr[2:0] : entries_2[4:2];
    assign subordinate_aw_payload_size_or_entries_2_4 =
        result_and_and_19 ? subordinate_aw_payload_size : entries_2[19:17];
    assign last_3 = subordinate_aw_payload_addr_or_entries_2_2 |
        {subordinate_aw_payload_size_or_entries_2_4 > 3'd2,
        subordinate_aw_payload_size_or_entries_2_4 > 3'd1,
        subordinate_aw_payload_size_or_entries_2_4 > 3'd0};
    assign lanes_3 = {1'b1 && last_3 >= 3'd7,
        subordinate_aw_payload_addr_or_entries_2_2 <= 3'd6 && last_3 >= 3'd6,
        subordinate_aw_payload_addr_or_entries_2_2 <= 3'd5 && last_3 >= 3'd5,
        subordinate_aw_payload_addr_or_entries_2_2 <= 3'd4 && last_3 >= 3'd4,
        subordinate_aw_payload_addr_or_entries_2_2 <= 3'd3 && last_3 >= 3'd3,
        subordinate_aw_payload_addr_or_entries_2_2 <= 3'd2 && last_3 >= 3'd2,
        subordinate_aw_payload_addr_or_entries_2_2 <= 3'd1 && last_3 >= 3'd1,
        subordinate_aw_payload_addr_or_entries_2_2 <= 3'd0};
    assign here_6 = entries_2[57] && entries_2[29] && 1'b1;
    assign here_7 = entries_2[28] && entries_2[0] && 1'b1;
    assign before_16 = 1'b0 || here_6;
    assign here_6_2 = entries_3[19] && 1'b1;
    assign here_7_2 = entries_3[9] && 1'b1;
    assign before_17 = 1'b0 || here_6_2;
    assign last_2_2 = 1'b0 || (here_6_2 && 1'b1 && entries_3[18:11] == 8'd0);
    assign last_3_2 = last_2_2 || (here_7_2 && !before_17 && entries_3[8:1] == 8'd0);
    assign exclusive_2 = 1'b0 || (here_6_2 && 1'b1 && entries_3[10]);
    assign exclusive_3 = exclusive_2 || (here_7_2 && !before_17 && entries_3[0]);

    // stream `manager_aw` keeps valid until ready
    always @(posedge clk) begin : manager_aw_keeps_valid
        if (!rst) begin
            assume (!manager_aw_waited || manager_aw_valid);
        end
    end

    // stream `manager_aw` keeps its payload until ready
    always @(posedge clk) begin : manager_aw_keeps_payload
        if (!rst) begin
            assume (!manager_aw_waited || (manager_aw_payload_id == manager_aw_payload_id_past &&
                manager_aw_payload_addr == manager_aw_payload_addr_past &&
                manager_aw_payload_len == manager_aw_payload_len_past &&
                manager_aw_payload_size == manager_aw_payload_size_past &&
                manager_aw_payload_burst == manager_aw_payload_burst_past));
        end
    end

    // stream `manager_w` keeps valid until ready
    always @(posedge clk) begin : manager_w_keeps_valid
        if (!rst) begin
            assume (!manager_w_waited || manager_w_valid);
        end
    end

    // stream `manager_w` keeps its payload until ready
    always @(posedge clk) begin : manager_w_keeps_payload
        if (!rst) begin
            assume (!manager_w_waited || (manager_w_payload_data == manager_w_payload_data_past &&
                manager_w_payload_strb == manager_w_payload_strb_past &&
                manager_w_payload_last == manager_w_payload_last_past));
        end
    end

    // stream `manager_b` keeps valid until ready
    always @(posedge clk) begin : manager_b_keeps_valid
        if (!rst) begin
            assert (!manager_b_waited || manager_b_valid);
        end
    end

    // stream `manager_b` keeps its payload until ready
    always @(posedge clk) begin : manager_b_keeps_payload
        if (!rst) begin
            assert (!manager_b_waited || (manager_b_payload_id == manager_b_payload_id_past &&
                manager_b_payload_resp == manager_b_payload_resp_past));
        end
    end

    // stream `manager_ar` keeps valid until ready
    always @(posedge clk) begin : manager_ar_keeps_valid
        if (!rst) begin
            assume (!manager_ar_waited || manager_ar_valid);
        end
    end

    // stream `manager_ar` keeps its payload until ready
    always @(posedge clk) begin : manager_ar_keeps_payload
        if (!rst) begin
            assume (!manager_ar_waited || (manager_ar_payload_id == manager_ar_payload_id_past &&
                manager_ar_payload_addr == manager_ar_payload_addr_past &&
                manager_ar_payload_len == manager_ar_payload_len_past &&
                manager_ar_payload_size == manager_ar_payload_size_past &&
                manager_ar_payload_burst == manager_ar_payload_burst_past));
        end
    end

    // stream `manager_r` keeps valid until ready
    always @(posedge clk) begin : manager_r_keeps_valid
        if (!rst) begin
            assert (!manager_r_waited || manager_r_valid);
        end
    end

    // stream `manager_r` keeps its payload until ready
    always @(posedge clk) begin : manager_r_keeps_payload
        if (!rst) begin
            assert (!manager_r_waited || (manager_r_payload_id == manager_r_payload_id_past &&
                manager_r_payload_data == manager_r_payload_data_past &&
                manager_r_payload_resp == manager_r_payload_resp_past &&
                manager_r_payload_last == manager_r_payload_last_past));
        end
    end

    // stream `subordinate_aw` keeps valid until ready
    always @(posedge clk) begin : subordinate_aw_keeps_valid
        if (!rst) begin
            assert (!subordinate_aw_waited || subordinate_aw_valid);
        end
    end

    // stream `subordinate_aw` keeps its payload until ready
    always @(posedge clk) begin : subordinate_aw_keeps_payload
        if (!rst) begin
            assert (!subordinate_aw_waited ||
                (subordinate_aw_payload_addr == subordinate_aw_payload_addr_past &&
                subordinate_aw_payload_len == subordinate_aw_payload_len_past &&
                subordinate_aw_payload_size == subordinate_aw_payload_size_past &&
                subordinate_aw_payload_burst == subordinate_aw_payload_burst_past));
        end
    end

    // stream `subordinate_w` keeps valid until ready
    always @(posedge clk) begin : subordinate_w_keeps_valid
        if (!rst) begin
            assert (!subordinate_w_waited || subordinate_w_valid);
        end
    end

    // stream `subordinate_w` keeps its payload until ready
    always @(posedge clk) begin : subordinate_w_keeps_payload
        if (!rst) begin
            assert (!subordinate_w_waited ||
                (subordinate_w_payload_data == subordinate_w_payload_data_past &&
                subordinate_w_payload_strb == subordinate_w_payload_strb_past &&
                subordinate_w_payload_last == subordinate_w_payload_last_past));
        end
    end

    // stream `subordinate_b` keeps valid until ready
    always @(posedge clk) begin : subordinate_b_keeps_valid
        if (!rst) begin
            assume (!subordinate_b_waited || subordinate_b_valid);
        end
    end

    // stream `subordinate_b` keeps its payload until ready
    always @(posedge clk) begin : subordinate_b_keeps_payload
        if (!rst) begin
            assume (!subordinate_b_waited ||
                subordinate_b_payload_resp == subordinate_b_payload_resp_past);
        end
    end

    // stream `subordinate_ar` keeps valid until ready
    always @(posedge clk) begin : subordinate_ar_keeps_valid
        if (!rst) begin
            assert (!subordinate_ar_waited || subordinate_ar_valid);
        end
    end

    // stream `subordinate_ar` keeps its payload until ready
    always @(posedge clk) begin : subordinate_ar_keeps_payload
        if (!rst) begin
            assert (!subordinate_ar_waited ||
                (subordinate_ar_payload_addr == subordinate_ar_payload_addr_past &&
                subordinate_ar_payload_len == subordinate_ar_payload_len_past &&
                subordinate_ar_payload_size == subordinate_ar_payload_size_past &&
                subordinate_ar_payload_burst == subordinate_ar_payload_burst_past));
        end
    end

    // stream `subordinate_r` keeps valid until ready
    always @(posedge clk) begin : subordinate_r_keeps_valid
        if (!rst) begin
            assume (!subordinate_r_waited || subordinate_r_valid);
        end
    end

    // stream `subordinate_r` keeps its payload until ready
    always @(posedge clk) begin : subordinate_r_keeps_payload
        if (!rst) begin
            assume (!subordinate_r_waited ||
                (subordinate_r_payload_data == subordinate_r_payload_data_past &&
                subordinate_r_payload_resp == subordinate_r_payload_resp_past &&
                subordinate_r_payload_last == subordinate_r_payload_last_past));
        end
    end

    // manager: write bursts are of a known kind
    always @(posedge clk) begin : manager_write_bursts_are_of_a_known_kind
        if (!rst) begin
            assume (!manager_aw_valid || manager_aw_payload_burst != 2'd3);
        end
    end

    // manager: write beats are not wider than the bus
    always @(posedge clk) begin : manager_write_beats_are_not_wider_than
        if (!rst) begin
            assume (!manager_aw_valid || manager_aw_payload_size <= 3'd2);
        end
    end

    // manager: wrapping write bursts have 2, 4, 8 or 16 beats
    always @(posedge clk) begin : manager_wrapping_write_bursts_have_2_4_8
        if (!rst) begin
            assume (!manager_aw_valid || !wraps_0 || manager_aw_payload_len == 8'd1 ||
                manager_aw_payload_len == 8'd3 || manager_aw_payload_len == 8'd7 ||
                manager_aw_payload_len == 8'd15);
        end
    end

    // manager: wrapping write bursts begin at a whole beat
    always @(posedge clk) begin : manager_wrapping_write_bursts_begin_at_a
        if (!rst) begin
            assume (!manager_aw_valid || !wraps_0 || (manager_aw_payload_addr & _0_cat) == 32'd0);
        end
    end

    // manager: fixed write bursts have 16 beats at most
    always @(posedge clk) begin : manager_fixed_write_bursts_have_16_beats
        if (!rst) begin
            assume (!manager_aw_valid || manager_aw_payload_burst != 2'd0 ||
                manager_aw_payload_len <= 8'd15);
        end
    end

    // manager: write bursts stay in 4 KiB
    always @(posedge clk) begin : manager_write_bursts_stay_in_4_kib
        if (!rst) begin
            assume (!manager_aw_valid || manager_aw_payload_burst != 2'd1 ||
                (16'(manager_aw_payload_addr[11:0]) | 16'(within_4)) +
                16'($unsigned(15'(manager_aw_payload_len) << manager_aw_payload_size)) < 16'd4096);
        end
    end

    // manager: read bursts are of a known kind
    always @(posedge clk) begin : manager_read_bursts_are_of_a_known_kind
        if (!rst) begin
            assume (!manager_ar_valid || manager_ar_payload_burst != 2'd3);
        end
    end

    // manager: read beats are not wider than the bus
    always @(posedge clk) begin : manager_read_beats_are_not_wider_than
        if (!rst) begin
            assume (!manager_ar_valid || manager_ar_payload_size <= 3'd2);
        end
    end

    // manager: wrapping read bursts have 2, 4, 8 or 16 beats
    always @(posedge clk) begin : manager_wrapping_read_bursts_have_2_4_8
        if (!rst) begin
            assume (!manager_ar_valid || !wraps_1 || manager_ar_payload_len == 8'd1 ||
                manager_ar_payload_len == 8'd3 || manager_ar_payload_len == 8'd7 ||
                manager_ar_payload_len == 8'd15);
        end
    end

    // manager: wrapping read bursts begin at a whole beat
    always @(posedge clk) begin : manager_wrapping_read_bursts_begin_at_a
        if (!rst) begin
            assume (!manager_ar_valid || !wraps_1 || (manager_ar_payload_addr & _0_cat_2) == 32'd0);
        end
    end

    // manager: fixed read bursts have 16 beats at most
    always @(posedge clk) begin : manager_fixed_read_bursts_have_16_beats
        if (!rst) begin
            assume (!manager_ar_valid || manager_ar_payload_burst != 2'd0 ||
                manager_ar_payload_len <= 8'd15);
        end
    end

    // manager: read bursts stay in 4 KiB
    always @(posedge clk) begin : manager_read_bursts_stay_in_4_kib
        if (!rst) begin
            assume (!manager_ar_valid || manager_ar_payload_burst != 2'd1 ||
                (16'(manager_ar_payload_addr[11:0]) | 16'(within_5)) +
                16'($unsigned(15'(manager_ar_payload_len) << manager_ar_payload_size)) < 16'd4096);
        end
    end

    // manager: at most 2 writes are under way
    always @(posedge clk) begin : manager_at_most_2_writes_are_under_way
        if (!rst) begin
            assert (!(manager_aw_valid && manager_aw_ready) || (here_0_8 && 1'b1) ||
                (here_1_8 && !before_10));
        end
    end

    // manager: data of at most 2 writes are under way
    always @(posedge clk) begin : manager_data_of_at_most_2_writes_are_way
        if (!rst) begin
            assert (!(manager_w_valid && manager_w_ready) || (here_0_9 && 1'b1) ||
                (here_1_9 && !before_11));
        end
    end

    // manager: the last beat of a write is marked, and no other
    always @(posedge clk) begin : manager_the_last_beat_of_a_write_is_and
        if (!rst) begin
            assume (or_and_or);
        end
    end

    // manager: strobes are in the lanes of the beat
    always @(posedge clk) begin : manager_strobes_are_in_the_lanes_of_the_0
        if (!rst) begin
            assume (!(manager_w_valid && manager_w_ready && here_0_9 && 1'b1 &&
                (entries_0[63] || result_and_and_13) &&
                !(entries_0[33] || (result_and_and_13 && entries_0[44:36] != 9'd0))) ||
                (manager_w_payload_strb & ~lanes_0) == 4'd0);
        end
    end

    // manager: strobes are in the lanes of the beat 1
    always @(posedge clk) begin : manager_strobes_are_in_the_lanes_of_the_1
        if (!rst) begin
            assume (!(manager_w_valid && manager_w_ready && here_1_9 && !before_11 &&
                (entries_0[31] || result_and_and_15) &&
                !(entries_0[1] || (result_and_and_15 && entries_0[12:4] != 9'd0))) ||
                (manager_w_payload_strb & ~lanes_1) == 4'd0);
        end
    end

    // manager: a write response follows address and last beat of its id
    always @(posedge clk) begin : manager_a_write_response_follows_address
        if (!rst) begin
            assert (!manager_b_valid || (here_4 && 1'b1) || (here_5 && !before_12));
        end
    end

    // manager: only exclusive writes are answered so
    always @(posedge clk) begin : manager_only_exclusive_writes_are_so
        if (!rst) begin
            assert (!(manager_b_valid && manager_b_payload_resp == 2'd1) ||
                (here_4 && 1'b1 && entries_0[45]) || (here_5 && !before_12 && entries_0[13]));
        end
    end

    // manager: at most 2 reads are under way
    always @(posedge clk) begin : manager_at_most_2_reads_are_under_way
        if (!rst) begin
            assert (!(manager_ar_valid && manager_ar_ready) || !entries_1[13]);
        end
    end

    // manager: read data follow an address of their id
    always @(posedge clk) begin : manager_read_data_follow_an_address_of
        if (!rst) begin
            assert (!manager_r_valid || (here_4_2 && 1'b1) || (here_5_2 && !before_13));
        end
    end

    // manager: the last beat of a read is marked, and no other
    always @(posedge clk) begin : manager_the_last_beat_of_a_read_is_and
        if (!rst) begin
            assert (!(manager_r_valid && ((here_4_2 && 1'b1) || (here_5_2 && !before_13))) ||
                manager_r_payload_last == last_1_2);
        end
    end

    // manager: only exclusive reads are answered so
    always @(posedge clk) begin : manager_only_exclusive_reads_are_so
        if (!rst) begin
            assert (!(manager_r_valid && manager_r_payload_resp == 2'd1) || exclusive_1);
        end
    end

    // subordinate: write bursts are of a known kind
    always @(posedge clk) begin : subordinate_write_bursts_are_of_a_known
        if (!rst) begin
            assert (!subordinate_aw_valid || subordinate_aw_payload_burst != 2'd3);
        end
    end

    // subordinate: write beats are not wider than the bus
    always @(posedge clk) begin : subordinate_write_beats_are_not_wider
        if (!rst) begin
            assert (!subordinate_aw_valid || subordinate_aw_payload_size <= 3'd3);
        end
    end

    // subordinate: wrapping write bursts have 2, 4, 8 or 16 beats
    always @(posedge clk) begin : subordinate_wrapping_write_bursts_have_2
        if (!rst) begin
            assert (!subordinate_aw_valid || !wraps_2 || subordinate_aw_payload_len == 8'd1 ||
                subordinate_aw_payload_len == 8'd3 || subordinate_aw_payload_len == 8'd7 ||
                subordinate_aw_payload_len == 8'd15);
        end
    end

    // subordinate: wrapping write bursts begin at a whole beat
    always @(posedge clk) begin : subordinate_wrapping_write_bursts_begin
        if (!rst) begin
            assert (!subordinate_aw_valid || !wraps_2 ||
                (subordinate_aw_payload_addr & _0_cat_3) == 32'd0);
        end
    end

    // subordinate: fixed write bursts have 16 beats at most
    always @(posedge clk) begin : subordinate_fixed_write_bursts_have_16
        if (!rst) begin
            assert (!subordinate_aw_valid || subordinate_aw_payload_burst != 2'd0 ||
                subordinate_aw_payload_len <= 8'd15);
        end
    end

    // subordinate: write bursts stay in 4 KiB
    always @(posedge clk) begin : subordinate_write_bursts_stay_in_4_kib
        if (!rst) begin
            assert (!subordinate_aw_valid || subordinate_aw_payload_burst != 2'd1 ||
                (16'(subordinate_aw_payload_addr[11:0]) | 16'(within_6)) +
                16'($unsigned(15'(subordinate_aw_payload_len) << subordinate_aw_payload_size)) <
                16'd4096);
        end
    end

    // subordinate: read bursts are of a known kind
    always @(posedge clk) begin : subordinate_read_bursts_are_of_a_known
        if (!rst) begin
            assert (!subordinate_ar_valid || subordinate_ar_payload_burst != 2'd3);
        end
    end

    // subordinate: read beats are not wider than the bus
    always @(posedge clk) begin : subordinate_read_beats_are_not_wider_the
        if (!rst) begin
            assert (!subordinate_ar_valid || subordinate_ar_payload_size <= 3'd3);
        end
    end

    // subordinate: wrapping read bursts have 2, 4, 8 or 16 beats
    always @(posedge clk) begin : subordinate_wrapping_read_bursts_have_2
        if (!rst) begin
            assert (!subordinate_ar_valid || !wraps_3 || subordinate_ar_payload_len == 8'd1 ||
                subordinate_ar_payload_len == 8'd3 || subordinate_ar_payload_len == 8'd7 ||
                subordinate_ar_payload_len == 8'd15);
        end
    end

    // subordinate: wrapping read bursts begin at a whole beat
    always @(posedge clk) begin : subordinate_wrapping_read_bursts_begin_a
        if (!rst) begin
            assert (!subordinate_ar_valid || !wraps_3 ||
                (subordinate_ar_payload_addr & _0_cat_4) == 32'd0);
        end
    end

    // subordinate: fixed read bursts have 16 beats at most
    always @(posedge clk) begin : subordinate_fixed_read_bursts_have_16_at
        if (!rst) begin
            assert (!subordinate_ar_valid || subordinate_ar_payload_burst != 2'd0 ||
                subordinate_ar_payload_len <= 8'd15);
        end
    end

    // subordinate: read bursts stay in 4 KiB
    always @(posedge clk) begin : subordinate_read_bursts_stay_in_4_kib
        if (!rst) begin
            assert (!subordinate_ar_valid || subordinate_ar_payload_burst != 2'd1 ||
                (16'(subordinate_ar_payload_addr[11:0]) | 16'(within_7)) +
                16'($unsigned(15'(subordinate_ar_payload_len) << subordinate_ar_payload_size)) <
                16'd4096);
        end
    end

    // subordinate: at most 2 writes are under way
    always @(posedge clk) begin : subordinate_at_most_2_writes_are_under
        if (!rst) begin
            assert (!(subordinate_aw_valid && subordinate_aw_ready) || (here_2_7 && 1'b1) ||
                (here_3_7 && !before_14));
        end
    end

    // subordinate: data of at most 2 writes are under way
    always @(posedge clk) begin : subordinate_data_of_at_most_2_writes_are
        if (!rst) begin
            assert (!(subordinate_w_valid && subordinate_w_ready) || (here_2_8 && 1'b1) ||
                (here_3_8 && !before_15));
        end
    end

    // subordinate: the last beat of a write is marked, and no other
    always @(posedge clk) begin : subordinate_the_last_beat_of_a_write_is
        if (!rst) begin
            assert (or_and_or_2);
        end
    end

    // subordinate: strobes are in the lanes of the beat
    always @(posedge clk) begin : subordinate_strobes_are_in_the_lanes_of_0
        if (!rst) begin
            assert (!(subordinate_w_valid && subordinate_w_ready && here_2_8 && 1'b1 &&
                (entries_2[57] || result_and_and_17) &&
                !(entries_2[30] || (result_and_and_17 && entries_2[42:34] != 9'd0))) ||
                (subordinate_w_payload_strb & ~lanes_2) == 8'd0);
        end
    end

    // subordinate: strobes are in the lanes of the beat 1
    always @(posedge clk) begin : subordinate_strobes_are_in_the_lanes_of_1
        if (!rst) begin
            assert (!(subordinate_w_valid && subordinate_w_ready && here_3_8 && !before_15 &&
                (entries_2[28] || result_and_and_19) &&
                !(entries_2[1] || (result_and_and_19 && entries_2[13:5] != 9'd0))) ||
                (subordinate_w_payload_strb & ~lanes_3) == 8'd0);
        end
    end

    // subordinate: a write response follows address and last beat of its id
    always @(posedge clk) begin : subordinate_a_write_response_follows_and
        if (!rst) begin
            assume (!subordinate_b_valid || (here_6 && 1'b1) || (here_7 && !before_16));
        end
    end

    // subordinate: only exclusive writes are answered so
    always @(posedge clk) begin : subordinate_only_exclusive_writes_are_so
        if (!rst) begin
            assume (!(subordinate_b_valid && subordinate_b_payload_resp == 2'd1) ||
                (here_6 && 1'b1 && entries_2[43]) || (here_7 && !before_16 && entries_2[14]));
        end
    end

    // subordinate: at most 2 reads are under way
    always @(posedge clk) begin : subordinate_at_most_2_reads_are_under
        if (!rst) begin
            assert (!(subordinate_ar_valid && subordinate_ar_ready) || !entries_3[9]);
        end
    end

    // subordinate: read data follow an address of their id
    always @(posedge clk) begin : subordinate_read_data_follow_an_address
        if (!rst) begin
            assume (!subordinate_r_valid || (here_6_2 && 1'b1) || (here_7_2 && !before_17));
        end
    end

    // subordinate: the last beat of a read is marked, and no other
    always @(posedge clk) begin : subordinate_the_last_beat_of_a_read_is
        if (!rst) begin
            assume (!(subordinate_r_valid && ((here_6_2 && 1'b1) || (here_7_2 && !before_17))) ||
                subordinate_r_payload_last == last_3_2);
        end
    end

    // subordinate: only exclusive reads are answered so
    always @(posedge clk) begin : subordinate_only_exclusive_reads_are_so
        if (!rst) begin
            assume (!(subordinate_r_valid && subordinate_r_payload_resp == 2'd1) || exclusive_3);
        end
    end
`endif
endmodule
