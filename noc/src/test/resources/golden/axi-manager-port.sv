// A manager of AXI4 at a node of a network.
module AxiManagerPort_n2_a16_d32_i2_r_1_3__o4 (
    input  logic        clk,
    input  logic        rst,
    input  logic [1:0]  self,
    input  logic        bus_aw_valid,
    output logic        bus_aw_ready,
    input  logic [1:0]  bus_aw_payload_id,
    input  logic [15:0] bus_aw_payload_addr,
    input  logic [7:0]  bus_aw_payload_len,
    input  logic [2:0]  bus_aw_payload_size,
    input  logic [1:0]  bus_aw_payload_burst,
    input  logic        bus_w_valid,
    output logic        bus_w_ready,
    input  logic [31:0] bus_w_payload_data,
    input  logic [3:0]  bus_w_payload_strb,
    input  logic        bus_w_payload_last,
    output logic        bus_b_valid,
    input  logic        bus_b_ready,
    output logic [1:0]  bus_b_payload_id,
    output logic [1:0]  bus_b_payload_resp,
    input  logic        bus_ar_valid,
    output logic        bus_ar_ready,
    input  logic [1:0]  bus_ar_payload_id,
    input  logic [15:0] bus_ar_payload_addr,
    input  logic [7:0]  bus_ar_payload_len,
    input  logic [2:0]  bus_ar_payload_size,
    input  logic [1:0]  bus_ar_payload_burst,
    output logic        bus_r_valid,
    input  logic        bus_r_ready,
    output logic [1:0]  bus_r_payload_id,
    output logic [31:0] bus_r_payload_data,
    output logic [1:0]  bus_r_payload_resp,
    output logic        bus_r_payload_last,
    output logic        inject_0_valid,
    input  logic        inject_0_ready,
    output logic        inject_0_payload_last,
    output logic [1:0]  inject_0_payload_destination,
    output logic [36:0] inject_0_payload_data,
    output logic        inject_1_valid,
    input  logic        inject_1_ready,
    output logic        inject_1_payload_last,
    output logic [1:0]  inject_1_payload_destination,
    output logic [36:0] inject_1_payload_data,
    input  logic        eject_0_valid,
    output logic        eject_0_ready,
    input  logic        eject_0_payload_last,
    input  logic [36:0] eject_0_payload_data,
    input  logic        eject_1_valid,
    output logic        eject_1_ready,
    input  logic        eject_1_payload_last,
    input  logic [36:0] eject_1_payload_data
);
    logic [2:0] open_0_0;
    logic [2:0] open_0_1;
    logic [2:0] open_0_2;
    logic [2:0] open_0_3;
    logic [1:0] owners_0_0;
    logic [1:0] owners_0_1;
    logic [1:0] owners_0_2;
    logic [1:0] owners_0_3;
    logic [2:0] all_0;
    logic [2:0] open_1_0;
    logic [2:0] open_1_1;
    logic [2:0] open_1_2;
    logic [2:0] open_1_3;
    logic [1:0] owners_1_0;
    logic [1:0] owners_1_1;
    logic [1:0] owners_1_2;
    logic [1:0] owners_1_3;
    logic [2:0] all_1;
    logic       open;
    logic [1:0] goal;
    logic       asks;
    logic       asks_2;
    logic       and_and_bus_r_payload_last;
    logic       begins_0;
    logic       ends_0;
    logic       begins_1;
    logic       ends_1;
    logic       begins_2;
    logic       ends_2;
    logic       begins_3;
    logic       ends_3;
    logic       begins_4;
    logic       ends_4;
    logic       begins_5;
    logic       ends_5;
    logic       begins_6;
    logic       ends_6;
    logic       begins_7;
    logic       ends_7;
    logic [1:0] readGoal;
    logic [2:0] open_0_at_bus_ar_payload_id;
    logic [1:0] owners_0_at_bus_ar_payload_id;
    logic       ne_and_or;
    logic       asks_0;
    logic       asks_1;
    logic [1:0] writeGoal;
    logic [2:0] open_1_at_bus_aw_payload_id;
    logic [1:0] owners_1_at_bus_aw_payload_id;
    logic       ne_and_or_2;
    logic       asks_0_2;
    logic       asks_1_2;

    assign and_and_bus_r_payload_last = bus_r_valid && bus_r_ready && bus_r_payload_last;
    assign begins_0 = bus_ar_valid && bus_ar_ready && bus_ar_payload_id == 2'd0;
    assign ends_0 = and_and_bus_r_payload_last && bus_r_payload_id == 2'd0;
    assign begins_1 = bus_ar_valid && bus_ar_ready && bus_ar_payload_id == 2'd1;
    assign ends_1 = and_and_bus_r_payload_last && bus_r_payload_id == 2'd1;
    assign begins_2 = bus_ar_valid && bus_ar_ready && bus_ar_payload_id == 2'd2;
    assign ends_2 = and_and_bus_r_payload_last && bus_r_payload_id == 2'd2;
    assign begins_3 = bus_ar_valid && bus_ar_ready && bus_ar_payload_id == 2'd3;
    assign ends_3 = and_and_bus_r_payload_last && bus_r_payload_id == 2'd3;
    assign begins_4 = bus_aw_valid && bus_aw_ready && bus_aw_payload_id == 2'd0;
    assign ends_4 = bus_b_valid && bus_b_ready && bus_b_payload_id == 2'd0;
    assign begins_5 = bus_aw_valid && bus_aw_ready && bus_aw_payload_id == 2'd1;
    assign ends_5 = bus_b_valid && bus_b_ready && bus_b_payload_id == 2'd1;
    assign begins_6 = bus_aw_valid && bus_aw_ready && bus_aw_payload_id == 2'd2;
    assign ends_6 = bus_b_valid && bus_b_ready && bus_b_payload_id == 2'd2;
    assign begins_7 = bus_aw_valid && bus_aw_ready && bus_aw_payload_id == 2'd3;
    assign ends_7 = bus_b_valid && bus_b_ready && bus_b_payload_id == 2'd3;

    always_ff @(posedge clk) begin
        if (rst) begin
            all_0 <= 3'd0;
            open_0_0 <= 3'd0;
            open_0_1 <= 3'd0;
            open_0_2 <= 3'd0;
            open_0_3 <= 3'd0;
            all_1 <= 3'd0;
            open_1_0 <= 3'd0;
            open_1_1 <= 3'd0;
            open_1_2 <= 3'd0;
            open_1_3 <= 3'd0;
        end else begin
            all_0 <= all_0 + 3'($unsigned(bus_ar_valid && bus_ar_ready)) -
                3'(and_and_bus_r_payload_last);
            open_0_0 <= open_0_0 + 3'(begins_0) - 3'(ends_0);
            open_0_1 <= open_0_1 + 3'(begins_1) - 3'(ends_1);
            open_0_2 <= open_0_2 + 3'(begins_2) - 3'(ends_2);
            open_0_3 <= open_0_3 + 3'(begins_3) - 3'(ends_3);
            all_1 <= all_1 + 3'($unsigned(bus_aw_valid && bus_aw_ready)) -
                3'($unsigned(bus_b_valid && bus_b_ready));
            open_1_0 <= open_1_0 + 3'(begins_4) - 3'(ends_4);
            open_1_1 <= open_1_1 + 3'(begins_5) - 3'(ends_5);
            open_1_2 <= open_1_2 + 3'(begins_6) - 3'(ends_6);
            open_1_3 <= open_1_3 + 3'(begins_7) - 3'(ends_7);
        end
    end

    assign readGoal = bus_ar_payload_addr[15] == 1'b1 ? 2'd3 : 2'd1;

    always_ff @(posedge clk) begin
        if (begins_0) begin
            owners_0_0 <= readGoal;
        end
    end

    always_ff @(posedge clk) begin
        if (begins_1) begin
            owners_0_1 <= readGoal;
        end
    end

    always_ff @(posedge clk) begin
        if (begins_2) begin
            owners_0_2 <= readGoal;
        end
    end

    always_ff @(posedge clk) begin
        if (begins_3) begin
            owners_0_3 <= readGoal;
        end
    end

    always_comb begin
        case (bus_ar_payload_id)
            2'd0: open_0_at_bus_ar_payload_id = open_0_0;
            2'd1: open_0_at_bus_ar_payload_id = open_0_1;
            2'd2: open_0_at_bus_ar_payload_id = open_0_2;
            default: open_0_at_bus_ar_payload_id = open_0_3;
        endcase
    end

    always_comb begin
        case (bus_ar_payload_id)
            2'd0: owners_0_at_bus_ar_payload_id = owners_0_0;
            2'd1: owners_0_at_bus_ar_payload_id = owners_0_1;
            2'd2: owners_0_at_bus_ar_payload_id = owners_0_2;
            default: owners_0_at_bus_ar_payload_id = owners_0_3;
        endcase
    end

    assign ne_and_or = all_0 != 3'd4 &&
        (open_0_at_bus_ar_payload_id == 3'd0 || owners_0_at_bus_ar_payload_id == readGoal);
    assign asks_0 = asks && ne_and_or;
    assign bus_ar_ready = asks_0;
    assign asks_1 = bus_ar_valid && ne_and_or;
    assign inject_0_valid = asks_1;
    assign inject_0_payload_last = 1'b1;
    assign inject_0_payload_destination = readGoal;
    assign inject_0_payload_data = 37'({self,
        {bus_ar_payload_id, bus_ar_payload_addr, bus_ar_payload_len, bus_ar_payload_size,
        bus_ar_payload_burst}});
    assign asks = inject_0_ready;
    assign bus_r_valid = eject_1_valid;
    assign bus_r_payload_id = eject_1_payload_data[36:35];
    assign bus_r_payload_data = eject_1_payload_data[34:3];
    assign bus_r_payload_resp = eject_1_payload_data[2:1];
    assign bus_r_payload_last = eject_1_payload_data[0];
    assign eject_1_ready = bus_r_ready;
    assign writeGoal = bus_aw_payload_addr[15] == 1'b1 ? 2'd3 : 2'd1;

    always_ff @(posedge clk) begin
        if (begins_4) begin
            owners_1_0 <= writeGoal;
        end
    end

    always_ff @(posedge clk) begin
        if (begins_5) begin
            owners_1_1 <= writeGoal;
        end
    end

    always_ff @(posedge clk) begin
        if (begins_6) begin
            owners_1_2 <= writeGoal;
        end
    end

    always_ff @(posedge clk) begin
        if (begins_7) begin
            owners_1_3 <= writeGoal;
        end
    end

    always_comb begin
        case (bus_aw_payload_id)
            2'd0: open_1_at_bus_aw_payload_id = open_1_0;
            2'd1: open_1_at_bus_aw_payload_id = open_1_1;
            2'd2: open_1_at_bus_aw_payload_id = open_1_2;
            default: open_1_at_bus_aw_payload_id = open_1_3;
        endcase
    end

    always_comb begin
        case (bus_aw_payload_id)
            2'd0: owners_1_at_bus_aw_payload_id = owners_1_0;
            2'd1: owners_1_at_bus_aw_payload_id = owners_1_1;
            2'd2: owners_1_at_bus_aw_payload_id = owners_1_2;
            default: owners_1_at_bus_aw_payload_id = owners_1_3;
        endcase
    end

    assign ne_and_or_2 = all_1 != 3'd4 &&
        (open_1_at_bus_aw_payload_id == 3'd0 || owners_1_at_bus_aw_payload_id == writeGoal);
    assign asks_0_2 = asks_2 && ne_and_or_2;
    assign bus_aw_ready = asks_0_2;
    assign asks_1_2 = bus_aw_valid && ne_and_or_2;
    assign inject_1_valid = open ? bus_w_valid : asks_1_2;
    assign inject_1_payload_last = open && bus_w_payload_last;
    assign inject_1_payload_destination = open ? goal : writeGoal;
    assign inject_1_payload_data = open ? 37'({bus_w_payload_strb, bus_w_payload_data})
        : 37'({self, {bus_aw_payload_id, bus_aw_payload_addr, bus_aw_payload_len,
        bus_aw_payload_size, bus_aw_payload_burst}});
    assign asks_2 = !open && inject_1_ready;
    assign bus_w_ready = open && inject_1_ready;

    always_ff @(posedge clk) begin
        if (rst) begin
            open <= 1'b0;
        end else if (inject_1_valid && inject_1_ready) begin
            open <= !open || !bus_w_payload_last;
        end
    end

    always_ff @(posedge clk) begin
        if (inject_1_valid && inject_1_ready) begin
            goal <= inject_1_payload_destination;
        end
    end

    assign bus_b_valid = eject_0_valid;
    assign bus_b_payload_id = eject_0_payload_data[3:2];
    assign bus_b_payload_resp = eject_0_payload_data[1:0];
    assign eject_0_ready = bus_b_ready;

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, eject_0_payload_last, eject_0_payload_data[36:4], eject_1_payload_last};

`ifndef SYNTHESIS
    logic         bus_aw_waited = 1'b0;
    logic [1:0]   bus_aw_payload_id_past;
    logic [15:0]  bus_aw_payload_addr_past;
    logic [7:0]   bus_aw_payload_len_past;
    logic [2:0]   bus_aw_payload_size_past;
    logic [1:0]   bus_aw_payload_burst_past;
    logic         bus_w_waited = 1'b0;
    logic [31:0]  bus_w_payload_data_past;
    logic [3:0]   bus_w_payload_strb_past;
    logic         bus_w_payload_last_past;
    logic         bus_b_waited = 1'b0;
    logic [1:0]   bus_b_payload_id_past;
    logic [1:0]   bus_b_payload_resp_past;
    logic         bus_ar_waited = 1'b0;
    logic [1:0]   bus_ar_payload_id_past;
    logic [15:0]  bus_ar_payload_addr_past;
    logic [7:0]   bus_ar_payload_len_past;
    logic [2:0]   bus_ar_payload_size_past;
    logic [1:0]   bus_ar_payload_burst_past;
    logic         bus_r_waited = 1'b0;
    logic [1:0]   bus_r_payload_id_past;
    logic [31:0]  bus_r_payload_data_past;
    logic [1:0]   bus_r_payload_resp_past;
    logic         bus_r_payload_last_past;
    logic         inject_0_waited = 1'b0;
    logic         inject_0_payload_last_past;
    logic [1:0]   inject_0_payload_destination_past;
    logic [36:0]  inject_0_payload_data_past;
    logic         inject_1_waited = 1'b0;
    logic         inject_1_payload_last_past;
    logic [1:0]   inject_1_payload_destination_past;
    logic [36:0]  inject_1_payload_data_past;
    logic         eject_0_waited = 1'b0;
    logic         eject_0_payload_last_past;
    logic [36:0]  eject_0_payload_data_past;
    logic         eject_1_waited = 1'b0;
    logic         eject_1_payload_last_past;
    logic [36:0]  eject_1_payload_data_past;
    logic [119:0] entries_0 = 120'd0;
    logic [47:0]  entries_1 = 48'd0;
    logic         here_0;
    logic         gone_0;
    logic         here_0_2;
    logic         here_1;
    logic         before_0;
    logic         result_and_and;
    logic         result_and_and_2;
    logic [1:0]   bus_aw_payload_id_or_entries_0;
    logic [7:0]   bus_aw_payload_len_or_entries_0;
    logic [2:0]   bus_aw_payload_size_or_entries_0;
    logic [2:0]   bus_aw_payload_size_or_entries_0_2;
    logic [1:0]   bus_aw_payload_burst_or_entries_0;
    logic [1:0]   bus_aw_payload_burst_or_entries_0_2;
    logic         entries_0_or_and;
    logic         here_0_3;
    logic         here_1_2;
    logic         before_1;
    logic         result_and_and_3;
    logic [8:0]   plus_or_entries_0;
    logic         result_and_and_4;
    logic [1:0]   here_0_4;
    logic [7:0]   _1_shl_bus_aw_payload_size_or_entries_0;
    logic [1:0]   or_or_and;
    logic [1:0]   within_0;
    logic [1:0]   block_0;
    logic [1:0]   next_0;
    logic [1:0]   round_0;
    logic [1:0]   low_0;
    logic [1:0]   low_or_choice;
    logic [1:0]   here_1_3;
    logic [7:0]   _1_shl_bus_aw_payload_size_or_entries_0_2;
    logic [1:0]   or_or_and_2;
    logic [1:0]   within_1;
    logic [1:0]   block_1;
    logic [1:0]   next_1;
    logic [1:0]   round_1;
    logic [1:0]   low_1;
    logic         entries_0_or_and_2;
    logic         entries_0_or_and_3;
    logic         here_1_4;
    logic         before_2;
    logic         gone_1;
    logic         here_2;
    logic         before_3;
    logic         result_and_and_5;
    logic [1:0]   bus_aw_payload_id_or_entries_0_2;
    logic [7:0]   bus_aw_payload_len_or_entries_0_2;
    logic [2:0]   bus_aw_payload_size_or_entries_0_3;
    logic [1:0]   bus_aw_payload_burst_or_entries_0_3;
    logic         entries_0_or_and_4;
    logic         here_2_2;
    logic         before_4;
    logic         result_and_and_6;
    logic [8:0]   plus_or_entries_0_2;
    logic [1:0]   here_2_3;
    logic [7:0]   _1_shl_bus_aw_payload_size_or_entries_0_3;
    logic [1:0]   or_or_and_3;
    logic [1:0]   within_2;
    logic [1:0]   block_2;
    logic [1:0]   next_2;
    logic [1:0]   round_2;
    logic [1:0]   low_2;
    logic [1:0]   low_or_choice_2;
    logic         entries_0_or_and_5;
    logic         entries_0_or_and_6;
    logic         here_2_4;
    logic         before_5;
    logic         gone_2;
    logic         here_3;
    logic         before_6;
    logic         result_and_and_7;
    logic [1:0]   bus_aw_payload_id_or_entries_0_3;
    logic [7:0]   bus_aw_payload_len_or_entries_0_3;
    logic [2:0]   bus_aw_payload_size_or_entries_0_4;
    logic [1:0]   bus_aw_payload_burst_or_entries_0_4;
    logic         entries_0_or_and_7;
    logic         here_3_2;
    logic         before_7;
    logic         result_and_and_8;
    logic [8:0]   plus_or_entries_0_3;
    logic [1:0]   here_3_3;
    logic [7:0]   _1_shl_bus_aw_payload_size_or_entries_0_4;
    logic [1:0]   or_or_and_4;
    logic [1:0]   within_3;
    logic [1:0]   block_3;
    logic [1:0]   next_3;
    logic [1:0]   round_3;
    logic [1:0]   low_3;
    logic [1:0]   low_or_choice_3;
    logic         entries_0_or_and_8;
    logic         entries_0_or_and_9;
    logic         here_3_4;
    logic         before_8;
    logic         gone_3;
    logic [119:0] entries_0_2;
    logic         ends;
    logic         here_0_5;
    logic         gone_4;
    logic         here_0_6;
    logic         here_1_5;
    logic         before_9;
    logic         result_and_and_9;
    logic         result_and_and_10;
    logic [1:0]   moved_0_id;
    logic         here_1_6;
    logic         before_10;
    logic [7:0]   moved_0_left;
    logic         gone_5;
    logic         here_2_5;
    logic         before_11;
    logic         result_and_and_11;
    logic [1:0]   moved_1_id;
    logic         here_2_6;
    logic         before_12;
    logic [7:0]   moved_1_left;
    logic         gone_6;
    logic         here_3_5;
    logic         before_13;
    logic         result_and_and_12;
    logic [1:0]   moved_2_id;
    logic         here_3_6;
    logic         before_14;
    logic [7:0]   moved_2_left;
    logic         gone_7;
    logic [47:0]  entries_1_2;
    logic         wraps_0;
    logic [15:0]  bus_aw_payload_addr_and_0_cat;
    logic [11:0]  within_4;
    logic         wraps_1;
    logic [15:0]  bus_ar_payload_addr_and_0_cat;
    logic [11:0]  within_5;
    logic         here_0_7;
    logic         here_1_7;
    logic         before_15;
    logic         here_2_7;
    logic         before_16;
    logic         here_3_7;
    logic         before_17;
    logic         here_0_8;
    logic         here_1_8;
    logic         before_18;
    logic         here_2_8;
    logic         before_19;
    logic         here_3_8;
    logic         before_20;
    logic         result_and_and_13;
    logic         result_and_and_14;
    logic [8:0]   plus_or_entries_0_4;
    logic [7:0]   bus_aw_payload_len_or_entries_0_4;
    logic         result_and_and_15;
    logic         result_and_and_16;
    logic [8:0]   plus_or_entries_0_5;
    logic [7:0]   bus_aw_payload_len_or_entries_0_5;
    logic         or_and_or;
    logic         result_and_and_17;
    logic         result_and_and_18;
    logic [8:0]   plus_or_entries_0_6;
    logic [7:0]   bus_aw_payload_len_or_entries_0_6;
    logic         result_and_and_19;
    logic         result_and_and_20;
    logic [8:0]   plus_or_entries_0_7;
    logic [7:0]   bus_aw_payload_len_or_entries_0_7;
    logic         and_and_or;
    logic [1:0]   bus_aw_payload_addr_or_entries_0;
    logic [2:0]   bus_aw_payload_size_or_entries_0_5;
    logic [1:0]   last_0;
    logic [3:0]   lanes_0;
    logic [1:0]   bus_aw_payload_addr_or_entries_0_2;
    logic [2:0]   bus_aw_payload_size_or_entries_0_6;
    logic [1:0]   last_1;
    logic [3:0]   lanes_1;
    logic [1:0]   bus_aw_payload_addr_or_entries_0_3;
    logic [2:0]   bus_aw_payload_size_or_entries_0_7;
    logic [1:0]   last_2;
    logic [3:0]   lanes_2;
    logic [1:0]   bus_aw_payload_addr_or_entries_0_4;
    logic [2:0]   bus_aw_payload_size_or_entries_0_8;
    logic [1:0]   last_3;
    logic [3:0]   lanes_3;
    logic         here_4;
    logic         here_5;
    logic         before_21;
    logic         here_6;
    logic         before_22;
    logic         here_7;
    logic         before_23;
    logic         here_4_2;
    logic         here_5_2;
    logic         before_24;
    logic         here_6_2;
    logic         before_25;
    logic         here_7_2;
    logic         before_26;
    logic         last_0_2;
    logic         last_1_2;
    logic         last_2_2;
    logic         last_3_2;
    logic         exclusive_0;
    logic         exclusive_1;
    logic         exclusive_2;
    logic         exclusive_3;
    assign here_0 = entries_0[119] && entries_0[90] && entries_0[118:117] == bus_b_payload_id;
    assign gone_0 = 1'b0 || (bus_b_valid && bus_b_ready && here_0 && 1'b1);
    assign here_0_2 = !entries_0[89];
    assign here_1 = !entries_0[119];
    assign before_0 = 1'b0 || here_1;
    assign result_and_and = here_0_2 && !before_0 && bus_aw_valid && bus_aw_ready;
    assign result_and_and_2 = here_1 && 1'b1 && bus_aw_valid && bus_aw_ready;
    assign bus_aw_payload_id_or_entries_0 = result_and_and ? bus_aw_payload_id : entries_0[88:87];
    assign bus_aw_payload_len_or_entries_0 = result_and_and ? bus_aw_payload_len : entries_0[86:79];
    assign bus_aw_payload_size_or_entries_0 =
        result_and_and ? bus_aw_payload_size : entries_0[78:76];
    assign bus_aw_payload_size_or_entries_0_2 =
        result_and_and_2 ? bus_aw_payload_size : entries_0[108:106];
    assign bus_aw_payload_burst_or_entries_0 =
        result_and_and ? bus_aw_payload_burst : entries_0[75:74];
    assign bus_aw_payload_burst_or_entries_0_2 =
        result_and_and_2 ? bus_aw_payload_burst : entries_0[105:104];
    assign entries_0_or_and = entries_0[73] || (result_and_and && 1'b0);
    assign here_0_3 = !entries_0[60];
    assign here_1_2 = !entries_0[90];
    assign before_1 = 1'b0 || here_1_2;
    assign result_and_and_3 = here_0_3 && !before_1 && bus_w_valid && bus_w_ready;
    assign plus_or_entries_0 = result_and_and_3 ? entries_0[72:64] + 9'd1 : entries_0[72:64];
    assign result_and_and_4 = here_1_2 && 1'b1 && bus_w_valid && bus_w_ready;
    assign here_0_4 = result_and_and ? bus_aw_payload_addr[1:0] : entries_0[63:62];
    assign _1_shl_bus_aw_payload_size_or_entries_0 = 8'd1 << bus_aw_payload_size_or_entries_0;
    assign or_or_and = ({2{_1_shl_bus_aw_payload_size_or_entries_0[0]}} &
        (result_and_and ? bus_aw_payload_len[1:0] : entries_0[80:79])) |
        ({2{_1_shl_bus_aw_payload_size_or_entries_0[1]}} &
        {result_and_and ? bus_aw_payload_len[0] : entries_0[79], 1'b0}) |
        ({2{_1_shl_bus_aw_payload_size_or_entries_0[2]}} & 2'd0) |
        ({2{_1_shl_bus_aw_payload_size_or_entries_0[3]}} & 2'd0) |
        ({2{_1_shl_bus_aw_payload_size_or_entries_0[4]}} & 2'd0);
    assign within_0 = {bus_aw_payload_size_or_entries_0 > 3'd1,
        bus_aw_payload_size_or_entries_0 > 3'd0};
    assign block_0 = or_or_and | ({2{_1_shl_bus_aw_payload_size_or_entries_0[5]}} & 2'd0) |
        ({2{_1_shl_bus_aw_payload_size_or_entries_0[6]}} & 2'd0) |
        ({2{_1_shl_bus_aw_payload_size_or_entries_0[7]}} & 2'd0) | within_0;
    assign next_0 = (here_0_4 | within_0) + 2'd1;
    assign round_0 = (here_0_4 & ~block_0) | (next_0 & block_0);
    assign low_0 = bus_aw_payload_burst_or_entries_0 == 2'd0 ? here_0_4
        : bus_aw_payload_burst_or_entries_0 == 2'd2 ? round_0 : next_0;
    assign low_or_choice = result_and_and_3 ? low_0 : result_and_and ? bus_aw_payload_addr[1:0]
        : entries_0[63:62];
    assign here_1_3 = result_and_and_2 ? bus_aw_payload_addr[1:0] : entries_0[93:92];
    assign _1_shl_bus_aw_payload_size_or_entries_0_2 = 8'd1 << bus_aw_payload_size_or_entries_0_2;
    assign or_or_and_2 = ({2{_1_shl_bus_aw_payload_size_or_entries_0_2[0]}} &
        (result_and_and_2 ? bus_aw_payload_len[1:0] : entries_0[110:109])) |
        ({2{_1_shl_bus_aw_payload_size_or_entries_0_2[1]}} &
        {result_and_and_2 ? bus_aw_payload_len[0] : entries_0[109], 1'b0}) |
        ({2{_1_shl_bus_aw_payload_size_or_entries_0_2[2]}} & 2'd0) |
        ({2{_1_shl_bus_aw_payload_size_or_entries_0_2[3]}} & 2'd0) |
        ({2{_1_shl_bus_aw_payload_size_or_entries_0_2[4]}} & 2'd0);
    assign within_1 = {bus_aw_payload_size_or_entries_0_2 > 3'd1,
        bus_aw_payload_size_or_entries_0_2 > 3'd0};
    assign block_1 = or_or_and_2 | ({2{_1_shl_bus_aw_payload_size_or_entries_0_2[5]}} & 2'd0) |
        ({2{_1_shl_bus_aw_payload_size_or_entries_0_2[6]}} & 2'd0) |
        ({2{_1_shl_bus_aw_payload_size_or_entries_0_2[7]}} & 2'd0) | within_1;
    assign next_1 = (here_1_3 | within_1) + 2'd1;
    assign round_1 = (here_1_3 & ~block_1) | (next_1 & block_1);
    assign low_1 = bus_aw_payload_burst_or_entries_0_2 == 2'd0 ? here_1_3
        : bus_aw_payload_burst_or_entries_0_2 == 2'd2 ? round_1 : next_1;
    assign entries_0_or_and_2 = entries_0[61] || (result_and_and && entries_0[72:64] != 9'd0);
    assign entries_0_or_and_3 = entries_0[60] || (result_and_and_3 && bus_w_payload_last);
    assign here_1_4 = entries_0[89] && entries_0[60] && entries_0[88:87] == bus_b_payload_id;
    assign before_2 = 1'b0 || here_0;
    assign gone_1 = gone_0 || (bus_b_valid && bus_b_ready && here_1_4 && !before_2);
    assign here_2 = !entries_0[59];
    assign before_3 = before_0 || here_0_2;
    assign result_and_and_5 = here_2 && !before_3 && bus_aw_valid && bus_aw_ready;
    assign bus_aw_payload_id_or_entries_0_2 =
        result_and_and_5 ? bus_aw_payload_id : entries_0[58:57];
    assign bus_aw_payload_len_or_entries_0_2 =
        result_and_and_5 ? bus_aw_payload_len : entries_0[56:49];
    assign bus_aw_payload_size_or_entries_0_3 =
        result_and_and_5 ? bus_aw_payload_size : entries_0[48:46];
    assign bus_aw_payload_burst_or_entries_0_3 =
        result_and_and_5 ? bus_aw_payload_burst : entries_0[45:44];
    assign entries_0_or_and_4 = entries_0[43] || (result_and_and_5 && 1'b0);
    assign here_2_2 = !entries_0[30];
    assign before_4 = before_1 || here_0_3;
    assign result_and_and_6 = here_2_2 && !before_4 && bus_w_valid && bus_w_ready;
    assign plus_or_entries_0_2 = result_and_and_6 ? entries_0[42:34] + 9'd1 : entries_0[42:34];
    assign here_2_3 = result_and_and_5 ? bus_aw_payload_addr[1:0] : entries_0[33:32];
    assign _1_shl_bus_aw_payload_size_or_entries_0_3 = 8'd1 << bus_aw_payload_size_or_entries_0_3;
    assign or_or_and_3 = ({2{_1_shl_bus_aw_payload_size_or_entries_0_3[0]}} &
        (result_and_and_5 ? bus_aw_payload_len[1:0] : entries_0[50:49])) |
        ({2{_1_shl_bus_aw_payload_size_or_entries_0_3[1]}} &
        {result_and_and_5 ? bus_aw_payload_len[0] : entries_0[49], 1'b0}) |
        ({2{_1_shl_bus_aw_payload_size_or_entries_0_3[2]}} & 2'd0) |
        ({2{_1_shl_bus_aw_payload_size_or_entries_0_3[3]}} & 2'd0) |
        ({2{_1_shl_bus_aw_payload_size_or_entries_0_3[4]}} & 2'd0);
    assign within_2 = {bus_aw_payload_size_or_entries_0_3 > 3'd1,
        bus_aw_payload_size_or_entries_0_3 > 3'd0};
    assign block_2 = or_or_and_3 | ({2{_1_shl_bus_aw_payload_size_or_entries_0_3[5]}} & 2'd0) |
        ({2{_1_shl_bus_aw_payload_size_or_entries_0_3[6]}} & 2'd0) |
        ({2{_1_shl_bus_aw_payload_size_or_entries_0_3[7]}} & 2'd0) | within_2;
    assign next_2 = (here_2_3 | within_2) + 2'd1;
    assign round_2 = (here_2_3 & ~block_2) | (next_2 & block_2);
    assign low_2 = bus_aw_payload_burst_or_entries_0_3 == 2'd0 ? here_2_3
        : bus_aw_payload_burst_or_entries_0_3 == 2'd2 ? round_2 : next_2;
    assign low_or_choice_2 = result_and_and_6 ? low_2 : result_and_and_5 ? bus_aw_payload_addr[1:0]
        : entries_0[33:32];
    assign entries_0_or_and_5 = entries_0[31] || (result_and_and_5 && entries_0[42:34] != 9'd0);
    assign entries_0_or_and_6 = entries_0[30] || (result_and_and_6 && bus_w_payload_last);
    assign here_2_4 = entries_0[59] && entries_0[30] && entries_0[58:57] == bus_b_payload_id;
    assign before_5 = before_2 || here_1_4;
    assign gone_2 = gone_1 || (bus_b_valid && bus_b_ready && here_2_4 && !before_5);
    assign here_3 = !entries_0[29];
    assign before_6 = before_3 || here_2;
    assign result_and_and_7 = here_3 && !before_6 && bus_aw_valid && bus_aw_ready;
    assign bus_aw_payload_id_or_entries_0_3 =
        result_and_and_7 ? bus_aw_payload_id : entries_0[28:27];
    assign bus_aw_payload_len_or_entries_0_3 =
        result_and_and_7 ? bus_aw_payload_len : entries_0[26:19];
    assign bus_aw_payload_size_or_entries_0_4 =
        result_and_and_7 ? bus_aw_payload_size : entries_0[18:16];
    assign bus_aw_payload_burst_or_entries_0_4 =
        result_and_and_7 ? bus_aw_payload_burst : entries_0[15:14];
    assign entries_0_or_and_7 = entries_0[13] || (result_and_and_7 && 1'b0);
    assign here_3_2 = !entries_0[0];
    assign before_7 = before_4 || here_2_2;
    assign result_and_and_8 = here_3_2 && !before_7 && bus_w_valid && bus_w_ready;
    assign plus_or_entries_0_3 = result_and_and_8 ? entries_0[12:4] + 9'd1 : entries_0[12:4];
    assign here_3_3 = result_and_and_7 ? bus_aw_payload_addr[1:0] : entries_0[3:2];
    assign _1_shl_bus_aw_payload_size_or_entries_0_4 = 8'd1 << bus_aw_payload_size_or_entries_0_4;
    assign or_or_and_4 = ({2{_1_shl_bus_aw_payload_size_or_entries_0_4[0]}} &
        (result_and_and_7 ? bus_aw_payload_len[1:0] : entries_0[20:19])) |
        ({2{_1_shl_bus_aw_payload_size_or_entries_0_4[1]}} &
        {result_and_and_7 ? bus_aw_payload_len[0] : entries_0[19], 1'b0}) |
        ({2{_1_shl_bus_aw_payload_size_or_entries_0_4[2]}} & 2'd0) |
        ({2{_1_shl_bus_aw_payload_size_or_entries_0_4[3]}} & 2'd0) |
        ({2{_1_shl_bus_aw_payload_size_or_entries_0_4[4]}} & 2'd0);
    assign within_3 = {bus_aw_payload_size_or_entries_0_4 > 3'd1,
        bus_aw_payload_size_or_entries_0_4 > 3'd0};
    assign block_3 = or_or_and_4 | ({2{_1_shl_bus_aw_payload_size_or_entries_0_4[5]}} & 2'd0) |
        ({2{_1_shl_bus_aw_payload_size_or_entries_0_4[6]}} & 2'd0) |
        ({2{_1_shl_bus_aw_payload_size_or_entries_0_4[7]}} & 2'd0) | within_3;
    assign next_3 = (here_3_3 | within_3) + 2'd1;
    assign round_3 = (here_3_3 & ~block_3) | (next_3 & block_3);
    assign low_3 = bus_aw_payload_burst_or_entries_0_4 == 2'd0 ? here_3_3
        : bus_aw_payload_burst_or_entries_0_4 == 2'd2 ? round_3 : next_3;
    assign low_or_choice_3 = result_and_and_8 ? low_3 : result_and_and_7 ? bus_aw_payload_addr[1:0]
        : entries_0[3:2];
    assign entries_0_or_and_8 = entries_0[1] || (result_and_and_7 && entries_0[12:4] != 9'd0);
    assign entries_0_or_and_9 = entries_0[0] || (result_and_and_8 && bus_w_payload_last);
    assign here_3_4 = entries_0[29] && entries_0[0] && entries_0[28:27] == bus_b_payload_id;
    assign before_8 = before_5 || here_2_4;
    assign gone_3 = gone_2 || (bus_b_valid && bus_b_ready && here_3_4 && !before_8);
    assign entries_0_2 = {gone_0 ? entries_0[89] || result_and_and
        : entries_0[119] || result_and_and_2,
        gone_0 ? bus_aw_payload_id_or_entries_0 : result_and_and_2 ? bus_aw_payload_id
        : entries_0[118:117], gone_0 ? bus_aw_payload_len_or_entries_0
        : result_and_and_2 ? bus_aw_payload_len : entries_0[116:109],
        gone_0 ? bus_aw_payload_size_or_entries_0 : bus_aw_payload_size_or_entries_0_2,
        gone_0 ? bus_aw_payload_burst_or_entries_0 : bus_aw_payload_burst_or_entries_0_2,
        gone_0 ? entries_0_or_and : entries_0[103] || (result_and_and_2 && 1'b0),
        gone_0 ? plus_or_entries_0 : result_and_and_4 ? entries_0[102:94] + 9'd1
        : entries_0[102:94], gone_0 ? low_or_choice : result_and_and_4 ? low_1
        : result_and_and_2 ? bus_aw_payload_addr[1:0] : entries_0[93:92],
        gone_0 ? entries_0_or_and_2 : entries_0[91] ||
        (result_and_and_2 && entries_0[102:94] != 9'd0),
        gone_0 ? entries_0_or_and_3 : entries_0[90] || (result_and_and_4 && bus_w_payload_last),
        gone_1 ? entries_0[59] || result_and_and_5 : entries_0[89] || result_and_and,
        gone_1 ? bus_aw_payload_id_or_entries_0_2 : bus_aw_payload_id_or_entries_0,
        gone_1 ? bus_aw_payload_len_or_entries_0_2 : bus_aw_payload_len_or_entries_0,
        gone_1 ? bus_aw_payload_size_or_entries_0_3 : bus_aw_payload_size_or_entries_0,
        gone_1 ? bus_aw_payload_burst_or_entries_0_3 : bus_aw_payload_burst_or_entries_0,
        gone_1 ? entries_0_or_and_4 : entries_0_or_and,
        gone_1 ? plus_or_entries_0_2 : plus_or_entries_0, gone_1 ? low_or_choice_2 : low_or_choice,
        gone_1 ? entries_0_or_and_5 : entries_0_or_and_2,
        gone_1 ? entries_0_or_and_6 : entries_0_or_and_3,
        gone_2 ? entries_0[29] || result_and_and_7 : entries_0[59] || result_and_and_5,
        gone_2 ? bus_aw_payload_id_or_entries_0_3 : bus_aw_payload_id_or_entries_0_2,
        gone_2 ? bus_aw_payload_len_or_entries_0_3 : bus_aw_payload_len_or_entries_0_2,
        gone_2 ? bus_aw_payload_size_or_entries_0_4 : bus_aw_payload_size_or_entries_0_3,
        gone_2 ? bus_aw_payload_burst_or_entries_0_4 : bus_aw_payload_burst_or_entries_0_3,
        gone_2 ? entries_0_or_and_7 : entries_0_or_and_4,
        gone_2 ? plus_or_entries_0_3 : plus_or_entries_0_2,
        gone_2 ? low_or_choice_3 : low_or_choice_2,
        gone_2 ? entries_0_or_and_8 : entries_0_or_and_5,
        gone_2 ? entries_0_or_and_9 : entries_0_or_and_6,
        gone_3 ? 1'b0 : entries_0[29] || result_and_and_7,
        gone_3 ? 2'd0 : bus_aw_payload_id_or_entries_0_3,
        gone_3 ? 8'd0 : bus_aw_payload_len_or_entries_0_3,
        gone_3 ? 3'd0 : bus_aw_payload_size_or_entries_0_4,
        gone_3 ? 2'd0 : bus_aw_payload_burst_or_entries_0_4, gone_3 ? 1'b0 : entries_0_or_and_7,
        gone_3 ? 9'd0 : plus_or_entries_0_3, gone_3 ? 2'd0 : low_or_choice_3,
        gone_3 ? 1'b0 : entries_0_or_and_8, gone_3 ? 1'b0 : entries_0_or_and_9};
    assign ends = bus_r_valid && bus_r_ready && bus_r_payload_last;
    assign here_0_5 = entries_1[47] && entries_1[46:45] == bus_r_payload_id;
    assign gone_4 = 1'b0 || (ends && here_0_5 && 1'b1);
    assign here_0_6 = !entries_1[35];
    assign here_1_5 = !entries_1[47];
    assign before_9 = 1'b0 || here_1_5;
    assign result_and_and_9 = here_0_6 && !before_9 && bus_ar_valid && bus_ar_ready;
    assign result_and_and_10 = here_1_5 && 1'b1 && bus_ar_valid && bus_ar_ready;
    assign moved_0_id = result_and_and_9 ? bus_ar_payload_id : entries_1[34:33];
    assign here_1_6 = entries_1[35] && entries_1[34:33] == bus_r_payload_id;
    assign before_10 = 1'b0 || here_0_5;
    assign moved_0_left = result_and_and_9 ? bus_ar_payload_len
        : (here_1_6 && !before_10 && bus_r_valid && bus_r_ready) ? entries_1[32:25] - 8'd1
        : entries_1[32:25];
    assign gone_5 = gone_4 || (ends && here_1_6 && !before_10);
    assign here_2_5 = !entries_1[23];
    assign before_11 = before_9 || here_0_6;
    assign result_and_and_11 = here_2_5 && !before_11 && bus_ar_valid && bus_ar_ready;
    assign moved_1_id = result_and_and_11 ? bus_ar_payload_id : entries_1[22:21];
    assign here_2_6 = entries_1[23] && entries_1[22:21] == bus_r_payload_id;
    assign before_12 = before_10 || here_1_6;
    assign moved_1_left = result_and_and_11 ? bus_ar_payload_len
        : (here_2_6 && !before_12 && bus_r_valid && bus_r_ready) ? entries_1[20:13] - 8'd1
        : entries_1[20:13];
    assign gone_6 = gone_5 || (ends && here_2_6 && !before_12);
    assign here_3_5 = !entries_1[11];
    assign before_13 = before_11 || here_2_5;
    assign result_and_and_12 = here_3_5 && !before_13 && bus_ar_valid && bus_ar_ready;
    assign moved_2_id = result_and_and_12 ? bus_ar_payload_id : entries_1[10:9];
    assign here_3_6 = entries_1[11] && entries_1[10:9] == bus_r_payload_id;
    assign before_14 = before_12 || here_2_6;
    assign moved_2_left = result_and_and_12 ? bus_ar_payload_len
        : (here_3_6 && !before_14 && bus_r_valid && bus_r_ready) ? entries_1[8:1] - 8'd1
        : entries_1[8:1];
    assign gone_7 = gone_6 || (ends && here_3_6 && !before_14);
    assign entries_1_2 = {gone_4 ? (result_and_and_9 ? 1'b1 : entries_1[35])
        : result_and_and_10 ? 1'b1 : entries_1[47],
        gone_4 ? moved_0_id : result_and_and_10 ? bus_ar_payload_id : entries_1[46:45],
        gone_4 ? moved_0_left : result_and_and_10 ? bus_ar_payload_len
        : (here_0_5 && 1'b1 && bus_r_valid && bus_r_ready) ? entries_1[44:37] - 8'd1
        : entries_1[44:37], gone_4 ? (result_and_and_9 ? 1'b0 : entries_1[24])
        : result_and_and_10 ? 1'b0 : entries_1[36],
        gone_5 ? (result_and_and_11 ? 1'b1 : entries_1[23]) : result_and_and_9 ? 1'b1
        : entries_1[35], gone_5 ? moved_1_id : moved_0_id, gone_5 ? moved_1_left : moved_0_left,
        gone_5 ? (result_and_and_11 ? 1'b0 : entries_1[12]) : result_and_and_9 ? 1'b0
        : entries_1[24], gone_6 ? (result_and_and_12 ? 1'b1 : entries_1[11])
        : result_and_and_11 ? 1'b1 : entries_1[23], gone_6 ? moved_2_id : moved_1_id,
        gone_6 ? moved_2_left : moved_1_left,
        gone_6 ? (result_and_and_12 ? 1'b0 : entries_1[0]) : result_and_and_11 ? 1'b0
        : entries_1[12], gone_7 ? 1'b0 : result_and_and_12 ? 1'b1 : entries_1[11],
        gone_7 ? 2'd0 : moved_2_id, gone_7 ? 8'd0 : moved_2_left,
        gone_7 ? 1'b0 : result_and_and_12 ? 1'b0 : entries_1[0]};

    always_ff @(posedge clk) begin
        if (rst) begin
            bus_aw_waited <= 1'b0;
            bus_w_waited <= 1'b0;
            bus_b_waited <= 1'b0;
            bus_ar_waited <= 1'b0;
            bus_r_waited <= 1'b0;
            inject_0_waited <= 1'b0;
            inject_1_waited <= 1'b0;
            eject_0_waited <= 1'b0;
            eject_1_waited <= 1'b0;
            entries_0 <= 120'd0;
            entries_1 <= 48'd0;
        end else begin
            bus_aw_waited <= bus_aw_valid && !bus_aw_ready;
            bus_w_waited <= bus_w_valid && !bus_w_ready;
            bus_b_waited <= bus_b_valid && !bus_b_ready;
            bus_ar_waited <= bus_ar_valid && !bus_ar_ready;
            bus_r_waited <= bus_r_valid && !bus_r_ready;
            inject_0_waited <= inject_0_valid && !inject_0_ready;
            inject_1_waited <= inject_1_valid && !inject_1_ready;
            eject_0_waited <= eject_0_valid && !eject_0_ready;
            eject_1_waited <= eject_1_valid && !eject_1_ready;
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
        inject_0_payload_last_past <= inject_0_payload_last;
        inject_0_payload_destination_past <= inject_0_payload_destination;
        inject_0_payload_data_past <= inject_0_payload_data;
        inject_1_payload_last_past <= inject_1_payload_last;
        inject_1_payload_destination_past <= inject_1_payload_destination;
        inject_1_payload_data_past <= inject_1_payload_data;
        eject_0_payload_last_past <= eject_0_payload_last;
        eject_0_payload_data_past <= eject_0_payload_data;
        eject_1_payload_last_past <= eject_1_payload_last;
        eject_1_payload_data_past <= eject_1_payload_data;
    end

    assign wraps_0 = bus_aw_payload_burst == 2'd2;
    assign bus_aw_payload_addr_and_0_cat =
        bus_aw_payload_addr & {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        bus_aw_payload_size > 3'd6, bus_aw_payload_size > 3'd5, bus_aw_payload_size > 3'd4,
        bus_aw_payload_size > 3'd3, bus_aw_payload_size > 3'd2, bus_aw_payload_size > 3'd1,
        bus_aw_payload_size > 3'd0};
    assign within_4 = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, bus_aw_payload_size > 3'd6,
        bus_aw_payload_size > 3'd5, bus_aw_payload_size > 3'd4, bus_aw_payload_size > 3'd3,
        bus_aw_payload_size > 3'd2, bus_aw_payload_size > 3'd1, bus_aw_payload_size > 3'd0};
    assign wraps_1 = bus_ar_payload_burst == 2'd2;
    assign bus_ar_payload_addr_and_0_cat =
        bus_ar_payload_addr & {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        bus_ar_payload_size > 3'd6, bus_ar_payload_size > 3'd5, bus_ar_payload_size > 3'd4,
        bus_ar_payload_size > 3'd3, bus_ar_payload_size > 3'd2, bus_ar_payload_size > 3'd1,
        bus_ar_payload_size > 3'd0};
    assign within_5 = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, bus_ar_payload_size > 3'd6,
        bus_ar_payload_size > 3'd5, bus_ar_payload_size > 3'd4, bus_ar_payload_size > 3'd3,
        bus_ar_payload_size > 3'd2, bus_ar_payload_size > 3'd1, bus_ar_payload_size > 3'd0};
    assign here_0_7 = !entries_0[119];
    assign here_1_7 = !entries_0[89];
    assign before_15 = 1'b0 || here_0_7;
    assign here_2_7 = !entries_0[59];
    assign before_16 = before_15 || here_1_7;
    assign here_3_7 = !entries_0[29];
    assign before_17 = before_16 || here_2_7;
    assign here_0_8 = !entries_0[90];
    assign here_1_8 = !entries_0[60];
    assign before_18 = 1'b0 || here_0_8;
    assign here_2_8 = !entries_0[30];
    assign before_19 = before_18 || here_1_8;
    assign here_3_8 = !entries_0[0];
    assign before_20 = before_19 || here_2_8;
    assign result_and_and_13 = here_0_7 && 1'b1 && bus_aw_valid && bus_aw_ready;
    assign result_and_and_14 = here_0_8 && 1'b1 && bus_w_valid && bus_w_ready;
    assign plus_or_entries_0_4 = result_and_and_14 ? entries_0[102:94] + 9'd1 : entries_0[102:94];
    assign bus_aw_payload_len_or_entries_0_4 =
        result_and_and_13 ? bus_aw_payload_len : entries_0[116:109];
    assign result_and_and_15 = here_1_7 && !before_15 && bus_aw_valid && bus_aw_ready;
    assign result_and_and_16 = here_1_8 && !before_18 && bus_w_valid && bus_w_ready;
    assign plus_or_entries_0_5 = result_and_and_16 ? entries_0[72:64] + 9'd1 : entries_0[72:64];
    assign bus_aw_payload_len_or_entries_0_5 =
        result_and_and_15 ? bus_aw_payload_len : entries_0[86:79];
    assign or_and_or = (!(entries_0[119] || result_and_and_13) ||
        ((entries_0[90] || (result_and_and_14 && bus_w_payload_last))
        ? plus_or_entries_0_4 == 9'(bus_aw_payload_len_or_entries_0_4) + 9'd1
        : plus_or_entries_0_4 <= 9'(bus_aw_payload_len_or_entries_0_4))) &&
        (!(entries_0[89] || result_and_and_15) ||
        ((entries_0[60] || (result_and_and_16 && bus_w_payload_last))
        ? plus_or_entries_0_5 == 9'(bus_aw_payload_len_or_entries_0_5) + 9'd1
        : plus_or_entries_0_5 <= 9'(bus_aw_payload_len_or_entries_0_5)));
    assign result_and_and_17 = here_2_7 && !before_16 && bus_aw_valid && bus_aw_ready;
    assign result_and_and_18 = here_2_8 && !before_19 && bus_w_valid && bus_w_ready;
    assign plus_or_entries_0_6 = result_and_and_18 ? entries_0[42:34] + 9'd1 : entries_0[42:34];
    assign bus_aw_payload_len_or_entries_0_6 =
        result_and_and_17 ? bus_aw_payload_len : entries_0[56:49];
    assign result_and_and_19 = here_3_7 && !before_17 && bus_aw_valid && bus_aw_ready;
    assign result_and_and_20 = here_3_8 && !before_20 && bus_w_valid && bus_w_ready;
    assign plus_or_entries_0_7 = result_and_and_20 ? entries_0[12:4] + 9'd1 : entries_0[12:4];
    assign bus_aw_payload_len_or_entries_0_7 =
        result_and_and_19 ? bus_aw_payload_len : entries_0[26:19];
    assign and_and_or = or_and_or && (!(entries_0[59] || result_and_and_17) ||
        ((entries_0[30] || (result_and_and_18 && bus_w_payload_last))
        ? plus_or_entries_0_6 == 9'(bus_aw_payload_len_or_entries_0_6) + 9'd1
        : plus_or_entries_0_6 <= 9'(bus_aw_payload_len_or_entries_0_6))) &&
        (!(entries_0[29] || result_and_and_19) ||
        ((entries_0[0] || (result_and_and_20 && bus_w_payload_last))
        ? plus_or_entries_0_7 == 9'(bus_aw_payload_len_or_entries_0_7) + 9'd1
        : plus_or_entries_0_7 <= 9'(bus_aw_payload_len_or_entries_0_7)));
    assign bus_aw_payload_addr_or_entries_0 =
        result_and_and_13 ? bus_aw_payload_addr[1:0] : entries_0[93:92];
    assign bus_aw_payload_size_or_entries_0_5 =
        result_and_and_13 ? bus_aw_payload_size : entries_0[108:106];
    assign last_0 = bus_aw_payload_addr_or_entries_0 |
        {bus_aw_payload_size_or_entries_0_5 > 3'd1, bus_aw_payload_size_or_entries_0_5 > 3'd0};
    assign lanes_0 = {1'b1 && last_0 >= 2'd3,
        bus_aw_payload_addr_or_entries_0 <= 2'd2 && last_0 >= 2'd2,
        bus_aw_payload_addr_or_entries_0 <= 2'd1 && last_0 >= 2'd1,
        bus_aw_payload_addr_or_entries_0 <= 2'd0};
    assign bus_aw_payload_addr_or_entries_0_2 =
        result_and_and_15 ? bus_aw_payload_addr[1:0] : entries_0[63:62];
    assign bus_aw_payload_size_or_entries_0_6 =
        result_and_and_15 ? bus_aw_payload_size : entries_0[78:76];
    assign last_1 = bus_aw_payload_addr_or_entries_0_2 |
        {bus_aw_payload_size_or_entries_0_6 > 3'd1, bus_aw_payload_size_or_entries_0_6 > 3'd0};
    assign lanes_1 = {1'b1 && last_1 >= 2'd3,
        bus_aw_payload_addr_or_entries_0_2 <= 2'd2 && last_1 >= 2'd2,
        bus_aw_payload_addr_or_entries_0_2 <= 2'd1 && last_1 >= 2'd1,
        bus_aw_payload_addr_or_entries_0_2 <= 2'd0};
    assign bus_aw_payload_addr_or_entries_0_3 =
        result_and_and_17 ? bus_aw_payload_addr[1:0] : entries_0[33:32];
    assign bus_aw_payload_size_or_entries_0_7 =
        result_and_and_17 ? bus_aw_payload_size : entries_0[48:46];
    assign last_2 = bus_aw_payload_addr_or_entries_0_3 |
        {bus_aw_payload_size_or_entries_0_7 > 3'd1, bus_aw_payload_size_or_entries_0_7 > 3'd0};
    assign lanes_2 = {1'b1 && last_2 >= 2'd3,
        bus_aw_payload_addr_or_entries_0_3 <= 2'd2 && last_2 >= 2'd2,
        bus_aw_payload_addr_or_entries_0_3 <= 2'd1 && last_2 >= 2'd1,
        bus_aw_payload_addr_or_entries_0_3 <= 2'd0};
    assign bus_aw_payload_addr_or_entries_0_4 =
        result_and_and_19 ? bus_aw_payload_addr[1:0] : entries_0[3:2];
    assign bus_aw_payload_size_or_entries_0_8 =
        result_and_and_19 ? bus_aw_payload_size : entries_0[18:16];
    assign last_3 = bus_aw_payload_addr_or_entries_0_4 |
        {bus_aw_payload_size_or_entries_0_8 > 3'd1, bus_aw_payload_size_or_entries_0_8 > 3'd0};
    assign lanes_3 = {1'b1 && last_3 >= 2'd3,
        bus_aw_payload_addr_or_entries_0_4 <= 2'd2 && last_3 >= 2'd2,
        bus_aw_payload_addr_or_entries_0_4 <= 2'd1 && last_3 >= 2'd1,
        bus_aw_payload_addr_or_entries_0_4 <= 2'd0};
    assign here_4 = entries_0[119] && entries_0[90] && entries_0[118:117] == bus_b_payload_id;
    assign here_5 = entries_0[89] && entries_0[60] && entries_0[88:87] == bus_b_payload_id;
    assign before_21 = 1'b0 || here_4;
    assign here_6 = entries_0[59] && entries_0[30] && entries_0[58:57] == bus_b_payload_id;
    assign before_22 = before_21 || here_5;
    assign here_7 = entries_0[29] && entries_0[0] && entries_0[28:27] == bus_b_payload_id;
    assign before_23 = before_22 || here_6;
    assign here_4_2 = entries_1[47] && entries_1[46:45] == bus_r_payload_id;
    assign here_5_2 = entries_1[35] && entries_1[34:33] == bus_r_payload_id;
    assign before_24 = 1'b0 || here_4_2;
    assign here_6_2 = entries_1[23] && entries_1[22:21] == bus_r_payload_id;
    assign before_25 = before_24 || here_5_2;
    assign here_7_2 = entries_1[11] && entries_1[10:9] == bus_r_payload_id;
    assign before_26 = before_25 || here_6_2;
    assign last_0_2 = 1'b0 || (here_4_2 && 1'b1 && entries_1[44:37] == 8'd0);
    assign last_1_2 = last_0_2 || (here_5_2 && !before_24 && entries_1[32:25] == 8'd0);
    assign last_2_2 = last_1_2 || (here_6_2 && !before_25 && entries_1[20:13] == 8'd0);
    assign last_3_2 = last_2_2 || (here_7_2 && !before_26 && entries_1[8:1] == 8'd0);
    assign exclusive_0 = 1'b0 || (here_4_2 && 1'b1 && entries_1[36]);
    assign exclusive_1 = exclusive_0 || (here_5_2 && !before_24 && entries_1[24]);
    assign exclusive_2 = exclusive_1 || (here_6_2 && !before_25 && entries_1[12]);
    assign exclusive_3 = exclusive_2 || (here_7_2 && !before_26 && entries_1[0]);

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

    // stream `inject_0` keeps valid until ready
    always @(posedge clk) begin : inject_0_keeps_valid
        if (!rst) begin
            assert (!inject_0_waited || inject_0_valid);
        end
    end

    // stream `inject_0` keeps its payload until ready
    always @(posedge clk) begin : inject_0_keeps_payload
        if (!rst) begin
            assert (!inject_0_waited || (inject_0_payload_last == inject_0_payload_last_past &&
                inject_0_payload_destination == inject_0_payload_destination_past &&
                inject_0_payload_data == inject_0_payload_data_past));
        end
    end

    // stream `inject_1` keeps valid until ready
    always @(posedge clk) begin : inject_1_keeps_valid
        if (!rst) begin
            assert (!inject_1_waited || inject_1_valid);
        end
    end

    // stream `inject_1` keeps its payload until ready
    always @(posedge clk) begin : inject_1_keeps_payload
        if (!rst) begin
            assert (!inject_1_waited || (inject_1_payload_last == inject_1_payload_last_past &&
                inject_1_payload_destination == inject_1_payload_destination_past &&
                inject_1_payload_data == inject_1_payload_data_past));
        end
    end

    // stream `eject_0` keeps valid until ready
    always @(posedge clk) begin : eject_0_keeps_valid
        if (!rst) begin
            assume (!eject_0_waited || eject_0_valid);
        end
    end

    // stream `eject_0` keeps its payload until ready
    always @(posedge clk) begin : eject_0_keeps_payload
        if (!rst) begin
            assume (!eject_0_waited || (eject_0_payload_last == eject_0_payload_last_past &&
                eject_0_payload_data == eject_0_payload_data_past));
        end
    end

    // stream `eject_1` keeps valid until ready
    always @(posedge clk) begin : eject_1_keeps_valid
        if (!rst) begin
            assume (!eject_1_waited || eject_1_valid);
        end
    end

    // stream `eject_1` keeps its payload until ready
    always @(posedge clk) begin : eject_1_keeps_payload
        if (!rst) begin
            assume (!eject_1_waited || (eject_1_payload_last == eject_1_payload_last_past &&
                eject_1_payload_data == eject_1_payload_data_past));
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
            assume (!bus_aw_valid || bus_aw_payload_size <= 3'd2);
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
            assume (!bus_aw_valid || !wraps_0 || bus_aw_payload_addr_and_0_cat == 16'd0);
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
                (16'(bus_aw_payload_addr[11:0]) | 16'(within_4)) +
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
            assume (!bus_ar_valid || bus_ar_payload_size <= 3'd2);
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
            assume (!bus_ar_valid || !wraps_1 || bus_ar_payload_addr_and_0_cat == 16'd0);
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
                (16'(bus_ar_payload_addr[11:0]) | 16'(within_5)) +
                16'($unsigned(15'(bus_ar_payload_len) << bus_ar_payload_size)) < 16'd4096);
        end
    end

    // bus: at most 4 writes are under way
    always @(posedge clk) begin : bus_at_most_4_writes_are_under_way
        if (!rst) begin
            assert (!(bus_aw_valid && bus_aw_ready) || (here_0_7 && 1'b1) ||
                (here_1_7 && !before_15) || (here_2_7 && !before_16) || (here_3_7 && !before_17));
        end
    end

    // bus: data of at most 4 writes are under way
    always @(posedge clk) begin : bus_data_of_at_most_4_writes_are_under
        if (!rst) begin
            assert (!(bus_w_valid && bus_w_ready) || (here_0_8 && 1'b1) ||
                (here_1_8 && !before_18) || (here_2_8 && !before_19) || (here_3_8 && !before_20));
        end
    end

    // bus: the last beat of a write is marked, and no other
    always @(posedge clk) begin : bus_the_last_beat_of_a_write_is_marked
        if (!rst) begin
            assume (and_and_or);
        end
    end

    // bus: strobes are in the lanes of the beat
    always @(posedge clk) begin : bus_strobes_are_in_the_lanes_of_the_beat_0
        if (!rst) begin
            assume (!(bus_w_valid && bus_w_ready && here_0_8 && 1'b1 &&
                (entries_0[119] || result_and_and_13) &&
                !(entries_0[91] || (result_and_and_13 && entries_0[102:94] != 9'd0))) ||
                (bus_w_payload_strb & ~lanes_0) == 4'd0);
        end
    end

    // bus: strobes are in the lanes of the beat 1
    always @(posedge clk) begin : bus_strobes_are_in_the_lanes_of_the_beat_1
        if (!rst) begin
            assume (!(bus_w_valid && bus_w_ready && here_1_8 && !before_18 &&
                (entries_0[89] || result_and_and_15) &&
                !(entries_0[61] || (result_and_and_15 && entries_0[72:64] != 9'd0))) ||
                (bus_w_payload_strb & ~lanes_1) == 4'd0);
        end
    end

    // bus: strobes are in the lanes of the beat 2
    always @(posedge clk) begin : bus_strobes_are_in_the_lanes_of_the_beat_2
        if (!rst) begin
            assume (!(bus_w_valid && bus_w_ready && here_2_8 && !before_19 &&
                (entries_0[59] || result_and_and_17) &&
                !(entries_0[31] || (result_and_and_17 && entries_0[42:34] != 9'd0))) ||
                (bus_w_payload_strb & ~lanes_2) == 4'd0);
        end
    end

    // bus: strobes are in the lanes of the beat 3
    always @(posedge clk) begin : bus_strobes_are_in_the_lanes_of_the_beat_3
        if (!rst) begin
            assume (!(bus_w_valid && bus_w_ready && here_3_8 && !before_20 &&
                (entries_0[29] || result_and_and_19) &&
                !(entries_0[1] || (result_and_and_19 && entries_0[12:4] != 9'd0))) ||
                (bus_w_payload_strb & ~lanes_3) == 4'd0);
        end
    end

    // bus: a write response follows address and last beat of its id
    always @(posedge clk) begin : bus_a_write_response_follows_address_and
        if (!rst) begin
            assert (!bus_b_valid || (here_4 && 1'b1) || (here_5 && !before_21) ||
                (here_6 && !before_22) || (here_7 && !before_23));
        end
    end

    // bus: only exclusive writes are answered so
    always @(posedge clk) begin : bus_only_exclusive_writes_are_answered
        if (!rst) begin
            assert (!(bus_b_valid && bus_b_payload_resp == 2'd1) ||
                (here_4 && 1'b1 && entries_0[103]) || (here_5 && !before_21 && entries_0[73]) ||
                (here_6 && !before_22 && entries_0[43]) || (here_7 && !before_23 && entries_0[13]));
        end
    end

    // bus: at most 4 reads are under way
    always @(posedge clk) begin : bus_at_most_4_reads_are_under_way
        if (!rst) begin
            assert (!(bus_ar_valid && bus_ar_ready) || !entries_1[11]);
        end
    end

    // bus: read data follow an address of their id
    always @(posedge clk) begin : bus_read_data_follow_an_address_of_their
        if (!rst) begin
            assert (!bus_r_valid || (here_4_2 && 1'b1) || (here_5_2 && !before_24) ||
                (here_6_2 && !before_25) || (here_7_2 && !before_26));
        end
    end

    // bus: the last beat of a read is marked, and no other
    always @(posedge clk) begin : bus_the_last_beat_of_a_read_is_marked_no
        if (!rst) begin
            assert (!(bus_r_valid && ((here_4_2 && 1'b1) || (here_5_2 && !before_24) ||
                (here_6_2 && !before_25) || (here_7_2 && !before_26))) ||
                bus_r_payload_last == last_3_2);
        end
    end

    // bus: only exclusive reads are answered so
    always @(posedge clk) begin : bus_only_exclusive_reads_are_answered_so
        if (!rst) begin
            assert (!(bus_r_valid && bus_r_payload_resp == 2'd1) || exclusive_3);
        end
    end
`endif
endmodule
