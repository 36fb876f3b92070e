// Asserts the rules of AXI4 between a manager and its subordinate.
module Axi4Monitor_13c006e1 (
    input  logic        clk,
    input  logic        rst,
    input  logic        manager_aw_valid,
    output logic        manager_aw_ready,
    input  logic [1:0]  manager_aw_payload_id,
    input  logic [31:0] manager_aw_payload_addr,
    input  logic [7:0]  manager_aw_payload_len,
    input  logic [2:0]  manager_aw_payload_size,
    input  logic [1:0]  manager_aw_payload_burst,
    input  logic        manager_aw_payload_lock,
    input  logic [3:0]  manager_aw_payload_cache,
    input  logic [2:0]  manager_aw_payload_prot,
    input  logic [3:0]  manager_aw_payload_qos,
    input  logic        manager_w_valid,
    output logic        manager_w_ready,
    input  logic [31:0] manager_w_payload_data,
    input  logic [3:0]  manager_w_payload_strb,
    input  logic        manager_w_payload_last,
    output logic        manager_b_valid,
    input  logic        manager_b_ready,
    output logic [1:0]  manager_b_payload_id,
    output logic [1:0]  manager_b_payload_resp,
    input  logic        manager_ar_valid,
    output logic        manager_ar_ready,
    input  logic [1:0]  manager_ar_payload_id,
    input  logic [31:0] manager_ar_payload_addr,
    input  logic [7:0]  manager_ar_payload_len,
    input  logic [2:0]  manager_ar_payload_size,
    input  logic [1:0]  manager_ar_payload_burst,
    input  logic        manager_ar_payload_lock,
    input  logic [3:0]  manager_ar_payload_cache,
    input  logic [2:0]  manager_ar_payload_prot,
    input  logic [3:0]  manager_ar_payload_qos,
    output logic        manager_r_valid,
    input  logic        manager_r_ready,
    output logic [1:0]  manager_r_payload_id,
    output logic [31:0] manager_r_payload_data,
    output logic [1:0]  manager_r_payload_resp,
    output logic        manager_r_payload_last,
    output logic        subordinate_aw_valid,
    input  logic        subordinate_aw_ready,
    output logic [1:0]  subordinate_aw_payload_id,
    output logic [31:0] subordinate_aw_payload_addr,
    output logic [7:0]  subordinate_aw_payload_len,
    output logic [2:0]  subordinate_aw_payload_size,
    output logic [1:0]  subordinate_aw_payload_burst,
    output logic        subordinate_aw_payload_lock,
    output logic [3:0]  subordinate_aw_payload_cache,
    output logic [2:0]  subordinate_aw_payload_prot,
    output logic [3:0]  subordinate_aw_payload_qos,
    output logic        subordinate_w_valid,
    input  logic        subordinate_w_ready,
    output logic [31:0] subordinate_w_payload_data,
    output logic [3:0]  subordinate_w_payload_strb,
    output logic        subordinate_w_payload_last,
    input  logic        subordinate_b_valid,
    output logic        subordinate_b_ready,
    input  logic [1:0]  subordinate_b_payload_id,
    input  logic [1:0]  subordinate_b_payload_resp,
    output logic        subordinate_ar_valid,
    input  logic        subordinate_ar_ready,
    output logic [1:0]  subordinate_ar_payload_id,
    output logic [31:0] subordinate_ar_payload_addr,
    output logic [7:0]  subordinate_ar_payload_len,
    output logic [2:0]  subordinate_ar_payload_size,
    output logic [1:0]  subordinate_ar_payload_burst,
    output logic        subordinate_ar_payload_lock,
    output logic [3:0]  subordinate_ar_payload_cache,
    output logic [2:0]  subordinate_ar_payload_prot,
    output logic [3:0]  subordinate_ar_payload_qos,
    input  logic        subordinate_r_valid,
    output logic        subordinate_r_ready,
    input  logic [1:0]  subordinate_r_payload_id,
    input  logic [31:0] subordinate_r_payload_data,
    input  logic [1:0]  subordinate_r_payload_resp,
    input  logic        subordinate_r_payload_last
);
    assign subordinate_aw_valid = manager_aw_valid;
    assign manager_aw_ready = subordinate_aw_ready;
    assign subordinate_aw_payload_id = manager_aw_payload_id;
    assign subordinate_aw_payload_addr = manager_aw_payload_addr;
    assign subordinate_aw_payload_len = manager_aw_payload_len;
    assign subordinate_aw_payload_size = manager_aw_payload_size;
    assign subordinate_aw_payload_burst = manager_aw_payload_burst;
    assign subordinate_aw_payload_lock = manager_aw_payload_lock;
    assign subordinate_aw_payload_cache = manager_aw_payload_cache;
    assign subordinate_aw_payload_prot = manager_aw_payload_prot;
    assign subordinate_aw_payload_qos = manager_aw_payload_qos;
    assign subordinate_w_valid = manager_w_valid;
    assign manager_w_ready = subordinate_w_ready;
    assign subordinate_w_payload_data = manager_w_payload_data;
    assign subordinate_w_payload_strb = manager_w_payload_strb;
    assign subordinate_w_payload_last = manager_w_payload_last;
    assign manager_b_valid = subordinate_b_valid;
    assign subordinate_b_ready = manager_b_ready;
    assign manager_b_payload_id = subordinate_b_payload_id;
    assign manager_b_payload_resp = subordinate_b_payload_resp;
    assign subordinate_ar_valid = manager_ar_valid;
    assign manager_ar_ready = subordinate_ar_ready;
    assign subordinate_ar_payload_id = manager_ar_payload_id;
    assign subordinate_ar_payload_addr = manager_ar_payload_addr;
    assign subordinate_ar_payload_len = manager_ar_payload_len;
    assign subordinate_ar_payload_size = manager_ar_payload_size;
    assign subordinate_ar_payload_burst = manager_ar_payload_burst;
    assign subordinate_ar_payload_lock = manager_ar_payload_lock;
    assign subordinate_ar_payload_cache = manager_ar_payload_cache;
    assign subordinate_ar_payload_prot = manager_ar_payload_prot;
    assign subordinate_ar_payload_qos = manager_ar_payload_qos;
    assign manager_r_valid = subordinate_r_valid;
    assign subordinate_r_ready = manager_r_ready;
    assign manager_r_payload_id = subordinate_r_payload_id;
    assign manager_r_payload_data = subordinate_r_payload_data;
    assign manager_r_payload_resp = subordinate_r_payload_resp;
    assign manager_r_payload_last = subordinate_r_payload_last;

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, clk, rst};

`ifndef SYNTHESIS
    logic        manager_aw_waited = 1'b0;
    logic [1:0]  manager_aw_payload_id_past;
    logic [31:0] manager_aw_payload_addr_past;
    logic [7:0]  manager_aw_payload_len_past;
    logic [2:0]  manager_aw_payload_size_past;
    logic [1:0]  manager_aw_payload_burst_past;
    logic        manager_aw_payload_lock_past;
    logic [3:0]  manager_aw_payload_cache_past;
    logic [2:0]  manager_aw_payload_prot_past;
    logic [3:0]  manager_aw_payload_qos_past;
    logic        manager_w_waited = 1'b0;
    logic [31:0] manager_w_payload_data_past;
    logic [3:0]  manager_w_payload_strb_past;
    logic        manager_w_payload_last_past;
    logic        manager_b_waited = 1'b0;
    logic [1:0]  manager_b_payload_id_past;
    logic [1:0]  manager_b_payload_resp_past;
    logic        manager_ar_waited = 1'b0;
    logic [1:0]  manager_ar_payload_id_past;
    logic [31:0] manager_ar_payload_addr_past;
    logic [7:0]  manager_ar_payload_len_past;
    logic [2:0]  manager_ar_payload_size_past;
    logic [1:0]  manager_ar_payload_burst_past;
    logic        manager_ar_payload_lock_past;
    logic [3:0]  manager_ar_payload_cache_past;
    logic [2:0]  manager_ar_payload_prot_past;
    logic [3:0]  manager_ar_payload_qos_past;
    logic        manager_r_waited = 1'b0;
    logic [1:0]  manager_r_payload_id_past;
    logic [31:0] manager_r_payload_data_past;
    logic [1:0]  manager_r_payload_resp_past;
    logic        manager_r_payload_last_past;
    logic        subordinate_aw_waited = 1'b0;
    logic [1:0]  subordinate_aw_payload_id_past;
    logic [31:0] subordinate_aw_payload_addr_past;
    logic [7:0]  subordinate_aw_payload_len_past;
    logic [2:0]  subordinate_aw_payload_size_past;
    logic [1:0]  subordinate_aw_payload_burst_past;
    logic        subordinate_aw_payload_lock_past;
    logic [3:0]  subordinate_aw_payload_cache_past;
    logic [2:0]  subordinate_aw_payload_prot_past;
    logic [3:0]  subordinate_aw_payload_qos_past;
    logic        subordinate_w_waited = 1'b0;
    logic [31:0] subordinate_w_payload_data_past;
    logic [3:0]  subordinate_w_payload_strb_past;
    logic        subordinate_w_payload_last_past;
    logic        subordinate_b_waited = 1'b0;
    logic [1:0]  subordinate_b_payload_id_past;
    logic [1:0]  subordinate_b_payload_resp_past;
    logic        subordinate_ar_waited = 1'b0;
    logic [1:0]  subordinate_ar_payload_id_past;
    logic [31:0] subordinate_ar_payload_addr_past;
    logic [7:0]  subordinate_ar_payload_len_past;
    logic [2:0]  subordinate_ar_payload_size_past;
    logic [1:0]  subordinate_ar_payload_burst_past;
    logic        subordinate_ar_payload_lock_past;
    logic [3:0]  subordinate_ar_payload_cache_past;
    logic [2:0]  subordinate_ar_payload_prot_past;
    logic [3:0]  subordinate_ar_payload_qos_past;
    logic        subordinate_r_waited = 1'b0;
    logic [1:0]  subordinate_r_payload_id_past;
    logic [31:0] subordinate_r_payload_data_past;
    logic [1:0]  subordinate_r_payload_resp_past;
    logic        subordinate_r_payload_last_past;
    logic [59:0] entries_0 = 60'd0;
    logic [23:0] entries_1 = 24'd0;
    logic        here_0;
    logic        gone_0;
    logic        here_0_2;
    logic        here_1;
    logic        before_0;
    logic        result_and_and;
    logic        result_and_and_2;
    logic [1:0]  manager_aw_payload_id_or_entries_0;
    logic [7:0]  manager_aw_payload_len_or_entries_0;
    logic [2:0]  manager_aw_payload_size_or_entries_0;
    logic [2:0]  manager_aw_payload_size_or_entries_0_2;
    logic [1:0]  manager_aw_payload_burst_or_entries_0;
    logic [1:0]  manager_aw_payload_burst_or_entries_0_2;
    logic        entries_0_or_and;
    logic        here_0_3;
    logic        here_1_2;
    logic        before_1;
    logic        result_and_and_3;
    logic [8:0]  plus_or_entries_0;
    logic        result_and_and_4;
    logic [1:0]  here_0_4;
    logic [7:0]  _1_shl_manager_aw_payload_size_or_entries_0;
    logic [1:0]  or_or_and;
    logic [1:0]  within_0;
    logic [1:0]  block_0;
    logic [1:0]  next_0;
    logic [1:0]  round_0;
    logic [1:0]  low_0;
    logic [1:0]  low_or_choice;
    logic [1:0]  here_1_3;
    logic [7:0]  _1_shl_manager_aw_payload_size_or_entries_0_2;
    logic [1:0]  or_or_and_2;
    logic [1:0]  within_1;
    logic [1:0]  block_1;
    logic [1:0]  next_1;
    logic [1:0]  round_1;
    logic [1:0]  low_1;
    logic        entries_0_or_and_2;
    logic        entries_0_or_and_3;
    logic        here_1_4;
    logic        before_2;
    logic        gone_1;
    logic [59:0] entries_0_2;
    logic        ends;
    logic        here_0_5;
    logic        gone_2;
    logic        here_0_6;
    logic        here_1_5;
    logic        before_3;
    logic        result_and_and_5;
    logic        result_and_and_6;
    logic [1:0]  moved_id;
    logic        here_1_6;
    logic        before_4;
    logic [7:0]  moved_left;
    logic        gone_3;
    logic [23:0] entries_1_2;
    logic        and_and_eq;
    logic        and_and_eq_2;
    logic        and_and_eq_3;
    logic        and_and_eq_4;
    logic        wraps_0;
    logic [31:0] _0_cat;
    logic [11:0] within_2;
    logic [8:0]  beats_0;
    logic [15:0] bytes_0;
    logic [31:0] below_0;
    logic        wraps_1;
    logic [31:0] _0_cat_2;
    logic [11:0] within_3;
    logic [8:0]  beats_1;
    logic [15:0] bytes_1;
    logic [31:0] below_1;
    logic        here_0_7;
    logic        here_1_7;
    logic        before_5;
    logic        here_0_8;
    logic        here_1_8;
    logic        before_6;
    logic        result_and_and_7;
    logic        result_and_and_8;
    logic [8:0]  plus_or_entries_0_2;
    logic [7:0]  manager_aw_payload_len_or_entries_0_2;
    logic        result_and_and_9;
    logic        result_and_and_10;
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
    logic        here_2;
    logic        here_3;
    logic        before_7;
    logic        here_2_2;
    logic        here_3_2;
    logic        before_8;
    logic        last_0_2;
    logic        last_1_2;
    logic        exclusive_0;
    logic        exclusive_1;
    assign here_0 = entries_0[59] && entries_0[30] && entries_0[58:57] == manager_b_payload_id;
    assign gone_0 = 1'b0 || (manager_b_valid && manager_b_ready && here_0 && 1'b1);
    assign here_0_2 = !entries_0[29];
    assign here_1 = !entries_0[59];
    assign before_0 = 1'b0 || here_1;
    assign result_and_and = here_0_2 && !before_0 && manager_aw_valid && manager_aw_ready;
    assign result_and_and_2 = here_1 && 1'b1 && manager_aw_valid && manager_aw_ready;
    assign manager_aw_payload_id_or_entries_0 =
        result_and_and ? manager_aw_payload_id : entries_0[28:27];
    assign manager_aw_payload_len_or_entries_0 =
        result_and_and ? manager_aw_payload_len : entries_0[26:19];
    assign manager_aw_payload_size_or_entries_0 =
        result_and_and ? manager_aw_payload_size : entries_0[18:16];
    assign manager_aw_payload_size_or_entries_0_2 =
        result_and_and_2 ? manager_aw_payload_size : entries_0[48:46];
    assign manager_aw_payload_burst_or_entries_0 =
        result_and_and ? manager_aw_payload_burst : entries_0[15:14];
    assign manager_aw_payload_burst_or_entries_0_2 =
        result_and_and_2 ? manager_aw_payload_burst : entries_0[45:44];
    assign entries_0_or_and = entries_0[13] || (result_and_and && manager_aw_payload_lock);
    assign here_0_3 = !entries_0[0];
    assign here_1_2 = !entries_0[30];
    assign before_1 = 1'b0 || here_1_2;
    assign result_and_and_3 = here_0_3 && !before_1 && manager_w_valid && manager_w_ready;
    assign plus_or_entries_0 = result_and_and_3 ? entries_0[12:4] + 9'd1 : entries_0[12:4];
    assign result_and_and_4 = here_1_2 && 1'b1 && manager_w_valid && manager_w_ready;
    assign here_0_4 = result_and_and ? manager_aw_payload_addr[1:0] : entries_0[3:2];
    assign _1_shl_manager_aw_payload_size_or_entries_0 =
        8'd1 << manager_aw_payload_size_or_entries_0;
    assign or_or_and = ({2{_1_shl_manager_aw_payload_size_or_entries_0[0]}} &
        (result_and_and ? manager_aw_payload_len[1:0] : entries_0[20:19])) |
        ({2{_1_shl_manager_aw_payload_size_or_entries_0[1]}} &
        {result_and_and ? manager_aw_payload_len[0] : entries_0[19], 1'b0}) |
        ({2{_1_shl_manager_aw_payload_size_or_entries_0[2]}} & 2'd0) |
        ({2{_1_shl_manager_aw_payload_size_or_entries_0[3]}} & 2'd0) |
        ({2{_1_shl_manager_aw_payload_size_or_entries_0[4]}} & 2'd0);
    assign within_0 = {manager_aw_payload_size_or_entries_0 > 3'd1,
        manager_aw_payload_size_or_entries_0 > 3'd0};
    assign block_0 = or_or_and | ({2{_1_shl_manager_aw_payload_size_or_entries_0[5]}} & 2'd0) |
        ({2{_1_shl_manager_aw_payload_size_or_entries_0[6]}} & 2'd0) |
        ({2{_1_shl_manager_aw_payload_size_or_entries_0[7]}} & 2'd0) | within_0;
    assign next_0 = (here_0_4 | within_0) + 2'd1;
    assign round_0 = (here_0_4 & ~block_0) | (next_0 & block_0);
    assign low_0 = manager_aw_payload_burst_or_entries_0 == 2'd0 ? here_0_4
        : manager_aw_payload_burst_or_entries_0 == 2'd2 ? round_0 : next_0;
    assign low_or_choice = result_and_and_3 ? low_0 : result_and_and ? manager_aw_payload_addr[1:0]
        : entries_0[3:2];
    assign here_1_3 = result_and_and_2 ? manager_aw_payload_addr[1:0] : entries_0[33:32];
    assign _1_shl_manager_aw_payload_size_or_entries_0_2 =
        8'd1 << manager_aw_payload_size_or_entries_0_2;
    assign or_or_and_2 = ({2{_1_shl_manager_aw_payload_size_or_entries_0_2[0]}} &
        (result_and_and_2 ? manager_aw_payload_len[1:0] : entries_0[50:49])) |
        ({2{_1_shl_manager_aw_payload_size_or_entries_0_2[1]}} &
        {result_and_and_2 ? manager_aw_payload_len[0] : entries_0[49], 1'b0}) |
        ({2{_1_shl_manager_aw_payload_size_or_entries_0_2[2]}} & 2'd0) |
        ({2{_1_shl_manager_aw_payload_size_or_entries_0_2[3]}} & 2'd0) |
        ({2{_1_shl_manager_aw_payload_size_or_entries_0_2[4]}} & 2'd0);
    assign within_1 = {manager_aw_payload_size_or_entries_0_2 > 3'd1,
        manager_aw_payload_size_or_entries_0_2 > 3'd0};
    assign block_1 = or_or_and_2 | ({2{_1_shl_manager_aw_payload_size_or_entries_0_2[5]}} & 2'd0) |
        ({2{_1_shl_manager_aw_payload_size_or_entries_0_2[6]}} & 2'd0) |
        ({2{_1_shl_manager_aw_payload_size_or_entries_0_2[7]}} & 2'd0) | within_1;
    assign next_1 = (here_1_3 | within_1) + 2'd1;
    assign round_1 = (here_1_3 & ~block_1) | (next_1 & block_1);
    assign low_1 = manager_aw_payload_burst_or_entries_0_2 == 2'd0 ? here_1_3
        : manager_aw_payload_burst_or_entries_0_2 == 2'd2 ? round_1 : next_1;
    assign entries_0_or_and_2 = entries_0[1] || (result_and_and && entries_0[12:4] != 9'd0);
    assign entries_0_or_and_3 = entries_0[0] || (result_and_and_3 && manager_w_payload_last);
    assign here_1_4 = entries_0[29] && entries_0[0] && entries_0[28:27] == manager_b_payload_id;
    assign before_2 = 1'b0 || here_0;
    assign gone_1 = gone_0 || (manager_b_valid && manager_b_ready && here_1_4 && !before_2);
    assign entries_0_2 = {gone_0 ? entries_0[29] || result_and_and
        : entries_0[59] || result_and_and_2,
        gone_0 ? manager_aw_payload_id_or_entries_0 : result_and_and_2 ? manager_aw_payload_id
        : entries_0[58:57], gone_0 ? manager_aw_payload_len_or_entries_0
        : result_and_and_2 ? manager_aw_payload_len : entries_0[56:49],
        gone_0 ? manager_aw_payload_size_or_entries_0 : manager_aw_payload_size_or_entries_0_2,
        gone_0 ? manager_aw_payload_burst_or_entries_0 : manager_aw_payload_burst_or_entries_0_2,
        gone_0 ? entries_0_or_and : entries_0[43] || (result_and_and_2 && manager_aw_payload_lock),
        gone_0 ? plus_or_entries_0 : result_and_and_4 ? entries_0[42:34] + 9'd1 : entries_0[42:34],
        gone_0 ? low_or_choice : result_and_and_4 ? low_1
        : result_and_and_2 ? manager_aw_payload_addr[1:0] : entries_0[33:32],
        gone_0 ? entries_0_or_and_2 : entries_0[31] ||
        (result_and_and_2 && entries_0[42:34] != 9'd0),
        gone_0 ? entries_0_or_and_3 : entries_0[30] || (result_and_and_4 && manager_w_payload_last),
        gone_1 ? 1'b0 : entries_0[29] || result_and_and,
        gone_1 ? 2'd0 : manager_aw_payload_id_or_entries_0,
        gone_1 ? 8'd0 : manager_aw_payload_len_or_entries_0,
        gone_1 ? 3'd0 : manager_aw_payload_size_or_entries_0,
        gone_1 ? 2'd0 : manager_aw_payload_burst_or_entries_0, gone_1 ? 1'b0 : entries_0_or_and,
        gone_1 ? 9'd0 : plus_or_entries_0, gone_1 ? 2'd0 : low_or_choice,
        gone_1 ? 1'b0 : entries_0_or_and_2, gone_1 ? 1'b0 : entries_0_or_and_3};
    assign ends = manager_r_valid && manager_r_ready && manager_r_payload_last;
    assign here_0_5 = entries_1[23] && entries_1[22:21] == manager_r_payload_id;
    assign gone_2 = 1'b0 || (ends && here_0_5 && 1'b1);
    assign here_0_6 = !entries_1[11];
    assign here_1_5 = !entries_1[23];
    assign before_3 = 1'b0 || here_1_5;
    assign result_and_and_5 = here_0_6 && !before_3 && manager_ar_valid && manager_ar_ready;
    assign result_and_and_6 = here_1_5 && 1'b1 && manager_ar_valid && manager_ar_ready;
    assign moved_id = result_and_and_5 ? manager_ar_payload_id : entries_1[10:9];
    assign here_1_6 = entries_1[11] && entries_1[10:9] == manager_r_payload_id;
    assign before_4 = 1'b0 || here_0_5;
    assign moved_left = result_and_and_5 ? manager_ar_payload_len
        : (here_1_6 && !before_4 && manager_r_valid && manager_r_ready) ? entries_1[8:1] - 8'd1
        : entries_1[8:1];
    assign gone_3 = gone_2 || (ends && here_1_6 && !before_4);
    assign entries_1_2 = {gone_2 ? (result_and_and_5 ? 1'b1 : entries_1[11])
        : result_and_and_6 ? 1'b1 : entries_1[23],
        gone_2 ? moved_id : result_and_and_6 ? manager_ar_payload_id : entries_1[22:21],
        gone_2 ? moved_left : result_and_and_6 ? manager_ar_payload_len
        : (here_0_5 && 1'b1 && manager_r_valid && manager_r_ready) ? entries_1[20:13] - 8'd1
        : entries_1[20:13], gone_2 ? (result_and_and_5 ? manager_ar_payload_lock : entries_1[0])
        : result_and_and_6 ? manager_ar_payload_lock : entries_1[12],
        gone_3 ? 1'b0 : result_and_and_5 ? 1'b1 : entries_1[11], gone_3 ? 2'd0 : moved_id,
        gone_3 ? 8'd0 : moved_left, gone_3 ? 1'b0 : result_and_and_5 ? manager_ar_payload_lock
        : entries_1[0]};

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
            entries_0 <= 60'd0;
            entries_1 <= 24'd0;
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
        end
    end

    always_ff @(posedge clk) begin
        manager_aw_payload_id_past <= manager_aw_payload_id;
        manager_aw_payload_addr_past <= manager_aw_payload_addr;
        manager_aw_payload_len_past <= manager_aw_payload_len;
        manager_aw_payload_size_past <= manager_aw_payload_size;
        manager_aw_payload_burst_past <= manager_aw_payload_burst;
        manager_aw_payload_lock_past <= manager_aw_payload_lock;
        manager_aw_payload_cache_past <= manager_aw_payload_cache;
        manager_aw_payload_prot_past <= manager_aw_payload_prot;
        manager_aw_payload_qos_past <= manager_aw_payload_qos;
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
        manager_ar_payload_lock_past <= manager_ar_payload_lock;
        manager_ar_payload_cache_past <= manager_ar_payload_cache;
        manager_ar_payload_prot_past <= manager_ar_payload_prot;
        manager_ar_payload_qos_past <= manager_ar_payload_qos;
        manager_r_payload_id_past <= manager_r_payload_id;
        manager_r_payload_data_past <= manager_r_payload_data;
        manager_r_payload_resp_past <= manager_r_payload_resp;
        manager_r_payload_last_past <= manager_r_payload_last;
        subordinate_aw_payload_id_past <= subordinate_aw_payload_id;
        subordinate_aw_payload_addr_past <= subordinate_aw_payload_addr;
        subordinate_aw_payload_len_past <= subordinate_aw_payload_len;
        subordinate_aw_payload_size_past <= subordinate_aw_payload_size;
        subordinate_aw_payload_burst_past <= subordinate_aw_payload_burst;
        subordinate_aw_payload_lock_past <= subordinate_aw_payload_lock;
        subordinate_aw_payload_cache_past <= subordinate_aw_payload_cache;
        subordinate_aw_payload_prot_past <= subordinate_aw_payload_prot;
        subordinate_aw_payload_qos_past <= subordinate_aw_payload_qos;
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
        subordinate_ar_payload_lock_past <= subordinate_ar_payload_lock;
        subordinate_ar_payload_cache_past <= subordinate_ar_payload_cache;
        subordinate_ar_payload_prot_past <= subordinate_ar_payload_prot;
        subordinate_ar_payload_qos_past <= subordinate_ar_payload_qos;
        subordinate_r_payload_id_past <= subordinate_r_payload_id;
        subordinate_r_payload_data_past <= subordinate_r_payload_data;
        subordinate_r_payload_resp_past <= subordinate_r_payload_resp;
        subordinate_r_payload_last_past <= subordinate_r_payload_last;
    end

    assign and_and_eq = manager_aw_payload_id == manager_aw_payload_id_past &&
        manager_aw_payload_addr == manager_aw_payload_addr_past &&
        manager_aw_payload_len == manager_aw_payload_len_past &&
        manager_aw_payload_size == manager_aw_payload_size_past &&
        manager_aw_payload_burst == manager_aw_payload_burst_past &&
        manager_aw_payload_lock == manager_aw_payload_lock_past &&
        manager_aw_payload_cache == manager_aw_payload_cache_past &&
        manager_aw_payload_prot == manager_aw_payload_prot_past &&
        manager_aw_payload_qos == manager_aw_payload_qos_past;
    assign and_and_eq_2 = manager_ar_payload_id == manager_ar_payload_id_past &&
        manager_ar_payload_addr == manager_ar_payload_addr_past &&
        manager_ar_payload_len == manager_ar_payload_len_past &&
        manager_ar_payload_size == manager_ar_payload_size_past &&
        manager_ar_payload_burst == manager_ar_payload_burst_past &&
        manager_ar_payload_lock == manager_ar_payload_lock_past &&
        manager_ar_payload_cache == manager_ar_payload_cache_past &&
        manager_ar_payload_prot == manager_ar_payload_prot_past &&
        manager_ar_payload_qos == manager_ar_payload_qos_past;
    assign and_and_eq_3 = subordinate_aw_payload_id == subordinate_aw_payload_id_past &&
        subordinate_aw_payload_addr == subordinate_aw_payload_addr_past &&
        subordinate_aw_payload_len == subordinate_aw_payload_len_past &&
        subordinate_aw_payload_size == subordinate_aw_payload_size_past &&
        subordinate_aw_payload_burst == subordinate_aw_payload_burst_past &&
        subordinate_aw_payload_lock == subordinate_aw_payload_lock_past &&
        subordinate_aw_payload_cache == subordinate_aw_payload_cache_past &&
        subordinate_aw_payload_prot == subordinate_aw_payload_prot_past &&
        subordinate_aw_payload_qos == subordinate_aw_payload_qos_past;
    assign and_and_eq_4 = subordinate_ar_payload_id == subordinate_ar_payload_id_past &&
        subordinate_ar_payload_addr == subordinate_ar_payload_addr_past &&
        subordinate_ar_payload_len == subordinate_ar_payload_len_past &&
        subordinate_ar_payload_size == subordinate_ar_payload_size_past &&
        subordinate_ar_payload_burst == subordinate_ar_payload_burst_past &&
        subordinate_ar_payload_lock == subordinate_ar_payload_lock_past &&
        subordinate_ar_payload_cache == subordinate_ar_payload_cache_past &&
        subordinate_ar_payload_prot == subordinate_ar_payload_prot_past &&
        subordinate_ar_payload_qos == subordinate_ar_payload_qos_past;
    assign wraps_0 = manager_aw_payload_burst == 2'd2;
    assign _0_cat = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        manager_aw_payload_size > 3'd6, manager_aw_payload_size > 3'd5,
        manager_aw_payload_size > 3'd4, manager_aw_payload_size > 3'd3,
        manager_aw_payload_size > 3'd2, manager_aw_payload_size > 3'd1,
        manager_aw_payload_size > 3'd0};
    assign within_2 = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, manager_aw_payload_size > 3'd6,
        manager_aw_payload_size > 3'd5, manager_aw_payload_size > 3'd4,
        manager_aw_payload_size > 3'd3, manager_aw_payload_size > 3'd2,
        manager_aw_payload_size > 3'd1, manager_aw_payload_size > 3'd0};
    assign beats_0 = 9'(manager_aw_payload_len) + 9'd1;
    assign bytes_0 = 16'(beats_0) << manager_aw_payload_size;
    assign below_0 = 32'($unsigned(bytes_0 - 16'd1));
    assign wraps_1 = manager_ar_payload_burst == 2'd2;
    assign _0_cat_2 = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        manager_ar_payload_size > 3'd6, manager_ar_payload_size > 3'd5,
        manager_ar_payload_size > 3'd4, manager_ar_payload_size > 3'd3,
        manager_ar_payload_size > 3'd2, manager_ar_payload_size > 3'd1,
        manager_ar_payload_size > 3'd0};
    assign within_3 = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, manager_ar_payload_size > 3'd6,
        manager_ar_payload_size > 3'd5, manager_ar_payload_size > 3'd4,
        manager_ar_payload_size > 3'd3, manager_ar_payload_size > 3'd2,
        manager_ar_payload_size > 3'd1, manager_ar_payload_size > 3'd0};
    assign beats_1 = 9'(manager_ar_payload_len) + 9'd1;
    assign bytes_1 = 16'(beats_1) << manager_ar_payload_size;
    assign below_1 = 32'($unsigned(bytes_1 - 16'd1));
    assign here_0_7 = !entries_0[59];
    assign here_1_7 = !entries_0[29];
    assign before_5 = 1'b0 || here_0_7;
    assign here_0_8 = !entries_0[30];
    assign here_1_8 = !entries_0[0];
    assign before_6 = 1'b0 || here_0_8;
    assign result_and_and_7 = here_0_7 && 1'b1 && manager_aw_valid && manager_aw_ready;
    assign result_and_and_8 = here_0_8 && 1'b1 && manager_w_valid && manager_w_ready;
    assign plus_or_entries_0_2 = result_and_and_8 ? entries_0[42:34] + 9'd1 : entries_0[42:34];
    assign manager_aw_payload_len_or_entries_0_2 =
        result_and_and_7 ? manager_aw_payload_len : entries_0[56:49];
    assign result_and_and_9 = here_1_7 && !before_5 && manager_aw_valid && manager_aw_ready;
    assign result_and_and_10 = here_1_8 && !before_6 && manager_w_valid && manager_w_ready;
    assign plus_or_entries_0_3 = result_and_and_10 ? entries_0[12:4] + 9'd1 : entries_0[12:4];
    assign manager_aw_payload_len_or_entries_0_3 =
        result_and_and_9 ? manager_aw_payload_len : entries_0[26:19];
    assign or_and_or = (!(entries_0[59] || result_and_and_7) ||
        ((entries_0[30] || (result_and_and_8 && manager_w_payload_last))
        ? plus_or_entries_0_2 == 9'(manager_aw_payload_len_or_entries_0_2) + 9'd1
        : plus_or_entries_0_2 <= 9'(manager_aw_payload_len_or_entries_0_2))) &&
        (!(entries_0[29] || result_and_and_9) ||
        ((entries_0[0] || (result_and_and_10 && manager_w_payload_last))
        ? plus_or_entries_0_3 == 9'(manager_aw_payload_len_or_entries_0_3) + 9'd1
        : plus_or_entries_0_3 <= 9'(manager_aw_payload_len_or_entries_0_3)));
    assign manager_aw_payload_addr_or_entries_0 =
        result_and_and_7 ? manager_aw_payload_addr[1:0] : entries_0[33:32];
    assign manager_aw_payload_size_or_entries_0_3 =
        result_and_and_7 ? manager_aw_payload_size : entries_0[48:46];
    assign last_0 = manager_aw_payload_addr_or_entries_0 |
        {manager_aw_payload_size_or_entries_0_3 > 3'd1,
        manager_aw_payload_size_or_entries_0_3 > 3'd0};
    assign lanes_0 = {1'b1 && last_0 >= 2'd3,
        manager_aw_payload_addr_or_entries_0 <= 2'd2 && last_0 >= 2'd2,
        manager_aw_payload_addr_or_entries_0 <= 2'd1 && last_0 >= 2'd1,
        manager_aw_payload_addr_or_entries_0 <= 2'd0};
    assign manager_aw_payload_addr_or_entries_0_2 =
        result_and_and_9 ? manager_aw_payload_addr[1:0] : entries_0[3:2];
    assign manager_aw_payload_size_or_entries_0_4 =
        result_and_and_9 ? manager_aw_payload_size : entries_0[18:16];
    assign last_1 = manager_aw_payload_addr_or_entries_0_2 |
        {manager_aw_payload_size_or_entries_0_4 > 3'd1,
        manager_aw_payload_size_or_entries_0_4 > 3'd0};
    assign lanes_1 = {1'b1 && last_1 >= 2'd3,
        manager_aw_payload_addr_or_entries_0_2 <= 2'd2 && last_1 >= 2'd2,
        manager_aw_payload_addr_or_entries_0_2 <= 2'd1 && last_1 >= 2'd1,
        manager_aw_payload_addr_or_entries_0_2 <= 2'd0};
    assign here_2 = entries_0[59] && entries_0[30] && entries_0[58:57] == manager_b_payload_id;
    assign here_3 = entries_0[29] && entries_0[0] && entries_0[28:27] == manager_b_payload_id;
    assign before_7 = 1'b0 || here_2;
    assign here_2_2 = entries_1[23] && entries_1[22:21] == manager_r_payload_id;
    assign here_3_2 = entries_1[11] && entries_1[10:9] == manager_r_payload_id;
    assign before_8 = 1'b0 || here_2_2;
    assign last_0_2 = 1'b0 || (here_2_2 && 1'b1 && entries_1[20:13] == 8'd0);
    assign last_1_2 = last_0_2 || (here_3_2 && !before_8 && entries_1[8:1] == 8'd0);
    assign exclusive_0 = 1'b0 || (here_2_2 && 1'b1 && entries_1[12]);
    assign exclusive_1 = exclusive_0 || (here_3_2 && !before_8 && entries_1[0]);

    // stream `manager_aw` keeps valid until ready
    always @(posedge clk) begin : manager_aw_keeps_valid
        if (!rst) begin
            assume (!manager_aw_waited || manager_aw_valid);
        end
    end

    // stream `manager_aw` keeps its payload until ready
    always @(posedge clk) begin : manager_aw_keeps_payload
        if (!rst) begin
            assume (!manager_aw_waited || and_and_eq);
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
            assume (!manager_ar_waited || and_and_eq_2);
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
            assert (!subordinate_aw_waited || and_and_eq_3);
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
                (subordinate_b_payload_id == subordinate_b_payload_id_past &&
                subordinate_b_payload_resp == subordinate_b_payload_resp_past));
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
            assert (!subordinate_ar_waited || and_and_eq_4);
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
                (subordinate_r_payload_id == subordinate_r_payload_id_past &&
                subordinate_r_payload_data == subordinate_r_payload_data_past &&
                subordinate_r_payload_resp == subordinate_r_payload_resp_past &&
                subordinate_r_payload_last == subordinate_r_payload_last_past));
        end
    end

    // bus: write bursts are of a known kind
    always @(posedge clk) begin : bus_write_bursts_are_of_a_known_kind
        if (!rst) begin
            assert (!manager_aw_valid || manager_aw_payload_burst != 2'd3);
        end
    end

    // bus: write beats are not wider than the bus
    always @(posedge clk) begin : bus_write_beats_are_not_wider_than_the
        if (!rst) begin
            assert (!manager_aw_valid || manager_aw_payload_size <= 3'd2);
        end
    end

    // bus: wrapping write bursts have 2, 4, 8 or 16 beats
    always @(posedge clk) begin : bus_wrapping_write_bursts_have_2_4_8_or
        if (!rst) begin
            assert (!manager_aw_valid || !wraps_0 || manager_aw_payload_len == 8'd1 ||
                manager_aw_payload_len == 8'd3 || manager_aw_payload_len == 8'd7 ||
                manager_aw_payload_len == 8'd15);
        end
    end

    // bus: wrapping write bursts begin at a whole beat
    always @(posedge clk) begin : bus_wrapping_write_bursts_begin_at_a
        if (!rst) begin
            assert (!manager_aw_valid || !wraps_0 || (manager_aw_payload_addr & _0_cat) == 32'd0);
        end
    end

    // bus: fixed write bursts have 16 beats at most
    always @(posedge clk) begin : bus_fixed_write_bursts_have_16_beats_at
        if (!rst) begin
            assert (!manager_aw_valid || manager_aw_payload_burst != 2'd0 ||
                manager_aw_payload_len <= 8'd15);
        end
    end

    // bus: write bursts stay in 4 KiB
    always @(posedge clk) begin : bus_write_bursts_stay_in_4_kib
        if (!rst) begin
            assert (!manager_aw_valid || manager_aw_payload_burst != 2'd1 ||
                (16'(manager_aw_payload_addr[11:0]) | 16'(within_2)) +
                16'($unsigned(15'(manager_aw_payload_len) << manager_aw_payload_size)) < 16'd4096);
        end
    end

    // bus: writes that are not modifiable allocate nothing
    always @(posedge clk) begin : bus_writes_that_are_not_modifiable
        if (!rst) begin
            assert (!manager_aw_valid || manager_aw_payload_cache[1] ||
                manager_aw_payload_cache[3:2] == 2'd0);
        end
    end

    // bus: exclusive writes have up to 128 bytes, a power of two
    always @(posedge clk) begin : bus_exclusive_writes_have_up_to_128_a_of
        if (!rst) begin
            assert (!manager_aw_valid || !manager_aw_payload_lock ||
                (beats_0 <= 9'd16 && bytes_0 <=
                16'd128 && (beats_0 & 9'(manager_aw_payload_len)) == 9'd0));
        end
    end

    // bus: exclusive writes are aligned
    always @(posedge clk) begin : bus_exclusive_writes_are_aligned
        if (!rst) begin
            assert (!manager_aw_valid || !manager_aw_payload_lock ||
                (manager_aw_payload_addr & below_0) == 32'd0);
        end
    end

    // bus: read bursts are of a known kind
    always @(posedge clk) begin : bus_read_bursts_are_of_a_known_kind
        if (!rst) begin
            assert (!manager_ar_valid || manager_ar_payload_burst != 2'd3);
        end
    end

    // bus: read beats are not wider than the bus
    always @(posedge clk) begin : bus_read_beats_are_not_wider_than_the
        if (!rst) begin
            assert (!manager_ar_valid || manager_ar_payload_size <= 3'd2);
        end
    end

    // bus: wrapping read bursts have 2, 4, 8 or 16 beats
    always @(posedge clk) begin : bus_wrapping_read_bursts_have_2_4_8_or
        if (!rst) begin
            assert (!manager_ar_valid || !wraps_1 || manager_ar_payload_len == 8'd1 ||
                manager_ar_payload_len == 8'd3 || manager_ar_payload_len == 8'd7 ||
                manager_ar_payload_len == 8'd15);
        end
    end

    // bus: wrapping read bursts begin at a whole beat
    always @(posedge clk) begin : bus_wrapping_read_bursts_begin_at_a_beat
        if (!rst) begin
            assert (!manager_ar_valid || !wraps_1 || (manager_ar_payload_addr & _0_cat_2) == 32'd0);
        end
    end

    // bus: fixed read bursts have 16 beats at most
    always @(posedge clk) begin : bus_fixed_read_bursts_have_16_beats_at
        if (!rst) begin
            assert (!manager_ar_valid || manager_ar_payload_burst != 2'd0 ||
                manager_ar_payload_len <= 8'd15);
        end
    end

    // bus: read bursts stay in 4 KiB
    always @(posedge clk) begin : bus_read_bursts_stay_in_4_kib
        if (!rst) begin
            assert (!manager_ar_valid || manager_ar_payload_burst != 2'd1 ||
                (16'(manager_ar_payload_addr[11:0]) | 16'(within_3)) +
                16'($unsigned(15'(manager_ar_payload_len) << manager_ar_payload_size)) < 16'd4096);
        end
    end

    // bus: reads that are not modifiable allocate nothing
    always @(posedge clk) begin : bus_reads_that_are_not_modifiable
        if (!rst) begin
            assert (!manager_ar_valid || manager_ar_payload_cache[1] ||
                manager_ar_payload_cache[3:2] == 2'd0);
        end
    end

    // bus: exclusive reads have up to 128 bytes, a power of two
    always @(posedge clk) begin : bus_exclusive_reads_have_up_to_128_bytes
        if (!rst) begin
            assert (!manager_ar_valid || !manager_ar_payload_lock ||
                (beats_1 <= 9'd16 && bytes_1 <=
                16'd128 && (beats_1 & 9'(manager_ar_payload_len)) == 9'd0));
        end
    end

    // bus: exclusive reads are aligned
    always @(posedge clk) begin : bus_exclusive_reads_are_aligned
        if (!rst) begin
            assert (!manager_ar_valid || !manager_ar_payload_lock ||
                (manager_ar_payload_addr & below_1) == 32'd0);
        end
    end

    // bus: at most 2 writes are under way
    always @(posedge clk) begin : bus_at_most_2_writes_are_under_way
        if (!rst) begin
            assert (!(manager_aw_valid && manager_aw_ready) || (here_0_7 && 1'b1) ||
                (here_1_7 && !before_5));
        end
    end

    // bus: data of at most 2 writes are under way
    always @(posedge clk) begin : bus_data_of_at_most_2_writes_are_under
        if (!rst) begin
            assert (!(manager_w_valid && manager_w_ready) || (here_0_8 && 1'b1) ||
                (here_1_8 && !before_6));
        end
    end

    // bus: the last beat of a write is marked, and no other
    always @(posedge clk) begin : bus_the_last_beat_of_a_write_is_marked
        if (!rst) begin
            assert (or_and_or);
        end
    end

    // bus: strobes are in the lanes of the beat
    always @(posedge clk) begin : bus_strobes_are_in_the_lanes_of_the_beat_0
        if (!rst) begin
            assert (!(manager_w_valid && manager_w_ready && here_0_8 && 1'b1 &&
                (entries_0[59] || result_and_and_7) &&
                !(entries_0[31] || (result_and_and_7 && entries_0[42:34] != 9'd0))) ||
                (manager_w_payload_strb & ~lanes_0) == 4'd0);
        end
    end

    // bus: strobes are in the lanes of the beat 1
    always @(posedge clk) begin : bus_strobes_are_in_the_lanes_of_the_beat_1
        if (!rst) begin
            assert (!(manager_w_valid && manager_w_ready && here_1_8 && !before_6 &&
                (entries_0[29] || result_and_and_9) &&
                !(entries_0[1] || (result_and_and_9 && entries_0[12:4] != 9'd0))) ||
                (manager_w_payload_strb & ~lanes_1) == 4'd0);
        end
    end

    // bus: a write response follows address and last beat of its id
    always @(posedge clk) begin : bus_a_write_response_follows_address_and
        if (!rst) begin
            assert (!manager_b_valid || (here_2 && 1'b1) || (here_3 && !before_7));
        end
    end

    // bus: only exclusive writes are answered so
    always @(posedge clk) begin : bus_only_exclusive_writes_are_answered
        if (!rst) begin
            assert (!(manager_b_valid && manager_b_payload_resp == 2'd1) ||
                (here_2 && 1'b1 && entries_0[43]) || (here_3 && !before_7 && entries_0[13]));
        end
    end

    // bus: at most 2 reads are under way
    always @(posedge clk) begin : bus_at_most_2_reads_are_under_way
        if (!rst) begin
            assert (!(manager_ar_valid && manager_ar_ready) || !entries_1[11]);
        end
    end

    // bus: read data follow an address of their id
    always @(posedge clk) begin : bus_read_data_follow_an_address_of_their
        if (!rst) begin
            assert (!manager_r_valid || (here_2_2 && 1'b1) || (here_3_2 && !before_8));
        end
    end

    // bus: the last beat of a read is marked, and no other
    always @(posedge clk) begin : bus_the_last_beat_of_a_read_is_marked_no
        if (!rst) begin
            assert (!(manager_r_valid && ((here_2_2 && 1'b1) || (here_3_2 && !before_8))) ||
                manager_r_payload_last == last_1_2);
        end
    end

    // bus: only exclusive reads are answered so
    always @(posedge clk) begin : bus_only_exclusive_reads_are_answered_so
        if (!rst) begin
            assert (!(manager_r_valid && manager_r_payload_resp == 2'd1) || exclusive_1);
        end
    end
`endif
endmodule
