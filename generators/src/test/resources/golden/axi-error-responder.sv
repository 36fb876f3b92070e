// Answers every AXI4 burst with a decoding error.
module Axi4ErrorResponder_ad32_d64_i4_at_ (
    input  logic        clk,
    input  logic        rst,
    input  logic        bus_aw_valid,
    output logic        bus_aw_ready,
    input  logic [3:0]  bus_aw_payload_id,
    input  logic [31:0] bus_aw_payload_addr,
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
    input  logic [31:0] bus_ar_payload_addr,
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
    logic       writing;
    logic       answered;
    logic [3:0] writeId;
    logic       reading;
    logic [3:0] readId;
    logic [7:0] left;

    assign bus_aw_ready = !(writing || answered);
    assign bus_w_ready = writing;
    assign bus_b_valid = answered;
    assign bus_b_payload_id = writeId;
    assign bus_b_payload_resp = 2'd3;

    always_ff @(posedge clk) begin
        if (rst) begin
            writing <= 1'b0;
            answered <= 1'b0;
        end else begin
            if (bus_aw_valid && bus_aw_ready) begin
                writing <= 1'b1;
            end
            if (bus_w_valid && bus_w_ready && bus_w_payload_last) begin
                writing <= 1'b0;
                answered <= 1'b1;
            end
            if (bus_b_valid && bus_b_ready) begin
                answered <= 1'b0;
            end
        end
    end

    always_ff @(posedge clk) begin
        if (bus_aw_valid && bus_aw_ready) begin
            writeId <= bus_aw_payload_id;
        end
    end

    assign bus_ar_ready = !reading;
    assign bus_r_valid = reading;
    assign bus_r_payload_id = readId;
    assign bus_r_payload_data = 64'd0;
    assign bus_r_payload_resp = 2'd3;
    assign bus_r_payload_last = left == 8'd0;

    always_ff @(posedge clk) begin
        if (rst) begin
            reading <= 1'b0;
        end else begin
            if (bus_ar_valid && bus_ar_ready) begin
                reading <= 1'b1;
            end
            if (bus_r_valid && bus_r_ready) begin
                reading <= left != 8'd0;
            end
        end
    end

    always_ff @(posedge clk) begin
        if (bus_ar_valid && bus_ar_ready) begin
            readId <= bus_ar_payload_id;
            left <= bus_ar_payload_len;
        end
        if (bus_r_valid && bus_r_ready) begin
            left <= left - 8'd1;
        end
    end

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, bus_aw_payload_addr, bus_aw_payload_len, bus_aw_payload_size,
        bus_aw_payload_burst, bus_w_payload_data, bus_w_payload_strb, bus_ar_payload_addr,
        bus_ar_payload_size, bus_ar_payload_burst};

`ifndef SYNTHESIS
    logic        bus_aw_waited = 1'b0;
    logic [3:0]  bus_aw_payload_id_past;
    logic [31:0] bus_aw_payload_addr_past;
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
    logic [31:0] bus_ar_payload_addr_past;
    logic [7:0]  bus_ar_payload_len_past;
    logic [2:0]  bus_ar_payload_size_past;
    logic [1:0]  bus_ar_payload_burst_past;
    logic        bus_r_waited = 1'b0;
    logic [3:0]  bus_r_payload_id_past;
    logic [63:0] bus_r_payload_data_past;
    logic [1:0]  bus_r_payload_resp_past;
    logic        bus_r_payload_last_past;
    logic [32:0] entries_0 = 33'd0;
    logic [13:0] entries_1 = 14'd0;
    logic        here_0;
    logic        gone_0;
    logic        here;
    logic        result_and_and;
    logic [2:0]  bus_aw_payload_size_or_entries_0;
    logic [1:0]  bus_aw_payload_burst_or_entries_0;
    logic        here_2;
    logic        result_and_and_2;
    logic [2:0]  here_3;
    logic [7:0]  _1_shl_bus_aw_payload_size_or_entries_0;
    logic [2:0]  or_or_and;
    logic [2:0]  within_0;
    logic [2:0]  block;
    logic [2:0]  next;
    logic [2:0]  round;
    logic [2:0]  low;
    logic [32:0] entries_0_2;
    logic        ends;
    logic        here_0_2;
    logic        gone_1;
    logic        here_4;
    logic        result_and_and_3;
    logic [13:0] entries_1_2;
    logic        wraps_0;
    logic [31:0] _0_cat;
    logic [11:0] within_1;
    logic        wraps_1;
    logic [31:0] _0_cat_2;
    logic [11:0] within_2;
    logic        here_5;
    logic        here_6;
    logic        result_and_and_4;
    logic        result_and_and_5;
    logic [8:0]  plus_or_entries_0;
    logic [7:0]  bus_aw_payload_len_or_entries_0;
    logic [2:0]  bus_aw_payload_addr_or_entries_0;
    logic [2:0]  bus_aw_payload_size_or_entries_0_2;
    logic [2:0]  last;
    logic [7:0]  lanes;
    logic        here_1;
    logic        here_1_2;
    logic        last_2;
    logic        exclusive;
    assign here_0 = entries_0[32] && entries_0[0] && entries_0[31:28] == bus_b_payload_id;
    assign gone_0 = 1'b0 || (bus_b_valid && bus_b_ready && here_0 && 1'b1);
    assign here = !entries_0[32];
    assign result_and_and = here && 1'b1 && bus_aw_valid && bus_aw_ready;
    assign bus_aw_payload_size_or_entries_0 =
        result_and_and ? bus_aw_payload_size : entries_0[19:17];
    assign bus_aw_payload_burst_or_entries_0 =
        result_and_and ? bus_aw_payload_burst : entries_0[16:15];
    assign here_2 = !entries_0[0];
    assign result_and_and_2 = here_2 && 1'b1 && bus_w_valid && bus_w_ready;
    assign here_3 = result_and_and ? bus_aw_payload_addr[2:0] : entries_0[4:2];
    assign _1_shl_bus_aw_payload_size_or_entries_0 = 8'd1 << bus_aw_payload_size_or_entries_0;
    assign or_or_and = ({3{_1_shl_bus_aw_payload_size_or_entries_0[0]}} &
        (result_and_and ? bus_aw_payload_len[2:0] : entries_0[22:20])) |
        ({3{_1_shl_bus_aw_payload_size_or_entries_0[1]}} &
        {result_and_and ? bus_aw_payload_len[1:0] : entries_0[21:20], 1'b0}) |
        ({3{_1_shl_bus_aw_payload_size_or_entries_0[2]}} &
        {result_and_and ? bus_aw_payload_len[0] : entries_0[20], 2'd0}) |
        ({3{_1_shl_bus_aw_payload_size_or_entries_0[3]}} & 3'd0);
    assign within_0 = {bus_aw_payload_size_or_entries_0 > 3'd2,
        bus_aw_payload_size_or_entries_0 > 3'd1, bus_aw_payload_size_or_entries_0 > 3'd0};
    assign block = or_or_and | ({3{_1_shl_bus_aw_payload_size_or_entries_0[4]}} & 3'd0) |
        ({3{_1_shl_bus_aw_payload_size_or_entries_0[5]}} & 3'd0) |
        ({3{_1_shl_bus_aw_payload_size_or_entries_0[6]}} & 3'd0) |
        ({3{_1_shl_bus_aw_payload_size_or_entries_0[7]}} & 3'd0) | within_0;
    assign next = (here_3 | within_0) + 3'd1;
    assign round = (here_3 & ~block) | (next & block);
    assign low = bus_aw_payload_burst_or_entries_0 == 2'd0 ? here_3
        : bus_aw_payload_burst_or_entries_0 == 2'd2 ? round : next;
    assign entries_0_2 = {gone_0 ? 1'b0 : entries_0[32] || result_and_and,
        gone_0 ? 4'd0 : result_and_and ? bus_aw_payload_id : entries_0[31:28],
        gone_0 ? 8'd0 : result_and_and ? bus_aw_payload_len : entries_0[27:20],
        gone_0 ? 3'd0 : bus_aw_payload_size_or_entries_0,
        gone_0 ? 2'd0 : bus_aw_payload_burst_or_entries_0,
        gone_0 ? 1'b0 : entries_0[14] || (result_and_and && 1'b0),
        gone_0 ? 9'd0 : result_and_and_2 ? entries_0[13:5] + 9'd1 : entries_0[13:5],
        gone_0 ? 3'd0 : result_and_and_2 ? low : result_and_and ? bus_aw_payload_addr[2:0]
        : entries_0[4:2], gone_0 ? 1'b0
        : entries_0[1] || (result_and_and && entries_0[13:5] != 9'd0),
        gone_0 ? 1'b0 : entries_0[0] || (result_and_and_2 && bus_w_payload_last)};
    assign ends = bus_r_valid && bus_r_ready && bus_r_payload_last;
    assign here_0_2 = entries_1[13] && entries_1[12:9] == bus_r_payload_id;
    assign gone_1 = 1'b0 || (ends && here_0_2 && 1'b1);
    assign here_4 = !entries_1[13];
    assign result_and_and_3 = here_4 && 1'b1 && bus_ar_valid && bus_ar_ready;
    assign entries_1_2 = {gone_1 ? 1'b0 : result_and_and_3 ? 1'b1 : entries_1[13],
        gone_1 ? 4'd0 : result_and_and_3 ? bus_ar_payload_id : entries_1[12:9],
        gone_1 ? 8'd0 : result_and_and_3 ? bus_ar_payload_len
        : (here_0_2 && 1'b1 && bus_r_valid && bus_r_ready) ? entries_1[8:1] - 8'd1 : entries_1[8:1],
        gone_1 ? 1'b0 : result_and_and_3 ? 1'b0 : entries_1[0]};

    always_ff @(posedge clk) begin
        if (rst) begin
            bus_aw_waited <= 1'b0;
            bus_w_waited <= 1'b0;
            bus_b_waited <= 1'b0;
            bus_ar_waited <= 1'b0;
            bus_r_waited <= 1'b0;
            entries_0 <= 33'd0;
            entries_1 <= 14'd0;
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
    assign _0_cat = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        bus_aw_payload_size > 3'd6, bus_aw_payload_size > 3'd5, bus_aw_payload_size > 3'd4,
        bus_aw_payload_size > 3'd3, bus_aw_payload_size > 3'd2, bus_aw_payload_size > 3'd1,
        bus_aw_payload_size > 3'd0};
    assign within_1 = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, bus_aw_payload_size > 3'd6,
        bus_aw_payload_size > 3'd5, bus_aw_payload_size > 3'd4, bus_aw_payload_size > 3'd3,
        bus_aw_payload_size > 3'd2, bus_aw_payload_size > 3'd1, bus_aw_payload_size > 3'd0};
    assign wraps_1 = bus_ar_payload_burst == 2'd2;
    assign _0_cat_2 = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        bus_ar_payload_size > 3'd6, bus_ar_payload_size > 3'd5, bus_ar_payload_size > 3'd4,
        bus_ar_payload_size > 3'd3, bus_ar_payload_size > 3'd2, bus_ar_payload_size > 3'd1,
        bus_ar_payload_size > 3'd0};
    assign within_2 = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, bus_ar_payload_size > 3'd6,
        bus_ar_payload_size > 3'd5, bus_ar_payload_size > 3'd4, bus_ar_payload_size > 3'd3,
        bus_ar_payload_size > 3'd2, bus_ar_payload_size > 3'd1, bus_ar_payload_size > 3'd0};
    assign here_5 = !entries_0[32];
    assign here_6 = !entries_0[0];
    assign result_and_and_4 = here_5 && 1'b1 && bus_aw_valid && bus_aw_ready;
    assign result_and_and_5 = here_6 && 1'b1 && bus_w_valid && bus_w_ready;
    assign plus_or_entries_0 = result_and_and_5 ? entries_0[13:5] + 9'd1 : entries_0[13:5];
    assign bus_aw_payload_len_or_entries_0 =
        result_and_and_4 ? bus_aw_payload_len : entries_0[27:20];
    assign bus_aw_payload_addr_or_entries_0 =
        result_and_and_4 ? bus_aw_payload_addr[2:0] : entries_0[4:2];
    assign bus_aw_payload_size_or_entries_0_2 =
        result_and_and_4 ? bus_aw_payload_size : entries_0[19:17];
    assign last = bus_aw_payload_addr_or_entries_0 |
        {bus_aw_payload_size_or_entries_0_2 > 3'd2, bus_aw_payload_size_or_entries_0_2 > 3'd1,
        bus_aw_payload_size_or_entries_0_2 > 3'd0};
    assign lanes = {1'b1 && last >= 3'd7, bus_aw_payload_addr_or_entries_0 <= 3'd6 && last >= 3'd6,
        bus_aw_payload_addr_or_entries_0 <= 3'd5 && last >= 3'd5,
        bus_aw_payload_addr_or_entries_0 <= 3'd4 && last >= 3'd4,
        bus_aw_payload_addr_or_entries_0 <= 3'd3 && last >= 3'd3,
        bus_aw_payload_addr_or_entries_0 <= 3'd2 && last >= 3'd2,
        bus_aw_payload_addr_or_entries_0 <= 3'd1 && last >= 3'd1,
        bus_aw_payload_addr_or_entries_0 <= 3'd0};
    assign here_1 = entries_0[32] && entries_0[0] && entries_0[31:28] == bus_b_payload_id;
    assign here_1_2 = entries_1[13] && entries_1[12:9] == bus_r_payload_id;
    assign last_2 = 1'b0 || (here_1_2 && 1'b1 && entries_1[8:1] == 8'd0);
    assign exclusive = 1'b0 || (here_1_2 && 1'b1 && entries_1[0]);

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
            assume (!bus_aw_valid || !wraps_0 || (bus_aw_payload_addr & _0_cat) == 32'd0);
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
                (16'(bus_aw_payload_addr[11:0]) | 16'(within_1)) +
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
            assume (!bus_ar_valid || !wraps_1 || (bus_ar_payload_addr & _0_cat_2) == 32'd0);
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
                (16'(bus_ar_payload_addr[11:0]) | 16'(within_2)) +
                16'($unsigned(15'(bus_ar_payload_len) << bus_ar_payload_size)) < 16'd4096);
        end
    end

    // bus: at most 1 writes are under way
    always @(posedge clk) begin : bus_at_most_1_writes_are_under_way
        if (!rst) begin
            assert (!(bus_aw_valid && bus_aw_ready) || (here_5 && 1'b1));
        end
    end

    // bus: data of at most 1 writes are under way
    always @(posedge clk) begin : bus_data_of_at_most_1_writes_are_under
        if (!rst) begin
            assert (!(bus_w_valid && bus_w_ready) || (here_6 && 1'b1));
        end
    end

    // bus: the last beat of a write is marked, and no other
    always @(posedge clk) begin : bus_the_last_beat_of_a_write_is_marked
        if (!rst) begin
            assume (!(entries_0[32] || result_and_and_4) ||
                ((entries_0[0] || (result_and_and_5 && bus_w_payload_last))
                ? plus_or_entries_0 == 9'(bus_aw_payload_len_or_entries_0) + 9'd1
                : plus_or_entries_0 <= 9'(bus_aw_payload_len_or_entries_0)));
        end
    end

    // bus: strobes are in the lanes of the beat
    always @(posedge clk) begin : bus_strobes_are_in_the_lanes_of_the_beat
        if (!rst) begin
            assume (!(bus_w_valid && bus_w_ready && here_6 && 1'b1 &&
                (entries_0[32] || result_and_and_4) &&
                !(entries_0[1] || (result_and_and_4 && entries_0[13:5] != 9'd0))) ||
                (bus_w_payload_strb & ~lanes) == 8'd0);
        end
    end

    // bus: a write response follows address and last beat of its id
    always @(posedge clk) begin : bus_a_write_response_follows_address_and
        if (!rst) begin
            assert (!bus_b_valid || (here_1 && 1'b1));
        end
    end

    // bus: only exclusive writes are answered so
    always @(posedge clk) begin : bus_only_exclusive_writes_are_answered
        if (!rst) begin
            assert (!(bus_b_valid && bus_b_payload_resp == 2'd1) ||
                (here_1 && 1'b1 && entries_0[14]));
        end
    end

    // bus: at most 1 reads are under way
    always @(posedge clk) begin : bus_at_most_1_reads_are_under_way
        if (!rst) begin
            assert (!(bus_ar_valid && bus_ar_ready) || !entries_1[13]);
        end
    end

    // bus: read data follow an address of their id
    always @(posedge clk) begin : bus_read_data_follow_an_address_of_their
        if (!rst) begin
            assert (!bus_r_valid || (here_1_2 && 1'b1));
        end
    end

    // bus: the last beat of a read is marked, and no other
    always @(posedge clk) begin : bus_the_last_beat_of_a_read_is_marked_no
        if (!rst) begin
            assert (!(bus_r_valid && here_1_2 && 1'b1) || bus_r_payload_last == last_2);
        end
    end

    // bus: only exclusive reads are answered so
    always @(posedge clk) begin : bus_only_exclusive_reads_are_answered_so
        if (!rst) begin
            assert (!(bus_r_valid && bus_r_payload_resp == 2'd1) || exclusive);
        end
    end
`endif
endmodule
