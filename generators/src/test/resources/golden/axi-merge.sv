// verilator lint_off DECLFILENAME

// First-in first-out buffer between two streams.
module Fifo_w1_d2 (
    input  logic       clk,
    input  logic       rst,
    input  logic       in_valid,
    output logic       in_ready,
    input  logic       in_payload,
    output logic       out_valid,
    input  logic       out_ready,
    output logic       out_payload,
    output logic [1:0] count
);
    logic [1:0] head;
    logic [1:0] tail;
    logic [1:0] held;
    logic       words [0:1];

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
    logic in_waited = 1'b0;
    logic in_payload_past;
    logic out_waited = 1'b0;
    logic out_payload_past;

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

// Round-robin arbiter: the winner goes to the back of the queue.
module RoundRobinArbiter_r2 (
    input  logic       clk,
    input  logic       rst,
    input  logic [1:0] request,
    input  logic       accept,
    output logic [1:0] grant
);
    logic [1:0] preferred;
    logic [1:0] first;

    assign first = request & preferred;
    assign grant = (|first) ? first & (~first + 2'd1) : request & (~request + 2'd1);

    always_ff @(posedge clk) begin
        if (rst) begin
            preferred <= 2'd0;
        end else if (accept && (|request)) begin
            preferred <= ~(grant | (grant - 2'd1));
        end
    end
endmodule

// Several streams into one.
module StreamMerge_w31_b2_pround_robin (
    input  logic        clk,
    input  logic        rst,
    input  logic        in_0_valid,
    output logic        in_0_ready,
    input  logic [30:0] in_0_payload,
    input  logic        in_1_valid,
    output logic        in_1_ready,
    input  logic [30:0] in_1_payload,
    output logic        out_valid,
    input  logic        out_ready,
    output logic [30:0] out_payload,
    output logic [1:0]  from
);
    logic [1:0]  chosen;
    logic        accept;
    logic [1:0]  arbiter_grant;
    logic [1:0]  valid;
    logic [30:0] cat_and_in_0_payload;
    logic [30:0] cat_and_in_1_payload;
    logic [1:0]  request;

    assign accept = out_valid && out_ready;
    assign valid = {in_1_valid, in_0_valid};
    assign out_valid = |valid;
    assign cat_and_in_0_payload = {31{arbiter_grant[0]}} & in_0_payload;
    assign cat_and_in_1_payload = {31{arbiter_grant[1]}} & in_1_payload;
    assign out_payload = cat_and_in_0_payload | cat_and_in_1_payload;
    assign from = arbiter_grant;
    assign in_0_ready = out_ready && arbiter_grant[0];
    assign in_1_ready = out_ready && arbiter_grant[1];

    always_ff @(posedge clk) begin
        if (rst) begin
            chosen <= 2'd0;
        end else begin
            chosen <= out_ready ? 2'd0 : arbiter_grant;
        end
    end

    assign request = (|chosen) ? chosen : valid;

    RoundRobinArbiter_r2 arbiter (
        .clk(clk),
        .rst(rst),
        .request(request),
        .accept(accept),
        .grant(arbiter_grant)
    );

`ifndef SYNTHESIS
    logic        in_0_waited = 1'b0;
    logic [30:0] in_0_payload_past;
    logic        in_1_waited = 1'b0;
    logic [30:0] in_1_payload_past;
    logic        out_waited = 1'b0;
    logic [30:0] out_payload_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            in_0_waited <= 1'b0;
            in_1_waited <= 1'b0;
            out_waited <= 1'b0;
        end else begin
            in_0_waited <= in_0_valid && !in_0_ready;
            in_1_waited <= in_1_valid && !in_1_ready;
            out_waited <= out_valid && !out_ready;
        end
    end

    always_ff @(posedge clk) begin
        in_0_payload_past <= in_0_payload;
        in_1_payload_past <= in_1_payload;
        out_payload_past <= out_payload;
    end

    // stream `in_0` keeps valid until ready
    always @(posedge clk) begin : in_0_keeps_valid
        if (!rst) begin
            assume (!in_0_waited || in_0_valid);
        end
    end

    // stream `in_0` keeps its payload until ready
    always @(posedge clk) begin : in_0_keeps_payload
        if (!rst) begin
            assume (!in_0_waited || in_0_payload == in_0_payload_past);
        end
    end

    // stream `in_1` keeps valid until ready
    always @(posedge clk) begin : in_1_keeps_valid
        if (!rst) begin
            assume (!in_1_waited || in_1_valid);
        end
    end

    // stream `in_1` keeps its payload until ready
    always @(posedge clk) begin : in_1_keeps_payload
        if (!rst) begin
            assume (!in_1_waited || in_1_payload == in_1_payload_past);
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

// Several AXI4 managers at one subordinate.
module Axi4Merge_m2_ad16_d64_i1_at__o2 (
    input  logic        clk,
    input  logic        rst,
    input  logic        managers_0_aw_valid,
    output logic        managers_0_aw_ready,
    input  logic        managers_0_aw_payload_id,
    input  logic [15:0] managers_0_aw_payload_addr,
    input  logic [7:0]  managers_0_aw_payload_len,
    input  logic [2:0]  managers_0_aw_payload_size,
    input  logic [1:0]  managers_0_aw_payload_burst,
    input  logic        managers_0_w_valid,
    output logic        managers_0_w_ready,
    input  logic [63:0] managers_0_w_payload_data,
    input  logic [7:0]  managers_0_w_payload_strb,
    input  logic        managers_0_w_payload_last,
    output logic        managers_0_b_valid,
    input  logic        managers_0_b_ready,
    output logic        managers_0_b_payload_id,
    output logic [1:0]  managers_0_b_payload_resp,
    input  logic        managers_0_ar_valid,
    output logic        managers_0_ar_ready,
    input  logic        managers_0_ar_payload_id,
    input  logic [15:0] managers_0_ar_payload_addr,
    input  logic [7:0]  managers_0_ar_payload_len,
    input  logic [2:0]  managers_0_ar_payload_size,
    input  logic [1:0]  managers_0_ar_payload_burst,
    output logic        managers_0_r_valid,
    input  logic        managers_0_r_ready,
    output logic        managers_0_r_payload_id,
    output logic [63:0] managers_0_r_payload_data,
    output logic [1:0]  managers_0_r_payload_resp,
    output logic        managers_0_r_payload_last,
    input  logic        managers_1_aw_valid,
    output logic        managers_1_aw_ready,
    input  logic        managers_1_aw_payload_id,
    input  logic [15:0] managers_1_aw_payload_addr,
    input  logic [7:0]  managers_1_aw_payload_len,
    input  logic [2:0]  managers_1_aw_payload_size,
    input  logic [1:0]  managers_1_aw_payload_burst,
    input  logic        managers_1_w_valid,
    output logic        managers_1_w_ready,
    input  logic [63:0] managers_1_w_payload_data,
    input  logic [7:0]  managers_1_w_payload_strb,
    input  logic        managers_1_w_payload_last,
    output logic        managers_1_b_valid,
    input  logic        managers_1_b_ready,
    output logic        managers_1_b_payload_id,
    output logic [1:0]  managers_1_b_payload_resp,
    input  logic        managers_1_ar_valid,
    output logic        managers_1_ar_ready,
    input  logic        managers_1_ar_payload_id,
    input  logic [15:0] managers_1_ar_payload_addr,
    input  logic [7:0]  managers_1_ar_payload_len,
    input  logic [2:0]  managers_1_ar_payload_size,
    input  logic [1:0]  managers_1_ar_payload_burst,
    output logic        managers_1_r_valid,
    input  logic        managers_1_r_ready,
    output logic        managers_1_r_payload_id,
    output logic [63:0] managers_1_r_payload_data,
    output logic [1:0]  managers_1_r_payload_resp,
    output logic        managers_1_r_payload_last,
    output logic        subordinate_aw_valid,
    input  logic        subordinate_aw_ready,
    output logic [1:0]  subordinate_aw_payload_id,
    output logic [15:0] subordinate_aw_payload_addr,
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
    input  logic [1:0]  subordinate_b_payload_id,
    input  logic [1:0]  subordinate_b_payload_resp,
    output logic        subordinate_ar_valid,
    input  logic        subordinate_ar_ready,
    output logic [1:0]  subordinate_ar_payload_id,
    output logic [15:0] subordinate_ar_payload_addr,
    output logic [7:0]  subordinate_ar_payload_len,
    output logic [2:0]  subordinate_ar_payload_size,
    output logic [1:0]  subordinate_ar_payload_burst,
    input  logic        subordinate_r_valid,
    output logic        subordinate_r_ready,
    input  logic [1:0]  subordinate_r_payload_id,
    input  logic [63:0] subordinate_r_payload_data,
    input  logic [1:0]  subordinate_r_payload_resp,
    input  logic        subordinate_r_payload_last
);
    logic [1:0]  openWrites;
    logic [1:0]  openReads;
    logic        addresses;
    logic        wire_;
    logic        turns_in_ready;
    logic        turns_out_valid;
    logic        turns_out_payload;
    logic [1:0]  turns_count;
    logic        merge_0_in_0_ready;
    logic        merge_0_in_1_ready;
    logic        merge_0_out_valid;
    logic [30:0] merge_0_out_payload;
    logic [1:0]  merge_0_from;
    logic        merge_1_in_0_ready;
    logic        merge_1_in_1_ready;
    logic        merge_1_out_valid;
    logic [30:0] merge_1_out_payload;
    logic [1:0]  merge_1_from;
    logic        ends;
    logic        addresses_0;
    logic        mine_0;
    logic        mine_1;
    logic        valid_0;
    logic        valid_1;
    logic [63:0] sender_data;
    logic [7:0]  sender_strb;
    logic        sender_last;
    logic        mine_0_2;
    logic        mine_1_2;
    logic        ready_0;
    logic        ready_1;
    logic        mine_2;
    logic        mine_3;
    logic        ready_2;
    logic        ready_3;
    logic [30:0] merge_0_in_0_payload;
    logic [30:0] merge_0_in_1_payload;
    logic        addresses_1;
    logic        turns_in_valid;
    logic        turns_in_payload;
    logic        turns_out_ready;
    logic [30:0] merge_1_in_0_payload;
    logic [30:0] merge_1_in_1_payload;
    logic        merge_1_out_ready;

    assign ends = subordinate_r_valid && subordinate_r_ready && subordinate_r_payload_last;

    always_ff @(posedge clk) begin
        if (rst) begin
            openWrites <= 2'd0;
            openReads <= 2'd0;
        end else begin
            openWrites <= openWrites + 2'($unsigned(subordinate_aw_valid && subordinate_aw_ready)) -
                2'($unsigned(subordinate_b_valid && subordinate_b_ready));
            openReads <= openReads + 2'($unsigned(subordinate_ar_valid && subordinate_ar_ready)) -
                2'(ends);
        end
    end

    assign managers_0_aw_ready = merge_0_in_0_ready;
    assign managers_1_aw_ready = merge_0_in_1_ready;
    assign addresses_0 = merge_0_out_valid && openWrites != 2'd2;
    assign subordinate_aw_valid = addresses_0 && turns_in_ready;
    assign subordinate_aw_payload_id = merge_0_out_payload[30:29];
    assign subordinate_aw_payload_addr = merge_0_out_payload[28:13];
    assign subordinate_aw_payload_len = merge_0_out_payload[12:5];
    assign subordinate_aw_payload_size = merge_0_out_payload[4:2];
    assign subordinate_aw_payload_burst = merge_0_out_payload[1:0];
    assign addresses = subordinate_aw_ready && turns_in_ready;
    assign mine_0 = turns_out_valid && turns_out_payload == 1'b0;
    assign managers_0_w_ready = mine_0 && subordinate_w_ready;
    assign mine_1 = turns_out_valid && turns_out_payload == 1'b1;
    assign managers_1_w_ready = mine_1 && subordinate_w_ready;
    assign valid_0 = 1'b0 || (mine_0 && managers_0_w_valid);
    assign valid_1 = valid_0 || (mine_1 && managers_1_w_valid);
    assign subordinate_w_valid = valid_1;
    assign sender_data = turns_out_payload == 1'b1 ? managers_1_w_payload_data
        : managers_0_w_payload_data;
    assign subordinate_w_payload_data = sender_data;
    assign sender_strb = turns_out_payload == 1'b1 ? managers_1_w_payload_strb
        : managers_0_w_payload_strb;
    assign subordinate_w_payload_strb = sender_strb;
    assign sender_last = turns_out_payload == 1'b1 ? managers_1_w_payload_last
        : managers_0_w_payload_last;
    assign subordinate_w_payload_last = sender_last;
    assign mine_0_2 = subordinate_b_payload_id[1] == 1'b0;
    assign managers_0_b_valid = subordinate_b_valid && mine_0_2;
    assign managers_0_b_payload_id = subordinate_b_payload_id[0];
    assign managers_0_b_payload_resp = subordinate_b_payload_resp;
    assign mine_1_2 = subordinate_b_payload_id[1] == 1'b1;
    assign managers_1_b_valid = subordinate_b_valid && mine_1_2;
    assign managers_1_b_payload_id = subordinate_b_payload_id[0];
    assign managers_1_b_payload_resp = subordinate_b_payload_resp;
    assign ready_0 = 1'b0 || (mine_0_2 && managers_0_b_ready);
    assign ready_1 = ready_0 || (mine_1_2 && managers_1_b_ready);
    assign subordinate_b_ready = ready_1;
    assign managers_0_ar_ready = merge_1_in_0_ready;
    assign managers_1_ar_ready = merge_1_in_1_ready;
    assign subordinate_ar_valid = merge_1_out_valid && openReads != 2'd2;
    assign subordinate_ar_payload_id = merge_1_out_payload[30:29];
    assign subordinate_ar_payload_addr = merge_1_out_payload[28:13];
    assign subordinate_ar_payload_len = merge_1_out_payload[12:5];
    assign subordinate_ar_payload_size = merge_1_out_payload[4:2];
    assign subordinate_ar_payload_burst = merge_1_out_payload[1:0];
    assign wire_ = subordinate_ar_ready;
    assign mine_2 = subordinate_r_payload_id[1] == 1'b0;
    assign managers_0_r_valid = subordinate_r_valid && mine_2;
    assign managers_0_r_payload_id = subordinate_r_payload_id[0];
    assign managers_0_r_payload_data = subordinate_r_payload_data;
    assign managers_0_r_payload_resp = subordinate_r_payload_resp;
    assign managers_0_r_payload_last = subordinate_r_payload_last;
    assign mine_3 = subordinate_r_payload_id[1] == 1'b1;
    assign managers_1_r_valid = subordinate_r_valid && mine_3;
    assign managers_1_r_payload_id = subordinate_r_payload_id[0];
    assign managers_1_r_payload_data = subordinate_r_payload_data;
    assign managers_1_r_payload_resp = subordinate_r_payload_resp;
    assign managers_1_r_payload_last = subordinate_r_payload_last;
    assign ready_2 = 1'b0 || (mine_2 && managers_0_r_ready);
    assign ready_3 = ready_2 || (mine_3 && managers_1_r_ready);
    assign subordinate_r_ready = ready_3;
    assign merge_0_in_0_payload = {{1'b0, managers_0_aw_payload_id}, managers_0_aw_payload_addr,
        managers_0_aw_payload_len, managers_0_aw_payload_size, managers_0_aw_payload_burst};
    assign merge_0_in_1_payload = {{1'b1, managers_1_aw_payload_id}, managers_1_aw_payload_addr,
        managers_1_aw_payload_len, managers_1_aw_payload_size, managers_1_aw_payload_burst};
    assign addresses_1 = addresses && openWrites != 2'd2;
    assign turns_in_valid = addresses_0 && addresses;
    assign turns_in_payload = merge_0_out_payload[30];
    assign turns_out_ready = subordinate_w_valid && subordinate_w_ready &&
        subordinate_w_payload_last;
    assign merge_1_in_0_payload = {{1'b0, managers_0_ar_payload_id}, managers_0_ar_payload_addr,
        managers_0_ar_payload_len, managers_0_ar_payload_size, managers_0_ar_payload_burst};
    assign merge_1_in_1_payload = {{1'b1, managers_1_ar_payload_id}, managers_1_ar_payload_addr,
        managers_1_ar_payload_len, managers_1_ar_payload_size, managers_1_ar_payload_burst};
    assign merge_1_out_ready = wire_ && openReads != 2'd2;

    Fifo_w1_d2 turns (
        .clk(clk),
        .rst(rst),
        .in_valid(turns_in_valid),
        .in_ready(turns_in_ready),
        .in_payload(turns_in_payload),
        .out_valid(turns_out_valid),
        .out_ready(turns_out_ready),
        .out_payload(turns_out_payload),
        .count(turns_count)
    );

    StreamMerge_w31_b2_pround_robin merge_0 (
        .clk(clk),
        .rst(rst),
        .in_0_valid(managers_0_aw_valid),
        .in_0_ready(merge_0_in_0_ready),
        .in_0_payload(merge_0_in_0_payload),
        .in_1_valid(managers_1_aw_valid),
        .in_1_ready(merge_0_in_1_ready),
        .in_1_payload(merge_0_in_1_payload),
        .out_valid(merge_0_out_valid),
        .out_ready(addresses_1),
        .out_payload(merge_0_out_payload),
        .from(merge_0_from)
    );

    StreamMerge_w31_b2_pround_robin merge_1 (
        .clk(clk),
        .rst(rst),
        .in_0_valid(managers_0_ar_valid),
        .in_0_ready(merge_1_in_0_ready),
        .in_0_payload(merge_1_in_0_payload),
        .in_1_valid(managers_1_ar_valid),
        .in_1_ready(merge_1_in_1_ready),
        .in_1_payload(merge_1_in_1_payload),
        .out_valid(merge_1_out_valid),
        .out_ready(merge_1_out_ready),
        .out_payload(merge_1_out_payload),
        .from(merge_1_from)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, turns_count, merge_0_from, merge_1_from};

`ifndef SYNTHESIS
    logic        managers_0_aw_waited = 1'b0;
    logic        managers_0_aw_payload_id_past;
    logic [15:0] managers_0_aw_payload_addr_past;
    logic [7:0]  managers_0_aw_payload_len_past;
    logic [2:0]  managers_0_aw_payload_size_past;
    logic [1:0]  managers_0_aw_payload_burst_past;
    logic        managers_0_w_waited = 1'b0;
    logic [63:0] managers_0_w_payload_data_past;
    logic [7:0]  managers_0_w_payload_strb_past;
    logic        managers_0_w_payload_last_past;
    logic        managers_0_b_waited = 1'b0;
    logic        managers_0_b_payload_id_past;
    logic [1:0]  managers_0_b_payload_resp_past;
    logic        managers_0_ar_waited = 1'b0;
    logic        managers_0_ar_payload_id_past;
    logic [15:0] managers_0_ar_payload_addr_past;
    logic [7:0]  managers_0_ar_payload_len_past;
    logic [2:0]  managers_0_ar_payload_size_past;
    logic [1:0]  managers_0_ar_payload_burst_past;
    logic        managers_0_r_waited = 1'b0;
    logic        managers_0_r_payload_id_past;
    logic [63:0] managers_0_r_payload_data_past;
    logic [1:0]  managers_0_r_payload_resp_past;
    logic        managers_0_r_payload_last_past;
    logic        managers_1_aw_waited = 1'b0;
    logic        managers_1_aw_payload_id_past;
    logic [15:0] managers_1_aw_payload_addr_past;
    logic [7:0]  managers_1_aw_payload_len_past;
    logic [2:0]  managers_1_aw_payload_size_past;
    logic [1:0]  managers_1_aw_payload_burst_past;
    logic        managers_1_w_waited = 1'b0;
    logic [63:0] managers_1_w_payload_data_past;
    logic [7:0]  managers_1_w_payload_strb_past;
    logic        managers_1_w_payload_last_past;
    logic        managers_1_b_waited = 1'b0;
    logic        managers_1_b_payload_id_past;
    logic [1:0]  managers_1_b_payload_resp_past;
    logic        managers_1_ar_waited = 1'b0;
    logic        managers_1_ar_payload_id_past;
    logic [15:0] managers_1_ar_payload_addr_past;
    logic [7:0]  managers_1_ar_payload_len_past;
    logic [2:0]  managers_1_ar_payload_size_past;
    logic [1:0]  managers_1_ar_payload_burst_past;
    logic        managers_1_r_waited = 1'b0;
    logic        managers_1_r_payload_id_past;
    logic [63:0] managers_1_r_payload_data_past;
    logic [1:0]  managers_1_r_payload_resp_past;
    logic        managers_1_r_payload_last_past;
    logic        subordinate_aw_waited = 1'b0;
    logic [1:0]  subordinate_aw_payload_id_past;
    logic [15:0] subordinate_aw_payload_addr_past;
    logic [7:0]  subordinate_aw_payload_len_past;
    logic [2:0]  subordinate_aw_payload_size_past;
    logic [1:0]  subordinate_aw_payload_burst_past;
    logic        subordinate_w_waited = 1'b0;
    logic [63:0] subordinate_w_payload_data_past;
    logic [7:0]  subordinate_w_payload_strb_past;
    logic        subordinate_w_payload_last_past;
    logic        subordinate_b_waited = 1'b0;
    logic [1:0]  subordinate_b_payload_id_past;
    logic [1:0]  subordinate_b_payload_resp_past;
    logic        subordinate_ar_waited = 1'b0;
    logic [1:0]  subordinate_ar_payload_id_past;
    logic [15:0] subordinate_ar_payload_addr_past;
    logic [7:0]  subordinate_ar_payload_len_past;
    logic [2:0]  subordinate_ar_payload_size_past;
    logic [1:0]  subordinate_ar_payload_burst_past;
    logic        subordinate_r_waited = 1'b0;
    logic [1:0]  subordinate_r_payload_id_past;
    logic [63:0] subordinate_r_payload_data_past;
    logic [1:0]  subordinate_r_payload_resp_past;
    logic        subordinate_r_payload_last_past;
    logic [61:0] entries_0 = 62'd0;
    logic [23:0] entries_1 = 24'd0;
    logic [59:0] entries_2 = 60'd0;
    logic [21:0] entries_3 = 22'd0;
    logic [59:0] entries_4 = 60'd0;
    logic [21:0] entries_5 = 22'd0;
    logic        here_0;
    logic        gone_0;
    logic        here_0_2;
    logic        here_1;
    logic        before_0;
    logic        result_and_and;
    logic        result_and_and_2;
    logic [1:0]  subordinate_aw_payload_id_or_entries_0;
    logic [7:0]  subordinate_aw_payload_len_or_entries_0;
    logic [2:0]  subordinate_aw_payload_size_or_entries_0;
    logic [2:0]  subordinate_aw_payload_size_or_entries_0_2;
    logic [1:0]  subordinate_aw_payload_burst_or_entries_0;
    logic [1:0]  subordinate_aw_payload_burst_or_entries_0_2;
    logic        entries_0_or_and;
    logic        here_0_3;
    logic        here_1_2;
    logic        before_1;
    logic        result_and_and_3;
    logic [8:0]  plus_or_entries_0;
    logic        result_and_and_4;
    logic [2:0]  here_0_4;
    logic [7:0]  _1_shl_subordinate_aw_payload_size_or_entries_0;
    logic [2:0]  or_or_and;
    logic [2:0]  within_0;
    logic [2:0]  block_0;
    logic [2:0]  next_0;
    logic [2:0]  round_0;
    logic [2:0]  low_0;
    logic [2:0]  low_or_choice;
    logic [2:0]  here_1_3;
    logic [7:0]  _1_shl_subordinate_aw_payload_size_or_entries_0_2;
    logic [2:0]  or_or_and_2;
    logic [2:0]  within_1;
    logic [2:0]  block_1;
    logic [2:0]  next_1;
    logic [2:0]  round_1;
    logic [2:0]  low_1;
    logic        entries_0_or_and_2;
    logic        entries_0_or_and_3;
    logic        here_1_4;
    logic        before_2;
    logic        gone_1;
    logic [61:0] entries_0_2;
    logic        ends_0;
    logic        here_0_5;
    logic        gone_2;
    logic        here_0_6;
    logic        here_1_5;
    logic        before_3;
    logic        result_and_and_5;
    logic        result_and_and_6;
    logic [1:0]  moved_0_id;
    logic        here_1_6;
    logic        before_4;
    logic [7:0]  moved_0_left;
    logic        gone_3;
    logic [23:0] entries_1_2;
    logic        here_2;
    logic        gone_4;
    logic        here_2_2;
    logic        here_3;
    logic        before_5;
    logic        result_and_and_7;
    logic        result_and_and_8;
    logic [7:0]  managers_0_aw_payload_len_or_entries_2;
    logic [2:0]  managers_0_aw_payload_size_or_entries_2;
    logic [2:0]  managers_0_aw_payload_size_or_entries_2_2;
    logic [1:0]  managers_0_aw_payload_burst_or_entries_2;
    logic [1:0]  managers_0_aw_payload_burst_or_entries_2_2;
    logic        entries_2_or_and;
    logic        here_2_3;
    logic        here_3_2;
    logic        before_6;
    logic        result_and_and_9;
    logic [8:0]  plus_or_entries_2;
    logic        result_and_and_10;
    logic [2:0]  here_2_4;
    logic [7:0]  _1_shl_managers_0_aw_payload_size_or_entries_2;
    logic [2:0]  or_or_and_3;
    logic [2:0]  within_2;
    logic [2:0]  block_2;
    logic [2:0]  next_2;
    logic [2:0]  round_2;
    logic [2:0]  low_2;
    logic [2:0]  low_or_choice_2;
    logic [2:0]  here_3_3;
    logic [7:0]  _1_shl_managers_0_aw_payload_size_or_entries_2_2;
    logic [2:0]  or_or_and_4;
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
    logic [59:0] entries_2_2;
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
    logic [21:0] entries_3_2;
    logic        here_4;
    logic        gone_8;
    logic        here_4_2;
    logic        here_5;
    logic        before_10;
    logic        result_and_and_13;
    logic        result_and_and_14;
    logic [7:0]  managers_1_aw_payload_len_or_entries_4;
    logic [2:0]  managers_1_aw_payload_size_or_entries_4;
    logic [2:0]  managers_1_aw_payload_size_or_entries_4_2;
    logic [1:0]  managers_1_aw_payload_burst_or_entries_4;
    logic [1:0]  managers_1_aw_payload_burst_or_entries_4_2;
    logic        entries_4_or_and;
    logic        here_4_3;
    logic        here_5_2;
    logic        before_11;
    logic        result_and_and_15;
    logic [8:0]  plus_or_entries_4;
    logic        result_and_and_16;
    logic [2:0]  here_4_4;
    logic [7:0]  _1_shl_managers_1_aw_payload_size_or_entries_4;
    logic [2:0]  or_or_and_5;
    logic [2:0]  within_4;
    logic [2:0]  block_4;
    logic [2:0]  next_4;
    logic [2:0]  round_4;
    logic [2:0]  low_4;
    logic [2:0]  low_or_choice_3;
    logic [2:0]  here_5_3;
    logic [7:0]  _1_shl_managers_1_aw_payload_size_or_entries_4_2;
    logic [2:0]  or_or_and_6;
    logic [2:0]  within_5;
    logic [2:0]  block_5;
    logic [2:0]  next_5;
    logic [2:0]  round_5;
    logic [2:0]  low_5;
    logic        entries_4_or_and_2;
    logic        entries_4_or_and_3;
    logic        here_5_4;
    logic        before_12;
    logic        gone_9;
    logic [59:0] entries_4_2;
    logic        ends_2;
    logic        here_4_5;
    logic        gone_10;
    logic        here_4_6;
    logic        here_5_5;
    logic        before_13;
    logic        result_and_and_17;
    logic        result_and_and_18;
    logic        here_5_6;
    logic        before_14;
    logic [7:0]  moved_2_left;
    logic        gone_11;
    logic [21:0] entries_5_2;
    logic        wraps_0;
    logic [15:0] subordinate_aw_payload_addr_and_cat;
    logic [11:0] within_6;
    logic        wraps_1;
    logic [15:0] subordinate_ar_payload_addr_and_cat;
    logic [11:0] within_7;
    logic        here_0_7;
    logic        here_1_7;
    logic        before_15;
    logic        here_0_8;
    logic        here_1_8;
    logic        before_16;
    logic        result_and_and_19;
    logic        result_and_and_20;
    logic [8:0]  plus_or_entries_0_2;
    logic [7:0]  subordinate_aw_payload_len_or_entries_0_2;
    logic        result_and_and_21;
    logic        result_and_and_22;
    logic [8:0]  plus_or_entries_0_3;
    logic [7:0]  subordinate_aw_payload_len_or_entries_0_3;
    logic        or_and_or;
    logic [2:0]  subordinate_aw_payload_addr_or_entries_0;
    logic [2:0]  subordinate_aw_payload_size_or_entries_0_3;
    logic [2:0]  last_0;
    logic [7:0]  lanes_0;
    logic [2:0]  subordinate_aw_payload_addr_or_entries_0_2;
    logic [2:0]  subordinate_aw_payload_size_or_entries_0_4;
    logic [2:0]  last_1;
    logic [7:0]  lanes_1;
    logic        here_6;
    logic        here_7;
    logic        before_17;
    logic        here_6_2;
    logic        here_7_2;
    logic        before_18;
    logic        last_0_2;
    logic        last_1_2;
    logic        exclusive_0;
    logic        exclusive_1;
    logic        wraps_2;
    logic [15:0] managers_0_aw_payload_addr_and_cat;
    logic [11:0] within_8;
    logic        wraps_3;
    logic [15:0] managers_0_ar_payload_addr_and_cat;
    logic [11:0] within_9;
    logic        here_2_7;
    logic        here_3_7;
    logic        before_19;
    logic        here_2_8;
    logic        here_3_8;
    logic        before_20;
    logic        result_and_and_23;
    logic        result_and_and_24;
    logic [8:0]  plus_or_entries_2_2;
    logic [7:0]  managers_0_aw_payload_len_or_entries_2_2;
    logic        result_and_and_25;
    logic        result_and_and_26;
    logic [8:0]  plus_or_entries_2_3;
    logic [7:0]  managers_0_aw_payload_len_or_entries_2_3;
    logic        or_and_or_2;
    logic [2:0]  managers_0_aw_payload_addr_or_entries_2;
    logic [2:0]  managers_0_aw_payload_size_or_entries_2_3;
    logic [2:0]  last_2;
    logic [7:0]  lanes_2;
    logic [2:0]  managers_0_aw_payload_addr_or_entries_2_2;
    logic [2:0]  managers_0_aw_payload_size_or_entries_2_4;
    logic [2:0]  last_3;
    logic [7:0]  lanes_3;
    logic        here_8;
    logic        here_9;
    logic        before_21;
    logic        here_8_2;
    logic        here_9_2;
    logic        before_22;
    logic        last_2_2;
    logic        last_3_2;
    logic        exclusive_2;
    logic        exclusive_3;
    logic        not_and;
    logic        not_and_2;
    logic [7:0]  left_0_len;
    logic [2:0]  left_0_size;
    logic [1:0]  left_0_burst;
    logic [8:0]  left_0_beats;
    logic [2:0]  left_0_lane;
    logic [29:0] left_addressed_cat;
    logic [29:0] left_addressed_cat_2;
    logic        not_and_3;
    logic        not_and_4;
    logic [7:0]  left_1_left;
    logic        wraps_4;
    logic [15:0] managers_1_aw_payload_addr_and_cat;
    logic [11:0] within_10;
    logic        wraps_5;
    logic [15:0] managers_1_ar_payload_addr_and_cat;
    logic [11:0] within_11;
    logic        here_4_7;
    logic        here_5_7;
    logic        before_23;
    logic        here_4_8;
    logic        here_5_8;
    logic        before_24;
    logic        result_and_and_27;
    logic        result_and_and_28;
    logic [8:0]  plus_or_entries_4_2;
    logic [7:0]  managers_1_aw_payload_len_or_entries_4_2;
    logic        result_and_and_29;
    logic        result_and_and_30;
    logic [8:0]  plus_or_entries_4_3;
    logic [7:0]  managers_1_aw_payload_len_or_entries_4_3;
    logic        or_and_or_3;
    logic [2:0]  managers_1_aw_payload_addr_or_entries_4;
    logic [2:0]  managers_1_aw_payload_size_or_entries_4_3;
    logic [2:0]  last_4;
    logic [7:0]  lanes_4;
    logic [2:0]  managers_1_aw_payload_addr_or_entries_4_2;
    logic [2:0]  managers_1_aw_payload_size_or_entries_4_4;
    logic [2:0]  last_5;
    logic [7:0]  lanes_5;
    logic        here_10;
    logic        here_11;
    logic        before_25;
    logic        here_10_2;
    logic        here_11_2;
    logic        before_26;
    logic        last_4_2;
    logic        last_5_2;
    logic        exclusive_4;
    logic        exclusive_5;
    logic        not_and_5;
    logic        not_and_6;
    logic [7:0]  left_2_len;
    logic [2:0]  left_2_size;
    logic [1:0]  left_2_burst;
    logic [8:0]  left_2_beats;
    logic [2:0]  left_2_lane;
    logic [29:0] left_addressed_cat_3;
    logic [29:0] left_addressed_cat_4;
    logic        not_and_7;
    logic        not_and_8;
    logic [7:0]  left_3_left;
    logic [1:0]  left_4_id;
    logic [7:0]  left_4_len;
    logic [2:0]  left_4_size;
    logic [1:0]  left_4_burst;
    logic [8:0]  left_4_beats;
    logic [2:0]  left_4_lane;
    logic [30:0] left_addressed_cat_5;
    logic [30:0] left_addressed_cat_6;
    logic [1:0]  left_5_id;
    logic [7:0]  left_5_left;
    assign here_0 = entries_0[61] && entries_0[31] && entries_0[60:59] == subordinate_b_payload_id;
    assign gone_0 = 1'b0 || (subordinate_b_valid && subordinate_b_ready && here_0 && 1'b1);
    assign here_0_2 = !entries_0[30];
    assign here_1 = !entries_0[61];
    assign before_0 = 1'b0 || here_1;
    assign result_and_and = here_0_2 && !before_0 && subordinate_aw_valid && subordinate_aw_ready;
    assign result_and_and_2 = here_1 && 1'b1 && subordinate_aw_valid && subordinate_aw_ready;
    assign subordinate_aw_payload_id_or_entries_0 =
        result_and_and ? subordinate_aw_payload_id : entries_0[29:28];
    assign subordinate_aw_payload_len_or_entries_0 =
        result_and_and ? subordinate_aw_payload_len : entries_0[27:20];
    assign subordinate_aw_payload_size_or_entries_0 =
        result_and_and ? subordinate_aw_payload_size : entries_0[19:17];
    assign subordinate_aw_payload_size_or_entries_0_2 =
        result_and_and_2 ? subordinate_aw_payload_size : entries_0[50:48];
    assign subordinate_aw_payload_burst_or_entries_0 =
        result_and_and ? subordinate_aw_payload_burst : entries_0[16:15];
    assign subordinate_aw_payload_burst_or_entries_0_2 =
        result_and_and_2 ? subordinate_aw_payload_burst : entries_0[47:46];
    assign entries_0_or_and = entries_0[14] || (result_and_and && 1'b0);
    assign here_0_3 = !entries_0[0];
    assign here_1_2 = !entries_0[31];
    assign before_1 = 1'b0 || here_1_2;
    assign result_and_and_3 = here_0_3 && !before_1 && subordinate_w_valid && subordinate_w_ready;
    assign plus_or_entries_0 = result_and_and_3 ? entries_0[13:5] + 9'd1 : entries_0[13:5];
    assign result_and_and_4 = here_1_2 && 1'b1 && subordinate_w_valid && subordinate_w_ready;
    assign here_0_4 = result_and_and ? subordinate_aw_payload_addr[2:0] : entries_0[4:2];
    assign _1_shl_subordinate_aw_payload_size_or_entries_0 =
        8'd1 << subordinate_aw_payload_size_or_entries_0;
    assign or_or_and = ({3{_1_shl_subordinate_aw_payload_size_or_entries_0[0]}} &
        (result_and_and ? subordinate_aw_payload_len[2:0] : entries_0[22:20])) |
        ({3{_1_shl_subordinate_aw_payload_size_or_entries_0[1]}} &
        {result_and_and ? subordinate_aw_payload_len[1:0] : entries_0[21:20], 1'b0}) |
        ({3{_1_shl_subordinate_aw_payload_size_or_entries_0[2]}} &
        {result_and_and ? subordinate_aw_payload_len[0] : entries_0[20], 2'd0}) |
        ({3{_1_shl_subordinate_aw_payload_size_or_entries_0[3]}} & 3'd0);
    assign within_0 = {subordinate_aw_payload_size_or_entries_0 > 3'd2,
        subordinate_aw_payload_size_or_entries_0 > 3'd1,
        subordinate_aw_payload_size_or_entries_0 > 3'd0};
    assign block_0 = or_or_and | ({3{_1_shl_subordinate_aw_payload_size_or_entries_0[4]}} & 3'd0) |
        ({3{_1_shl_subordinate_aw_payload_size_or_entries_0[5]}} & 3'd0) |
        ({3{_1_shl_subordinate_aw_payload_size_or_entries_0[6]}} & 3'd0) |
        ({3{_1_shl_subordinate_aw_payload_size_or_entries_0[7]}} & 3'd0) | within_0;
    assign next_0 = (here_0_4 | within_0) + 3'd1;
    assign round_0 = (here_0_4 & ~block_0) | (next_0 & block_0);
    assign low_0 = subordinate_aw_payload_burst_or_entries_0 == 2'd0 ? here_0_4
        : subordinate_aw_payload_burst_or_entries_0 == 2'd2 ? round_0 : next_0;
    assign low_or_choice = result_and_and_3 ? low_0
        : result_and_and ? subordinate_aw_payload_addr[2:0] : entries_0[4:2];
    assign here_1_3 = result_and_and_2 ? subordinate_aw_payload_addr[2:0] : entries_0[35:33];
    assign _1_shl_subordinate_aw_payload_size_or_entries_0_2 =
        8'd1 << subordinate_aw_payload_size_or_entries_0_2;
    assign or_or_and_2 = ({3{_1_shl_subordinate_aw_payload_size_or_entries_0_2[0]}} &
        (result_and_and_2 ? subordinate_aw_payload_len[2:0] : entries_0[53:51])) |
        ({3{_1_shl_subordinate_aw_payload_size_or_entries_0_2[1]}} &
        {result_and_and_2 ? subordinate_aw_payload_len[1:0] : entries_0[52:51], 1'b0}) |
        ({3{_1_shl_subordinate_aw_payload_size_or_entries_0_2[2]}} &
        {result_and_and_2 ? subordinate_aw_payload_len[0] : entries_0[51], 2'd0}) |
        ({3{_1_shl_subordinate_aw_payload_size_or_entries_0_2[3]}} & 3'd0);
    assign within_1 = {subordinate_aw_payload_size_or_entries_0_2 > 3'd2,
        subordinate_aw_payload_size_or_entries_0_2 > 3'd1,
        subordinate_aw_payload_size_or_entries_0_2 > 3'd0};
    assign block_1 = or_or_and_2 | ({3{_1_shl_subordinate_aw_payload_size_or_entries_0_2[4]}} &
        3'd0) | ({3{_1_shl_subordinate_aw_payload_size_or_entries_0_2[5]}} & 3'd0) |
        ({3{_1_shl_subordinate_aw_payload_size_or_entries_0_2[6]}} & 3'd0) |
        ({3{_1_shl_subordinate_aw_payload_size_or_entries_0_2[7]}} & 3'd0) | within_1;
    assign next_1 = (here_1_3 | within_1) + 3'd1;
    assign round_1 = (here_1_3 & ~block_1) | (next_1 & block_1);
    assign low_1 = subordinate_aw_payload_burst_or_entries_0_2 == 2'd0 ? here_1_3
        : subordinate_aw_payload_burst_or_entries_0_2 == 2'd2 ? round_1 : next_1;
    assign entries_0_or_and_2 = entries_0[1] || (result_and_and && entries_0[13:5] != 9'd0);
    assign entries_0_or_and_3 = entries_0[0] || (result_and_and_3 && subordinate_w_payload_last);
    assign here_1_4 = entries_0[30] && entries_0[0] && entries_0[29:28] == subordinate_b_payload_id;
    assign before_2 = 1'b0 || here_0;
    assign gone_1 = gone_0 || (subordinate_b_valid && subordinate_b_ready && here_1_4 && !before_2);
    assign entries_0_2 = {gone_0 ? entries_0[30] || result_and_and
        : entries_0[61] || result_and_and_2,
        gone_0 ? subordinate_aw_payload_id_or_entries_0
        : result_and_and_2 ? subordinate_aw_payload_id : entries_0[60:59],
        gone_0 ? subordinate_aw_payload_len_or_entries_0
        : result_and_and_2 ? subordinate_aw_payload_len : entries_0[58:51],
        gone_0 ? subordinate_aw_payload_size_or_entries_0
        : subordinate_aw_payload_size_or_entries_0_2,
        gone_0 ? subordinate_aw_payload_burst_or_entries_0
        : subordinate_aw_payload_burst_or_entries_0_2,
        gone_0 ? entries_0_or_and : entries_0[45] || (result_and_and_2 && 1'b0),
        gone_0 ? plus_or_entries_0 : result_and_and_4 ? entries_0[44:36] + 9'd1 : entries_0[44:36],
        gone_0 ? low_or_choice : result_and_and_4 ? low_1
        : result_and_and_2 ? subordinate_aw_payload_addr[2:0] : entries_0[35:33],
        gone_0 ? entries_0_or_and_2 : entries_0[32] ||
        (result_and_and_2 && entries_0[44:36] != 9'd0),
        gone_0 ? entries_0_or_and_3 : entries_0[31] ||
        (result_and_and_4 && subordinate_w_payload_last),
        gone_1 ? 1'b0 : entries_0[30] || result_and_and,
        gone_1 ? 2'd0 : subordinate_aw_payload_id_or_entries_0,
        gone_1 ? 8'd0 : subordinate_aw_payload_len_or_entries_0,
        gone_1 ? 3'd0 : subordinate_aw_payload_size_or_entries_0,
        gone_1 ? 2'd0 : subordinate_aw_payload_burst_or_entries_0, gone_1 ? 1'b0 : entries_0_or_and,
        gone_1 ? 9'd0 : plus_or_entries_0, gone_1 ? 3'd0 : low_or_choice,
        gone_1 ? 1'b0 : entries_0_or_and_2, gone_1 ? 1'b0 : entries_0_or_and_3};
    assign ends_0 = subordinate_r_valid && subordinate_r_ready && subordinate_r_payload_last;
    assign here_0_5 = entries_1[23] && entries_1[22:21] == subordinate_r_payload_id;
    assign gone_2 = 1'b0 || (ends_0 && here_0_5 && 1'b1);
    assign here_0_6 = !entries_1[11];
    assign here_1_5 = !entries_1[23];
    assign before_3 = 1'b0 || here_1_5;
    assign result_and_and_5 = here_0_6 && !before_3 && subordinate_ar_valid && subordinate_ar_ready;
    assign result_and_and_6 = here_1_5 && 1'b1 && subordinate_ar_valid && subordinate_ar_ready;
    assign moved_0_id = result_and_and_5 ? subordinate_ar_payload_id : entries_1[10:9];
    assign here_1_6 = entries_1[11] && entries_1[10:9] == subordinate_r_payload_id;
    assign before_4 = 1'b0 || here_0_5;
    assign moved_0_left = result_and_and_5 ? subordinate_ar_payload_len
        : (here_1_6 && !before_4 && subordinate_r_valid && subordinate_r_ready)
        ? entries_1[8:1] - 8'd1 : entries_1[8:1];
    assign gone_3 = gone_2 || (ends_0 && here_1_6 && !before_4);
    assign entries_1_2 = {gone_2 ? (result_and_and_5 ? 1'b1 : entries_1[11])
        : result_and_and_6 ? 1'b1 : entries_1[23],
        gone_2 ? moved_0_id : result_and_and_6 ? subordinate_ar_payload_id : entries_1[22:21],
        gone_2 ? moved_0_left : result_and_and_6 ? subordinate_ar_payload_len
        : (here_0_5 && 1'b1 && subordinate_r_valid && subordinate_r_ready) ? entries_1[20:13] - 8'd1
        : entries_1[20:13], gone_2 ? (result_and_and_5 ? 1'b0 : entries_1[0])
        : result_and_and_6 ? 1'b0 : entries_1[12],
        gone_3 ? 1'b0 : result_and_and_5 ? 1'b1 : entries_1[11], gone_3 ? 2'd0 : moved_0_id,
        gone_3 ? 8'd0 : moved_0_left, gone_3 ? 1'b0 : result_and_and_5 ? 1'b0 : entries_1[0]};
    assign here_2 = entries_2[59] && entries_2[30] && entries_2[58] == managers_0_b_payload_id;
    assign gone_4 = 1'b0 || (managers_0_b_valid && managers_0_b_ready && here_2 && 1'b1);
    assign here_2_2 = !entries_2[29];
    assign here_3 = !entries_2[59];
    assign before_5 = 1'b0 || here_3;
    assign result_and_and_7 = here_2_2 && !before_5 && managers_0_aw_valid && managers_0_aw_ready;
    assign result_and_and_8 = here_3 && 1'b1 && managers_0_aw_valid && managers_0_aw_ready;
    assign managers_0_aw_payload_len_or_entries_2 =
        result_and_and_7 ? managers_0_aw_payload_len : entries_2[27:20];
    assign managers_0_aw_payload_size_or_entries_2 =
        result_and_and_7 ? managers_0_aw_payload_size : entries_2[19:17];
    assign managers_0_aw_payload_size_or_entries_2_2 =
        result_and_and_8 ? managers_0_aw_payload_size : entries_2[49:47];
    assign managers_0_aw_payload_burst_or_entries_2 =
        result_and_and_7 ? managers_0_aw_payload_burst : entries_2[16:15];
    assign managers_0_aw_payload_burst_or_entries_2_2 =
        result_and_and_8 ? managers_0_aw_payload_burst : entries_2[46:45];
    assign entries_2_or_and = entries_2[14] || (result_and_and_7 && 1'b0);
    assign here_2_3 = !entries_2[0];
    assign here_3_2 = !entries_2[30];
    assign before_6 = 1'b0 || here_3_2;
    assign result_and_and_9 = here_2_3 && !before_6 && managers_0_w_valid && managers_0_w_ready;
    assign plus_or_entries_2 = result_and_and_9 ? entries_2[13:5] + 9'd1 : entries_2[13:5];
    assign result_and_and_10 = here_3_2 && 1'b1 && managers_0_w_valid && managers_0_w_ready;
    assign here_2_4 = result_and_and_7 ? managers_0_aw_payload_addr[2:0] : entries_2[4:2];
    assign _1_shl_managers_0_aw_payload_size_or_entries_2 =
        8'd1 << managers_0_aw_payload_size_or_entries_2;
    assign or_or_and_3 = ({3{_1_shl_managers_0_aw_payload_size_or_entries_2[0]}} &
        (result_and_and_7 ? managers_0_aw_payload_len[2:0] : entries_2[22:20])) |
        ({3{_1_shl_managers_0_aw_payload_size_or_entries_2[1]}} &
        {result_and_and_7 ? managers_0_aw_payload_len[1:0] : entries_2[21:20], 1'b0}) |
        ({3{_1_shl_managers_0_aw_payload_size_or_entries_2[2]}} &
        {result_and_and_7 ? managers_0_aw_payload_len[0] : entries_2[20], 2'd0}) |
        ({3{_1_shl_managers_0_aw_payload_size_or_entries_2[3]}} & 3'd0);
    assign within_2 = {managers_0_aw_payload_size_or_entries_2 > 3'd2,
        managers_0_aw_payload_size_or_entries_2 > 3'd1,
        managers_0_aw_payload_size_or_entries_2 > 3'd0};
    assign block_2 = or_or_and_3 | ({3{_1_shl_managers_0_aw_payload_size_or_entries_2[4]}} & 3'd0) |
        ({3{_1_shl_managers_0_aw_payload_size_or_entries_2[5]}} & 3'd0) |
        ({3{_1_shl_managers_0_aw_payload_size_or_entries_2[6]}} & 3'd0) |
        ({3{_1_shl_managers_0_aw_payload_size_or_entries_2[7]}} & 3'd0) | within_2;
    assign next_2 = (here_2_4 | within_2) + 3'd1;
    assign round_2 = (here_2_4 & ~block_2) | (next_2 & block_2);
    assign low_2 = managers_0_aw_payload_burst_or_entries_2 == 2'd0 ? here_2_4
        : managers_0_aw_payload_burst_or_entries_2 == 2'd2 ? round_2 : next_2;
    assign low_or_choice_2 = result_and_and_9 ? low_2
        : result_and_and_7 ? managers_0_aw_payload_addr[2:0] : entries_2[4:2];
    assign here_3_3 = result_and_and_8 ? managers_0_aw_payload_addr[2:0] : entries_2[34:32];
    assign _1_shl_managers_0_aw_payload_size_or_entries_2_2 =
        8'd1 << managers_0_aw_payload_size_or_entries_2_2;
    assign or_or_and_4 = ({3{_1_shl_managers_0_aw_payload_size_or_entries_2_2[0]}} &
        (result_and_and_8 ? managers_0_aw_payload_len[2:0] : entries_2[52:50])) |
        ({3{_1_shl_managers_0_aw_payload_size_or_entries_2_2[1]}} &
        {result_and_and_8 ? managers_0_aw_payload_len[1:0] : entries_2[51:50], 1'b0}) |
        ({3{_1_shl_managers_0_aw_payload_size_or_entries_2_2[2]}} &
        {result_and_and_8 ? managers_0_aw_payload_len[0] : entries_2[50], 2'd0}) |
        ({3{_1_shl_managers_0_aw_payload_size_or_entries_2_2[3]}} & 3'd0);
    assign within_3 = {managers_0_aw_payload_size_or_entries_2_2 > 3'd2,
        managers_0_aw_payload_size_or_entries_2_2 > 3'd1,
        managers_0_aw_payload_size_or_entries_2_2 > 3'd0};
    assign block_3 = or_or_and_4 | ({3{_1_shl_managers_0_aw_payload_size_or_entries_2_2[4]}} & 3'd0)
        | ({3{_1_shl_managers_0_aw_payload_size_or_entries_2_2[5]}} & 3'd0) |
        ({3{_1_shl_managers_0_aw_payload_size_or_entries_2_2[6]}} & 3'd0) |
        ({3{_1_shl_managers_0_aw_payload_size_or_entries_2_2[7]}} & 3'd0) | within_3;
    assign next_3 = (here_3_3 | within_3) + 3'd1;
    assign round_3 = (here_3_3 & ~block_3) | (next_3 & block_3);
    assign low_3 = managers_0_aw_payload_burst_or_entries_2_2 == 2'd0 ? here_3_3
        : managers_0_aw_payload_burst_or_entries_2_2 == 2'd2 ? round_3 : next_3;
    assign entries_2_or_and_2 = entries_2[1] || (result_and_and_7 && entries_2[13:5] != 9'd0);
    assign entries_2_or_and_3 = entries_2[0] || (result_and_and_9 && managers_0_w_payload_last);
    assign here_3_4 = entries_2[29] && entries_2[0] && entries_2[28] == managers_0_b_payload_id;
    assign before_7 = 1'b0 || here_2;
    assign gone_5 = gone_4 || (managers_0_b_valid && managers_0_b_ready && here_3_4 && !before_7);
    assign entries_2_2 = {gone_4 ? entries_2[29] || result_and_and_7
        : entries_2[59] || result_and_and_8,
        gone_4 ? (result_and_and_7 ? managers_0_aw_payload_id : entries_2[28])
        : result_and_and_8 ? managers_0_aw_payload_id : entries_2[58],
        gone_4 ? managers_0_aw_payload_len_or_entries_2
        : result_and_and_8 ? managers_0_aw_payload_len : entries_2[57:50],
        gone_4 ? managers_0_aw_payload_size_or_entries_2
        : managers_0_aw_payload_size_or_entries_2_2,
        gone_4 ? managers_0_aw_payload_burst_or_entries_2
        : managers_0_aw_payload_burst_or_entries_2_2,
        gone_4 ? entries_2_or_and : entries_2[44] || (result_and_and_8 && 1'b0),
        gone_4 ? plus_or_entries_2 : result_and_and_10 ? entries_2[43:35] + 9'd1 : entries_2[43:35],
        gone_4 ? low_or_choice_2 : result_and_and_10 ? low_3
        : result_and_and_8 ? managers_0_aw_payload_addr[2:0] : entries_2[34:32],
        gone_4 ? entries_2_or_and_2 : entries_2[31] ||
        (result_and_and_8 && entries_2[43:35] != 9'd0),
        gone_4 ? entries_2_or_and_3 : entries_2[30] ||
        (result_and_and_10 && managers_0_w_payload_last),
        gone_5 ? 1'b0 : entries_2[29] || result_and_and_7,
        gone_5 ? 1'b0 : result_and_and_7 ? managers_0_aw_payload_id : entries_2[28],
        gone_5 ? 8'd0 : managers_0_aw_payload_len_or_entries_2,
        gone_5 ? 3'd0 : managers_0_aw_payload_size_or_entries_2,
        gone_5 ? 2'd0 : managers_0_aw_payload_burst_or_entries_2, gone_5 ? 1'b0 : entries_2_or_and,
        gone_5 ? 9'd0 : plus_or_entries_2, gone_5 ? 3'd0 : low_or_choice_2,
        gone_5 ? 1'b0 : entries_2_or_and_2, gone_5 ? 1'b0 : entries_2_or_and_3};
    assign ends_1 = managers_0_r_valid && managers_0_r_ready && managers_0_r_payload_last;
    assign here_2_5 = entries_3[21] && entries_3[20] == managers_0_r_payload_id;
    assign gone_6 = 1'b0 || (ends_1 && here_2_5 && 1'b1);
    assign here_2_6 = !entries_3[10];
    assign here_3_5 = !entries_3[21];
    assign before_8 = 1'b0 || here_3_5;
    assign result_and_and_11 = here_2_6 && !before_8 && managers_0_ar_valid && managers_0_ar_ready;
    assign result_and_and_12 = here_3_5 && 1'b1 && managers_0_ar_valid && managers_0_ar_ready;
    assign here_3_6 = entries_3[10] && entries_3[9] == managers_0_r_payload_id;
    assign before_9 = 1'b0 || here_2_5;
    assign moved_1_left = result_and_and_11 ? managers_0_ar_payload_len
        : (here_3_6 && !before_9 && managers_0_r_valid && managers_0_r_ready)
        ? entries_3[8:1] - 8'd1 : entries_3[8:1];
    assign gone_7 = gone_6 || (ends_1 && here_3_6 && !before_9);
    assign entries_3_2 = {gone_6 ? (result_and_and_11 ? 1'b1 : entries_3[10])
        : result_and_and_12 ? 1'b1 : entries_3[21],
        gone_6 ? (result_and_and_11 ? managers_0_ar_payload_id : entries_3[9])
        : result_and_and_12 ? managers_0_ar_payload_id : entries_3[20],
        gone_6 ? moved_1_left : result_and_and_12 ? managers_0_ar_payload_len
        : (here_2_5 && 1'b1 && managers_0_r_valid && managers_0_r_ready) ? entries_3[19:12] - 8'd1
        : entries_3[19:12], gone_6 ? (result_and_and_11 ? 1'b0 : entries_3[0])
        : result_and_and_12 ? 1'b0 : entries_3[11],
        gone_7 ? 1'b0 : result_and_and_11 ? 1'b1 : entries_3[10],
        gone_7 ? 1'b0 : result_and_and_11 ? managers_0_ar_payload_id : entries_3[9],
        gone_7 ? 8'd0 : moved_1_left, gone_7 ? 1'b0 : result_and_and_11 ? 1'b0 : entries_3[0]};
    assign here_4 = entries_4[59] && entries_4[30] && entries_4[58] == managers_1_b_payload_id;
    assign gone_8 = 1'b0 || (managers_1_b_valid && managers_1_b_ready && here_4 && 1'b1);
    assign here_4_2 = !entries_4[29];
    assign here_5 = !entries_4[59];
    assign before_10 = 1'b0 || here_5;
    assign result_and_and_13 = here_4_2 && !before_10 && managers_1_aw_valid && managers_1_aw_ready;
    assign result_and_and_14 = here_5 && 1'b1 && managers_1_aw_valid && managers_1_aw_ready;
    assign managers_1_aw_payload_len_or_entries_4 =
        result_and_and_13 ? managers_1_aw_payload_len : entries_4[27:20];
    assign managers_1_aw_payload_size_or_entries_4 =
        result_and_and_13 ? managers_1_aw_payload_size : entries_4[19:17];
    assign managers_1_aw_payload_size_or_entries_4_2 =
        result_and_and_14 ? managers_1_aw_payload_size : entries_4[49:47];
    assign managers_1_aw_payload_burst_or_entries_4 =
        result_and_and_13 ? managers_1_aw_payload_burst : entries_4[16:15];
    assign managers_1_aw_payload_burst_or_entries_4_2 =
        result_and_and_14 ? managers_1_aw_payload_burst : entries_4[46:45];
    assign entries_4_or_and = entries_4[14] || (result_and_and_13 && 1'b0);
    assign here_4_3 = !entries_4[0];
    assign here_5_2 = !entries_4[30];
    assign before_11 = 1'b0 || here_5_2;
    assign result_and_and_15 = here_4_3 && !before_11 && managers_1_w_valid && managers_1_w_ready;
    assign plus_or_entries_4 = result_and_and_15 ? entries_4[13:5] + 9'd1 : entries_4[13:5];
    assign result_and_and_16 = here_5_2 && 1'b1 && managers_1_w_valid && managers_1_w_ready;
    assign here_4_4 = result_and_and_13 ? managers_1_aw_payload_addr[2:0] : entries_4[4:2];
    assign _1_shl_managers_1_aw_payload_size_or_entries_4 =
        8'd1 << managers_1_aw_payload_size_or_entries_4;
    assign or_or_and_5 = ({3{_1_shl_managers_1_aw_payload_size_or_entries_4[0]}} &
        (result_and_and_13 ? managers_1_aw_payload_len[2:0] : entries_4[22:20])) |
        ({3{_1_shl_managers_1_aw_payload_size_or_entries_4[1]}} &
        {result_and_and_13 ? managers_1_aw_payload_len[1:0] : entries_4[21:20], 1'b0}) |
        ({3{_1_shl_managers_1_aw_payload_size_or_entries_4[2]}} &
        {result_and_and_13 ? managers_1_aw_payload_len[0] : entries_4[20], 2'd0}) |
        ({3{_1_shl_managers_1_aw_payload_size_or_entries_4[3]}} & 3'd0);
    assign within_4 = {managers_1_aw_payload_size_or_entries_4 > 3'd2,
        managers_1_aw_payload_size_or_entries_4 > 3'd1,
        managers_1_aw_payload_size_or_entries_4 > 3'd0};
    assign block_4 = or_or_and_5 | ({3{_1_shl_managers_1_aw_payload_size_or_entries_4[4]}} & 3'd0) |
        ({3{_1_shl_managers_1_aw_payload_size_or_entries_4[5]}} & 3'd0) |
        ({3{_1_shl_managers_1_aw_payload_size_or_entries_4[6]}} & 3'd0) |
        ({3{_1_shl_managers_1_aw_payload_size_or_entries_4[7]}} & 3'd0) | within_4;
    assign next_4 = (here_4_4 | within_4) + 3'd1;
    assign round_4 = (here_4_4 & ~block_4) | (next_4 & block_4);
    assign low_4 = managers_1_aw_payload_burst_or_entries_4 == 2'd0 ? here_4_4
        : managers_1_aw_payload_burst_or_entries_4 == 2'd2 ? round_4 : next_4;
    assign low_or_choice_3 = result_and_and_15 ? low_4
        : result_and_and_13 ? managers_1_aw_payload_addr[2:0] : entries_4[4:2];
    assign here_5_3 = result_and_and_14 ? managers_1_aw_payload_addr[2:0] : entries_4[34:32];
    assign _1_shl_managers_1_aw_payload_size_or_entries_4_2 =
        8'd1 << managers_1_aw_payload_size_or_entries_4_2;
    assign or_or_and_6 = ({3{_1_shl_managers_1_aw_payload_size_or_entries_4_2[0]}} &
        (result_and_and_14 ? managers_1_aw_payload_len[2:0] : entries_4[52:50])) |
        ({3{_1_shl_managers_1_aw_payload_size_or_entries_4_2[1]}} &
        {result_and_and_14 ? managers_1_aw_payload_len[1:0] : entries_4[51:50], 1'b0}) |
        ({3{_1_shl_managers_1_aw_payload_size_or_entries_4_2[2]}} &
        {result_and_and_14 ? managers_1_aw_payload_len[0] : entries_4[50], 2'd0}) |
        ({3{_1_shl_managers_1_aw_payload_size_or_entries_4_2[3]}} & 3'd0);
    assign within_5 = {managers_1_aw_payload_size_or_entries_4_2 > 3'd2,
        managers_1_aw_payload_size_or_entries_4_2 > 3'd1,
        managers_1_aw_payload_size_or_entries_4_2 > 3'd0};
    assign block_5 = or_or_and_6 | ({3{_1_shl_managers_1_aw_payload_size_or_entries_4_2[4]}} & 3'd0)
        | ({3{_1_shl_managers_1_aw_payload_size_or_entries_4_2[5]}} & 3'd0) |
        ({3{_1_shl_managers_1_aw_payload_size_or_entries_4_2[6]}} & 3'd0) |
        ({3{_1_shl_managers_1_aw_payload_size_or_entries_4_2[7]}} & 3'd0) | within_5;
    assign next_5 = (here_5_3 | within_5) + 3'd1;
    assign round_5 = (here_5_3 & ~block_5) | (next_5 & block_5);
    assign low_5 = managers_1_aw_payload_burst_or_entries_4_2 == 2'd0 ? here_5_3
        : managers_1_aw_payload_burst_or_entries_4_2 == 2'd2 ? round_5 : next_5;
    assign entries_4_or_and_2 = entries_4[1] || (result_and_and_13 && entries_4[13:5] != 9'd0);
    assign entries_4_or_and_3 = entries_4[0] || (result_and_and_15 && managers_1_w_payload_last);
    assign here_5_4 = entries_4[29] && entries_4[0] && entries_4[28] == managers_1_b_payload_id;
    assign before_12 = 1'b0 || here_4;
    assign gone_9 = gone_8 || (managers_1_b_valid && managers_1_b_ready && here_5_4 && !before_12);
    assign entries_4_2 = {gone_8 ? entries_4[29] || result_and_and_13
        : entries_4[59] || result_and_and_14,
        gone_8 ? (result_and_and_13 ? managers_1_aw_payload_id : entries_4[28])
        : result_and_and_14 ? managers_1_aw_payload_id : entries_4[58],
        gone_8 ? managers_1_aw_payload_len_or_entries_4
        : result_and_and_14 ? managers_1_aw_payload_len : entries_4[57:50],
        gone_8 ? managers_1_aw_payload_size_or_entries_4
        : managers_1_aw_payload_size_or_entries_4_2,
        gone_8 ? managers_1_aw_payload_burst_or_entries_4
        : managers_1_aw_payload_burst_or_entries_4_2,
        gone_8 ? entries_4_or_and : entries_4[44] || (result_and_and_14 && 1'b0),
        gone_8 ? plus_or_entries_4 : result_and_and_16 ? entries_4[43:35] + 9'd1 : entries_4[43:35],
        gone_8 ? low_or_choice_3 : result_and_and_16 ? low_5
        : result_and_and_14 ? managers_1_aw_payload_addr[2:0] : entries_4[34:32],
        gone_8 ? entries_4_or_and_2 : entries_4[31] ||
        (result_and_and_14 && entries_4[43:35] != 9'd0),
        gone_8 ? entries_4_or_and_3 : entries_4[30] ||
        (result_and_and_16 && managers_1_w_payload_last),
        gone_9 ? 1'b0 : entries_4[29] || result_and_and_13,
        gone_9 ? 1'b0 : result_and_and_13 ? managers_1_aw_payload_id : entries_4[28],
        gone_9 ? 8'd0 : managers_1_aw_payload_len_or_entries_4,
        gone_9 ? 3'd0 : managers_1_aw_payload_size_or_entries_4,
        gone_9 ? 2'd0 : managers_1_aw_payload_burst_or_entries_4, gone_9 ? 1'b0 : entries_4_or_and,
        gone_9 ? 9'd0 : plus_or_entries_4, gone_9 ? 3'd0 : low_or_choice_3,
        gone_9 ? 1'b0 : entries_4_or_and_2, gone_9 ? 1'b0 : entries_4_or_and_3};
    assign ends_2 = managers_1_r_valid && managers_1_r_ready && managers_1_r_payload_last;
    assign here_4_5 = entries_5[21] && entries_5[20] == managers_1_r_payload_id;
    assign gone_10 = 1'b0 || (ends_2 && here_4_5 && 1'b1);
    assign here_4_6 = !entries_5[10];
    assign here_5_5 = !entries_5[21];
    assign before_13 = 1'b0 || here_5_5;
    assign result_and_and_17 = here_4_6 && !before_13 && managers_1_ar_valid && managers_1_ar_ready;
    assign result_and_and_18 = here_5_5 && 1'b1 && managers_1_ar_valid && managers_1_ar_ready;
    assign here_5_6 = entries_5[10] && entries_5[9] == managers_1_r_payload_id;
    assign before_14 = 1'b0 || here_4_5;
    assign moved_2_left = result_and_and_17 ? managers_1_ar_payload_len
        : (here_5_6 && !before_14 && managers_1_r_valid && managers_1_r_ready)
        ? entries_5[8:1] - 8'd1 : entries_5[8:1];
    assign gone_11 = gone_10 || (ends_2 && here_5_6 && !before_14);
    assign entries_5_2 = {gone_10 ? (result_and_and_17 ? 1'b1 : entries_5[10])
        : result_and_and_18 ? 1'b1 : entries_5[21],
        gone_10 ? (result_and_and_17 ? managers_1_ar_payload_id : entries_5[9])
        : result_and_and_18 ? managers_1_ar_payload_id : entries_5[20],
        gone_10 ? moved_2_left : result_and_and_18 ? managers_1_ar_payload_len
        : (here_4_5 && 1'b1 && managers_1_r_valid && managers_1_r_ready) ? entries_5[19:12] - 8'd1
        : entries_5[19:12], gone_10 ? (result_and_and_17 ? 1'b0 : entries_5[0])
        : result_and_and_18 ? 1'b0 : entries_5[11],
        gone_11 ? 1'b0 : result_and_and_17 ? 1'b1 : entries_5[10],
        gone_11 ? 1'b0 : result_and_and_17 ? managers_1_ar_payload_id : entries_5[9],
        gone_11 ? 8'd0 : moved_2_left, gone_11 ? 1'b0 : result_and_and_17 ? 1'b0 : entries_5[0]};

    always_ff @(posedge clk) begin
        if (rst) begin
            managers_0_aw_waited <= 1'b0;
            managers_0_w_waited <= 1'b0;
            managers_0_b_waited <= 1'b0;
            managers_0_ar_waited <= 1'b0;
            managers_0_r_waited <= 1'b0;
            managers_1_aw_waited <= 1'b0;
            managers_1_w_waited <= 1'b0;
            managers_1_b_waited <= 1'b0;
            managers_1_ar_waited <= 1'b0;
            managers_1_r_waited <= 1'b0;
            subordinate_aw_waited <= 1'b0;
            subordinate_w_waited <= 1'b0;
            subordinate_b_waited <= 1'b0;
            subordinate_ar_waited <= 1'b0;
            subordinate_r_waited <= 1'b0;
            entries_0 <= 62'd0;
            entries_1 <= 24'd0;
            entries_2 <= 60'd0;
            entries_3 <= 22'd0;
            entries_4 <= 60'd0;
            entries_5 <= 22'd0;
        end else begin
            managers_0_aw_waited <= managers_0_aw_valid && !managers_0_aw_ready;
            managers_0_w_waited <= managers_0_w_valid && !managers_0_w_ready;
            managers_0_b_waited <= managers_0_b_valid && !managers_0_b_ready;
            managers_0_ar_waited <= managers_0_ar_valid && !managers_0_ar_ready;
            managers_0_r_waited <= managers_0_r_valid && !managers_0_r_ready;
            managers_1_aw_waited <= managers_1_aw_valid && !managers_1_aw_ready;
            managers_1_w_waited <= managers_1_w_valid && !managers_1_w_ready;
            managers_1_b_waited <= managers_1_b_valid && !managers_1_b_ready;
            managers_1_ar_waited <= managers_1_ar_valid && !managers_1_ar_ready;
            managers_1_r_waited <= managers_1_r_valid && !managers_1_r_ready;
            subordinate_aw_waited <= subordinate_aw_valid && !subordinate_aw_ready;
            subordinate_w_waited <= subordinate_w_valid && !subordinate_w_ready;
            subordinate_b_waited <= subordinate_b_valid && !subordinate_b_ready;
            subordinate_ar_waited <= subordinate_ar_valid && !subordinate_ar_ready;
            subordinate_r_waited <= subordinate_r_valid && !subordinate_r_ready;
            entries_0 <= entries_0_2;
            entries_1 <= entries_1_2;
            entries_2 <= entries_2_2;
            entries_3 <= entries_3_2;
            entries_4 <= entries_4_2;
            entries_5 <= entries_5_2;
        end
    end

    always_ff @(posedge clk) begin
        managers_0_aw_payload_id_past <= managers_0_aw_payload_id;
        managers_0_aw_payload_addr_past <= managers_0_aw_payload_addr;
        managers_0_aw_payload_len_past <= managers_0_aw_payload_len;
        managers_0_aw_payload_size_past <= managers_0_aw_payload_size;
        managers_0_aw_payload_burst_past <= managers_0_aw_payload_burst;
        managers_0_w_payload_data_past <= managers_0_w_payload_data;
        managers_0_w_payload_strb_past <= managers_0_w_payload_strb;
        managers_0_w_payload_last_past <= managers_0_w_payload_last;
        managers_0_b_payload_id_past <= managers_0_b_payload_id;
        managers_0_b_payload_resp_past <= managers_0_b_payload_resp;
        managers_0_ar_payload_id_past <= managers_0_ar_payload_id;
        managers_0_ar_payload_addr_past <= managers_0_ar_payload_addr;
        managers_0_ar_payload_len_past <= managers_0_ar_payload_len;
        managers_0_ar_payload_size_past <= managers_0_ar_payload_size;
        managers_0_ar_payload_burst_past <= managers_0_ar_payload_burst;
        managers_0_r_payload_id_past <= managers_0_r_payload_id;
        managers_0_r_payload_data_past <= managers_0_r_payload_data;
        managers_0_r_payload_resp_past <= managers_0_r_payload_resp;
        managers_0_r_payload_last_past <= managers_0_r_payload_last;
        managers_1_aw_payload_id_past <= managers_1_aw_payload_id;
        managers_1_aw_payload_addr_past <= managers_1_aw_payload_addr;
        managers_1_aw_payload_len_past <= managers_1_aw_payload_len;
        managers_1_aw_payload_size_past <= managers_1_aw_payload_size;
        managers_1_aw_payload_burst_past <= managers_1_aw_payload_burst;
        managers_1_w_payload_data_past <= managers_1_w_payload_data;
        managers_1_w_payload_strb_past <= managers_1_w_payload_strb;
        managers_1_w_payload_last_past <= managers_1_w_payload_last;
        managers_1_b_payload_id_past <= managers_1_b_payload_id;
        managers_1_b_payload_resp_past <= managers_1_b_payload_resp;
        managers_1_ar_payload_id_past <= managers_1_ar_payload_id;
        managers_1_ar_payload_addr_past <= managers_1_ar_payload_addr;
        managers_1_ar_payload_len_past <= managers_1_ar_payload_len;
        managers_1_ar_payload_size_past <= managers_1_ar_payload_size;
        managers_1_ar_payload_burst_past <= managers_1_ar_payload_burst;
        managers_1_r_payload_id_past <= managers_1_r_payload_id;
        managers_1_r_payload_data_past <= managers_1_r_payload_data;
        managers_1_r_payload_resp_past <= managers_1_r_payload_resp;
        managers_1_r_payload_last_past <= managers_1_r_payload_last;
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

    assign wraps_0 = subordinate_aw_payload_burst == 2'd2;
    assign subordinate_aw_payload_addr_and_cat =
        subordinate_aw_payload_addr & {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        subordinate_aw_payload_size > 3'd6, subordinate_aw_payload_size > 3'd5,
        subordinate_aw_payload_size > 3'd4, subordinate_aw_payload_size > 3'd3,
        subordinate_aw_payload_size > 3'd2, subordinate_aw_payload_size > 3'd1,
        subordinate_aw_payload_size > 3'd0};
    assign within_6 = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, subordinate_aw_payload_size > 3'd6,
        subordinate_aw_payload_size > 3'd5, subordinate_aw_payload_size > 3'd4,
        subordinate_aw_payload_size > 3'd3, subordinate_aw_payload_size > 3'd2,
        subordinate_aw_payload_size > 3'd1, subordinate_aw_payload_size > 3'd0};
    assign wraps_1 = subordinate_ar_payload_burst == 2'd2;
    assign subordinate_ar_payload_addr_and_cat =
        subordinate_ar_payload_addr & {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        subordinate_ar_payload_size > 3'd6, subordinate_ar_payload_size > 3'd5,
        subordinate_ar_payload_size > 3'd4, subordinate_ar_payload_size > 3'd3,
        subordinate_ar_payload_size > 3'd2, subordinate_ar_payload_size > 3'd1,
        subordinate_ar_payload_size > 3'd0};
    assign within_7 = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, subordinate_ar_payload_size > 3'd6,
        subordinate_ar_payload_size > 3'd5, subordinate_ar_payload_size > 3'd4,
        subordinate_ar_payload_size > 3'd3, subordinate_ar_payload_size > 3'd2,
        subordinate_ar_payload_size > 3'd1, subordinate_ar_payload_size > 3'd0};
    assign here_0_7 = !entries_0[61];
    assign here_1_7 = !entries_0[30];
    assign before_15 = 1'b0 || here_0_7;
    assign here_0_8 = !entries_0[31];
    assign here_1_8 = !entries_0[0];
    assign before_16 = 1'b0 || here_0_8;
    assign result_and_and_19 = here_0_7 && 1'b1 && subordinate_aw_valid && subordinate_aw_ready;
    assign result_and_and_20 = here_0_8 && 1'b1 && subordinate_w_valid && subordinate_w_ready;
    assign plus_or_entries_0_2 = result_and_and_20 ? entries_0[44:36] + 9'd1 : entries_0[44:36];
    assign subordinate_aw_payload_len_or_entries_0_2 =
        result_and_and_19 ? subordinate_aw_payload_len : entries_0[58:51];
    assign result_and_and_21 = here_1_7 && !before_15 && subordinate_aw_valid &&
        subordinate_aw_ready;
    assign result_and_and_22 = here_1_8 && !before_16 && subordinate_w_valid && subordinate_w_ready;
    assign plus_or_entries_0_3 = result_and_and_22 ? entries_0[13:5] + 9'd1 : entries_0[13:5];
    assign subordinate_aw_payload_len_or_entries_0_3 =
        result_and_and_21 ? subordinate_aw_payload_len : entries_0[27:20];
    assign or_and_or = (!(entries_0[61] || result_and_and_19) ||
        ((entries_0[31] || (result_and_and_20 && subordinate_w_payload_last))
        ? plus_or_entries_0_2 == 9'(subordinate_aw_payload_len_or_entries_0_2) + 9'd1
        : plus_or_entries_0_2 <= 9'(subordinate_aw_payload_len_or_entries_0_2))) &&
        (!(entries_0[30] || result_and_and_21) ||
        ((entries_0[0] || (result_and_and_22 && subordinate_w_payload_last))
        ? plus_or_entries_0_3 == 9'(subordinate_aw_payload_len_or_entries_0_3) + 9'd1
        : plus_or_entries_0_3 <= 9'(subordinate_aw_payload_len_or_entries_0_3)));
    assign subordinate_aw_payload_addr_or_entries_0 =
        result_and_and_19 ? subordinate_aw_payload_addr[2:0] : entries_0[35:33];
    assign subordinate_aw_payload_size_or_entries_0_3 =
        result_and_and_19 ? subordinate_aw_payload_size : entries_0[50:48];
    assign last_0 = subordinate_aw_payload_addr_or_entries_0 |
        {subordinate_aw_payload_size_or_entries_0_3 > 3'd2,
        subordinate_aw_payload_size_or_entries_0_3 > 3'd1,
        subordinate_aw_payload_size_or_entries_0_3 > 3'd0};
    assign lanes_0 = {1'b1 && last_0 >= 3'd7,
        subordinate_aw_payload_addr_or_entries_0 <= 3'd6 && last_0 >= 3'd6,
        subordinate_aw_payload_addr_or_entries_0 <= 3'd5 && last_0 >= 3'd5,
        subordinate_aw_payload_addr_or_entries_0 <= 3'd4 && last_0 >= 3'd4,
        subordinate_aw_payload_addr_or_entries_0 <= 3'd3 && last_0 >= 3'd3,
        subordinate_aw_payload_addr_or_entries_0 <= 3'd2 && last_0 >= 3'd2,
        subordinate_aw_payload_addr_or_entries_0 <= 3'd1 && last_0 >= 3'd1,
        subordinate_aw_payload_addr_or_entries_0 <= 3'd0};
    assign subordinate_aw_payload_addr_or_entries_0_2 =
        result_and_and_21 ? subordinate_aw_payload_addr[2:0] : entries_0[4:2];
    assign subordinate_aw_payload_size_or_entries_0_4 =
        result_and_and_21 ? subordinate_aw_payload_size : entries_0[19:17];
    assign last_1 = subordinate_aw_payload_addr_or_entries_0_2 |
        {subordinate_aw_payload_size_or_entries_0_4 > 3'd2,
        subordinate_aw_payload_size_or_entries_0_4 > 3'd1,
        subordinate_aw_payload_size_or_entries_0_4 > 3'd0};
    assign lanes_1 = {1'b1 && last_1 >= 3'd7,
        subordinate_aw_payload_addr_or_entries_0_2 <= 3'd6 && last_1 >= 3'd6,
        subordinate_aw_payload_addr_or_entries_0_2 <= 3'd5 && last_1 >= 3'd5,
        subordinate_aw_payload_addr_or_entries_0_2 <= 3'd4 && last_1 >= 3'd4,
        subordinate_aw_payload_addr_or_entries_0_2 <= 3'd3 && last_1 >= 3'd3,
        subordinate_aw_payload_addr_or_entries_0_2 <= 3'd2 && last_1 >= 3'd2,
        subordinate_aw_payload_addr_or_entries_0_2 <= 3'd1 && last_1 >= 3'd1,
        subordinate_aw_payload_addr_or_entries_0_2 <= 3'd0};
    assign here_6 = entries_0[61] && entries_0[31] && entries_0[60:59] == subordinate_b_payload_id;
    assign here_7 = entries_0[30] && entries_0[0] && entries_0[29:28] == subordinate_b_payload_id;
    assign before_17 = 1'b0 || here_6;
    assign here_6_2 = entries_1[23] && entries_1[22:21] == subordinate_r_payload_id;
    assign here_7_2 = entries_1[11] && entries_1[10:9] == subordinate_r_payload_id;
    assign before_18 = 1'b0 || here_6_2;
    assign last_0_2 = 1'b0 || (here_6_2 && 1'b1 && entries_1[20:13] == 8'd0);
    assign last_1_2 = last_0_2 || (here_7_2 && !before_18 && entries_1[8:1] == 8'd0);
    assign exclusive_0 = 1'b0 || (here_6_2 && 1'b1 && entries_1[12]);
    assign exclusive_1 = exclusive_0 || (here_7_2 && !before_18 && entries_1[0]);
    assign wraps_2 = managers_0_aw_payload_burst == 2'd2;
    assign managers_0_aw_payload_addr_and_cat =
        managers_0_aw_payload_addr & {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        managers_0_aw_payload_size > 3'd6, managers_0_aw_payload_size > 3'd5,
        managers_0_aw_payload_size > 3'd4, managers_0_aw_payload_size > 3'd3,
        managers_0_aw_payload_size > 3'd2, managers_0_aw_payload_size > 3'd1,
        managers_0_aw_payload_size > 3'd0};
    assign within_8 = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, managers_0_aw_payload_size > 3'd6,
        managers_0_aw_payload_size > 3'd5, managers_0_aw_payload_size > 3'd4,
        managers_0_aw_payload_size > 3'd3, managers_0_aw_payload_size > 3'd2,
        managers_0_aw_payload_size > 3'd1, managers_0_aw_payload_size > 3'd0};
    assign wraps_3 = managers_0_ar_payload_burst == 2'd2;
    assign managers_0_ar_payload_addr_and_cat =
        managers_0_ar_payload_addr & {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        managers_0_ar_payload_size > 3'd6, managers_0_ar_payload_size > 3'd5,
        managers_0_ar_payload_size > 3'd4, managers_0_ar_payload_size > 3'd3,
        managers_0_ar_payload_size > 3'd2, managers_0_ar_payload_size > 3'd1,
        managers_0_ar_payload_size > 3'd0};
    assign within_9 = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, managers_0_ar_payload_size > 3'd6,
        managers_0_ar_payload_size > 3'd5, managers_0_ar_payload_size > 3'd4,
        managers_0_ar_payload_size > 3'd3, managers_0_ar_payload_size > 3'd2,
        managers_0_ar_payload_size > 3'd1, managers_0_ar_payload_size > 3'd0};
    assign here_2_7 = !entries_2[59];
    assign here_3_7 = !entries_2[29];
    assign before_19 = 1'b0 || here_2_7;
    assign here_2_8 = !entries_2[30];
    assign here_3_8 = !entries_2[0];
    assign before_20 = 1'b0 || here_2_8;
    assign result_and_and_23 = here_2_7 && 1'b1 && managers_0_aw_valid && managers_0_aw_ready;
    assign result_and_and_24 = here_2_8 && 1'b1 && managers_0_w_valid && managers_0_w_ready;
    assign plus_or_entries_2_2 = result_and_and_24 ? entries_2[43:35] + 9'd1 : entries_2[43:35];
    assign managers_0_aw_payload_len_or_entries_2_2 =
        result_and_and_23 ? managers_0_aw_payload_len : entries_2[57:50];
    assign result_and_and_25 = here_3_7 && !before_19 && managers_0_aw_valid && managers_0_aw_ready;
    assign result_and_and_26 = here_3_8 && !before_20 && managers_0_w_valid && managers_0_w_ready;
    assign plus_or_entries_2_3 = result_and_and_26 ? entries_2[13:5] + 9'd1 : entries_2[13:5];
    assign managers_0_aw_payload_len_or_entries_2_3 =
        result_and_and_25 ? managers_0_aw_payload_len : entries_2[27:20];
    assign or_and_or_2 = (!(entries_2[59] || result_and_and_23) ||
        ((entries_2[30] || (result_and_and_24 && managers_0_w_payload_last))
        ? plus_or_entries_2_2 == 9'(managers_0_aw_payload_len_or_entries_2_2) + 9'd1
        : plus_or_entries_2_2 <= 9'(managers_0_aw_payload_len_or_entries_2_2))) &&
        (!(entries_2[29] || result_and_and_25) ||
        ((entries_2[0] || (result_and_and_26 && managers_0_w_payload_last))
        ? plus_or_entries_2_3 == 9'(managers_0_aw_payload_len_or_entries_2_3) + 9'd1
        : plus_or_entries_2_3 <= 9'(managers_0_aw_payload_len_or_entries_2_3)));
    assign managers_0_aw_payload_addr_or_entries_2 =
        result_and_and_23 ? managers_0_aw_payload_addr[2:0] : entries_2[34:32];
    assign managers_0_aw_payload_size_or_entries_2_3 =
        result_and_and_23 ? managers_0_aw_payload_size : entries_2[49:47];
    assign last_2 = managers_0_aw_payload_addr_or_entries_2 |
        {managers_0_aw_payload_size_or_entries_2_3 > 3'd2,
        managers_0_aw_payload_size_or_entries_2_3 > 3'd1,
        managers_0_aw_payload_size_or_entries_2_3 > 3'd0};
    assign lanes_2 = {1'b1 && last_2 >= 3'd7,
        managers_0_aw_payload_addr_or_entries_2 <= 3'd6 && last_2 >= 3'd6,
        managers_0_aw_payload_addr_or_entries_2 <= 3'd5 && last_2 >= 3'd5,
        managers_0_aw_payload_addr_or_entries_2 <= 3'd4 && last_2 >= 3'd4,
        managers_0_aw_payload_addr_or_entries_2 <= 3'd3 && last_2 >= 3'd3,
        managers_0_aw_payload_addr_or_entries_2 <= 3'd2 && last_2 >= 3'd2,
        managers_0_aw_payload_addr_or_entries_2 <= 3'd1 && last_2 >= 3'd1,
        managers_0_aw_payload_addr_or_entries_2 <= 3'd0};
    assign managers_0_aw_payload_addr_or_entries_2_2 =
        result_and_and_25 ? managers_0_aw_payload_addr[2:0] : entries_2[4:2];
    assign managers_0_aw_payload_size_or_entries_2_4 =
        result_and_and_25 ? managers_0_aw_payload_size : entries_2[19:17];
    assign last_3 = managers_0_aw_payload_addr_or_entries_2_2 |
        {managers_0_aw_payload_size_or_entries_2_4 > 3'd2,
        managers_0_aw_payload_size_or_entries_2_4 > 3'd1,
        managers_0_aw_payload_size_or_entries_2_4 > 3'd0};
    assign lanes_3 = {1'b1 && last_3 >= 3'd7,
        managers_0_aw_payload_addr_or_entries_2_2 <= 3'd6 && last_3 >= 3'd6,
        managers_0_aw_payload_addr_or_entries_2_2 <= 3'd5 && last_3 >= 3'd5,
        managers_0_aw_payload_addr_or_entries_2_2 <= 3'd4 && last_3 >= 3'd4,
        managers_0_aw_payload_addr_or_entries_2_2 <= 3'd3 && last_3 >= 3'd3,
        managers_0_aw_payload_addr_or_entries_2_2 <= 3'd2 && last_3 >= 3'd2,
        managers_0_aw_payload_addr_or_entries_2_2 <= 3'd1 && last_3 >= 3'd1,
        managers_0_aw_payload_addr_or_entries_2_2 <= 3'd0};
    assign here_8 = entries_2[59] && entries_2[30] && entries_2[58] == managers_0_b_payload_id;
    assign here_9 = entries_2[29] && entries_2[0] && entries_2[28] == managers_0_b_payload_id;
    assign before_21 = 1'b0 || here_8;
    assign here_8_2 = entries_3[21] && entries_3[20] == managers_0_r_payload_id;
    assign here_9_2 = entries_3[10] && entries_3[9] == managers_0_r_payload_id;
    assign before_22 = 1'b0 || here_8_2;
    assign last_2_2 = 1'b0 || (here_8_2 && 1'b1 && entries_3[19:12] == 8'd0);
    assign last_3_2 = last_2_2 || (here_9_2 && !before_22 && entries_3[8:1] == 8'd0);
    assign exclusive_2 = 1'b0 || (here_8_2 && 1'b1 && entries_3[11]);
    assign exclusive_3 = exclusive_2 || (here_9_2 && !before_22 && entries_3[0]);
    assign not_and = !(entries_0[61] && entries_0[60] == 1'b0);
    assign not_and_2 = !(entries_0[30] && entries_0[29] == 1'b0);
    assign left_0_len = not_and_2 ? 8'd0 : entries_0[27:20];
    assign left_0_size = not_and_2 ? 3'd0 : entries_0[19:17];
    assign left_0_burst = not_and_2 ? 2'd0 : entries_0[16:15];
    assign left_0_beats = not_and_2 ? 9'd0 : entries_0[13:5];
    assign left_0_lane = not_and_2 ? 3'd0 : entries_0[4:2];
    assign left_addressed_cat = {not_and ? (not_and_2 ? 1'b0 : entries_0[30]) : entries_0[61],
        not_and ? (not_and_2 ? 1'b0 : entries_0[28]) : entries_0[59],
        not_and ? left_0_len : entries_0[58:51], not_and ? left_0_size : entries_0[50:48],
        not_and ? left_0_burst : entries_0[47:46],
        not_and ? (not_and_2 ? 1'b0 : entries_0[14]) : entries_0[45],
        not_and ? left_0_beats : entries_0[44:36], not_and ? left_0_lane : entries_0[35:33],
        not_and ? (not_and_2 ? 1'b0 : entries_0[1]) : entries_0[32],
        not_and ? (not_and_2 ? 1'b0 : entries_0[0]) : entries_0[31]};
    assign left_addressed_cat_2 = {not_and ? 1'b0 : not_and_2 ? 1'b0 : entries_0[30],
        not_and ? 1'b0 : not_and_2 ? 1'b0 : entries_0[28], not_and ? 8'd0 : left_0_len,
        not_and ? 3'd0 : left_0_size, not_and ? 2'd0 : left_0_burst,
        not_and ? 1'b0 : not_and_2 ? 1'b0 : entries_0[14], not_and ? 9'd0 : left_0_beats,
        not_and ? 3'd0 : left_0_lane, not_and ? 1'b0 : not_and_2 ? 1'b0 : entries_0[1],
        not_and ? 1'b0 : not_and_2 ? 1'b0 : entries_0[0]};
    assign not_and_3 = !(entries_1[23] && entries_1[22] == 1'b0);
    assign not_and_4 = !(entries_1[11] && entries_1[10] == 1'b0);
    assign left_1_left = not_and_4 ? 8'd0 : entries_1[8:1];
    assign wraps_4 = managers_1_aw_payload_burst == 2'd2;
    assign managers_1_aw_payload_addr_and_cat =
        managers_1_aw_payload_addr & {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        managers_1_aw_payload_size > 3'd6, managers_1_aw_payload_size > 3'd5,
        managers_1_aw_payload_size > 3'd4, managers_1_aw_payload_size > 3'd3,
        managers_1_aw_payload_size > 3'd2, managers_1_aw_payload_size > 3'd1,
        managers_1_aw_payload_size > 3'd0};
    assign within_10 = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, managers_1_aw_payload_size > 3'd6,
        managers_1_aw_payload_size > 3'd5, managers_1_aw_payload_size > 3'd4,
        managers_1_aw_payload_size > 3'd3, managers_1_aw_payload_size > 3'd2,
        managers_1_aw_payload_size > 3'd1, managers_1_aw_payload_size > 3'd0};
    assign wraps_5 = managers_1_ar_payload_burst == 2'd2;
    assign managers_1_ar_payload_addr_and_cat =
        managers_1_ar_payload_addr & {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        managers_1_ar_payload_size > 3'd6, managers_1_ar_payload_size > 3'd5,
        managers_1_ar_payload_size > 3'd4, managers_1_ar_payload_size > 3'd3,
        managers_1_ar_payload_size > 3'd2, managers_1_ar_payload_size > 3'd1,
        managers_1_ar_payload_size > 3'd0};
    assign within_11 = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, managers_1_ar_payload_size > 3'd6,
        managers_1_ar_payload_size > 3'd5, managers_1_ar_payload_size > 3'd4,
        managers_1_ar_payload_size > 3'd3, managers_1_ar_payload_size > 3'd2,
        managers_1_ar_payload_size > 3'd1, managers_1_ar_payload_size > 3'd0};
    assign here_4_7 = !entries_4[59];
    assign here_5_7 = !entries_4[29];
    assign before_23 = 1'b0 || here_4_7;
    assign here_4_8 = !entries_4[30];
    assign here_5_8 = !entries_4[0];
    assign before_24 = 1'b0 || here_4_8;
    assign result_and_and_27 = here_4_7 && 1'b1 && managers_1_aw_valid && managers_1_aw_ready;
    assign result_and_and_28 = here_4_8 && 1'b1 && managers_1_w_valid && managers_1_w_ready;
    assign plus_or_entries_4_2 = result_and_and_28 ? entries_4[43:35] + 9'd1 : entries_4[43:35];
    assign managers_1_aw_payload_len_or_entries_4_2 =
        result_and_and_27 ? managers_1_aw_payload_len : entries_4[57:50];
    assign result_and_and_29 = here_5_7 && !before_23 && managers_1_aw_valid && managers_1_aw_ready;
    assign result_and_and_30 = here_5_8 && !before_24 && managers_1_w_valid && managers_1_w_ready;
    assign plus_or_entries_4_3 = result_and_and_30 ? entries_4[13:5] + 9'd1 : entries_4[13:5];
    assign managers_1_aw_payload_len_or_entries_4_3 =
        result_and_and_29 ? managers_1_aw_payload_len : entries_4[27:20];
    assign or_and_or_3 = (!(entries_4[59] || result_and_and_27) ||
        ((entries_4[30] || (result_and_and_28 && managers_1_w_payload_last))
        ? plus_or_entries_4_2 == 9'(managers_1_aw_payload_len_or_entries_4_2) + 9'd1
        : plus_or_entries_4_2 <= 9'(managers_1_aw_payload_len_or_entries_4_2))) &&
        (!(entries_4[29] || result_and_and_29) ||
        ((entries_4[0] || (result_and_and_30 && managers_1_w_payload_last))
        ? plus_or_entries_4_3 == 9'(managers_1_aw_payload_len_or_entries_4_3) + 9'd1
        : plus_or_entries_4_3 <= 9'(managers_1_aw_payload_len_or_entries_4_3)));
    assign managers_1_aw_payload_addr_or_entries_4 =
        result_and_and_27 ? managers_1_aw_payload_addr[2:0] : entries_4[34:32];
    assign managers_1_aw_payload_size_or_entries_4_3 =
        result_and_and_27 ? managers_1_aw_payload_size : entries_4[49:47];
    assign last_4 = managers_1_aw_payload_addr_or_entries_4 |
        {managers_1_aw_payload_size_or_entries_4_3 > 3'd2,
        managers_1_aw_payload_size_or_entries_4_3 > 3'd1,
        managers_1_aw_payload_size_or_entries_4_3 > 3'd0};
    assign lanes_4 = {1'b1 && last_4 >= 3'd7,
        managers_1_aw_payload_addr_or_entries_4 <= 3'd6 && last_4 >= 3'd6,
        managers_1_aw_payload_addr_or_entries_4 <= 3'd5 && last_4 >= 3'd5,
        managers_1_aw_payload_addr_or_entries_4 <= 3'd4 && last_4 >= 3'd4,
        managers_1_aw_payload_addr_or_entries_4 <= 3'd3 && last_4 >= 3'd3,
        managers_1_aw_payload_addr_or_entries_4 <= 3'd2 && last_4 >= 3'd2,
        managers_1_aw_payload_addr_or_entries_4 <= 3'd1 && last_4 >= 3'd1,
        managers_1_aw_payload_addr_or_entries_4 <= 3'd0};
    assign managers_1_aw_payload_addr_or_entries_4_2 =
        result_and_and_29 ? managers_1_aw_payload_addr[2:0] : entries_4[4:2];
    assign managers_1_aw_payload_size_or_entries_4_4 =
        result_and_and_29 ? managers_1_aw_payload_size : entries_4[19:17];
    assign last_5 = managers_1_aw_payload_addr_or_entries_4_2 |
        {managers_1_aw_payload_size_or_entries_4_4 > 3'd2,
        managers_1_aw_payload_size_or_entries_4_4 > 3'd1,
        managers_1_aw_payload_size_or_entries_4_4 > 3'd0};
    assign lanes_5 = {1'b1 && last_5 >= 3'd7,
        managers_1_aw_payload_addr_or_entries_4_2 <= 3'd6 && last_5 >= 3'd6,
        managers_1_aw_payload_addr_or_entries_4_2 <= 3'd5 && last_5 >= 3'd5,
        managers_1_aw_payload_addr_or_entries_4_2 <= 3'd4 && last_5 >= 3'd4,
        managers_1_aw_payload_addr_or_entries_4_2 <= 3'd3 && last_5 >= 3'd3,
        managers_1_aw_payload_addr_or_entries_4_2 <= 3'd2 && last_5 >= 3'd2,
        managers_1_aw_payload_addr_or_entries_4_2 <= 3'd1 && last_5 >= 3'd1,
        managers_1_aw_payload_addr_or_entries_4_2 <= 3'd0};
    assign here_10 = entries_4[59] && entries_4[30] && entries_4[58] == managers_1_b_payload_id;
    assign here_11 = entries_4[29] && entries_4[0] && entries_4[28] == managers_1_b_payload_id;
    assign before_25 = 1'b0 || here_10;
    assign here_10_2 = entries_5[21] && entries_5[20] == managers_1_r_payload_id;
    assign here_11_2 = entries_5[10] && entries_5[9] == managers_1_r_payload_id;
    assign before_26 = 1'b0 || here_10_2;
    assign last_4_2 = 1'b0 || (here_10_2 && 1'b1 && entries_5[19:12] == 8'd0);
    assign last_5_2 = last_4_2 || (here_11_2 && !before_26 && entries_5[8:1] == 8'd0);
    assign exclusive_4 = 1'b0 || (here_10_2 && 1'b1 && entries_5[11]);
    assign exclusive_5 = exclusive_4 || (here_11_2 && !before_26 && entries_5[0]);
    assign not_and_5 = !(entries_0[61] && entries_0[60] == 1'b1);
    assign not_and_6 = !(entries_0[30] && entries_0[29] == 1'b1);
    assign left_2_len = not_and_6 ? 8'd0 : entries_0[27:20];
    assign left_2_size = not_and_6 ? 3'd0 : entries_0[19:17];
    assign left_2_burst = not_and_6 ? 2'd0 : entries_0[16:15];
    assign left_2_beats = not_and_6 ? 9'd0 : entries_0[13:5];
    assign left_2_lane = not_and_6 ? 3'd0 : entries_0[4:2];
    assign left_addressed_cat_3 = {not_and_5 ? (not_and_6 ? 1'b0 : entries_0[30]) : entries_0[61],
        not_and_5 ? (not_and_6 ? 1'b0 : entries_0[28]) : entries_0[59],
        not_and_5 ? left_2_len : entries_0[58:51], not_and_5 ? left_2_size : entries_0[50:48],
        not_and_5 ? left_2_burst : entries_0[47:46],
        not_and_5 ? (not_and_6 ? 1'b0 : entries_0[14]) : entries_0[45],
        not_and_5 ? left_2_beats : entries_0[44:36], not_and_5 ? left_2_lane : entries_0[35:33],
        not_and_5 ? (not_and_6 ? 1'b0 : entries_0[1]) : entries_0[32],
        not_and_5 ? (not_and_6 ? 1'b0 : entries_0[0]) : entries_0[31]};
    assign left_addressed_cat_4 = {not_and_5 ? 1'b0 : not_and_6 ? 1'b0 : entries_0[30],
        not_and_5 ? 1'b0 : not_and_6 ? 1'b0 : entries_0[28], not_and_5 ? 8'd0 : left_2_len,
        not_and_5 ? 3'd0 : left_2_size, not_and_5 ? 2'd0 : left_2_burst,
        not_and_5 ? 1'b0 : not_and_6 ? 1'b0 : entries_0[14], not_and_5 ? 9'd0 : left_2_beats,
        not_and_5 ? 3'd0 : left_2_lane, not_and_5 ? 1'b0 : not_and_6 ? 1'b0 : entries_0[1],
        not_and_5 ? 1'b0 : not_and_6 ? 1'b0 : entries_0[0]};
    assign not_and_7 = !(entries_1[23] && entries_1[22] == 1'b1);
    assign not_and_8 = !(entries_1[11] && entries_1[10] == 1'b1);
    assign left_3_left = not_and_8 ? 8'd0 : entries_1[8:1];
    assign left_4_id = !entries_0[30] ? 2'd0 : entries_0[29:28];
    assign left_4_len = !entries_0[30] ? 8'd0 : entries_0[27:20];
    assign left_4_size = !entries_0[30] ? 3'd0 : entries_0[19:17];
    assign left_4_burst = !entries_0[30] ? 2'd0 : entries_0[16:15];
    assign left_4_beats = !entries_0[30] ? 9'd0 : entries_0[13:5];
    assign left_4_lane = !entries_0[30] ? 3'd0 : entries_0[4:2];
    assign left_addressed_cat_5 = {!entries_0[61] ? (!entries_0[30] ? 1'b0 : entries_0[30])
        : entries_0[61], !entries_0[61] ? left_4_id : entries_0[60:59],
        !entries_0[61] ? left_4_len : entries_0[58:51],
        !entries_0[61] ? left_4_size : entries_0[50:48],
        !entries_0[61] ? left_4_burst : entries_0[47:46],
        !entries_0[61] ? (!entries_0[30] ? 1'b0 : entries_0[14]) : entries_0[45],
        !entries_0[61] ? left_4_beats : entries_0[44:36],
        !entries_0[61] ? left_4_lane : entries_0[35:33],
        !entries_0[61] ? (!entries_0[30] ? 1'b0 : entries_0[1]) : entries_0[32],
        !entries_0[61] ? (!entries_0[30] ? 1'b0 : entries_0[0]) : entries_0[31]};
    assign left_addressed_cat_6 = {!entries_0[61] ? 1'b0 : !entries_0[30] ? 1'b0 : entries_0[30],
        !entries_0[61] ? 2'd0 : left_4_id, !entries_0[61] ? 8'd0 : left_4_len,
        !entries_0[61] ? 3'd0 : left_4_size, !entries_0[61] ? 2'd0 : left_4_burst,
        !entries_0[61] ? 1'b0 : !entries_0[30] ? 1'b0 : entries_0[14],
        !entries_0[61] ? 9'd0 : left_4_beats, !entries_0[61] ? 3'd0 : left_4_lane,
        !entries_0[61] ? 1'b0 : !entries_0[30] ? 1'b0 : entries_0[1],
        !entries_0[61] ? 1'b0 : !entries_0[30] ? 1'b0 : entries_0[0]};
    assign left_5_id = !entries_1[11] ? 2'd0 : entries_1[10:9];
    assign left_5_left = !entries_1[11] ? 8'd0 : entries_1[8:1];

    // stream `managers_0_aw` keeps valid until ready
    always @(posedge clk) begin : managers_0_aw_keeps_valid
        if (!rst) begin
            assume (!managers_0_aw_waited || managers_0_aw_valid);
        end
    end

    // stream `managers_0_aw` keeps its payload until ready
    always @(posedge clk) begin : managers_0_aw_keeps_payload
        if (!rst) begin
            assume (!managers_0_aw_waited ||
                (managers_0_aw_payload_id == managers_0_aw_payload_id_past &&
                managers_0_aw_payload_addr == managers_0_aw_payload_addr_past &&
                managers_0_aw_payload_len == managers_0_aw_payload_len_past &&
                managers_0_aw_payload_size == managers_0_aw_payload_size_past &&
                managers_0_aw_payload_burst == managers_0_aw_payload_burst_past));
        end
    end

    // stream `managers_0_w` keeps valid until ready
    always @(posedge clk) begin : managers_0_w_keeps_valid
        if (!rst) begin
            assume (!managers_0_w_waited || managers_0_w_valid);
        end
    end

    // stream `managers_0_w` keeps its payload until ready
    always @(posedge clk) begin : managers_0_w_keeps_payload
        if (!rst) begin
            assume (!managers_0_w_waited ||
                (managers_0_w_payload_data == managers_0_w_payload_data_past &&
                managers_0_w_payload_strb == managers_0_w_payload_strb_past &&
                managers_0_w_payload_last == managers_0_w_payload_last_past));
        end
    end

    // stream `managers_0_b` keeps valid until ready
    always @(posedge clk) begin : managers_0_b_keeps_valid
        if (!rst) begin
            assert (!managers_0_b_waited || managers_0_b_valid);
        end
    end

    // stream `managers_0_b` keeps its payload until ready
    always @(posedge clk) begin : managers_0_b_keeps_payload
        if (!rst) begin
            assert (!managers_0_b_waited ||
                (managers_0_b_payload_id == managers_0_b_payload_id_past &&
                managers_0_b_payload_resp == managers_0_b_payload_resp_past));
        end
    end

    // stream `managers_0_ar` keeps valid until ready
    always @(posedge clk) begin : managers_0_ar_keeps_valid
        if (!rst) begin
            assume (!managers_0_ar_waited || managers_0_ar_valid);
        end
    end

    // stream `managers_0_ar` keeps its payload until ready
    always @(posedge clk) begin : managers_0_ar_keeps_payload
        if (!rst) begin
            assume (!managers_0_ar_waited ||
                (managers_0_ar_payload_id == managers_0_ar_payload_id_past &&
                managers_0_ar_payload_addr == managers_0_ar_payload_addr_past &&
                managers_0_ar_payload_len == managers_0_ar_payload_len_past &&
                managers_0_ar_payload_size == managers_0_ar_payload_size_past &&
                managers_0_ar_payload_burst == managers_0_ar_payload_burst_past));
        end
    end

    // stream `managers_0_r` keeps valid until ready
    always @(posedge clk) begin : managers_0_r_keeps_valid
        if (!rst) begin
            assert (!managers_0_r_waited || managers_0_r_valid);
        end
    end

    // stream `managers_0_r` keeps its payload until ready
    always @(posedge clk) begin : managers_0_r_keeps_payload
        if (!rst) begin
            assert (!managers_0_r_waited ||
                (managers_0_r_payload_id == managers_0_r_payload_id_past &&
                managers_0_r_payload_data == managers_0_r_payload_data_past &&
                managers_0_r_payload_resp == managers_0_r_payload_resp_past &&
                managers_0_r_payload_last == managers_0_r_payload_last_past));
        end
    end

    // stream `managers_1_aw` keeps valid until ready
    always @(posedge clk) begin : managers_1_aw_keeps_valid
        if (!rst) begin
            assume (!managers_1_aw_waited || managers_1_aw_valid);
        end
    end

    // stream `managers_1_aw` keeps its payload until ready
    always @(posedge clk) begin : managers_1_aw_keeps_payload
        if (!rst) begin
            assume (!managers_1_aw_waited ||
                (managers_1_aw_payload_id == managers_1_aw_payload_id_past &&
                managers_1_aw_payload_addr == managers_1_aw_payload_addr_past &&
                managers_1_aw_payload_len == managers_1_aw_payload_len_past &&
                managers_1_aw_payload_size == managers_1_aw_payload_size_past &&
                managers_1_aw_payload_burst == managers_1_aw_payload_burst_past));
        end
    end

    // stream `managers_1_w` keeps valid until ready
    always @(posedge clk) begin : managers_1_w_keeps_valid
        if (!rst) begin
            assume (!managers_1_w_waited || managers_1_w_valid);
        end
    end

    // stream `managers_1_w` keeps its payload until ready
    always @(posedge clk) begin : managers_1_w_keeps_payload
        if (!rst) begin
            assume (!managers_1_w_waited ||
                (managers_1_w_payload_data == managers_1_w_payload_data_past &&
                managers_1_w_payload_strb == managers_1_w_payload_strb_past &&
                managers_1_w_payload_last == managers_1_w_payload_last_past));
        end
    end

    // stream `managers_1_b` keeps valid until ready
    always @(posedge clk) begin : managers_1_b_keeps_valid
        if (!rst) begin
            assert (!managers_1_b_waited || managers_1_b_valid);
        end
    end

    // stream `managers_1_b` keeps its payload until ready
    always @(posedge clk) begin : managers_1_b_keeps_payload
        if (!rst) begin
            assert (!managers_1_b_waited ||
                (managers_1_b_payload_id == managers_1_b_payload_id_past &&
                managers_1_b_payload_resp == managers_1_b_payload_resp_past));
        end
    end

    // stream `managers_1_ar` keeps valid until ready
    always @(posedge clk) begin : managers_1_ar_keeps_valid
        if (!rst) begin
            assume (!managers_1_ar_waited || managers_1_ar_valid);
        end
    end

    // stream `managers_1_ar` keeps its payload until ready
    always @(posedge clk) begin : managers_1_ar_keeps_payload
        if (!rst) begin
            assume (!managers_1_ar_waited ||
                (managers_1_ar_payload_id == managers_1_ar_payload_id_past &&
                managers_1_ar_payload_addr == managers_1_ar_payload_addr_past &&
                managers_1_ar_payload_len == managers_1_ar_payload_len_past &&
                managers_1_ar_payload_size == managers_1_ar_payload_size_past &&
                managers_1_ar_payload_burst == managers_1_ar_payload_burst_past));
        end
    end

    // stream `managers_1_r` keeps valid until ready
    always @(posedge clk) begin : managers_1_r_keeps_valid
        if (!rst) begin
            assert (!managers_1_r_waited || managers_1_r_valid);
        end
    end

    // stream `managers_1_r` keeps its payload until ready
    always @(posedge clk) begin : managers_1_r_keeps_payload
        if (!rst) begin
            assert (!managers_1_r_waited ||
                (managers_1_r_payload_id == managers_1_r_payload_id_past &&
                managers_1_r_payload_data == managers_1_r_payload_data_past &&
                managers_1_r_payload_resp == managers_1_r_payload_resp_past &&
                managers_1_r_payload_last == managers_1_r_payload_last_past));
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
                (subordinate_aw_payload_id == subordinate_aw_payload_id_past &&
                subordinate_aw_payload_addr == subordinate_aw_payload_addr_past &&
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
            assert (!subordinate_ar_waited ||
                (subordinate_ar_payload_id == subordinate_ar_payload_id_past &&
                subordinate_ar_payload_addr == subordinate_ar_payload_addr_past &&
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
                (subordinate_r_payload_id == subordinate_r_payload_id_past &&
                subordinate_r_payload_data == subordinate_r_payload_data_past &&
                subordinate_r_payload_resp == subordinate_r_payload_resp_past &&
                subordinate_r_payload_last == subordinate_r_payload_last_past));
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
            assert (!subordinate_aw_valid || !wraps_0 || subordinate_aw_payload_len == 8'd1 ||
                subordinate_aw_payload_len == 8'd3 || subordinate_aw_payload_len == 8'd7 ||
                subordinate_aw_payload_len == 8'd15);
        end
    end

    // subordinate: wrapping write bursts begin at a whole beat
    always @(posedge clk) begin : subordinate_wrapping_write_bursts_begin
        if (!rst) begin
            assert (!subordinate_aw_valid || !wraps_0 ||
                subordinate_aw_payload_addr_and_cat == 16'd0);
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
            assert (!subordinate_ar_valid || !wraps_1 || subordinate_ar_payload_len == 8'd1 ||
                subordinate_ar_payload_len == 8'd3 || subordinate_ar_payload_len == 8'd7 ||
                subordinate_ar_payload_len == 8'd15);
        end
    end

    // subordinate: wrapping read bursts begin at a whole beat
    always @(posedge clk) begin : subordinate_wrapping_read_bursts_begin_a
        if (!rst) begin
            assert (!subordinate_ar_valid || !wraps_1 ||
                subordinate_ar_payload_addr_and_cat == 16'd0);
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
            assert (!(subordinate_aw_valid && subordinate_aw_ready) || (here_0_7 && 1'b1) ||
                (here_1_7 && !before_15));
        end
    end

    // subordinate: data of at most 2 writes are under way
    always @(posedge clk) begin : subordinate_data_of_at_most_2_writes_are
        if (!rst) begin
            assert (!(subordinate_w_valid && subordinate_w_ready) || (here_0_8 && 1'b1) ||
                (here_1_8 && !before_16));
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
            assert (!(subordinate_w_valid && subordinate_w_ready && here_0_8 && 1'b1 &&
                (entries_0[61] || result_and_and_19) &&
                !(entries_0[32] || (result_and_and_19 && entries_0[44:36] != 9'd0))) ||
                (subordinate_w_payload_strb & ~lanes_0) == 8'd0);
        end
    end

    // subordinate: strobes are in the lanes of the beat 1
    always @(posedge clk) begin : subordinate_strobes_are_in_the_lanes_of_1
        if (!rst) begin
            assert (!(subordinate_w_valid && subordinate_w_ready && here_1_8 && !before_16 &&
                (entries_0[30] || result_and_and_21) &&
                !(entries_0[1] || (result_and_and_21 && entries_0[13:5] != 9'd0))) ||
                (subordinate_w_payload_strb & ~lanes_1) == 8'd0);
        end
    end

    // subordinate: a write response follows address and last beat of its id
    always @(posedge clk) begin : subordinate_a_write_response_follows_and
        if (!rst) begin
            assume (!subordinate_b_valid || (here_6 && 1'b1) || (here_7 && !before_17));
        end
    end

    // subordinate: only exclusive writes are answered so
    always @(posedge clk) begin : subordinate_only_exclusive_writes_are_so
        if (!rst) begin
            assume (!(subordinate_b_valid && subordinate_b_payload_resp == 2'd1) ||
                (here_6 && 1'b1 && entries_0[45]) || (here_7 && !before_17 && entries_0[14]));
        end
    end

    // subordinate: at most 2 reads are under way
    always @(posedge clk) begin : subordinate_at_most_2_reads_are_under
        if (!rst) begin
            assert (!(subordinate_ar_valid && subordinate_ar_ready) || !entries_1[11]);
        end
    end

    // subordinate: read data follow an address of their id
    always @(posedge clk) begin : subordinate_read_data_follow_an_address
        if (!rst) begin
            assume (!subordinate_r_valid || (here_6_2 && 1'b1) || (here_7_2 && !before_18));
        end
    end

    // subordinate: the last beat of a read is marked, and no other
    always @(posedge clk) begin : subordinate_the_last_beat_of_a_read_is
        if (!rst) begin
            assume (!(subordinate_r_valid && ((here_6_2 && 1'b1) || (here_7_2 && !before_18))) ||
                subordinate_r_payload_last == last_1_2);
        end
    end

    // subordinate: only exclusive reads are answered so
    always @(posedge clk) begin : subordinate_only_exclusive_reads_are_so
        if (!rst) begin
            assume (!(subordinate_r_valid && subordinate_r_payload_resp == 2'd1) || exclusive_1);
        end
    end

    // manager 0: write bursts are of a known kind
    always @(posedge clk) begin : manager_0_write_bursts_are_of_a_known
        if (!rst) begin
            assume (!managers_0_aw_valid || managers_0_aw_payload_burst != 2'd3);
        end
    end

    // manager 0: write beats are not wider than the bus
    always @(posedge clk) begin : manager_0_write_beats_are_not_wider_than
        if (!rst) begin
            assume (!managers_0_aw_valid || managers_0_aw_payload_size <= 3'd3);
        end
    end

    // manager 0: wrapping write bursts have 2, 4, 8 or 16 beats
    always @(posedge clk) begin : manager_0_wrapping_write_bursts_have_2_4
        if (!rst) begin
            assume (!managers_0_aw_valid || !wraps_2 || managers_0_aw_payload_len == 8'd1 ||
                managers_0_aw_payload_len == 8'd3 || managers_0_aw_payload_len == 8'd7 ||
                managers_0_aw_payload_len == 8'd15);
        end
    end

    // manager 0: wrapping write bursts begin at a whole beat
    always @(posedge clk) begin : manager_0_wrapping_write_bursts_begin_at
        if (!rst) begin
            assume (!managers_0_aw_valid || !wraps_2 ||
                managers_0_aw_payload_addr_and_cat == 16'd0);
        end
    end

    // manager 0: fixed write bursts have 16 beats at most
    always @(posedge clk) begin : manager_0_fixed_write_bursts_have_16_at
        if (!rst) begin
            assume (!managers_0_aw_valid || managers_0_aw_payload_burst != 2'd0 ||
                managers_0_aw_payload_len <= 8'd15);
        end
    end

    // manager 0: write bursts stay in 4 KiB
    always @(posedge clk) begin : manager_0_write_bursts_stay_in_4_kib
        if (!rst) begin
            assume (!managers_0_aw_valid || managers_0_aw_payload_burst != 2'd1 ||
                (16'(managers_0_aw_payload_addr[11:0]) | 16'(within_8)) +
                16'($unsigned(15'(managers_0_aw_payload_len) << managers_0_aw_payload_size)) <
                16'd4096);
        end
    end

    // manager 0: read bursts are of a known kind
    always @(posedge clk) begin : manager_0_read_bursts_are_of_a_known
        if (!rst) begin
            assume (!managers_0_ar_valid || managers_0_ar_payload_burst != 2'd3);
        end
    end

    // manager 0: read beats are not wider than the bus
    always @(posedge clk) begin : manager_0_read_beats_are_not_wider_than
        if (!rst) begin
            assume (!managers_0_ar_valid || managers_0_ar_payload_size <= 3'd3);
        end
    end

    // manager 0: wrapping read bursts have 2, 4, 8 or 16 beats
    always @(posedge clk) begin : manager_0_wrapping_read_bursts_have_2_4
        if (!rst) begin
            assume (!managers_0_ar_valid || !wraps_3 || managers_0_ar_payload_len == 8'd1 ||
                managers_0_ar_payload_len == 8'd3 || managers_0_ar_payload_len == 8'd7 ||
                managers_0_ar_payload_len == 8'd15);
        end
    end

    // manager 0: wrapping read bursts begin at a whole beat
    always @(posedge clk) begin : manager_0_wrapping_read_bursts_begin_at
        if (!rst) begin
            assume (!managers_0_ar_valid || !wraps_3 ||
                managers_0_ar_payload_addr_and_cat == 16'd0);
        end
    end

    // manager 0: fixed read bursts have 16 beats at most
    always @(posedge clk) begin : manager_0_fixed_read_bursts_have_16_at
        if (!rst) begin
            assume (!managers_0_ar_valid || managers_0_ar_payload_burst != 2'd0 ||
                managers_0_ar_payload_len <= 8'd15);
        end
    end

    // manager 0: read bursts stay in 4 KiB
    always @(posedge clk) begin : manager_0_read_bursts_stay_in_4_kib
        if (!rst) begin
            assume (!managers_0_ar_valid || managers_0_ar_payload_burst != 2'd1 ||
                (16'(managers_0_ar_payload_addr[11:0]) | 16'(within_9)) +
                16'($unsigned(15'(managers_0_ar_payload_len) << managers_0_ar_payload_size)) <
                16'd4096);
        end
    end

    // manager 0: at most 2 writes are under way
    always @(posedge clk) begin : manager_0_at_most_2_writes_are_under_way
        if (!rst) begin
            assert (!(managers_0_aw_valid && managers_0_aw_ready) || (here_2_7 && 1'b1) ||
                (here_3_7 && !before_19));
        end
    end

    // manager 0: data of at most 2 writes are under way
    always @(posedge clk) begin : manager_0_data_of_at_most_2_writes_are
        if (!rst) begin
            assert (!(managers_0_w_valid && managers_0_w_ready) || (here_2_8 && 1'b1) ||
                (here_3_8 && !before_20));
        end
    end

    // manager 0: the last beat of a write is marked, and no other
    always @(posedge clk) begin : manager_0_the_last_beat_of_a_write_is_no
        if (!rst) begin
            assume (or_and_or_2);
        end
    end

    // manager 0: strobes are in the lanes of the beat
    always @(posedge clk) begin : manager_0_strobes_are_in_the_lanes_of
        if (!rst) begin
            assume (!(managers_0_w_valid && managers_0_w_ready && here_2_8 && 1'b1 &&
                (entries_2[59] || result_and_and_23) &&
                !(entries_2[31] || (result_and_and_23 && entries_2[43:35] != 9'd0))) ||
                (managers_0_w_payload_strb & ~lanes_2) == 8'd0);
        end
    end

    // manager 0: strobes are in the lanes of the beat 1
    always @(posedge clk) begin : manager_0_strobes_are_in_the_lanes_of_1
        if (!rst) begin
            assume (!(managers_0_w_valid && managers_0_w_ready && here_3_8 && !before_20 &&
                (entries_2[29] || result_and_and_25) &&
                !(entries_2[1] || (result_and_and_25 && entries_2[13:5] != 9'd0))) ||
                (managers_0_w_payload_strb & ~lanes_3) == 8'd0);
        end
    end

    // manager 0: a write response follows address and last beat of its id
    always @(posedge clk) begin : manager_0_a_write_response_follows_and
        if (!rst) begin
            assert (!managers_0_b_valid || (here_8 && 1'b1) || (here_9 && !before_21));
        end
    end

    // manager 0: only exclusive writes are answered so
    always @(posedge clk) begin : manager_0_only_exclusive_writes_are_so
        if (!rst) begin
            assert (!(managers_0_b_valid && managers_0_b_payload_resp == 2'd1) ||
                (here_8 && 1'b1 && entries_2[44]) || (here_9 && !before_21 && entries_2[14]));
        end
    end

    // manager 0: at most 2 reads are under way
    always @(posedge clk) begin : manager_0_at_most_2_reads_are_under_way
        if (!rst) begin
            assert (!(managers_0_ar_valid && managers_0_ar_ready) || !entries_3[10]);
        end
    end

    // manager 0: read data follow an address of their id
    always @(posedge clk) begin : manager_0_read_data_follow_an_address_of
        if (!rst) begin
            assert (!managers_0_r_valid || (here_8_2 && 1'b1) || (here_9_2 && !before_22));
        end
    end

    // manager 0: the last beat of a read is marked, and no other
    always @(posedge clk) begin : manager_0_the_last_beat_of_a_read_is_and
        if (!rst) begin
            assert (!(managers_0_r_valid && ((here_8_2 && 1'b1) || (here_9_2 && !before_22))) ||
                managers_0_r_payload_last == last_3_2);
        end
    end

    // manager 0: only exclusive reads are answered so
    always @(posedge clk) begin : manager_0_only_exclusive_reads_are_so
        if (!rst) begin
            assert (!(managers_0_r_valid && managers_0_r_payload_resp == 2'd1) || exclusive_3);
        end
    end

    // writes of manager 0 go on in their order
    always @(posedge clk) begin : writes_of_manager_0_go_on_in_their_order_0
        if (!rst) begin
            assert (left_addressed_cat == entries_2[59:30]);
        end
    end

    // writes of manager 0 go on in their order 1
    always @(posedge clk) begin : writes_of_manager_0_go_on_in_their_order_1
        if (!rst) begin
            assert (left_addressed_cat_2 == entries_2[29:0]);
        end
    end

    // reads of manager 0 go on in their order
    always @(posedge clk) begin : reads_of_manager_0_go_on_in_their_order_0
        if (!rst) begin
            assert ({not_and_3 ? (not_and_4 ? 1'b0 : entries_1[11]) : entries_1[23],
                not_and_3 ? (not_and_4 ? 1'b0 : entries_1[9]) : entries_1[21],
                not_and_3 ? left_1_left : entries_1[20:13],
                not_and_3 ? (not_and_4 ? 1'b0 : entries_1[0]) : entries_1[12]} == entries_3[21:11]);
        end
    end

    // reads of manager 0 go on in their order 1
    always @(posedge clk) begin : reads_of_manager_0_go_on_in_their_order_1
        if (!rst) begin
            assert ({not_and_3 ? 1'b0 : not_and_4 ? 1'b0 : entries_1[11],
                not_and_3 ? 1'b0 : not_and_4 ? 1'b0 : entries_1[9], not_and_3 ? 8'd0 : left_1_left,
                not_and_3 ? 1'b0 : not_and_4 ? 1'b0 : entries_1[0]} == entries_3[10:0]);
        end
    end

    // manager 1: write bursts are of a known kind
    always @(posedge clk) begin : manager_1_write_bursts_are_of_a_known
        if (!rst) begin
            assume (!managers_1_aw_valid || managers_1_aw_payload_burst != 2'd3);
        end
    end

    // manager 1: write beats are not wider than the bus
    always @(posedge clk) begin : manager_1_write_beats_are_not_wider_than
        if (!rst) begin
            assume (!managers_1_aw_valid || managers_1_aw_payload_size <= 3'd3);
        end
    end

    // manager 1: wrapping write bursts have 2, 4, 8 or 16 beats
    always @(posedge clk) begin : manager_1_wrapping_write_bursts_have_2_4
        if (!rst) begin
            assume (!managers_1_aw_valid || !wraps_4 || managers_1_aw_payload_len == 8'd1 ||
                managers_1_aw_payload_len == 8'd3 || managers_1_aw_payload_len == 8'd7 ||
                managers_1_aw_payload_len == 8'd15);
        end
    end

    // manager 1: wrapping write bursts begin at a whole beat
    always @(posedge clk) begin : manager_1_wrapping_write_bursts_begin_at
        if (!rst) begin
            assume (!managers_1_aw_valid || !wraps_4 ||
                managers_1_aw_payload_addr_and_cat == 16'd0);
        end
    end

    // manager 1: fixed write bursts have 16 beats at most
    always @(posedge clk) begin : manager_1_fixed_write_bursts_have_16_at
        if (!rst) begin
            assume (!managers_1_aw_valid || managers_1_aw_payload_burst != 2'd0 ||
                managers_1_aw_payload_len <= 8'd15);
        end
    end

    // manager 1: write bursts stay in 4 KiB
    always @(posedge clk) begin : manager_1_write_bursts_stay_in_4_kib
        if (!rst) begin
            assume (!managers_1_aw_valid || managers_1_aw_payload_burst != 2'd1 ||
                (16'(managers_1_aw_payload_addr[11:0]) | 16'(within_10)) +
                16'($unsigned(15'(managers_1_aw_payload_len) << managers_1_aw_payload_size)) <
                16'd4096);
        end
    end

    // manager 1: read bursts are of a known kind
    always @(posedge clk) begin : manager_1_read_bursts_are_of_a_known
        if (!rst) begin
            assume (!managers_1_ar_valid || managers_1_ar_payload_burst != 2'd3);
        end
    end

    // manager 1: read beats are not wider than the bus
    always @(posedge clk) begin : manager_1_read_beats_are_not_wider_than
        if (!rst) begin
            assume (!managers_1_ar_valid || managers_1_ar_payload_size <= 3'd3);
        end
    end

    // manager 1: wrapping read bursts have 2, 4, 8 or 16 beats
    always @(posedge clk) begin : manager_1_wrapping_read_bursts_have_2_4
        if (!rst) begin
            assume (!managers_1_ar_valid || !wraps_5 || managers_1_ar_payload_len == 8'd1 ||
                managers_1_ar_payload_len == 8'd3 || managers_1_ar_payload_len == 8'd7 ||
                managers_1_ar_payload_len == 8'd15);
        end
    end

    // manager 1: wrapping read bursts begin at a whole beat
    always @(posedge clk) begin : manager_1_wrapping_read_bursts_begin_at
        if (!rst) begin
            assume (!managers_1_ar_valid || !wraps_5 ||
                managers_1_ar_payload_addr_and_cat == 16'd0);
        end
    end

    // manager 1: fixed read bursts have 16 beats at most
    always @(posedge clk) begin : manager_1_fixed_read_bursts_have_16_at
        if (!rst) begin
            assume (!managers_1_ar_valid || managers_1_ar_payload_burst != 2'd0 ||
                managers_1_ar_payload_len <= 8'd15);
        end
    end

    // manager 1: read bursts stay in 4 KiB
    always @(posedge clk) begin : manager_1_read_bursts_stay_in_4_kib
        if (!rst) begin
            assume (!managers_1_ar_valid || managers_1_ar_payload_burst != 2'd1 ||
                (16'(managers_1_ar_payload_addr[11:0]) | 16'(within_11)) +
                16'($unsigned(15'(managers_1_ar_payload_len) << managers_1_ar_payload_size)) <
                16'd4096);
        end
    end

    // manager 1: at most 2 writes are under way
    always @(posedge clk) begin : manager_1_at_most_2_writes_are_under_way
        if (!rst) begin
            assert (!(managers_1_aw_valid && managers_1_aw_ready) || (here_4_7 && 1'b1) ||
                (here_5_7 && !before_23));
        end
    end

    // manager 1: data of at most 2 writes are under way
    always @(posedge clk) begin : manager_1_data_of_at_most_2_writes_are
        if (!rst) begin
            assert (!(managers_1_w_valid && managers_1_w_ready) || (here_4_8 && 1'b1) ||
                (here_5_8 && !before_24));
        end
    end

    // manager 1: the last beat of a write is marked, and no other
    always @(posedge clk) begin : manager_1_the_last_beat_of_a_write_is_no
        if (!rst) begin
            assume (or_and_or_3);
        end
    end

    // manager 1: strobes are in the lanes of the beat
    always @(posedge clk) begin : manager_1_strobes_are_in_the_lanes_of
        if (!rst) begin
            assume (!(managers_1_w_valid && managers_1_w_ready && here_4_8 && 1'b1 &&
                (entries_4[59] || result_and_and_27) &&
                !(entries_4[31] || (result_and_and_27 && entries_4[43:35] != 9'd0))) ||
                (managers_1_w_payload_strb & ~lanes_4) == 8'd0);
        end
    end

    // manager 1: strobes are in the lanes of the beat 1
    always @(posedge clk) begin : manager_1_strobes_are_in_the_lanes_of_1
        if (!rst) begin
            assume (!(managers_1_w_valid && managers_1_w_ready && here_5_8 && !before_24 &&
                (entries_4[29] || result_and_and_29) &&
                !(entries_4[1] || (result_and_and_29 && entries_4[13:5] != 9'd0))) ||
                (managers_1_w_payload_strb & ~lanes_5) == 8'd0);
        end
    end

    // manager 1: a write response follows address and last beat of its id
    always @(posedge clk) begin : manager_1_a_write_response_follows_and
        if (!rst) begin
            assert (!managers_1_b_valid || (here_10 && 1'b1) || (here_11 && !before_25));
        end
    end

    // manager 1: only exclusive writes are answered so
    always @(posedge clk) begin : manager_1_only_exclusive_writes_are_so
        if (!rst) begin
            assert (!(managers_1_b_valid && managers_1_b_payload_resp == 2'd1) ||
                (here_10 && 1'b1 && entries_4[44]) || (here_11 && !before_25 && entries_4[14]));
        end
    end

    // manager 1: at most 2 reads are under way
    always @(posedge clk) begin : manager_1_at_most_2_reads_are_under_way
        if (!rst) begin
            assert (!(managers_1_ar_valid && managers_1_ar_ready) || !entries_5[10]);
        end
    end

    // manager 1: read data follow an address of their id
    always @(posedge clk) begin : manager_1_read_data_follow_an_address_of
        if (!rst) begin
            assert (!managers_1_r_valid || (here_10_2 && 1'b1) || (here_11_2 && !before_26));
        end
    end

    // manager 1: the last beat of a read is marked, and no other
    always @(posedge clk) begin : manager_1_the_last_beat_of_a_read_is_and
        if (!rst) begin
            assert (!(managers_1_r_valid && ((here_10_2 && 1'b1) || (here_11_2 && !before_26))) ||
                managers_1_r_payload_last == last_5_2);
        end
    end

    // manager 1: only exclusive reads are answered so
    always @(posedge clk) begin : manager_1_only_exclusive_reads_are_so
        if (!rst) begin
            assert (!(managers_1_r_valid && managers_1_r_payload_resp == 2'd1) || exclusive_5);
        end
    end

    // writes of manager 1 go on in their order
    always @(posedge clk) begin : writes_of_manager_1_go_on_in_their_order_0
        if (!rst) begin
            assert (left_addressed_cat_3 == entries_4[59:30]);
        end
    end

    // writes of manager 1 go on in their order 1
    always @(posedge clk) begin : writes_of_manager_1_go_on_in_their_order_1
        if (!rst) begin
            assert (left_addressed_cat_4 == entries_4[29:0]);
        end
    end

    // reads of manager 1 go on in their order
    always @(posedge clk) begin : reads_of_manager_1_go_on_in_their_order_0
        if (!rst) begin
            assert ({not_and_7 ? (not_and_8 ? 1'b0 : entries_1[11]) : entries_1[23],
                not_and_7 ? (not_and_8 ? 1'b0 : entries_1[9]) : entries_1[21],
                not_and_7 ? left_3_left : entries_1[20:13],
                not_and_7 ? (not_and_8 ? 1'b0 : entries_1[0]) : entries_1[12]} == entries_5[21:11]);
        end
    end

    // reads of manager 1 go on in their order 1
    always @(posedge clk) begin : reads_of_manager_1_go_on_in_their_order_1
        if (!rst) begin
            assert ({not_and_7 ? 1'b0 : not_and_8 ? 1'b0 : entries_1[11],
                not_and_7 ? 1'b0 : not_and_8 ? 1'b0 : entries_1[9], not_and_7 ? 8'd0 : left_3_left,
                not_and_7 ? 1'b0 : not_and_8 ? 1'b0 : entries_1[0]} == entries_5[10:0]);
        end
    end

    // writes under way stand one behind the other
    always @(posedge clk) begin : writes_under_way_stand_one_behind_the
        if (!rst) begin
            assert (left_addressed_cat_5 == entries_0[61:31]);
        end
    end

    // writes under way stand one behind the other 1
    always @(posedge clk) begin : writes_under_way_stand_one_behind_the_1
        if (!rst) begin
            assert (left_addressed_cat_6 == entries_0[30:0]);
        end
    end

    // reads under way stand one behind the other
    always @(posedge clk) begin : reads_under_way_stand_one_behind_the
        if (!rst) begin
            assert ({!entries_1[23] ? (!entries_1[11] ? 1'b0 : entries_1[11]) : entries_1[23],
                !entries_1[23] ? left_5_id : entries_1[22:21],
                !entries_1[23] ? left_5_left : entries_1[20:13],
                !entries_1[23] ? (!entries_1[11] ? 1'b0 : entries_1[0]) : entries_1[12]} ==
                entries_1[23:12]);
        end
    end

    // reads under way stand one behind the other 1
    always @(posedge clk) begin : reads_under_way_stand_one_behind_the_1
        if (!rst) begin
            assert ({!entries_1[23] ? 1'b0 : !entries_1[11] ? 1'b0 : entries_1[11],
                !entries_1[23] ? 2'd0 : left_5_id, !entries_1[23] ? 8'd0 : left_5_left,
                !entries_1[23] ? 1'b0 : !entries_1[11] ? 1'b0 : entries_1[0]} == entries_1[11:0]);
        end
    end

    // writes under way are counted
    always @(posedge clk) begin : writes_under_way_are_counted
        if (!rst) begin
            assert (openWrites == 2'(entries_0[61]) + 2'(entries_0[30]));
        end
    end

    // reads under way are counted
    always @(posedge clk) begin : reads_under_way_are_counted
        if (!rst) begin
            assert (openReads == 2'(entries_1[23]) + 2'(entries_1[11]));
        end
    end

    // writes without their last beat have a turn
    always @(posedge clk) begin : writes_without_their_last_beat_have_a
        if (!rst) begin
            assert (turns_count == 2'($unsigned(entries_0[61] && !entries_0[31])) +
                2'($unsigned(entries_0[30] && !entries_0[0])));
        end
    end
`endif
endmodule
