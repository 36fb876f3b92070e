// A wide AXI4 manager at a narrow subordinate.
module Axi4Narrower_a32_d32_r2_i4_o2 (
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
    output logic [31:0] subordinate_aw_payload_addr,
    output logic [7:0]  subordinate_aw_payload_len,
    output logic [2:0]  subordinate_aw_payload_size,
    output logic [1:0]  subordinate_aw_payload_burst,
    output logic        subordinate_w_valid,
    input  logic        subordinate_w_ready,
    output logic [31:0] subordinate_w_payload_data,
    output logic [3:0]  subordinate_w_payload_strb,
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
    input  logic [31:0] subordinate_r_payload_data,
    input  logic [1:0]  subordinate_r_payload_resp,
    input  logic        subordinate_r_payload_last
);
    logic        writing;
    logic        sent;
    logic        asked;
    logic [3:0]  writeBurst_id;
    logic [31:0] writeBurst_addr;
    logic [7:0]  writeBurst_len;
    logic [2:0]  writeBurst_size;
    logic [1:0]  writeBurst_burst;
    logic        part;
    logic [1:0]  worst;
    logic [1:0]  open;
    logic        reading;
    logic        asked_2;
    logic        complete;
    logic [3:0]  readBurst_id;
    logic [31:0] readBurst_addr;
    logic [7:0]  readBurst_len;
    logic [2:0]  readBurst_size;
    logic [1:0]  readBurst_burst;
    logic [7:0]  left;
    logic        part_2;
    logic [1:0]  worst_2;
    logic [31:0] data_0;
    logic [31:0] data_1;
    logic [11:0] here_0;
    logic [7:0]  _1_shl_writeBurst_size;
    logic [11:0] and_or_and;
    logic [11:0] or_or_and;
    logic [11:0] or_or_and_2;
    logic [11:0] or_or_and_3;
    logic [11:0] within_0;
    logic [11:0] block_0;
    logic [11:0] next_0;
    logic [11:0] round_0;
    logic [11:0] low_0;
    logic [2:0]  writeBurst_addr_or_cat;
    logic        parts_0;
    logic        wide_0;
    logic [2:0]  writeBurst_addr_or_cat_2;
    logic        partEnds;
    logic [11:0] here_1;
    logic [7:0]  _1_shl_readBurst_size;
    logic [11:0] and_or_and_2;
    logic [11:0] or_or_and_4;
    logic [11:0] or_or_and_5;
    logic [11:0] or_or_and_6;
    logic [11:0] within_1;
    logic [11:0] block_1;
    logic [11:0] next_1;
    logic [11:0] round_1;
    logic [11:0] low_1;
    logic [2:0]  readBurst_addr_or_cat;
    logic        parts_1;
    logic        wide_1;

    assign manager_aw_ready = !writing;
    assign here_0 = writeBurst_addr[11:0];
    assign _1_shl_writeBurst_size = 8'd1 << writeBurst_size;
    assign and_or_and = ({12{_1_shl_writeBurst_size[0]}} & 12'(writeBurst_len)) |
        ({12{_1_shl_writeBurst_size[1]}} & {11'(writeBurst_len), 1'b0});
    assign or_or_and = and_or_and | ({12{_1_shl_writeBurst_size[2]}} & {10'(writeBurst_len), 2'd0})
        | ({12{_1_shl_writeBurst_size[3]}} & {9'(writeBurst_len), 3'd0});
    assign or_or_and_2 = or_or_and | ({12{_1_shl_writeBurst_size[4]}} & {writeBurst_len, 4'd0}) |
        ({12{_1_shl_writeBurst_size[5]}} & {writeBurst_len[6:0], 5'd0});
    assign or_or_and_3 = or_or_and_2 |
        ({12{_1_shl_writeBurst_size[6]}} & {writeBurst_len[5:0], 6'd0}) |
        ({12{_1_shl_writeBurst_size[7]}} & {writeBurst_len[4:0], 7'd0});
    assign within_0 = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, writeBurst_size > 3'd6, writeBurst_size > 3'd5,
        writeBurst_size > 3'd4, writeBurst_size > 3'd3, writeBurst_size > 3'd2,
        writeBurst_size > 3'd1, writeBurst_size > 3'd0};
    assign block_0 = or_or_and_3 | within_0;
    assign next_0 = (here_0 | within_0) + 12'd1;
    assign round_0 = (here_0 & ~block_0) | (next_0 & block_0);
    assign low_0 = writeBurst_burst == 2'd0 ? here_0 : writeBurst_burst == 2'd2 ? round_0 : next_0;

    always_ff @(posedge clk) begin
        if (rst) begin
            writing <= 1'b0;
            sent <= 1'b0;
            asked <= 1'b0;
        end else begin
            if (manager_aw_valid && manager_aw_ready) begin
                writing <= 1'b1;
                sent <= 1'b0;
            end
            if (subordinate_aw_valid && subordinate_aw_ready) begin
                asked <= 1'b1;
            end
            if (manager_w_valid && manager_w_ready) begin
                asked <= 1'b0;
                sent <= manager_w_payload_last;
            end
            if (manager_b_valid && manager_b_ready) begin
                writing <= 1'b0;
            end
        end
    end

    always_ff @(posedge clk) begin
        if (manager_aw_valid && manager_aw_ready) begin
            worst <= 2'd0;
            writeBurst_id <= manager_aw_payload_id;
            writeBurst_addr <= manager_aw_payload_addr;
            writeBurst_len <= manager_aw_payload_len;
            writeBurst_size <= manager_aw_payload_size;
            writeBurst_burst <= manager_aw_payload_burst;
        end
        if (subordinate_aw_valid && subordinate_aw_ready) begin
            part <= writeBurst_addr[2];
        end
        if (subordinate_w_valid && subordinate_w_ready) begin
            part <= part + 1'b1;
        end
        if (manager_w_valid && manager_w_ready) begin
            writeBurst_addr <= {writeBurst_addr[31:12], low_0};
        end
        if (subordinate_b_valid && subordinate_b_ready) begin
            worst <= (worst > subordinate_b_payload_resp) ? worst : subordinate_b_payload_resp;
        end
    end

    assign subordinate_aw_valid = writing && !(asked || sent) && open != 2'd2;
    assign subordinate_aw_payload_addr = writeBurst_addr;
    assign writeBurst_addr_or_cat = writeBurst_addr[2:0] |
        {writeBurst_size > 3'd2, writeBurst_size > 3'd1, writeBurst_size > 3'd0};
    assign parts_0 = writeBurst_addr_or_cat[2] - writeBurst_addr[2];
    assign subordinate_aw_payload_len = 8'(parts_0);
    assign wide_0 = writeBurst_size > 3'd2;
    assign subordinate_aw_payload_size = wide_0 ? 3'd2 : writeBurst_size;
    assign subordinate_aw_payload_burst = 2'd1;
    assign subordinate_w_valid = asked && manager_w_valid;
    assign subordinate_w_payload_data =
        part == 1'b0 ? manager_w_payload_data[31:0] : manager_w_payload_data[63:32];
    assign subordinate_w_payload_strb =
        part == 1'b0 ? manager_w_payload_strb[3:0] : manager_w_payload_strb[7:4];
    assign writeBurst_addr_or_cat_2 =
        writeBurst_addr[2:0] | {writeBurst_size > 3'd2, writeBurst_size > 3'd1,
        writeBurst_size > 3'd0};
    assign partEnds = part == writeBurst_addr_or_cat_2[2];
    assign subordinate_w_payload_last = partEnds;
    assign manager_w_ready = asked && subordinate_w_ready && partEnds;
    assign subordinate_b_ready = 1'b1;

    always_ff @(posedge clk) begin
        if (rst) begin
            open <= 2'd0;
        end else begin
            open <= open + 2'($unsigned(subordinate_aw_valid && subordinate_aw_ready)) -
                2'($unsigned(subordinate_b_valid && subordinate_b_ready));
        end
    end

    assign manager_b_valid = writing && sent && open == 2'd0;
    assign manager_b_payload_id = writeBurst_id;
    assign manager_b_payload_resp = worst;
    assign manager_ar_ready = !reading;
    assign here_1 = readBurst_addr[11:0];
    assign _1_shl_readBurst_size = 8'd1 << readBurst_size;
    assign and_or_and_2 = ({12{_1_shl_readBurst_size[0]}} & 12'(readBurst_len)) |
        ({12{_1_shl_readBurst_size[1]}} & {11'(readBurst_len), 1'b0});
    assign or_or_and_4 = and_or_and_2 |
        ({12{_1_shl_readBurst_size[2]}} & {10'(readBurst_len), 2'd0}) |
        ({12{_1_shl_readBurst_size[3]}} & {9'(readBurst_len), 3'd0});
    assign or_or_and_5 = or_or_and_4 | ({12{_1_shl_readBurst_size[4]}} & {readBurst_len, 4'd0}) |
        ({12{_1_shl_readBurst_size[5]}} & {readBurst_len[6:0], 5'd0});
    assign or_or_and_6 = or_or_and_5 |
        ({12{_1_shl_readBurst_size[6]}} & {readBurst_len[5:0], 6'd0}) |
        ({12{_1_shl_readBurst_size[7]}} & {readBurst_len[4:0], 7'd0});
    assign within_1 = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, readBurst_size > 3'd6, readBurst_size > 3'd5,
        readBurst_size > 3'd4, readBurst_size > 3'd3, readBurst_size > 3'd2, readBurst_size > 3'd1,
        readBurst_size > 3'd0};
    assign block_1 = or_or_and_6 | within_1;
    assign next_1 = (here_1 | within_1) + 12'd1;
    assign round_1 = (here_1 & ~block_1) | (next_1 & block_1);
    assign low_1 = readBurst_burst == 2'd0 ? here_1 : readBurst_burst == 2'd2 ? round_1 : next_1;

    always_ff @(posedge clk) begin
        if (rst) begin
            reading <= 1'b0;
            asked_2 <= 1'b0;
            complete <= 1'b0;
        end else begin
            if (manager_ar_valid && manager_ar_ready) begin
                reading <= 1'b1;
            end
            if (subordinate_ar_valid && subordinate_ar_ready) begin
                asked_2 <= 1'b1;
            end
            if (subordinate_r_valid && subordinate_r_ready) begin
                if (subordinate_r_payload_last) begin
                    asked_2 <= 1'b0;
                    complete <= 1'b1;
                end
            end
            if (manager_r_valid && manager_r_ready) begin
                complete <= 1'b0;
                reading <= left != 8'd0;
            end
        end
    end

    always_ff @(posedge clk) begin
        if (manager_ar_valid && manager_ar_ready) begin
            left <= manager_ar_payload_len;
            readBurst_id <= manager_ar_payload_id;
            readBurst_addr <= manager_ar_payload_addr;
            readBurst_len <= manager_ar_payload_len;
            readBurst_size <= manager_ar_payload_size;
            readBurst_burst <= manager_ar_payload_burst;
        end
        if (subordinate_ar_valid && subordinate_ar_ready) begin
            worst_2 <= 2'd0;
            part_2 <= readBurst_addr[2];
        end
        if (subordinate_r_valid && subordinate_r_ready) begin
            part_2 <= part_2 + 1'b1;
            case (part_2)
                1'b0: data_0 <= subordinate_r_payload_data;
                1'b1: data_1 <= subordinate_r_payload_data;
                default: ;
            endcase
            worst_2 <= (worst_2 > subordinate_r_payload_resp) ? worst_2
                : subordinate_r_payload_resp;
        end
        if (manager_r_valid && manager_r_ready) begin
            left <= left - 8'd1;
            readBurst_addr <= {readBurst_addr[31:12], low_1};
        end
    end

    assign subordinate_ar_valid = reading && !(asked_2 || complete);
    assign subordinate_ar_payload_addr = readBurst_addr;
    assign readBurst_addr_or_cat = readBurst_addr[2:0] |
        {readBurst_size > 3'd2, readBurst_size > 3'd1, readBurst_size > 3'd0};
    assign parts_1 = readBurst_addr_or_cat[2] - readBurst_addr[2];
    assign subordinate_ar_payload_len = 8'(parts_1);
    assign wide_1 = readBurst_size > 3'd2;
    assign subordinate_ar_payload_size = wide_1 ? 3'd2 : readBurst_size;
    assign subordinate_ar_payload_burst = 2'd1;
    assign subordinate_r_ready = asked_2;
    assign manager_r_valid = complete;
    assign manager_r_payload_id = readBurst_id;
    assign manager_r_payload_data = {data_1, data_0};
    assign manager_r_payload_resp = worst_2;
    assign manager_r_payload_last = left == 8'd0;

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, writeBurst_addr_or_cat[1:0], writeBurst_addr_or_cat_2[1:0],
        readBurst_addr_or_cat[1:0]};

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
    logic [31:0] subordinate_aw_payload_addr_past;
    logic [7:0]  subordinate_aw_payload_len_past;
    logic [2:0]  subordinate_aw_payload_size_past;
    logic [1:0]  subordinate_aw_payload_burst_past;
    logic        subordinate_w_waited = 1'b0;
    logic [31:0] subordinate_w_payload_data_past;
    logic [3:0]  subordinate_w_payload_strb_past;
    logic        subordinate_w_payload_last_past;
    logic        subordinate_b_waited = 1'b0;
    logic [1:0]  subordinate_b_payload_resp_past;
    logic        subordinate_ar_waited = 1'b0;
    logic [31:0] subordinate_ar_payload_addr_past;
    logic [7:0]  subordinate_ar_payload_len_past;
    logic [2:0]  subordinate_ar_payload_size_past;
    logic [1:0]  subordinate_ar_payload_burst_past;
    logic        subordinate_r_waited = 1'b0;
    logic [31:0] subordinate_r_payload_data_past;
    logic [1:0]  subordinate_r_payload_resp_past;
    logic        subordinate_r_payload_last_past;
    logic [32:0] entries_0 = 33'd0;
    logic [13:0] entries_1 = 14'd0;
    logic [55:0] entries_2 = 56'd0;
    logic [19:0] entries_3 = 20'd0;
    logic        here_0_2;
    logic        gone_0;
    logic        here_0_3;
    logic        result_and_and;
    logic [2:0]  manager_aw_payload_size_or_entries_0;
    logic [1:0]  manager_aw_payload_burst_or_entries_0;
    logic        here_0_4;
    logic        result_and_and_2;
    logic [2:0]  here_0_5;
    logic [7:0]  _1_shl_manager_aw_payload_size_or_entries_0;
    logic [2:0]  or_or_and_7;
    logic [2:0]  within_0_2;
    logic [2:0]  block_0_2;
    logic [2:0]  next_0_2;
    logic [2:0]  round_0_2;
    logic [2:0]  low_0_2;
    logic [32:0] entries_0_2;
    logic        ends_0;
    logic        here_0_6;
    logic        gone_1;
    logic        here_0_7;
    logic        result_and_and_3;
    logic [13:0] entries_1_2;
    logic        here_1_2;
    logic        gone_2;
    logic        here_1_3;
    logic        here_2;
    logic        before_0;
    logic        result_and_and_4;
    logic        result_and_and_5;
    logic [7:0]  subordinate_aw_payload_len_or_entries_2;
    logic [2:0]  subordinate_aw_payload_size_or_entries_2;
    logic [2:0]  subordinate_aw_payload_size_or_entries_2_2;
    logic [1:0]  subordinate_aw_payload_burst_or_entries_2;
    logic [1:0]  subordinate_aw_payload_burst_or_entries_2_2;
    logic        entries_2_or_and;
    logic        here_1_4;
    logic        here_2_2;
    logic        before_1;
    logic        result_and_and_6;
    logic [8:0]  plus_or_entries_2;
    logic        result_and_and_7;
    logic [1:0]  here_1_5;
    logic [7:0]  _1_shl_subordinate_aw_payload_size_or_entries_2;
    logic [1:0]  or_or_and_8;
    logic [1:0]  within_1_2;
    logic [1:0]  block_1_2;
    logic [1:0]  next_1_2;
    logic [1:0]  round_1_2;
    logic [1:0]  low_1_2;
    logic [1:0]  low_or_choice;
    logic [1:0]  here_2_3;
    logic [7:0]  _1_shl_subordinate_aw_payload_size_or_entries_2_2;
    logic [1:0]  or_or_and_9;
    logic [1:0]  within_2;
    logic [1:0]  block_2;
    logic [1:0]  next_2;
    logic [1:0]  round_2;
    logic [1:0]  low_2;
    logic        entries_2_or_and_2;
    logic        entries_2_or_and_3;
    logic        here_2_4;
    logic        before_2;
    logic        gone_3;
    logic [55:0] entries_2_2;
    logic        ends_1;
    logic        here_1_6;
    logic        gone_4;
    logic        here_1_7;
    logic        here_2_5;
    logic        before_3;
    logic        result_and_and_8;
    logic        result_and_and_9;
    logic        here_2_6;
    logic        before_4;
    logic [7:0]  moved_left;
    logic        gone_5;
    logic [19:0] entries_3_2;
    logic        wraps_0;
    logic [31:0] _0_cat;
    logic [11:0] within_3;
    logic        wraps_1;
    logic [31:0] _0_cat_2;
    logic [11:0] within_4;
    logic        here_0_8;
    logic        here_0_9;
    logic        result_and_and_10;
    logic        result_and_and_11;
    logic [8:0]  plus_or_entries_0;
    logic [7:0]  manager_aw_payload_len_or_entries_0;
    logic [2:0]  manager_aw_payload_addr_or_entries_0;
    logic [2:0]  manager_aw_payload_size_or_entries_0_2;
    logic [2:0]  last_0;
    logic [7:0]  lanes_0;
    logic        here_3;
    logic        here_3_2;
    logic        last_0_2;
    logic        exclusive_0;
    logic        wraps_2;
    logic [31:0] _0_cat_3;
    logic [11:0] within_5;
    logic        wraps_3;
    logic [31:0] _0_cat_4;
    logic [11:0] within_6;
    logic        here_1_8;
    logic        here_2_7;
    logic        before_5;
    logic        here_1_9;
    logic        here_2_8;
    logic        before_6;
    logic        result_and_and_12;
    logic        result_and_and_13;
    logic [8:0]  plus_or_entries_2_2;
    logic [7:0]  subordinate_aw_payload_len_or_entries_2_2;
    logic        result_and_and_14;
    logic        result_and_and_15;
    logic [8:0]  plus_or_entries_2_3;
    logic [7:0]  subordinate_aw_payload_len_or_entries_2_3;
    logic        or_and_or;
    logic [1:0]  subordinate_aw_payload_addr_or_entries_2;
    logic [2:0]  subordinate_aw_payload_size_or_entries_2_3;
    logic [1:0]  last_1;
    logic [3:0]  lanes_1;
    logic [1:0]  subordinate_aw_payload_addr_or_entries_2_2;
    logic [2:0]  subordinate_aw_payload_size_or_entries_2_4;
    logic [1:0]  last_2;
    logic [3:0]  lanes_2;
    logic        here_4;
    logic        here_5;
    logic        before_7;
    logic        here_4_2;
    logic        here_5_2;
    logic        before_8;
    logic        last_1_2;
    logic        last_2_2;
    logic        exclusive_1;
    logic        exclusive_2;
    assign here_0_2 = entries_0[32] && entries_0[0] && entries_0[31:28] == manager_b_payload_id;
    assign gone_0 = 1'b0 || (manager_b_valid && manager_b_ready && here_0_2 && 1'b1);
    assign here_0_3 = !entries_0[32];
    assign result_and_and = here_0_3 && 1'b1 && manager_aw_valid && manager_aw_ready;
    assign manager_aw_payload_size_or_entries_0 =
        result_and_and ? manager_aw_payload_size : entries_0[19:17];
    assign manager_aw_payload_burst_or_entries_0 =
        result_and_and ? manager_aw_payload_burst : entries_0[16:15];
    assign here_0_4 = !entries_0[0];
    assign result_and_and_2 = here_0_4 && 1'b1 && manager_w_valid && manager_w_ready;
    assign here_0_5 = result_and_and ? manager_aw_payload_addr[2:0] : entries_0[4:2];
    assign _1_shl_manager_aw_payload_size_or_entries_0 =
        8'd1 << manager_aw_payload_size_or_entries_0;
    assign or_or_and_7 = ({3{_1_shl_manager_aw_payload_size_or_entries_0[0]}} &
        (result_and_and ? manager_aw_payload_len[2:0] : entries_0[22:20])) |
        ({3{_1_shl_manager_aw_payload_size_or_entries_0[1]}} &
        {result_and_and ? manager_aw_payload_len[1:0] : entries_0[21:20], 1'b0}) |
        ({3{_1_shl_manager_aw_payload_size_or_entries_0[2]}} &
        {result_and_and ? manager_aw_payload_len[0] : entries_0[20], 2'd0}) |
        ({3{_1_shl_manager_aw_payload_size_or_entries_0[3]}} & 3'd0);
    assign within_0_2 = {manager_aw_payload_size_or_entries_0 > 3'd2,
        manager_aw_payload_size_or_entries_0 > 3'd1, manager_aw_payload_size_or_entries_0 > 3'd0};
    assign block_0_2 = or_or_and_7 | ({3{_1_shl_manager_aw_payload_size_or_entries_0[4]}} & 3'd0) |
        ({3{_1_shl_manager_aw_payload_size_or_entries_0[5]}} & 3'd0) |
        ({3{_1_shl_manager_aw_payload_size_or_entries_0[6]}} & 3'd0) |
        ({3{_1_shl_manager_aw_payload_size_or_entries_0[7]}} & 3'd0) | within_0_2;
    assign next_0_2 = (here_0_5 | within_0_2) + 3'd1;
    assign round_0_2 = (here_0_5 & ~block_0_2) | (next_0_2 & block_0_2);
    assign low_0_2 = manager_aw_payload_burst_or_entries_0 == 2'd0 ? here_0_5
        : manager_aw_payload_burst_or_entries_0 == 2'd2 ? round_0_2 : next_0_2;
    assign entries_0_2 = {gone_0 ? 1'b0 : entries_0[32] || result_and_and,
        gone_0 ? 4'd0 : result_and_and ? manager_aw_payload_id : entries_0[31:28],
        gone_0 ? 8'd0 : result_and_and ? manager_aw_payload_len : entries_0[27:20],
        gone_0 ? 3'd0 : manager_aw_payload_size_or_entries_0,
        gone_0 ? 2'd0 : manager_aw_payload_burst_or_entries_0,
        gone_0 ? 1'b0 : entries_0[14] || (result_and_and && 1'b0),
        gone_0 ? 9'd0 : result_and_and_2 ? entries_0[13:5] + 9'd1 : entries_0[13:5],
        gone_0 ? 3'd0 : result_and_and_2 ? low_0_2 : result_and_and ? manager_aw_payload_addr[2:0]
        : entries_0[4:2], gone_0 ? 1'b0
        : entries_0[1] || (result_and_and && entries_0[13:5] != 9'd0),
        gone_0 ? 1'b0 : entries_0[0] || (result_and_and_2 && manager_w_payload_last)};
    assign ends_0 = manager_r_valid && manager_r_ready && manager_r_payload_last;
    assign here_0_6 = entries_1[13] && entries_1[12:9] == manager_r_payload_id;
    assign gone_1 = 1'b0 || (ends_0 && here_0_6 && 1'b1);
    assign here_0_7 = !entries_1[13];
    assign result_and_and_3 = here_0_7 && 1'b1 && manager_ar_valid && manager_ar_ready;
    assign entries_1_2 = {gone_1 ? 1'b0 : result_and_and_3 ? 1'b1 : entries_1[13],
        gone_1 ? 4'd0 : result_and_and_3 ? manager_ar_payload_id : entries_1[12:9],
        gone_1 ? 8'd0 : result_and_and_3 ? manager_ar_payload_len
        : (here_0_6 && 1'b1 && manager_r_valid && manager_r_ready) ? entries_1[8:1] - 8'd1
        : entries_1[8:1], gone_1 ? 1'b0 : result_and_and_3 ? 1'b0 : entries_1[0]};
    assign here_1_2 = entries_2[55] && entries_2[28] && 1'b1;
    assign gone_2 = 1'b0 || (subordinate_b_valid && subordinate_b_ready && here_1_2 && 1'b1);
    assign here_1_3 = !entries_2[27];
    assign here_2 = !entries_2[55];
    assign before_0 = 1'b0 || here_2;
    assign result_and_and_4 = here_1_3 && !before_0 && subordinate_aw_valid && subordinate_aw_ready;
    assign result_and_and_5 = here_2 && 1'b1 && subordinate_aw_valid && subordinate_aw_ready;
    assign subordinate_aw_payload_len_or_entries_2 =
        result_and_and_4 ? subordinate_aw_payload_len : entries_2[26:19];
    assign subordinate_aw_payload_size_or_entries_2 =
        result_and_and_4 ? subordinate_aw_payload_size : entries_2[18:16];
    assign subordinate_aw_payload_size_or_entries_2_2 =
        result_and_and_5 ? subordinate_aw_payload_size : entries_2[46:44];
    assign subordinate_aw_payload_burst_or_entries_2 =
        result_and_and_4 ? subordinate_aw_payload_burst : entries_2[15:14];
    assign subordinate_aw_payload_burst_or_entries_2_2 =
        result_and_and_5 ? subordinate_aw_payload_burst : entries_2[43:42];
    assign entries_2_or_and = entries_2[13] || (result_and_and_4 && 1'b0);
    assign here_1_4 = !entries_2[0];
    assign here_2_2 = !entries_2[28];
    assign before_1 = 1'b0 || here_2_2;
    assign result_and_and_6 = here_1_4 && !before_1 && subordinate_w_valid && subordinate_w_ready;
    assign plus_or_entries_2 = result_and_and_6 ? entries_2[12:4] + 9'd1 : entries_2[12:4];
    assign result_and_and_7 = here_2_2 && 1'b1 && subordinate_w_valid && subordinate_w_ready;
    assign here_1_5 = result_and_and_4 ? subordinate_aw_payload_addr[1:0] : entries_2[3:2];
    assign _1_shl_subordinate_aw_payload_size_or_entries_2 =
        8'd1 << subordinate_aw_payload_size_or_entries_2;
    assign or_or_and_8 = ({2{_1_shl_subordinate_aw_payload_size_or_entries_2[0]}} &
        (result_and_and_4 ? subordinate_aw_payload_len[1:0] : entries_2[20:19])) |
        ({2{_1_shl_subordinate_aw_payload_size_or_entries_2[1]}} &
        {result_and_and_4 ? subordinate_aw_payload_len[0] : entries_2[19], 1'b0}) |
        ({2{_1_shl_subordinate_aw_payload_size_or_entries_2[2]}} & 2'd0) |
        ({2{_1_shl_subordinate_aw_payload_size_or_entries_2[3]}} & 2'd0) |
        ({2{_1_shl_subordinate_aw_payload_size_or_entries_2[4]}} & 2'd0);
    assign within_1_2 = {subordinate_aw_payload_size_or_entries_2 > 3'd1,
        subordinate_aw_payload_size_or_entries_2 > 3'd0};
    assign block_1_2 = or_or_and_8 | ({2{_1_shl_subordinate_aw_payload_size_or_entries_2[5]}} &
        2'd0) | ({2{_1_shl_subordinate_aw_payload_size_or_entries_2[6]}} & 2'd0) |
        ({2{_1_shl_subordinate_aw_payload_size_or_entries_2[7]}} & 2'd0) | within_1_2;
    assign next_1_2 = (here_1_5 | within_1_2) + 2'd1;
    assign round_1_2 = (here_1_5 & ~block_1_2) | (next_1_2 & block_1_2);
    assign low_1_2 = subordinate_aw_payload_burst_or_entries_2 == 2'd0 ? here_1_5
        : subordinate_aw_payload_burst_or_entries_2 == 2'd2 ? round_1_2 : next_1_2;
    assign low_or_choice = result_and_and_6 ? low_1_2
        : result_and_and_4 ? subordinate_aw_payload_addr[1:0] : entries_2[3:2];
    assign here_2_3 = result_and_and_5 ? subordinate_aw_payload_addr[1:0] : entries_2[31:30];
    assign _1_shl_subordinate_aw_payload_size_or_entries_2_2 =
        8'd1 << subordinate_aw_payload_size_or_entries_2_2;
    assign or_or_and_9 = ({2{_1_shl_subordinate_aw_payload_size_or_entries_2_2[0]}} &
        (result_and_and_5 ? subordinate_aw_payload_len[1:0] : entries_2[48:47])) |
        ({2{_1_shl_subordinate_aw_payload_size_or_entries_2_2[1]}} &
        {result_and_and_5 ? subordinate_aw_payload_len[0] : entries_2[47], 1'b0}) |
        ({2{_1_shl_subordinate_aw_payload_size_or_entries_2_2[2]}} & 2'd0) |
        ({2{_1_shl_subordinate_aw_payload_size_or_entries_2_2[3]}} & 2'd0) |
        ({2{_1_shl_subordinate_aw_payload_size_or_entries_2_2[4]}} & 2'd0);
    assign within_2 = {subordinate_aw_payload_size_or_entries_2_2 > 3'd1,
        subordinate_aw_payload_size_or_entries_2_2 > 3'd0};
    assign block_2 = or_or_and_9 | ({2{_1_shl_subordinate_aw_payload_size_or_entries_2_2[5]}} &
        2'd0) | ({2{_1_shl_subordinate_aw_payload_size_or_entries_2_2[6]}} & 2'd0) |
        ({2{_1_shl_subordinate_aw_payload_size_or_entries_2_2[7]}} & 2'd0) | within_2;
    assign next_2 = (here_2_3 | within_2) + 2'd1;
    assign round_2 = (here_2_3 & ~block_2) | (next_2 & block_2);
    assign low_2 = subordinate_aw_payload_burst_or_entries_2_2 == 2'd0 ? here_2_3
        : subordinate_aw_payload_burst_or_entries_2_2 == 2'd2 ? round_2 : next_2;
    assign entries_2_or_and_2 = entries_2[1] || (result_and_and_4 && entries_2[12:4] != 9'd0);
    assign entries_2_or_and_3 = entries_2[0] || (result_and_and_6 && subordinate_w_payload_last);
    assign here_2_4 = entries_2[27] && entries_2[0] && 1'b1;
    assign before_2 = 1'b0 || here_1_2;
    assign gone_3 = gone_2 || (subordinate_b_valid && subordinate_b_ready && here_2_4 && !before_2);
    assign entries_2_2 = {gone_2 ? entries_2[27] || result_and_and_4
        : entries_2[55] || result_and_and_5,
        gone_2 ? subordinate_aw_payload_len_or_entries_2
        : result_and_and_5 ? subordinate_aw_payload_len : entries_2[54:47],
        gone_2 ? subordinate_aw_payload_size_or_entries_2
        : subordinate_aw_payload_size_or_entries_2_2,
        gone_2 ? subordinate_aw_payload_burst_or_entries_2
        : subordinate_aw_payload_burst_or_entries_2_2,
        gone_2 ? entries_2_or_and : entries_2[41] || (result_and_and_5 && 1'b0),
        gone_2 ? plus_or_entries_2 : result_and_and_7 ? entries_2[40:32] + 9'd1 : entries_2[40:32],
        gone_2 ? low_or_choice : result_and_and_7 ? low_2
        : result_and_and_5 ? subordinate_aw_payload_addr[1:0] : entries_2[31:30],
        gone_2 ? entries_2_or_and_2 : entries_2[29] ||
        (result_and_and_5 && entries_2[40:32] != 9'd0),
        gone_2 ? entries_2_or_and_3 : entries_2[28] ||
        (result_and_and_7 && subordinate_w_payload_last),
        gone_3 ? 1'b0 : entries_2[27] || result_and_and_4,
        gone_3 ? 8'd0 : subordinate_aw_payload_len_or_entries_2,
        gone_3 ? 3'd0 : subordinate_aw_payload_size_or_entries_2,
        gone_3 ? 2'd0 : subordinate_aw_payload_burst_or_entries_2, gone_3 ? 1'b0 : entries_2_or_and,
        gone_3 ? 9'd0 : plus_or_entries_2, gone_3 ? 2'd0 : low_or_choice,
        gone_3 ? 1'b0 : entries_2_or_and_2, gone_3 ? 1'b0 : entries_2_or_and_3};
    assign ends_1 = subordinate_r_valid && subordinate_r_ready && subordinate_r_payload_last;
    assign here_1_6 = entries_3[19] && 1'b1;
    assign gone_4 = 1'b0 || (ends_1 && here_1_6 && 1'b1);
    assign here_1_7 = !entries_3[9];
    assign here_2_5 = !entries_3[19];
    assign before_3 = 1'b0 || here_2_5;
    assign result_and_and_8 = here_1_7 && !before_3 && subordinate_ar_valid && subordinate_ar_ready;
    assign result_and_and_9 = here_2_5 && 1'b1 && subordinate_ar_valid && subordinate_ar_ready;
    assign here_2_6 = entries_3[9] && 1'b1;
    assign before_4 = 1'b0 || here_1_6;
    assign moved_left = result_and_and_8 ? subordinate_ar_payload_len
        : (here_2_6 && !before_4 && subordinate_r_valid && subordinate_r_ready)
        ? entries_3[8:1] - 8'd1 : entries_3[8:1];
    assign gone_5 = gone_4 || (ends_1 && here_2_6 && !before_4);
    assign entries_3_2 = {gone_4 ? (result_and_and_8 ? 1'b1 : entries_3[9])
        : result_and_and_9 ? 1'b1 : entries_3[19],
        gone_4 ? moved_left : result_and_and_9 ? subordinate_ar_payload_len
        : (here_1_6 && 1'b1 && subordinate_r_valid && subordinate_r_ready) ? entries_3[18:11] - 8'd1
        : entries_3[18:11], gone_4 ? (result_and_and_8 ? 1'b0 : entries_3[0])
        : result_and_and_9 ? 1'b0 : entries_3[10],
        gone_5 ? 1'b0 : result_and_and_8 ? 1'b1 : entries_3[9], gone_5 ? 8'd0 : moved_left,
        gone_5 ? 1'b0 : result_and_and_8 ? 1'b0 : entries_3[0]};

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
            entries_0 <= 33'd0;
            entries_1 <= 14'd0;
            entries_2 <= 56'd0;
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
    assign within_3 = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, manager_aw_payload_size > 3'd6,
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
    assign within_4 = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, manager_ar_payload_size > 3'd6,
        manager_ar_payload_size > 3'd5, manager_ar_payload_size > 3'd4,
        manager_ar_payload_size > 3'd3, manager_ar_payload_size > 3'd2,
        manager_ar_payload_size > 3'd1, manager_ar_payload_size > 3'd0};
    assign here_0_8 = !entries_0[32];
    assign here_0_9 = !entries_0[0];
    assign result_and_and_10 = here_0_8 && 1'b1 && manager_aw_valid && manager_aw_ready;
    assign result_and_and_11 = here_0_9 && 1'b1 && manager_w_valid && manager_w_ready;
    assign plus_or_entries_0 = result_and_and_11 ? entries_0[13:5] + 9'd1 : entries_0[13:5];
    assign manager_aw_payload_len_or_entries_0 =
        result_and_and_10 ? manager_aw_payload_len : entries_0[27:20];
    assign manager_aw_payload_addr_or_entries_0 =
        result_and_and_10 ? manager_aw_payload_addr[2:0] : entries_0[4:2];
    assign manager_aw_payload_size_or_entries_0_2 =
        result_and_and_10 ? manager_aw_payload_size : entries_0[19:17];
    assign last_0 = manager_aw_payload_addr_or_entries_0 |
        {manager_aw_payload_size_or_entries_0_2 > 3'd2,
        manager_aw_payload_size_or_entries_0_2 > 3'd1,
        manager_aw_payload_size_or_entries_0_2 > 3'd0};
    assign lanes_0 = {1'b1 && last_0 >= 3'd7,
        manager_aw_payload_addr_or_entries_0 <= 3'd6 && last_0 >= 3'd6,
        manager_aw_payload_addr_or_entries_0 <= 3'd5 && last_0 >= 3'd5,
        manager_aw_payload_addr_or_entries_0 <= 3'd4 && last_0 >= 3'd4,
        manager_aw_payload_addr_or_entries_0 <= 3'd3 && last_0 >= 3'd3,
        manager_aw_payload_addr_or_entries_0 <= 3'd2 && last_0 >= 3'd2,
        manager_aw_payload_addr_or_entries_0 <= 3'd1 && last_0 >= 3'd1,
        manager_aw_payload_addr_or_entries_0 <= 3'd0};
    assign here_3 = entries_0[32] && entries_0[0] && entries_0[31:28] == manager_b_payload_id;
    assign here_3_2 = entries_1[13] && entries_1[12:9] == manager_r_payload_id;
    assign last_0_2 = 1'b0 || (here_3_2 && 1'b1 && entries_1[8:1] == 8'd0);
    assign exclusive_0 = 1'b0 || (here_3_2 && 1'b1 && entries_1[0]);
    assign wraps_2 = subordinate_aw_payload_burst == 2'd2;
    assign _0_cat_3 = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        subordinate_aw_payload_size > 3'd6, subordinate_aw_payload_size > 3'd5,
        subordinate_aw_payload_size > 3'd4, subordinate_aw_payload_size > 3'd3,
        subordinate_aw_payload_size > 3'd2, subordinate_aw_payload_size > 3'd1,
        subordinate_aw_payload_size > 3'd0};
    assign within_5 = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, subordinate_aw_payload_size > 3'd6,
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
    assign within_6 = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, subordinate_ar_payload_size > 3'd6,
        subordinate_ar_payload_size > 3'd5, subordinate_ar_payload_size > 3'd4,
        subordinate_ar_payload_size > 3'd3, subordinate_ar_payload_size > 3'd2,
        subordinate_ar_payload_size > 3'd1, subordinate_ar_payload_size > 3'd0};
    assign here_1_8 = !entries_2[55];
    assign here_2_7 = !entries_2[27];
    assign before_5 = 1'b0 || here_1_8;
    assign here_1_9 = !entries_2[28];
    assign here_2_8 = !entries_2[0];
    assign before_6 = 1'b0 || here_1_9;
    assign result_and_and_12 = here_1_8 && 1'b1 && subordinate_aw_valid && subordinate_aw_ready;
    assign result_and_and_13 = here_1_9 && 1'b1 && subordinate_w_valid && subordinate_w_ready;
    assign plus_or_entries_2_2 = result_and_and_13 ? entries_2[40:32] + 9'd1 : entries_2[40:32];
    assign subordinate_aw_payload_len_or_entries_2_2 =
        result_and_and_12 ? subordinate_aw_payload_len : entries_2[54:47];
    assign result_and_and_14 = here_2_7 && !before_5 && subordinate_aw_valid &&
        subordinate_aw_ready;
    assign result_and_and_15 = here_2_8 && !before_6 && subordinate_w_valid && subordinate_w_ready;
    assign plus_or_entries_2_3 = result_and_and_15 ? entries_2[12:4] + 9'd1 : entries_2[12:4];
    assign subordinate_aw_payload_len_or_entries_2_3 =
        result_and_and_14 ? subordinate_aw_payload_len : entries_2[26:19];
    assign or_and_or = (!(entries_2[55] || result_and_and_12) ||
        ((entries_2[28] || (result_and_and_13 && subordinate_w_payload_last))
        ? plus_or_entries_2_2 == 9'(subordinate_aw_payload_len_or_entries_2_2) + 9'd1
        : plus_or_entries_2_2 <= 9'(subordinate_aw_payload_len_or_entries_2_2))) &&
        (!(entries_2[27] || result_and_and_14) ||
        ((entries_2[0] || (result_and_and_15 && subordinate_w_payload_last))
        ? plus_or_entries_2_3 == 9'(subordinate_aw_payload_len_or_entries_2_3) + 9'd1
        : plus_or_entries_2_3 <= 9'(subordinate_aw_payload_len_or_entries_2_3)));
    assign subordinate_aw_payload_addr_or_entries_2 =
        result_and_and_12 ? subordinate_aw_payload_addr[1:0] : entries_2[31:30];
    assign subordinate_aw_payload_size_or_entries_2_3 =
        result_and_and_12 ? subordinate_aw_payload_size : entries_2[46:44];
    assign last_1 = subordinate_aw_payload_addr_or_entries_2 |
        {subordinate_aw_payload_size_or_entries_2_3 > 3'd1,
        subordinate_aw_payload_size_or_entries_2_3 > 3'd0};
    assign lanes_1 = {1'b1 && last_1 >= 2'd3,
        subordinate_aw_payload_addr_or_entries_2 <= 2'd2 && last_1 >= 2'd2,
        subordinate_aw_payload_addr_or_entries_2 <= 2'd1 && last_1 >= 2'd1,
        subordinate_aw_payload_addr_or_entries_2 <= 2'd0};
    assign subordinate_aw_payload_addr_or_entries_2_2 =
        result_and_and_14 ? subordinate_aw_payload_addr[1:0] : entries_2[3:2];
    assign subordinate_aw_payload_size_or_entries_2_4 =
        result_and_and_14 ? subordinate_aw_payload_size : entries_2[18:16];
    assign last_2 = subordinate_aw_payload_addr_or_entries_2_2 |
        {subordinate_aw_payload_size_or_entries_2_4 > 3'd1,
        subordinate_aw_payload_size_or_entries_2_4 > 3'd0};
    assign lanes_2 = {1'b1 && last_2 >= 2'd3,
        subordinate_aw_payload_addr_or_entries_2_2 <= 2'd2 && last_2 >= 2'd2,
        subordinate_aw_payload_addr_or_entries_2_2 <= 2'd1 && last_2 >= 2'd1,
        subordinate_aw_payload_addr_or_entries_2_2 <= 2'd0};
    assign here_4 = entries_2[55] && entries_2[28] && 1'b1;
    assign here_5 = entries_2[27] && entries_2[0] && 1'b1;
    assign before_7 = 1'b0 || here_4;
    assign here_4_2 = entries_3[19] && 1'b1;
    assign here_5_2 = entries_3[9] && 1'b1;
    assign before_8 = 1'b0 || here_4_2;
    assign last_1_2 = 1'b0 || (here_4_2 && 1'b1 && entries_3[18:11] == 8'd0);
    assign last_2_2 = last_1_2 || (here_5_2 && !before_8 && entries_3[8:1] == 8'd0);
    assign exclusive_1 = 1'b0 || (here_4_2 && 1'b1 && entries_3[10]);
    assign exclusive_2 = exclusive_1 || (here_5_2 && !before_8 && entries_3[0]);

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
            assume (!manager_aw_valid || manager_aw_payload_size <= 3'd3);
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
                (16'(manager_aw_payload_addr[11:0]) | 16'(within_3)) +
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
            assume (!manager_ar_valid || manager_ar_payload_size <= 3'd3);
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
                (16'(manager_ar_payload_addr[11:0]) | 16'(within_4)) +
                16'($unsigned(15'(manager_ar_payload_len) << manager_ar_payload_size)) < 16'd4096);
        end
    end

    // manager: at most 1 writes are under way
    always @(posedge clk) begin : manager_at_most_1_writes_are_under_way
        if (!rst) begin
            assert (!(manager_aw_valid && manager_aw_ready) || (here_0_8 && 1'b1));
        end
    end

    // manager: data of at most 1 writes are under way
    always @(posedge clk) begin : manager_data_of_at_most_1_writes_are_way
        if (!rst) begin
            assert (!(manager_w_valid && manager_w_ready) || (here_0_9 && 1'b1));
        end
    end

    // manager: the last beat of a write is marked, and no other
    always @(posedge clk) begin : manager_the_last_beat_of_a_write_is_and
        if (!rst) begin
            assume (!(entries_0[32] || result_and_and_10) ||
                ((entries_0[0] || (result_and_and_11 && manager_w_payload_last))
                ? plus_or_entries_0 == 9'(manager_aw_payload_len_or_entries_0) + 9'd1
                : plus_or_entries_0 <= 9'(manager_aw_payload_len_or_entries_0)));
        end
    end

    // manager: strobes are in the lanes of the beat
    always @(posedge clk) begin : manager_strobes_are_in_the_lanes_of_the
        if (!rst) begin
            assume (!(manager_w_valid && manager_w_ready && here_0_9 && 1'b1 &&
                (entries_0[32] || result_and_and_10) &&
                !(entries_0[1] || (result_and_and_10 && entries_0[13:5] != 9'd0))) ||
                (manager_w_payload_strb & ~lanes_0) == 8'd0);
        end
    end

    // manager: a write response follows address and last beat of its id
    always @(posedge clk) begin : manager_a_write_response_follows_address
        if (!rst) begin
            assert (!manager_b_valid || (here_3 && 1'b1));
        end
    end

    // manager: only exclusive writes are answered so
    always @(posedge clk) begin : manager_only_exclusive_writes_are_so
        if (!rst) begin
            assert (!(manager_b_valid && manager_b_payload_resp == 2'd1) ||
                (here_3 && 1'b1 && entries_0[14]));
        end
    end

    // manager: at most 1 reads are under way
    always @(posedge clk) begin : manager_at_most_1_reads_are_under_way
        if (!rst) begin
            assert (!(manager_ar_valid && manager_ar_ready) || !entries_1[13]);
        end
    end

    // manager: read data follow an address of their id
    always @(posedge clk) begin : manager_read_data_follow_an_address_of
        if (!rst) begin
            assert (!manager_r_valid || (here_3_2 && 1'b1));
        end
    end

    // manager: the last beat of a read is marked, and no other
    always @(posedge clk) begin : manager_the_last_beat_of_a_read_is_and
        if (!rst) begin
            assert (!(manager_r_valid && here_3_2 && 1'b1) || manager_r_payload_last == last_0_2);
        end
    end

    // manager: only exclusive reads are answered so
    always @(posedge clk) begin : manager_only_exclusive_reads_are_so
        if (!rst) begin
            assert (!(manager_r_valid && manager_r_payload_resp == 2'd1) || exclusive_0);
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
            assert (!subordinate_aw_valid || subordinate_aw_payload_size <= 3'd2);
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
                (16'(subordinate_aw_payload_addr[11:0]) | 16'(within_5)) +
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
            assert (!subordinate_ar_valid || subordinate_ar_payload_size <= 3'd2);
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
                (16'(subordinate_ar_payload_addr[11:0]) | 16'(within_6)) +
                16'($unsigned(15'(subordinate_ar_payload_len) << subordinate_ar_payload_size)) <
                16'd4096);
        end
    end

    // subordinate: at most 2 writes are under way
    always @(posedge clk) begin : subordinate_at_most_2_writes_are_under
        if (!rst) begin
            assert (!(subordinate_aw_valid && subordinate_aw_ready) || (here_1_8 && 1'b1) ||
                (here_2_7 && !before_5));
        end
    end

    // subordinate: data of at most 2 writes are under way
    always @(posedge clk) begin : subordinate_data_of_at_most_2_writes_are
        if (!rst) begin
            assert (!(subordinate_w_valid && subordinate_w_ready) || (here_1_9 && 1'b1) ||
                (here_2_8 && !before_6));
        end
    end

    // subordinate: the last beat of a write is marked, and no other
    always @(posedge clk) begin : subordinate_the_last_beat_of_a_write_is
        if (!rst) begin
            assert (or_and_or);
        end
    end

    // subordinate: strobes are in the lanes of the beat
    always @(posedge clk) begin : subordinate_strobes_are_in_the_lanes_of_0
        if (!rst) begin
            assert (!(subordinate_w_valid && subordinate_w_ready && here_1_9 && 1'b1 &&
                (entries_2[55] || result_and_and_12) &&
                !(entries_2[29] || (result_and_and_12 && entries_2[40:32] != 9'd0))) ||
                (subordinate_w_payload_strb & ~lanes_1) == 4'd0);
        end
    end

    // subordinate: strobes are in the lanes of the beat 1
    always @(posedge clk) begin : subordinate_strobes_are_in_the_lanes_of_1
        if (!rst) begin
            assert (!(subordinate_w_valid && subordinate_w_ready && here_2_8 && !before_6 &&
                (entries_2[27] || result_and_and_14) &&
                !(entries_2[1] || (result_and_and_14 && entries_2[12:4] != 9'd0))) ||
                (subordinate_w_payload_strb & ~lanes_2) == 4'd0);
        end
    end

    // subordinate: a write response follows address and last beat of its id
    always @(posedge clk) begin : subordinate_a_write_response_follows_and
        if (!rst) begin
            assume (!subordinate_b_valid || (here_4 && 1'b1) || (here_5 && !before_7));
        end
    end

    // subordinate: only exclusive writes are answered so
    always @(posedge clk) begin : subordinate_only_exclusive_writes_are_so
        if (!rst) begin
            assume (!(subordinate_b_valid && subordinate_b_payload_resp == 2'd1) ||
                (here_4 && 1'b1 && entries_2[41]) || (here_5 && !before_7 && entries_2[13]));
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
            assume (!subordinate_r_valid || (here_4_2 && 1'b1) || (here_5_2 && !before_8));
        end
    end

    // subordinate: the last beat of a read is marked, and no other
    always @(posedge clk) begin : subordinate_the_last_beat_of_a_read_is
        if (!rst) begin
            assume (!(subordinate_r_valid && ((here_4_2 && 1'b1) || (here_5_2 && !before_8))) ||
                subordinate_r_payload_last == last_2_2);
        end
    end

    // subordinate: only exclusive reads are answered so
    always @(posedge clk) begin : subordinate_only_exclusive_reads_are_so
        if (!rst) begin
            assume (!(subordinate_r_valid && subordinate_r_payload_resp == 2'd1) || exclusive_2);
        end
    end
`endif
endmodule
