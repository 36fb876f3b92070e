// verilator lint_off DECLFILENAME

// Counts credits: begins with all of them.
module CreditCounter_c4 (
    input  logic       clk,
    input  logic       rst,
    input  logic       spend,
    input  logic       refund,
    output logic       available,
    output logic [2:0] left
);
    logic [2:0] credits;

    always_ff @(posedge clk) begin
        if (rst) begin
            credits <= 3'd4;
        end else if (refund && !spend) begin
            credits <= credits + 3'd1;
        end else if (spend && !refund) begin
            credits <= credits - 3'd1;
        end
    end

    assign available = credits != 3'd0;
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
            assume (!refund || credits != 3'd4 || spend);
        end
    end

    // there are never more credits than at the beginning
    always @(posedge clk) begin : there_are_never_more_credits_than_at_the
        if (!rst) begin
            assert (credits <= 3'd4);
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

// Round-robin arbiter: the winner goes to the back of the queue.
module RoundRobinArbiter_r5 (
    input  logic       clk,
    input  logic       rst,
    input  logic [4:0] request,
    input  logic       accept,
    output logic [4:0] grant
);
    logic [4:0] preferred;
    logic [4:0] first;

    assign first = request & preferred;
    assign grant = (|first) ? first & (~first + 5'd1) : request & (~request + 5'd1);

    always_ff @(posedge clk) begin
        if (rst) begin
            preferred <= 5'd0;
        end else if (accept && (|request)) begin
            preferred <= ~(grant | (grant - 5'd1));
        end
    end
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

// Router with virtual channels, credits and input buffers.
module Router_5x5_w16_v2_d4_s2 (
    input  logic        clk,
    input  logic        rst,
    input  logic [3:0]  place_0,
    input  logic        in_0_valid,
    input  logic        in_0_flit_last,
    input  logic        in_0_flit_vc,
    input  logic [3:0]  in_0_flit_destination,
    input  logic [15:0] in_0_flit_data,
    input  logic        in_1_valid,
    input  logic        in_1_flit_last,
    input  logic        in_1_flit_vc,
    input  logic [3:0]  in_1_flit_destination,
    input  logic [15:0] in_1_flit_data,
    input  logic        in_2_valid,
    input  logic        in_2_flit_last,
    input  logic        in_2_flit_vc,
    input  logic [3:0]  in_2_flit_destination,
    input  logic [15:0] in_2_flit_data,
    input  logic        in_3_valid,
    input  logic        in_3_flit_last,
    input  logic        in_3_flit_vc,
    input  logic [3:0]  in_3_flit_destination,
    input  logic [15:0] in_3_flit_data,
    input  logic        in_4_valid,
    input  logic        in_4_flit_last,
    input  logic        in_4_flit_vc,
    input  logic [3:0]  in_4_flit_destination,
    input  logic [15:0] in_4_flit_data,
    output logic [1:0]  creditOut_0,
    output logic [1:0]  creditOut_1,
    output logic [1:0]  creditOut_2,
    output logic [1:0]  creditOut_3,
    output logic [1:0]  creditOut_4,
    output logic        out_0_valid,
    output logic        out_0_flit_last,
    output logic        out_0_flit_vc,
    output logic [3:0]  out_0_flit_destination,
    output logic [15:0] out_0_flit_data,
    output logic        out_1_valid,
    output logic        out_1_flit_last,
    output logic        out_1_flit_vc,
    output logic [3:0]  out_1_flit_destination,
    output logic [15:0] out_1_flit_data,
    output logic        out_2_valid,
    output logic        out_2_flit_last,
    output logic        out_2_flit_vc,
    output logic [3:0]  out_2_flit_destination,
    output logic [15:0] out_2_flit_data,
    output logic        out_3_valid,
    output logic        out_3_flit_last,
    output logic        out_3_flit_vc,
    output logic [3:0]  out_3_flit_destination,
    output logic [15:0] out_3_flit_data,
    output logic        out_4_valid,
    output logic        out_4_flit_last,
    output logic        out_4_flit_vc,
    output logic [3:0]  out_4_flit_destination,
    output logic [15:0] out_4_flit_data,
    input  logic [1:0]  creditIn_0,
    input  logic [1:0]  creditIn_1,
    input  logic [1:0]  creditIn_2,
    input  logic [1:0]  creditIn_3,
    input  logic [1:0]  creditIn_4
);
    logic        owned_0_0;
    logic        owned_0_1;
    logic        owned_1_0;
    logic        owned_1_1;
    logic        owned_2_0;
    logic        owned_2_1;
    logic        owned_3_0;
    logic        owned_3_1;
    logic        owned_4_0;
    logic        owned_4_1;
    logic [2:0]  head_0_0;
    logic [2:0]  tail_0_0;
    logic        open_0_0;
    logic [4:0]  output_0_0;
    logic [1:0]  given_0_0;
    logic [2:0]  head_0_1;
    logic [2:0]  tail_0_1;
    logic        open_0_1;
    logic [4:0]  output_0_1;
    logic [1:0]  given_0_1;
    logic [2:0]  head_1_0;
    logic [2:0]  tail_1_0;
    logic        open_1_0;
    logic [4:0]  output_1_0;
    logic [1:0]  given_1_0;
    logic [2:0]  head_1_1;
    logic [2:0]  tail_1_1;
    logic        open_1_1;
    logic [4:0]  output_1_1;
    logic [1:0]  given_1_1;
    logic [2:0]  head_2_0;
    logic [2:0]  tail_2_0;
    logic        open_2_0;
    logic [4:0]  output_2_0;
    logic [1:0]  given_2_0;
    logic [2:0]  head_2_1;
    logic [2:0]  tail_2_1;
    logic        open_2_1;
    logic [4:0]  output_2_1;
    logic [1:0]  given_2_1;
    logic [2:0]  head_3_0;
    logic [2:0]  tail_3_0;
    logic        open_3_0;
    logic [4:0]  output_3_0;
    logic [1:0]  given_3_0;
    logic [2:0]  head_3_1;
    logic [2:0]  tail_3_1;
    logic        open_3_1;
    logic [4:0]  output_3_1;
    logic [1:0]  given_3_1;
    logic [2:0]  head_4_0;
    logic [2:0]  tail_4_0;
    logic        open_4_0;
    logic [4:0]  output_4_0;
    logic [1:0]  given_4_0;
    logic [2:0]  head_4_1;
    logic [2:0]  tail_4_1;
    logic        open_4_1;
    logic [4:0]  output_4_1;
    logic [1:0]  given_4_1;
    logic        sent_0;
    logic        sent_flit_0_last;
    logic        sent_flit_0_vc;
    logic [3:0]  sent_flit_0_destination;
    logic [15:0] sent_flit_0_data;
    logic        sent_1;
    logic        sent_flit_1_last;
    logic        sent_flit_1_vc;
    logic [3:0]  sent_flit_1_destination;
    logic [15:0] sent_flit_1_data;
    logic        sent_2;
    logic        sent_flit_2_last;
    logic        sent_flit_2_vc;
    logic [3:0]  sent_flit_2_destination;
    logic [15:0] sent_flit_2_data;
    logic        sent_3;
    logic        sent_flit_3_last;
    logic        sent_flit_3_vc;
    logic [3:0]  sent_flit_3_destination;
    logic [15:0] sent_flit_3_data;
    logic        sent_4;
    logic        sent_flit_4_last;
    logic        sent_flit_4_vc;
    logic [3:0]  sent_flit_4_destination;
    logic [15:0] sent_flit_4_data;
    logic [1:0]  freed_0;
    logic [1:0]  freed_1;
    logic [1:0]  freed_2;
    logic [1:0]  freed_3;
    logic [1:0]  freed_4;
    logic        takes_0_0;
    logic        takes_1_0;
    logic        takes_2_0;
    logic        takes_3_0;
    logic        takes_4_0;
    logic        won_0;
    logic        won_1;
    logic        won_2;
    logic        won_3;
    logic        won_4;
    logic        credits_0_0_available;
    logic [2:0]  credits_0_0_left;
    logic        credits_0_1_available;
    logic [2:0]  credits_0_1_left;
    logic [1:0]  spread_0_0_grant;
    logic        credits_1_0_available;
    logic [2:0]  credits_1_0_left;
    logic        credits_1_1_available;
    logic [2:0]  credits_1_1_left;
    logic [1:0]  spread_1_0_grant;
    logic        credits_2_0_available;
    logic [2:0]  credits_2_0_left;
    logic        credits_2_1_available;
    logic [2:0]  credits_2_1_left;
    logic [1:0]  spread_2_0_grant;
    logic        credits_3_0_available;
    logic [2:0]  credits_3_0_left;
    logic        credits_3_1_available;
    logic [2:0]  credits_3_1_left;
    logic [1:0]  spread_3_0_grant;
    logic        credits_4_0_available;
    logic [2:0]  credits_4_0_left;
    logic        credits_4_1_available;
    logic [2:0]  credits_4_1_left;
    logic [1:0]  spread_4_0_grant;
    logic [1:0]  input_arbiter_0_grant;
    logic [1:0]  input_arbiter_1_grant;
    logic [1:0]  input_arbiter_2_grant;
    logic [1:0]  input_arbiter_3_grant;
    logic [1:0]  input_arbiter_4_grant;
    logic [4:0]  output_arbiter_0_grant;
    logic [3:0]  output_arbiter_1_grant;
    logic [1:0]  output_arbiter_2_grant;
    logic [3:0]  output_arbiter_3_grant;
    logic [1:0]  output_arbiter_4_grant;
    logic        arrives_0_0;
    logic        before_0;
    logic        after_0;
    logic        after_1;
    logic        before_1;
    logic [4:0]  ways_0_0;
    logic [5:0]  coming_0;
    logic        arrives_0_1;
    logic [5:0]  coming_1;
    logic        arrives_1_0;
    logic        before_2;
    logic        after_2;
    logic        after_3;
    logic        before_3;
    logic [4:0]  ways_1_0;
    logic [5:0]  coming_2;
    logic        arrives_1_1;
    logic [5:0]  coming_3;
    logic        arrives_2_0;
    logic        before_4;
    logic        after_4;
    logic        after_5;
    logic        before_5;
    logic [4:0]  ways_2_0;
    logic [5:0]  coming_4;
    logic        arrives_2_1;
    logic [5:0]  coming_5;
    logic        arrives_3_0;
    logic        before_6;
    logic        after_6;
    logic        after_7;
    logic        before_7;
    logic [4:0]  ways_3_0;
    logic [5:0]  coming_6;
    logic        arrives_3_1;
    logic [5:0]  coming_7;
    logic        arrives_4_0;
    logic        before_8;
    logic        after_8;
    logic        after_9;
    logic        before_9;
    logic [4:0]  ways_4_0;
    logic [5:0]  coming_8;
    logic        arrives_4_1;
    logic [5:0]  coming_9;
    logic [1:0]  room_3;
    logic [1:0]  room_2;
    logic [1:0]  room_1;
    logic [1:0]  room_0;
    logic [5:0]  mark_4_0;
    logic [4:0]  ways_0;
    logic [4:0]  free_4_0_0;
    logic [4:0]  start_0;
    logic [4:0]  asked_0;
    logic        filled_0;
    logic [4:0]  asks_4_0;
    logic [5:0]  mark_4_1;
    logic [4:0]  ways_1;
    logic [4:0]  free_4_1_0;
    logic [4:0]  start_1;
    logic [4:0]  asked_1;
    logic        filled_1;
    logic [4:0]  asks_4_1;
    logic [4:0]  wanted_4;
    logic [5:0]  mark_3_0;
    logic [4:0]  ways_2;
    logic [4:0]  free_3_0_0;
    logic [4:0]  start_2;
    logic [4:0]  asked_2;
    logic        filled_2;
    logic [4:0]  asks_3_0;
    logic [5:0]  mark_3_1;
    logic [4:0]  ways_3;
    logic [4:0]  free_3_1_0;
    logic [4:0]  start_3;
    logic [4:0]  asked_3;
    logic        filled_3;
    logic [4:0]  asks_3_1;
    logic [4:0]  wanted_3;
    logic [1:0]  room_4;
    logic [5:0]  mark_2_0;
    logic [4:0]  ways_4;
    logic [4:0]  free_2_0_0;
    logic [4:0]  start_4;
    logic [4:0]  asked_4;
    logic        filled_4;
    logic [4:0]  asks_2_0;
    logic [5:0]  mark_2_1;
    logic [4:0]  ways_5;
    logic [4:0]  free_2_1_0;
    logic [4:0]  start_5;
    logic [4:0]  asked_5;
    logic        filled_5;
    logic [4:0]  asks_2_1;
    logic [4:0]  wanted_2;
    logic [5:0]  mark_1_0;
    logic [4:0]  ways_6;
    logic [4:0]  free_1_0_0;
    logic [4:0]  start_6;
    logic [4:0]  asked_6;
    logic        filled_6;
    logic [4:0]  asks_1_0;
    logic [5:0]  mark_1_1;
    logic [4:0]  ways_7;
    logic [4:0]  free_1_1_0;
    logic [4:0]  start_7;
    logic [4:0]  asked_7;
    logic        filled_7;
    logic [4:0]  asks_1_1;
    logic [4:0]  wanted_1;
    logic [4:0]  output_0_0_4_and_any_and_cat;
    logic [5:0]  mark_0_0;
    logic [4:0]  ways_8;
    logic [4:0]  free_0_0_0;
    logic [4:0]  start_8;
    logic [4:0]  asked_8;
    logic        filled_8;
    logic [4:0]  asks_0_0;
    logic [4:0]  output_0_1_4_and_any_and_cat;
    logic [5:0]  mark_0_1;
    logic [4:0]  ways_9;
    logic [4:0]  free_0_1_0;
    logic [4:0]  start_9;
    logic [4:0]  asked_9;
    logic        filled_9;
    logic [4:0]  asks_0_1;
    logic [4:0]  wanted_0;
    logic [4:0]  output_arbiter_0_request;
    logic        sends_0;
    logic        first_0;
    logic        first_1;
    logic        first_0_2;
    logic        first_2;
    logic        first_3;
    logic        first_1_2;
    logic        first_4;
    logic        first_5;
    logic        first_2_2;
    logic        first_6;
    logic        first_7;
    logic        first_3_2;
    logic        first_8;
    logic        first_9;
    logic        first_4_2;
    logic        first_0_3;
    logic        groups_0;
    logic        groups_1;
    logic        groups_2;
    logic        groups_3;
    logic        groups_4;
    logic        groups_0_2;
    logic [1:0]  held_0;
    logic [1:0]  held_1;
    logic [1:0]  held_2;
    logic [1:0]  held_3;
    logic [1:0]  held_4;
    logic [1:0]  held_0_2;
    logic [1:0]  vc_0;
    logic        uses_0;
    logic        last_0;
    logic        last_1;
    logic        last_0_2;
    logic        last_2;
    logic        last_3;
    logic        last_1_2;
    logic        last_4;
    logic        last_5;
    logic        last_2_2;
    logic        last_6;
    logic        last_7;
    logic        last_3_2;
    logic        last_8;
    logic        last_9;
    logic        last_4_2;
    logic        ends_0;
    logic        uses_1;
    logic [2:0]  address_0;
    logic [19:0] payload_0;
    logic [2:0]  address_1;
    logic [19:0] payload_1;
    logic [19:0] and_or_and;
    logic [2:0]  address_2;
    logic [19:0] payload_2;
    logic [2:0]  address_3;
    logic [19:0] payload_3;
    logic [19:0] or_or_and;
    logic [2:0]  address_4;
    logic [19:0] payload_4;
    logic [19:0] payload_0_2;
    logic        ends_1;
    logic        first_1_3;
    logic        groups_1_2;
    logic [1:0]  held_1_2;
    logic [1:0]  vc_1;
    logic [19:0] and_or_and_2;
    logic [19:0] payload_1_2;
    logic        ends_2;
    logic        first_2_3;
    logic        groups_2_2;
    logic [1:0]  held_2_2;
    logic [1:0]  vc_2;
    logic [19:0] payload_2_2;
    logic        ends_3;
    logic        first_3_3;
    logic        groups_3_2;
    logic [1:0]  held_3_2;
    logic [1:0]  vc_3;
    logic [19:0] and_or_and_3;
    logic [19:0] payload_3_2;
    logic        ends_4;
    logic        first_4_3;
    logic        groups_4_2;
    logic [1:0]  held_4_2;
    logic [1:0]  vc_4;
    logic [19:0] payload_4_2;
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
    logic [3:0]  output_arbiter_1_request;
    logic        sends_1;
    logic        uses_2;
    logic        uses_3;
    logic [1:0]  output_arbiter_2_request;
    logic        sends_2;
    logic        uses_4;
    logic        uses_5;
    logic [3:0]  output_arbiter_3_request;
    logic        sends_3;
    logic        uses_6;
    logic        uses_7;
    logic [1:0]  output_arbiter_4_request;
    logic        sends_4;
    logic        uses_8;
    logic        uses_9;
    logic [1:0]  got_0;
    logic [1:0]  got_1;
    logic [1:0]  got_2;
    logic [1:0]  got_3;
    logic [1:0]  got_4;
    logic        credits_0_0_refund;
    logic        credits_0_1_refund;
    logic [1:0]  requests_0;
    logic        credits_1_0_refund;
    logic        credits_1_1_refund;
    logic [1:0]  requests_1;
    logic        credits_2_0_refund;
    logic        credits_2_1_refund;
    logic [1:0]  requests_2;
    logic        credits_3_0_refund;
    logic        credits_3_1_refund;
    logic [1:0]  requests_3;
    logic        credits_4_0_refund;
    logic        credits_4_1_refund;
    logic [1:0]  requests_4;
    logic [1:0]  input_arbiter_0_request;
    logic [1:0]  input_arbiter_1_request;
    logic [1:0]  input_arbiter_2_request;
    logic [1:0]  input_arbiter_3_request;
    logic [1:0]  input_arbiter_4_request;
    logic [19:0] payloads_0 [0:7];
    logic [5:0]  marks_0 [0:3];
    logic [5:0]  marks_1 [0:3];
    logic [19:0] payloads_1 [0:7];
    logic [5:0]  marks_2 [0:3];
    logic [5:0]  marks_3 [0:3];
    logic [19:0] payloads_2 [0:7];
    logic [5:0]  marks_4 [0:3];
    logic [5:0]  marks_5 [0:3];
    logic [19:0] payloads_3 [0:7];
    logic [5:0]  marks_6 [0:3];
    logic [5:0]  marks_7 [0:3];
    logic [19:0] payloads_4 [0:7];
    logic [5:0]  marks_8 [0:3];
    logic [5:0]  marks_9 [0:3];

    assign arrives_0_0 = in_0_valid && in_0_flit_vc == 1'b0;
    assign before_0 = in_0_flit_destination[1:0] < place_0[1:0];
    assign after_0 = in_0_flit_destination[3:2] > place_0[3:2];
    assign after_1 = in_0_flit_destination[1:0] > place_0[1:0];
    assign before_1 = in_0_flit_destination[3:2] < place_0[3:2];
    assign ways_0_0 = {before_0, place_0[1:0] == in_0_flit_destination[1:0] && after_0, after_1,
        place_0[1:0] == in_0_flit_destination[1:0] && before_1,
        place_0[1:0] == in_0_flit_destination[1:0] && place_0[3:2] == in_0_flit_destination[3:2] &&
        1'b1};
    assign coming_0 = {in_0_flit_last, ways_0_0};
    assign arrives_0_1 = in_0_valid && in_0_flit_vc == 1'b1;
    assign coming_1 = {in_0_flit_last, ways_0_0};

    always_ff @(posedge clk) begin
        if (rst) begin
            tail_0_0 <= 3'd0;
            tail_0_1 <= 3'd0;
        end else begin
            if (arrives_0_0) begin
                tail_0_0 <= tail_0_0 + 3'd1;
            end
            if (arrives_0_1) begin
                tail_0_1 <= tail_0_1 + 3'd1;
            end
        end
    end

    always_ff @(posedge clk) begin
        if (arrives_0_0) begin
            marks_0[tail_0_0[1:0]] <= coming_0;
            payloads_0[{1'b0, tail_0_0[1:0]}] <= {in_0_flit_destination, in_0_flit_data};
        end
        if (arrives_0_1) begin
            marks_1[tail_0_1[1:0]] <= coming_1;
            payloads_0[{1'b1, tail_0_1[1:0]}] <= {in_0_flit_destination, in_0_flit_data};
        end
    end

    assign arrives_1_0 = in_1_valid && in_1_flit_vc == 1'b0;
    assign before_2 = in_1_flit_destination[1:0] < place_0[1:0];
    assign after_2 = in_1_flit_destination[3:2] > place_0[3:2];
    assign after_3 = in_1_flit_destination[1:0] > place_0[1:0];
    assign before_3 = in_1_flit_destination[3:2] < place_0[3:2];
    assign ways_1_0 = {before_2, place_0[1:0] == in_1_flit_destination[1:0] && after_2, after_3,
        place_0[1:0] == in_1_flit_destination[1:0] && before_3,
        place_0[1:0] == in_1_flit_destination[1:0] && place_0[3:2] == in_1_flit_destination[3:2] &&
        1'b1};
    assign coming_2 = {in_1_flit_last, ways_1_0};
    assign arrives_1_1 = in_1_valid && in_1_flit_vc == 1'b1;
    assign coming_3 = {in_1_flit_last, ways_1_0};

    always_ff @(posedge clk) begin
        if (rst) begin
            tail_1_0 <= 3'd0;
            tail_1_1 <= 3'd0;
        end else begin
            if (arrives_1_0) begin
                tail_1_0 <= tail_1_0 + 3'd1;
            end
            if (arrives_1_1) begin
                tail_1_1 <= tail_1_1 + 3'd1;
            end
        end
    end

    always_ff @(posedge clk) begin
        if (arrives_1_0) begin
            marks_2[tail_1_0[1:0]] <= coming_2;
            payloads_1[{1'b0, tail_1_0[1:0]}] <= {in_1_flit_destination, in_1_flit_data};
        end
        if (arrives_1_1) begin
            marks_3[tail_1_1[1:0]] <= coming_3;
            payloads_1[{1'b1, tail_1_1[1:0]}] <= {in_1_flit_destination, in_1_flit_data};
        end
    end

    assign arrives_2_0 = in_2_valid && in_2_flit_vc == 1'b0;
    assign before_4 = in_2_flit_destination[1:0] < place_0[1:0];
    assign after_4 = in_2_flit_destination[3:2] > place_0[3:2];
    assign after_5 = in_2_flit_destination[1:0] > place_0[1:0];
    assign before_5 = in_2_flit_destination[3:2] < place_0[3:2];
    assign ways_2_0 = {before_4, place_0[1:0] == in_2_flit_destination[1:0] && after_4, after_5,
        place_0[1:0] == in_2_flit_destination[1:0] && before_5,
        place_0[1:0] == in_2_flit_destination[1:0] && place_0[3:2] == in_2_flit_destination[3:2] &&
        1'b1};
    assign coming_4 = {in_2_flit_last, ways_2_0};
    assign arrives_2_1 = in_2_valid && in_2_flit_vc == 1'b1;
    assign coming_5 = {in_2_flit_last, ways_2_0};

    always_ff @(posedge clk) begin
        if (rst) begin
            tail_2_0 <= 3'd0;
            tail_2_1 <= 3'd0;
        end else begin
            if (arrives_2_0) begin
                tail_2_0 <= tail_2_0 + 3'd1;
            end
            if (arrives_2_1) begin
                tail_2_1 <= tail_2_1 + 3'd1;
            end
        end
    end

    always_ff @(posedge clk) begin
        if (arrives_2_0) begin
            marks_4[tail_2_0[1:0]] <= coming_4;
            payloads_2[{1'b0, tail_2_0[1:0]}] <= {in_2_flit_destination, in_2_flit_data};
        end
        if (arrives_2_1) begin
            marks_5[tail_2_1[1:0]] <= coming_5;
            payloads_2[{1'b1, tail_2_1[1:0]}] <= {in_2_flit_destination, in_2_flit_data};
        end
    end

    assign arrives_3_0 = in_3_valid && in_3_flit_vc == 1'b0;
    assign before_6 = in_3_flit_destination[1:0] < place_0[1:0];
    assign after_6 = in_3_flit_destination[3:2] > place_0[3:2];
    assign after_7 = in_3_flit_destination[1:0] > place_0[1:0];
    assign before_7 = in_3_flit_destination[3:2] < place_0[3:2];
    assign ways_3_0 = {before_6, place_0[1:0] == in_3_flit_destination[1:0] && after_6, after_7,
        place_0[1:0] == in_3_flit_destination[1:0] && before_7,
        place_0[1:0] == in_3_flit_destination[1:0] && place_0[3:2] == in_3_flit_destination[3:2] &&
        1'b1};
    assign coming_6 = {in_3_flit_last, ways_3_0};
    assign arrives_3_1 = in_3_valid && in_3_flit_vc == 1'b1;
    assign coming_7 = {in_3_flit_last, ways_3_0};

    always_ff @(posedge clk) begin
        if (rst) begin
            tail_3_0 <= 3'd0;
            tail_3_1 <= 3'd0;
        end else begin
            if (arrives_3_0) begin
                tail_3_0 <= tail_3_0 + 3'd1;
            end
            if (arrives_3_1) begin
                tail_3_1 <= tail_3_1 + 3'd1;
            end
        end
    end

    always_ff @(posedge clk) begin
        if (arrives_3_0) begin
            marks_6[tail_3_0[1:0]] <= coming_6;
            payloads_3[{1'b0, tail_3_0[1:0]}] <= {in_3_flit_destination, in_3_flit_data};
        end
        if (arrives_3_1) begin
            marks_7[tail_3_1[1:0]] <= coming_7;
            payloads_3[{1'b1, tail_3_1[1:0]}] <= {in_3_flit_destination, in_3_flit_data};
        end
    end

    assign arrives_4_0 = in_4_valid && in_4_flit_vc == 1'b0;
    assign before_8 = in_4_flit_destination[1:0] < place_0[1:0];
    assign after_8 = in_4_flit_destination[3:2] > place_0[3:2];
    assign after_9 = in_4_flit_destination[1:0] > place_0[1:0];
    assign before_9 = in_4_flit_destination[3:2] < place_0[3:2];
    assign ways_4_0 = {before_8, place_0[1:0] == in_4_flit_destination[1:0] && after_8, after_9,
        place_0[1:0] == in_4_flit_destination[1:0] && before_9,
        place_0[1:0] == in_4_flit_destination[1:0] && place_0[3:2] == in_4_flit_destination[3:2] &&
        1'b1};
    assign coming_8 = {in_4_flit_last, ways_4_0};
    assign arrives_4_1 = in_4_valid && in_4_flit_vc == 1'b1;
    assign coming_9 = {in_4_flit_last, ways_4_0};

    always_ff @(posedge clk) begin
        if (rst) begin
            tail_4_0 <= 3'd0;
            tail_4_1 <= 3'd0;
        end else begin
            if (arrives_4_0) begin
                tail_4_0 <= tail_4_0 + 3'd1;
            end
            if (arrives_4_1) begin
                tail_4_1 <= tail_4_1 + 3'd1;
            end
        end
    end

    always_ff @(posedge clk) begin
        if (arrives_4_0) begin
            marks_8[tail_4_0[1:0]] <= coming_8;
            payloads_4[{1'b0, tail_4_0[1:0]}] <= {in_4_flit_destination, in_4_flit_data};
        end
        if (arrives_4_1) begin
            marks_9[tail_4_1[1:0]] <= coming_9;
            payloads_4[{1'b1, tail_4_1[1:0]}] <= {in_4_flit_destination, in_4_flit_data};
        end
    end

    assign room_3 = {credits_3_1_available, credits_3_0_available};
    assign room_2 = {credits_2_1_available, credits_2_0_available};
    assign room_1 = {credits_1_1_available, credits_1_0_available};
    assign room_0 = {credits_0_1_available, credits_0_0_available};
    assign mark_4_0 = marks_8[head_4_0[1:0]];
    assign ways_0 = mark_4_0[4:0];
    assign free_4_0_0 = {1'b0, ways_0[3] && (|spread_3_0_grant), ways_0[2] && (|spread_2_0_grant),
        ways_0[1] && (|spread_1_0_grant), ways_0[0] && (|spread_0_0_grant)};
    assign start_0 = free_4_0_0 & (~free_4_0_0 + 5'd1);
    assign asked_0 = open_4_0 ? {1'b0, output_4_0[3] && (|(room_3 & given_4_0)),
        output_4_0[2] && (|(room_2 & given_4_0)), output_4_0[1] && (|(room_1 & given_4_0)),
        output_4_0[0] && (|(room_0 & given_4_0))} : start_0;
    assign filled_0 = head_4_0 != tail_4_0;
    assign asks_4_0 = asked_0 & {5{filled_0}};
    assign mark_4_1 = marks_9[head_4_1[1:0]];
    assign ways_1 = mark_4_1[4:0];
    assign free_4_1_0 = {1'b0, ways_1[3] && (|spread_3_0_grant), ways_1[2] && (|spread_2_0_grant),
        ways_1[1] && (|spread_1_0_grant), ways_1[0] && (|spread_0_0_grant)};
    assign start_1 = free_4_1_0 & (~free_4_1_0 + 5'd1);
    assign asked_1 = open_4_1 ? {1'b0, output_4_1[3] && (|(room_3 & given_4_1)),
        output_4_1[2] && (|(room_2 & given_4_1)), output_4_1[1] && (|(room_1 & given_4_1)),
        output_4_1[0] && (|(room_0 & given_4_1))} : start_1;
    assign filled_1 = head_4_1 != tail_4_1;
    assign asks_4_1 = asked_1 & {5{filled_1}};
    assign wanted_4 = ({5{input_arbiter_4_grant[0]}} & asks_4_0) |
        ({5{input_arbiter_4_grant[1]}} & asks_4_1);
    assign mark_3_0 = marks_6[head_3_0[1:0]];
    assign ways_2 = mark_3_0[4:0];
    assign free_3_0_0 = {1'b0, 1'b0, 1'b0, ways_2[1] && (|spread_1_0_grant),
        ways_2[0] && (|spread_0_0_grant)};
    assign start_2 = free_3_0_0 & (~free_3_0_0 + 5'd1);
    assign asked_2 = open_3_0 ? {1'b0, 1'b0, 1'b0, output_3_0[1] && (|(room_1 & given_3_0)),
        output_3_0[0] && (|(room_0 & given_3_0))} : start_2;
    assign filled_2 = head_3_0 != tail_3_0;
    assign asks_3_0 = asked_2 & {5{filled_2}};
    assign mark_3_1 = marks_7[head_3_1[1:0]];
    assign ways_3 = mark_3_1[4:0];
    assign free_3_1_0 = {1'b0, 1'b0, 1'b0, ways_3[1] && (|spread_1_0_grant),
        ways_3[0] && (|spread_0_0_grant)};
    assign start_3 = free_3_1_0 & (~free_3_1_0 + 5'd1);
    assign asked_3 = open_3_1 ? {1'b0, 1'b0, 1'b0, output_3_1[1] && (|(room_1 & given_3_1)),
        output_3_1[0] && (|(room_0 & given_3_1))} : start_3;
    assign filled_3 = head_3_1 != tail_3_1;
    assign asks_3_1 = asked_3 & {5{filled_3}};
    assign wanted_3 = ({5{input_arbiter_3_grant[0]}} & asks_3_0) |
        ({5{input_arbiter_3_grant[1]}} & asks_3_1);
    assign room_4 = {credits_4_1_available, credits_4_0_available};
    assign mark_2_0 = marks_4[head_2_0[1:0]];
    assign ways_4 = mark_2_0[4:0];
    assign free_2_0_0 = {ways_4[4] && (|spread_4_0_grant), ways_4[3] && (|spread_3_0_grant), 1'b0,
        ways_4[1] && (|spread_1_0_grant), ways_4[0] && (|spread_0_0_grant)};
    assign start_4 = free_2_0_0 & (~free_2_0_0 + 5'd1);
    assign asked_4 = open_2_0 ? {output_2_0[4] && (|(room_4 & given_2_0)),
        output_2_0[3] && (|(room_3 & given_2_0)), 1'b0, output_2_0[1] && (|(room_1 & given_2_0)),
        output_2_0[0] && (|(room_0 & given_2_0))} : start_4;
    assign filled_4 = head_2_0 != tail_2_0;
    assign asks_2_0 = asked_4 & {5{filled_4}};
    assign mark_2_1 = marks_5[head_2_1[1:0]];
    assign ways_5 = mark_2_1[4:0];
    assign free_2_1_0 = {ways_5[4] && (|spread_4_0_grant), ways_5[3] && (|spread_3_0_grant), 1'b0,
        ways_5[1] && (|spread_1_0_grant), ways_5[0] && (|spread_0_0_grant)};
    assign start_5 = free_2_1_0 & (~free_2_1_0 + 5'd1);
    assign asked_5 = open_2_1 ? {output_2_1[4] && (|(room_4 & given_2_1)),
        output_2_1[3] && (|(room_3 & given_2_1)), 1'b0, output_2_1[1] && (|(room_1 & given_2_1)),
        output_2_1[0] && (|(room_0 & given_2_1))} : start_5;
    assign filled_5 = head_2_1 != tail_2_1;
    assign asks_2_1 = asked_5 & {5{filled_5}};
    assign wanted_2 = ({5{input_arbiter_2_grant[0]}} & asks_2_0) |
        ({5{input_arbiter_2_grant[1]}} & asks_2_1);
    assign mark_1_0 = marks_2[head_1_0[1:0]];
    assign ways_6 = mark_1_0[4:0];
    assign free_1_0_0 = {1'b0, ways_6[3] && (|spread_3_0_grant), 1'b0, 1'b0,
        ways_6[0] && (|spread_0_0_grant)};
    assign start_6 = free_1_0_0 & (~free_1_0_0 + 5'd1);
    assign asked_6 = open_1_0 ? {1'b0, output_1_0[3] && (|(room_3 & given_1_0)), 1'b0, 1'b0,
        output_1_0[0] && (|(room_0 & given_1_0))} : start_6;
    assign filled_6 = head_1_0 != tail_1_0;
    assign asks_1_0 = asked_6 & {5{filled_6}};
    assign mark_1_1 = marks_3[head_1_1[1:0]];
    assign ways_7 = mark_1_1[4:0];
    assign free_1_1_0 = {1'b0, ways_7[3] && (|spread_3_0_grant), 1'b0, 1'b0,
        ways_7[0] && (|spread_0_0_grant)};
    assign start_7 = free_1_1_0 & (~free_1_1_0 + 5'd1);
    assign asked_7 = open_1_1 ? {1'b0, output_1_1[3] && (|(room_3 & given_1_1)), 1'b0, 1'b0,
        output_1_1[0] && (|(room_0 & given_1_1))} : start_7;
    assign filled_7 = head_1_1 != tail_1_1;
    assign asks_1_1 = asked_7 & {5{filled_7}};
    assign wanted_1 = ({5{input_arbiter_1_grant[0]}} & asks_1_0) |
        ({5{input_arbiter_1_grant[1]}} & asks_1_1);
    assign output_0_0_4_and_any_and_cat =
        {output_0_0[4] && (|(room_4 & given_0_0)), output_0_0[3] && (|(room_3 & given_0_0)),
        output_0_0[2] && (|(room_2 & given_0_0)), output_0_0[1] && (|(room_1 & given_0_0)),
        output_0_0[0] && (|(room_0 & given_0_0))};
    assign mark_0_0 = marks_0[head_0_0[1:0]];
    assign ways_8 = mark_0_0[4:0];
    assign free_0_0_0 = {ways_8[4] && (|spread_4_0_grant), ways_8[3] && (|spread_3_0_grant),
        ways_8[2] && (|spread_2_0_grant), ways_8[1] && (|spread_1_0_grant),
        ways_8[0] && (|spread_0_0_grant)};
    assign start_8 = free_0_0_0 & (~free_0_0_0 + 5'd1);
    assign asked_8 = open_0_0 ? output_0_0_4_and_any_and_cat : start_8;
    assign filled_8 = head_0_0 != tail_0_0;
    assign asks_0_0 = asked_8 & {5{filled_8}};
    assign output_0_1_4_and_any_and_cat =
        {output_0_1[4] && (|(room_4 & given_0_1)), output_0_1[3] && (|(room_3 & given_0_1)),
        output_0_1[2] && (|(room_2 & given_0_1)), output_0_1[1] && (|(room_1 & given_0_1)),
        output_0_1[0] && (|(room_0 & given_0_1))};
    assign mark_0_1 = marks_1[head_0_1[1:0]];
    assign ways_9 = mark_0_1[4:0];
    assign free_0_1_0 = {ways_9[4] && (|spread_4_0_grant), ways_9[3] && (|spread_3_0_grant),
        ways_9[2] && (|spread_2_0_grant), ways_9[1] && (|spread_1_0_grant),
        ways_9[0] && (|spread_0_0_grant)};
    assign start_9 = free_0_1_0 & (~free_0_1_0 + 5'd1);
    assign asked_9 = open_0_1 ? output_0_1_4_and_any_and_cat : start_9;
    assign filled_9 = head_0_1 != tail_0_1;
    assign asks_0_1 = asked_9 & {5{filled_9}};
    assign wanted_0 = ({5{input_arbiter_0_grant[0]}} & asks_0_0) |
        ({5{input_arbiter_0_grant[1]}} & asks_0_1);
    assign output_arbiter_0_request =
        {wanted_4[0], wanted_3[0], wanted_2[0], wanted_1[0], wanted_0[0]};
    assign sends_0 = |output_arbiter_0_request;
    assign first_0 = !open_0_0;
    assign first_1 = !open_0_1;
    assign first_0_2 = (input_arbiter_0_grant[0] && first_0) ||
        (input_arbiter_0_grant[1] && first_1);
    assign first_2 = !open_1_0;
    assign first_3 = !open_1_1;
    assign first_1_2 = (input_arbiter_1_grant[0] && first_2) ||
        (input_arbiter_1_grant[1] && first_3);
    assign first_4 = !open_2_0;
    assign first_5 = !open_2_1;
    assign first_2_2 = (input_arbiter_2_grant[0] && first_4) ||
        (input_arbiter_2_grant[1] && first_5);
    assign first_6 = !open_3_0;
    assign first_7 = !open_3_1;
    assign first_3_2 = (input_arbiter_3_grant[0] && first_6) ||
        (input_arbiter_3_grant[1] && first_7);
    assign first_8 = !open_4_0;
    assign first_9 = !open_4_1;
    assign first_4_2 = (input_arbiter_4_grant[0] && first_8) ||
        (input_arbiter_4_grant[1] && first_9);
    assign first_0_3 = (output_arbiter_0_grant[0] && first_0_2) ||
        (output_arbiter_0_grant[1] && first_1_2) || (output_arbiter_0_grant[2] && first_2_2) ||
        (output_arbiter_0_grant[3] && first_3_2) || (output_arbiter_0_grant[4] && first_4_2);
    assign groups_0 = (input_arbiter_0_grant[0] && 1'b1) || (input_arbiter_0_grant[1] && 1'b1);
    assign groups_1 = (input_arbiter_1_grant[0] && 1'b1) || (input_arbiter_1_grant[1] && 1'b1);
    assign groups_2 = (input_arbiter_2_grant[0] && 1'b1) || (input_arbiter_2_grant[1] && 1'b1);
    assign groups_3 = (input_arbiter_3_grant[0] && 1'b1) || (input_arbiter_3_grant[1] && 1'b1);
    assign groups_4 = (input_arbiter_4_grant[0] && 1'b1) || (input_arbiter_4_grant[1] && 1'b1);
    assign groups_0_2 = (output_arbiter_0_grant[0] && groups_0) ||
        (output_arbiter_0_grant[1] && groups_1) || (output_arbiter_0_grant[2] && groups_2) ||
        (output_arbiter_0_grant[3] && groups_3) || (output_arbiter_0_grant[4] && groups_4);
    assign held_0 = ({2{input_arbiter_0_grant[0]}} & given_0_0) |
        ({2{input_arbiter_0_grant[1]}} & given_0_1);
    assign held_1 = ({2{input_arbiter_1_grant[0]}} & given_1_0) |
        ({2{input_arbiter_1_grant[1]}} & given_1_1);
    assign held_2 = ({2{input_arbiter_2_grant[0]}} & given_2_0) |
        ({2{input_arbiter_2_grant[1]}} & given_2_1);
    assign held_3 = ({2{input_arbiter_3_grant[0]}} & given_3_0) |
        ({2{input_arbiter_3_grant[1]}} & given_3_1);
    assign held_4 = ({2{input_arbiter_4_grant[0]}} & given_4_0) |
        ({2{input_arbiter_4_grant[1]}} & given_4_1);
    assign held_0_2 = ({2{output_arbiter_0_grant[0]}} & held_0) |
        ({2{output_arbiter_0_grant[1]}} & held_1) | ({2{output_arbiter_0_grant[2]}} & held_2) |
        ({2{output_arbiter_0_grant[3]}} & held_3) | ({2{output_arbiter_0_grant[4]}} & held_4);
    assign vc_0 = first_0_3 ? spread_0_0_grant & {2{groups_0_2}} : held_0_2;
    assign uses_0 = sends_0 && vc_0[0];
    assign last_0 = mark_0_0[5];
    assign last_1 = mark_0_1[5];
    assign last_0_2 = (input_arbiter_0_grant[0] && last_0) || (input_arbiter_0_grant[1] && last_1);
    assign last_2 = mark_1_0[5];
    assign last_3 = mark_1_1[5];
    assign last_1_2 = (input_arbiter_1_grant[0] && last_2) || (input_arbiter_1_grant[1] && last_3);
    assign last_4 = mark_2_0[5];
    assign last_5 = mark_2_1[5];
    assign last_2_2 = (input_arbiter_2_grant[0] && last_4) || (input_arbiter_2_grant[1] && last_5);
    assign last_6 = mark_3_0[5];
    assign last_7 = mark_3_1[5];
    assign last_3_2 = (input_arbiter_3_grant[0] && last_6) || (input_arbiter_3_grant[1] && last_7);
    assign last_8 = mark_4_0[5];
    assign last_9 = mark_4_1[5];
    assign last_4_2 = (input_arbiter_4_grant[0] && last_8) || (input_arbiter_4_grant[1] && last_9);
    assign ends_0 = (output_arbiter_0_grant[0] && last_0_2) ||
        (output_arbiter_0_grant[1] && last_1_2) || (output_arbiter_0_grant[2] && last_2_2) ||
        (output_arbiter_0_grant[3] && last_3_2) || (output_arbiter_0_grant[4] && last_4_2);

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

    assign takes_0_0 = sends_0 && first_0_3 && groups_0_2;
    assign address_0 = {input_arbiter_0_grant[1],
        ({2{input_arbiter_0_grant[0]}} & head_0_0[1:0]) |
        ({2{input_arbiter_0_grant[1]}} & head_0_1[1:0])};
    assign payload_0 = payloads_0[address_0];
    assign address_1 = {input_arbiter_1_grant[1],
        ({2{input_arbiter_1_grant[0]}} & head_1_0[1:0]) |
        ({2{input_arbiter_1_grant[1]}} & head_1_1[1:0])};
    assign payload_1 = payloads_1[address_1];
    assign and_or_and = ({20{output_arbiter_0_grant[0]}} & payload_0) |
        ({20{output_arbiter_0_grant[1]}} & payload_1);
    assign address_2 = {input_arbiter_2_grant[1],
        ({2{input_arbiter_2_grant[0]}} & head_2_0[1:0]) |
        ({2{input_arbiter_2_grant[1]}} & head_2_1[1:0])};
    assign payload_2 = payloads_2[address_2];
    assign address_3 = {input_arbiter_3_grant[1],
        ({2{input_arbiter_3_grant[0]}} & head_3_0[1:0]) |
        ({2{input_arbiter_3_grant[1]}} & head_3_1[1:0])};
    assign payload_3 = payloads_3[address_3];
    assign or_or_and = and_or_and | ({20{output_arbiter_0_grant[2]}} & payload_2) |
        ({20{output_arbiter_0_grant[3]}} & payload_3);
    assign address_4 = {input_arbiter_4_grant[1],
        ({2{input_arbiter_4_grant[0]}} & head_4_0[1:0]) |
        ({2{input_arbiter_4_grant[1]}} & head_4_1[1:0])};
    assign payload_4 = payloads_4[address_4];
    assign payload_0_2 = or_or_and | ({20{output_arbiter_0_grant[4]}} & payload_4);
    assign ends_1 = (output_arbiter_1_grant[0] && last_0_2) ||
        (output_arbiter_1_grant[1] && last_2_2) || (output_arbiter_1_grant[2] && last_3_2) ||
        (output_arbiter_1_grant[3] && last_4_2);
    assign first_1_3 = (output_arbiter_1_grant[0] && first_0_2) ||
        (output_arbiter_1_grant[1] && first_2_2) || (output_arbiter_1_grant[2] && first_3_2) ||
        (output_arbiter_1_grant[3] && first_4_2);
    assign groups_1_2 = (output_arbiter_1_grant[0] && groups_0) ||
        (output_arbiter_1_grant[1] && groups_2) || (output_arbiter_1_grant[2] && groups_3) ||
        (output_arbiter_1_grant[3] && groups_4);
    assign held_1_2 = ({2{output_arbiter_1_grant[0]}} & held_0) |
        ({2{output_arbiter_1_grant[1]}} & held_2) | ({2{output_arbiter_1_grant[2]}} & held_3) |
        ({2{output_arbiter_1_grant[3]}} & held_4);
    assign vc_1 = first_1_3 ? spread_1_0_grant & {2{groups_1_2}} : held_1_2;
    assign and_or_and_2 = ({20{output_arbiter_1_grant[0]}} & payload_0) |
        ({20{output_arbiter_1_grant[1]}} & payload_2);
    assign payload_1_2 = and_or_and_2 | ({20{output_arbiter_1_grant[2]}} & payload_3) |
        ({20{output_arbiter_1_grant[3]}} & payload_4);
    assign ends_2 = (output_arbiter_2_grant[0] && last_0_2) ||
        (output_arbiter_2_grant[1] && last_4_2);
    assign first_2_3 = (output_arbiter_2_grant[0] && first_0_2) ||
        (output_arbiter_2_grant[1] && first_4_2);
    assign groups_2_2 = (output_arbiter_2_grant[0] && groups_0) ||
        (output_arbiter_2_grant[1] && groups_4);
    assign held_2_2 = ({2{output_arbiter_2_grant[0]}} & held_0) |
        ({2{output_arbiter_2_grant[1]}} & held_4);
    assign vc_2 = first_2_3 ? spread_2_0_grant & {2{groups_2_2}} : held_2_2;
    assign payload_2_2 = ({20{output_arbiter_2_grant[0]}} & payload_0) |
        ({20{output_arbiter_2_grant[1]}} & payload_4);
    assign ends_3 = (output_arbiter_3_grant[0] && last_0_2) ||
        (output_arbiter_3_grant[1] && last_1_2) || (output_arbiter_3_grant[2] && last_2_2) ||
        (output_arbiter_3_grant[3] && last_4_2);
    assign first_3_3 = (output_arbiter_3_grant[0] && first_0_2) ||
        (output_arbiter_3_grant[1] && first_1_2) || (output_arbiter_3_grant[2] && first_2_2) ||
        (output_arbiter_3_grant[3] && first_4_2);
    assign groups_3_2 = (output_arbiter_3_grant[0] && groups_0) ||
        (output_arbiter_3_grant[1] && groups_1) || (output_arbiter_3_grant[2] && groups_2) ||
        (output_arbiter_3_grant[3] && groups_4);
    assign held_3_2 = ({2{output_arbiter_3_grant[0]}} & held_0) |
        ({2{output_arbiter_3_grant[1]}} & held_1) | ({2{output_arbiter_3_grant[2]}} & held_2) |
        ({2{output_arbiter_3_grant[3]}} & held_4);
    assign vc_3 = first_3_3 ? spread_3_0_grant & {2{groups_3_2}} : held_3_2;
    assign and_or_and_3 = ({20{output_arbiter_3_grant[0]}} & payload_0) |
        ({20{output_arbiter_3_grant[1]}} & payload_1);
    assign payload_3_2 = and_or_and_3 | ({20{output_arbiter_3_grant[2]}} & payload_2) |
        ({20{output_arbiter_3_grant[3]}} & payload_4);
    assign ends_4 = (output_arbiter_4_grant[0] && last_0_2) ||
        (output_arbiter_4_grant[1] && last_2_2);
    assign first_4_3 = (output_arbiter_4_grant[0] && first_0_2) ||
        (output_arbiter_4_grant[1] && first_2_2);
    assign groups_4_2 = (output_arbiter_4_grant[0] && groups_0) ||
        (output_arbiter_4_grant[1] && groups_2);
    assign held_4_2 = ({2{output_arbiter_4_grant[0]}} & held_0) |
        ({2{output_arbiter_4_grant[1]}} & held_2);
    assign vc_4 = first_4_3 ? spread_4_0_grant & {2{groups_4_2}} : held_4_2;
    assign payload_4_2 = ({20{output_arbiter_4_grant[0]}} & payload_0) |
        ({20{output_arbiter_4_grant[1]}} & payload_2);
    assign leaves_0 = won_0 && input_arbiter_0_grant[1];
    assign leaves_1 = won_0 && input_arbiter_0_grant[0];
    assign leaves_2 = won_1 && input_arbiter_1_grant[1];
    assign leaves_3 = won_1 && input_arbiter_1_grant[0];
    assign leaves_4 = won_2 && input_arbiter_2_grant[1];
    assign leaves_5 = won_2 && input_arbiter_2_grant[0];
    assign leaves_6 = won_3 && input_arbiter_3_grant[1];
    assign leaves_7 = won_3 && input_arbiter_3_grant[0];
    assign leaves_8 = won_4 && input_arbiter_4_grant[1];
    assign leaves_9 = won_4 && input_arbiter_4_grant[0];

    always_ff @(posedge clk) begin
        if (rst) begin
            sent_0 <= 1'b0;
            sent_1 <= 1'b0;
            sent_2 <= 1'b0;
            sent_3 <= 1'b0;
            sent_4 <= 1'b0;
            freed_0 <= 2'd0;
            freed_1 <= 2'd0;
            freed_2 <= 2'd0;
            freed_3 <= 2'd0;
            freed_4 <= 2'd0;
        end else begin
            sent_0 <= |output_arbiter_0_grant;
            sent_1 <= |output_arbiter_1_grant;
            sent_2 <= |output_arbiter_2_grant;
            sent_3 <= |output_arbiter_3_grant;
            sent_4 <= |output_arbiter_4_grant;
            freed_0 <= {leaves_0, leaves_1};
            freed_1 <= {leaves_2, leaves_3};
            freed_2 <= {leaves_4, leaves_5};
            freed_3 <= {leaves_6, leaves_7};
            freed_4 <= {leaves_8, leaves_9};
        end
    end

    always_ff @(posedge clk) begin
        sent_flit_0_last <= ends_0;
        sent_flit_0_vc <= vc_0[1];
        sent_flit_0_destination <= payload_0_2[19:16];
        sent_flit_0_data <= payload_0_2[15:0];
        sent_flit_1_last <= ends_1;
        sent_flit_1_vc <= vc_1[1];
        sent_flit_1_destination <= payload_1_2[19:16];
        sent_flit_1_data <= payload_1_2[15:0];
        sent_flit_2_last <= ends_2;
        sent_flit_2_vc <= vc_2[1];
        sent_flit_2_destination <= payload_2_2[19:16];
        sent_flit_2_data <= payload_2_2[15:0];
        sent_flit_3_last <= ends_3;
        sent_flit_3_vc <= vc_3[1];
        sent_flit_3_destination <= payload_3_2[19:16];
        sent_flit_3_data <= payload_3_2[15:0];
        sent_flit_4_last <= ends_4;
        sent_flit_4_vc <= vc_4[1];
        sent_flit_4_destination <= payload_4_2[19:16];
        sent_flit_4_data <= payload_4_2[15:0];
    end

    assign out_0_valid = sent_0;
    assign out_0_flit_last = sent_flit_0_last;
    assign out_0_flit_vc = sent_flit_0_vc;
    assign out_0_flit_destination = sent_flit_0_destination;
    assign out_0_flit_data = sent_flit_0_data;
    assign output_arbiter_1_request = {wanted_4[1], wanted_3[1], wanted_2[1], wanted_0[1]};
    assign sends_1 = |output_arbiter_1_request;
    assign uses_2 = sends_1 && vc_1[0];

    always_ff @(posedge clk) begin
        if (rst) begin
            owned_1_0 <= 1'b0;
        end else if (uses_2) begin
            owned_1_0 <= !ends_1;
        end
    end

    assign uses_3 = sends_1 && vc_1[1];

    always_ff @(posedge clk) begin
        if (rst) begin
            owned_1_1 <= 1'b0;
        end else if (uses_3) begin
            owned_1_1 <= !ends_1;
        end
    end

    assign takes_1_0 = sends_1 && first_1_3 && groups_1_2;
    assign out_1_valid = sent_1;
    assign out_1_flit_last = sent_flit_1_last;
    assign out_1_flit_vc = sent_flit_1_vc;
    assign out_1_flit_destination = sent_flit_1_destination;
    assign out_1_flit_data = sent_flit_1_data;
    assign output_arbiter_2_request = {wanted_4[2], wanted_0[2]};
    assign sends_2 = |output_arbiter_2_request;
    assign uses_4 = sends_2 && vc_2[0];

    always_ff @(posedge clk) begin
        if (rst) begin
            owned_2_0 <= 1'b0;
        end else if (uses_4) begin
            owned_2_0 <= !ends_2;
        end
    end

    assign uses_5 = sends_2 && vc_2[1];

    always_ff @(posedge clk) begin
        if (rst) begin
            owned_2_1 <= 1'b0;
        end else if (uses_5) begin
            owned_2_1 <= !ends_2;
        end
    end

    assign takes_2_0 = sends_2 && first_2_3 && groups_2_2;
    assign out_2_valid = sent_2;
    assign out_2_flit_last = sent_flit_2_last;
    assign out_2_flit_vc = sent_flit_2_vc;
    assign out_2_flit_destination = sent_flit_2_destination;
    assign out_2_flit_data = sent_flit_2_data;
    assign output_arbiter_3_request = {wanted_4[3], wanted_2[3], wanted_1[3], wanted_0[3]};
    assign sends_3 = |output_arbiter_3_request;
    assign uses_6 = sends_3 && vc_3[0];

    always_ff @(posedge clk) begin
        if (rst) begin
            owned_3_0 <= 1'b0;
        end else if (uses_6) begin
            owned_3_0 <= !ends_3;
        end
    end

    assign uses_7 = sends_3 && vc_3[1];

    always_ff @(posedge clk) begin
        if (rst) begin
            owned_3_1 <= 1'b0;
        end else if (uses_7) begin
            owned_3_1 <= !ends_3;
        end
    end

    assign takes_3_0 = sends_3 && first_3_3 && groups_3_2;
    assign out_3_valid = sent_3;
    assign out_3_flit_last = sent_flit_3_last;
    assign out_3_flit_vc = sent_flit_3_vc;
    assign out_3_flit_destination = sent_flit_3_destination;
    assign out_3_flit_data = sent_flit_3_data;
    assign output_arbiter_4_request = {wanted_2[4], wanted_0[4]};
    assign sends_4 = |output_arbiter_4_request;
    assign uses_8 = sends_4 && vc_4[0];

    always_ff @(posedge clk) begin
        if (rst) begin
            owned_4_0 <= 1'b0;
        end else if (uses_8) begin
            owned_4_0 <= !ends_4;
        end
    end

    assign uses_9 = sends_4 && vc_4[1];

    always_ff @(posedge clk) begin
        if (rst) begin
            owned_4_1 <= 1'b0;
        end else if (uses_9) begin
            owned_4_1 <= !ends_4;
        end
    end

    assign takes_4_0 = sends_4 && first_4_3 && groups_4_2;
    assign out_4_valid = sent_4;
    assign out_4_flit_last = sent_flit_4_last;
    assign out_4_flit_vc = sent_flit_4_vc;
    assign out_4_flit_destination = sent_flit_4_destination;
    assign out_4_flit_data = sent_flit_4_data;
    assign won_0 = |{output_arbiter_0_grant[0], output_arbiter_1_grant[0],
        output_arbiter_2_grant[0], output_arbiter_3_grant[0], output_arbiter_4_grant[0]};
    assign got_0 = ({2{output_arbiter_0_grant[0]}} & vc_0) |
        ({2{output_arbiter_1_grant[0]}} & vc_1) | ({2{output_arbiter_2_grant[0]}} & vc_2) |
        ({2{output_arbiter_3_grant[0]}} & vc_3) | ({2{output_arbiter_4_grant[0]}} & vc_4);

    always_ff @(posedge clk) begin
        if (rst) begin
            head_0_0 <= 3'd0;
            open_0_0 <= 1'b0;
            output_0_0 <= 5'd0;
            given_0_0 <= 2'd0;
        end else if (leaves_1) begin
            head_0_0 <= head_0_0 + 3'd1;
            open_0_0 <= !last_0;
            output_0_0 <= wanted_0;
            given_0_0 <= got_0;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            head_0_1 <= 3'd0;
            open_0_1 <= 1'b0;
            output_0_1 <= 5'd0;
            given_0_1 <= 2'd0;
        end else if (leaves_0) begin
            head_0_1 <= head_0_1 + 3'd1;
            open_0_1 <= !last_1;
            output_0_1 <= wanted_0;
            given_0_1 <= got_0;
        end
    end

    assign creditOut_0 = freed_0;
    assign won_1 = |{output_arbiter_0_grant[1], output_arbiter_3_grant[1]};
    assign got_1 = ({2{output_arbiter_0_grant[1]}} & vc_0) |
        ({2{output_arbiter_3_grant[1]}} & vc_3);

    always_ff @(posedge clk) begin
        if (rst) begin
            head_1_0 <= 3'd0;
            open_1_0 <= 1'b0;
            output_1_0 <= 5'd0;
            given_1_0 <= 2'd0;
        end else if (leaves_3) begin
            head_1_0 <= head_1_0 + 3'd1;
            open_1_0 <= !last_2;
            output_1_0 <= wanted_1;
            given_1_0 <= got_1;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            head_1_1 <= 3'd0;
            open_1_1 <= 1'b0;
            output_1_1 <= 5'd0;
            given_1_1 <= 2'd0;
        end else if (leaves_2) begin
            head_1_1 <= head_1_1 + 3'd1;
            open_1_1 <= !last_3;
            output_1_1 <= wanted_1;
            given_1_1 <= got_1;
        end
    end

    assign creditOut_1 = freed_1;
    assign won_2 = |{output_arbiter_0_grant[2], output_arbiter_1_grant[1],
        output_arbiter_3_grant[2], output_arbiter_4_grant[1]};
    assign got_2 = ({2{output_arbiter_0_grant[2]}} & vc_0) |
        ({2{output_arbiter_1_grant[1]}} & vc_1) | ({2{output_arbiter_3_grant[2]}} & vc_3) |
        ({2{output_arbiter_4_grant[1]}} & vc_4);

    always_ff @(posedge clk) begin
        if (rst) begin
            head_2_0 <= 3'd0;
            open_2_0 <= 1'b0;
            output_2_0 <= 5'd0;
            given_2_0 <= 2'd0;
        end else if (leaves_5) begin
            head_2_0 <= head_2_0 + 3'd1;
            open_2_0 <= !last_4;
            output_2_0 <= wanted_2;
            given_2_0 <= got_2;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            head_2_1 <= 3'd0;
            open_2_1 <= 1'b0;
            output_2_1 <= 5'd0;
            given_2_1 <= 2'd0;
        end else if (leaves_4) begin
            head_2_1 <= head_2_1 + 3'd1;
            open_2_1 <= !last_5;
            output_2_1 <= wanted_2;
            given_2_1 <= got_2;
        end
    end

    assign creditOut_2 = freed_2;
    assign won_3 = |{output_arbiter_0_grant[3], output_arbiter_1_grant[2]};
    assign got_3 = ({2{output_arbiter_0_grant[3]}} & vc_0) |
        ({2{output_arbiter_1_grant[2]}} & vc_1);

    always_ff @(posedge clk) begin
        if (rst) begin
            head_3_0 <= 3'd0;
            open_3_0 <= 1'b0;
            output_3_0 <= 5'd0;
            given_3_0 <= 2'd0;
        end else if (leaves_7) begin
            head_3_0 <= head_3_0 + 3'd1;
            open_3_0 <= !last_6;
            output_3_0 <= wanted_3;
            given_3_0 <= got_3;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            head_3_1 <= 3'd0;
            open_3_1 <= 1'b0;
            output_3_1 <= 5'd0;
            given_3_1 <= 2'd0;
        end else if (leaves_6) begin
            head_3_1 <= head_3_1 + 3'd1;
            open_3_1 <= !last_7;
            output_3_1 <= wanted_3;
            given_3_1 <= got_3;
        end
    end

    assign creditOut_3 = freed_3;
    assign won_4 = |{output_arbiter_0_grant[4], output_arbiter_1_grant[3],
        output_arbiter_2_grant[1], output_arbiter_3_grant[3]};
    assign got_4 = ({2{output_arbiter_0_grant[4]}} & vc_0) |
        ({2{output_arbiter_1_grant[3]}} & vc_1) | ({2{output_arbiter_2_grant[1]}} & vc_2) |
        ({2{output_arbiter_3_grant[3]}} & vc_3);

    always_ff @(posedge clk) begin
        if (rst) begin
            head_4_0 <= 3'd0;
            open_4_0 <= 1'b0;
            output_4_0 <= 5'd0;
            given_4_0 <= 2'd0;
        end else if (leaves_9) begin
            head_4_0 <= head_4_0 + 3'd1;
            open_4_0 <= !last_8;
            output_4_0 <= wanted_4;
            given_4_0 <= got_4;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            head_4_1 <= 3'd0;
            open_4_1 <= 1'b0;
            output_4_1 <= 5'd0;
            given_4_1 <= 2'd0;
        end else if (leaves_8) begin
            head_4_1 <= head_4_1 + 3'd1;
            open_4_1 <= !last_9;
            output_4_1 <= wanted_4;
            given_4_1 <= got_4;
        end
    end

    assign creditOut_4 = freed_4;
    assign credits_0_0_refund = creditIn_0[0];
    assign credits_0_1_refund = creditIn_0[1];
    assign requests_0 = {credits_0_1_available && !owned_0_1, credits_0_0_available && !owned_0_0};
    assign credits_1_0_refund = creditIn_1[0];
    assign credits_1_1_refund = creditIn_1[1];
    assign requests_1 = {credits_1_1_available && !owned_1_1, credits_1_0_available && !owned_1_0};
    assign credits_2_0_refund = creditIn_2[0];
    assign credits_2_1_refund = creditIn_2[1];
    assign requests_2 = {credits_2_1_available && !owned_2_1, credits_2_0_available && !owned_2_0};
    assign credits_3_0_refund = creditIn_3[0];
    assign credits_3_1_refund = creditIn_3[1];
    assign requests_3 = {credits_3_1_available && !owned_3_1, credits_3_0_available && !owned_3_0};
    assign credits_4_0_refund = creditIn_4[0];
    assign credits_4_1_refund = creditIn_4[1];
    assign requests_4 = {credits_4_1_available && !owned_4_1, credits_4_0_available && !owned_4_0};
    assign input_arbiter_0_request = {|asks_0_1, |asks_0_0};
    assign input_arbiter_1_request = {|asks_1_1, |asks_1_0};
    assign input_arbiter_2_request = {|asks_2_1, |asks_2_0};
    assign input_arbiter_3_request = {|asks_3_1, |asks_3_0};
    assign input_arbiter_4_request = {|asks_4_1, |asks_4_0};

    CreditCounter_c4 credits_0_0 (
        .clk(clk),
        .rst(rst),
        .spend(uses_0),
        .refund(credits_0_0_refund),
        .available(credits_0_0_available),
        .left(credits_0_0_left)
    );

    CreditCounter_c4 credits_0_1 (
        .clk(clk),
        .rst(rst),
        .spend(uses_1),
        .refund(credits_0_1_refund),
        .available(credits_0_1_available),
        .left(credits_0_1_left)
    );

    RoundRobinArbiter_r2 spread_0_0 (
        .clk(clk),
        .rst(rst),
        .request(requests_0),
        .accept(takes_0_0),
        .grant(spread_0_0_grant)
    );

    CreditCounter_c4 credits_1_0 (
        .clk(clk),
        .rst(rst),
        .spend(uses_2),
        .refund(credits_1_0_refund),
        .available(credits_1_0_available),
        .left(credits_1_0_left)
    );

    CreditCounter_c4 credits_1_1 (
        .clk(clk),
        .rst(rst),
        .spend(uses_3),
        .refund(credits_1_1_refund),
        .available(credits_1_1_available),
        .left(credits_1_1_left)
    );

    RoundRobinArbiter_r2 spread_1_0 (
        .clk(clk),
        .rst(rst),
        .request(requests_1),
        .accept(takes_1_0),
        .grant(spread_1_0_grant)
    );

    CreditCounter_c4 credits_2_0 (
        .clk(clk),
        .rst(rst),
        .spend(uses_4),
        .refund(credits_2_0_refund),
        .available(credits_2_0_available),
        .left(credits_2_0_left)
    );

    CreditCounter_c4 credits_2_1 (
        .clk(clk),
        .rst(rst),
        .spend(uses_5),
        .refund(credits_2_1_refund),
        .available(credits_2_1_available),
        .left(credits_2_1_left)
    );

    RoundRobinArbiter_r2 spread_2_0 (
        .clk(clk),
        .rst(rst),
        .request(requests_2),
        .accept(takes_2_0),
        .grant(spread_2_0_grant)
    );

    CreditCounter_c4 credits_3_0 (
        .clk(clk),
        .rst(rst),
        .spend(uses_6),
        .refund(credits_3_0_refund),
        .available(credits_3_0_available),
        .left(credits_3_0_left)
    );

    CreditCounter_c4 credits_3_1 (
        .clk(clk),
        .rst(rst),
        .spend(uses_7),
        .refund(credits_3_1_refund),
        .available(credits_3_1_available),
        .left(credits_3_1_left)
    );

    RoundRobinArbiter_r2 spread_3_0 (
        .clk(clk),
        .rst(rst),
        .request(requests_3),
        .accept(takes_3_0),
        .grant(spread_3_0_grant)
    );

    CreditCounter_c4 credits_4_0 (
        .clk(clk),
        .rst(rst),
        .spend(uses_8),
        .refund(credits_4_0_refund),
        .available(credits_4_0_available),
        .left(credits_4_0_left)
    );

    CreditCounter_c4 credits_4_1 (
        .clk(clk),
        .rst(rst),
        .spend(uses_9),
        .refund(credits_4_1_refund),
        .available(credits_4_1_available),
        .left(credits_4_1_left)
    );

    RoundRobinArbiter_r2 spread_4_0 (
        .clk(clk),
        .rst(rst),
        .request(requests_4),
        .accept(takes_4_0),
        .grant(spread_4_0_grant)
    );

    RoundRobinArbiter_r2 input_arbiter_0 (
        .clk(clk),
        .rst(rst),
        .request(input_arbiter_0_request),
        .accept(won_0),
        .grant(input_arbiter_0_grant)
    );

    RoundRobinArbiter_r2 input_arbiter_1 (
        .clk(clk),
        .rst(rst),
        .request(input_arbiter_1_request),
        .accept(won_1),
        .grant(input_arbiter_1_grant)
    );

    RoundRobinArbiter_r2 input_arbiter_2 (
        .clk(clk),
        .rst(rst),
        .request(input_arbiter_2_request),
        .accept(won_2),
        .grant(input_arbiter_2_grant)
    );

    RoundRobinArbiter_r2 input_arbiter_3 (
        .clk(clk),
        .rst(rst),
        .request(input_arbiter_3_request),
        .accept(won_3),
        .grant(input_arbiter_3_grant)
    );

    RoundRobinArbiter_r2 input_arbiter_4 (
        .clk(clk),
        .rst(rst),
        .request(input_arbiter_4_request),
        .accept(won_4),
        .grant(input_arbiter_4_grant)
    );

    RoundRobinArbiter_r5 output_arbiter_0 (
        .clk(clk),
        .rst(rst),
        .request(output_arbiter_0_request),
        .accept(sends_0),
        .grant(output_arbiter_0_grant)
    );

    RoundRobinArbiter_r4 output_arbiter_1 (
        .clk(clk),
        .rst(rst),
        .request(output_arbiter_1_request),
        .accept(sends_1),
        .grant(output_arbiter_1_grant)
    );

    RoundRobinArbiter_r2 output_arbiter_2 (
        .clk(clk),
        .rst(rst),
        .request(output_arbiter_2_request),
        .accept(sends_2),
        .grant(output_arbiter_2_grant)
    );

    RoundRobinArbiter_r4 output_arbiter_3 (
        .clk(clk),
        .rst(rst),
        .request(output_arbiter_3_request),
        .accept(sends_3),
        .grant(output_arbiter_3_grant)
    );

    RoundRobinArbiter_r2 output_arbiter_4 (
        .clk(clk),
        .rst(rst),
        .request(output_arbiter_4_request),
        .accept(sends_4),
        .grant(output_arbiter_4_grant)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, output_1_0[2:1], output_1_0[4], output_1_1[2:1], output_1_1[4],
        output_2_0[2], output_2_1[2], output_3_0[4:2], output_3_1[4:2], output_4_0[4],
        output_4_1[4], credits_0_0_left, credits_0_1_left, credits_1_0_left, credits_1_1_left,
        credits_2_0_left, credits_2_1_left, credits_3_0_left, credits_3_1_left, credits_4_0_left,
        credits_4_1_left, ways_0[4], ways_1[4], ways_2[4:2], ways_3[4:2], ways_4[2], ways_5[2],
        ways_6[2:1], ways_6[4], ways_7[2:1], ways_7[4]};

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
            cover (sends_1);
        end
    end

    // a flit leaves by port 2
    always @(posedge clk) begin : a_flit_leaves_by_port_2
        if (!rst) begin
            cover (sends_2);
        end
    end

    // a flit leaves by port 3
    always @(posedge clk) begin : a_flit_leaves_by_port_3
        if (!rst) begin
            cover (sends_3);
        end
    end

    // a flit leaves by port 4
    always @(posedge clk) begin : a_flit_leaves_by_port_4
        if (!rst) begin
            cover (sends_4);
        end
    end

    // buffer 0_0 does not overflow
    always @(posedge clk) begin : buffer_0_0_does_not_overflow
        if (!rst) begin
            assert ((!filled_8 || filled_8 || arrives_0_0) && tail_0_0 - head_0_0 <= 3'd4);
        end
    end

    // only what is there leaves buffer 0_0
    always @(posedge clk) begin : only_what_is_there_leaves_buffer_0_0
        if (!rst) begin
            assert (!leaves_1 || filled_8);
        end
    end

    // buffer 0_1 does not overflow
    always @(posedge clk) begin : buffer_0_1_does_not_overflow
        if (!rst) begin
            assert ((!filled_9 || filled_9 || arrives_0_1) && tail_0_1 - head_0_1 <= 3'd4);
        end
    end

    // only what is there leaves buffer 0_1
    always @(posedge clk) begin : only_what_is_there_leaves_buffer_0_1
        if (!rst) begin
            assert (!leaves_0 || filled_9);
        end
    end

    // buffer 1_0 does not overflow
    always @(posedge clk) begin : buffer_1_0_does_not_overflow
        if (!rst) begin
            assert ((!filled_6 || filled_6 || arrives_1_0) && tail_1_0 - head_1_0 <= 3'd4);
        end
    end

    // only what is there leaves buffer 1_0
    always @(posedge clk) begin : only_what_is_there_leaves_buffer_1_0
        if (!rst) begin
            assert (!leaves_3 || filled_6);
        end
    end

    // buffer 1_1 does not overflow
    always @(posedge clk) begin : buffer_1_1_does_not_overflow
        if (!rst) begin
            assert ((!filled_7 || filled_7 || arrives_1_1) && tail_1_1 - head_1_1 <= 3'd4);
        end
    end

    // only what is there leaves buffer 1_1
    always @(posedge clk) begin : only_what_is_there_leaves_buffer_1_1
        if (!rst) begin
            assert (!leaves_2 || filled_7);
        end
    end

    // buffer 2_0 does not overflow
    always @(posedge clk) begin : buffer_2_0_does_not_overflow
        if (!rst) begin
            assert ((!filled_4 || filled_4 || arrives_2_0) && tail_2_0 - head_2_0 <= 3'd4);
        end
    end

    // only what is there leaves buffer 2_0
    always @(posedge clk) begin : only_what_is_there_leaves_buffer_2_0
        if (!rst) begin
            assert (!leaves_5 || filled_4);
        end
    end

    // buffer 2_1 does not overflow
    always @(posedge clk) begin : buffer_2_1_does_not_overflow
        if (!rst) begin
            assert ((!filled_5 || filled_5 || arrives_2_1) && tail_2_1 - head_2_1 <= 3'd4);
        end
    end

    // only what is there leaves buffer 2_1
    always @(posedge clk) begin : only_what_is_there_leaves_buffer_2_1
        if (!rst) begin
            assert (!leaves_4 || filled_5);
        end
    end

    // buffer 3_0 does not overflow
    always @(posedge clk) begin : buffer_3_0_does_not_overflow
        if (!rst) begin
            assert ((!filled_2 || filled_2 || arrives_3_0) && tail_3_0 - head_3_0 <= 3'd4);
        end
    end

    // only what is there leaves buffer 3_0
    always @(posedge clk) begin : only_what_is_there_leaves_buffer_3_0
        if (!rst) begin
            assert (!leaves_7 || filled_2);
        end
    end

    // buffer 3_1 does not overflow
    always @(posedge clk) begin : buffer_3_1_does_not_overflow
        if (!rst) begin
            assert ((!filled_3 || filled_3 || arrives_3_1) && tail_3_1 - head_3_1 <= 3'd4);
        end
    end

    // only what is there leaves buffer 3_1
    always @(posedge clk) begin : only_what_is_there_leaves_buffer_3_1
        if (!rst) begin
            assert (!leaves_6 || filled_3);
        end
    end

    // buffer 4_0 does not overflow
    always @(posedge clk) begin : buffer_4_0_does_not_overflow
        if (!rst) begin
            assert ((!filled_0 || filled_0 || arrives_4_0) && tail_4_0 - head_4_0 <= 3'd4);
        end
    end

    // only what is there leaves buffer 4_0
    always @(posedge clk) begin : only_what_is_there_leaves_buffer_4_0
        if (!rst) begin
            assert (!leaves_9 || filled_0);
        end
    end

    // buffer 4_1 does not overflow
    always @(posedge clk) begin : buffer_4_1_does_not_overflow
        if (!rst) begin
            assert ((!filled_1 || filled_1 || arrives_4_1) && tail_4_1 - head_4_1 <= 3'd4);
        end
    end

    // only what is there leaves buffer 4_1
    always @(posedge clk) begin : only_what_is_there_leaves_buffer_4_1
        if (!rst) begin
            assert (!leaves_8 || filled_1);
        end
    end
`endif
endmodule
