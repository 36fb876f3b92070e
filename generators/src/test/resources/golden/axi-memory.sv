// A memory behind AXI4.
module Axi4Memory_a12_d64_i4 (
    input  logic        clk,
    input  logic        rst,
    input  logic        bus_aw_valid,
    output logic        bus_aw_ready,
    input  logic [3:0]  bus_aw_payload_id,
    input  logic [11:0] bus_aw_payload_addr,
    input  logic [7:0]  bus_aw_payload_len,
    input  logic [2:0]  bus_aw_payload_size,
    input  logic [1:0]  bus_aw_payload_burst,
    input  logic        bus_w_valid,
    output logic        bus_w_ready,
    input  logic [63:0] bus_w_payload_data,
    input  logic [7:0]  bus_w_payload_strb,
    input  logic        bus_w_payload_last,
    output logic        bus_b_valid,
    input  logic        bus_b_ready,
    output logic [3:0]  bus_b_payload_id,
    output logic [1:0]  bus_b_payload_resp,
    input  logic        bus_ar_valid,
    output logic        bus_ar_ready,
    input  logic [3:0]  bus_ar_payload_id,
    input  logic [11:0] bus_ar_payload_addr,
    input  logic [7:0]  bus_ar_payload_len,
    input  logic [2:0]  bus_ar_payload_size,
    input  logic [1:0]  bus_ar_payload_burst,
    output logic        bus_r_valid,
    input  logic        bus_r_ready,
    output logic [3:0]  bus_r_payload_id,
    output logic [63:0] bus_r_payload_data,
    output logic [1:0]  bus_r_payload_resp,
    output logic        bus_r_payload_last
);
    logic        writing;
    logic [3:0]  burst_id;
    logic [11:0] burst_addr;
    logic [7:0]  burst_len;
    logic [2:0]  burst_size;
    logic [1:0]  burst_burst;
    logic        answered;
    logic [3:0]  answer;
    logic        reading;
    logic [3:0]  burst_id_2;
    logic [11:0] burst_addr_2;
    logic [7:0]  burst_len_2;
    logic [2:0]  burst_size_2;
    logic [1:0]  burst_burst_2;
    logic [7:0]  left;
    logic        fetched;
    logic [3:0]  id;
    logic        last;
    logic [63:0] data;
    logic        ends;
    logic [7:0]  _1_shl_burst_size;
    logic [11:0] and_or_and;
    logic [11:0] or_or_and;
    logic [11:0] or_or_and_2;
    logic [11:0] or_or_and_3;
    logic [11:0] within_0;
    logic [11:0] block_0;
    logic [11:0] next_0;
    logic [11:0] round_0;
    logic [11:0] low_0;
    logic        moves;
    logic        ends_2;
    logic [7:0]  _1_shl_burst_size_2;
    logic [11:0] and_or_and_2;
    logic [11:0] or_or_and_4;
    logic [11:0] or_or_and_5;
    logic [11:0] or_or_and_6;
    logic [11:0] within_1;
    logic [11:0] block_1;
    logic [11:0] next_1;
    logic [11:0] round_1;
    logic [11:0] low_1;
    logic [63:0] words [0:511];

    assign bus_w_ready = writing && (!answered || bus_b_ready);
    assign ends = bus_w_valid && bus_w_ready && bus_w_payload_last;
    assign bus_aw_ready = !writing || ends;
    assign _1_shl_burst_size = 8'd1 << burst_size;
    assign and_or_and = ({12{_1_shl_burst_size[0]}} & 12'(burst_len)) |
        ({12{_1_shl_burst_size[1]}} & {11'(burst_len), 1'b0});
    assign or_or_and = and_or_and | ({12{_1_shl_burst_size[2]}} & {10'(burst_len), 2'd0}) |
        ({12{_1_shl_burst_size[3]}} & {9'(burst_len), 3'd0});
    assign or_or_and_2 = or_or_and | ({12{_1_shl_burst_size[4]}} & {burst_len, 4'd0}) |
        ({12{_1_shl_burst_size[5]}} & {burst_len[6:0], 5'd0});
    assign or_or_and_3 = or_or_and_2 | ({12{_1_shl_burst_size[6]}} & {burst_len[5:0], 6'd0}) |
        ({12{_1_shl_burst_size[7]}} & {burst_len[4:0], 7'd0});
    assign within_0 = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, burst_size > 3'd6, burst_size > 3'd5,
        burst_size > 3'd4, burst_size > 3'd3, burst_size > 3'd2, burst_size > 3'd1,
        burst_size > 3'd0};
    assign block_0 = or_or_and_3 | within_0;
    assign next_0 = (burst_addr | within_0) + 12'd1;
    assign round_0 = (burst_addr & ~block_0) | (next_0 & block_0);
    assign low_0 = burst_burst == 2'd0 ? burst_addr : burst_burst == 2'd2 ? round_0 : next_0;

    always_ff @(posedge clk) begin
        if (rst) begin
            answered <= 1'b0;
            writing <= 1'b0;
        end else begin
            if (bus_b_valid && bus_b_ready) begin
                answered <= 1'b0;
            end
            if (bus_w_valid && bus_w_ready) begin
                if (bus_w_payload_last) begin
                    writing <= 1'b0;
                    answered <= 1'b1;
                end
            end
            if (bus_aw_valid && bus_aw_ready) begin
                writing <= 1'b1;
            end
        end
    end

    always_ff @(posedge clk) begin
        if (bus_w_valid && bus_w_ready) begin
            if (bus_w_payload_strb[0]) begin
                words[burst_addr[11:3]][7:0] <= bus_w_payload_data[7:0];
            end
            if (bus_w_payload_strb[1]) begin
                words[burst_addr[11:3]][15:8] <= bus_w_payload_data[15:8];
            end
            if (bus_w_payload_strb[2]) begin
                words[burst_addr[11:3]][23:16] <= bus_w_payload_data[23:16];
            end
            if (bus_w_payload_strb[3]) begin
                words[burst_addr[11:3]][31:24] <= bus_w_payload_data[31:24];
            end
            if (bus_w_payload_strb[4]) begin
                words[burst_addr[11:3]][39:32] <= bus_w_payload_data[39:32];
            end
            if (bus_w_payload_strb[5]) begin
                words[burst_addr[11:3]][47:40] <= bus_w_payload_data[47:40];
            end
            if (bus_w_payload_strb[6]) begin
                words[burst_addr[11:3]][55:48] <= bus_w_payload_data[55:48];
            end
            if (bus_w_payload_strb[7]) begin
                words[burst_addr[11:3]][63:56] <= bus_w_payload_data[63:56];
            end
            burst_addr <= low_0;
            if (bus_w_payload_last) begin
                answer <= burst_id;
            end
        end
        if (bus_aw_valid && bus_aw_ready) begin
            burst_id <= bus_aw_payload_id;
            burst_addr <= bus_aw_payload_addr;
            burst_len <= bus_aw_payload_len;
            burst_size <= bus_aw_payload_size;
            burst_burst <= bus_aw_payload_burst;
        end
    end

    assign bus_b_valid = answered;
    assign bus_b_payload_id = answer;
    assign bus_b_payload_resp = 2'd0;
    assign moves = !fetched || bus_r_ready;
    assign ends_2 = reading && moves && left == 8'd0;
    assign bus_ar_ready = !reading || ends_2;

    always_ff @(posedge clk) begin
        if (moves) begin
            data <= words[burst_addr_2[11:3]];
        end
    end

    assign _1_shl_burst_size_2 = 8'd1 << burst_size_2;
    assign and_or_and_2 = ({12{_1_shl_burst_size_2[0]}} & 12'(burst_len_2)) |
        ({12{_1_shl_burst_size_2[1]}} & {11'(burst_len_2), 1'b0});
    assign or_or_and_4 = and_or_and_2 | ({12{_1_shl_burst_size_2[2]}} & {10'(burst_len_2), 2'd0}) |
        ({12{_1_shl_burst_size_2[3]}} & {9'(burst_len_2), 3'd0});
    assign or_or_and_5 = or_or_and_4 | ({12{_1_shl_burst_size_2[4]}} & {burst_len_2, 4'd0}) |
        ({12{_1_shl_burst_size_2[5]}} & {burst_len_2[6:0], 5'd0});
    assign or_or_and_6 = or_or_and_5 | ({12{_1_shl_burst_size_2[6]}} & {burst_len_2[5:0], 6'd0}) |
        ({12{_1_shl_burst_size_2[7]}} & {burst_len_2[4:0], 7'd0});
    assign within_1 = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, burst_size_2 > 3'd6, burst_size_2 > 3'd5,
        burst_size_2 > 3'd4, burst_size_2 > 3'd3, burst_size_2 > 3'd2, burst_size_2 > 3'd1,
        burst_size_2 > 3'd0};
    assign block_1 = or_or_and_6 | within_1;
    assign next_1 = (burst_addr_2 | within_1) + 12'd1;
    assign round_1 = (burst_addr_2 & ~block_1) | (next_1 & block_1);
    assign low_1 = burst_burst_2 == 2'd0 ? burst_addr_2 : burst_burst_2 == 2'd2 ? round_1 : next_1;

    always_ff @(posedge clk) begin
        if (rst) begin
            fetched <= 1'b0;
            reading <= 1'b0;
        end else begin
            if (moves) begin
                fetched <= reading;
            end
            if (ends_2) begin
                reading <= 1'b0;
            end
            if (bus_ar_valid && bus_ar_ready) begin
                reading <= 1'b1;
            end
        end
    end

    always_ff @(posedge clk) begin
        if (moves) begin
            id <= burst_id_2;
            last <= left == 8'd0;
            burst_addr_2 <= low_1;
            left <= left - 8'd1;
        end
        if (bus_ar_valid && bus_ar_ready) begin
            burst_id_2 <= bus_ar_payload_id;
            burst_addr_2 <= bus_ar_payload_addr;
            burst_len_2 <= bus_ar_payload_len;
            burst_size_2 <= bus_ar_payload_size;
            burst_burst_2 <= bus_ar_payload_burst;
            left <= bus_ar_payload_len;
        end
    end

    assign bus_r_valid = fetched;
    assign bus_r_payload_id = id;
    assign bus_r_payload_data = data;
    assign bus_r_payload_resp = 2'd0;
    assign bus_r_payload_last = last;

`ifndef SYNTHESIS
    logic        bus_aw_waited = 1'b0;
    logic [3:0]  bus_aw_payload_id_past;
    logic [11:0] bus_aw_payload_addr_past;
    logic [7:0]  bus_aw_payload_len_past;
    logic [2:0]  bus_aw_payload_size_past;
    logic [1:0]  bus_aw_payload_burst_past;
    logic        bus_w_waited = 1'b0;
    logic [63:0] bus_w_payload_data_past;
    logic [7:0]  bus_w_payload_strb_past;
    logic        bus_w_payload_last_past;
    logic        bus_b_waited = 1'b0;
    logic [3:0]  bus_b_payload_id_past;
    logic [1:0]  bus_b_payload_resp_past;
    logic        bus_ar_waited = 1'b0;
    logic [3:0]  bus_ar_payload_id_past;
    logic [11:0] bus_ar_payload_addr_past;
    logic [7:0]  bus_ar_payload_len_past;
    logic [2:0]  bus_ar_payload_size_past;
    logic [1:0]  bus_ar_payload_burst_past;
    logic        bus_r_waited = 1'b0;
    logic [3:0]  bus_r_payload_id_past;
    logic [63:0] bus_r_payload_data_past;
    logic [1:0]  bus_r_payload_resp_past;
    logic        bus_r_payload_last_past;
    logic [98:0] entries_0 = 99'd0;
    logic [41:0] entries_1 = 42'd0;
    logic        here_0;
    logic        gone_0;
    logic        here_0_2;
    logic        here_1;
    logic        before_0;
    logic        result_and_and;
    logic        result_and_and_2;
    logic [3:0]  bus_aw_payload_id_or_entries_0;
    logic [7:0]  bus_aw_payload_len_or_entries_0;
    logic [2:0]  bus_aw_payload_size_or_entries_0;
    logic [2:0]  bus_aw_payload_size_or_entries_0_2;
    logic [1:0]  bus_aw_payload_burst_or_entries_0;
    logic [1:0]  bus_aw_payload_burst_or_entries_0_2;
    logic        entries_0_or_and;
    logic        here_0_3;
    logic        here_1_2;
    logic        before_1;
    logic        result_and_and_3;
    logic [8:0]  plus_or_entries_0;
    logic        result_and_and_4;
    logic [2:0]  here_0_4;
    logic [7:0]  _1_shl_bus_aw_payload_size_or_entries_0;
    logic [2:0]  or_or_and_7;
    logic [2:0]  within_0_2;
    logic [2:0]  block_0_2;
    logic [2:0]  next_0_2;
    logic [2:0]  round_0_2;
    logic [2:0]  low_0_2;
    logic [2:0]  low_or_choice;
    logic [2:0]  here_1_3;
    logic [7:0]  _1_shl_bus_aw_payload_size_or_entries_0_2;
    logic [2:0]  or_or_and_8;
    logic [2:0]  within_1_2;
    logic [2:0]  block_1_2;
    logic [2:0]  next_1_2;
    logic [2:0]  round_1_2;
    logic [2:0]  low_1_2;
    logic        entries_0_or_and_2;
    logic        entries_0_or_and_3;
    logic        here_1_4;
    logic        before_2;
    logic        gone_1;
    logic        here_2;
    logic        before_3;
    logic        result_and_and_5;
    logic [3:0]  bus_aw_payload_id_or_entries_0_2;
    logic [7:0]  bus_aw_payload_len_or_entries_0_2;
    logic [2:0]  bus_aw_payload_size_or_entries_0_3;
    logic [1:0]  bus_aw_payload_burst_or_entries_0_3;
    logic        entries_0_or_and_4;
    logic        here_2_2;
    logic        before_4;
    logic        result_and_and_6;
    logic [8:0]  plus_or_entries_0_2;
    logic [2:0]  here_2_3;
    logic [7:0]  _1_shl_bus_aw_payload_size_or_entries_0_3;
    logic [2:0]  or_or_and_9;
    logic [2:0]  within_2;
    logic [2:0]  block_2;
    logic [2:0]  next_2;
    logic [2:0]  round_2;
    logic [2:0]  low_2;
    logic [2:0]  low_or_choice_2;
    logic        entries_0_or_and_5;
    logic        entries_0_or_and_6;
    logic        here_2_4;
    logic        before_5;
    logic        gone_2;
    logic [98:0] entries_0_2;
    logic        ends_3;
    logic        here_0_5;
    logic        gone_3;
    logic        here_0_6;
    logic        here_1_5;
    logic        before_6;
    logic        result_and_and_7;
    logic        result_and_and_8;
    logic [3:0]  moved_0_id;
    logic        here_1_6;
    logic        before_7;
    logic [7:0]  moved_0_left;
    logic        gone_4;
    logic        here_2_5;
    logic        before_8;
    logic        result_and_and_9;
    logic [3:0]  moved_1_id;
    logic        here_2_6;
    logic        before_9;
    logic [7:0]  moved_1_left;
    logic        gone_5;
    logic [41:0] entries_1_2;
    logic        wraps_0;
    logic        not_or_eq;
    logic [11:0] within_3;
    logic        wraps_1;
    logic        not_or_eq_2;
    logic [11:0] within_4;
    logic        here_0_7;
    logic        here_1_7;
    logic        before_10;
    logic        here_2_7;
    logic        before_11;
    logic        here_0_8;
    logic        here_1_8;
    logic        before_12;
    logic        here_2_8;
    logic        before_13;
    logic        result_and_and_10;
    logic        result_and_and_11;
    logic [8:0]  plus_or_entries_0_3;
    logic [7:0]  bus_aw_payload_len_or_entries_0_3;
    logic        result_and_and_12;
    logic        result_and_and_13;
    logic [8:0]  plus_or_entries_0_4;
    logic [7:0]  bus_aw_payload_len_or_entries_0_4;
    logic        or_and_or;
    logic        result_and_and_14;
    logic        result_and_and_15;
    logic [8:0]  plus_or_entries_0_5;
    logic [7:0]  bus_aw_payload_len_or_entries_0_5;
    logic [2:0]  bus_aw_payload_addr_or_entries_0;
    logic [2:0]  bus_aw_payload_size_or_entries_0_4;
    logic [2:0]  last_0;
    logic [7:0]  lanes_0;
    logic [2:0]  bus_aw_payload_addr_or_entries_0_2;
    logic [2:0]  bus_aw_payload_size_or_entries_0_5;
    logic [2:0]  last_1;
    logic [7:0]  lanes_1;
    logic [2:0]  bus_aw_payload_addr_or_entries_0_3;
    logic [2:0]  bus_aw_payload_size_or_entries_0_6;
    logic [2:0]  last_2;
    logic [7:0]  lanes_2;
    logic        here_3;
    logic        here_4;
    logic        before_14;
    logic        here_5;
    logic        before_15;
    logic        here_3_2;
    logic        here_4_2;
    logic        before_16;
    logic        here_5_2;
    logic        before_17;
    logic        last_0_2;
    logic        last_1_2;
    logic        last_2_2;
    logic        exclusive_0;
    logic        exclusive_1;
    logic        exclusive_2;
    logic        left_0_addressed;
    logic [3:0]  left_1_id;
    logic [3:0]  left_0_id;
    logic [7:0]  left_1_len;
    logic [7:0]  left_0_len;
    logic [2:0]  left_1_size;
    logic [2:0]  left_0_size;
    logic [1:0]  left_1_burst;
    logic [1:0]  left_0_burst;
    logic        left_0_exclusive;
    logic [8:0]  left_1_beats;
    logic [8:0]  left_0_beats;
    logic [2:0]  left_1_lane;
    logic [2:0]  left_0_lane;
    logic        left_0_led;
    logic        left_0_done;
    logic        cat_eq_entries_0;
    logic        left_2_addressed;
    logic [3:0]  left_2_id;
    logic [7:0]  left_2_len;
    logic [2:0]  left_2_size;
    logic [1:0]  left_2_burst;
    logic        left_2_exclusive;
    logic [8:0]  left_2_beats;
    logic [2:0]  left_2_lane;
    logic        left_2_led;
    logic        left_2_done;
    logic        cat_eq_entries_0_2;
    logic        cat_eq_entries_0_3;
    logic        written_done;
    logic [3:0]  written_id;
    logic [2:0]  written_size;
    logic [2:0]  written_lane;
    logic [7:0]  written_len;
    logic [1:0]  written_burst;
    logic        left_3_valid;
    logic [3:0]  left_4_id;
    logic [3:0]  left_3_id;
    logic [7:0]  left_4_left;
    logic [7:0]  left_3_left;
    logic        left_3_exclusive;
    logic        left_5_valid;
    logic [3:0]  left_5_id;
    logic [7:0]  left_5_left;
    logic        left_5_exclusive;
    logic        goesOn;
    logic [3:0]  read_id;
    logic [7:0]  read_left;
    assign here_0 = entries_0[98] && entries_0[66] && entries_0[97:94] == bus_b_payload_id;
    assign gone_0 = 1'b0 || (bus_b_valid && bus_b_ready && here_0 && 1'b1);
    assign here_0_2 = !entries_0[65];
    assign here_1 = !entries_0[98];
    assign before_0 = 1'b0 || here_1;
    assign result_and_and = here_0_2 && !before_0 && bus_aw_valid && bus_aw_ready;
    assign result_and_and_2 = here_1 && 1'b1 && bus_aw_valid && bus_aw_ready;
    assign bus_aw_payload_id_or_entries_0 = result_and_and ? bus_aw_payload_id : entries_0[64:61];
    assign bus_aw_payload_len_or_entries_0 = result_and_and ? bus_aw_payload_len : entries_0[60:53];
    assign bus_aw_payload_size_or_entries_0 =
        result_and_and ? bus_aw_payload_size : entries_0[52:50];
    assign bus_aw_payload_size_or_entries_0_2 =
        result_and_and_2 ? bus_aw_payload_size : entries_0[85:83];
    assign bus_aw_payload_burst_or_entries_0 =
        result_and_and ? bus_aw_payload_burst : entries_0[49:48];
    assign bus_aw_payload_burst_or_entries_0_2 =
        result_and_and_2 ? bus_aw_payload_burst : entries_0[82:81];
    assign entries_0_or_and = entries_0[47] || (result_and_and && 1'b0);
    assign here_0_3 = !entries_0[33];
    assign here_1_2 = !entries_0[66];
    assign before_1 = 1'b0 || here_1_2;
    assign result_and_and_3 = here_0_3 && !before_1 && bus_w_valid && bus_w_ready;
    assign plus_or_entries_0 = result_and_and_3 ? entries_0[46:38] + 9'd1 : entries_0[46:38];
    assign result_and_and_4 = here_1_2 && 1'b1 && bus_w_valid && bus_w_ready;
    assign here_0_4 = result_and_and ? bus_aw_payload_addr[2:0] : entries_0[37:35];
    assign _1_shl_bus_aw_payload_size_or_entries_0 = 8'd1 << bus_aw_payload_size_or_entries_0;
    assign or_or_and_7 = ({3{_1_shl_bus_aw_payload_size_or_entries_0[0]}} &
        (result_and_and ? bus_aw_payload_len[2:0] : entries_0[55:53])) |
        ({3{_1_shl_bus_aw_payload_size_or_entries_0[1]}} &
        {result_and_and ? bus_aw_payload_len[1:0] : entries_0[54:53], 1'b0}) |
        ({3{_1_shl_bus_aw_payload_size_or_entries_0[2]}} &
        {result_and_and ? bus_aw_payload_len[0] : entries_0[53], 2'd0}) |
        ({3{_1_shl_bus_aw_payload_size_or_entries_0[3]}} & 3'd0);
    assign within_0_2 = {bus_aw_payload_size_or_entries_0 > 3'd2,
        bus_aw_payload_size_or_entries_0 > 3'd1, bus_aw_payload_size_or_entries_0 > 3'd0};
    assign block_0_2 = or_or_and_7 | ({3{_1_shl_bus_aw_payload_size_or_entries_0[4]}} & 3'd0) |
        ({3{_1_shl_bus_aw_payload_size_or_entries_0[5]}} & 3'd0) |
        ({3{_1_shl_bus_aw_payload_size_or_entries_0[6]}} & 3'd0) |
        ({3{_1_shl_bus_aw_payload_size_or_entries_0[7]}} & 3'd0) | within_0_2;
    assign next_0_2 = (here_0_4 | within_0_2) + 3'd1;
    assign round_0_2 = (here_0_4 & ~block_0_2) | (next_0_2 & block_0_2);
    assign low_0_2 = bus_aw_payload_burst_or_entries_0 == 2'd0 ? here_0_4
        : bus_aw_payload_burst_or_entries_0 == 2'd2 ? round_0_2 : next_0_2;
    assign low_or_choice = result_and_and_3 ? low_0_2 : result_and_and ? bus_aw_payload_addr[2:0]
        : entries_0[37:35];
    assign here_1_3 = result_and_and_2 ? bus_aw_payload_addr[2:0] : entries_0[70:68];
    assign _1_shl_bus_aw_payload_size_or_entries_0_2 = 8'd1 << bus_aw_payload_size_or_entries_0_2;
    assign or_or_and_8 = ({3{_1_shl_bus_aw_payload_size_or_entries_0_2[0]}} &
        (result_and_and_2 ? bus_aw_payload_len[2:0] : entries_0[88:86])) |
        ({3{_1_shl_bus_aw_payload_size_or_entries_0_2[1]}} &
        {result_and_and_2 ? bus_aw_payload_len[1:0] : entries_0[87:86], 1'b0}) |
        ({3{_1_shl_bus_aw_payload_size_or_entries_0_2[2]}} &
        {result_and_and_2 ? bus_aw_payload_len[0] : entries_0[86], 2'd0}) |
        ({3{_1_shl_bus_aw_payload_size_or_entries_0_2[3]}} & 3'd0);
    assign within_1_2 = {bus_aw_payload_size_or_entries_0_2 > 3'd2,
        bus_aw_payload_size_or_entries_0_2 > 3'd1, bus_aw_payload_size_or_entries_0_2 > 3'd0};
    assign block_1_2 = or_or_and_8 | ({3{_1_shl_bus_aw_payload_size_or_entries_0_2[4]}} & 3'd0) |
        ({3{_1_shl_bus_aw_payload_size_or_entries_0_2[5]}} & 3'd0) |
        ({3{_1_shl_bus_aw_payload_size_or_entries_0_2[6]}} & 3'd0) |
        ({3{_1_shl_bus_aw_payload_size_or_entries_0_2[7]}} & 3'd0) | within_1_2;
    assign next_1_2 = (here_1_3 | within_1_2) + 3'd1;
    assign round_1_2 = (here_1_3 & ~block_1_2) | (next_1_2 & block_1_2);
    assign low_1_2 = bus_aw_payload_burst_or_entries_0_2 == 2'd0 ? here_1_3
        : bus_aw_payload_burst_or_entries_0_2 == 2'd2 ? round_1_2 : next_1_2;
    assign entries_0_or_and_2 = entries_0[34] || (result_and_and && entries_0[46:38] != 9'd0);
    assign entries_0_or_and_3 = entries_0[33] || (result_and_and_3 && bus_w_payload_last);
    assign here_1_4 = entries_0[65] && entries_0[33] && entries_0[64:61] == bus_b_payload_id;
    assign before_2 = 1'b0 || here_0;
    assign gone_1 = gone_0 || (bus_b_valid && bus_b_ready && here_1_4 && !before_2);
    assign here_2 = !entries_0[32];
    assign before_3 = before_0 || here_0_2;
    assign result_and_and_5 = here_2 && !before_3 && bus_aw_valid && bus_aw_ready;
    assign bus_aw_payload_id_or_entries_0_2 =
        result_and_and_5 ? bus_aw_payload_id : entries_0[31:28];
    assign bus_aw_payload_len_or_entries_0_2 =
        result_and_and_5 ? bus_aw_payload_len : entries_0[27:20];
    assign bus_aw_payload_size_or_entries_0_3 =
        result_and_and_5 ? bus_aw_payload_size : entries_0[19:17];
    assign bus_aw_payload_burst_or_entries_0_3 =
        result_and_and_5 ? bus_aw_payload_burst : entries_0[16:15];
    assign entries_0_or_and_4 = entries_0[14] || (result_and_and_5 && 1'b0);
    assign here_2_2 = !entries_0[0];
    assign before_4 = before_1 || here_0_3;
    assign result_and_and_6 = here_2_2 && !before_4 && bus_w_valid && bus_w_ready;
    assign plus_or_entries_0_2 = result_and_and_6 ? entries_0[13:5] + 9'd1 : entries_0[13:5];
    assign here_2_3 = result_and_and_5 ? bus_aw_payload_addr[2:0] : entries_0[4:2];
    assign _1_shl_bus_aw_payload_size_or_entries_0_3 = 8'd1 << bus_aw_payload_size_or_entries_0_3;
    assign or_or_and_9 = ({3{_1_shl_bus_aw_payload_size_or_entries_0_3[0]}} &
        (result_and_and_5 ? bus_aw_payload_len[2:0] : entries_0[22:20])) |
        ({3{_1_shl_bus_aw_payload_size_or_entries_0_3[1]}} &
        {result_and_and_5 ? bus_aw_payload_len[1:0] : entries_0[21:20], 1'b0}) |
        ({3{_1_shl_bus_aw_payload_size_or_entries_0_3[2]}} &
        {result_and_and_5 ? bus_aw_payload_len[0] : entries_0[20], 2'd0}) |
        ({3{_1_shl_bus_aw_payload_size_or_entries_0_3[3]}} & 3'd0);
    assign within_2 = {bus_aw_payload_size_or_entries_0_3 > 3'd2,
        bus_aw_payload_size_or_entries_0_3 > 3'd1, bus_aw_payload_size_or_entries_0_3 > 3'd0};
    assign block_2 = or_or_and_9 | ({3{_1_shl_bus_aw_payload_size_or_entries_0_3[4]}} & 3'd0) |
        ({3{_1_shl_bus_aw_payload_size_or_entries_0_3[5]}} & 3'd0) |
        ({3{_1_shl_bus_aw_payload_size_or_entries_0_3[6]}} & 3'd0) |
        ({3{_1_shl_bus_aw_payload_size_or_entries_0_3[7]}} & 3'd0) | within_2;
    assign next_2 = (here_2_3 | within_2) + 3'd1;
    assign round_2 = (here_2_3 & ~block_2) | (next_2 & block_2);
    assign low_2 = bus_aw_payload_burst_or_entries_0_3 == 2'd0 ? here_2_3
        : bus_aw_payload_burst_or_entries_0_3 == 2'd2 ? round_2 : next_2;
    assign low_or_choice_2 = result_and_and_6 ? low_2 : result_and_and_5 ? bus_aw_payload_addr[2:0]
        : entries_0[4:2];
    assign entries_0_or_and_5 = entries_0[1] || (result_and_and_5 && entries_0[13:5] != 9'd0);
    assign entries_0_or_and_6 = entries_0[0] || (result_and_and_6 && bus_w_payload_last);
    assign here_2_4 = entries_0[32] && entries_0[0] && entries_0[31:28] == bus_b_payload_id;
    assign before_5 = before_2 || here_1_4;
    assign gone_2 = gone_1 || (bus_b_valid && bus_b_ready && here_2_4 && !before_5);
    assign entries_0_2 = {gone_0 ? entries_0[65] || result_and_and
        : entries_0[98] || result_and_and_2,
        gone_0 ? bus_aw_payload_id_or_entries_0 : result_and_and_2 ? bus_aw_payload_id
        : entries_0[97:94], gone_0 ? bus_aw_payload_len_or_entries_0
        : result_and_and_2 ? bus_aw_payload_len : entries_0[93:86],
        gone_0 ? bus_aw_payload_size_or_entries_0 : bus_aw_payload_size_or_entries_0_2,
        gone_0 ? bus_aw_payload_burst_or_entries_0 : bus_aw_payload_burst_or_entries_0_2,
        gone_0 ? entries_0_or_and : entries_0[80] || (result_and_and_2 && 1'b0),
        gone_0 ? plus_or_entries_0 : result_and_and_4 ? entries_0[79:71] + 9'd1 : entries_0[79:71],
        gone_0 ? low_or_choice : result_and_and_4 ? low_1_2
        : result_and_and_2 ? bus_aw_payload_addr[2:0] : entries_0[70:68],
        gone_0 ? entries_0_or_and_2 : entries_0[67] ||
        (result_and_and_2 && entries_0[79:71] != 9'd0),
        gone_0 ? entries_0_or_and_3 : entries_0[66] || (result_and_and_4 && bus_w_payload_last),
        gone_1 ? entries_0[32] || result_and_and_5 : entries_0[65] || result_and_and,
        gone_1 ? bus_aw_payload_id_or_entries_0_2 : bus_aw_payload_id_or_entries_0,
        gone_1 ? bus_aw_payload_len_or_entries_0_2 : bus_aw_payload_len_or_entries_0,
        gone_1 ? bus_aw_payload_size_or_entries_0_3 : bus_aw_payload_size_or_entries_0,
        gone_1 ? bus_aw_payload_burst_or_entries_0_3 : bus_aw_payload_burst_or_entries_0,
        gone_1 ? entries_0_or_and_4 : entries_0_or_and,
        gone_1 ? plus_or_entries_0_2 : plus_or_entries_0, gone_1 ? low_or_choice_2 : low_or_choice,
        gone_1 ? entries_0_or_and_5 : entries_0_or_and_2,
        gone_1 ? entries_0_or_and_6 : entries_0_or_and_3,
        gone_2 ? 1'b0 : entries_0[32] || result_and_and_5,
        gone_2 ? 4'd0 : bus_aw_payload_id_or_entries_0_2,
        gone_2 ? 8'd0 : bus_aw_payload_len_or_entries_0_2,
        gone_2 ? 3'd0 : bus_aw_payload_size_or_entries_0_3,
        gone_2 ? 2'd0 : bus_aw_payload_burst_or_entries_0_3, gone_2 ? 1'b0 : entries_0_or_and_4,
        gone_2 ? 9'd0 : plus_or_entries_0_2, gone_2 ? 3'd0 : low_or_choice_2,
        gone_2 ? 1'b0 : entries_0_or_and_5, gone_2 ? 1'b0 : entries_0_or_and_6};
    assign ends_3 = bus_r_valid && bus_r_ready && bus_r_payload_last;
    assign here_0_5 = entries_1[41] && entries_1[40:37] == bus_r_payload_id;
    assign gone_3 = 1'b0 || (ends_3 && here_0_5 && 1'b1);
    assign here_0_6 = !entries_1[27];
    assign here_1_5 = !entries_1[41];
    assign before_6 = 1'b0 || here_1_5;
    assign result_and_and_7 = here_0_6 && !before_6 && bus_ar_valid && bus_ar_ready;
    assign result_and_and_8 = here_1_5 && 1'b1 && bus_ar_valid && bus_ar_ready;
    assign moved_0_id = result_and_and_7 ? bus_ar_payload_id : entries_1[26:23];
    assign here_1_6 = entries_1[27] && entries_1[26:23] == bus_r_payload_id;
    assign before_7 = 1'b0 || here_0_5;
    assign moved_0_left = result_and_and_7 ? bus_ar_payload_len
        : (here_1_6 && !before_7 && bus_r_valid && bus_r_ready) ? entries_1[22:15] - 8'd1
        : entries_1[22:15];
    assign gone_4 = gone_3 || (ends_3 && here_1_6 && !before_7);
    assign here_2_5 = !entries_1[13];
    assign before_8 = before_6 || here_0_6;
    assign result_and_and_9 = here_2_5 && !before_8 && bus_ar_valid && bus_ar_ready;
    assign moved_1_id = result_and_and_9 ? bus_ar_payload_id : entries_1[12:9];
    assign here_2_6 = entries_1[13] && entries_1[12:9] == bus_r_payload_id;
    assign before_9 = before_7 || here_1_6;
    assign moved_1_left = result_and_and_9 ? bus_ar_payload_len
        : (here_2_6 && !before_9 && bus_r_valid && bus_r_ready) ? entries_1[8:1] - 8'd1
        : entries_1[8:1];
    assign gone_5 = gone_4 || (ends_3 && here_2_6 && !before_9);
    assign entries_1_2 = {gone_3 ? (result_and_and_7 ? 1'b1 : entries_1[27])
        : result_and_and_8 ? 1'b1 : entries_1[41],
        gone_3 ? moved_0_id : result_and_and_8 ? bus_ar_payload_id : entries_1[40:37],
        gone_3 ? moved_0_left : result_and_and_8 ? bus_ar_payload_len
        : (here_0_5 && 1'b1 && bus_r_valid && bus_r_ready) ? entries_1[36:29] - 8'd1
        : entries_1[36:29], gone_3 ? (result_and_and_7 ? 1'b0 : entries_1[14])
        : result_and_and_8 ? 1'b0 : entries_1[28],
        gone_4 ? (result_and_and_9 ? 1'b1 : entries_1[13]) : result_and_and_7 ? 1'b1
        : entries_1[27], gone_4 ? moved_1_id : moved_0_id, gone_4 ? moved_1_left : moved_0_left,
        gone_4 ? (result_and_and_9 ? 1'b0 : entries_1[0]) : result_and_and_7 ? 1'b0 : entries_1[14],
        gone_5 ? 1'b0 : result_and_and_9 ? 1'b1 : entries_1[13], gone_5 ? 4'd0 : moved_1_id,
        gone_5 ? 8'd0 : moved_1_left, gone_5 ? 1'b0 : result_and_and_9 ? 1'b0 : entries_1[0]};

    always_ff @(posedge clk) begin
        if (rst) begin
            bus_aw_waited <= 1'b0;
            bus_w_waited <= 1'b0;
            bus_b_waited <= 1'b0;
            bus_ar_waited <= 1'b0;
            bus_r_waited <= 1'b0;
            entries_0 <= 99'd0;
            entries_1 <= 42'd0;
        end else begin
            bus_aw_waited <= bus_aw_valid && !bus_aw_ready;
            bus_w_waited <= bus_w_valid && !bus_w_ready;
            bus_b_waited <= bus_b_valid && !bus_b_ready;
            bus_ar_waited <= bus_ar_valid && !bus_ar_ready;
            bus_r_waited <= bus_r_valid && !bus_r_ready;
            entries_0 <= entries_0_2;
            entries_1 <= entries_1_2;
        end
    end

    always_ff @(posedge clk) begin
        bus_aw_payload_id_past <= bus_aw_payload_id;
        bus_aw_payload_addr_past <= bus_aw_payload_addr;
        bus_aw_payload_len_past <= bus_aw_payload_len;
        bus_aw_payload_size_past <= bus_aw_payload_size;
        bus_aw_payload_burst_past <= bus_aw_payload_burst;
        bus_w_payload_data_past <= bus_w_payload_data;
        bus_w_payload_strb_past <= bus_w_payload_strb;
        bus_w_payload_last_past <= bus_w_payload_last;
        bus_b_payload_id_past <= bus_b_payload_id;
        bus_b_payload_resp_past <= bus_b_payload_resp;
        bus_ar_payload_id_past <= bus_ar_payload_id;
        bus_ar_payload_addr_past <= bus_ar_payload_addr;
        bus_ar_payload_len_past <= bus_ar_payload_len;
        bus_ar_payload_size_past <= bus_ar_payload_size;
        bus_ar_payload_burst_past <= bus_ar_payload_burst;
        bus_r_payload_id_past <= bus_r_payload_id;
        bus_r_payload_data_past <= bus_r_payload_data;
        bus_r_payload_resp_past <= bus_r_payload_resp;
        bus_r_payload_last_past <= bus_r_payload_last;
    end

    assign wraps_0 = bus_aw_payload_burst == 2'd2;
    assign not_or_eq = !wraps_0 || (bus_aw_payload_addr &
        {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, bus_aw_payload_size > 3'd6, bus_aw_payload_size > 3'd5,
        bus_aw_payload_size > 3'd4, bus_aw_payload_size > 3'd3, bus_aw_payload_size > 3'd2,
        bus_aw_payload_size > 3'd1, bus_aw_payload_size > 3'd0}) == 12'd0;
    assign within_3 = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, bus_aw_payload_size > 3'd6,
        bus_aw_payload_size > 3'd5, bus_aw_payload_size > 3'd4, bus_aw_payload_size > 3'd3,
        bus_aw_payload_size > 3'd2, bus_aw_payload_size > 3'd1, bus_aw_payload_size > 3'd0};
    assign wraps_1 = bus_ar_payload_burst == 2'd2;
    assign not_or_eq_2 = !wraps_1 || (bus_ar_payload_addr &
        {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, bus_ar_payload_size > 3'd6, bus_ar_payload_size > 3'd5,
        bus_ar_payload_size > 3'd4, bus_ar_payload_size > 3'd3, bus_ar_payload_size > 3'd2,
        bus_ar_payload_size > 3'd1, bus_ar_payload_size > 3'd0}) == 12'd0;
    assign within_4 = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, bus_ar_payload_size > 3'd6,
        bus_ar_payload_size > 3'd5, bus_ar_payload_size > 3'd4, bus_ar_payload_size > 3'd3,
        bus_ar_payload_size > 3'd2, bus_ar_payload_size > 3'd1, bus_ar_payload_size > 3'd0};
    assign here_0_7 = !entries_0[98];
    assign here_1_7 = !entries_0[65];
    assign before_10 = 1'b0 || here_0_7;
    assign here_2_7 = !entries_0[32];
    assign before_11 = before_10 || here_1_7;
    assign here_0_8 = !entries_0[66];
    assign here_1_8 = !entries_0[33];
    assign before_12 = 1'b0 || here_0_8;
    assign here_2_8 = !entries_0[0];
    assign before_13 = before_12 || here_1_8;
    assign result_and_and_10 = here_0_7 && 1'b1 && bus_aw_valid && bus_aw_ready;
    assign result_and_and_11 = here_0_8 && 1'b1 && bus_w_valid && bus_w_ready;
    assign plus_or_entries_0_3 = result_and_and_11 ? entries_0[79:71] + 9'd1 : entries_0[79:71];
    assign bus_aw_payload_len_or_entries_0_3 =
        result_and_and_10 ? bus_aw_payload_len : entries_0[93:86];
    assign result_and_and_12 = here_1_7 && !before_10 && bus_aw_valid && bus_aw_ready;
    assign result_and_and_13 = here_1_8 && !before_12 && bus_w_valid && bus_w_ready;
    assign plus_or_entries_0_4 = result_and_and_13 ? entries_0[46:38] + 9'd1 : entries_0[46:38];
    assign bus_aw_payload_len_or_entries_0_4 =
        result_and_and_12 ? bus_aw_payload_len : entries_0[60:53];
    assign or_and_or = (!(entries_0[98] || result_and_and_10) ||
        ((entries_0[66] || (result_and_and_11 && bus_w_payload_last))
        ? plus_or_entries_0_3 == 9'(bus_aw_payload_len_or_entries_0_3) + 9'd1
        : plus_or_entries_0_3 <= 9'(bus_aw_payload_len_or_entries_0_3))) &&
        (!(entries_0[65] || result_and_and_12) ||
        ((entries_0[33] || (result_and_and_13 && bus_w_payload_last))
        ? plus_or_entries_0_4 == 9'(bus_aw_payload_len_or_entries_0_4) + 9'd1
        : plus_or_entries_0_4 <= 9'(bus_aw_payload_len_or_entries_0_4)));
    assign result_and_and_14 = here_2_7 && !before_11 && bus_aw_valid && bus_aw_ready;
    assign result_and_and_15 = here_2_8 && !before_13 && bus_w_valid && bus_w_ready;
    assign plus_or_entries_0_5 = result_and_and_15 ? entries_0[13:5] + 9'd1 : entries_0[13:5];
    assign bus_aw_payload_len_or_entries_0_5 =
        result_and_and_14 ? bus_aw_payload_len : entries_0[27:20];
    assign bus_aw_payload_addr_or_entries_0 =
        result_and_and_10 ? bus_aw_payload_addr[2:0] : entries_0[70:68];
    assign bus_aw_payload_size_or_entries_0_4 =
        result_and_and_10 ? bus_aw_payload_size : entries_0[85:83];
    assign last_0 = bus_aw_payload_addr_or_entries_0 |
        {bus_aw_payload_size_or_entries_0_4 > 3'd2, bus_aw_payload_size_or_entries_0_4 > 3'd1,
        bus_aw_payload_size_or_entries_0_4 > 3'd0};
    assign lanes_0 = {1'b1 && last_0 >= 3'd7,
        bus_aw_payload_addr_or_entries_0 <= 3'd6 && last_0 >= 3'd6,
        bus_aw_payload_addr_or_entries_0 <= 3'd5 && last_0 >= 3'd5,
        bus_aw_payload_addr_or_entries_0 <= 3'd4 && last_0 >= 3'd4,
        bus_aw_payload_addr_or_entries_0 <= 3'd3 && last_0 >= 3'd3,
        bus_aw_payload_addr_or_entries_0 <= 3'd2 && last_0 >= 3'd2,
        bus_aw_payload_addr_or_entries_0 <= 3'd1 && last_0 >= 3'd1,
        bus_aw_payload_addr_or_entries_0 <= 3'd0};
    assign bus_aw_payload_addr_or_entries_0_2 =
        result_and_and_12 ? bus_aw_payload_addr[2:0] : entries_0[37:35];
    assign bus_aw_payload_size_or_entries_0_5 =
        result_and_and_12 ? bus_aw_payload_size : entries_0[52:50];
    assign last_1 = bus_aw_payload_addr_or_entries_0_2 |
        {bus_aw_payload_size_or_entries_0_5 > 3'd2, bus_aw_payload_size_or_entries_0_5 > 3'd1,
        bus_aw_payload_size_or_entries_0_5 > 3'd0};
    assign lanes_1 = {1'b1 && last_1 >= 3'd7,
        bus_aw_payload_addr_or_entries_0_2 <= 3'd6 && last_1 >= 3'd6,
        bus_aw_payload_addr_or_entries_0_2 <= 3'd5 && last_1 >= 3'd5,
        bus_aw_payload_addr_or_entries_0_2 <= 3'd4 && last_1 >= 3'd4,
        bus_aw_payload_addr_or_entries_0_2 <= 3'd3 && last_1 >= 3'd3,
        bus_aw_payload_addr_or_entries_0_2 <= 3'd2 && last_1 >= 3'd2,
        bus_aw_payload_addr_or_entries_0_2 <= 3'd1 && last_1 >= 3'd1,
        bus_aw_payload_addr_or_entries_0_2 <= 3'd0};
    assign bus_aw_payload_addr_or_entries_0_3 =
        result_and_and_14 ? bus_aw_payload_addr[2:0] : entries_0[4:2];
    assign bus_aw_payload_size_or_entries_0_6 =
        result_and_and_14 ? bus_aw_payload_size : entries_0[19:17];
    assign last_2 = bus_aw_payload_addr_or_entries_0_3 |
        {bus_aw_payload_size_or_entries_0_6 > 3'd2, bus_aw_payload_size_or_entries_0_6 > 3'd1,
        bus_aw_payload_size_or_entries_0_6 > 3'd0};
    assign lanes_2 = {1'b1 && last_2 >= 3'd7,
        bus_aw_payload_addr_or_entries_0_3 <= 3'd6 && last_2 >= 3'd6,
        bus_aw_payload_addr_or_entries_0_3 <= 3'd5 && last_2 >= 3'd5,
        bus_aw_payload_addr_or_entries_0_3 <= 3'd4 && last_2 >= 3'd4,
        bus_aw_payload_addr_or_entries_0_3 <= 3'd3 && last_2 >= 3'd3,
        bus_aw_payload_addr_or_entries_0_3 <= 3'd2 && last_2 >= 3'd2,
        bus_aw_payload_addr_or_entries_0_3 <= 3'd1 && last_2 >= 3'd1,
        bus_aw_payload_addr_or_entries_0_3 <= 3'd0};
    assign here_3 = entries_0[98] && entries_0[66] && entries_0[97:94] == bus_b_payload_id;
    assign here_4 = entries_0[65] && entries_0[33] && entries_0[64:61] == bus_b_payload_id;
    assign before_14 = 1'b0 || here_3;
    assign here_5 = entries_0[32] && entries_0[0] && entries_0[31:28] == bus_b_payload_id;
    assign before_15 = before_14 || here_4;
    assign here_3_2 = entries_1[41] && entries_1[40:37] == bus_r_payload_id;
    assign here_4_2 = entries_1[27] && entries_1[26:23] == bus_r_payload_id;
    assign before_16 = 1'b0 || here_3_2;
    assign here_5_2 = entries_1[13] && entries_1[12:9] == bus_r_payload_id;
    assign before_17 = before_16 || here_4_2;
    assign last_0_2 = 1'b0 || (here_3_2 && 1'b1 && entries_1[36:29] == 8'd0);
    assign last_1_2 = last_0_2 || (here_4_2 && !before_16 && entries_1[22:15] == 8'd0);
    assign last_2_2 = last_1_2 || (here_5_2 && !before_17 && entries_1[8:1] == 8'd0);
    assign exclusive_0 = 1'b0 || (here_3_2 && 1'b1 && entries_1[28]);
    assign exclusive_1 = exclusive_0 || (here_4_2 && !before_16 && entries_1[14]);
    assign exclusive_2 = exclusive_1 || (here_5_2 && !before_17 && entries_1[0]);
    assign left_0_addressed = !entries_0[65] ? (!entries_0[32] ? 1'b0 : entries_0[32])
        : entries_0[65];
    assign left_1_id = !entries_0[32] ? 4'd0 : entries_0[31:28];
    assign left_0_id = !entries_0[65] ? left_1_id : entries_0[64:61];
    assign left_1_len = !entries_0[32] ? 8'd0 : entries_0[27:20];
    assign left_0_len = !entries_0[65] ? left_1_len : entries_0[60:53];
    assign left_1_size = !entries_0[32] ? 3'd0 : entries_0[19:17];
    assign left_0_size = !entries_0[65] ? left_1_size : entries_0[52:50];
    assign left_1_burst = !entries_0[32] ? 2'd0 : entries_0[16:15];
    assign left_0_burst = !entries_0[65] ? left_1_burst : entries_0[49:48];
    assign left_0_exclusive = !entries_0[65] ? (!entries_0[32] ? 1'b0 : entries_0[14])
        : entries_0[47];
    assign left_1_beats = !entries_0[32] ? 9'd0 : entries_0[13:5];
    assign left_0_beats = !entries_0[65] ? left_1_beats : entries_0[46:38];
    assign left_1_lane = !entries_0[32] ? 3'd0 : entries_0[4:2];
    assign left_0_lane = !entries_0[65] ? left_1_lane : entries_0[37:35];
    assign left_0_led = !entries_0[65] ? (!entries_0[32] ? 1'b0 : entries_0[1]) : entries_0[34];
    assign left_0_done = !entries_0[65] ? (!entries_0[32] ? 1'b0 : entries_0[0]) : entries_0[33];
    assign cat_eq_entries_0 = {!entries_0[98] ? left_0_addressed : entries_0[98],
        !entries_0[98] ? left_0_id : entries_0[97:94],
        !entries_0[98] ? left_0_len : entries_0[93:86],
        !entries_0[98] ? left_0_size : entries_0[85:83],
        !entries_0[98] ? left_0_burst : entries_0[82:81],
        !entries_0[98] ? left_0_exclusive : entries_0[80],
        !entries_0[98] ? left_0_beats : entries_0[79:71],
        !entries_0[98] ? left_0_lane : entries_0[70:68],
        !entries_0[98] ? left_0_led : entries_0[67], !entries_0[98] ? left_0_done : entries_0[66]}
        == entries_0[98:66];
    assign left_2_addressed = !entries_0[65] ? 1'b0 : !entries_0[32] ? 1'b0 : entries_0[32];
    assign left_2_id = !entries_0[65] ? 4'd0 : left_1_id;
    assign left_2_len = !entries_0[65] ? 8'd0 : left_1_len;
    assign left_2_size = !entries_0[65] ? 3'd0 : left_1_size;
    assign left_2_burst = !entries_0[65] ? 2'd0 : left_1_burst;
    assign left_2_exclusive = !entries_0[65] ? 1'b0 : !entries_0[32] ? 1'b0 : entries_0[14];
    assign left_2_beats = !entries_0[65] ? 9'd0 : left_1_beats;
    assign left_2_lane = !entries_0[65] ? 3'd0 : left_1_lane;
    assign left_2_led = !entries_0[65] ? 1'b0 : !entries_0[32] ? 1'b0 : entries_0[1];
    assign left_2_done = !entries_0[65] ? 1'b0 : !entries_0[32] ? 1'b0 : entries_0[0];
    assign cat_eq_entries_0_2 = {!entries_0[98] ? left_2_addressed : left_0_addressed,
        !entries_0[98] ? left_2_id : left_0_id, !entries_0[98] ? left_2_len : left_0_len,
        !entries_0[98] ? left_2_size : left_0_size, !entries_0[98] ? left_2_burst : left_0_burst,
        !entries_0[98] ? left_2_exclusive : left_0_exclusive,
        !entries_0[98] ? left_2_beats : left_0_beats, !entries_0[98] ? left_2_lane : left_0_lane,
        !entries_0[98] ? left_2_led : left_0_led, !entries_0[98] ? left_2_done : left_0_done} ==
        entries_0[65:33];
    assign cat_eq_entries_0_3 = {!entries_0[98] ? 1'b0 : left_2_addressed,
        !entries_0[98] ? 4'd0 : left_2_id, !entries_0[98] ? 8'd0 : left_2_len,
        !entries_0[98] ? 3'd0 : left_2_size, !entries_0[98] ? 2'd0 : left_2_burst,
        !entries_0[98] ? 1'b0 : left_2_exclusive, !entries_0[98] ? 9'd0 : left_2_beats,
        !entries_0[98] ? 3'd0 : left_2_lane, !entries_0[98] ? 1'b0 : left_2_led,
        !entries_0[98] ? 1'b0 : left_2_done} == entries_0[32:0];
    assign written_done = answered ? entries_0[33] : entries_0[66];
    assign written_id = answered ? entries_0[64:61] : entries_0[97:94];
    assign written_size = answered ? entries_0[52:50] : entries_0[85:83];
    assign written_lane = answered ? entries_0[37:35] : entries_0[70:68];
    assign written_len = answered ? entries_0[60:53] : entries_0[93:86];
    assign written_burst = answered ? entries_0[49:48] : entries_0[82:81];
    assign left_3_valid = !entries_1[27] ? (!entries_1[13] ? 1'b0 : entries_1[13]) : entries_1[27];
    assign left_4_id = !entries_1[13] ? 4'd0 : entries_1[12:9];
    assign left_3_id = !entries_1[27] ? left_4_id : entries_1[26:23];
    assign left_4_left = !entries_1[13] ? 8'd0 : entries_1[8:1];
    assign left_3_left = !entries_1[27] ? left_4_left : entries_1[22:15];
    assign left_3_exclusive = !entries_1[27] ? (!entries_1[13] ? 1'b0 : entries_1[0])
        : entries_1[14];
    assign left_5_valid = !entries_1[27] ? 1'b0 : !entries_1[13] ? 1'b0 : entries_1[13];
    assign left_5_id = !entries_1[27] ? 4'd0 : left_4_id;
    assign left_5_left = !entries_1[27] ? 8'd0 : left_4_left;
    assign left_5_exclusive = !entries_1[27] ? 1'b0 : !entries_1[13] ? 1'b0 : entries_1[0];
    assign goesOn = fetched && !last;
    assign read_id = (fetched && last) ? entries_1[26:23] : entries_1[40:37];
    assign read_left = (fetched && last) ? entries_1[22:15] : entries_1[36:29];

    // stream `bus_aw` keeps valid until ready
    always @(posedge clk) begin : bus_aw_keeps_valid
        if (!rst) begin
            assume (!bus_aw_waited || bus_aw_valid);
        end
    end

    // stream `bus_aw` keeps its payload until ready
    always @(posedge clk) begin : bus_aw_keeps_payload
        if (!rst) begin
            assume (!bus_aw_waited || (bus_aw_payload_id == bus_aw_payload_id_past &&
                bus_aw_payload_addr == bus_aw_payload_addr_past &&
                bus_aw_payload_len == bus_aw_payload_len_past &&
                bus_aw_payload_size == bus_aw_payload_size_past &&
                bus_aw_payload_burst == bus_aw_payload_burst_past));
        end
    end

    // stream `bus_w` keeps valid until ready
    always @(posedge clk) begin : bus_w_keeps_valid
        if (!rst) begin
            assume (!bus_w_waited || bus_w_valid);
        end
    end

    // stream `bus_w` keeps its payload until ready
    always @(posedge clk) begin : bus_w_keeps_payload
        if (!rst) begin
            assume (!bus_w_waited || (bus_w_payload_data == bus_w_payload_data_past &&
                bus_w_payload_strb == bus_w_payload_strb_past &&
                bus_w_payload_last == bus_w_payload_last_past));
        end
    end

    // stream `bus_b` keeps valid until ready
    always @(posedge clk) begin : bus_b_keeps_valid
        if (!rst) begin
            assert (!bus_b_waited || bus_b_valid);
        end
    end

    // stream `bus_b` keeps its payload until ready
    always @(posedge clk) begin : bus_b_keeps_payload
        if (!rst) begin
            assert (!bus_b_waited || (bus_b_payload_id == bus_b_payload_id_past &&
                bus_b_payload_resp == bus_b_payload_resp_past));
        end
    end

    // stream `bus_ar` keeps valid until ready
    always @(posedge clk) begin : bus_ar_keeps_valid
        if (!rst) begin
            assume (!bus_ar_waited || bus_ar_valid);
        end
    end

    // stream `bus_ar` keeps its payload until ready
    always @(posedge clk) begin : bus_ar_keeps_payload
        if (!rst) begin
            assume (!bus_ar_waited || (bus_ar_payload_id == bus_ar_payload_id_past &&
                bus_ar_payload_addr == bus_ar_payload_addr_past &&
                bus_ar_payload_len == bus_ar_payload_len_past &&
                bus_ar_payload_size == bus_ar_payload_size_past &&
                bus_ar_payload_burst == bus_ar_payload_burst_past));
        end
    end

    // stream `bus_r` keeps valid until ready
    always @(posedge clk) begin : bus_r_keeps_valid
        if (!rst) begin
            assert (!bus_r_waited || bus_r_valid);
        end
    end

    // stream `bus_r` keeps its payload until ready
    always @(posedge clk) begin : bus_r_keeps_payload
        if (!rst) begin
            assert (!bus_r_waited || (bus_r_payload_id == bus_r_payload_id_past &&
                bus_r_payload_data == bus_r_payload_data_past &&
                bus_r_payload_resp == bus_r_payload_resp_past &&
                bus_r_payload_last == bus_r_payload_last_past));
        end
    end

    // bus: write bursts are of a known kind
    always @(posedge clk) begin : bus_write_bursts_are_of_a_known_kind
        if (!rst) begin
            assume (!bus_aw_valid || bus_aw_payload_burst != 2'd3);
        end
    end

    // bus: write beats are not wider than the bus
    always @(posedge clk) begin : bus_write_beats_are_not_wider_than_the
        if (!rst) begin
            assume (!bus_aw_valid || bus_aw_payload_size <= 3'd3);
        end
    end

    // bus: wrapping write bursts have 2, 4, 8 or 16 beats
    always @(posedge clk) begin : bus_wrapping_write_bursts_have_2_4_8_or
        if (!rst) begin
            assume (!bus_aw_valid || !wraps_0 || bus_aw_payload_len == 8'd1 ||
                bus_aw_payload_len == 8'd3 || bus_aw_payload_len == 8'd7 ||
                bus_aw_payload_len == 8'd15);
        end
    end

    // bus: wrapping write bursts begin at a whole beat
    always @(posedge clk) begin : bus_wrapping_write_bursts_begin_at_a
        if (!rst) begin
            assume (!bus_aw_valid || not_or_eq);
        end
    end

    // bus: fixed write bursts have 16 beats at most
    always @(posedge clk) begin : bus_fixed_write_bursts_have_16_beats_at
        if (!rst) begin
            assume (!bus_aw_valid || bus_aw_payload_burst != 2'd0 || bus_aw_payload_len <= 8'd15);
        end
    end

    // bus: write bursts stay in 4 KiB
    always @(posedge clk) begin : bus_write_bursts_stay_in_4_kib
        if (!rst) begin
            assume (!bus_aw_valid || bus_aw_payload_burst != 2'd1 ||
                (16'(bus_aw_payload_addr) | 16'(within_3)) +
                16'($unsigned(15'(bus_aw_payload_len) << bus_aw_payload_size)) < 16'd4096);
        end
    end

    // bus: read bursts are of a known kind
    always @(posedge clk) begin : bus_read_bursts_are_of_a_known_kind
        if (!rst) begin
            assume (!bus_ar_valid || bus_ar_payload_burst != 2'd3);
        end
    end

    // bus: read beats are not wider than the bus
    always @(posedge clk) begin : bus_read_beats_are_not_wider_than_the
        if (!rst) begin
            assume (!bus_ar_valid || bus_ar_payload_size <= 3'd3);
        end
    end

    // bus: wrapping read bursts have 2, 4, 8 or 16 beats
    always @(posedge clk) begin : bus_wrapping_read_bursts_have_2_4_8_or
        if (!rst) begin
            assume (!bus_ar_valid || !wraps_1 || bus_ar_payload_len == 8'd1 ||
                bus_ar_payload_len == 8'd3 || bus_ar_payload_len == 8'd7 ||
                bus_ar_payload_len == 8'd15);
        end
    end

    // bus: wrapping read bursts begin at a whole beat
    always @(posedge clk) begin : bus_wrapping_read_bursts_begin_at_a_beat
        if (!rst) begin
            assume (!bus_ar_valid || not_or_eq_2);
        end
    end

    // bus: fixed read bursts have 16 beats at most
    always @(posedge clk) begin : bus_fixed_read_bursts_have_16_beats_at
        if (!rst) begin
            assume (!bus_ar_valid || bus_ar_payload_burst != 2'd0 || bus_ar_payload_len <= 8'd15);
        end
    end

    // bus: read bursts stay in 4 KiB
    always @(posedge clk) begin : bus_read_bursts_stay_in_4_kib
        if (!rst) begin
            assume (!bus_ar_valid || bus_ar_payload_burst != 2'd1 ||
                (16'(bus_ar_payload_addr) | 16'(within_4)) +
                16'($unsigned(15'(bus_ar_payload_len) << bus_ar_payload_size)) < 16'd4096);
        end
    end

    // bus: at most 3 writes are under way
    always @(posedge clk) begin : bus_at_most_3_writes_are_under_way
        if (!rst) begin
            assert (!(bus_aw_valid && bus_aw_ready) || (here_0_7 && 1'b1) ||
                (here_1_7 && !before_10) || (here_2_7 && !before_11));
        end
    end

    // bus: data of at most 3 writes are under way
    always @(posedge clk) begin : bus_data_of_at_most_3_writes_are_under
        if (!rst) begin
            assert (!(bus_w_valid && bus_w_ready) || (here_0_8 && 1'b1) ||
                (here_1_8 && !before_12) || (here_2_8 && !before_13));
        end
    end

    // bus: the last beat of a write is marked, and no other
    always @(posedge clk) begin : bus_the_last_beat_of_a_write_is_marked
        if (!rst) begin
            assume (or_and_or && (!(entries_0[32] || result_and_and_14) ||
                ((entries_0[0] || (result_and_and_15 && bus_w_payload_last))
                ? plus_or_entries_0_5 == 9'(bus_aw_payload_len_or_entries_0_5) + 9'd1
                : plus_or_entries_0_5 <= 9'(bus_aw_payload_len_or_entries_0_5))));
        end
    end

    // bus: strobes are in the lanes of the beat
    always @(posedge clk) begin : bus_strobes_are_in_the_lanes_of_the_beat_0
        if (!rst) begin
            assume (!(bus_w_valid && bus_w_ready && here_0_8 && 1'b1 &&
                (entries_0[98] || result_and_and_10) &&
                !(entries_0[67] || (result_and_and_10 && entries_0[79:71] != 9'd0))) ||
                (bus_w_payload_strb & ~lanes_0) == 8'd0);
        end
    end

    // bus: strobes are in the lanes of the beat 1
    always @(posedge clk) begin : bus_strobes_are_in_the_lanes_of_the_beat_1
        if (!rst) begin
            assume (!(bus_w_valid && bus_w_ready && here_1_8 && !before_12 &&
                (entries_0[65] || result_and_and_12) &&
                !(entries_0[34] || (result_and_and_12 && entries_0[46:38] != 9'd0))) ||
                (bus_w_payload_strb & ~lanes_1) == 8'd0);
        end
    end

    // bus: strobes are in the lanes of the beat 2
    always @(posedge clk) begin : bus_strobes_are_in_the_lanes_of_the_beat_2
        if (!rst) begin
            assume (!(bus_w_valid && bus_w_ready && here_2_8 && !before_13 &&
                (entries_0[32] || result_and_and_14) &&
                !(entries_0[1] || (result_and_and_14 && entries_0[13:5] != 9'd0))) ||
                (bus_w_payload_strb & ~lanes_2) == 8'd0);
        end
    end

    // bus: a write response follows address and last beat of its id
    always @(posedge clk) begin : bus_a_write_response_follows_address_and
        if (!rst) begin
            assert (!bus_b_valid || (here_3 && 1'b1) || (here_4 && !before_14) ||
                (here_5 && !before_15));
        end
    end

    // bus: only exclusive writes are answered so
    always @(posedge clk) begin : bus_only_exclusive_writes_are_answered
        if (!rst) begin
            assert (!(bus_b_valid && bus_b_payload_resp == 2'd1) ||
                (here_3 && 1'b1 && entries_0[80]) || (here_4 && !before_14 && entries_0[47]) ||
                (here_5 && !before_15 && entries_0[14]));
        end
    end

    // bus: at most 3 reads are under way
    always @(posedge clk) begin : bus_at_most_3_reads_are_under_way
        if (!rst) begin
            assert (!(bus_ar_valid && bus_ar_ready) || !entries_1[13]);
        end
    end

    // bus: read data follow an address of their id
    always @(posedge clk) begin : bus_read_data_follow_an_address_of_their
        if (!rst) begin
            assert (!bus_r_valid || (here_3_2 && 1'b1) || (here_4_2 && !before_16) ||
                (here_5_2 && !before_17));
        end
    end

    // bus: the last beat of a read is marked, and no other
    always @(posedge clk) begin : bus_the_last_beat_of_a_read_is_marked_no
        if (!rst) begin
            assert (!(bus_r_valid && ((here_3_2 && 1'b1) || (here_4_2 && !before_16) ||
                (here_5_2 && !before_17))) || bus_r_payload_last == last_2_2);
        end
    end

    // bus: only exclusive reads are answered so
    always @(posedge clk) begin : bus_only_exclusive_reads_are_answered_so
        if (!rst) begin
            assert (!(bus_r_valid && bus_r_payload_resp == 2'd1) || exclusive_2);
        end
    end

    // writes under way stand one behind the other
    always @(posedge clk) begin : writes_under_way_stand_one_behind_the
        if (!rst) begin
            assert (cat_eq_entries_0);
        end
    end

    // writes under way stand one behind the other 1
    always @(posedge clk) begin : writes_under_way_stand_one_behind_the_1
        if (!rst) begin
            assert (cat_eq_entries_0_2);
        end
    end

    // writes under way stand one behind the other 2
    always @(posedge clk) begin : writes_under_way_stand_one_behind_the_2
        if (!rst) begin
            assert (cat_eq_entries_0_3);
        end
    end

    // a write is answered or written
    always @(posedge clk) begin : a_write_is_answered_or_written
        if (!rst) begin
            assert (2'(entries_0[98]) + 2'(entries_0[65]) + 2'(entries_0[32]) == 2'(answered) +
                2'(writing));
        end
    end

    // the oldest write is answered
    always @(posedge clk) begin : the_oldest_write_is_answered
        if (!rst) begin
            assert (!answered || entries_0[97:94] == answer);
        end
    end

    // all data of a write have come when it is answered
    always @(posedge clk) begin : all_data_of_a_write_have_come_when_it_is
        if (!rst) begin
            assert (entries_0[66] == answered && !written_done);
        end
    end

    // a write is as it was asked for
    always @(posedge clk) begin : a_write_is_as_it_was_asked_for
        if (!rst) begin
            assert (!writing || (written_id == burst_id && written_size == burst_size &&
                written_lane == burst_addr[2:0] && written_len == burst_len &&
                written_burst == burst_burst));
        end
    end

    // reads under way stand one behind the other
    always @(posedge clk) begin : reads_under_way_stand_one_behind_the
        if (!rst) begin
            assert ({!entries_1[41] ? left_3_valid : entries_1[41],
                !entries_1[41] ? left_3_id : entries_1[40:37],
                !entries_1[41] ? left_3_left : entries_1[36:29],
                !entries_1[41] ? left_3_exclusive : entries_1[28]} == entries_1[41:28]);
        end
    end

    // reads under way stand one behind the other 1
    always @(posedge clk) begin : reads_under_way_stand_one_behind_the_1
        if (!rst) begin
            assert ({!entries_1[41] ? left_5_valid : left_3_valid,
                !entries_1[41] ? left_5_id : left_3_id, !entries_1[41] ? left_5_left : left_3_left,
                !entries_1[41] ? left_5_exclusive : left_3_exclusive} == entries_1[27:14]);
        end
    end

    // reads under way stand one behind the other 2
    always @(posedge clk) begin : reads_under_way_stand_one_behind_the_2
        if (!rst) begin
            assert ({!entries_1[41] ? 1'b0 : left_5_valid, !entries_1[41] ? 4'd0 : left_5_id,
                !entries_1[41] ? 8'd0 : left_5_left, !entries_1[41] ? 1'b0 : left_5_exclusive} ==
                entries_1[13:0]);
        end
    end

    // a read is offered or fetched
    always @(posedge clk) begin : a_read_is_offered_or_fetched
        if (!rst) begin
            assert (2'(entries_1[41]) + 2'(entries_1[27]) + 2'(entries_1[13]) ==
                2'($unsigned(fetched && last)) + 2'(reading));
        end
    end

    // the burst of a beat that is not the last one is fetched
    always @(posedge clk) begin : the_burst_of_a_beat_that_is_not_the_last
        if (!rst) begin
            assert (!goesOn || reading);
        end
    end

    // the oldest read is offered
    always @(posedge clk) begin : the_oldest_read_is_offered
        if (!rst) begin
            assert (!fetched || (entries_1[40:37] == id && (entries_1[36:29] == 8'd0) == last));
        end
    end

    // a read is as it was asked for
    always @(posedge clk) begin : a_read_is_as_it_was_asked_for
        if (!rst) begin
            assert (!reading || (read_id == burst_id_2 && 9'(read_left) == 9'(left) + 9'(goesOn)));
        end
    end
`endif
endmodule
