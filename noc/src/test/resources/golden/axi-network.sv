// verilator lint_off DECLFILENAME

// Counts credits: begins with all of them.
module CreditCounter_c2 (
    input  logic       clk,
    input  logic       rst,
    input  logic       spend,
    input  logic       refund,
    output logic       available,
    output logic [1:0] left
);
    logic [1:0] credits;

    always_ff @(posedge clk) begin
        if (rst) begin
            credits <= 2'd2;
        end else if (refund && !spend) begin
            credits <= credits + 2'd1;
        end else if (spend && !refund) begin
            credits <= credits - 2'd1;
        end
    end

    assign available = credits != 2'd0;
    assign left = credits;

`ifndef SYNTHESIS

    // only a credit that is there is spent
    always @(posedge clk) begin : only_a_credit_that_is_there_is_spent
        if (!rst) begin
            assume (!spend || available);
        end
    end

    // only a credit that was spent comes back
    always @(posedge clk) begin : only_a_credit_that_was_spent_comes_back
        if (!rst) begin
            assume (!refund || credits != 2'd2 || spend);
        end
    end

    // there are never more credits than at the beginning
    always @(posedge clk) begin : there_are_never_more_credits_than_at_the
        if (!rst) begin
            assert (credits <= 2'd2);
        end
    end
`endif
endmodule

// Round-robin arbiter: the winner goes to the back of the queue.
module RoundRobinArbiter_r4 (
    input  logic       clk,
    input  logic       rst,
    input  logic [3:0] request,
    input  logic       accept,
    output logic [3:0] grant
);
    logic [3:0] preferred;
    logic [3:0] first;

    assign first = request & preferred;
    assign grant = (|first) ? first & (~first + 4'd1) : request & (~request + 4'd1);

    always_ff @(posedge clk) begin
        if (rst) begin
            preferred <= 4'd0;
        end else if (accept && (|request)) begin
            preferred <= ~(grant | (grant - 4'd1));
        end
    end
endmodule

// Round-robin arbiter: the winner goes to the back of the queue.
module RoundRobinArbiter_r3 (
    input  logic       clk,
    input  logic       rst,
    input  logic [2:0] request,
    input  logic       accept,
    output logic [2:0] grant
);
    logic [2:0] preferred;
    logic [2:0] first;

    assign first = request & preferred;
    assign grant = (|first) ? first & (~first + 3'd1) : request & (~request + 3'd1);

    always_ff @(posedge clk) begin
        if (rst) begin
            preferred <= 3'd0;
        end else if (accept && (|request)) begin
            preferred <= ~(grant | (grant - 3'd1));
        end
    end
endmodule

// Router with virtual channels, credits and input buffers.
module Router_3x3_w23_v4_d2_s2_m4_ordered (
    input  logic        clk,
    input  logic        rst,
    input  logic        place_0,
    input  logic        in_0_valid,
    input  logic        in_0_flit_last,
    input  logic [1:0]  in_0_flit_vc,
    input  logic        in_0_flit_destination,
    input  logic [22:0] in_0_flit_data,
    input  logic        in_1_valid,
    input  logic        in_1_flit_last,
    input  logic [1:0]  in_1_flit_vc,
    input  logic        in_1_flit_destination,
    input  logic [22:0] in_1_flit_data,
    input  logic        in_2_valid,
    input  logic        in_2_flit_last,
    input  logic [1:0]  in_2_flit_vc,
    input  logic        in_2_flit_destination,
    input  logic [22:0] in_2_flit_data,
    output logic [3:0]  creditOut_0,
    output logic [3:0]  creditOut_1,
    output logic [3:0]  creditOut_2,
    output logic        out_0_valid,
    output logic        out_0_flit_last,
    output logic [1:0]  out_0_flit_vc,
    output logic        out_0_flit_destination,
    output logic [22:0] out_0_flit_data,
    output logic        out_1_valid,
    output logic        out_1_flit_last,
    output logic [1:0]  out_1_flit_vc,
    output logic        out_1_flit_destination,
    output logic [22:0] out_1_flit_data,
    output logic        out_2_valid,
    output logic        out_2_flit_last,
    output logic [1:0]  out_2_flit_vc,
    output logic        out_2_flit_destination,
    output logic [22:0] out_2_flit_data,
    input  logic [3:0]  creditIn_0,
    input  logic [3:0]  creditIn_1,
    input  logic [3:0]  creditIn_2
);
    logic        owned_0_0;
    logic        owned_0_1;
    logic        owned_0_2;
    logic        owned_0_3;
    logic        owned_1_0;
    logic        owned_1_1;
    logic        owned_1_2;
    logic        owned_1_3;
    logic        owned_2_0;
    logic        owned_2_1;
    logic        owned_2_2;
    logic        owned_2_3;
    logic [1:0]  head_0_0;
    logic [1:0]  tail_0_0;
    logic        open_0_0;
    logic [2:0]  output_0_0;
    logic [3:0]  given_0_0;
    logic [1:0]  head_0_1;
    logic [1:0]  tail_0_1;
    logic        open_0_1;
    logic [2:0]  output_0_1;
    logic [3:0]  given_0_1;
    logic [1:0]  head_0_2;
    logic [1:0]  tail_0_2;
    logic        open_0_2;
    logic [2:0]  output_0_2;
    logic [3:0]  given_0_2;
    logic [1:0]  head_0_3;
    logic [1:0]  tail_0_3;
    logic        open_0_3;
    logic [2:0]  output_0_3;
    logic [3:0]  given_0_3;
    logic [1:0]  head_1_0;
    logic [1:0]  tail_1_0;
    logic        open_1_0;
    logic [2:0]  output_1_0;
    logic [3:0]  given_1_0;
    logic [1:0]  head_1_1;
    logic [1:0]  tail_1_1;
    logic        open_1_1;
    logic [2:0]  output_1_1;
    logic [3:0]  given_1_1;
    logic [1:0]  head_1_2;
    logic [1:0]  tail_1_2;
    logic        open_1_2;
    logic [2:0]  output_1_2;
    logic [3:0]  given_1_2;
    logic [1:0]  head_1_3;
    logic [1:0]  tail_1_3;
    logic        open_1_3;
    logic [2:0]  output_1_3;
    logic [3:0]  given_1_3;
    logic [1:0]  head_2_0;
    logic [1:0]  tail_2_0;
    logic        open_2_0;
    logic [2:0]  output_2_0;
    logic [3:0]  given_2_0;
    logic [1:0]  head_2_1;
    logic [1:0]  tail_2_1;
    logic        open_2_1;
    logic [2:0]  output_2_1;
    logic [3:0]  given_2_1;
    logic [1:0]  head_2_2;
    logic [1:0]  tail_2_2;
    logic        open_2_2;
    logic [2:0]  output_2_2;
    logic [3:0]  given_2_2;
    logic [1:0]  head_2_3;
    logic [1:0]  tail_2_3;
    logic        open_2_3;
    logic [2:0]  output_2_3;
    logic [3:0]  given_2_3;
    logic        sent_0;
    logic        sent_flit_0_last;
    logic [1:0]  sent_flit_0_vc;
    logic        sent_flit_0_destination;
    logic [22:0] sent_flit_0_data;
    logic        sent_1;
    logic        sent_flit_1_last;
    logic [1:0]  sent_flit_1_vc;
    logic        sent_flit_1_destination;
    logic [22:0] sent_flit_1_data;
    logic        sent_2;
    logic        sent_flit_2_last;
    logic [1:0]  sent_flit_2_vc;
    logic        sent_flit_2_destination;
    logic [22:0] sent_flit_2_data;
    logic [3:0]  freed_0;
    logic [3:0]  freed_1;
    logic [3:0]  freed_2;
    logic        takes_0_0;
    logic        takes_0_1;
    logic        takes_0_2;
    logic        takes_0_3;
    logic        takes_1_0;
    logic        takes_1_1;
    logic        takes_1_2;
    logic        takes_1_3;
    logic        takes_2_0;
    logic        takes_2_1;
    logic        takes_2_2;
    logic        takes_2_3;
    logic        won_0;
    logic        won_1;
    logic        won_2;
    logic        credits_0_0_available;
    logic [1:0]  credits_0_0_left;
    logic        credits_0_1_available;
    logic [1:0]  credits_0_1_left;
    logic        credits_0_2_available;
    logic [1:0]  credits_0_2_left;
    logic        credits_0_3_available;
    logic [1:0]  credits_0_3_left;
    logic        credits_1_0_available;
    logic [1:0]  credits_1_0_left;
    logic        credits_1_1_available;
    logic [1:0]  credits_1_1_left;
    logic        credits_1_2_available;
    logic [1:0]  credits_1_2_left;
    logic        credits_1_3_available;
    logic [1:0]  credits_1_3_left;
    logic        credits_2_0_available;
    logic [1:0]  credits_2_0_left;
    logic        credits_2_1_available;
    logic [1:0]  credits_2_1_left;
    logic        credits_2_2_available;
    logic [1:0]  credits_2_2_left;
    logic        credits_2_3_available;
    logic [1:0]  credits_2_3_left;
    logic [3:0]  input_arbiter_0_grant;
    logic [3:0]  input_arbiter_1_grant;
    logic [3:0]  input_arbiter_2_grant;
    logic [2:0]  output_arbiter_0_grant;
    logic        arrives_0_0;
    logic        before_0;
    logic        after_0;
    logic [2:0]  ways_0_0;
    logic [3:0]  coming_0;
    logic        arrives_0_1;
    logic [3:0]  coming_1;
    logic        arrives_0_2;
    logic [3:0]  coming_2;
    logic        arrives_0_3;
    logic [3:0]  coming_3;
    logic        arrives_1_0;
    logic        before_1;
    logic        after_1;
    logic [2:0]  ways_1_0;
    logic [3:0]  coming_4;
    logic        arrives_1_1;
    logic [3:0]  coming_5;
    logic        arrives_1_2;
    logic [3:0]  coming_6;
    logic        arrives_1_3;
    logic [3:0]  coming_7;
    logic        arrives_2_0;
    logic        before_2;
    logic        after_2;
    logic [2:0]  ways_2_0;
    logic [3:0]  coming_8;
    logic        arrives_2_1;
    logic [3:0]  coming_9;
    logic        arrives_2_2;
    logic [3:0]  coming_10;
    logic        arrives_2_3;
    logic [3:0]  coming_11;
    logic [3:0]  room_0;
    logic [3:0]  mark_2_0;
    logic [2:0]  ways_0;
    logic        offer_0_0;
    logic [2:0]  free_2_0_0;
    logic [2:0]  start_0;
    logic [2:0]  asked_0;
    logic        filled_0;
    logic [2:0]  asks_2_0;
    logic [3:0]  mark_2_1;
    logic [2:0]  ways_1;
    logic        offer_0_1;
    logic [2:0]  free_2_1_0;
    logic [2:0]  start_1;
    logic [2:0]  asked_1;
    logic        filled_1;
    logic [2:0]  asks_2_1;
    logic [3:0]  mark_2_2;
    logic [2:0]  ways_2;
    logic        offer_0_2;
    logic [2:0]  free_2_2_0;
    logic [2:0]  start_2;
    logic [2:0]  asked_2;
    logic        filled_2;
    logic [2:0]  asks_2_2;
    logic [3:0]  mark_2_3;
    logic [2:0]  ways_3;
    logic        offer_0_3;
    logic [2:0]  free_2_3_0;
    logic [2:0]  start_3;
    logic [2:0]  asked_3;
    logic        filled_3;
    logic [2:0]  asks_2_3;
    logic [2:0]  wanted_2;
    logic [3:0]  mark_1_0;
    logic [2:0]  ways_4;
    logic [2:0]  free_1_0_0;
    logic [2:0]  start_4;
    logic [2:0]  asked_4;
    logic        filled_4;
    logic [2:0]  asks_1_0;
    logic [3:0]  mark_1_1;
    logic [2:0]  ways_5;
    logic [2:0]  free_1_1_0;
    logic [2:0]  start_5;
    logic [2:0]  asked_5;
    logic        filled_5;
    logic [2:0]  asks_1_1;
    logic [3:0]  mark_1_2;
    logic [2:0]  ways_6;
    logic [2:0]  free_1_2_0;
    logic [2:0]  start_6;
    logic [2:0]  asked_6;
    logic        filled_6;
    logic [2:0]  asks_1_2;
    logic [3:0]  mark_1_3;
    logic [2:0]  ways_7;
    logic [2:0]  free_1_3_0;
    logic [2:0]  start_7;
    logic [2:0]  asked_7;
    logic        filled_7;
    logic [2:0]  asks_1_3;
    logic [2:0]  wanted_1;
    logic [3:0]  room_2;
    logic [3:0]  room_1;
    logic [3:0]  mark_0_0;
    logic [2:0]  ways_8;
    logic        offer_2_0;
    logic        offer_1_0;
    logic [2:0]  free_0_0_0;
    logic [2:0]  start_8;
    logic [2:0]  asked_8;
    logic        filled_8;
    logic [2:0]  asks_0_0;
    logic [3:0]  mark_0_1;
    logic [2:0]  ways_9;
    logic        offer_2_1;
    logic        offer_1_1;
    logic [2:0]  free_0_1_0;
    logic [2:0]  start_9;
    logic [2:0]  asked_9;
    logic        filled_9;
    logic [2:0]  asks_0_1;
    logic [3:0]  mark_0_2;
    logic [2:0]  ways_10;
    logic        offer_2_2;
    logic        offer_1_2;
    logic [2:0]  free_0_2_0;
    logic [2:0]  start_10;
    logic [2:0]  asked_10;
    logic        filled_10;
    logic [2:0]  asks_0_2;
    logic [3:0]  mark_0_3;
    logic [2:0]  ways_11;
    logic        offer_2_3;
    logic        offer_1_3;
    logic [2:0]  free_0_3_0;
    logic [2:0]  start_11;
    logic [2:0]  asked_11;
    logic        filled_11;
    logic [2:0]  asks_0_3;
    logic [2:0]  wanted_0;
    logic [2:0]  output_arbiter_0_request;
    logic        sends_0;
    logic        first_0;
    logic        first_1;
    logic        first_2;
    logic        first_3;
    logic        first_0_2;
    logic        first_4;
    logic        first_5;
    logic        first_6;
    logic        first_7;
    logic        first_1_2;
    logic        first_8;
    logic        first_9;
    logic        first_10;
    logic        first_11;
    logic        first_2_2;
    logic        first_0_3;
    logic [3:0]  groups_0;
    logic [3:0]  groups_1;
    logic [3:0]  groups_2;
    logic [3:0]  groups_3;
    logic [3:0]  groups_0_2;
    logic [3:0]  groups_4;
    logic [3:0]  groups_5;
    logic [3:0]  groups_6;
    logic [3:0]  groups_7;
    logic [3:0]  groups_1_2;
    logic [3:0]  groups_8;
    logic [3:0]  groups_9;
    logic [3:0]  groups_10;
    logic [3:0]  groups_11;
    logic [3:0]  groups_2_2;
    logic [3:0]  groups_0_3;
    logic [3:0]  held_0;
    logic [3:0]  held_1;
    logic [3:0]  held_2;
    logic [3:0]  held_0_2;
    logic [3:0]  vc_0;
    logic        uses_0;
    logic        last_0;
    logic        last_1;
    logic        last_2;
    logic        last_3;
    logic        last_0_2;
    logic        last_4;
    logic        last_5;
    logic        last_6;
    logic        last_7;
    logic        last_1_2;
    logic        last_8;
    logic        last_9;
    logic        last_10;
    logic        last_11;
    logic        last_2_2;
    logic        ends_0;
    logic        uses_1;
    logic        uses_2;
    logic        uses_3;
    logic [1:0]  number_0;
    logic [2:0]  address_0;
    logic [23:0] payload_0;
    logic [2:0]  address_1;
    logic [23:0] payload_1;
    logic [23:0] and_or_and;
    logic [2:0]  address_2;
    logic [23:0] payload_2;
    logic [23:0] payload_0_2;
    logic        grant_1;
    logic        ends_1;
    logic        first_1_3;
    logic [3:0]  groups_1_3;
    logic [3:0]  held_1_2;
    logic [3:0]  vc_1;
    logic [1:0]  number_1;
    logic [23:0] payload_1_2;
    logic        grant_2;
    logic        ends_2;
    logic        first_2_3;
    logic [3:0]  groups_2_3;
    logic [3:0]  held_2_2;
    logic [3:0]  vc_2;
    logic [1:0]  number_2;
    logic [23:0] payload_2_2;
    logic        leaves_0;
    logic        leaves_1;
    logic        leaves_2;
    logic        leaves_3;
    logic        leaves_4;
    logic        leaves_5;
    logic        leaves_6;
    logic        leaves_7;
    logic        leaves_8;
    logic        leaves_9;
    logic        leaves_10;
    logic        leaves_11;
    logic        uses_4;
    logic        uses_5;
    logic        uses_6;
    logic        uses_7;
    logic        uses_8;
    logic        uses_9;
    logic        uses_10;
    logic        uses_11;
    logic [3:0]  got_0;
    logic [3:0]  got_1;
    logic [3:0]  got_2;
    logic        credits_0_0_refund;
    logic        credits_0_1_refund;
    logic        credits_0_2_refund;
    logic        credits_0_3_refund;
    logic        credits_1_0_refund;
    logic        credits_1_1_refund;
    logic        credits_1_2_refund;
    logic        credits_1_3_refund;
    logic        credits_2_0_refund;
    logic        credits_2_1_refund;
    logic        credits_2_2_refund;
    logic        credits_2_3_refund;
    logic [3:0]  input_arbiter_0_request;
    logic [3:0]  input_arbiter_1_request;
    logic [3:0]  input_arbiter_2_request;
    logic [23:0] payloads_0 [0:7];
    logic [3:0]  marks_0 [0:1];
    logic [3:0]  marks_1 [0:1];
    logic [3:0]  marks_2 [0:1];
    logic [3:0]  marks_3 [0:1];
    logic [23:0] payloads_1 [0:7];
    logic [3:0]  marks_4 [0:1];
    logic [3:0]  marks_5 [0:1];
    logic [3:0]  marks_6 [0:1];
    logic [3:0]  marks_7 [0:1];
    logic [23:0] payloads_2 [0:7];
    logic [3:0]  marks_8 [0:1];
    logic [3:0]  marks_9 [0:1];
    logic [3:0]  marks_10 [0:1];
    logic [3:0]  marks_11 [0:1];

    assign arrives_0_0 = in_0_valid && in_0_flit_vc == 2'd0;
    assign before_0 = in_0_flit_destination < place_0;
    assign after_0 = in_0_flit_destination > place_0;
    assign ways_0_0 = {before_0, after_0, place_0 == in_0_flit_destination && 1'b1 && 1'b1};
    assign coming_0 = {in_0_flit_last, ways_0_0};
    assign arrives_0_1 = in_0_valid && in_0_flit_vc == 2'd1;
    assign coming_1 = {in_0_flit_last, ways_0_0};
    assign arrives_0_2 = in_0_valid && in_0_flit_vc == 2'd2;
    assign coming_2 = {in_0_flit_last, ways_0_0};
    assign arrives_0_3 = in_0_valid && in_0_flit_vc == 2'd3;
    assign coming_3 = {in_0_flit_last, ways_0_0};

    always_ff @(posedge clk) begin
        if (rst) begin
            tail_0_0 <= 2'd0;
            tail_0_1 <= 2'd0;
            tail_0_2 <= 2'd0;
            tail_0_3 <= 2'd0;
        end else begin
            if (arrives_0_0) begin
                tail_0_0 <= tail_0_0 + 2'd1;
            end
            if (arrives_0_1) begin
                tail_0_1 <= tail_0_1 + 2'd1;
            end
            if (arrives_0_2) begin
                tail_0_2 <= tail_0_2 + 2'd1;
            end
            if (arrives_0_3) begin
                tail_0_3 <= tail_0_3 + 2'd1;
            end
        end
    end

    always_ff @(posedge clk) begin
        if (arrives_0_0) begin
            marks_0[tail_0_0[0]] <= coming_0;
            payloads_0[{2'd0, tail_0_0[0]}] <= {in_0_flit_destination, in_0_flit_data};
        end
        if (arrives_0_1) begin
            marks_1[tail_0_1[0]] <= coming_1;
            payloads_0[{2'd1, tail_0_1[0]}] <= {in_0_flit_destination, in_0_flit_data};
        end
        if (arrives_0_2) begin
            marks_2[tail_0_2[0]] <= coming_2;
            payloads_0[{2'd2, tail_0_2[0]}] <= {in_0_flit_destination, in_0_flit_data};
        end
        if (arrives_0_3) begin
            marks_3[tail_0_3[0]] <= coming_3;
            payloads_0[{2'd3, tail_0_3[0]}] <= {in_0_flit_destination, in_0_flit_data};
        end
    end

    assign arrives_1_0 = in_1_valid && in_1_flit_vc == 2'd0;
    assign before_1 = in_1_flit_destination < place_0;
    assign after_1 = in_1_flit_destination > place_0;
    assign ways_1_0 = {before_1, after_1, place_0 == in_1_flit_destination && 1'b1 && 1'b1};
    assign coming_4 = {in_1_flit_last, ways_1_0};
    assign arrives_1_1 = in_1_valid && in_1_flit_vc == 2'd1;
    assign coming_5 = {in_1_flit_last, ways_1_0};
    assign arrives_1_2 = in_1_valid && in_1_flit_vc == 2'd2;
    assign coming_6 = {in_1_flit_last, ways_1_0};
    assign arrives_1_3 = in_1_valid && in_1_flit_vc == 2'd3;
    assign coming_7 = {in_1_flit_last, ways_1_0};

    always_ff @(posedge clk) begin
        if (rst) begin
            tail_1_0 <= 2'd0;
            tail_1_1 <= 2'd0;
            tail_1_2 <= 2'd0;
            tail_1_3 <= 2'd0;
        end else begin
            if (arrives_1_0) begin
                tail_1_0 <= tail_1_0 + 2'd1;
            end
            if (arrives_1_1) begin
                tail_1_1 <= tail_1_1 + 2'd1;
            end
            if (arrives_1_2) begin
                tail_1_2 <= tail_1_2 + 2'd1;
            end
            if (arrives_1_3) begin
                tail_1_3 <= tail_1_3 + 2'd1;
            end
        end
    end

    always_ff @(posedge clk) begin
        if (arrives_1_0) begin
            marks_4[tail_1_0[0]] <= coming_4;
            payloads_1[{2'd0, tail_1_0[0]}] <= {in_1_flit_destination, in_1_flit_data};
        end
        if (arrives_1_1) begin
            marks_5[tail_1_1[0]] <= coming_5;
            payloads_1[{2'd1, tail_1_1[0]}] <= {in_1_flit_destination, in_1_flit_data};
        end
        if (arrives_1_2) begin
            marks_6[tail_1_2[0]] <= coming_6;
            payloads_1[{2'd2, tail_1_2[0]}] <= {in_1_flit_destination, in_1_flit_data};
        end
        if (arrives_1_3) begin
            marks_7[tail_1_3[0]] <= coming_7;
            payloads_1[{2'd3, tail_1_3[0]}] <= {in_1_flit_destination, in_1_flit_data};
        end
    end

    assign arrives_2_0 = in_2_valid && in_2_flit_vc == 2'd0;
    assign before_2 = in_2_flit_destination < place_0;
    assign after_2 = in_2_flit_destination > place_0;
    assign ways_2_0 = {before_2, after_2, place_0 == in_2_flit_destination && 1'b1 && 1'b1};
    assign coming_8 = {in_2_flit_last, ways_2_0};
    assign arrives_2_1 = in_2_valid && in_2_flit_vc == 2'd1;
    assign coming_9 = {in_2_flit_last, ways_2_0};
    assign arrives_2_2 = in_2_valid && in_2_flit_vc == 2'd2;
    assign coming_10 = {in_2_flit_last, ways_2_0};
    assign arrives_2_3 = in_2_valid && in_2_flit_vc == 2'd3;
    assign coming_11 = {in_2_flit_last, ways_2_0};

    always_ff @(posedge clk) begin
        if (rst) begin
            tail_2_0 <= 2'd0;
            tail_2_1 <= 2'd0;
            tail_2_2 <= 2'd0;
            tail_2_3 <= 2'd0;
        end else begin
            if (arrives_2_0) begin
                tail_2_0 <= tail_2_0 + 2'd1;
            end
            if (arrives_2_1) begin
                tail_2_1 <= tail_2_1 + 2'd1;
            end
            if (arrives_2_2) begin
                tail_2_2 <= tail_2_2 + 2'd1;
            end
            if (arrives_2_3) begin
                tail_2_3 <= tail_2_3 + 2'd1;
            end
        end
    end

    always_ff @(posedge clk) begin
        if (arrives_2_0) begin
            marks_8[tail_2_0[0]] <= coming_8;
            payloads_2[{2'd0, tail_2_0[0]}] <= {in_2_flit_destination, in_2_flit_data};
        end
        if (arrives_2_1) begin
            marks_9[tail_2_1[0]] <= coming_9;
            payloads_2[{2'd1, tail_2_1[0]}] <= {in_2_flit_destination, in_2_flit_data};
        end
        if (arrives_2_2) begin
            marks_10[tail_2_2[0]] <= coming_10;
            payloads_2[{2'd2, tail_2_2[0]}] <= {in_2_flit_destination, in_2_flit_data};
        end
        if (arrives_2_3) begin
            marks_11[tail_2_3[0]] <= coming_11;
            payloads_2[{2'd3, tail_2_3[0]}] <= {in_2_flit_destination, in_2_flit_data};
        end
    end

    assign room_0 = {credits_0_3_available, credits_0_2_available, credits_0_1_available,
        credits_0_0_available};
    assign mark_2_0 = marks_8[head_2_0[0]];
    assign ways_0 = mark_2_0[2:0];
    assign offer_0_0 = credits_0_0_available && !owned_0_0;
    assign free_2_0_0 = {1'b0, 1'b0, ways_0[0] && offer_0_0};
    assign start_0 = free_2_0_0 & (~free_2_0_0 + 3'd1);
    assign asked_0 = open_2_0 ? {1'b0, 1'b0, output_2_0[0] && (|(room_0 & given_2_0))} : start_0;
    assign filled_0 = head_2_0 != tail_2_0;
    assign asks_2_0 = asked_0 & {3{filled_0}};
    assign mark_2_1 = marks_9[head_2_1[0]];
    assign ways_1 = mark_2_1[2:0];
    assign offer_0_1 = credits_0_1_available && !owned_0_1;
    assign free_2_1_0 = {1'b0, 1'b0, ways_1[0] && offer_0_1};
    assign start_1 = free_2_1_0 & (~free_2_1_0 + 3'd1);
    assign asked_1 = open_2_1 ? {1'b0, 1'b0, output_2_1[0] && (|(room_0 & given_2_1))} : start_1;
    assign filled_1 = head_2_1 != tail_2_1;
    assign asks_2_1 = asked_1 & {3{filled_1}};
    assign mark_2_2 = marks_10[head_2_2[0]];
    assign ways_2 = mark_2_2[2:0];
    assign offer_0_2 = credits_0_2_available && !owned_0_2;
    assign free_2_2_0 = {1'b0, 1'b0, ways_2[0] && offer_0_2};
    assign start_2 = free_2_2_0 & (~free_2_2_0 + 3'd1);
    assign asked_2 = open_2_2 ? {1'b0, 1'b0, output_2_2[0] && (|(room_0 & given_2_2))} : start_2;
    assign filled_2 = head_2_2 != tail_2_2;
    assign asks_2_2 = asked_2 & {3{filled_2}};
    assign mark_2_3 = marks_11[head_2_3[0]];
    assign ways_3 = mark_2_3[2:0];
    assign offer_0_3 = credits_0_3_available && !owned_0_3;
    assign free_2_3_0 = {1'b0, 1'b0, ways_3[0] && offer_0_3};
    assign start_3 = free_2_3_0 & (~free_2_3_0 + 3'd1);
    assign asked_3 = open_2_3 ? {1'b0, 1'b0, output_2_3[0] && (|(room_0 & given_2_3))} : start_3;
    assign filled_3 = head_2_3 != tail_2_3;
    assign asks_2_3 = asked_3 & {3{filled_3}};
    assign wanted_2 = ({3{input_arbiter_2_grant[0]}} & asks_2_0) |
        ({3{input_arbiter_2_grant[1]}} & asks_2_1) | ({3{input_arbiter_2_grant[2]}} & asks_2_2) |
        ({3{input_arbiter_2_grant[3]}} & asks_2_3);
    assign mark_1_0 = marks_4[head_1_0[0]];
    assign ways_4 = mark_1_0[2:0];
    assign free_1_0_0 = {1'b0, 1'b0, ways_4[0] && offer_0_0};
    assign start_4 = free_1_0_0 & (~free_1_0_0 + 3'd1);
    assign asked_4 = open_1_0 ? {1'b0, 1'b0, output_1_0[0] && (|(room_0 & given_1_0))} : start_4;
    assign filled_4 = head_1_0 != tail_1_0;
    assign asks_1_0 = asked_4 & {3{filled_4}};
    assign mark_1_1 = marks_5[head_1_1[0]];
    assign ways_5 = mark_1_1[2:0];
    assign free_1_1_0 = {1'b0, 1'b0, ways_5[0] && offer_0_1};
    assign start_5 = free_1_1_0 & (~free_1_1_0 + 3'd1);
    assign asked_5 = open_1_1 ? {1'b0, 1'b0, output_1_1[0] && (|(room_0 & given_1_1))} : start_5;
    assign filled_5 = head_1_1 != tail_1_1;
    assign asks_1_1 = asked_5 & {3{filled_5}};
    assign mark_1_2 = marks_6[head_1_2[0]];
    assign ways_6 = mark_1_2[2:0];
    assign free_1_2_0 = {1'b0, 1'b0, ways_6[0] && offer_0_2};
    assign start_6 = free_1_2_0 & (~free_1_2_0 + 3'd1);
    assign asked_6 = open_1_2 ? {1'b0, 1'b0, output_1_2[0] && (|(room_0 & given_1_2))} : start_6;
    assign filled_6 = head_1_2 != tail_1_2;
    assign asks_1_2 = asked_6 & {3{filled_6}};
    assign mark_1_3 = marks_7[head_1_3[0]];
    assign ways_7 = mark_1_3[2:0];
    assign free_1_3_0 = {1'b0, 1'b0, ways_7[0] && offer_0_3};
    assign start_7 = free_1_3_0 & (~free_1_3_0 + 3'd1);
    assign asked_7 = open_1_3 ? {1'b0, 1'b0, output_1_3[0] && (|(room_0 & given_1_3))} : start_7;
    assign filled_7 = head_1_3 != tail_1_3;
    assign asks_1_3 = asked_7 & {3{filled_7}};
    assign wanted_1 = ({3{input_arbiter_1_grant[0]}} & asks_1_0) |
        ({3{input_arbiter_1_grant[1]}} & asks_1_1) | ({3{input_arbiter_1_grant[2]}} & asks_1_2) |
        ({3{input_arbiter_1_grant[3]}} & asks_1_3);
    assign room_2 = {credits_2_3_available, credits_2_2_available, credits_2_1_available,
        credits_2_0_available};
    assign room_1 = {credits_1_3_available, credits_1_2_available, credits_1_1_available,
        credits_1_0_available};
    assign mark_0_0 = marks_0[head_0_0[0]];
    assign ways_8 = mark_0_0[2:0];
    assign offer_2_0 = credits_2_0_available && !owned_2_0;
    assign offer_1_0 = credits_1_0_available && !owned_1_0;
    assign free_0_0_0 = {ways_8[2] && offer_2_0, ways_8[1] && offer_1_0, ways_8[0] && offer_0_0};
    assign start_8 = free_0_0_0 & (~free_0_0_0 + 3'd1);
    assign asked_8 = open_0_0 ? {output_0_0[2] && (|(room_2 & given_0_0)),
        output_0_0[1] && (|(room_1 & given_0_0)), output_0_0[0] && (|(room_0 & given_0_0))}
        : start_8;
    assign filled_8 = head_0_0 != tail_0_0;
    assign asks_0_0 = asked_8 & {3{filled_8}};
    assign mark_0_1 = marks_1[head_0_1[0]];
    assign ways_9 = mark_0_1[2:0];
    assign offer_2_1 = credits_2_1_available && !owned_2_1;
    assign offer_1_1 = credits_1_1_available && !owned_1_1;
    assign free_0_1_0 = {ways_9[2] && offer_2_1, ways_9[1] && offer_1_1, ways_9[0] && offer_0_1};
    assign start_9 = free_0_1_0 & (~free_0_1_0 + 3'd1);
    assign asked_9 = open_0_1 ? {output_0_1[2] && (|(room_2 & given_0_1)),
        output_0_1[1] && (|(room_1 & given_0_1)), output_0_1[0] && (|(room_0 & given_0_1))}
        : start_9;
    assign filled_9 = head_0_1 != tail_0_1;
    assign asks_0_1 = asked_9 & {3{filled_9}};
    assign mark_0_2 = marks_2[head_0_2[0]];
    assign ways_10 = mark_0_2[2:0];
    assign offer_2_2 = credits_2_2_available && !owned_2_2;
    assign offer_1_2 = credits_1_2_available && !owned_1_2;
    assign free_0_2_0 = {ways_10[2] && offer_2_2, ways_10[1] && offer_1_2, ways_10[0] && offer_0_2};
    assign start_10 = free_0_2_0 & (~free_0_2_0 + 3'd1);
    assign asked_10 = open_0_2 ? {output_0_2[2] && (|(room_2 & given_0_2)),
        output_0_2[1] && (|(room_1 & given_0_2)), output_0_2[0] && (|(room_0 & given_0_2))}
        : start_10;
    assign filled_10 = head_0_2 != tail_0_2;
    assign asks_0_2 = asked_10 & {3{filled_10}};
    assign mark_0_3 = marks_3[head_0_3[0]];
    assign ways_11 = mark_0_3[2:0];
    assign offer_2_3 = credits_2_3_available && !owned_2_3;
    assign offer_1_3 = credits_1_3_available && !owned_1_3;
    assign free_0_3_0 = {ways_11[2] && offer_2_3, ways_11[1] && offer_1_3, ways_11[0] && offer_0_3};
    assign start_11 = free_0_3_0 & (~free_0_3_0 + 3'd1);
    assign asked_11 = open_0_3 ? {output_0_3[2] && (|(room_2 & given_0_3)),
        output_0_3[1] && (|(room_1 & given_0_3)), output_0_3[0] && (|(room_0 & given_0_3))}
        : start_11;
    assign filled_11 = head_0_3 != tail_0_3;
    assign asks_0_3 = asked_11 & {3{filled_11}};
    assign wanted_0 = ({3{input_arbiter_0_grant[0]}} & asks_0_0) |
        ({3{input_arbiter_0_grant[1]}} & asks_0_1) | ({3{input_arbiter_0_grant[2]}} & asks_0_2) |
        ({3{input_arbiter_0_grant[3]}} & asks_0_3);
    assign output_arbiter_0_request = {wanted_2[0], wanted_1[0], wanted_0[0]};
    assign sends_0 = |output_arbiter_0_request;
    assign first_0 = !open_0_0;
    assign first_1 = !open_0_1;
    assign first_2 = !open_0_2;
    assign first_3 = !open_0_3;
    assign first_0_2 = (input_arbiter_0_grant[0] && first_0) ||
        (input_arbiter_0_grant[1] && first_1) || (input_arbiter_0_grant[2] && first_2) ||
        (input_arbiter_0_grant[3] && first_3);
    assign first_4 = !open_1_0;
    assign first_5 = !open_1_1;
    assign first_6 = !open_1_2;
    assign first_7 = !open_1_3;
    assign first_1_2 = (input_arbiter_1_grant[0] && first_4) ||
        (input_arbiter_1_grant[1] && first_5) || (input_arbiter_1_grant[2] && first_6) ||
        (input_arbiter_1_grant[3] && first_7);
    assign first_8 = !open_2_0;
    assign first_9 = !open_2_1;
    assign first_10 = !open_2_2;
    assign first_11 = !open_2_3;
    assign first_2_2 = (input_arbiter_2_grant[0] && first_8) ||
        (input_arbiter_2_grant[1] && first_9) || (input_arbiter_2_grant[2] && first_10) ||
        (input_arbiter_2_grant[3] && first_11);
    assign first_0_3 = (output_arbiter_0_grant[0] && first_0_2) ||
        (output_arbiter_0_grant[1] && first_1_2) || (output_arbiter_0_grant[2] && first_2_2);
    assign groups_0 = {1'b0, 1'b0, 1'b0, 1'b1};
    assign groups_1 = {1'b0, 1'b0, 1'b1, 1'b0};
    assign groups_2 = {1'b0, 1'b1, 1'b0, 1'b0};
    assign groups_3 = {1'b1, 1'b0, 1'b0, 1'b0};
    assign groups_0_2 = ({4{input_arbiter_0_grant[0]}} & groups_0) |
        ({4{input_arbiter_0_grant[1]}} & groups_1) | ({4{input_arbiter_0_grant[2]}} & groups_2) |
        ({4{input_arbiter_0_grant[3]}} & groups_3);
    assign groups_4 = {1'b0, 1'b0, 1'b0, 1'b1};
    assign groups_5 = {1'b0, 1'b0, 1'b1, 1'b0};
    assign groups_6 = {1'b0, 1'b1, 1'b0, 1'b0};
    assign groups_7 = {1'b1, 1'b0, 1'b0, 1'b0};
    assign groups_1_2 = ({4{input_arbiter_1_grant[0]}} & groups_4) |
        ({4{input_arbiter_1_grant[1]}} & groups_5) | ({4{input_arbiter_1_grant[2]}} & groups_6) |
        ({4{input_arbiter_1_grant[3]}} & groups_7);
    assign groups_8 = {1'b0, 1'b0, 1'b0, 1'b1};
    assign groups_9 = {1'b0, 1'b0, 1'b1, 1'b0};
    assign groups_10 = {1'b0, 1'b1, 1'b0, 1'b0};
    assign groups_11 = {1'b1, 1'b0, 1'b0, 1'b0};
    assign groups_2_2 = ({4{input_arbiter_2_grant[0]}} & groups_8) |
        ({4{input_arbiter_2_grant[1]}} & groups_9) | ({4{input_arbiter_2_grant[2]}} & groups_10) |
        ({4{input_arbiter_2_grant[3]}} & groups_11);
    assign groups_0_3 = ({4{output_arbiter_0_grant[0]}} & groups_0_2) |
        ({4{output_arbiter_0_grant[1]}} & groups_1_2) |
        ({4{output_arbiter_0_grant[2]}} & groups_2_2);
    assign held_0 = ({4{input_arbiter_0_grant[0]}} & given_0_0) |
        ({4{input_arbiter_0_grant[1]}} & given_0_1) | ({4{input_arbiter_0_grant[2]}} & given_0_2) |
        ({4{input_arbiter_0_grant[3]}} & given_0_3);
    assign held_1 = ({4{input_arbiter_1_grant[0]}} & given_1_0) |
        ({4{input_arbiter_1_grant[1]}} & given_1_1) | ({4{input_arbiter_1_grant[2]}} & given_1_2) |
        ({4{input_arbiter_1_grant[3]}} & given_1_3);
    assign held_2 = ({4{input_arbiter_2_grant[0]}} & given_2_0) |
        ({4{input_arbiter_2_grant[1]}} & given_2_1) | ({4{input_arbiter_2_grant[2]}} & given_2_2) |
        ({4{input_arbiter_2_grant[3]}} & given_2_3);
    assign held_0_2 = ({4{output_arbiter_0_grant[0]}} & held_0) |
        ({4{output_arbiter_0_grant[1]}} & held_1) | ({4{output_arbiter_0_grant[2]}} & held_2);
    assign vc_0 = first_0_3 ? {offer_0_3 && {groups_0_3[3]}, offer_0_2 && {groups_0_3[2]},
        offer_0_1 && {groups_0_3[1]}, offer_0_0 && {groups_0_3[0]}} : held_0_2;
    assign uses_0 = sends_0 && vc_0[0];
    assign last_0 = mark_0_0[3];
    assign last_1 = mark_0_1[3];
    assign last_2 = mark_0_2[3];
    assign last_3 = mark_0_3[3];
    assign last_0_2 = (input_arbiter_0_grant[0] && last_0) ||
        (input_arbiter_0_grant[1] && last_1) || (input_arbiter_0_grant[2] && last_2) ||
        (input_arbiter_0_grant[3] && last_3);
    assign last_4 = mark_1_0[3];
    assign last_5 = mark_1_1[3];
    assign last_6 = mark_1_2[3];
    assign last_7 = mark_1_3[3];
    assign last_1_2 = (input_arbiter_1_grant[0] && last_4) ||
        (input_arbiter_1_grant[1] && last_5) || (input_arbiter_1_grant[2] && last_6) ||
        (input_arbiter_1_grant[3] && last_7);
    assign last_8 = mark_2_0[3];
    assign last_9 = mark_2_1[3];
    assign last_10 = mark_2_2[3];
    assign last_11 = mark_2_3[3];
    assign last_2_2 = (input_arbiter_2_grant[0] && last_8) ||
        (input_arbiter_2_grant[1] && last_9) || (input_arbiter_2_grant[2] && last_10) ||
        (input_arbiter_2_grant[3] && last_11);
    assign ends_0 = (output_arbiter_0_grant[0] && last_0_2) ||
        (output_arbiter_0_grant[1] && last_1_2) || (output_arbiter_0_grant[2] && last_2_2);

    always_ff @(posedge clk) begin
        if (rst) begin
            owned_0_0 <= 1'b0;
        end else if (uses_0) begin
            owned_0_0 <= !ends_0;
        end
    end

    assign uses_1 = sends_0 && vc_0[1];

    always_ff @(posedge clk) begin
        if (rst) begin
            owned_0_1 <= 1'b0;
        end else if (uses_1) begin
            owned_0_1 <= !ends_0;
        end
    end

    assign uses_2 = sends_0 && vc_0[2];

    always_ff @(posedge clk) begin
        if (rst) begin
            owned_0_2 <= 1'b0;
        end else if (uses_2) begin
            owned_0_2 <= !ends_0;
        end
    end

    assign uses_3 = sends_0 && vc_0[3];

    always_ff @(posedge clk) begin
        if (rst) begin
            owned_0_3 <= 1'b0;
        end else if (uses_3) begin
            owned_0_3 <= !ends_0;
        end
    end

    assign takes_0_0 = sends_0 && first_0_3 && groups_0_3[0];
    assign takes_0_1 = sends_0 && first_0_3 && groups_0_3[1];
    assign takes_0_2 = sends_0 && first_0_3 && groups_0_3[2];
    assign takes_0_3 = sends_0 && first_0_3 && groups_0_3[3];
    assign number_0 = {|{vc_0[2], vc_0[3]}, |{vc_0[1], vc_0[3]}};
    assign address_0 = {{|{input_arbiter_0_grant[2], input_arbiter_0_grant[3]},
        |{input_arbiter_0_grant[1], input_arbiter_0_grant[3]}},
        (input_arbiter_0_grant[0] && head_0_0[0]) || (input_arbiter_0_grant[1] && head_0_1[0]) ||
        (input_arbiter_0_grant[2] && head_0_2[0]) || (input_arbiter_0_grant[3] && head_0_3[0])};
    assign payload_0 = payloads_0[address_0];
    assign address_1 = {{|{input_arbiter_1_grant[2], input_arbiter_1_grant[3]},
        |{input_arbiter_1_grant[1], input_arbiter_1_grant[3]}},
        (input_arbiter_1_grant[0] && head_1_0[0]) || (input_arbiter_1_grant[1] && head_1_1[0]) ||
        (input_arbiter_1_grant[2] && head_1_2[0]) || (input_arbiter_1_grant[3] && head_1_3[0])};
    assign payload_1 = payloads_1[address_1];
    assign and_or_and = ({24{output_arbiter_0_grant[0]}} & payload_0) |
        ({24{output_arbiter_0_grant[1]}} & payload_1);
    assign address_2 = {{|{input_arbiter_2_grant[2], input_arbiter_2_grant[3]},
        |{input_arbiter_2_grant[1], input_arbiter_2_grant[3]}},
        (input_arbiter_2_grant[0] && head_2_0[0]) || (input_arbiter_2_grant[1] && head_2_1[0]) ||
        (input_arbiter_2_grant[2] && head_2_2[0]) || (input_arbiter_2_grant[3] && head_2_3[0])};
    assign payload_2 = payloads_2[address_2];
    assign payload_0_2 = and_or_and | ({24{output_arbiter_0_grant[2]}} & payload_2);
    assign grant_1 = wanted_0[1];
    assign ends_1 = grant_1 && last_0_2;
    assign first_1_3 = grant_1 && first_0_2;
    assign groups_1_3 = {4{grant_1}} & groups_0_2;
    assign held_1_2 = {4{grant_1}} & held_0;
    assign vc_1 = first_1_3 ? {offer_1_3 && {groups_1_3[3]}, offer_1_2 && {groups_1_3[2]},
        offer_1_1 && {groups_1_3[1]}, offer_1_0 && {groups_1_3[0]}} : held_1_2;
    assign number_1 = {|{vc_1[2], vc_1[3]}, |{vc_1[1], vc_1[3]}};
    assign payload_1_2 = {24{grant_1}} & payload_0;
    assign grant_2 = wanted_0[2];
    assign ends_2 = grant_2 && last_0_2;
    assign first_2_3 = grant_2 && first_0_2;
    assign groups_2_3 = {4{grant_2}} & groups_0_2;
    assign held_2_2 = {4{grant_2}} & held_0;
    assign vc_2 = first_2_3 ? {offer_2_3 && {groups_2_3[3]}, offer_2_2 && {groups_2_3[2]},
        offer_2_1 && {groups_2_3[1]}, offer_2_0 && {groups_2_3[0]}} : held_2_2;
    assign number_2 = {|{vc_2[2], vc_2[3]}, |{vc_2[1], vc_2[3]}};
    assign payload_2_2 = {24{grant_2}} & payload_0;
    assign leaves_0 = won_0 && input_arbiter_0_grant[3];
    assign leaves_1 = won_0 && input_arbiter_0_grant[2];
    assign leaves_2 = won_0 && input_arbiter_0_grant[1];
    assign leaves_3 = won_0 && input_arbiter_0_grant[0];
    assign leaves_4 = won_1 && input_arbiter_1_grant[3];
    assign leaves_5 = won_1 && input_arbiter_1_grant[2];
    assign leaves_6 = won_1 && input_arbiter_1_grant[1];
    assign leaves_7 = won_1 && input_arbiter_1_grant[0];
    assign leaves_8 = won_2 && input_arbiter_2_grant[3];
    assign leaves_9 = won_2 && input_arbiter_2_grant[2];
    assign leaves_10 = won_2 && input_arbiter_2_grant[1];
    assign leaves_11 = won_2 && input_arbiter_2_grant[0];

    always_ff @(posedge clk) begin
        if (rst) begin
            sent_0 <= 1'b0;
            sent_1 <= 1'b0;
            sent_2 <= 1'b0;
            freed_0 <= 4'd0;
            freed_1 <= 4'd0;
            freed_2 <= 4'd0;
        end else begin
            sent_0 <= |output_arbiter_0_grant;
            sent_1 <= grant_1;
            sent_2 <= grant_2;
            freed_0 <= {leaves_0, leaves_1, leaves_2, leaves_3};
            freed_1 <= {leaves_4, leaves_5, leaves_6, leaves_7};
            freed_2 <= {leaves_8, leaves_9, leaves_10, leaves_11};
        end
    end

    always_ff @(posedge clk) begin
        sent_flit_0_last <= ends_0;
        sent_flit_0_vc <= number_0;
        sent_flit_0_destination <= payload_0_2[23];
        sent_flit_0_data <= payload_0_2[22:0];
        sent_flit_1_last <= ends_1;
        sent_flit_1_vc <= number_1;
        sent_flit_1_destination <= payload_1_2[23];
        sent_flit_1_data <= payload_1_2[22:0];
        sent_flit_2_last <= ends_2;
        sent_flit_2_vc <= number_2;
        sent_flit_2_destination <= payload_2_2[23];
        sent_flit_2_data <= payload_2_2[22:0];
    end

    assign out_0_valid = sent_0;
    assign out_0_flit_last = sent_flit_0_last;
    assign out_0_flit_vc = sent_flit_0_vc;
    assign out_0_flit_destination = sent_flit_0_destination;
    assign out_0_flit_data = sent_flit_0_data;
    assign uses_4 = grant_1 && vc_1[0];

    always_ff @(posedge clk) begin
        if (rst) begin
            owned_1_0 <= 1'b0;
        end else if (uses_4) begin
            owned_1_0 <= !ends_1;
        end
    end

    assign uses_5 = grant_1 && vc_1[1];

    always_ff @(posedge clk) begin
        if (rst) begin
            owned_1_1 <= 1'b0;
        end else if (uses_5) begin
            owned_1_1 <= !ends_1;
        end
    end

    assign uses_6 = grant_1 && vc_1[2];

    always_ff @(posedge clk) begin
        if (rst) begin
            owned_1_2 <= 1'b0;
        end else if (uses_6) begin
            owned_1_2 <= !ends_1;
        end
    end

    assign uses_7 = grant_1 && vc_1[3];

    always_ff @(posedge clk) begin
        if (rst) begin
            owned_1_3 <= 1'b0;
        end else if (uses_7) begin
            owned_1_3 <= !ends_1;
        end
    end

    assign takes_1_0 = grant_1 && first_1_3 && groups_1_3[0];
    assign takes_1_1 = grant_1 && first_1_3 && groups_1_3[1];
    assign takes_1_2 = grant_1 && first_1_3 && groups_1_3[2];
    assign takes_1_3 = grant_1 && first_1_3 && groups_1_3[3];
    assign out_1_valid = sent_1;
    assign out_1_flit_last = sent_flit_1_last;
    assign out_1_flit_vc = sent_flit_1_vc;
    assign out_1_flit_destination = sent_flit_1_destination;
    assign out_1_flit_data = sent_flit_1_data;
    assign uses_8 = grant_2 && vc_2[0];

    always_ff @(posedge clk) begin
        if (rst) begin
            owned_2_0 <= 1'b0;
        end else if (uses_8) begin
            owned_2_0 <= !ends_2;
        end
    end

    assign uses_9 = grant_2 && vc_2[1];

    always_ff @(posedge clk) begin
        if (rst) begin
            owned_2_1 <= 1'b0;
        end else if (uses_9) begin
            owned_2_1 <= !ends_2;
        end
    end

    assign uses_10 = grant_2 && vc_2[2];

    always_ff @(posedge clk) begin
        if (rst) begin
            owned_2_2 <= 1'b0;
        end else if (uses_10) begin
            owned_2_2 <= !ends_2;
        end
    end

    assign uses_11 = grant_2 && vc_2[3];

    always_ff @(posedge clk) begin
        if (rst) begin
            owned_2_3 <= 1'b0;
        end else if (uses_11) begin
            owned_2_3 <= !ends_2;
        end
    end

    assign takes_2_0 = grant_2 && first_2_3 && groups_2_3[0];
    assign takes_2_1 = grant_2 && first_2_3 && groups_2_3[1];
    assign takes_2_2 = grant_2 && first_2_3 && groups_2_3[2];
    assign takes_2_3 = grant_2 && first_2_3 && groups_2_3[3];
    assign out_2_valid = sent_2;
    assign out_2_flit_last = sent_flit_2_last;
    assign out_2_flit_vc = sent_flit_2_vc;
    assign out_2_flit_destination = sent_flit_2_destination;
    assign out_2_flit_data = sent_flit_2_data;
    assign won_0 = |{output_arbiter_0_grant[0], grant_1, grant_2};
    assign got_0 = ({4{output_arbiter_0_grant[0]}} & vc_0) | ({4{wanted_0[1]}} & vc_1) |
        ({4{wanted_0[2]}} & vc_2);

    always_ff @(posedge clk) begin
        if (rst) begin
            head_0_0 <= 2'd0;
            open_0_0 <= 1'b0;
            output_0_0 <= 3'd0;
            given_0_0 <= 4'd0;
        end else if (leaves_3) begin
            head_0_0 <= head_0_0 + 2'd1;
            open_0_0 <= !last_0;
            output_0_0 <= wanted_0;
            given_0_0 <= got_0;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            head_0_1 <= 2'd0;
            open_0_1 <= 1'b0;
            output_0_1 <= 3'd0;
            given_0_1 <= 4'd0;
        end else if (leaves_2) begin
            head_0_1 <= head_0_1 + 2'd1;
            open_0_1 <= !last_1;
            output_0_1 <= wanted_0;
            given_0_1 <= got_0;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            head_0_2 <= 2'd0;
            open_0_2 <= 1'b0;
            output_0_2 <= 3'd0;
            given_0_2 <= 4'd0;
        end else if (leaves_1) begin
            head_0_2 <= head_0_2 + 2'd1;
            open_0_2 <= !last_2;
            output_0_2 <= wanted_0;
            given_0_2 <= got_0;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            head_0_3 <= 2'd0;
            open_0_3 <= 1'b0;
            output_0_3 <= 3'd0;
            given_0_3 <= 4'd0;
        end else if (leaves_0) begin
            head_0_3 <= head_0_3 + 2'd1;
            open_0_3 <= !last_3;
            output_0_3 <= wanted_0;
            given_0_3 <= got_0;
        end
    end

    assign creditOut_0 = freed_0;
    assign won_1 = output_arbiter_0_grant[1];
    assign got_1 = {4{output_arbiter_0_grant[1]}} & vc_0;

    always_ff @(posedge clk) begin
        if (rst) begin
            head_1_0 <= 2'd0;
            open_1_0 <= 1'b0;
            output_1_0 <= 3'd0;
            given_1_0 <= 4'd0;
        end else if (leaves_7) begin
            head_1_0 <= head_1_0 + 2'd1;
            open_1_0 <= !last_4;
            output_1_0 <= wanted_1;
            given_1_0 <= got_1;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            head_1_1 <= 2'd0;
            open_1_1 <= 1'b0;
            output_1_1 <= 3'd0;
            given_1_1 <= 4'd0;
        end else if (leaves_6) begin
            head_1_1 <= head_1_1 + 2'd1;
            open_1_1 <= !last_5;
            output_1_1 <= wanted_1;
            given_1_1 <= got_1;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            head_1_2 <= 2'd0;
            open_1_2 <= 1'b0;
            output_1_2 <= 3'd0;
            given_1_2 <= 4'd0;
        end else if (leaves_5) begin
            head_1_2 <= head_1_2 + 2'd1;
            open_1_2 <= !last_6;
            output_1_2 <= wanted_1;
            given_1_2 <= got_1;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            head_1_3 <= 2'd0;
            open_1_3 <= 1'b0;
            output_1_3 <= 3'd0;
            given_1_3 <= 4'd0;
        end else if (leaves_4) begin
            head_1_3 <= head_1_3 + 2'd1;
            open_1_3 <= !last_7;
            output_1_3 <= wanted_1;
            given_1_3 <= got_1;
        end
    end

    assign creditOut_1 = freed_1;
    assign won_2 = output_arbiter_0_grant[2];
    assign got_2 = {4{output_arbiter_0_grant[2]}} & vc_0;

    always_ff @(posedge clk) begin
        if (rst) begin
            head_2_0 <= 2'd0;
            open_2_0 <= 1'b0;
            output_2_0 <= 3'd0;
            given_2_0 <= 4'd0;
        end else if (leaves_11) begin
            head_2_0 <= head_2_0 + 2'd1;
            open_2_0 <= !last_8;
            output_2_0 <= wanted_2;
            given_2_0 <= got_2;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            head_2_1 <= 2'd0;
            open_2_1 <= 1'b0;
            output_2_1 <= 3'd0;
            given_2_1 <= 4'd0;
        end else if (leaves_10) begin
            head_2_1 <= head_2_1 + 2'd1;
            open_2_1 <= !last_9;
            output_2_1 <= wanted_2;
            given_2_1 <= got_2;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            head_2_2 <= 2'd0;
            open_2_2 <= 1'b0;
            output_2_2 <= 3'd0;
            given_2_2 <= 4'd0;
        end else if (leaves_9) begin
            head_2_2 <= head_2_2 + 2'd1;
            open_2_2 <= !last_10;
            output_2_2 <= wanted_2;
            given_2_2 <= got_2;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            head_2_3 <= 2'd0;
            open_2_3 <= 1'b0;
            output_2_3 <= 3'd0;
            given_2_3 <= 4'd0;
        end else if (leaves_8) begin
            head_2_3 <= head_2_3 + 2'd1;
            open_2_3 <= !last_11;
            output_2_3 <= wanted_2;
            given_2_3 <= got_2;
        end
    end

    assign creditOut_2 = freed_2;
    assign credits_0_0_refund = creditIn_0[0];
    assign credits_0_1_refund = creditIn_0[1];
    assign credits_0_2_refund = creditIn_0[2];
    assign credits_0_3_refund = creditIn_0[3];
    assign credits_1_0_refund = creditIn_1[0];
    assign credits_1_1_refund = creditIn_1[1];
    assign credits_1_2_refund = creditIn_1[2];
    assign credits_1_3_refund = creditIn_1[3];
    assign credits_2_0_refund = creditIn_2[0];
    assign credits_2_1_refund = creditIn_2[1];
    assign credits_2_2_refund = creditIn_2[2];
    assign credits_2_3_refund = creditIn_2[3];
    assign input_arbiter_0_request = {|asks_0_3, |asks_0_2, |asks_0_1, |asks_0_0};
    assign input_arbiter_1_request = {|asks_1_3, |asks_1_2, |asks_1_1, |asks_1_0};
    assign input_arbiter_2_request = {|asks_2_3, |asks_2_2, |asks_2_1, |asks_2_0};

    CreditCounter_c2 credits_0_0 (
        .clk(clk),
        .rst(rst),
        .spend(uses_0),
        .refund(credits_0_0_refund),
        .available(credits_0_0_available),
        .left(credits_0_0_left)
    );

    CreditCounter_c2 credits_0_1 (
        .clk(clk),
        .rst(rst),
        .spend(uses_1),
        .refund(credits_0_1_refund),
        .available(credits_0_1_available),
        .left(credits_0_1_left)
    );

    CreditCounter_c2 credits_0_2 (
        .clk(clk),
        .rst(rst),
        .spend(uses_2),
        .refund(credits_0_2_refund),
        .available(credits_0_2_available),
        .left(credits_0_2_left)
    );

    CreditCounter_c2 credits_0_3 (
        .clk(clk),
        .rst(rst),
        .spend(uses_3),
        .refund(credits_0_3_refund),
        .available(credits_0_3_available),
        .left(credits_0_3_left)
    );

    CreditCounter_c2 credits_1_0 (
        .clk(clk),
        .rst(rst),
        .spend(uses_4),
        .refund(credits_1_0_refund),
        .available(credits_1_0_available),
        .left(credits_1_0_left)
    );

    CreditCounter_c2 credits_1_1 (
        .clk(clk),
        .rst(rst),
        .spend(uses_5),
        .refund(credits_1_1_refund),
        .available(credits_1_1_available),
        .left(credits_1_1_left)
    );

    CreditCounter_c2 credits_1_2 (
        .clk(clk),
        .rst(rst),
        .spend(uses_6),
        .refund(credits_1_2_refund),
        .available(credits_1_2_available),
        .left(credits_1_2_left)
    );

    CreditCounter_c2 credits_1_3 (
        .clk(clk),
        .rst(rst),
        .spend(uses_7),
        .refund(credits_1_3_refund),
        .available(credits_1_3_available),
        .left(credits_1_3_left)
    );

    CreditCounter_c2 credits_2_0 (
        .clk(clk),
        .rst(rst),
        .spend(uses_8),
        .refund(credits_2_0_refund),
        .available(credits_2_0_available),
        .left(credits_2_0_left)
    );

    CreditCounter_c2 credits_2_1 (
        .clk(clk),
        .rst(rst),
        .spend(uses_9),
        .refund(credits_2_1_refund),
        .available(credits_2_1_available),
        .left(credits_2_1_left)
    );

    CreditCounter_c2 credits_2_2 (
        .clk(clk),
        .rst(rst),
        .spend(uses_10),
        .refund(credits_2_2_refund),
        .available(credits_2_2_available),
        .left(credits_2_2_left)
    );

    CreditCounter_c2 credits_2_3 (
        .clk(clk),
        .rst(rst),
        .spend(uses_11),
        .refund(credits_2_3_refund),
        .available(credits_2_3_available),
        .left(credits_2_3_left)
    );

    RoundRobinArbiter_r4 input_arbiter_0 (
        .clk(clk),
        .rst(rst),
        .request(input_arbiter_0_request),
        .accept(won_0),
        .grant(input_arbiter_0_grant)
    );

    RoundRobinArbiter_r4 input_arbiter_1 (
        .clk(clk),
        .rst(rst),
        .request(input_arbiter_1_request),
        .accept(won_1),
        .grant(input_arbiter_1_grant)
    );

    RoundRobinArbiter_r4 input_arbiter_2 (
        .clk(clk),
        .rst(rst),
        .request(input_arbiter_2_request),
        .accept(won_2),
        .grant(input_arbiter_2_grant)
    );

    RoundRobinArbiter_r3 output_arbiter_0 (
        .clk(clk),
        .rst(rst),
        .request(output_arbiter_0_request),
        .accept(sends_0),
        .grant(output_arbiter_0_grant)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, output_1_0[2:1], output_1_1[2:1], output_1_2[2:1], output_1_3[2:1],
        output_2_0[2:1], output_2_1[2:1], output_2_2[2:1], output_2_3[2:1], takes_0_0, takes_0_1,
        takes_0_2, takes_0_3, takes_1_0, takes_1_1, takes_1_2, takes_1_3, takes_2_0, takes_2_1,
        takes_2_2, takes_2_3, credits_0_0_left, credits_0_1_left, credits_0_2_left,
        credits_0_3_left, credits_1_0_left, credits_1_1_left, credits_1_2_left, credits_1_3_left,
        credits_2_0_left, credits_2_1_left, credits_2_2_left, credits_2_3_left, ways_0[2:1],
        ways_1[2:1], ways_2[2:1], ways_3[2:1], ways_4[2:1], ways_5[2:1], ways_6[2:1], ways_7[2:1]};

`ifndef SYNTHESIS

    // a flit leaves by port 0
    always @(posedge clk) begin : a_flit_leaves_by_port_0
        if (!rst) begin
            cover (sends_0);
        end
    end

    // a flit leaves by port 1
    always @(posedge clk) begin : a_flit_leaves_by_port_1
        if (!rst) begin
            cover (grant_1);
        end
    end

    // a flit leaves by port 2
    always @(posedge clk) begin : a_flit_leaves_by_port_2
        if (!rst) begin
            cover (grant_2);
        end
    end

    // buffer 0_0 does not overflow
    always @(posedge clk) begin : buffer_0_0_does_not_overflow
        if (!rst) begin
            assert ((!filled_8 || filled_8 || arrives_0_0) && tail_0_0 - head_0_0 <= 2'd2);
        end
    end

    // only what is there leaves buffer 0_0
    always @(posedge clk) begin : only_what_is_there_leaves_buffer_0_0
        if (!rst) begin
            assert (!leaves_3 || filled_8);
        end
    end

    // buffer 0_1 does not overflow
    always @(posedge clk) begin : buffer_0_1_does_not_overflow
        if (!rst) begin
            assert ((!filled_9 || filled_9 || arrives_0_1) && tail_0_1 - head_0_1 <= 2'd2);
        end
    end

    // only what is there leaves buffer 0_1
    always @(posedge clk) begin : only_what_is_there_leaves_buffer_0_1
        if (!rst) begin
            assert (!leaves_2 || filled_9);
        end
    end

    // buffer 0_2 does not overflow
    always @(posedge clk) begin : buffer_0_2_does_not_overflow
        if (!rst) begin
            assert ((!filled_10 || filled_10 || arrives_0_2) && tail_0_2 - head_0_2 <= 2'd2);
        end
    end

    // only what is there leaves buffer 0_2
    always @(posedge clk) begin : only_what_is_there_leaves_buffer_0_2
        if (!rst) begin
            assert (!leaves_1 || filled_10);
        end
    end

    // buffer 0_3 does not overflow
    always @(posedge clk) begin : buffer_0_3_does_not_overflow
        if (!rst) begin
            assert ((!filled_11 || filled_11 || arrives_0_3) && tail_0_3 - head_0_3 <= 2'd2);
        end
    end

    // only what is there leaves buffer 0_3
    always @(posedge clk) begin : only_what_is_there_leaves_buffer_0_3
        if (!rst) begin
            assert (!leaves_0 || filled_11);
        end
    end

    // buffer 1_0 does not overflow
    always @(posedge clk) begin : buffer_1_0_does_not_overflow
        if (!rst) begin
            assert ((!filled_4 || filled_4 || arrives_1_0) && tail_1_0 - head_1_0 <= 2'd2);
        end
    end

    // only what is there leaves buffer 1_0
    always @(posedge clk) begin : only_what_is_there_leaves_buffer_1_0
        if (!rst) begin
            assert (!leaves_7 || filled_4);
        end
    end

    // buffer 1_1 does not overflow
    always @(posedge clk) begin : buffer_1_1_does_not_overflow
        if (!rst) begin
            assert ((!filled_5 || filled_5 || arrives_1_1) && tail_1_1 - head_1_1 <= 2'd2);
        end
    end

    // only what is there leaves buffer 1_1
    always @(posedge clk) begin : only_what_is_there_leaves_buffer_1_1
        if (!rst) begin
            assert (!leaves_6 || filled_5);
        end
    end

    // buffer 1_2 does not overflow
    always @(posedge clk) begin : buffer_1_2_does_not_overflow
        if (!rst) begin
            assert ((!filled_6 || filled_6 || arrives_1_2) && tail_1_2 - head_1_2 <= 2'd2);
        end
    end

    // only what is there leaves buffer 1_2
    always @(posedge clk) begin : only_what_is_there_leaves_buffer_1_2
        if (!rst) begin
            assert (!leaves_5 || filled_6);
        end
    end

    // buffer 1_3 does not overflow
    always @(posedge clk) begin : buffer_1_3_does_not_overflow
        if (!rst) begin
            assert ((!filled_7 || filled_7 || arrives_1_3) && tail_1_3 - head_1_3 <= 2'd2);
        end
    end

    // only what is there leaves buffer 1_3
    always @(posedge clk) begin : only_what_is_there_leaves_buffer_1_3
        if (!rst) begin
            assert (!leaves_4 || filled_7);
        end
    end

    // buffer 2_0 does not overflow
    always @(posedge clk) begin : buffer_2_0_does_not_overflow
        if (!rst) begin
            assert ((!filled_0 || filled_0 || arrives_2_0) && tail_2_0 - head_2_0 <= 2'd2);
        end
    end

    // only what is there leaves buffer 2_0
    always @(posedge clk) begin : only_what_is_there_leaves_buffer_2_0
        if (!rst) begin
            assert (!leaves_11 || filled_0);
        end
    end

    // buffer 2_1 does not overflow
    always @(posedge clk) begin : buffer_2_1_does_not_overflow
        if (!rst) begin
            assert ((!filled_1 || filled_1 || arrives_2_1) && tail_2_1 - head_2_1 <= 2'd2);
        end
    end

    // only what is there leaves buffer 2_1
    always @(posedge clk) begin : only_what_is_there_leaves_buffer_2_1
        if (!rst) begin
            assert (!leaves_10 || filled_1);
        end
    end

    // buffer 2_2 does not overflow
    always @(posedge clk) begin : buffer_2_2_does_not_overflow
        if (!rst) begin
            assert ((!filled_2 || filled_2 || arrives_2_2) && tail_2_2 - head_2_2 <= 2'd2);
        end
    end

    // only what is there leaves buffer 2_2
    always @(posedge clk) begin : only_what_is_there_leaves_buffer_2_2
        if (!rst) begin
            assert (!leaves_9 || filled_2);
        end
    end

    // buffer 2_3 does not overflow
    always @(posedge clk) begin : buffer_2_3_does_not_overflow
        if (!rst) begin
            assert ((!filled_3 || filled_3 || arrives_2_3) && tail_2_3 - head_2_3 <= 2'd2);
        end
    end

    // only what is there leaves buffer 2_3
    always @(posedge clk) begin : only_what_is_there_leaves_buffer_2_3
        if (!rst) begin
            assert (!leaves_8 || filled_3);
        end
    end
`endif
endmodule

// First-in first-out buffer between two streams.
module Fifo_w24_d2 (
    input  logic        clk,
    input  logic        rst,
    input  logic        in_valid,
    output logic        in_ready,
    input  logic [23:0] in_payload,
    output logic        out_valid,
    input  logic        out_ready,
    output logic [23:0] out_payload,
    output logic [1:0]  count
);
    logic [1:0] head;
    logic [1:0] tail;
    logic [1:0] held;
    logic [23:0] words [0:1];

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
    logic [23:0] in_payload_past;
    logic        out_waited = 1'b0;
    logic [23:0] out_payload_past;

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

// Joins a node's valid/ready streams to the virtual channels of its router.
module NetworkInterface_w23_v4_d2_s2_m4_ordered (
    input  logic        clk,
    input  logic        rst,
    input  logic        inject_0_valid,
    output logic        inject_0_ready,
    input  logic        inject_0_payload_last,
    input  logic        inject_0_payload_destination,
    input  logic [22:0] inject_0_payload_data,
    input  logic        inject_1_valid,
    output logic        inject_1_ready,
    input  logic        inject_1_payload_last,
    input  logic        inject_1_payload_destination,
    input  logic [22:0] inject_1_payload_data,
    input  logic        inject_2_valid,
    output logic        inject_2_ready,
    input  logic        inject_2_payload_last,
    input  logic        inject_2_payload_destination,
    input  logic [22:0] inject_2_payload_data,
    input  logic        inject_3_valid,
    output logic        inject_3_ready,
    input  logic        inject_3_payload_last,
    input  logic        inject_3_payload_destination,
    input  logic [22:0] inject_3_payload_data,
    output logic        eject_0_valid,
    input  logic        eject_0_ready,
    output logic        eject_0_payload_last,
    output logic [22:0] eject_0_payload_data,
    output logic        eject_1_valid,
    input  logic        eject_1_ready,
    output logic        eject_1_payload_last,
    output logic [22:0] eject_1_payload_data,
    output logic        eject_2_valid,
    input  logic        eject_2_ready,
    output logic        eject_2_payload_last,
    output logic [22:0] eject_2_payload_data,
    output logic        eject_3_valid,
    input  logic        eject_3_ready,
    output logic        eject_3_payload_last,
    output logic [22:0] eject_3_payload_data,
    output logic        toRouter_valid,
    output logic        toRouter_flit_last,
    output logic [1:0]  toRouter_flit_vc,
    output logic        toRouter_flit_destination,
    output logic [22:0] toRouter_flit_data,
    input  logic [3:0]  creditFromRouter,
    input  logic        fromRouter_valid,
    input  logic        fromRouter_last,
    input  logic [1:0]  fromRouter_vc,
    input  logic [22:0] fromRouter_data,
    output logic [3:0]  creditToRouter
);
    logic        open_0;
    logic        given_0;
    logic        open_1;
    logic        given_1;
    logic        open_2;
    logic        given_2;
    logic        open_3;
    logic        given_3;
    logic        owner_0;
    logic        owner_1;
    logic        owner_2;
    logic        owner_3;
    logic [3:0]  freed;
    logic        sends_0;
    logic        sends_1;
    logic        sends_2;
    logic        sends_3;
    logic        begins_0;
    logic        begins_1;
    logic        begins_2;
    logic        begins_3;
    logic        credits_0_available;
    logic [1:0]  credits_0_left;
    logic        credits_1_available;
    logic [1:0]  credits_1_left;
    logic        credits_2_available;
    logic [1:0]  credits_2_left;
    logic        credits_3_available;
    logic [1:0]  credits_3_left;
    logic        arrived_0_in_ready;
    logic        arrived_0_out_valid;
    logic [23:0] arrived_0_out_payload;
    logic [1:0]  arrived_0_count;
    logic        arrived_1_in_ready;
    logic        arrived_1_out_valid;
    logic [23:0] arrived_1_out_payload;
    logic [1:0]  arrived_1_count;
    logic        arrived_2_in_ready;
    logic        arrived_2_out_valid;
    logic [23:0] arrived_2_out_payload;
    logic [1:0]  arrived_2_count;
    logic        arrived_3_in_ready;
    logic        arrived_3_out_valid;
    logic [23:0] arrived_3_out_payload;
    logic [1:0]  arrived_3_count;
    logic        vc_0;
    logic        vc_1;
    logic        busy_0;
    logic        vc_2;
    logic        busy_1;
    logic        vc_3;
    logic        busy_2;
    logic [3:0]  chosen;
    logic [24:0] and_or_and;
    logic [24:0] or_or_and;
    logic        item_last;
    logic        numbers;
    logic        item_destination;
    logic [22:0] item_data;
    logic        chosen_0;
    logic [23:0] cat_and_arrived_0_out_payload;
    logic        takes_0;
    logic        chosen_1;
    logic [23:0] cat_and_arrived_1_out_payload;
    logic        takes_1;
    logic        chosen_2;
    logic [23:0] cat_and_arrived_2_out_payload;
    logic        takes_2;
    logic        chosen_3;
    logic [23:0] cat_and_arrived_3_out_payload;
    logic        takes_3;
    logic        leaves_0;
    logic        leaves_1;
    logic        leaves_2;
    logic        leaves_3;
    logic        credits_0_refund;
    logic        credits_1_refund;
    logic        credits_2_refund;
    logic        credits_3_refund;
    logic        credits_0_spend;
    logic        credits_1_spend;
    logic        credits_2_spend;
    logic        credits_3_spend;
    logic        arrived_0_in_valid;
    logic [23:0] arrived_0_in_payload;
    logic        arrived_1_in_valid;
    logic        arrived_2_in_valid;
    logic        arrived_3_in_valid;

    assign vc_0 = open_0 ? given_0 && credits_0_available : credits_0_available && 1'b1;
    assign inject_0_ready = vc_0 && 1'b1;
    assign sends_0 = inject_0_valid && inject_0_ready;

    always_ff @(posedge clk) begin
        if (rst) begin
            open_0 <= 1'b0;
            given_0 <= 1'b0;
        end else if (sends_0) begin
            open_0 <= !inject_0_payload_last;
            given_0 <= vc_0;
        end
    end

    assign vc_1 = open_1 ? given_1 && credits_1_available : credits_1_available && 1'b1;
    assign busy_0 = 1'b0 || (inject_0_valid && vc_0);
    assign inject_1_ready = vc_1 && !busy_0;
    assign sends_1 = inject_1_valid && inject_1_ready;

    always_ff @(posedge clk) begin
        if (rst) begin
            open_1 <= 1'b0;
            given_1 <= 1'b0;
        end else if (sends_1) begin
            open_1 <= !inject_1_payload_last;
            given_1 <= vc_1;
        end
    end

    assign vc_2 = open_2 ? given_2 && credits_2_available : credits_2_available && 1'b1;
    assign busy_1 = busy_0 || (inject_1_valid && vc_1);
    assign inject_2_ready = vc_2 && !busy_1;
    assign sends_2 = inject_2_valid && inject_2_ready;

    always_ff @(posedge clk) begin
        if (rst) begin
            open_2 <= 1'b0;
            given_2 <= 1'b0;
        end else if (sends_2) begin
            open_2 <= !inject_2_payload_last;
            given_2 <= vc_2;
        end
    end

    assign vc_3 = open_3 ? given_3 && credits_3_available : credits_3_available && 1'b1;
    assign busy_2 = busy_1 || (inject_2_valid && vc_2);
    assign inject_3_ready = vc_3 && !busy_2;
    assign sends_3 = inject_3_valid && inject_3_ready;

    always_ff @(posedge clk) begin
        if (rst) begin
            open_3 <= 1'b0;
            given_3 <= 1'b0;
        end else if (sends_3) begin
            open_3 <= !inject_3_payload_last;
            given_3 <= vc_3;
        end
    end

    assign chosen = {sends_3, sends_2, sends_1, sends_0};
    assign toRouter_valid = |chosen;
    assign and_or_and = ({25{chosen[0]}} &
        {inject_0_payload_last, inject_0_payload_destination, inject_0_payload_data}) |
        ({25{chosen[1]}} & {inject_1_payload_last, inject_1_payload_destination,
        inject_1_payload_data});
    assign or_or_and = and_or_and | ({25{chosen[2]}} &
        {inject_2_payload_last, inject_2_payload_destination, inject_2_payload_data}) |
        ({25{chosen[3]}} & {inject_3_payload_last, inject_3_payload_destination,
        inject_3_payload_data});
    assign item_last = or_or_and[24];
    assign toRouter_flit_last = item_last;
    assign numbers = vc_3 && {sends_3};
    assign toRouter_flit_vc = {|{vc_2 && {sends_2}, numbers}, |{vc_1 && {sends_1}, numbers}};
    assign item_destination = or_or_and[23];
    assign toRouter_flit_destination = item_destination;
    assign item_data = or_or_and[22:0];
    assign toRouter_flit_data = item_data;
    assign chosen_0 = owner_0 ? owner_0 && arrived_0_out_valid : arrived_0_out_valid;
    assign begins_0 = !owner_0 && chosen_0;
    assign eject_0_valid = chosen_0;
    assign cat_and_arrived_0_out_payload = {24{chosen_0}} & arrived_0_out_payload;
    assign eject_0_payload_last = cat_and_arrived_0_out_payload[23];
    assign eject_0_payload_data = cat_and_arrived_0_out_payload[22:0];
    assign takes_0 = eject_0_valid && eject_0_ready;

    always_ff @(posedge clk) begin
        if (rst) begin
            owner_0 <= 1'b0;
        end else if (eject_0_valid) begin
            owner_0 <= (takes_0 && eject_0_payload_last) ? 1'b0 : owner_0 ? owner_0 : chosen_0;
        end
    end

    assign chosen_1 = owner_1 ? owner_1 && arrived_1_out_valid : arrived_1_out_valid;
    assign begins_1 = !owner_1 && chosen_1;
    assign eject_1_valid = chosen_1;
    assign cat_and_arrived_1_out_payload = {24{chosen_1}} & arrived_1_out_payload;
    assign eject_1_payload_last = cat_and_arrived_1_out_payload[23];
    assign eject_1_payload_data = cat_and_arrived_1_out_payload[22:0];
    assign takes_1 = eject_1_valid && eject_1_ready;

    always_ff @(posedge clk) begin
        if (rst) begin
            owner_1 <= 1'b0;
        end else if (eject_1_valid) begin
            owner_1 <= (takes_1 && eject_1_payload_last) ? 1'b0 : owner_1 ? owner_1 : chosen_1;
        end
    end

    assign chosen_2 = owner_2 ? owner_2 && arrived_2_out_valid : arrived_2_out_valid;
    assign begins_2 = !owner_2 && chosen_2;
    assign eject_2_valid = chosen_2;
    assign cat_and_arrived_2_out_payload = {24{chosen_2}} & arrived_2_out_payload;
    assign eject_2_payload_last = cat_and_arrived_2_out_payload[23];
    assign eject_2_payload_data = cat_and_arrived_2_out_payload[22:0];
    assign takes_2 = eject_2_valid && eject_2_ready;

    always_ff @(posedge clk) begin
        if (rst) begin
            owner_2 <= 1'b0;
        end else if (eject_2_valid) begin
            owner_2 <= (takes_2 && eject_2_payload_last) ? 1'b0 : owner_2 ? owner_2 : chosen_2;
        end
    end

    assign chosen_3 = owner_3 ? owner_3 && arrived_3_out_valid : arrived_3_out_valid;
    assign begins_3 = !owner_3 && chosen_3;
    assign eject_3_valid = chosen_3;
    assign cat_and_arrived_3_out_payload = {24{chosen_3}} & arrived_3_out_payload;
    assign eject_3_payload_last = cat_and_arrived_3_out_payload[23];
    assign eject_3_payload_data = cat_and_arrived_3_out_payload[22:0];
    assign takes_3 = eject_3_valid && eject_3_ready;

    always_ff @(posedge clk) begin
        if (rst) begin
            owner_3 <= 1'b0;
        end else if (eject_3_valid) begin
            owner_3 <= (takes_3 && eject_3_payload_last) ? 1'b0 : owner_3 ? owner_3 : chosen_3;
        end
    end

    assign leaves_0 = takes_3 && chosen_3;
    assign leaves_1 = takes_2 && chosen_2;
    assign leaves_2 = takes_1 && chosen_1;
    assign leaves_3 = takes_0 && chosen_0;

    always_ff @(posedge clk) begin
        if (rst) begin
            freed <= 4'd0;
        end else begin
            freed <= {leaves_0, leaves_1, leaves_2, leaves_3};
        end
    end

    assign creditToRouter = freed;
    assign credits_0_refund = creditFromRouter[0];
    assign credits_1_refund = creditFromRouter[1];
    assign credits_2_refund = creditFromRouter[2];
    assign credits_3_refund = creditFromRouter[3];
    assign credits_0_spend = sends_0 && vc_0;
    assign credits_1_spend = sends_1 && vc_1;
    assign credits_2_spend = sends_2 && vc_2;
    assign credits_3_spend = sends_3 && vc_3;
    assign arrived_0_in_valid = fromRouter_valid && fromRouter_vc == 2'd0;
    assign arrived_0_in_payload = {fromRouter_last, fromRouter_data};
    assign arrived_1_in_valid = fromRouter_valid && fromRouter_vc == 2'd1;
    assign arrived_2_in_valid = fromRouter_valid && fromRouter_vc == 2'd2;
    assign arrived_3_in_valid = fromRouter_valid && fromRouter_vc == 2'd3;

    CreditCounter_c2 credits_0 (
        .clk(clk),
        .rst(rst),
        .spend(credits_0_spend),
        .refund(credits_0_refund),
        .available(credits_0_available),
        .left(credits_0_left)
    );

    CreditCounter_c2 credits_1 (
        .clk(clk),
        .rst(rst),
        .spend(credits_1_spend),
        .refund(credits_1_refund),
        .available(credits_1_available),
        .left(credits_1_left)
    );

    CreditCounter_c2 credits_2 (
        .clk(clk),
        .rst(rst),
        .spend(credits_2_spend),
        .refund(credits_2_refund),
        .available(credits_2_available),
        .left(credits_2_left)
    );

    CreditCounter_c2 credits_3 (
        .clk(clk),
        .rst(rst),
        .spend(credits_3_spend),
        .refund(credits_3_refund),
        .available(credits_3_available),
        .left(credits_3_left)
    );

    Fifo_w24_d2 arrived_0 (
        .clk(clk),
        .rst(rst),
        .in_valid(arrived_0_in_valid),
        .in_ready(arrived_0_in_ready),
        .in_payload(arrived_0_in_payload),
        .out_valid(arrived_0_out_valid),
        .out_ready(leaves_3),
        .out_payload(arrived_0_out_payload),
        .count(arrived_0_count)
    );

    Fifo_w24_d2 arrived_1 (
        .clk(clk),
        .rst(rst),
        .in_valid(arrived_1_in_valid),
        .in_ready(arrived_1_in_ready),
        .in_payload(arrived_0_in_payload),
        .out_valid(arrived_1_out_valid),
        .out_ready(leaves_2),
        .out_payload(arrived_1_out_payload),
        .count(arrived_1_count)
    );

    Fifo_w24_d2 arrived_2 (
        .clk(clk),
        .rst(rst),
        .in_valid(arrived_2_in_valid),
        .in_ready(arrived_2_in_ready),
        .in_payload(arrived_0_in_payload),
        .out_valid(arrived_2_out_valid),
        .out_ready(leaves_1),
        .out_payload(arrived_2_out_payload),
        .count(arrived_2_count)
    );

    Fifo_w24_d2 arrived_3 (
        .clk(clk),
        .rst(rst),
        .in_valid(arrived_3_in_valid),
        .in_ready(arrived_3_in_ready),
        .in_payload(arrived_0_in_payload),
        .out_valid(arrived_3_out_valid),
        .out_ready(leaves_0),
        .out_payload(arrived_3_out_payload),
        .count(arrived_3_count)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, begins_0, begins_1, begins_2, begins_3, credits_0_left, credits_1_left,
        credits_2_left, credits_3_left, arrived_0_in_ready, arrived_0_count, arrived_1_in_ready,
        arrived_1_count, arrived_2_in_ready, arrived_2_count, arrived_3_in_ready, arrived_3_count};

`ifndef SYNTHESIS
    logic        inject_0_waited = 1'b0;
    logic        inject_0_payload_last_past;
    logic        inject_0_payload_destination_past;
    logic [22:0] inject_0_payload_data_past;
    logic        inject_1_waited = 1'b0;
    logic        inject_1_payload_last_past;
    logic        inject_1_payload_destination_past;
    logic [22:0] inject_1_payload_data_past;
    logic        inject_2_waited = 1'b0;
    logic        inject_2_payload_last_past;
    logic        inject_2_payload_destination_past;
    logic [22:0] inject_2_payload_data_past;
    logic        inject_3_waited = 1'b0;
    logic        inject_3_payload_last_past;
    logic        inject_3_payload_destination_past;
    logic [22:0] inject_3_payload_data_past;
    logic        eject_0_waited = 1'b0;
    logic        eject_0_payload_last_past;
    logic [22:0] eject_0_payload_data_past;
    logic        eject_1_waited = 1'b0;
    logic        eject_1_payload_last_past;
    logic [22:0] eject_1_payload_data_past;
    logic        eject_2_waited = 1'b0;
    logic        eject_2_payload_last_past;
    logic [22:0] eject_2_payload_data_past;
    logic        eject_3_waited = 1'b0;
    logic        eject_3_payload_last_past;
    logic [22:0] eject_3_payload_data_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            inject_0_waited <= 1'b0;
            inject_1_waited <= 1'b0;
            inject_2_waited <= 1'b0;
            inject_3_waited <= 1'b0;
            eject_0_waited <= 1'b0;
            eject_1_waited <= 1'b0;
            eject_2_waited <= 1'b0;
            eject_3_waited <= 1'b0;
        end else begin
            inject_0_waited <= inject_0_valid && !inject_0_ready;
            inject_1_waited <= inject_1_valid && !inject_1_ready;
            inject_2_waited <= inject_2_valid && !inject_2_ready;
            inject_3_waited <= inject_3_valid && !inject_3_ready;
            eject_0_waited <= eject_0_valid && !eject_0_ready;
            eject_1_waited <= eject_1_valid && !eject_1_ready;
            eject_2_waited <= eject_2_valid && !eject_2_ready;
            eject_3_waited <= eject_3_valid && !eject_3_ready;
        end
    end

    always_ff @(posedge clk) begin
        inject_0_payload_last_past <= inject_0_payload_last;
        inject_0_payload_destination_past <= inject_0_payload_destination;
        inject_0_payload_data_past <= inject_0_payload_data;
        inject_1_payload_last_past <= inject_1_payload_last;
        inject_1_payload_destination_past <= inject_1_payload_destination;
        inject_1_payload_data_past <= inject_1_payload_data;
        inject_2_payload_last_past <= inject_2_payload_last;
        inject_2_payload_destination_past <= inject_2_payload_destination;
        inject_2_payload_data_past <= inject_2_payload_data;
        inject_3_payload_last_past <= inject_3_payload_last;
        inject_3_payload_destination_past <= inject_3_payload_destination;
        inject_3_payload_data_past <= inject_3_payload_data;
        eject_0_payload_last_past <= eject_0_payload_last;
        eject_0_payload_data_past <= eject_0_payload_data;
        eject_1_payload_last_past <= eject_1_payload_last;
        eject_1_payload_data_past <= eject_1_payload_data;
        eject_2_payload_last_past <= eject_2_payload_last;
        eject_2_payload_data_past <= eject_2_payload_data;
        eject_3_payload_last_past <= eject_3_payload_last;
        eject_3_payload_data_past <= eject_3_payload_data;
    end

    // stream `inject_0` keeps valid until ready
    always @(posedge clk) begin : inject_0_keeps_valid
        if (!rst) begin
            assume (!inject_0_waited || inject_0_valid);
        end
    end

    // stream `inject_0` keeps its payload until ready
    always @(posedge clk) begin : inject_0_keeps_payload
        if (!rst) begin
            assume (!inject_0_waited || (inject_0_payload_last == inject_0_payload_last_past &&
                inject_0_payload_destination == inject_0_payload_destination_past &&
                inject_0_payload_data == inject_0_payload_data_past));
        end
    end

    // stream `inject_1` keeps valid until ready
    always @(posedge clk) begin : inject_1_keeps_valid
        if (!rst) begin
            assume (!inject_1_waited || inject_1_valid);
        end
    end

    // stream `inject_1` keeps its payload until ready
    always @(posedge clk) begin : inject_1_keeps_payload
        if (!rst) begin
            assume (!inject_1_waited || (inject_1_payload_last == inject_1_payload_last_past &&
                inject_1_payload_destination == inject_1_payload_destination_past &&
                inject_1_payload_data == inject_1_payload_data_past));
        end
    end

    // stream `inject_2` keeps valid until ready
    always @(posedge clk) begin : inject_2_keeps_valid
        if (!rst) begin
            assume (!inject_2_waited || inject_2_valid);
        end
    end

    // stream `inject_2` keeps its payload until ready
    always @(posedge clk) begin : inject_2_keeps_payload
        if (!rst) begin
            assume (!inject_2_waited || (inject_2_payload_last == inject_2_payload_last_past &&
                inject_2_payload_destination == inject_2_payload_destination_past &&
                inject_2_payload_data == inject_2_payload_data_past));
        end
    end

    // stream `inject_3` keeps valid until ready
    always @(posedge clk) begin : inject_3_keeps_valid
        if (!rst) begin
            assume (!inject_3_waited || inject_3_valid);
        end
    end

    // stream `inject_3` keeps its payload until ready
    always @(posedge clk) begin : inject_3_keeps_payload
        if (!rst) begin
            assume (!inject_3_waited || (inject_3_payload_last == inject_3_payload_last_past &&
                inject_3_payload_destination == inject_3_payload_destination_past &&
                inject_3_payload_data == inject_3_payload_data_past));
        end
    end

    // stream `eject_0` keeps valid until ready
    always @(posedge clk) begin : eject_0_keeps_valid
        if (!rst) begin
            assert (!eject_0_waited || eject_0_valid);
        end
    end

    // stream `eject_0` keeps its payload until ready
    always @(posedge clk) begin : eject_0_keeps_payload
        if (!rst) begin
            assert (!eject_0_waited || (eject_0_payload_last == eject_0_payload_last_past &&
                eject_0_payload_data == eject_0_payload_data_past));
        end
    end

    // stream `eject_1` keeps valid until ready
    always @(posedge clk) begin : eject_1_keeps_valid
        if (!rst) begin
            assert (!eject_1_waited || eject_1_valid);
        end
    end

    // stream `eject_1` keeps its payload until ready
    always @(posedge clk) begin : eject_1_keeps_payload
        if (!rst) begin
            assert (!eject_1_waited || (eject_1_payload_last == eject_1_payload_last_past &&
                eject_1_payload_data == eject_1_payload_data_past));
        end
    end

    // stream `eject_2` keeps valid until ready
    always @(posedge clk) begin : eject_2_keeps_valid
        if (!rst) begin
            assert (!eject_2_waited || eject_2_valid);
        end
    end

    // stream `eject_2` keeps its payload until ready
    always @(posedge clk) begin : eject_2_keeps_payload
        if (!rst) begin
            assert (!eject_2_waited || (eject_2_payload_last == eject_2_payload_last_past &&
                eject_2_payload_data == eject_2_payload_data_past));
        end
    end

    // stream `eject_3` keeps valid until ready
    always @(posedge clk) begin : eject_3_keeps_valid
        if (!rst) begin
            assert (!eject_3_waited || eject_3_valid);
        end
    end

    // stream `eject_3` keeps its payload until ready
    always @(posedge clk) begin : eject_3_keeps_payload
        if (!rst) begin
            assert (!eject_3_waited || (eject_3_payload_last == eject_3_payload_last_past &&
                eject_3_payload_data == eject_3_payload_data_past));
        end
    end
`endif
endmodule

// Network of routers with a stream in and out at every node.
module Mesh_1x2_w23_v4_d2_s2_m4_ordered (
    input  logic        clk,
    input  logic        rst,
    input  logic        inject_0_valid,
    output logic        inject_0_ready,
    input  logic        inject_0_payload_last,
    input  logic        inject_0_payload_destination,
    input  logic [22:0] inject_0_payload_data,
    input  logic        inject_1_valid,
    output logic        inject_1_ready,
    input  logic        inject_1_payload_last,
    input  logic        inject_1_payload_destination,
    input  logic [22:0] inject_1_payload_data,
    input  logic        inject_2_valid,
    output logic        inject_2_ready,
    input  logic        inject_2_payload_last,
    input  logic        inject_2_payload_destination,
    input  logic [22:0] inject_2_payload_data,
    input  logic        inject_3_valid,
    output logic        inject_3_ready,
    input  logic        inject_3_payload_last,
    input  logic        inject_3_payload_destination,
    input  logic [22:0] inject_3_payload_data,
    input  logic        inject_4_valid,
    output logic        inject_4_ready,
    input  logic        inject_4_payload_last,
    input  logic        inject_4_payload_destination,
    input  logic [22:0] inject_4_payload_data,
    input  logic        inject_5_valid,
    output logic        inject_5_ready,
    input  logic        inject_5_payload_last,
    input  logic        inject_5_payload_destination,
    input  logic [22:0] inject_5_payload_data,
    input  logic        inject_6_valid,
    output logic        inject_6_ready,
    input  logic        inject_6_payload_last,
    input  logic        inject_6_payload_destination,
    input  logic [22:0] inject_6_payload_data,
    input  logic        inject_7_valid,
    output logic        inject_7_ready,
    input  logic        inject_7_payload_last,
    input  logic        inject_7_payload_destination,
    input  logic [22:0] inject_7_payload_data,
    output logic        eject_0_valid,
    input  logic        eject_0_ready,
    output logic        eject_0_payload_last,
    output logic [22:0] eject_0_payload_data,
    output logic        eject_1_valid,
    input  logic        eject_1_ready,
    output logic        eject_1_payload_last,
    output logic [22:0] eject_1_payload_data,
    output logic        eject_2_valid,
    input  logic        eject_2_ready,
    output logic        eject_2_payload_last,
    output logic [22:0] eject_2_payload_data,
    output logic        eject_3_valid,
    input  logic        eject_3_ready,
    output logic        eject_3_payload_last,
    output logic [22:0] eject_3_payload_data,
    output logic        eject_4_valid,
    input  logic        eject_4_ready,
    output logic        eject_4_payload_last,
    output logic [22:0] eject_4_payload_data,
    output logic        eject_5_valid,
    input  logic        eject_5_ready,
    output logic        eject_5_payload_last,
    output logic [22:0] eject_5_payload_data,
    output logic        eject_6_valid,
    input  logic        eject_6_ready,
    output logic        eject_6_payload_last,
    output logic [22:0] eject_6_payload_data,
    output logic        eject_7_valid,
    input  logic        eject_7_ready,
    output logic        eject_7_payload_last,
    output logic [22:0] eject_7_payload_data
);
    logic [3:0]  r_0_0_creditOut_0;
    logic [3:0]  r_0_0_creditOut_1;
    logic [3:0]  r_0_0_creditOut_2;
    logic        r_0_0_out_0_valid;
    logic        r_0_0_out_0_flit_last;
    logic [1:0]  r_0_0_out_0_flit_vc;
    logic        r_0_0_out_0_flit_destination;
    logic [22:0] r_0_0_out_0_flit_data;
    logic        r_0_0_out_1_valid;
    logic        r_0_0_out_1_flit_last;
    logic [1:0]  r_0_0_out_1_flit_vc;
    logic        r_0_0_out_1_flit_destination;
    logic [22:0] r_0_0_out_1_flit_data;
    logic        r_0_0_out_2_valid;
    logic        r_0_0_out_2_flit_last;
    logic [1:0]  r_0_0_out_2_flit_vc;
    logic        r_0_0_out_2_flit_destination;
    logic [22:0] r_0_0_out_2_flit_data;
    logic [3:0]  r_0_1_creditOut_0;
    logic [3:0]  r_0_1_creditOut_1;
    logic [3:0]  r_0_1_creditOut_2;
    logic        r_0_1_out_0_valid;
    logic        r_0_1_out_0_flit_last;
    logic [1:0]  r_0_1_out_0_flit_vc;
    logic        r_0_1_out_0_flit_destination;
    logic [22:0] r_0_1_out_0_flit_data;
    logic        r_0_1_out_1_valid;
    logic        r_0_1_out_1_flit_last;
    logic [1:0]  r_0_1_out_1_flit_vc;
    logic        r_0_1_out_1_flit_destination;
    logic [22:0] r_0_1_out_1_flit_data;
    logic        r_0_1_out_2_valid;
    logic        r_0_1_out_2_flit_last;
    logic [1:0]  r_0_1_out_2_flit_vc;
    logic        r_0_1_out_2_flit_destination;
    logic [22:0] r_0_1_out_2_flit_data;
    logic        node_0_inject_0_ready;
    logic        node_0_inject_1_ready;
    logic        node_0_inject_2_ready;
    logic        node_0_inject_3_ready;
    logic        node_0_eject_0_valid;
    logic        node_0_eject_0_payload_last;
    logic [22:0] node_0_eject_0_payload_data;
    logic        node_0_eject_1_valid;
    logic        node_0_eject_1_payload_last;
    logic [22:0] node_0_eject_1_payload_data;
    logic        node_0_eject_2_valid;
    logic        node_0_eject_2_payload_last;
    logic [22:0] node_0_eject_2_payload_data;
    logic        node_0_eject_3_valid;
    logic        node_0_eject_3_payload_last;
    logic [22:0] node_0_eject_3_payload_data;
    logic        node_0_toRouter_valid;
    logic        node_0_toRouter_flit_last;
    logic [1:0]  node_0_toRouter_flit_vc;
    logic        node_0_toRouter_flit_destination;
    logic [22:0] node_0_toRouter_flit_data;
    logic [3:0]  node_0_creditToRouter;
    logic        node_1_inject_0_ready;
    logic        node_1_inject_1_ready;
    logic        node_1_inject_2_ready;
    logic        node_1_inject_3_ready;
    logic        node_1_eject_0_valid;
    logic        node_1_eject_0_payload_last;
    logic [22:0] node_1_eject_0_payload_data;
    logic        node_1_eject_1_valid;
    logic        node_1_eject_1_payload_last;
    logic [22:0] node_1_eject_1_payload_data;
    logic        node_1_eject_2_valid;
    logic        node_1_eject_2_payload_last;
    logic [22:0] node_1_eject_2_payload_data;
    logic        node_1_eject_3_valid;
    logic        node_1_eject_3_payload_last;
    logic [22:0] node_1_eject_3_payload_data;
    logic        node_1_toRouter_valid;
    logic        node_1_toRouter_flit_last;
    logic [1:0]  node_1_toRouter_flit_vc;
    logic        node_1_toRouter_flit_destination;
    logic [22:0] node_1_toRouter_flit_data;
    logic [3:0]  node_1_creditToRouter;

    assign inject_0_ready = node_0_inject_0_ready;
    assign eject_0_valid = node_0_eject_0_valid;
    assign eject_0_payload_last = node_0_eject_0_payload_last;
    assign eject_0_payload_data = node_0_eject_0_payload_data;
    assign inject_1_ready = node_0_inject_1_ready;
    assign eject_1_valid = node_0_eject_1_valid;
    assign eject_1_payload_last = node_0_eject_1_payload_last;
    assign eject_1_payload_data = node_0_eject_1_payload_data;
    assign inject_2_ready = node_0_inject_2_ready;
    assign eject_2_valid = node_0_eject_2_valid;
    assign eject_2_payload_last = node_0_eject_2_payload_last;
    assign eject_2_payload_data = node_0_eject_2_payload_data;
    assign inject_3_ready = node_0_inject_3_ready;
    assign eject_3_valid = node_0_eject_3_valid;
    assign eject_3_payload_last = node_0_eject_3_payload_last;
    assign eject_3_payload_data = node_0_eject_3_payload_data;
    assign inject_4_ready = node_1_inject_0_ready;
    assign eject_4_valid = node_1_eject_0_valid;
    assign eject_4_payload_last = node_1_eject_0_payload_last;
    assign eject_4_payload_data = node_1_eject_0_payload_data;
    assign inject_5_ready = node_1_inject_1_ready;
    assign eject_5_valid = node_1_eject_1_valid;
    assign eject_5_payload_last = node_1_eject_1_payload_last;
    assign eject_5_payload_data = node_1_eject_1_payload_data;
    assign inject_6_ready = node_1_inject_2_ready;
    assign eject_6_valid = node_1_eject_2_valid;
    assign eject_6_payload_last = node_1_eject_2_payload_last;
    assign eject_6_payload_data = node_1_eject_2_payload_data;
    assign inject_7_ready = node_1_inject_3_ready;
    assign eject_7_valid = node_1_eject_3_valid;
    assign eject_7_payload_last = node_1_eject_3_payload_last;
    assign eject_7_payload_data = node_1_eject_3_payload_data;

    Router_3x3_w23_v4_d2_s2_m4_ordered r_0_0 (
        .clk(clk),
        .rst(rst),
        .place_0(1'b0),
        .in_0_valid(node_0_toRouter_valid),
        .in_0_flit_last(node_0_toRouter_flit_last),
        .in_0_flit_vc(node_0_toRouter_flit_vc),
        .in_0_flit_destination(node_0_toRouter_flit_destination),
        .in_0_flit_data(node_0_toRouter_flit_data),
        .in_1_valid(r_0_1_out_2_valid),
        .in_1_flit_last(r_0_1_out_2_flit_last),
        .in_1_flit_vc(r_0_1_out_2_flit_vc),
        .in_1_flit_destination(r_0_1_out_2_flit_destination),
        .in_1_flit_data(r_0_1_out_2_flit_data),
        .in_2_valid(1'b0),
        .in_2_flit_last(1'b0),
        .in_2_flit_vc(2'd0),
        .in_2_flit_destination(1'b0),
        .in_2_flit_data(23'd0),
        .creditOut_0(r_0_0_creditOut_0),
        .creditOut_1(r_0_0_creditOut_1),
        .creditOut_2(r_0_0_creditOut_2),
        .out_0_valid(r_0_0_out_0_valid),
        .out_0_flit_last(r_0_0_out_0_flit_last),
        .out_0_flit_vc(r_0_0_out_0_flit_vc),
        .out_0_flit_destination(r_0_0_out_0_flit_destination),
        .out_0_flit_data(r_0_0_out_0_flit_data),
        .out_1_valid(r_0_0_out_1_valid),
        .out_1_flit_last(r_0_0_out_1_flit_last),
        .out_1_flit_vc(r_0_0_out_1_flit_vc),
        .out_1_flit_destination(r_0_0_out_1_flit_destination),
        .out_1_flit_data(r_0_0_out_1_flit_data),
        .out_2_valid(r_0_0_out_2_valid),
        .out_2_flit_last(r_0_0_out_2_flit_last),
        .out_2_flit_vc(r_0_0_out_2_flit_vc),
        .out_2_flit_destination(r_0_0_out_2_flit_destination),
        .out_2_flit_data(r_0_0_out_2_flit_data),
        .creditIn_0(node_0_creditToRouter),
        .creditIn_1(r_0_1_creditOut_2),
        .creditIn_2(4'd0)
    );

    Router_3x3_w23_v4_d2_s2_m4_ordered r_0_1 (
        .clk(clk),
        .rst(rst),
        .place_0(1'b1),
        .in_0_valid(node_1_toRouter_valid),
        .in_0_flit_last(node_1_toRouter_flit_last),
        .in_0_flit_vc(node_1_toRouter_flit_vc),
        .in_0_flit_destination(node_1_toRouter_flit_destination),
        .in_0_flit_data(node_1_toRouter_flit_data),
        .in_1_valid(1'b0),
        .in_1_flit_last(1'b0),
        .in_1_flit_vc(2'd0),
        .in_1_flit_destination(1'b0),
        .in_1_flit_data(23'd0),
        .in_2_valid(r_0_0_out_1_valid),
        .in_2_flit_last(r_0_0_out_1_flit_last),
        .in_2_flit_vc(r_0_0_out_1_flit_vc),
        .in_2_flit_destination(r_0_0_out_1_flit_destination),
        .in_2_flit_data(r_0_0_out_1_flit_data),
        .creditOut_0(r_0_1_creditOut_0),
        .creditOut_1(r_0_1_creditOut_1),
        .creditOut_2(r_0_1_creditOut_2),
        .out_0_valid(r_0_1_out_0_valid),
        .out_0_flit_last(r_0_1_out_0_flit_last),
        .out_0_flit_vc(r_0_1_out_0_flit_vc),
        .out_0_flit_destination(r_0_1_out_0_flit_destination),
        .out_0_flit_data(r_0_1_out_0_flit_data),
        .out_1_valid(r_0_1_out_1_valid),
        .out_1_flit_last(r_0_1_out_1_flit_last),
        .out_1_flit_vc(r_0_1_out_1_flit_vc),
        .out_1_flit_destination(r_0_1_out_1_flit_destination),
        .out_1_flit_data(r_0_1_out_1_flit_data),
        .out_2_valid(r_0_1_out_2_valid),
        .out_2_flit_last(r_0_1_out_2_flit_last),
        .out_2_flit_vc(r_0_1_out_2_flit_vc),
        .out_2_flit_destination(r_0_1_out_2_flit_destination),
        .out_2_flit_data(r_0_1_out_2_flit_data),
        .creditIn_0(node_1_creditToRouter),
        .creditIn_1(4'd0),
        .creditIn_2(r_0_0_creditOut_1)
    );

    NetworkInterface_w23_v4_d2_s2_m4_ordered node_0 (
        .clk(clk),
        .rst(rst),
        .inject_0_valid(inject_0_valid),
        .inject_0_ready(node_0_inject_0_ready),
        .inject_0_payload_last(inject_0_payload_last),
        .inject_0_payload_destination(inject_0_payload_destination),
        .inject_0_payload_data(inject_0_payload_data),
        .inject_1_valid(inject_1_valid),
        .inject_1_ready(node_0_inject_1_ready),
        .inject_1_payload_last(inject_1_payload_last),
        .inject_1_payload_destination(inject_1_payload_destination),
        .inject_1_payload_data(inject_1_payload_data),
        .inject_2_valid(inject_2_valid),
        .inject_2_ready(node_0_inject_2_ready),
        .inject_2_payload_last(inject_2_payload_last),
        .inject_2_payload_destination(inject_2_payload_destination),
        .inject_2_payload_data(inject_2_payload_data),
        .inject_3_valid(inject_3_valid),
        .inject_3_ready(node_0_inject_3_ready),
        .inject_3_payload_last(inject_3_payload_last),
        .inject_3_payload_destination(inject_3_payload_destination),
        .inject_3_payload_data(inject_3_payload_data),
        .eject_0_valid(node_0_eject_0_valid),
        .eject_0_ready(eject_0_ready),
        .eject_0_payload_last(node_0_eject_0_payload_last),
        .eject_0_payload_data(node_0_eject_0_payload_data),
        .eject_1_valid(node_0_eject_1_valid),
        .eject_1_ready(eject_1_ready),
        .eject_1_payload_last(node_0_eject_1_payload_last),
        .eject_1_payload_data(node_0_eject_1_payload_data),
        .eject_2_valid(node_0_eject_2_valid),
        .eject_2_ready(eject_2_ready),
        .eject_2_payload_last(node_0_eject_2_payload_last),
        .eject_2_payload_data(node_0_eject_2_payload_data),
        .eject_3_valid(node_0_eject_3_valid),
        .eject_3_ready(eject_3_ready),
        .eject_3_payload_last(node_0_eject_3_payload_last),
        .eject_3_payload_data(node_0_eject_3_payload_data),
        .toRouter_valid(node_0_toRouter_valid),
        .toRouter_flit_last(node_0_toRouter_flit_last),
        .toRouter_flit_vc(node_0_toRouter_flit_vc),
        .toRouter_flit_destination(node_0_toRouter_flit_destination),
        .toRouter_flit_data(node_0_toRouter_flit_data),
        .creditFromRouter(r_0_0_creditOut_0),
        .fromRouter_valid(r_0_0_out_0_valid),
        .fromRouter_last(r_0_0_out_0_flit_last),
        .fromRouter_vc(r_0_0_out_0_flit_vc),
        .fromRouter_data(r_0_0_out_0_flit_data),
        .creditToRouter(node_0_creditToRouter)
    );

    NetworkInterface_w23_v4_d2_s2_m4_ordered node_1 (
        .clk(clk),
        .rst(rst),
        .inject_0_valid(inject_4_valid),
        .inject_0_ready(node_1_inject_0_ready),
        .inject_0_payload_last(inject_4_payload_last),
        .inject_0_payload_destination(inject_4_payload_destination),
        .inject_0_payload_data(inject_4_payload_data),
        .inject_1_valid(inject_5_valid),
        .inject_1_ready(node_1_inject_1_ready),
        .inject_1_payload_last(inject_5_payload_last),
        .inject_1_payload_destination(inject_5_payload_destination),
        .inject_1_payload_data(inject_5_payload_data),
        .inject_2_valid(inject_6_valid),
        .inject_2_ready(node_1_inject_2_ready),
        .inject_2_payload_last(inject_6_payload_last),
        .inject_2_payload_destination(inject_6_payload_destination),
        .inject_2_payload_data(inject_6_payload_data),
        .inject_3_valid(inject_7_valid),
        .inject_3_ready(node_1_inject_3_ready),
        .inject_3_payload_last(inject_7_payload_last),
        .inject_3_payload_destination(inject_7_payload_destination),
        .inject_3_payload_data(inject_7_payload_data),
        .eject_0_valid(node_1_eject_0_valid),
        .eject_0_ready(eject_4_ready),
        .eject_0_payload_last(node_1_eject_0_payload_last),
        .eject_0_payload_data(node_1_eject_0_payload_data),
        .eject_1_valid(node_1_eject_1_valid),
        .eject_1_ready(eject_5_ready),
        .eject_1_payload_last(node_1_eject_1_payload_last),
        .eject_1_payload_data(node_1_eject_1_payload_data),
        .eject_2_valid(node_1_eject_2_valid),
        .eject_2_ready(eject_6_ready),
        .eject_2_payload_last(node_1_eject_2_payload_last),
        .eject_2_payload_data(node_1_eject_2_payload_data),
        .eject_3_valid(node_1_eject_3_valid),
        .eject_3_ready(eject_7_ready),
        .eject_3_payload_last(node_1_eject_3_payload_last),
        .eject_3_payload_data(node_1_eject_3_payload_data),
        .toRouter_valid(node_1_toRouter_valid),
        .toRouter_flit_last(node_1_toRouter_flit_last),
        .toRouter_flit_vc(node_1_toRouter_flit_vc),
        .toRouter_flit_destination(node_1_toRouter_flit_destination),
        .toRouter_flit_data(node_1_toRouter_flit_data),
        .creditFromRouter(r_0_1_creditOut_0),
        .fromRouter_valid(r_0_1_out_0_valid),
        .fromRouter_last(r_0_1_out_0_flit_last),
        .fromRouter_vc(r_0_1_out_0_flit_vc),
        .fromRouter_data(r_0_1_out_0_flit_data),
        .creditToRouter(node_1_creditToRouter)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, r_0_0_creditOut_2, r_0_0_out_0_flit_destination, r_0_0_out_2_valid,
        r_0_0_out_2_flit_last, r_0_0_out_2_flit_vc, r_0_0_out_2_flit_destination,
        r_0_0_out_2_flit_data, r_0_1_creditOut_1, r_0_1_out_0_flit_destination, r_0_1_out_1_valid,
        r_0_1_out_1_flit_last, r_0_1_out_1_flit_vc, r_0_1_out_1_flit_destination,
        r_0_1_out_1_flit_data};

`ifndef SYNTHESIS
    logic        inject_0_waited = 1'b0;
    logic        inject_0_payload_last_past;
    logic        inject_0_payload_destination_past;
    logic [22:0] inject_0_payload_data_past;
    logic        inject_1_waited = 1'b0;
    logic        inject_1_payload_last_past;
    logic        inject_1_payload_destination_past;
    logic [22:0] inject_1_payload_data_past;
    logic        inject_2_waited = 1'b0;
    logic        inject_2_payload_last_past;
    logic        inject_2_payload_destination_past;
    logic [22:0] inject_2_payload_data_past;
    logic        inject_3_waited = 1'b0;
    logic        inject_3_payload_last_past;
    logic        inject_3_payload_destination_past;
    logic [22:0] inject_3_payload_data_past;
    logic        inject_4_waited = 1'b0;
    logic        inject_4_payload_last_past;
    logic        inject_4_payload_destination_past;
    logic [22:0] inject_4_payload_data_past;
    logic        inject_5_waited = 1'b0;
    logic        inject_5_payload_last_past;
    logic        inject_5_payload_destination_past;
    logic [22:0] inject_5_payload_data_past;
    logic        inject_6_waited = 1'b0;
    logic        inject_6_payload_last_past;
    logic        inject_6_payload_destination_past;
    logic [22:0] inject_6_payload_data_past;
    logic        inject_7_waited = 1'b0;
    logic        inject_7_payload_last_past;
    logic        inject_7_payload_destination_past;
    logic [22:0] inject_7_payload_data_past;
    logic        eject_0_waited = 1'b0;
    logic        eject_0_payload_last_past;
    logic [22:0] eject_0_payload_data_past;
    logic        eject_1_waited = 1'b0;
    logic        eject_1_payload_last_past;
    logic [22:0] eject_1_payload_data_past;
    logic        eject_2_waited = 1'b0;
    logic        eject_2_payload_last_past;
    logic [22:0] eject_2_payload_data_past;
    logic        eject_3_waited = 1'b0;
    logic        eject_3_payload_last_past;
    logic [22:0] eject_3_payload_data_past;
    logic        eject_4_waited = 1'b0;
    logic        eject_4_payload_last_past;
    logic [22:0] eject_4_payload_data_past;
    logic        eject_5_waited = 1'b0;
    logic        eject_5_payload_last_past;
    logic [22:0] eject_5_payload_data_past;
    logic        eject_6_waited = 1'b0;
    logic        eject_6_payload_last_past;
    logic [22:0] eject_6_payload_data_past;
    logic        eject_7_waited = 1'b0;
    logic        eject_7_payload_last_past;
    logic [22:0] eject_7_payload_data_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            inject_0_waited <= 1'b0;
            inject_1_waited <= 1'b0;
            inject_2_waited <= 1'b0;
            inject_3_waited <= 1'b0;
            inject_4_waited <= 1'b0;
            inject_5_waited <= 1'b0;
            inject_6_waited <= 1'b0;
            inject_7_waited <= 1'b0;
            eject_0_waited <= 1'b0;
            eject_1_waited <= 1'b0;
            eject_2_waited <= 1'b0;
            eject_3_waited <= 1'b0;
            eject_4_waited <= 1'b0;
            eject_5_waited <= 1'b0;
            eject_6_waited <= 1'b0;
            eject_7_waited <= 1'b0;
        end else begin
            inject_0_waited <= inject_0_valid && !inject_0_ready;
            inject_1_waited <= inject_1_valid && !inject_1_ready;
            inject_2_waited <= inject_2_valid && !inject_2_ready;
            inject_3_waited <= inject_3_valid && !inject_3_ready;
            inject_4_waited <= inject_4_valid && !inject_4_ready;
            inject_5_waited <= inject_5_valid && !inject_5_ready;
            inject_6_waited <= inject_6_valid && !inject_6_ready;
            inject_7_waited <= inject_7_valid && !inject_7_ready;
            eject_0_waited <= eject_0_valid && !eject_0_ready;
            eject_1_waited <= eject_1_valid && !eject_1_ready;
            eject_2_waited <= eject_2_valid && !eject_2_ready;
            eject_3_waited <= eject_3_valid && !eject_3_ready;
            eject_4_waited <= eject_4_valid && !eject_4_ready;
            eject_5_waited <= eject_5_valid && !eject_5_ready;
            eject_6_waited <= eject_6_valid && !eject_6_ready;
            eject_7_waited <= eject_7_valid && !eject_7_ready;
        end
    end

    always_ff @(posedge clk) begin
        inject_0_payload_last_past <= inject_0_payload_last;
        inject_0_payload_destination_past <= inject_0_payload_destination;
        inject_0_payload_data_past <= inject_0_payload_data;
        inject_1_payload_last_past <= inject_1_payload_last;
        inject_1_payload_destination_past <= inject_1_payload_destination;
        inject_1_payload_data_past <= inject_1_payload_data;
        inject_2_payload_last_past <= inject_2_payload_last;
        inject_2_payload_destination_past <= inject_2_payload_destination;
        inject_2_payload_data_past <= inject_2_payload_data;
        inject_3_payload_last_past <= inject_3_payload_last;
        inject_3_payload_destination_past <= inject_3_payload_destination;
        inject_3_payload_data_past <= inject_3_payload_data;
        inject_4_payload_last_past <= inject_4_payload_last;
        inject_4_payload_destination_past <= inject_4_payload_destination;
        inject_4_payload_data_past <= inject_4_payload_data;
        inject_5_payload_last_past <= inject_5_payload_last;
        inject_5_payload_destination_past <= inject_5_payload_destination;
        inject_5_payload_data_past <= inject_5_payload_data;
        inject_6_payload_last_past <= inject_6_payload_last;
        inject_6_payload_destination_past <= inject_6_payload_destination;
        inject_6_payload_data_past <= inject_6_payload_data;
        inject_7_payload_last_past <= inject_7_payload_last;
        inject_7_payload_destination_past <= inject_7_payload_destination;
        inject_7_payload_data_past <= inject_7_payload_data;
        eject_0_payload_last_past <= eject_0_payload_last;
        eject_0_payload_data_past <= eject_0_payload_data;
        eject_1_payload_last_past <= eject_1_payload_last;
        eject_1_payload_data_past <= eject_1_payload_data;
        eject_2_payload_last_past <= eject_2_payload_last;
        eject_2_payload_data_past <= eject_2_payload_data;
        eject_3_payload_last_past <= eject_3_payload_last;
        eject_3_payload_data_past <= eject_3_payload_data;
        eject_4_payload_last_past <= eject_4_payload_last;
        eject_4_payload_data_past <= eject_4_payload_data;
        eject_5_payload_last_past <= eject_5_payload_last;
        eject_5_payload_data_past <= eject_5_payload_data;
        eject_6_payload_last_past <= eject_6_payload_last;
        eject_6_payload_data_past <= eject_6_payload_data;
        eject_7_payload_last_past <= eject_7_payload_last;
        eject_7_payload_data_past <= eject_7_payload_data;
    end

    // stream `inject_0` keeps valid until ready
    always @(posedge clk) begin : inject_0_keeps_valid
        if (!rst) begin
            assume (!inject_0_waited || inject_0_valid);
        end
    end

    // stream `inject_0` keeps its payload until ready
    always @(posedge clk) begin : inject_0_keeps_payload
        if (!rst) begin
            assume (!inject_0_waited || (inject_0_payload_last == inject_0_payload_last_past &&
                inject_0_payload_destination == inject_0_payload_destination_past &&
                inject_0_payload_data == inject_0_payload_data_past));
        end
    end

    // stream `inject_1` keeps valid until ready
    always @(posedge clk) begin : inject_1_keeps_valid
        if (!rst) begin
            assume (!inject_1_waited || inject_1_valid);
        end
    end

    // stream `inject_1` keeps its payload until ready
    always @(posedge clk) begin : inject_1_keeps_payload
        if (!rst) begin
            assume (!inject_1_waited || (inject_1_payload_last == inject_1_payload_last_past &&
                inject_1_payload_destination == inject_1_payload_destination_past &&
                inject_1_payload_data == inject_1_payload_data_past));
        end
    end

    // stream `inject_2` keeps valid until ready
    always @(posedge clk) begin : inject_2_keeps_valid
        if (!rst) begin
            assume (!inject_2_waited || inject_2_valid);
        end
    end

    // stream `inject_2` keeps its payload until ready
    always @(posedge clk) begin : inject_2_keeps_payload
        if (!rst) begin
            assume (!inject_2_waited || (inject_2_payload_last == inject_2_payload_last_past &&
                inject_2_payload_destination == inject_2_payload_destination_past &&
                inject_2_payload_data == inject_2_payload_data_past));
        end
    end

    // stream `inject_3` keeps valid until ready
    always @(posedge clk) begin : inject_3_keeps_valid
        if (!rst) begin
            assume (!inject_3_waited || inject_3_valid);
        end
    end

    // stream `inject_3` keeps its payload until ready
    always @(posedge clk) begin : inject_3_keeps_payload
        if (!rst) begin
            assume (!inject_3_waited || (inject_3_payload_last == inject_3_payload_last_past &&
                inject_3_payload_destination == inject_3_payload_destination_past &&
                inject_3_payload_data == inject_3_payload_data_past));
        end
    end

    // stream `inject_4` keeps valid until ready
    always @(posedge clk) begin : inject_4_keeps_valid
        if (!rst) begin
            assume (!inject_4_waited || inject_4_valid);
        end
    end

    // stream `inject_4` keeps its payload until ready
    always @(posedge clk) begin : inject_4_keeps_payload
        if (!rst) begin
            assume (!inject_4_waited || (inject_4_payload_last == inject_4_payload_last_past &&
                inject_4_payload_destination == inject_4_payload_destination_past &&
                inject_4_payload_data == inject_4_payload_data_past));
        end
    end

    // stream `inject_5` keeps valid until ready
    always @(posedge clk) begin : inject_5_keeps_valid
        if (!rst) begin
            assume (!inject_5_waited || inject_5_valid);
        end
    end

    // stream `inject_5` keeps its payload until ready
    always @(posedge clk) begin : inject_5_keeps_payload
        if (!rst) begin
            assume (!inject_5_waited || (inject_5_payload_last == inject_5_payload_last_past &&
                inject_5_payload_destination == inject_5_payload_destination_past &&
                inject_5_payload_data == inject_5_payload_data_past));
        end
    end

    // stream `inject_6` keeps valid until ready
    always @(posedge clk) begin : inject_6_keeps_valid
        if (!rst) begin
            assume (!inject_6_waited || inject_6_valid);
        end
    end

    // stream `inject_6` keeps its payload until ready
    always @(posedge clk) begin : inject_6_keeps_payload
        if (!rst) begin
            assume (!inject_6_waited || (inject_6_payload_last == inject_6_payload_last_past &&
                inject_6_payload_destination == inject_6_payload_destination_past &&
                inject_6_payload_data == inject_6_payload_data_past));
        end
    end

    // stream `inject_7` keeps valid until ready
    always @(posedge clk) begin : inject_7_keeps_valid
        if (!rst) begin
            assume (!inject_7_waited || inject_7_valid);
        end
    end

    // stream `inject_7` keeps its payload until ready
    always @(posedge clk) begin : inject_7_keeps_payload
        if (!rst) begin
            assume (!inject_7_waited || (inject_7_payload_last == inject_7_payload_last_past &&
                inject_7_payload_destination == inject_7_payload_destination_past &&
                inject_7_payload_data == inject_7_payload_data_past));
        end
    end

    // stream `eject_0` keeps valid until ready
    always @(posedge clk) begin : eject_0_keeps_valid
        if (!rst) begin
            assert (!eject_0_waited || eject_0_valid);
        end
    end

    // stream `eject_0` keeps its payload until ready
    always @(posedge clk) begin : eject_0_keeps_payload
        if (!rst) begin
            assert (!eject_0_waited || (eject_0_payload_last == eject_0_payload_last_past &&
                eject_0_payload_data == eject_0_payload_data_past));
        end
    end

    // stream `eject_1` keeps valid until ready
    always @(posedge clk) begin : eject_1_keeps_valid
        if (!rst) begin
            assert (!eject_1_waited || eject_1_valid);
        end
    end

    // stream `eject_1` keeps its payload until ready
    always @(posedge clk) begin : eject_1_keeps_payload
        if (!rst) begin
            assert (!eject_1_waited || (eject_1_payload_last == eject_1_payload_last_past &&
                eject_1_payload_data == eject_1_payload_data_past));
        end
    end

    // stream `eject_2` keeps valid until ready
    always @(posedge clk) begin : eject_2_keeps_valid
        if (!rst) begin
            assert (!eject_2_waited || eject_2_valid);
        end
    end

    // stream `eject_2` keeps its payload until ready
    always @(posedge clk) begin : eject_2_keeps_payload
        if (!rst) begin
            assert (!eject_2_waited || (eject_2_payload_last == eject_2_payload_last_past &&
                eject_2_payload_data == eject_2_payload_data_past));
        end
    end

    // stream `eject_3` keeps valid until ready
    always @(posedge clk) begin : eject_3_keeps_valid
        if (!rst) begin
            assert (!eject_3_waited || eject_3_valid);
        end
    end

    // stream `eject_3` keeps its payload until ready
    always @(posedge clk) begin : eject_3_keeps_payload
        if (!rst) begin
            assert (!eject_3_waited || (eject_3_payload_last == eject_3_payload_last_past &&
                eject_3_payload_data == eject_3_payload_data_past));
        end
    end

    // stream `eject_4` keeps valid until ready
    always @(posedge clk) begin : eject_4_keeps_valid
        if (!rst) begin
            assert (!eject_4_waited || eject_4_valid);
        end
    end

    // stream `eject_4` keeps its payload until ready
    always @(posedge clk) begin : eject_4_keeps_payload
        if (!rst) begin
            assert (!eject_4_waited || (eject_4_payload_last == eject_4_payload_last_past &&
                eject_4_payload_data == eject_4_payload_data_past));
        end
    end

    // stream `eject_5` keeps valid until ready
    always @(posedge clk) begin : eject_5_keeps_valid
        if (!rst) begin
            assert (!eject_5_waited || eject_5_valid);
        end
    end

    // stream `eject_5` keeps its payload until ready
    always @(posedge clk) begin : eject_5_keeps_payload
        if (!rst) begin
            assert (!eject_5_waited || (eject_5_payload_last == eject_5_payload_last_past &&
                eject_5_payload_data == eject_5_payload_data_past));
        end
    end

    // stream `eject_6` keeps valid until ready
    always @(posedge clk) begin : eject_6_keeps_valid
        if (!rst) begin
            assert (!eject_6_waited || eject_6_valid);
        end
    end

    // stream `eject_6` keeps its payload until ready
    always @(posedge clk) begin : eject_6_keeps_payload
        if (!rst) begin
            assert (!eject_6_waited || (eject_6_payload_last == eject_6_payload_last_past &&
                eject_6_payload_data == eject_6_payload_data_past));
        end
    end

    // stream `eject_7` keeps valid until ready
    always @(posedge clk) begin : eject_7_keeps_valid
        if (!rst) begin
            assert (!eject_7_waited || eject_7_valid);
        end
    end

    // stream `eject_7` keeps its payload until ready
    always @(posedge clk) begin : eject_7_keeps_payload
        if (!rst) begin
            assert (!eject_7_waited || (eject_7_payload_last == eject_7_payload_last_past &&
                eject_7_payload_data == eject_7_payload_data_past));
        end
    end
`endif
endmodule

// A manager of AXI4 at a node of a network.
module AxiManagerPort_n1_a8_d8_i1_r_1__o2 (
    input  logic        clk,
    input  logic        rst,
    input  logic        self,
    input  logic        bus_aw_valid,
    output logic        bus_aw_ready,
    input  logic        bus_aw_payload_id,
    input  logic [7:0]  bus_aw_payload_addr,
    input  logic [7:0]  bus_aw_payload_len,
    input  logic [2:0]  bus_aw_payload_size,
    input  logic [1:0]  bus_aw_payload_burst,
    input  logic        bus_w_valid,
    output logic        bus_w_ready,
    input  logic [7:0]  bus_w_payload_data,
    input  logic        bus_w_payload_strb,
    input  logic        bus_w_payload_last,
    output logic        bus_b_valid,
    input  logic        bus_b_ready,
    output logic        bus_b_payload_id,
    output logic [1:0]  bus_b_payload_resp,
    input  logic        bus_ar_valid,
    output logic        bus_ar_ready,
    input  logic        bus_ar_payload_id,
    input  logic [7:0]  bus_ar_payload_addr,
    input  logic [7:0]  bus_ar_payload_len,
    input  logic [2:0]  bus_ar_payload_size,
    input  logic [1:0]  bus_ar_payload_burst,
    output logic        bus_r_valid,
    input  logic        bus_r_ready,
    output logic        bus_r_payload_id,
    output logic [7:0]  bus_r_payload_data,
    output logic [1:0]  bus_r_payload_resp,
    output logic        bus_r_payload_last,
    output logic        inject_0_valid,
    input  logic        inject_0_ready,
    output logic        inject_0_payload_last,
    output logic        inject_0_payload_destination,
    output logic [22:0] inject_0_payload_data,
    output logic        inject_1_valid,
    input  logic        inject_1_ready,
    output logic        inject_1_payload_last,
    output logic        inject_1_payload_destination,
    output logic [22:0] inject_1_payload_data,
    input  logic        eject_0_valid,
    output logic        eject_0_ready,
    input  logic        eject_0_payload_last,
    input  logic [22:0] eject_0_payload_data,
    input  logic        eject_1_valid,
    output logic        eject_1_ready,
    input  logic        eject_1_payload_last,
    input  logic [22:0] eject_1_payload_data
);
    logic [1:0] open_0_0;
    logic [1:0] open_0_1;
    logic       owners_0_0;
    logic       owners_0_1;
    logic [1:0] all_0;
    logic [1:0] open_1_0;
    logic [1:0] open_1_1;
    logic       owners_1_0;
    logic       owners_1_1;
    logic [1:0] all_1;
    logic       open;
    logic       goal;
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
    logic       ne_and_or;
    logic       asks_0;
    logic       asks_1;
    logic       ne_and_or_2;
    logic       asks_0_2;
    logic       asks_1_2;

    assign and_and_bus_r_payload_last = bus_r_valid && bus_r_ready && bus_r_payload_last;
    assign begins_0 = bus_ar_valid && bus_ar_ready && bus_ar_payload_id == 1'b0;
    assign ends_0 = and_and_bus_r_payload_last && bus_r_payload_id == 1'b0;
    assign begins_1 = bus_ar_valid && bus_ar_ready && bus_ar_payload_id == 1'b1;
    assign ends_1 = and_and_bus_r_payload_last && bus_r_payload_id == 1'b1;
    assign begins_2 = bus_aw_valid && bus_aw_ready && bus_aw_payload_id == 1'b0;
    assign ends_2 = bus_b_valid && bus_b_ready && bus_b_payload_id == 1'b0;
    assign begins_3 = bus_aw_valid && bus_aw_ready && bus_aw_payload_id == 1'b1;
    assign ends_3 = bus_b_valid && bus_b_ready && bus_b_payload_id == 1'b1;

    always_ff @(posedge clk) begin
        if (rst) begin
            all_0 <= 2'd0;
            open_0_0 <= 2'd0;
            open_0_1 <= 2'd0;
            all_1 <= 2'd0;
            open_1_0 <= 2'd0;
            open_1_1 <= 2'd0;
        end else begin
            all_0 <= all_0 + 2'($unsigned(bus_ar_valid && bus_ar_ready)) -
                2'(and_and_bus_r_payload_last);
            open_0_0 <= open_0_0 + 2'(begins_0) - 2'(ends_0);
            open_0_1 <= open_0_1 + 2'(begins_1) - 2'(ends_1);
            all_1 <= all_1 + 2'($unsigned(bus_aw_valid && bus_aw_ready)) -
                2'($unsigned(bus_b_valid && bus_b_ready));
            open_1_0 <= open_1_0 + 2'(begins_2) - 2'(ends_2);
            open_1_1 <= open_1_1 + 2'(begins_3) - 2'(ends_3);
        end
    end

    always_ff @(posedge clk) begin
        if (begins_0) begin
            owners_0_0 <= 1'b1;
        end
    end

    always_ff @(posedge clk) begin
        if (begins_1) begin
            owners_0_1 <= 1'b1;
        end
    end

    assign ne_and_or = all_0 != 2'd2 &&
        ((bus_ar_payload_id == 1'b0 ? open_0_0 : open_0_1) == 2'd0 ||
        (bus_ar_payload_id == 1'b0 ? owners_0_0 : owners_0_1) == 1'b1);
    assign asks_0 = asks && ne_and_or;
    assign bus_ar_ready = asks_0;
    assign asks_1 = bus_ar_valid && ne_and_or;
    assign inject_0_valid = asks_1;
    assign inject_0_payload_last = 1'b1;
    assign inject_0_payload_destination = 1'b1;
    assign inject_0_payload_data = {self,
        {bus_ar_payload_id, bus_ar_payload_addr, bus_ar_payload_len, bus_ar_payload_size,
        bus_ar_payload_burst}};
    assign asks = inject_0_ready;
    assign bus_r_valid = eject_1_valid;
    assign bus_r_payload_id = eject_1_payload_data[11];
    assign bus_r_payload_data = eject_1_payload_data[10:3];
    assign bus_r_payload_resp = eject_1_payload_data[2:1];
    assign bus_r_payload_last = eject_1_payload_data[0];
    assign eject_1_ready = bus_r_ready;

    always_ff @(posedge clk) begin
        if (begins_2) begin
            owners_1_0 <= 1'b1;
        end
    end

    always_ff @(posedge clk) begin
        if (begins_3) begin
            owners_1_1 <= 1'b1;
        end
    end

    assign ne_and_or_2 = all_1 != 2'd2 &&
        ((bus_aw_payload_id == 1'b0 ? open_1_0 : open_1_1) == 2'd0 ||
        (bus_aw_payload_id == 1'b0 ? owners_1_0 : owners_1_1) == 1'b1);
    assign asks_0_2 = asks_2 && ne_and_or_2;
    assign bus_aw_ready = asks_0_2;
    assign asks_1_2 = bus_aw_valid && ne_and_or_2;
    assign inject_1_valid = open ? bus_w_valid : asks_1_2;
    assign inject_1_payload_last = open && bus_w_payload_last;
    assign inject_1_payload_destination = open ? goal : 1'b1;
    assign inject_1_payload_data = open ? 23'({bus_w_payload_strb, bus_w_payload_data})
        : {self, {bus_aw_payload_id, bus_aw_payload_addr, bus_aw_payload_len, bus_aw_payload_size,
        bus_aw_payload_burst}};
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
    assign bus_b_payload_id = eject_0_payload_data[2];
    assign bus_b_payload_resp = eject_0_payload_data[1:0];
    assign eject_0_ready = bus_b_ready;

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, eject_0_payload_last, eject_0_payload_data[22:3], eject_1_payload_last,
        eject_1_payload_data[22:12]};

`ifndef SYNTHESIS
    logic        bus_aw_waited = 1'b0;
    logic        bus_aw_payload_id_past;
    logic [7:0]  bus_aw_payload_addr_past;
    logic [7:0]  bus_aw_payload_len_past;
    logic [2:0]  bus_aw_payload_size_past;
    logic [1:0]  bus_aw_payload_burst_past;
    logic        bus_w_waited = 1'b0;
    logic [7:0]  bus_w_payload_data_past;
    logic        bus_w_payload_strb_past;
    logic        bus_w_payload_last_past;
    logic        bus_b_waited = 1'b0;
    logic        bus_b_payload_id_past;
    logic [1:0]  bus_b_payload_resp_past;
    logic        bus_ar_waited = 1'b0;
    logic        bus_ar_payload_id_past;
    logic [7:0]  bus_ar_payload_addr_past;
    logic [7:0]  bus_ar_payload_len_past;
    logic [2:0]  bus_ar_payload_size_past;
    logic [1:0]  bus_ar_payload_burst_past;
    logic        bus_r_waited = 1'b0;
    logic        bus_r_payload_id_past;
    logic [7:0]  bus_r_payload_data_past;
    logic [1:0]  bus_r_payload_resp_past;
    logic        bus_r_payload_last_past;
    logic        inject_0_waited = 1'b0;
    logic        inject_0_payload_last_past;
    logic        inject_0_payload_destination_past;
    logic [22:0] inject_0_payload_data_past;
    logic        inject_1_waited = 1'b0;
    logic        inject_1_payload_last_past;
    logic        inject_1_payload_destination_past;
    logic [22:0] inject_1_payload_data_past;
    logic        eject_0_waited = 1'b0;
    logic        eject_0_payload_last_past;
    logic [22:0] eject_0_payload_data_past;
    logic        eject_1_waited = 1'b0;
    logic        eject_1_payload_last_past;
    logic [22:0] eject_1_payload_data_past;
    logic [53:0] entries_0 = 54'd0;
    logic [21:0] entries_1 = 22'd0;
    logic        here_0;
    logic        gone_0;
    logic        here_0_2;
    logic        here_1;
    logic        before_0;
    logic        result_and_and;
    logic        result_and_and_2;
    logic [7:0]  bus_aw_payload_len_or_entries_0;
    logic [2:0]  bus_aw_payload_size_or_entries_0;
    logic [1:0]  bus_aw_payload_burst_or_entries_0;
    logic        entries_0_or_and;
    logic        here_0_3;
    logic        here_1_2;
    logic        before_1;
    logic        result_and_and_3;
    logic [8:0]  plus_or_entries_0;
    logic        result_and_and_4;
    logic        entries_0_or_and_2;
    logic        entries_0_or_and_3;
    logic        here_1_3;
    logic        before_2;
    logic        gone_1;
    logic [53:0] entries_0_2;
    logic        ends;
    logic        here_0_4;
    logic        gone_2;
    logic        here_0_5;
    logic        here_1_4;
    logic        before_3;
    logic        result_and_and_5;
    logic        result_and_and_6;
    logic        here_1_5;
    logic        before_4;
    logic [7:0]  moved_left;
    logic        gone_3;
    logic [21:0] entries_1_2;
    logic        wraps_0;
    logic [7:0]  within_0;
    logic        wraps_1;
    logic [7:0]  within_1;
    logic        here_0_6;
    logic        here_1_6;
    logic        before_5;
    logic        here_0_7;
    logic        here_1_7;
    logic        before_6;
    logic        result_and_and_7;
    logic        result_and_and_8;
    logic [8:0]  plus_or_entries_0_2;
    logic [7:0]  bus_aw_payload_len_or_entries_0_2;
    logic        result_and_and_9;
    logic        result_and_and_10;
    logic [8:0]  plus_or_entries_0_3;
    logic [7:0]  bus_aw_payload_len_or_entries_0_3;
    logic        or_and_or;
    logic        here_2;
    logic        here_3;
    logic        before_7;
    logic        here_2_2;
    logic        here_3_2;
    logic        before_8;
    logic        last_0;
    logic        last_1;
    logic        exclusive_0;
    logic        exclusive_1;
    assign here_0 = entries_0[53] && entries_0[27] && entries_0[52] == bus_b_payload_id;
    assign gone_0 = 1'b0 || (bus_b_valid && bus_b_ready && here_0 && 1'b1);
    assign here_0_2 = !entries_0[26];
    assign here_1 = !entries_0[53];
    assign before_0 = 1'b0 || here_1;
    assign result_and_and = here_0_2 && !before_0 && bus_aw_valid && bus_aw_ready;
    assign result_and_and_2 = here_1 && 1'b1 && bus_aw_valid && bus_aw_ready;
    assign bus_aw_payload_len_or_entries_0 = result_and_and ? bus_aw_payload_len : entries_0[24:17];
    assign bus_aw_payload_size_or_entries_0 =
        result_and_and ? bus_aw_payload_size : entries_0[16:14];
    assign bus_aw_payload_burst_or_entries_0 =
        result_and_and ? bus_aw_payload_burst : entries_0[13:12];
    assign entries_0_or_and = entries_0[11] || (result_and_and && 1'b0);
    assign here_0_3 = !entries_0[0];
    assign here_1_2 = !entries_0[27];
    assign before_1 = 1'b0 || here_1_2;
    assign result_and_and_3 = here_0_3 && !before_1 && bus_w_valid && bus_w_ready;
    assign plus_or_entries_0 = result_and_and_3 ? entries_0[10:2] + 9'd1 : entries_0[10:2];
    assign result_and_and_4 = here_1_2 && 1'b1 && bus_w_valid && bus_w_ready;
    assign entries_0_or_and_2 = entries_0[1] || (result_and_and && entries_0[10:2] != 9'd0);
    assign entries_0_or_and_3 = entries_0[0] || (result_and_and_3 && bus_w_payload_last);
    assign here_1_3 = entries_0[26] && entries_0[0] && entries_0[25] == bus_b_payload_id;
    assign before_2 = 1'b0 || here_0;
    assign gone_1 = gone_0 || (bus_b_valid && bus_b_ready && here_1_3 && !before_2);
    assign entries_0_2 = {gone_0 ? entries_0[26] || result_and_and
        : entries_0[53] || result_and_and_2,
        gone_0 ? (result_and_and ? bus_aw_payload_id : entries_0[25])
        : result_and_and_2 ? bus_aw_payload_id : entries_0[52],
        gone_0 ? bus_aw_payload_len_or_entries_0 : result_and_and_2 ? bus_aw_payload_len
        : entries_0[51:44], gone_0 ? bus_aw_payload_size_or_entries_0
        : result_and_and_2 ? bus_aw_payload_size : entries_0[43:41],
        gone_0 ? bus_aw_payload_burst_or_entries_0 : result_and_and_2 ? bus_aw_payload_burst
        : entries_0[40:39], gone_0 ? entries_0_or_and : entries_0[38] || (result_and_and_2 && 1'b0),
        gone_0 ? plus_or_entries_0 : result_and_and_4 ? entries_0[37:29] + 9'd1 : entries_0[37:29],
        gone_0 ? entries_0_or_and_2 : entries_0[28] ||
        (result_and_and_2 && entries_0[37:29] != 9'd0),
        gone_0 ? entries_0_or_and_3 : entries_0[27] || (result_and_and_4 && bus_w_payload_last),
        gone_1 ? 1'b0 : entries_0[26] || result_and_and,
        gone_1 ? 1'b0 : result_and_and ? bus_aw_payload_id : entries_0[25],
        gone_1 ? 8'd0 : bus_aw_payload_len_or_entries_0,
        gone_1 ? 3'd0 : bus_aw_payload_size_or_entries_0,
        gone_1 ? 2'd0 : bus_aw_payload_burst_or_entries_0, gone_1 ? 1'b0 : entries_0_or_and,
        gone_1 ? 9'd0 : plus_or_entries_0, gone_1 ? 1'b0 : entries_0_or_and_2,
        gone_1 ? 1'b0 : entries_0_or_and_3};
    assign ends = bus_r_valid && bus_r_ready && bus_r_payload_last;
    assign here_0_4 = entries_1[21] && entries_1[20] == bus_r_payload_id;
    assign gone_2 = 1'b0 || (ends && here_0_4 && 1'b1);
    assign here_0_5 = !entries_1[10];
    assign here_1_4 = !entries_1[21];
    assign before_3 = 1'b0 || here_1_4;
    assign result_and_and_5 = here_0_5 && !before_3 && bus_ar_valid && bus_ar_ready;
    assign result_and_and_6 = here_1_4 && 1'b1 && bus_ar_valid && bus_ar_ready;
    assign here_1_5 = entries_1[10] && entries_1[9] == bus_r_payload_id;
    assign before_4 = 1'b0 || here_0_4;
    assign moved_left = result_and_and_5 ? bus_ar_payload_len
        : (here_1_5 && !before_4 && bus_r_valid && bus_r_ready) ? entries_1[8:1] - 8'd1
        : entries_1[8:1];
    assign gone_3 = gone_2 || (ends && here_1_5 && !before_4);
    assign entries_1_2 = {gone_2 ? (result_and_and_5 ? 1'b1 : entries_1[10])
        : result_and_and_6 ? 1'b1 : entries_1[21],
        gone_2 ? (result_and_and_5 ? bus_ar_payload_id : entries_1[9])
        : result_and_and_6 ? bus_ar_payload_id : entries_1[20],
        gone_2 ? moved_left : result_and_and_6 ? bus_ar_payload_len
        : (here_0_4 && 1'b1 && bus_r_valid && bus_r_ready) ? entries_1[19:12] - 8'd1
        : entries_1[19:12], gone_2 ? (result_and_and_5 ? 1'b0 : entries_1[0])
        : result_and_and_6 ? 1'b0 : entries_1[11],
        gone_3 ? 1'b0 : result_and_and_5 ? 1'b1 : entries_1[10],
        gone_3 ? 1'b0 : result_and_and_5 ? bus_ar_payload_id : entries_1[9],
        gone_3 ? 8'd0 : moved_left, gone_3 ? 1'b0 : result_and_and_5 ? 1'b0 : entries_1[0]};

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
            entries_0 <= 54'd0;
            entries_1 <= 22'd0;
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
    assign within_0 = {1'b0, bus_aw_payload_size > 3'd6, bus_aw_payload_size > 3'd5,
        bus_aw_payload_size > 3'd4, bus_aw_payload_size > 3'd3, bus_aw_payload_size > 3'd2,
        bus_aw_payload_size > 3'd1, bus_aw_payload_size > 3'd0};
    assign wraps_1 = bus_ar_payload_burst == 2'd2;
    assign within_1 = {1'b0, bus_ar_payload_size > 3'd6, bus_ar_payload_size > 3'd5,
        bus_ar_payload_size > 3'd4, bus_ar_payload_size > 3'd3, bus_ar_payload_size > 3'd2,
        bus_ar_payload_size > 3'd1, bus_ar_payload_size > 3'd0};
    assign here_0_6 = !entries_0[53];
    assign here_1_6 = !entries_0[26];
    assign before_5 = 1'b0 || here_0_6;
    assign here_0_7 = !entries_0[27];
    assign here_1_7 = !entries_0[0];
    assign before_6 = 1'b0 || here_0_7;
    assign result_and_and_7 = here_0_6 && 1'b1 && bus_aw_valid && bus_aw_ready;
    assign result_and_and_8 = here_0_7 && 1'b1 && bus_w_valid && bus_w_ready;
    assign plus_or_entries_0_2 = result_and_and_8 ? entries_0[37:29] + 9'd1 : entries_0[37:29];
    assign bus_aw_payload_len_or_entries_0_2 =
        result_and_and_7 ? bus_aw_payload_len : entries_0[51:44];
    assign result_and_and_9 = here_1_6 && !before_5 && bus_aw_valid && bus_aw_ready;
    assign result_and_and_10 = here_1_7 && !before_6 && bus_w_valid && bus_w_ready;
    assign plus_or_entries_0_3 = result_and_and_10 ? entries_0[10:2] + 9'd1 : entries_0[10:2];
    assign bus_aw_payload_len_or_entries_0_3 =
        result_and_and_9 ? bus_aw_payload_len : entries_0[24:17];
    assign or_and_or = (!(entries_0[53] || result_and_and_7) ||
        ((entries_0[27] || (result_and_and_8 && bus_w_payload_last))
        ? plus_or_entries_0_2 == 9'(bus_aw_payload_len_or_entries_0_2) + 9'd1
        : plus_or_entries_0_2 <= 9'(bus_aw_payload_len_or_entries_0_2))) &&
        (!(entries_0[26] || result_and_and_9) ||
        ((entries_0[0] || (result_and_and_10 && bus_w_payload_last))
        ? plus_or_entries_0_3 == 9'(bus_aw_payload_len_or_entries_0_3) + 9'd1
        : plus_or_entries_0_3 <= 9'(bus_aw_payload_len_or_entries_0_3)));
    assign here_2 = entries_0[53] && entries_0[27] && entries_0[52] == bus_b_payload_id;
    assign here_3 = entries_0[26] && entries_0[0] && entries_0[25] == bus_b_payload_id;
    assign before_7 = 1'b0 || here_2;
    assign here_2_2 = entries_1[21] && entries_1[20] == bus_r_payload_id;
    assign here_3_2 = entries_1[10] && entries_1[9] == bus_r_payload_id;
    assign before_8 = 1'b0 || here_2_2;
    assign last_0 = 1'b0 || (here_2_2 && 1'b1 && entries_1[19:12] == 8'd0);
    assign last_1 = last_0 || (here_3_2 && !before_8 && entries_1[8:1] == 8'd0);
    assign exclusive_0 = 1'b0 || (here_2_2 && 1'b1 && entries_1[11]);
    assign exclusive_1 = exclusive_0 || (here_3_2 && !before_8 && entries_1[0]);

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
            assume (!bus_aw_valid || bus_aw_payload_size <= 3'd0);
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
            assume (!bus_aw_valid || !wraps_0 ||
                (bus_aw_payload_addr & {1'b0, bus_aw_payload_size > 3'd6,
                bus_aw_payload_size > 3'd5, bus_aw_payload_size > 3'd4, bus_aw_payload_size > 3'd3,
                bus_aw_payload_size > 3'd2, bus_aw_payload_size > 3'd1, bus_aw_payload_size > 3'd0})
                == 8'd0);
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
                (16'(bus_aw_payload_addr) | 16'(within_0)) +
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
            assume (!bus_ar_valid || bus_ar_payload_size <= 3'd0);
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
            assume (!bus_ar_valid || !wraps_1 ||
                (bus_ar_payload_addr & {1'b0, bus_ar_payload_size > 3'd6,
                bus_ar_payload_size > 3'd5, bus_ar_payload_size > 3'd4, bus_ar_payload_size > 3'd3,
                bus_ar_payload_size > 3'd2, bus_ar_payload_size > 3'd1, bus_ar_payload_size > 3'd0})
                == 8'd0);
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
                (16'(bus_ar_payload_addr) | 16'(within_1)) +
                16'($unsigned(15'(bus_ar_payload_len) << bus_ar_payload_size)) < 16'd4096);
        end
    end

    // bus: at most 2 writes are under way
    always @(posedge clk) begin : bus_at_most_2_writes_are_under_way
        if (!rst) begin
            assert (!(bus_aw_valid && bus_aw_ready) || (here_0_6 && 1'b1) ||
                (here_1_6 && !before_5));
        end
    end

    // bus: data of at most 2 writes are under way
    always @(posedge clk) begin : bus_data_of_at_most_2_writes_are_under
        if (!rst) begin
            assert (!(bus_w_valid && bus_w_ready) || (here_0_7 && 1'b1) || (here_1_7 && !before_6));
        end
    end

    // bus: the last beat of a write is marked, and no other
    always @(posedge clk) begin : bus_the_last_beat_of_a_write_is_marked
        if (!rst) begin
            assume (or_and_or);
        end
    end

    // bus: strobes are in the lanes of the beat
    always @(posedge clk) begin : bus_strobes_are_in_the_lanes_of_the_beat_0
        if (!rst) begin
            assume (!(bus_w_valid && bus_w_ready && here_0_7 && 1'b1 &&
                (entries_0[53] || result_and_and_7) &&
                !(entries_0[28] || (result_and_and_7 && entries_0[37:29] != 9'd0))) ||
                (bus_w_payload_strb && 1'b0) == 1'b0);
        end
    end

    // bus: strobes are in the lanes of the beat 1
    always @(posedge clk) begin : bus_strobes_are_in_the_lanes_of_the_beat_1
        if (!rst) begin
            assume (!(bus_w_valid && bus_w_ready && here_1_7 && !before_6 &&
                (entries_0[26] || result_and_and_9) &&
                !(entries_0[1] || (result_and_and_9 && entries_0[10:2] != 9'd0))) ||
                (bus_w_payload_strb && 1'b0) == 1'b0);
        end
    end

    // bus: a write response follows address and last beat of its id
    always @(posedge clk) begin : bus_a_write_response_follows_address_and
        if (!rst) begin
            assert (!bus_b_valid || (here_2 && 1'b1) || (here_3 && !before_7));
        end
    end

    // bus: only exclusive writes are answered so
    always @(posedge clk) begin : bus_only_exclusive_writes_are_answered
        if (!rst) begin
            assert (!(bus_b_valid && bus_b_payload_resp == 2'd1) ||
                (here_2 && 1'b1 && entries_0[38]) || (here_3 && !before_7 && entries_0[11]));
        end
    end

    // bus: at most 2 reads are under way
    always @(posedge clk) begin : bus_at_most_2_reads_are_under_way
        if (!rst) begin
            assert (!(bus_ar_valid && bus_ar_ready) || !entries_1[10]);
        end
    end

    // bus: read data follow an address of their id
    always @(posedge clk) begin : bus_read_data_follow_an_address_of_their
        if (!rst) begin
            assert (!bus_r_valid || (here_2_2 && 1'b1) || (here_3_2 && !before_8));
        end
    end

    // bus: the last beat of a read is marked, and no other
    always @(posedge clk) begin : bus_the_last_beat_of_a_read_is_marked_no
        if (!rst) begin
            assert (!(bus_r_valid && ((here_2_2 && 1'b1) || (here_3_2 && !before_8))) ||
                bus_r_payload_last == last_1);
        end
    end

    // bus: only exclusive reads are answered so
    always @(posedge clk) begin : bus_only_exclusive_reads_are_answered_so
        if (!rst) begin
            assert (!(bus_r_valid && bus_r_payload_resp == 2'd1) || exclusive_1);
        end
    end
`endif
endmodule

// A subordinate of AXI4 at a node of a network.
module AxiSubordinatePort_n1_a8_d8_i1_r_1__o2 (
    input  logic        clk,
    input  logic        rst,
    output logic        bus_aw_valid,
    input  logic        bus_aw_ready,
    output logic [1:0]  bus_aw_payload_id,
    output logic [7:0]  bus_aw_payload_addr,
    output logic [7:0]  bus_aw_payload_len,
    output logic [2:0]  bus_aw_payload_size,
    output logic [1:0]  bus_aw_payload_burst,
    output logic        bus_w_valid,
    input  logic        bus_w_ready,
    output logic [7:0]  bus_w_payload_data,
    output logic        bus_w_payload_strb,
    output logic        bus_w_payload_last,
    input  logic        bus_b_valid,
    output logic        bus_b_ready,
    input  logic [1:0]  bus_b_payload_id,
    input  logic [1:0]  bus_b_payload_resp,
    output logic        bus_ar_valid,
    input  logic        bus_ar_ready,
    output logic [1:0]  bus_ar_payload_id,
    output logic [7:0]  bus_ar_payload_addr,
    output logic [7:0]  bus_ar_payload_len,
    output logic [2:0]  bus_ar_payload_size,
    output logic [1:0]  bus_ar_payload_burst,
    input  logic        bus_r_valid,
    output logic        bus_r_ready,
    input  logic [1:0]  bus_r_payload_id,
    input  logic [7:0]  bus_r_payload_data,
    input  logic [1:0]  bus_r_payload_resp,
    input  logic        bus_r_payload_last,
    input  logic        eject_0_valid,
    output logic        eject_0_ready,
    input  logic        eject_0_payload_last,
    input  logic [22:0] eject_0_payload_data,
    input  logic        eject_1_valid,
    output logic        eject_1_ready,
    input  logic        eject_1_payload_last,
    input  logic [22:0] eject_1_payload_data,
    output logic        inject_0_valid,
    input  logic        inject_0_ready,
    output logic        inject_0_payload_last,
    output logic        inject_0_payload_destination,
    output logic [22:0] inject_0_payload_data,
    output logic        inject_1_valid,
    input  logic        inject_1_ready,
    output logic        inject_1_payload_last,
    output logic        inject_1_payload_destination,
    output logic [22:0] inject_1_payload_data
);
    logic        open;
    logic        first_valid;
    logic        first_ready;
    logic        first_payload_last;
    logic [22:0] first_payload_data;
    logic [7:0]  sent_0_addr;
    logic [7:0]  sent_0_len;
    logic [2:0]  sent_0_size;
    logic [1:0]  sent_0_burst;
    logic [7:0]  sent_1_addr;
    logic [7:0]  sent_1_len;
    logic [2:0]  sent_1_size;
    logic [1:0]  sent_1_burst;

    assign bus_ar_valid = eject_0_valid;
    assign bus_ar_payload_id = eject_0_payload_data[22:21];
    assign sent_0_addr = eject_0_payload_data[20:13];
    assign bus_ar_payload_addr = sent_0_addr;
    assign sent_0_len = eject_0_payload_data[12:5];
    assign bus_ar_payload_len = sent_0_len;
    assign sent_0_size = eject_0_payload_data[4:2];
    assign bus_ar_payload_size = sent_0_size;
    assign sent_0_burst = eject_0_payload_data[1:0];
    assign bus_ar_payload_burst = sent_0_burst;
    assign eject_0_ready = bus_ar_ready;
    assign bus_w_valid = open && eject_1_valid;
    assign bus_w_payload_data = eject_1_payload_data[7:0];
    assign bus_w_payload_strb = eject_1_payload_data[8];
    assign bus_w_payload_last = eject_1_payload_last;
    assign first_valid = eject_1_valid && !open;
    assign first_payload_last = eject_1_payload_last;
    assign first_payload_data = eject_1_payload_data;
    assign eject_1_ready = open ? bus_w_ready : first_ready;

    always_ff @(posedge clk) begin
        if (rst) begin
            open <= 1'b0;
        end else if (eject_1_valid && eject_1_ready) begin
            open <= !eject_1_payload_last;
        end
    end

    assign bus_aw_valid = first_valid;
    assign bus_aw_payload_id = first_payload_data[22:21];
    assign sent_1_addr = first_payload_data[20:13];
    assign bus_aw_payload_addr = sent_1_addr;
    assign sent_1_len = first_payload_data[12:5];
    assign bus_aw_payload_len = sent_1_len;
    assign sent_1_size = first_payload_data[4:2];
    assign bus_aw_payload_size = sent_1_size;
    assign sent_1_burst = first_payload_data[1:0];
    assign bus_aw_payload_burst = sent_1_burst;
    assign first_ready = bus_aw_ready;
    assign inject_0_valid = bus_b_valid;
    assign inject_0_payload_last = 1'b1;
    assign inject_0_payload_destination = bus_b_payload_id[1];
    assign inject_0_payload_data = 23'({bus_b_payload_id[0], bus_b_payload_resp});
    assign bus_b_ready = inject_0_ready;
    assign inject_1_valid = bus_r_valid;
    assign inject_1_payload_last = 1'b1;
    assign inject_1_payload_destination = bus_r_payload_id[1];
    assign inject_1_payload_data = 23'({bus_r_payload_id[0], bus_r_payload_data, bus_r_payload_resp,
        bus_r_payload_last});
    assign bus_r_ready = inject_1_ready;

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, eject_0_payload_last, first_payload_last};

`ifndef SYNTHESIS
    logic        bus_aw_waited = 1'b0;
    logic [1:0]  bus_aw_payload_id_past;
    logic [7:0]  bus_aw_payload_addr_past;
    logic [7:0]  bus_aw_payload_len_past;
    logic [2:0]  bus_aw_payload_size_past;
    logic [1:0]  bus_aw_payload_burst_past;
    logic        bus_w_waited = 1'b0;
    logic [7:0]  bus_w_payload_data_past;
    logic        bus_w_payload_strb_past;
    logic        bus_w_payload_last_past;
    logic        bus_b_waited = 1'b0;
    logic [1:0]  bus_b_payload_id_past;
    logic [1:0]  bus_b_payload_resp_past;
    logic        bus_ar_waited = 1'b0;
    logic [1:0]  bus_ar_payload_id_past;
    logic [7:0]  bus_ar_payload_addr_past;
    logic [7:0]  bus_ar_payload_len_past;
    logic [2:0]  bus_ar_payload_size_past;
    logic [1:0]  bus_ar_payload_burst_past;
    logic        bus_r_waited = 1'b0;
    logic [1:0]  bus_r_payload_id_past;
    logic [7:0]  bus_r_payload_data_past;
    logic [1:0]  bus_r_payload_resp_past;
    logic        bus_r_payload_last_past;
    logic        eject_0_waited = 1'b0;
    logic        eject_0_payload_last_past;
    logic [22:0] eject_0_payload_data_past;
    logic        eject_1_waited = 1'b0;
    logic        eject_1_payload_last_past;
    logic [22:0] eject_1_payload_data_past;
    logic        inject_0_waited = 1'b0;
    logic        inject_0_payload_last_past;
    logic        inject_0_payload_destination_past;
    logic [22:0] inject_0_payload_data_past;
    logic        inject_1_waited = 1'b0;
    logic        inject_1_payload_last_past;
    logic        inject_1_payload_destination_past;
    logic [22:0] inject_1_payload_data_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            bus_aw_waited <= 1'b0;
            bus_w_waited <= 1'b0;
            bus_b_waited <= 1'b0;
            bus_ar_waited <= 1'b0;
            bus_r_waited <= 1'b0;
            eject_0_waited <= 1'b0;
            eject_1_waited <= 1'b0;
            inject_0_waited <= 1'b0;
            inject_1_waited <= 1'b0;
        end else begin
            bus_aw_waited <= bus_aw_valid && !bus_aw_ready;
            bus_w_waited <= bus_w_valid && !bus_w_ready;
            bus_b_waited <= bus_b_valid && !bus_b_ready;
            bus_ar_waited <= bus_ar_valid && !bus_ar_ready;
            bus_r_waited <= bus_r_valid && !bus_r_ready;
            eject_0_waited <= eject_0_valid && !eject_0_ready;
            eject_1_waited <= eject_1_valid && !eject_1_ready;
            inject_0_waited <= inject_0_valid && !inject_0_ready;
            inject_1_waited <= inject_1_valid && !inject_1_ready;
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
        eject_0_payload_last_past <= eject_0_payload_last;
        eject_0_payload_data_past <= eject_0_payload_data;
        eject_1_payload_last_past <= eject_1_payload_last;
        eject_1_payload_data_past <= eject_1_payload_data;
        inject_0_payload_last_past <= inject_0_payload_last;
        inject_0_payload_destination_past <= inject_0_payload_destination;
        inject_0_payload_data_past <= inject_0_payload_data;
        inject_1_payload_last_past <= inject_1_payload_last;
        inject_1_payload_destination_past <= inject_1_payload_destination;
        inject_1_payload_data_past <= inject_1_payload_data;
    end

    // stream `bus_aw` keeps valid until ready
    always @(posedge clk) begin : bus_aw_keeps_valid
        if (!rst) begin
            assert (!bus_aw_waited || bus_aw_valid);
        end
    end

    // stream `bus_aw` keeps its payload until ready
    always @(posedge clk) begin : bus_aw_keeps_payload
        if (!rst) begin
            assert (!bus_aw_waited || (bus_aw_payload_id == bus_aw_payload_id_past &&
                bus_aw_payload_addr == bus_aw_payload_addr_past &&
                bus_aw_payload_len == bus_aw_payload_len_past &&
                bus_aw_payload_size == bus_aw_payload_size_past &&
                bus_aw_payload_burst == bus_aw_payload_burst_past));
        end
    end

    // stream `bus_w` keeps valid until ready
    always @(posedge clk) begin : bus_w_keeps_valid
        if (!rst) begin
            assert (!bus_w_waited || bus_w_valid);
        end
    end

    // stream `bus_w` keeps its payload until ready
    always @(posedge clk) begin : bus_w_keeps_payload
        if (!rst) begin
            assert (!bus_w_waited || (bus_w_payload_data == bus_w_payload_data_past &&
                bus_w_payload_strb == bus_w_payload_strb_past &&
                bus_w_payload_last == bus_w_payload_last_past));
        end
    end

    // stream `bus_b` keeps valid until ready
    always @(posedge clk) begin : bus_b_keeps_valid
        if (!rst) begin
            assume (!bus_b_waited || bus_b_valid);
        end
    end

    // stream `bus_b` keeps its payload until ready
    always @(posedge clk) begin : bus_b_keeps_payload
        if (!rst) begin
            assume (!bus_b_waited || (bus_b_payload_id == bus_b_payload_id_past &&
                bus_b_payload_resp == bus_b_payload_resp_past));
        end
    end

    // stream `bus_ar` keeps valid until ready
    always @(posedge clk) begin : bus_ar_keeps_valid
        if (!rst) begin
            assert (!bus_ar_waited || bus_ar_valid);
        end
    end

    // stream `bus_ar` keeps its payload until ready
    always @(posedge clk) begin : bus_ar_keeps_payload
        if (!rst) begin
            assert (!bus_ar_waited || (bus_ar_payload_id == bus_ar_payload_id_past &&
                bus_ar_payload_addr == bus_ar_payload_addr_past &&
                bus_ar_payload_len == bus_ar_payload_len_past &&
                bus_ar_payload_size == bus_ar_payload_size_past &&
                bus_ar_payload_burst == bus_ar_payload_burst_past));
        end
    end

    // stream `bus_r` keeps valid until ready
    always @(posedge clk) begin : bus_r_keeps_valid
        if (!rst) begin
            assume (!bus_r_waited || bus_r_valid);
        end
    end

    // stream `bus_r` keeps its payload until ready
    always @(posedge clk) begin : bus_r_keeps_payload
        if (!rst) begin
            assume (!bus_r_waited || (bus_r_payload_id == bus_r_payload_id_past &&
                bus_r_payload_data == bus_r_payload_data_past &&
                bus_r_payload_resp == bus_r_payload_resp_past &&
                bus_r_payload_last == bus_r_payload_last_past));
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
`endif
endmodule

// AXI4 over a network of routers.
module AxiNetwork_47c1e20c (
    input  logic       clk,
    input  logic       rst,
    input  logic       managers_0_aw_valid,
    output logic       managers_0_aw_ready,
    input  logic       managers_0_aw_payload_id,
    input  logic [7:0] managers_0_aw_payload_addr,
    input  logic [7:0] managers_0_aw_payload_len,
    input  logic [2:0] managers_0_aw_payload_size,
    input  logic [1:0] managers_0_aw_payload_burst,
    input  logic       managers_0_w_valid,
    output logic       managers_0_w_ready,
    input  logic [7:0] managers_0_w_payload_data,
    input  logic       managers_0_w_payload_strb,
    input  logic       managers_0_w_payload_last,
    output logic       managers_0_b_valid,
    input  logic       managers_0_b_ready,
    output logic       managers_0_b_payload_id,
    output logic [1:0] managers_0_b_payload_resp,
    input  logic       managers_0_ar_valid,
    output logic       managers_0_ar_ready,
    input  logic       managers_0_ar_payload_id,
    input  logic [7:0] managers_0_ar_payload_addr,
    input  logic [7:0] managers_0_ar_payload_len,
    input  logic [2:0] managers_0_ar_payload_size,
    input  logic [1:0] managers_0_ar_payload_burst,
    output logic       managers_0_r_valid,
    input  logic       managers_0_r_ready,
    output logic       managers_0_r_payload_id,
    output logic [7:0] managers_0_r_payload_data,
    output logic [1:0] managers_0_r_payload_resp,
    output logic       managers_0_r_payload_last,
    output logic       subordinates_0_aw_valid,
    input  logic       subordinates_0_aw_ready,
    output logic [1:0] subordinates_0_aw_payload_id,
    output logic [7:0] subordinates_0_aw_payload_addr,
    output logic [7:0] subordinates_0_aw_payload_len,
    output logic [2:0] subordinates_0_aw_payload_size,
    output logic [1:0] subordinates_0_aw_payload_burst,
    output logic       subordinates_0_w_valid,
    input  logic       subordinates_0_w_ready,
    output logic [7:0] subordinates_0_w_payload_data,
    output logic       subordinates_0_w_payload_strb,
    output logic       subordinates_0_w_payload_last,
    input  logic       subordinates_0_b_valid,
    output logic       subordinates_0_b_ready,
    input  logic [1:0] subordinates_0_b_payload_id,
    input  logic [1:0] subordinates_0_b_payload_resp,
    output logic       subordinates_0_ar_valid,
    input  logic       subordinates_0_ar_ready,
    output logic [1:0] subordinates_0_ar_payload_id,
    output logic [7:0] subordinates_0_ar_payload_addr,
    output logic [7:0] subordinates_0_ar_payload_len,
    output logic [2:0] subordinates_0_ar_payload_size,
    output logic [1:0] subordinates_0_ar_payload_burst,
    input  logic       subordinates_0_r_valid,
    output logic       subordinates_0_r_ready,
    input  logic [1:0] subordinates_0_r_payload_id,
    input  logic [7:0] subordinates_0_r_payload_data,
    input  logic [1:0] subordinates_0_r_payload_resp,
    input  logic       subordinates_0_r_payload_last
);
    logic        network_inject_0_ready;
    logic        network_inject_1_ready;
    logic        network_inject_2_ready;
    logic        network_inject_3_ready;
    logic        network_inject_4_ready;
    logic        network_inject_5_ready;
    logic        network_inject_6_ready;
    logic        network_inject_7_ready;
    logic        network_eject_0_valid;
    logic        network_eject_0_payload_last;
    logic [22:0] network_eject_0_payload_data;
    logic        network_eject_1_valid;
    logic        network_eject_1_payload_last;
    logic [22:0] network_eject_1_payload_data;
    logic        network_eject_2_valid;
    logic        network_eject_2_payload_last;
    logic [22:0] network_eject_2_payload_data;
    logic        network_eject_3_valid;
    logic        network_eject_3_payload_last;
    logic [22:0] network_eject_3_payload_data;
    logic        network_eject_4_valid;
    logic        network_eject_4_payload_last;
    logic [22:0] network_eject_4_payload_data;
    logic        network_eject_5_valid;
    logic        network_eject_5_payload_last;
    logic [22:0] network_eject_5_payload_data;
    logic        network_eject_6_valid;
    logic        network_eject_6_payload_last;
    logic [22:0] network_eject_6_payload_data;
    logic        network_eject_7_valid;
    logic        network_eject_7_payload_last;
    logic [22:0] network_eject_7_payload_data;
    logic        manager_0_bus_aw_ready;
    logic        manager_0_bus_w_ready;
    logic        manager_0_bus_b_valid;
    logic        manager_0_bus_b_payload_id;
    logic [1:0]  manager_0_bus_b_payload_resp;
    logic        manager_0_bus_ar_ready;
    logic        manager_0_bus_r_valid;
    logic        manager_0_bus_r_payload_id;
    logic [7:0]  manager_0_bus_r_payload_data;
    logic [1:0]  manager_0_bus_r_payload_resp;
    logic        manager_0_bus_r_payload_last;
    logic        manager_0_inject_0_valid;
    logic        manager_0_inject_0_payload_last;
    logic        manager_0_inject_0_payload_destination;
    logic [22:0] manager_0_inject_0_payload_data;
    logic        manager_0_inject_1_valid;
    logic        manager_0_inject_1_payload_last;
    logic        manager_0_inject_1_payload_destination;
    logic [22:0] manager_0_inject_1_payload_data;
    logic        manager_0_eject_0_ready;
    logic        manager_0_eject_1_ready;
    logic        subordinate_0_bus_aw_valid;
    logic [1:0]  subordinate_0_bus_aw_payload_id;
    logic [7:0]  subordinate_0_bus_aw_payload_addr;
    logic [7:0]  subordinate_0_bus_aw_payload_len;
    logic [2:0]  subordinate_0_bus_aw_payload_size;
    logic [1:0]  subordinate_0_bus_aw_payload_burst;
    logic        subordinate_0_bus_w_valid;
    logic [7:0]  subordinate_0_bus_w_payload_data;
    logic        subordinate_0_bus_w_payload_strb;
    logic        subordinate_0_bus_w_payload_last;
    logic        subordinate_0_bus_b_ready;
    logic        subordinate_0_bus_ar_valid;
    logic [1:0]  subordinate_0_bus_ar_payload_id;
    logic [7:0]  subordinate_0_bus_ar_payload_addr;
    logic [7:0]  subordinate_0_bus_ar_payload_len;
    logic [2:0]  subordinate_0_bus_ar_payload_size;
    logic [1:0]  subordinate_0_bus_ar_payload_burst;
    logic        subordinate_0_bus_r_ready;
    logic        subordinate_0_eject_0_ready;
    logic        subordinate_0_eject_1_ready;
    logic        subordinate_0_inject_0_valid;
    logic        subordinate_0_inject_0_payload_last;
    logic        subordinate_0_inject_0_payload_destination;
    logic [22:0] subordinate_0_inject_0_payload_data;
    logic        subordinate_0_inject_1_valid;
    logic        subordinate_0_inject_1_payload_last;
    logic        subordinate_0_inject_1_payload_destination;
    logic [22:0] subordinate_0_inject_1_payload_data;

    assign managers_0_aw_ready = manager_0_bus_aw_ready;
    assign managers_0_w_ready = manager_0_bus_w_ready;
    assign managers_0_b_valid = manager_0_bus_b_valid;
    assign managers_0_b_payload_id = manager_0_bus_b_payload_id;
    assign managers_0_b_payload_resp = manager_0_bus_b_payload_resp;
    assign managers_0_ar_ready = manager_0_bus_ar_ready;
    assign managers_0_r_valid = manager_0_bus_r_valid;
    assign managers_0_r_payload_id = manager_0_bus_r_payload_id;
    assign managers_0_r_payload_data = manager_0_bus_r_payload_data;
    assign managers_0_r_payload_resp = manager_0_bus_r_payload_resp;
    assign managers_0_r_payload_last = manager_0_bus_r_payload_last;
    assign subordinates_0_aw_valid = subordinate_0_bus_aw_valid;
    assign subordinates_0_aw_payload_id = subordinate_0_bus_aw_payload_id;
    assign subordinates_0_aw_payload_addr = subordinate_0_bus_aw_payload_addr;
    assign subordinates_0_aw_payload_len = subordinate_0_bus_aw_payload_len;
    assign subordinates_0_aw_payload_size = subordinate_0_bus_aw_payload_size;
    assign subordinates_0_aw_payload_burst = subordinate_0_bus_aw_payload_burst;
    assign subordinates_0_w_valid = subordinate_0_bus_w_valid;
    assign subordinates_0_w_payload_data = subordinate_0_bus_w_payload_data;
    assign subordinates_0_w_payload_strb = subordinate_0_bus_w_payload_strb;
    assign subordinates_0_w_payload_last = subordinate_0_bus_w_payload_last;
    assign subordinates_0_b_ready = subordinate_0_bus_b_ready;
    assign subordinates_0_ar_valid = subordinate_0_bus_ar_valid;
    assign subordinates_0_ar_payload_id = subordinate_0_bus_ar_payload_id;
    assign subordinates_0_ar_payload_addr = subordinate_0_bus_ar_payload_addr;
    assign subordinates_0_ar_payload_len = subordinate_0_bus_ar_payload_len;
    assign subordinates_0_ar_payload_size = subordinate_0_bus_ar_payload_size;
    assign subordinates_0_ar_payload_burst = subordinate_0_bus_ar_payload_burst;
    assign subordinates_0_r_ready = subordinate_0_bus_r_ready;

    Mesh_1x2_w23_v4_d2_s2_m4_ordered network (
        .clk(clk),
        .rst(rst),
        .inject_0_valid(manager_0_inject_0_valid),
        .inject_0_ready(network_inject_0_ready),
        .inject_0_payload_last(manager_0_inject_0_payload_last),
        .inject_0_payload_destination(manager_0_inject_0_payload_destination),
        .inject_0_payload_data(manager_0_inject_0_payload_data),
        .inject_1_valid(manager_0_inject_1_valid),
        .inject_1_ready(network_inject_1_ready),
        .inject_1_payload_last(manager_0_inject_1_payload_last),
        .inject_1_payload_destination(manager_0_inject_1_payload_destination),
        .inject_1_payload_data(manager_0_inject_1_payload_data),
        .inject_2_valid(1'b0),
        .inject_2_ready(network_inject_2_ready),
        .inject_2_payload_last(1'b0),
        .inject_2_payload_destination(1'b0),
        .inject_2_payload_data(23'd0),
        .inject_3_valid(1'b0),
        .inject_3_ready(network_inject_3_ready),
        .inject_3_payload_last(1'b0),
        .inject_3_payload_destination(1'b0),
        .inject_3_payload_data(23'd0),
        .inject_4_valid(1'b0),
        .inject_4_ready(network_inject_4_ready),
        .inject_4_payload_last(1'b0),
        .inject_4_payload_destination(1'b0),
        .inject_4_payload_data(23'd0),
        .inject_5_valid(1'b0),
        .inject_5_ready(network_inject_5_ready),
        .inject_5_payload_last(1'b0),
        .inject_5_payload_destination(1'b0),
        .inject_5_payload_data(23'd0),
        .inject_6_valid(subordinate_0_inject_0_valid),
        .inject_6_ready(network_inject_6_ready),
        .inject_6_payload_last(subordinate_0_inject_0_payload_last),
        .inject_6_payload_destination(subordinate_0_inject_0_payload_destination),
        .inject_6_payload_data(subordinate_0_inject_0_payload_data),
        .inject_7_valid(subordinate_0_inject_1_valid),
        .inject_7_ready(network_inject_7_ready),
        .inject_7_payload_last(subordinate_0_inject_1_payload_last),
        .inject_7_payload_destination(subordinate_0_inject_1_payload_destination),
        .inject_7_payload_data(subordinate_0_inject_1_payload_data),
        .eject_0_valid(network_eject_0_valid),
        .eject_0_ready(1'b1),
        .eject_0_payload_last(network_eject_0_payload_last),
        .eject_0_payload_data(network_eject_0_payload_data),
        .eject_1_valid(network_eject_1_valid),
        .eject_1_ready(1'b1),
        .eject_1_payload_last(network_eject_1_payload_last),
        .eject_1_payload_data(network_eject_1_payload_data),
        .eject_2_valid(network_eject_2_valid),
        .eject_2_ready(manager_0_eject_0_ready),
        .eject_2_payload_last(network_eject_2_payload_last),
        .eject_2_payload_data(network_eject_2_payload_data),
        .eject_3_valid(network_eject_3_valid),
        .eject_3_ready(manager_0_eject_1_ready),
        .eject_3_payload_last(network_eject_3_payload_last),
        .eject_3_payload_data(network_eject_3_payload_data),
        .eject_4_valid(network_eject_4_valid),
        .eject_4_ready(subordinate_0_eject_0_ready),
        .eject_4_payload_last(network_eject_4_payload_last),
        .eject_4_payload_data(network_eject_4_payload_data),
        .eject_5_valid(network_eject_5_valid),
        .eject_5_ready(subordinate_0_eject_1_ready),
        .eject_5_payload_last(network_eject_5_payload_last),
        .eject_5_payload_data(network_eject_5_payload_data),
        .eject_6_valid(network_eject_6_valid),
        .eject_6_ready(1'b1),
        .eject_6_payload_last(network_eject_6_payload_last),
        .eject_6_payload_data(network_eject_6_payload_data),
        .eject_7_valid(network_eject_7_valid),
        .eject_7_ready(1'b1),
        .eject_7_payload_last(network_eject_7_payload_last),
        .eject_7_payload_data(network_eject_7_payload_data)
    );

    AxiManagerPort_n1_a8_d8_i1_r_1__o2 manager_0 (
        .clk(clk),
        .rst(rst),
        .self(1'b0),
        .bus_aw_valid(managers_0_aw_valid),
        .bus_aw_ready(manager_0_bus_aw_ready),
        .bus_aw_payload_id(managers_0_aw_payload_id),
        .bus_aw_payload_addr(managers_0_aw_payload_addr),
        .bus_aw_payload_len(managers_0_aw_payload_len),
        .bus_aw_payload_size(managers_0_aw_payload_size),
        .bus_aw_payload_burst(managers_0_aw_payload_burst),
        .bus_w_valid(managers_0_w_valid),
        .bus_w_ready(manager_0_bus_w_ready),
        .bus_w_payload_data(managers_0_w_payload_data),
        .bus_w_payload_strb(managers_0_w_payload_strb),
        .bus_w_payload_last(managers_0_w_payload_last),
        .bus_b_valid(manager_0_bus_b_valid),
        .bus_b_ready(managers_0_b_ready),
        .bus_b_payload_id(manager_0_bus_b_payload_id),
        .bus_b_payload_resp(manager_0_bus_b_payload_resp),
        .bus_ar_valid(managers_0_ar_valid),
        .bus_ar_ready(manager_0_bus_ar_ready),
        .bus_ar_payload_id(managers_0_ar_payload_id),
        .bus_ar_payload_addr(managers_0_ar_payload_addr),
        .bus_ar_payload_len(managers_0_ar_payload_len),
        .bus_ar_payload_size(managers_0_ar_payload_size),
        .bus_ar_payload_burst(managers_0_ar_payload_burst),
        .bus_r_valid(manager_0_bus_r_valid),
        .bus_r_ready(managers_0_r_ready),
        .bus_r_payload_id(manager_0_bus_r_payload_id),
        .bus_r_payload_data(manager_0_bus_r_payload_data),
        .bus_r_payload_resp(manager_0_bus_r_payload_resp),
        .bus_r_payload_last(manager_0_bus_r_payload_last),
        .inject_0_valid(manager_0_inject_0_valid),
        .inject_0_ready(network_inject_0_ready),
        .inject_0_payload_last(manager_0_inject_0_payload_last),
        .inject_0_payload_destination(manager_0_inject_0_payload_destination),
        .inject_0_payload_data(manager_0_inject_0_payload_data),
        .inject_1_valid(manager_0_inject_1_valid),
        .inject_1_ready(network_inject_1_ready),
        .inject_1_payload_last(manager_0_inject_1_payload_last),
        .inject_1_payload_destination(manager_0_inject_1_payload_destination),
        .inject_1_payload_data(manager_0_inject_1_payload_data),
        .eject_0_valid(network_eject_2_valid),
        .eject_0_ready(manager_0_eject_0_ready),
        .eject_0_payload_last(network_eject_2_payload_last),
        .eject_0_payload_data(network_eject_2_payload_data),
        .eject_1_valid(network_eject_3_valid),
        .eject_1_ready(manager_0_eject_1_ready),
        .eject_1_payload_last(network_eject_3_payload_last),
        .eject_1_payload_data(network_eject_3_payload_data)
    );

    AxiSubordinatePort_n1_a8_d8_i1_r_1__o2 subordinate_0 (
        .clk(clk),
        .rst(rst),
        .bus_aw_valid(subordinate_0_bus_aw_valid),
        .bus_aw_ready(subordinates_0_aw_ready),
        .bus_aw_payload_id(subordinate_0_bus_aw_payload_id),
        .bus_aw_payload_addr(subordinate_0_bus_aw_payload_addr),
        .bus_aw_payload_len(subordinate_0_bus_aw_payload_len),
        .bus_aw_payload_size(subordinate_0_bus_aw_payload_size),
        .bus_aw_payload_burst(subordinate_0_bus_aw_payload_burst),
        .bus_w_valid(subordinate_0_bus_w_valid),
        .bus_w_ready(subordinates_0_w_ready),
        .bus_w_payload_data(subordinate_0_bus_w_payload_data),
        .bus_w_payload_strb(subordinate_0_bus_w_payload_strb),
        .bus_w_payload_last(subordinate_0_bus_w_payload_last),
        .bus_b_valid(subordinates_0_b_valid),
        .bus_b_ready(subordinate_0_bus_b_ready),
        .bus_b_payload_id(subordinates_0_b_payload_id),
        .bus_b_payload_resp(subordinates_0_b_payload_resp),
        .bus_ar_valid(subordinate_0_bus_ar_valid),
        .bus_ar_ready(subordinates_0_ar_ready),
        .bus_ar_payload_id(subordinate_0_bus_ar_payload_id),
        .bus_ar_payload_addr(subordinate_0_bus_ar_payload_addr),
        .bus_ar_payload_len(subordinate_0_bus_ar_payload_len),
        .bus_ar_payload_size(subordinate_0_bus_ar_payload_size),
        .bus_ar_payload_burst(subordinate_0_bus_ar_payload_burst),
        .bus_r_valid(subordinates_0_r_valid),
        .bus_r_ready(subordinate_0_bus_r_ready),
        .bus_r_payload_id(subordinates_0_r_payload_id),
        .bus_r_payload_data(subordinates_0_r_payload_data),
        .bus_r_payload_resp(subordinates_0_r_payload_resp),
        .bus_r_payload_last(subordinates_0_r_payload_last),
        .eject_0_valid(network_eject_4_valid),
        .eject_0_ready(subordinate_0_eject_0_ready),
        .eject_0_payload_last(network_eject_4_payload_last),
        .eject_0_payload_data(network_eject_4_payload_data),
        .eject_1_valid(network_eject_5_valid),
        .eject_1_ready(subordinate_0_eject_1_ready),
        .eject_1_payload_last(network_eject_5_payload_last),
        .eject_1_payload_data(network_eject_5_payload_data),
        .inject_0_valid(subordinate_0_inject_0_valid),
        .inject_0_ready(network_inject_6_ready),
        .inject_0_payload_last(subordinate_0_inject_0_payload_last),
        .inject_0_payload_destination(subordinate_0_inject_0_payload_destination),
        .inject_0_payload_data(subordinate_0_inject_0_payload_data),
        .inject_1_valid(subordinate_0_inject_1_valid),
        .inject_1_ready(network_inject_7_ready),
        .inject_1_payload_last(subordinate_0_inject_1_payload_last),
        .inject_1_payload_destination(subordinate_0_inject_1_payload_destination),
        .inject_1_payload_data(subordinate_0_inject_1_payload_data)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, network_inject_2_ready, network_inject_3_ready, network_inject_4_ready,
        network_inject_5_ready, network_eject_0_valid, network_eject_0_payload_last,
        network_eject_0_payload_data, network_eject_1_valid, network_eject_1_payload_last,
        network_eject_1_payload_data, network_eject_6_valid, network_eject_6_payload_last,
        network_eject_6_payload_data, network_eject_7_valid, network_eject_7_payload_last,
        network_eject_7_payload_data};

`ifndef SYNTHESIS
    logic       managers_0_aw_waited = 1'b0;
    logic       managers_0_aw_payload_id_past;
    logic [7:0] managers_0_aw_payload_addr_past;
    logic [7:0] managers_0_aw_payload_len_past;
    logic [2:0] managers_0_aw_payload_size_past;
    logic [1:0] managers_0_aw_payload_burst_past;
    logic       managers_0_w_waited = 1'b0;
    logic [7:0] managers_0_w_payload_data_past;
    logic       managers_0_w_payload_strb_past;
    logic       managers_0_w_payload_last_past;
    logic       managers_0_b_waited = 1'b0;
    logic       managers_0_b_payload_id_past;
    logic [1:0] managers_0_b_payload_resp_past;
    logic       managers_0_ar_waited = 1'b0;
    logic       managers_0_ar_payload_id_past;
    logic [7:0] managers_0_ar_payload_addr_past;
    logic [7:0] managers_0_ar_payload_len_past;
    logic [2:0] managers_0_ar_payload_size_past;
    logic [1:0] managers_0_ar_payload_burst_past;
    logic       managers_0_r_waited = 1'b0;
    logic       managers_0_r_payload_id_past;
    logic [7:0] managers_0_r_payload_data_past;
    logic [1:0] managers_0_r_payload_resp_past;
    logic       managers_0_r_payload_last_past;
    logic       subordinates_0_aw_waited = 1'b0;
    logic [1:0] subordinates_0_aw_payload_id_past;
    logic [7:0] subordinates_0_aw_payload_addr_past;
    logic [7:0] subordinates_0_aw_payload_len_past;
    logic [2:0] subordinates_0_aw_payload_size_past;
    logic [1:0] subordinates_0_aw_payload_burst_past;
    logic       subordinates_0_w_waited = 1'b0;
    logic [7:0] subordinates_0_w_payload_data_past;
    logic       subordinates_0_w_payload_strb_past;
    logic       subordinates_0_w_payload_last_past;
    logic       subordinates_0_b_waited = 1'b0;
    logic [1:0] subordinates_0_b_payload_id_past;
    logic [1:0] subordinates_0_b_payload_resp_past;
    logic       subordinates_0_ar_waited = 1'b0;
    logic [1:0] subordinates_0_ar_payload_id_past;
    logic [7:0] subordinates_0_ar_payload_addr_past;
    logic [7:0] subordinates_0_ar_payload_len_past;
    logic [2:0] subordinates_0_ar_payload_size_past;
    logic [1:0] subordinates_0_ar_payload_burst_past;
    logic       subordinates_0_r_waited = 1'b0;
    logic [1:0] subordinates_0_r_payload_id_past;
    logic [7:0] subordinates_0_r_payload_data_past;
    logic [1:0] subordinates_0_r_payload_resp_past;
    logic       subordinates_0_r_payload_last_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            managers_0_aw_waited <= 1'b0;
            managers_0_w_waited <= 1'b0;
            managers_0_b_waited <= 1'b0;
            managers_0_ar_waited <= 1'b0;
            managers_0_r_waited <= 1'b0;
            subordinates_0_aw_waited <= 1'b0;
            subordinates_0_w_waited <= 1'b0;
            subordinates_0_b_waited <= 1'b0;
            subordinates_0_ar_waited <= 1'b0;
            subordinates_0_r_waited <= 1'b0;
        end else begin
            managers_0_aw_waited <= managers_0_aw_valid && !managers_0_aw_ready;
            managers_0_w_waited <= managers_0_w_valid && !managers_0_w_ready;
            managers_0_b_waited <= managers_0_b_valid && !managers_0_b_ready;
            managers_0_ar_waited <= managers_0_ar_valid && !managers_0_ar_ready;
            managers_0_r_waited <= managers_0_r_valid && !managers_0_r_ready;
            subordinates_0_aw_waited <= subordinates_0_aw_valid && !subordinates_0_aw_ready;
            subordinates_0_w_waited <= subordinates_0_w_valid && !subordinates_0_w_ready;
            subordinates_0_b_waited <= subordinates_0_b_valid && !subordinates_0_b_ready;
            subordinates_0_ar_waited <= subordinates_0_ar_valid && !subordinates_0_ar_ready;
            subordinates_0_r_waited <= subordinates_0_r_valid && !subordinates_0_r_ready;
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
        subordinates_0_aw_payload_id_past <= subordinates_0_aw_payload_id;
        subordinates_0_aw_payload_addr_past <= subordinates_0_aw_payload_addr;
        subordinates_0_aw_payload_len_past <= subordinates_0_aw_payload_len;
        subordinates_0_aw_payload_size_past <= subordinates_0_aw_payload_size;
        subordinates_0_aw_payload_burst_past <= subordinates_0_aw_payload_burst;
        subordinates_0_w_payload_data_past <= subordinates_0_w_payload_data;
        subordinates_0_w_payload_strb_past <= subordinates_0_w_payload_strb;
        subordinates_0_w_payload_last_past <= subordinates_0_w_payload_last;
        subordinates_0_b_payload_id_past <= subordinates_0_b_payload_id;
        subordinates_0_b_payload_resp_past <= subordinates_0_b_payload_resp;
        subordinates_0_ar_payload_id_past <= subordinates_0_ar_payload_id;
        subordinates_0_ar_payload_addr_past <= subordinates_0_ar_payload_addr;
        subordinates_0_ar_payload_len_past <= subordinates_0_ar_payload_len;
        subordinates_0_ar_payload_size_past <= subordinates_0_ar_payload_size;
        subordinates_0_ar_payload_burst_past <= subordinates_0_ar_payload_burst;
        subordinates_0_r_payload_id_past <= subordinates_0_r_payload_id;
        subordinates_0_r_payload_data_past <= subordinates_0_r_payload_data;
        subordinates_0_r_payload_resp_past <= subordinates_0_r_payload_resp;
        subordinates_0_r_payload_last_past <= subordinates_0_r_payload_last;
    end

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

    // stream `subordinates_0_aw` keeps valid until ready
    always @(posedge clk) begin : subordinates_0_aw_keeps_valid
        if (!rst) begin
            assert (!subordinates_0_aw_waited || subordinates_0_aw_valid);
        end
    end

    // stream `subordinates_0_aw` keeps its payload until ready
    always @(posedge clk) begin : subordinates_0_aw_keeps_payload
        if (!rst) begin
            assert (!subordinates_0_aw_waited ||
                (subordinates_0_aw_payload_id == subordinates_0_aw_payload_id_past &&
                subordinates_0_aw_payload_addr == subordinates_0_aw_payload_addr_past &&
                subordinates_0_aw_payload_len == subordinates_0_aw_payload_len_past &&
                subordinates_0_aw_payload_size == subordinates_0_aw_payload_size_past &&
                subordinates_0_aw_payload_burst == subordinates_0_aw_payload_burst_past));
        end
    end

    // stream `subordinates_0_w` keeps valid until ready
    always @(posedge clk) begin : subordinates_0_w_keeps_valid
        if (!rst) begin
            assert (!subordinates_0_w_waited || subordinates_0_w_valid);
        end
    end

    // stream `subordinates_0_w` keeps its payload until ready
    always @(posedge clk) begin : subordinates_0_w_keeps_payload
        if (!rst) begin
            assert (!subordinates_0_w_waited ||
                (subordinates_0_w_payload_data == subordinates_0_w_payload_data_past &&
                subordinates_0_w_payload_strb == subordinates_0_w_payload_strb_past &&
                subordinates_0_w_payload_last == subordinates_0_w_payload_last_past));
        end
    end

    // stream `subordinates_0_b` keeps valid until ready
    always @(posedge clk) begin : subordinates_0_b_keeps_valid
        if (!rst) begin
            assume (!subordinates_0_b_waited || subordinates_0_b_valid);
        end
    end

    // stream `subordinates_0_b` keeps its payload until ready
    always @(posedge clk) begin : subordinates_0_b_keeps_payload
        if (!rst) begin
            assume (!subordinates_0_b_waited ||
                (subordinates_0_b_payload_id == subordinates_0_b_payload_id_past &&
                subordinates_0_b_payload_resp == subordinates_0_b_payload_resp_past));
        end
    end

    // stream `subordinates_0_ar` keeps valid until ready
    always @(posedge clk) begin : subordinates_0_ar_keeps_valid
        if (!rst) begin
            assert (!subordinates_0_ar_waited || subordinates_0_ar_valid);
        end
    end

    // stream `subordinates_0_ar` keeps its payload until ready
    always @(posedge clk) begin : subordinates_0_ar_keeps_payload
        if (!rst) begin
            assert (!subordinates_0_ar_waited ||
                (subordinates_0_ar_payload_id == subordinates_0_ar_payload_id_past &&
                subordinates_0_ar_payload_addr == subordinates_0_ar_payload_addr_past &&
                subordinates_0_ar_payload_len == subordinates_0_ar_payload_len_past &&
                subordinates_0_ar_payload_size == subordinates_0_ar_payload_size_past &&
                subordinates_0_ar_payload_burst == subordinates_0_ar_payload_burst_past));
        end
    end

    // stream `subordinates_0_r` keeps valid until ready
    always @(posedge clk) begin : subordinates_0_r_keeps_valid
        if (!rst) begin
            assume (!subordinates_0_r_waited || subordinates_0_r_valid);
        end
    end

    // stream `subordinates_0_r` keeps its payload until ready
    always @(posedge clk) begin : subordinates_0_r_keeps_payload
        if (!rst) begin
            assume (!subordinates_0_r_waited ||
                (subordinates_0_r_payload_id == subordinates_0_r_payload_id_past &&
                subordinates_0_r_payload_data == subordinates_0_r_payload_data_past &&
                subordinates_0_r_payload_resp == subordinates_0_r_payload_resp_past &&
                subordinates_0_r_payload_last == subordinates_0_r_payload_last_past));
        end
    end
`endif
endmodule
