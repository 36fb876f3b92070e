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
module Router_5x5_w16_v2_d4_s2 (
    input  logic        clk,
    input  logic        rst,
    input  logic [1:0]  place_0,
    input  logic        in_0_valid,
    input  logic        in_0_flit_last,
    input  logic        in_0_flit_vc,
    input  logic [1:0]  in_0_flit_destination,
    input  logic [15:0] in_0_flit_data,
    input  logic        in_1_valid,
    input  logic        in_1_flit_last,
    input  logic        in_1_flit_vc,
    input  logic [1:0]  in_1_flit_destination,
    input  logic [15:0] in_1_flit_data,
    input  logic        in_2_valid,
    input  logic        in_2_flit_last,
    input  logic        in_2_flit_vc,
    input  logic [1:0]  in_2_flit_destination,
    input  logic [15:0] in_2_flit_data,
    input  logic        in_3_valid,
    input  logic        in_3_flit_last,
    input  logic        in_3_flit_vc,
    input  logic [1:0]  in_3_flit_destination,
    input  logic [15:0] in_3_flit_data,
    input  logic        in_4_valid,
    input  logic        in_4_flit_last,
    input  logic        in_4_flit_vc,
    input  logic [1:0]  in_4_flit_destination,
    input  logic [15:0] in_4_flit_data,
    output logic [1:0]  creditOut_0,
    output logic [1:0]  creditOut_1,
    output logic [1:0]  creditOut_2,
    output logic [1:0]  creditOut_3,
    output logic [1:0]  creditOut_4,
    output logic        out_0_valid,
    output logic        out_0_flit_last,
    output logic        out_0_flit_vc,
    output logic [1:0]  out_0_flit_destination,
    output logic [15:0] out_0_flit_data,
    output logic        out_1_valid,
    output logic        out_1_flit_last,
    output logic        out_1_flit_vc,
    output logic [1:0]  out_1_flit_destination,
    output logic [15:0] out_1_flit_data,
    output logic        out_2_valid,
    output logic        out_2_flit_last,
    output logic        out_2_flit_vc,
    output logic [1:0]  out_2_flit_destination,
    output logic [15:0] out_2_flit_data,
    output logic        out_3_valid,
    output logic        out_3_flit_last,
    output logic        out_3_flit_vc,
    output logic [1:0]  out_3_flit_destination,
    output logic [15:0] out_3_flit_data,
    output logic        out_4_valid,
    output logic        out_4_flit_last,
    output logic        out_4_flit_vc,
    output logic [1:0]  out_4_flit_destination,
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
    logic [1:0]  sent_flit_0_destination;
    logic [15:0] sent_flit_0_data;
    logic        sent_1;
    logic        sent_flit_1_last;
    logic        sent_flit_1_vc;
    logic [1:0]  sent_flit_1_destination;
    logic [15:0] sent_flit_1_data;
    logic        sent_2;
    logic        sent_flit_2_last;
    logic        sent_flit_2_vc;
    logic [1:0]  sent_flit_2_destination;
    logic [15:0] sent_flit_2_data;
    logic        sent_3;
    logic        sent_flit_3_last;
    logic        sent_flit_3_vc;
    logic [1:0]  sent_flit_3_destination;
    logic [15:0] sent_flit_3_data;
    logic        sent_4;
    logic        sent_flit_4_last;
    logic        sent_flit_4_vc;
    logic [1:0]  sent_flit_4_destination;
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
    logic [2:0]  output_arbiter_1_grant;
    logic [2:0]  output_arbiter_3_grant;
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
    logic [1:0]  room_4;
    logic [1:0]  room_2;
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
    logic [17:0] payload_0;
    logic [2:0]  address_1;
    logic [17:0] payload_1;
    logic [17:0] and_or_and;
    logic [2:0]  address_2;
    logic [17:0] payload_2;
    logic [2:0]  address_3;
    logic [17:0] payload_3;
    logic [17:0] or_or_and;
    logic [2:0]  address_4;
    logic [17:0] payload_4;
    logic [17:0] payload_0_2;
    logic        ends_1;
    logic        first_1_3;
    logic        groups_1_2;
    logic [1:0]  held_1_2;
    logic [1:0]  vc_1;
    logic [17:0] and_or_and_2;
    logic [17:0] payload_1_2;
    logic        grant_2;
    logic        ends_2;
    logic        first_2_3;
    logic        groups_2_2;
    logic [1:0]  held_2_2;
    logic [1:0]  vc_2;
    logic [17:0] payload_2_2;
    logic        ends_3;
    logic        first_3_3;
    logic        groups_3_2;
    logic [1:0]  held_3_2;
    logic [1:0]  vc_3;
    logic [17:0] and_or_and_3;
    logic [17:0] payload_3_2;
    logic        grant_4;
    logic        ends_4;
    logic        first_4_3;
    logic        groups_4_2;
    logic [1:0]  held_4_2;
    logic [1:0]  vc_4;
    logic [17:0] payload_4_2;
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
    logic [2:0]  output_arbiter_1_request;
    logic        sends_1;
    logic        uses_2;
    logic        uses_3;
    logic        uses_4;
    logic        uses_5;
    logic [2:0]  output_arbiter_3_request;
    logic        sends_3;
    logic        uses_6;
    logic        uses_7;
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
    logic [17:0] payloads_0 [0:7];
    logic [5:0]  marks_0 [0:3];
    logic [5:0]  marks_1 [0:3];
    logic [17:0] payloads_1 [0:7];
    logic [5:0]  marks_2 [0:3];
    logic [5:0]  marks_3 [0:3];
    logic [17:0] payloads_2 [0:7];
    logic [5:0]  marks_4 [0:3];
    logic [5:0]  marks_5 [0:3];
    logic [17:0] payloads_3 [0:7];
    logic [5:0]  marks_6 [0:3];
    logic [5:0]  marks_7 [0:3];
    logic [17:0] payloads_4 [0:7];
    logic [5:0]  marks_8 [0:3];
    logic [5:0]  marks_9 [0:3];

    assign arrives_0_0 = in_0_valid && in_0_flit_vc == 1'b0;
    assign before_0 = in_0_flit_destination[0] < place_0[0];
    assign after_0 = in_0_flit_destination[1] > place_0[1];
    assign after_1 = in_0_flit_destination[0] > place_0[0];
    assign before_1 = in_0_flit_destination[1] < place_0[1];
    assign ways_0_0 = {before_0, place_0[0] == in_0_flit_destination[0] && after_0, after_1,
        place_0[0] == in_0_flit_destination[0] && before_1,
        place_0[0] == in_0_flit_destination[0] && place_0[1] == in_0_flit_destination[1] && 1'b1};
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
    assign before_2 = in_1_flit_destination[0] < place_0[0];
    assign after_2 = in_1_flit_destination[1] > place_0[1];
    assign after_3 = in_1_flit_destination[0] > place_0[0];
    assign before_3 = in_1_flit_destination[1] < place_0[1];
    assign ways_1_0 = {before_2, place_0[0] == in_1_flit_destination[0] && after_2, after_3,
        place_0[0] == in_1_flit_destination[0] && before_3,
        place_0[0] == in_1_flit_destination[0] && place_0[1] == in_1_flit_destination[1] && 1'b1};
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
    assign before_4 = in_2_flit_destination[0] < place_0[0];
    assign after_4 = in_2_flit_destination[1] > place_0[1];
    assign after_5 = in_2_flit_destination[0] > place_0[0];
    assign before_5 = in_2_flit_destination[1] < place_0[1];
    assign ways_2_0 = {before_4, place_0[0] == in_2_flit_destination[0] && after_4, after_5,
        place_0[0] == in_2_flit_destination[0] && before_5,
        place_0[0] == in_2_flit_destination[0] && place_0[1] == in_2_flit_destination[1] && 1'b1};
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
    assign before_6 = in_3_flit_destination[0] < place_0[0];
    assign after_6 = in_3_flit_destination[1] > place_0[1];
    assign after_7 = in_3_flit_destination[0] > place_0[0];
    assign before_7 = in_3_flit_destination[1] < place_0[1];
    assign ways_3_0 = {before_6, place_0[0] == in_3_flit_destination[0] && after_6, after_7,
        place_0[0] == in_3_flit_destination[0] && before_7,
        place_0[0] == in_3_flit_destination[0] && place_0[1] == in_3_flit_destination[1] && 1'b1};
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
    assign before_8 = in_4_flit_destination[0] < place_0[0];
    assign after_8 = in_4_flit_destination[1] > place_0[1];
    assign after_9 = in_4_flit_destination[0] > place_0[0];
    assign before_9 = in_4_flit_destination[1] < place_0[1];
    assign ways_4_0 = {before_8, place_0[0] == in_4_flit_destination[0] && after_8, after_9,
        place_0[0] == in_4_flit_destination[0] && before_9,
        place_0[0] == in_4_flit_destination[0] && place_0[1] == in_4_flit_destination[1] && 1'b1};
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
    assign room_1 = {credits_1_1_available, credits_1_0_available};
    assign room_0 = {credits_0_1_available, credits_0_0_available};
    assign mark_4_0 = marks_8[head_4_0[1:0]];
    assign ways_0 = mark_4_0[4:0];
    assign free_4_0_0 = {1'b0, ways_0[3] && (|spread_3_0_grant), 1'b0,
        ways_0[1] && (|spread_1_0_grant), ways_0[0] && (|spread_0_0_grant)};
    assign start_0 = free_4_0_0 & (~free_4_0_0 + 5'd1);
    assign asked_0 = open_4_0 ? {1'b0, output_4_0[3] && (|(room_3 & given_4_0)), 1'b0,
        output_4_0[1] && (|(room_1 & given_4_0)), output_4_0[0] && (|(room_0 & given_4_0))}
        : start_0;
    assign filled_0 = head_4_0 != tail_4_0;
    assign asks_4_0 = asked_0 & {5{filled_0}};
    assign mark_4_1 = marks_9[head_4_1[1:0]];
    assign ways_1 = mark_4_1[4:0];
    assign free_4_1_0 = {1'b0, ways_1[3] && (|spread_3_0_grant), 1'b0,
        ways_1[1] && (|spread_1_0_grant), ways_1[0] && (|spread_0_0_grant)};
    assign start_1 = free_4_1_0 & (~free_4_1_0 + 5'd1);
    assign asked_1 = open_4_1 ? {1'b0, output_4_1[3] && (|(room_3 & given_4_1)), 1'b0,
        output_4_1[1] && (|(room_1 & given_4_1)), output_4_1[0] && (|(room_0 & given_4_1))}
        : start_1;
    assign filled_1 = head_4_1 != tail_4_1;
    assign asks_4_1 = asked_1 & {5{filled_1}};
    assign wanted_4 = ({5{input_arbiter_4_grant[0]}} & asks_4_0) |
        ({5{input_arbiter_4_grant[1]}} & asks_4_1);
    assign mark_3_0 = marks_6[head_3_0[1:0]];
    assign ways_2 = mark_3_0[4:0];
    assign free_3_0_0 = {1'b0, 1'b0, 1'b0, 1'b0, ways_2[0] && (|spread_0_0_grant)};
    assign start_2 = free_3_0_0 & (~free_3_0_0 + 5'd1);
    assign asked_2 = open_3_0 ? {1'b0, 1'b0, 1'b0, 1'b0, output_3_0[0] && (|(room_0 & given_3_0))}
        : start_2;
    assign filled_2 = head_3_0 != tail_3_0;
    assign asks_3_0 = asked_2 & {5{filled_2}};
    assign mark_3_1 = marks_7[head_3_1[1:0]];
    assign ways_3 = mark_3_1[4:0];
    assign free_3_1_0 = {1'b0, 1'b0, 1'b0, 1'b0, ways_3[0] && (|spread_0_0_grant)};
    assign start_3 = free_3_1_0 & (~free_3_1_0 + 5'd1);
    assign asked_3 = open_3_1 ? {1'b0, 1'b0, 1'b0, 1'b0, output_3_1[0] && (|(room_0 & given_3_1))}
        : start_3;
    assign filled_3 = head_3_1 != tail_3_1;
    assign asks_3_1 = asked_3 & {5{filled_3}};
    assign wanted_3 = ({5{input_arbiter_3_grant[0]}} & asks_3_0) |
        ({5{input_arbiter_3_grant[1]}} & asks_3_1);
    assign mark_2_0 = marks_4[head_2_0[1:0]];
    assign ways_4 = mark_2_0[4:0];
    assign free_2_0_0 = {1'b0, ways_4[3] && (|spread_3_0_grant), 1'b0,
        ways_4[1] && (|spread_1_0_grant), ways_4[0] && (|spread_0_0_grant)};
    assign start_4 = free_2_0_0 & (~free_2_0_0 + 5'd1);
    assign asked_4 = open_2_0 ? {1'b0, output_2_0[3] && (|(room_3 & given_2_0)), 1'b0,
        output_2_0[1] && (|(room_1 & given_2_0)), output_2_0[0] && (|(room_0 & given_2_0))}
        : start_4;
    assign filled_4 = head_2_0 != tail_2_0;
    assign asks_2_0 = asked_4 & {5{filled_4}};
    assign mark_2_1 = marks_5[head_2_1[1:0]];
    assign ways_5 = mark_2_1[4:0];
    assign free_2_1_0 = {1'b0, ways_5[3] && (|spread_3_0_grant), 1'b0,
        ways_5[1] && (|spread_1_0_grant), ways_5[0] && (|spread_0_0_grant)};
    assign start_5 = free_2_1_0 & (~free_2_1_0 + 5'd1);
    assign asked_5 = open_2_1 ? {1'b0, output_2_1[3] && (|(room_3 & given_2_1)), 1'b0,
        output_2_1[1] && (|(room_1 & given_2_1)), output_2_1[0] && (|(room_0 & given_2_1))}
        : start_5;
    assign filled_5 = head_2_1 != tail_2_1;
    assign asks_2_1 = asked_5 & {5{filled_5}};
    assign wanted_2 = ({5{input_arbiter_2_grant[0]}} & asks_2_0) |
        ({5{input_arbiter_2_grant[1]}} & asks_2_1);
    assign mark_1_0 = marks_2[head_1_0[1:0]];
    assign ways_6 = mark_1_0[4:0];
    assign free_1_0_0 = {1'b0, 1'b0, 1'b0, 1'b0, ways_6[0] && (|spread_0_0_grant)};
    assign start_6 = free_1_0_0 & (~free_1_0_0 + 5'd1);
    assign asked_6 = open_1_0 ? {1'b0, 1'b0, 1'b0, 1'b0, output_1_0[0] && (|(room_0 & given_1_0))}
        : start_6;
    assign filled_6 = head_1_0 != tail_1_0;
    assign asks_1_0 = asked_6 & {5{filled_6}};
    assign mark_1_1 = marks_3[head_1_1[1:0]];
    assign ways_7 = mark_1_1[4:0];
    assign free_1_1_0 = {1'b0, 1'b0, 1'b0, 1'b0, ways_7[0] && (|spread_0_0_grant)};
    assign start_7 = free_1_1_0 & (~free_1_1_0 + 5'd1);
    assign asked_7 = open_1_1 ? {1'b0, 1'b0, 1'b0, 1'b0, output_1_1[0] && (|(room_0 & given_1_1))}
        : start_7;
    assign filled_7 = head_1_1 != tail_1_1;
    assign asks_1_1 = asked_7 & {5{filled_7}};
    assign wanted_1 = ({5{input_arbiter_1_grant[0]}} & asks_1_0) |
        ({5{input_arbiter_1_grant[1]}} & asks_1_1);
    assign room_4 = {credits_4_1_available, credits_4_0_available};
    assign room_2 = {credits_2_1_available, credits_2_0_available};
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
    assign and_or_and = ({18{output_arbiter_0_grant[0]}} & payload_0) |
        ({18{output_arbiter_0_grant[1]}} & payload_1);
    assign address_2 = {input_arbiter_2_grant[1],
        ({2{input_arbiter_2_grant[0]}} & head_2_0[1:0]) |
        ({2{input_arbiter_2_grant[1]}} & head_2_1[1:0])};
    assign payload_2 = payloads_2[address_2];
    assign address_3 = {input_arbiter_3_grant[1],
        ({2{input_arbiter_3_grant[0]}} & head_3_0[1:0]) |
        ({2{input_arbiter_3_grant[1]}} & head_3_1[1:0])};
    assign payload_3 = payloads_3[address_3];
    assign or_or_and = and_or_and | ({18{output_arbiter_0_grant[2]}} & payload_2) |
        ({18{output_arbiter_0_grant[3]}} & payload_3);
    assign address_4 = {input_arbiter_4_grant[1],
        ({2{input_arbiter_4_grant[0]}} & head_4_0[1:0]) |
        ({2{input_arbiter_4_grant[1]}} & head_4_1[1:0])};
    assign payload_4 = payloads_4[address_4];
    assign payload_0_2 = or_or_and | ({18{output_arbiter_0_grant[4]}} & payload_4);
    assign ends_1 = (output_arbiter_1_grant[0] && last_0_2) ||
        (output_arbiter_1_grant[1] && last_2_2) || (output_arbiter_1_grant[2] && last_4_2);
    assign first_1_3 = (output_arbiter_1_grant[0] && first_0_2) ||
        (output_arbiter_1_grant[1] && first_2_2) || (output_arbiter_1_grant[2] && first_4_2);
    assign groups_1_2 = (output_arbiter_1_grant[0] && groups_0) ||
        (output_arbiter_1_grant[1] && groups_2) || (output_arbiter_1_grant[2] && groups_4);
    assign held_1_2 = ({2{output_arbiter_1_grant[0]}} & held_0) |
        ({2{output_arbiter_1_grant[1]}} & held_2) | ({2{output_arbiter_1_grant[2]}} & held_4);
    assign vc_1 = first_1_3 ? spread_1_0_grant & {2{groups_1_2}} : held_1_2;
    assign and_or_and_2 = ({18{output_arbiter_1_grant[0]}} & payload_0) |
        ({18{output_arbiter_1_grant[1]}} & payload_2);
    assign payload_1_2 = and_or_and_2 | ({18{output_arbiter_1_grant[2]}} & payload_4);
    assign grant_2 = wanted_0[2];
    assign ends_2 = grant_2 && last_0_2;
    assign first_2_3 = grant_2 && first_0_2;
    assign groups_2_2 = grant_2 && groups_0;
    assign held_2_2 = {2{grant_2}} & held_0;
    assign vc_2 = first_2_3 ? spread_2_0_grant & {2{groups_2_2}} : held_2_2;
    assign payload_2_2 = {18{grant_2}} & payload_0;
    assign ends_3 = (output_arbiter_3_grant[0] && last_0_2) ||
        (output_arbiter_3_grant[1] && last_2_2) || (output_arbiter_3_grant[2] && last_4_2);
    assign first_3_3 = (output_arbiter_3_grant[0] && first_0_2) ||
        (output_arbiter_3_grant[1] && first_2_2) || (output_arbiter_3_grant[2] && first_4_2);
    assign groups_3_2 = (output_arbiter_3_grant[0] && groups_0) ||
        (output_arbiter_3_grant[1] && groups_2) || (output_arbiter_3_grant[2] && groups_4);
    assign held_3_2 = ({2{output_arbiter_3_grant[0]}} & held_0) |
        ({2{output_arbiter_3_grant[1]}} & held_2) | ({2{output_arbiter_3_grant[2]}} & held_4);
    assign vc_3 = first_3_3 ? spread_3_0_grant & {2{groups_3_2}} : held_3_2;
    assign and_or_and_3 = ({18{output_arbiter_3_grant[0]}} & payload_0) |
        ({18{output_arbiter_3_grant[1]}} & payload_2);
    assign payload_3_2 = and_or_and_3 | ({18{output_arbiter_3_grant[2]}} & payload_4);
    assign grant_4 = wanted_0[4];
    assign ends_4 = grant_4 && last_0_2;
    assign first_4_3 = grant_4 && first_0_2;
    assign groups_4_2 = grant_4 && groups_0;
    assign held_4_2 = {2{grant_4}} & held_0;
    assign vc_4 = first_4_3 ? spread_4_0_grant & {2{groups_4_2}} : held_4_2;
    assign payload_4_2 = {18{grant_4}} & payload_0;
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
            sent_2 <= grant_2;
            sent_3 <= |output_arbiter_3_grant;
            sent_4 <= grant_4;
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
        sent_flit_0_destination <= payload_0_2[17:16];
        sent_flit_0_data <= payload_0_2[15:0];
        sent_flit_1_last <= ends_1;
        sent_flit_1_vc <= vc_1[1];
        sent_flit_1_destination <= payload_1_2[17:16];
        sent_flit_1_data <= payload_1_2[15:0];
        sent_flit_2_last <= ends_2;
        sent_flit_2_vc <= vc_2[1];
        sent_flit_2_destination <= payload_2_2[17:16];
        sent_flit_2_data <= payload_2_2[15:0];
        sent_flit_3_last <= ends_3;
        sent_flit_3_vc <= vc_3[1];
        sent_flit_3_destination <= payload_3_2[17:16];
        sent_flit_3_data <= payload_3_2[15:0];
        sent_flit_4_last <= ends_4;
        sent_flit_4_vc <= vc_4[1];
        sent_flit_4_destination <= payload_4_2[17:16];
        sent_flit_4_data <= payload_4_2[15:0];
    end

    assign out_0_valid = sent_0;
    assign out_0_flit_last = sent_flit_0_last;
    assign out_0_flit_vc = sent_flit_0_vc;
    assign out_0_flit_destination = sent_flit_0_destination;
    assign out_0_flit_data = sent_flit_0_data;
    assign output_arbiter_1_request = {wanted_4[1], wanted_2[1], wanted_0[1]};
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
    assign uses_4 = grant_2 && vc_2[0];

    always_ff @(posedge clk) begin
        if (rst) begin
            owned_2_0 <= 1'b0;
        end else if (uses_4) begin
            owned_2_0 <= !ends_2;
        end
    end

    assign uses_5 = grant_2 && vc_2[1];

    always_ff @(posedge clk) begin
        if (rst) begin
            owned_2_1 <= 1'b0;
        end else if (uses_5) begin
            owned_2_1 <= !ends_2;
        end
    end

    assign takes_2_0 = grant_2 && first_2_3 && groups_2_2;
    assign out_2_valid = sent_2;
    assign out_2_flit_last = sent_flit_2_last;
    assign out_2_flit_vc = sent_flit_2_vc;
    assign out_2_flit_destination = sent_flit_2_destination;
    assign out_2_flit_data = sent_flit_2_data;
    assign output_arbiter_3_request = {wanted_4[3], wanted_2[3], wanted_0[3]};
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
    assign uses_8 = grant_4 && vc_4[0];

    always_ff @(posedge clk) begin
        if (rst) begin
            owned_4_0 <= 1'b0;
        end else if (uses_8) begin
            owned_4_0 <= !ends_4;
        end
    end

    assign uses_9 = grant_4 && vc_4[1];

    always_ff @(posedge clk) begin
        if (rst) begin
            owned_4_1 <= 1'b0;
        end else if (uses_9) begin
            owned_4_1 <= !ends_4;
        end
    end

    assign takes_4_0 = grant_4 && first_4_3 && groups_4_2;
    assign out_4_valid = sent_4;
    assign out_4_flit_last = sent_flit_4_last;
    assign out_4_flit_vc = sent_flit_4_vc;
    assign out_4_flit_destination = sent_flit_4_destination;
    assign out_4_flit_data = sent_flit_4_data;
    assign won_0 = |{output_arbiter_0_grant[0], output_arbiter_1_grant[0], grant_2,
        output_arbiter_3_grant[0], grant_4};
    assign got_0 = ({2{output_arbiter_0_grant[0]}} & vc_0) |
        ({2{output_arbiter_1_grant[0]}} & vc_1) | ({2{grant_2}} & vc_2) |
        ({2{output_arbiter_3_grant[0]}} & vc_3) | ({2{grant_4}} & vc_4);

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
    assign won_1 = output_arbiter_0_grant[1];
    assign got_1 = {2{output_arbiter_0_grant[1]}} & vc_0;

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
        output_arbiter_3_grant[1]};
    assign got_2 = ({2{output_arbiter_0_grant[2]}} & vc_0) |
        ({2{output_arbiter_1_grant[1]}} & vc_1) | ({2{output_arbiter_3_grant[1]}} & vc_3);

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
    assign won_3 = output_arbiter_0_grant[3];
    assign got_3 = {2{output_arbiter_0_grant[3]}} & vc_0;

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
    assign won_4 = |{output_arbiter_0_grant[4], output_arbiter_1_grant[2],
        output_arbiter_3_grant[2]};
    assign got_4 = ({2{output_arbiter_0_grant[4]}} & vc_0) |
        ({2{output_arbiter_1_grant[2]}} & vc_1) | ({2{output_arbiter_3_grant[2]}} & vc_3);

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

    RoundRobinArbiter_r3 output_arbiter_1 (
        .clk(clk),
        .rst(rst),
        .request(output_arbiter_1_request),
        .accept(sends_1),
        .grant(output_arbiter_1_grant)
    );

    RoundRobinArbiter_r3 output_arbiter_3 (
        .clk(clk),
        .rst(rst),
        .request(output_arbiter_3_request),
        .accept(sends_3),
        .grant(output_arbiter_3_grant)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, output_1_0[4:1], output_1_1[4:1], output_2_0[2], output_2_0[4],
        output_2_1[2], output_2_1[4], output_3_0[4:1], output_3_1[4:1], output_4_0[2],
        output_4_0[4], output_4_1[2], output_4_1[4], credits_0_0_left, credits_0_1_left,
        credits_1_0_left, credits_1_1_left, credits_2_0_left, credits_2_1_left, credits_3_0_left,
        credits_3_1_left, credits_4_0_left, credits_4_1_left, ways_0[2], ways_0[4], ways_1[2],
        ways_1[4], ways_2[4:1], ways_3[4:1], ways_4[2], ways_4[4], ways_5[2], ways_5[4],
        ways_6[4:1], ways_7[4:1]};

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
            cover (grant_2);
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
            cover (grant_4);
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

// First-in first-out buffer between two streams.
module Fifo_w17_d4 (
    input  logic        clk,
    input  logic        rst,
    input  logic        in_valid,
    output logic        in_ready,
    input  logic [16:0] in_payload,
    output logic        out_valid,
    input  logic        out_ready,
    output logic [16:0] out_payload,
    output logic [2:0]  count
);
    logic [2:0] head;
    logic [2:0] tail;
    logic [2:0] held;
    logic [16:0] words [0:3];

    assign held = tail - head;
    assign in_ready = held != 3'd4;
    assign out_valid = held != 3'd0;
    assign out_payload = words[head[1:0]];
    assign count = held;

    always_ff @(posedge clk) begin
        if (rst) begin
            tail <= 3'd0;
        end else if (in_valid && in_ready) begin
            tail <= tail + 3'd1;
        end
    end

    always_ff @(posedge clk) begin
        if (in_valid && in_ready) begin
            words[tail[1:0]] <= in_payload;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            head <= 3'd0;
        end else if (out_valid && out_ready) begin
            head <= head + 3'd1;
        end
    end

`ifndef SYNTHESIS
    logic        in_waited = 1'b0;
    logic [16:0] in_payload_past;
    logic        out_waited = 1'b0;
    logic [16:0] out_payload_past;

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
module NetworkInterface_w16_v2_d4_s2 (
    input  logic        clk,
    input  logic        rst,
    input  logic        inject_0_valid,
    output logic        inject_0_ready,
    input  logic        inject_0_payload_last,
    input  logic [1:0]  inject_0_payload_destination,
    input  logic [15:0] inject_0_payload_data,
    output logic        eject_0_valid,
    input  logic        eject_0_ready,
    output logic        eject_0_payload_last,
    output logic [15:0] eject_0_payload_data,
    output logic        toRouter_valid,
    output logic        toRouter_flit_last,
    output logic        toRouter_flit_vc,
    output logic [1:0]  toRouter_flit_destination,
    output logic [15:0] toRouter_flit_data,
    input  logic [1:0]  creditFromRouter,
    input  logic        fromRouter_valid,
    input  logic        fromRouter_last,
    input  logic        fromRouter_vc,
    input  logic [15:0] fromRouter_data,
    output logic [1:0]  creditToRouter
);
    logic        open_0;
    logic [1:0]  given_0;
    logic [1:0]  owner_0;
    logic [1:0]  freed;
    logic        sends_0;
    logic        begins_0;
    logic        credits_0_available;
    logic [2:0]  credits_0_left;
    logic        credits_1_available;
    logic [2:0]  credits_1_left;
    logic [1:0]  spread_0_grant;
    logic        arrived_0_in_ready;
    logic        arrived_0_out_valid;
    logic [16:0] arrived_0_out_payload;
    logic [2:0]  arrived_0_count;
    logic        arrived_1_in_ready;
    logic        arrived_1_out_valid;
    logic [16:0] arrived_1_out_payload;
    logic [2:0]  arrived_1_count;
    logic [1:0]  merge_0_grant;
    logic [1:0]  room;
    logic [1:0]  vc_0;
    logic [18:0] cat_and_cat;
    logic        item_last;
    logic [1:0]  numbers;
    logic [1:0]  item_destination;
    logic [15:0] item_data;
    logic        locked;
    logic [1:0]  filled;
    logic [1:0]  chosen_0;
    logic [16:0] and_or_and;
    logic        takes_0;
    logic        leaves_0;
    logic        leaves_1;
    logic        credits_0_refund;
    logic        credits_1_refund;
    logic [1:0]  free;
    logic        spread_0_accept;
    logic        credits_0_spend;
    logic        credits_1_spend;
    logic        arrived_0_in_valid;
    logic [16:0] arrived_0_in_payload;
    logic        arrived_1_in_valid;

    assign room = {credits_1_available, credits_0_available};
    assign vc_0 = open_0 ? given_0 & room : spread_0_grant;
    assign inject_0_ready = (|vc_0) && 1'b1;
    assign sends_0 = inject_0_valid && inject_0_ready;

    always_ff @(posedge clk) begin
        if (rst) begin
            open_0 <= 1'b0;
            given_0 <= 2'd0;
        end else if (sends_0) begin
            open_0 <= !inject_0_payload_last;
            given_0 <= vc_0;
        end
    end

    assign toRouter_valid = sends_0;
    assign cat_and_cat = {19{sends_0}} &
        {inject_0_payload_last, inject_0_payload_destination, inject_0_payload_data};
    assign item_last = cat_and_cat[18];
    assign toRouter_flit_last = item_last;
    assign numbers = vc_0 & {2{sends_0}};
    assign toRouter_flit_vc = numbers[1];
    assign item_destination = cat_and_cat[17:16];
    assign toRouter_flit_destination = item_destination;
    assign item_data = cat_and_cat[15:0];
    assign toRouter_flit_data = item_data;
    assign locked = |owner_0;
    assign filled = {arrived_1_out_valid, arrived_0_out_valid};
    assign chosen_0 = locked ? owner_0 & filled : merge_0_grant;
    assign begins_0 = !locked && (|chosen_0);
    assign eject_0_valid = |chosen_0;
    assign and_or_and = ({17{chosen_0[0]}} & arrived_0_out_payload) |
        ({17{chosen_0[1]}} & arrived_1_out_payload);
    assign eject_0_payload_last = and_or_and[16];
    assign eject_0_payload_data = and_or_and[15:0];
    assign takes_0 = eject_0_valid && eject_0_ready;

    always_ff @(posedge clk) begin
        if (rst) begin
            owner_0 <= 2'd0;
        end else if (eject_0_valid) begin
            owner_0 <= (takes_0 && eject_0_payload_last) ? 2'd0 : locked ? owner_0 : chosen_0;
        end
    end

    assign leaves_0 = takes_0 && chosen_0[1];
    assign leaves_1 = takes_0 && chosen_0[0];

    always_ff @(posedge clk) begin
        if (rst) begin
            freed <= 2'd0;
        end else begin
            freed <= {leaves_0, leaves_1};
        end
    end

    assign creditToRouter = freed;
    assign credits_0_refund = creditFromRouter[0];
    assign credits_1_refund = creditFromRouter[1];
    assign free = {credits_1_available, credits_0_available};
    assign spread_0_accept = sends_0 && !open_0;
    assign credits_0_spend = sends_0 && vc_0[0];
    assign credits_1_spend = sends_0 && vc_0[1];
    assign arrived_0_in_valid = fromRouter_valid && fromRouter_vc == 1'b0;
    assign arrived_0_in_payload = {fromRouter_last, fromRouter_data};
    assign arrived_1_in_valid = fromRouter_valid && fromRouter_vc == 1'b1;

    CreditCounter_c4 credits_0 (
        .clk(clk),
        .rst(rst),
        .spend(credits_0_spend),
        .refund(credits_0_refund),
        .available(credits_0_available),
        .left(credits_0_left)
    );

    CreditCounter_c4 credits_1 (
        .clk(clk),
        .rst(rst),
        .spend(credits_1_spend),
        .refund(credits_1_refund),
        .available(credits_1_available),
        .left(credits_1_left)
    );

    RoundRobinArbiter_r2 spread_0 (
        .clk(clk),
        .rst(rst),
        .request(free),
        .accept(spread_0_accept),
        .grant(spread_0_grant)
    );

    Fifo_w17_d4 arrived_0 (
        .clk(clk),
        .rst(rst),
        .in_valid(arrived_0_in_valid),
        .in_ready(arrived_0_in_ready),
        .in_payload(arrived_0_in_payload),
        .out_valid(arrived_0_out_valid),
        .out_ready(leaves_1),
        .out_payload(arrived_0_out_payload),
        .count(arrived_0_count)
    );

    Fifo_w17_d4 arrived_1 (
        .clk(clk),
        .rst(rst),
        .in_valid(arrived_1_in_valid),
        .in_ready(arrived_1_in_ready),
        .in_payload(arrived_0_in_payload),
        .out_valid(arrived_1_out_valid),
        .out_ready(leaves_0),
        .out_payload(arrived_1_out_payload),
        .count(arrived_1_count)
    );

    RoundRobinArbiter_r2 merge_0 (
        .clk(clk),
        .rst(rst),
        .request(filled),
        .accept(begins_0),
        .grant(merge_0_grant)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, credits_0_left, credits_1_left, arrived_0_in_ready, arrived_0_count,
        arrived_1_in_ready, arrived_1_count, numbers[0]};

`ifndef SYNTHESIS
    logic        inject_0_waited = 1'b0;
    logic        inject_0_payload_last_past;
    logic [1:0]  inject_0_payload_destination_past;
    logic [15:0] inject_0_payload_data_past;
    logic        eject_0_waited = 1'b0;
    logic        eject_0_payload_last_past;
    logic [15:0] eject_0_payload_data_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            inject_0_waited <= 1'b0;
            eject_0_waited <= 1'b0;
        end else begin
            inject_0_waited <= inject_0_valid && !inject_0_ready;
            eject_0_waited <= eject_0_valid && !eject_0_ready;
        end
    end

    always_ff @(posedge clk) begin
        inject_0_payload_last_past <= inject_0_payload_last;
        inject_0_payload_destination_past <= inject_0_payload_destination;
        inject_0_payload_data_past <= inject_0_payload_data;
        eject_0_payload_last_past <= eject_0_payload_last;
        eject_0_payload_data_past <= eject_0_payload_data;
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
`endif
endmodule

// Network of routers with a stream in and out at every node.
module Mesh_2x2_w16_v2_d4_s2 (
    input  logic        clk,
    input  logic        rst,
    input  logic        inject_0_valid,
    output logic        inject_0_ready,
    input  logic        inject_0_payload_last,
    input  logic [1:0]  inject_0_payload_destination,
    input  logic [15:0] inject_0_payload_data,
    input  logic        inject_1_valid,
    output logic        inject_1_ready,
    input  logic        inject_1_payload_last,
    input  logic [1:0]  inject_1_payload_destination,
    input  logic [15:0] inject_1_payload_data,
    input  logic        inject_2_valid,
    output logic        inject_2_ready,
    input  logic        inject_2_payload_last,
    input  logic [1:0]  inject_2_payload_destination,
    input  logic [15:0] inject_2_payload_data,
    input  logic        inject_3_valid,
    output logic        inject_3_ready,
    input  logic        inject_3_payload_last,
    input  logic [1:0]  inject_3_payload_destination,
    input  logic [15:0] inject_3_payload_data,
    output logic        eject_0_valid,
    input  logic        eject_0_ready,
    output logic        eject_0_payload_last,
    output logic [15:0] eject_0_payload_data,
    output logic        eject_1_valid,
    input  logic        eject_1_ready,
    output logic        eject_1_payload_last,
    output logic [15:0] eject_1_payload_data,
    output logic        eject_2_valid,
    input  logic        eject_2_ready,
    output logic        eject_2_payload_last,
    output logic [15:0] eject_2_payload_data,
    output logic        eject_3_valid,
    input  logic        eject_3_ready,
    output logic        eject_3_payload_last,
    output logic [15:0] eject_3_payload_data
);
    logic [1:0]  r_0_0_creditOut_0;
    logic [1:0]  r_0_0_creditOut_1;
    logic [1:0]  r_0_0_creditOut_2;
    logic [1:0]  r_0_0_creditOut_3;
    logic [1:0]  r_0_0_creditOut_4;
    logic        r_0_0_out_0_valid;
    logic        r_0_0_out_0_flit_last;
    logic        r_0_0_out_0_flit_vc;
    logic [1:0]  r_0_0_out_0_flit_destination;
    logic [15:0] r_0_0_out_0_flit_data;
    logic        r_0_0_out_1_valid;
    logic        r_0_0_out_1_flit_last;
    logic        r_0_0_out_1_flit_vc;
    logic [1:0]  r_0_0_out_1_flit_destination;
    logic [15:0] r_0_0_out_1_flit_data;
    logic        r_0_0_out_2_valid;
    logic        r_0_0_out_2_flit_last;
    logic        r_0_0_out_2_flit_vc;
    logic [1:0]  r_0_0_out_2_flit_destination;
    logic [15:0] r_0_0_out_2_flit_data;
    logic        r_0_0_out_3_valid;
    logic        r_0_0_out_3_flit_last;
    logic        r_0_0_out_3_flit_vc;
    logic [1:0]  r_0_0_out_3_flit_destination;
    logic [15:0] r_0_0_out_3_flit_data;
    logic        r_0_0_out_4_valid;
    logic        r_0_0_out_4_flit_last;
    logic        r_0_0_out_4_flit_vc;
    logic [1:0]  r_0_0_out_4_flit_destination;
    logic [15:0] r_0_0_out_4_flit_data;
    logic [1:0]  r_0_1_creditOut_0;
    logic [1:0]  r_0_1_creditOut_1;
    logic [1:0]  r_0_1_creditOut_2;
    logic [1:0]  r_0_1_creditOut_3;
    logic [1:0]  r_0_1_creditOut_4;
    logic        r_0_1_out_0_valid;
    logic        r_0_1_out_0_flit_last;
    logic        r_0_1_out_0_flit_vc;
    logic [1:0]  r_0_1_out_0_flit_destination;
    logic [15:0] r_0_1_out_0_flit_data;
    logic        r_0_1_out_1_valid;
    logic        r_0_1_out_1_flit_last;
    logic        r_0_1_out_1_flit_vc;
    logic [1:0]  r_0_1_out_1_flit_destination;
    logic [15:0] r_0_1_out_1_flit_data;
    logic        r_0_1_out_2_valid;
    logic        r_0_1_out_2_flit_last;
    logic        r_0_1_out_2_flit_vc;
    logic [1:0]  r_0_1_out_2_flit_destination;
    logic [15:0] r_0_1_out_2_flit_data;
    logic        r_0_1_out_3_valid;
    logic        r_0_1_out_3_flit_last;
    logic        r_0_1_out_3_flit_vc;
    logic [1:0]  r_0_1_out_3_flit_destination;
    logic [15:0] r_0_1_out_3_flit_data;
    logic        r_0_1_out_4_valid;
    logic        r_0_1_out_4_flit_last;
    logic        r_0_1_out_4_flit_vc;
    logic [1:0]  r_0_1_out_4_flit_destination;
    logic [15:0] r_0_1_out_4_flit_data;
    logic [1:0]  r_1_0_creditOut_0;
    logic [1:0]  r_1_0_creditOut_1;
    logic [1:0]  r_1_0_creditOut_2;
    logic [1:0]  r_1_0_creditOut_3;
    logic [1:0]  r_1_0_creditOut_4;
    logic        r_1_0_out_0_valid;
    logic        r_1_0_out_0_flit_last;
    logic        r_1_0_out_0_flit_vc;
    logic [1:0]  r_1_0_out_0_flit_destination;
    logic [15:0] r_1_0_out_0_flit_data;
    logic        r_1_0_out_1_valid;
    logic        r_1_0_out_1_flit_last;
    logic        r_1_0_out_1_flit_vc;
    logic [1:0]  r_1_0_out_1_flit_destination;
    logic [15:0] r_1_0_out_1_flit_data;
    logic        r_1_0_out_2_valid;
    logic        r_1_0_out_2_flit_last;
    logic        r_1_0_out_2_flit_vc;
    logic [1:0]  r_1_0_out_2_flit_destination;
    logic [15:0] r_1_0_out_2_flit_data;
    logic        r_1_0_out_3_valid;
    logic        r_1_0_out_3_flit_last;
    logic        r_1_0_out_3_flit_vc;
    logic [1:0]  r_1_0_out_3_flit_destination;
    logic [15:0] r_1_0_out_3_flit_data;
    logic        r_1_0_out_4_valid;
    logic        r_1_0_out_4_flit_last;
    logic        r_1_0_out_4_flit_vc;
    logic [1:0]  r_1_0_out_4_flit_destination;
    logic [15:0] r_1_0_out_4_flit_data;
    logic [1:0]  r_1_1_creditOut_0;
    logic [1:0]  r_1_1_creditOut_1;
    logic [1:0]  r_1_1_creditOut_2;
    logic [1:0]  r_1_1_creditOut_3;
    logic [1:0]  r_1_1_creditOut_4;
    logic        r_1_1_out_0_valid;
    logic        r_1_1_out_0_flit_last;
    logic        r_1_1_out_0_flit_vc;
    logic [1:0]  r_1_1_out_0_flit_destination;
    logic [15:0] r_1_1_out_0_flit_data;
    logic        r_1_1_out_1_valid;
    logic        r_1_1_out_1_flit_last;
    logic        r_1_1_out_1_flit_vc;
    logic [1:0]  r_1_1_out_1_flit_destination;
    logic [15:0] r_1_1_out_1_flit_data;
    logic        r_1_1_out_2_valid;
    logic        r_1_1_out_2_flit_last;
    logic        r_1_1_out_2_flit_vc;
    logic [1:0]  r_1_1_out_2_flit_destination;
    logic [15:0] r_1_1_out_2_flit_data;
    logic        r_1_1_out_3_valid;
    logic        r_1_1_out_3_flit_last;
    logic        r_1_1_out_3_flit_vc;
    logic [1:0]  r_1_1_out_3_flit_destination;
    logic [15:0] r_1_1_out_3_flit_data;
    logic        r_1_1_out_4_valid;
    logic        r_1_1_out_4_flit_last;
    logic        r_1_1_out_4_flit_vc;
    logic [1:0]  r_1_1_out_4_flit_destination;
    logic [15:0] r_1_1_out_4_flit_data;
    logic        node_0_inject_0_ready;
    logic        node_0_eject_0_valid;
    logic        node_0_eject_0_payload_last;
    logic [15:0] node_0_eject_0_payload_data;
    logic        node_0_toRouter_valid;
    logic        node_0_toRouter_flit_last;
    logic        node_0_toRouter_flit_vc;
    logic [1:0]  node_0_toRouter_flit_destination;
    logic [15:0] node_0_toRouter_flit_data;
    logic [1:0]  node_0_creditToRouter;
    logic        node_1_inject_0_ready;
    logic        node_1_eject_0_valid;
    logic        node_1_eject_0_payload_last;
    logic [15:0] node_1_eject_0_payload_data;
    logic        node_1_toRouter_valid;
    logic        node_1_toRouter_flit_last;
    logic        node_1_toRouter_flit_vc;
    logic [1:0]  node_1_toRouter_flit_destination;
    logic [15:0] node_1_toRouter_flit_data;
    logic [1:0]  node_1_creditToRouter;
    logic        node_2_inject_0_ready;
    logic        node_2_eject_0_valid;
    logic        node_2_eject_0_payload_last;
    logic [15:0] node_2_eject_0_payload_data;
    logic        node_2_toRouter_valid;
    logic        node_2_toRouter_flit_last;
    logic        node_2_toRouter_flit_vc;
    logic [1:0]  node_2_toRouter_flit_destination;
    logic [15:0] node_2_toRouter_flit_data;
    logic [1:0]  node_2_creditToRouter;
    logic        node_3_inject_0_ready;
    logic        node_3_eject_0_valid;
    logic        node_3_eject_0_payload_last;
    logic [15:0] node_3_eject_0_payload_data;
    logic        node_3_toRouter_valid;
    logic        node_3_toRouter_flit_last;
    logic        node_3_toRouter_flit_vc;
    logic [1:0]  node_3_toRouter_flit_destination;
    logic [15:0] node_3_toRouter_flit_data;
    logic [1:0]  node_3_creditToRouter;

    assign inject_0_ready = node_0_inject_0_ready;
    assign eject_0_valid = node_0_eject_0_valid;
    assign eject_0_payload_last = node_0_eject_0_payload_last;
    assign eject_0_payload_data = node_0_eject_0_payload_data;
    assign inject_1_ready = node_1_inject_0_ready;
    assign eject_1_valid = node_1_eject_0_valid;
    assign eject_1_payload_last = node_1_eject_0_payload_last;
    assign eject_1_payload_data = node_1_eject_0_payload_data;
    assign inject_2_ready = node_2_inject_0_ready;
    assign eject_2_valid = node_2_eject_0_valid;
    assign eject_2_payload_last = node_2_eject_0_payload_last;
    assign eject_2_payload_data = node_2_eject_0_payload_data;
    assign inject_3_ready = node_3_inject_0_ready;
    assign eject_3_valid = node_3_eject_0_valid;
    assign eject_3_payload_last = node_3_eject_0_payload_last;
    assign eject_3_payload_data = node_3_eject_0_payload_data;

    Router_5x5_w16_v2_d4_s2 r_0_0 (
        .clk(clk),
        .rst(rst),
        .place_0(2'd0),
        .in_0_valid(node_0_toRouter_valid),
        .in_0_flit_last(node_0_toRouter_flit_last),
        .in_0_flit_vc(node_0_toRouter_flit_vc),
        .in_0_flit_destination(node_0_toRouter_flit_destination),
        .in_0_flit_data(node_0_toRouter_flit_data),
        .in_1_valid(1'b0),
        .in_1_flit_last(1'b0),
        .in_1_flit_vc(1'b0),
        .in_1_flit_destination(2'd0),
        .in_1_flit_data(16'd0),
        .in_2_valid(r_0_1_out_4_valid),
        .in_2_flit_last(r_0_1_out_4_flit_last),
        .in_2_flit_vc(r_0_1_out_4_flit_vc),
        .in_2_flit_destination(r_0_1_out_4_flit_destination),
        .in_2_flit_data(r_0_1_out_4_flit_data),
        .in_3_valid(r_1_0_out_1_valid),
        .in_3_flit_last(r_1_0_out_1_flit_last),
        .in_3_flit_vc(r_1_0_out_1_flit_vc),
        .in_3_flit_destination(r_1_0_out_1_flit_destination),
        .in_3_flit_data(r_1_0_out_1_flit_data),
        .in_4_valid(1'b0),
        .in_4_flit_last(1'b0),
        .in_4_flit_vc(1'b0),
        .in_4_flit_destination(2'd0),
        .in_4_flit_data(16'd0),
        .creditOut_0(r_0_0_creditOut_0),
        .creditOut_1(r_0_0_creditOut_1),
        .creditOut_2(r_0_0_creditOut_2),
        .creditOut_3(r_0_0_creditOut_3),
        .creditOut_4(r_0_0_creditOut_4),
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
        .out_3_valid(r_0_0_out_3_valid),
        .out_3_flit_last(r_0_0_out_3_flit_last),
        .out_3_flit_vc(r_0_0_out_3_flit_vc),
        .out_3_flit_destination(r_0_0_out_3_flit_destination),
        .out_3_flit_data(r_0_0_out_3_flit_data),
        .out_4_valid(r_0_0_out_4_valid),
        .out_4_flit_last(r_0_0_out_4_flit_last),
        .out_4_flit_vc(r_0_0_out_4_flit_vc),
        .out_4_flit_destination(r_0_0_out_4_flit_destination),
        .out_4_flit_data(r_0_0_out_4_flit_data),
        .creditIn_0(node_0_creditToRouter),
        .creditIn_1(2'd0),
        .creditIn_2(r_0_1_creditOut_4),
        .creditIn_3(r_1_0_creditOut_1),
        .creditIn_4(2'd0)
    );

    Router_5x5_w16_v2_d4_s2 r_0_1 (
        .clk(clk),
        .rst(rst),
        .place_0(2'd1),
        .in_0_valid(node_1_toRouter_valid),
        .in_0_flit_last(node_1_toRouter_flit_last),
        .in_0_flit_vc(node_1_toRouter_flit_vc),
        .in_0_flit_destination(node_1_toRouter_flit_destination),
        .in_0_flit_data(node_1_toRouter_flit_data),
        .in_1_valid(1'b0),
        .in_1_flit_last(1'b0),
        .in_1_flit_vc(1'b0),
        .in_1_flit_destination(2'd0),
        .in_1_flit_data(16'd0),
        .in_2_valid(1'b0),
        .in_2_flit_last(1'b0),
        .in_2_flit_vc(1'b0),
        .in_2_flit_destination(2'd0),
        .in_2_flit_data(16'd0),
        .in_3_valid(r_1_1_out_1_valid),
        .in_3_flit_last(r_1_1_out_1_flit_last),
        .in_3_flit_vc(r_1_1_out_1_flit_vc),
        .in_3_flit_destination(r_1_1_out_1_flit_destination),
        .in_3_flit_data(r_1_1_out_1_flit_data),
        .in_4_valid(r_0_0_out_2_valid),
        .in_4_flit_last(r_0_0_out_2_flit_last),
        .in_4_flit_vc(r_0_0_out_2_flit_vc),
        .in_4_flit_destination(r_0_0_out_2_flit_destination),
        .in_4_flit_data(r_0_0_out_2_flit_data),
        .creditOut_0(r_0_1_creditOut_0),
        .creditOut_1(r_0_1_creditOut_1),
        .creditOut_2(r_0_1_creditOut_2),
        .creditOut_3(r_0_1_creditOut_3),
        .creditOut_4(r_0_1_creditOut_4),
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
        .out_3_valid(r_0_1_out_3_valid),
        .out_3_flit_last(r_0_1_out_3_flit_last),
        .out_3_flit_vc(r_0_1_out_3_flit_vc),
        .out_3_flit_destination(r_0_1_out_3_flit_destination),
        .out_3_flit_data(r_0_1_out_3_flit_data),
        .out_4_valid(r_0_1_out_4_valid),
        .out_4_flit_last(r_0_1_out_4_flit_last),
        .out_4_flit_vc(r_0_1_out_4_flit_vc),
        .out_4_flit_destination(r_0_1_out_4_flit_destination),
        .out_4_flit_data(r_0_1_out_4_flit_data),
        .creditIn_0(node_1_creditToRouter),
        .creditIn_1(2'd0),
        .creditIn_2(2'd0),
        .creditIn_3(r_1_1_creditOut_1),
        .creditIn_4(r_0_0_creditOut_2)
    );

    Router_5x5_w16_v2_d4_s2 r_1_0 (
        .clk(clk),
        .rst(rst),
        .place_0(2'd2),
        .in_0_valid(node_2_toRouter_valid),
        .in_0_flit_last(node_2_toRouter_flit_last),
        .in_0_flit_vc(node_2_toRouter_flit_vc),
        .in_0_flit_destination(node_2_toRouter_flit_destination),
        .in_0_flit_data(node_2_toRouter_flit_data),
        .in_1_valid(r_0_0_out_3_valid),
        .in_1_flit_last(r_0_0_out_3_flit_last),
        .in_1_flit_vc(r_0_0_out_3_flit_vc),
        .in_1_flit_destination(r_0_0_out_3_flit_destination),
        .in_1_flit_data(r_0_0_out_3_flit_data),
        .in_2_valid(r_1_1_out_4_valid),
        .in_2_flit_last(r_1_1_out_4_flit_last),
        .in_2_flit_vc(r_1_1_out_4_flit_vc),
        .in_2_flit_destination(r_1_1_out_4_flit_destination),
        .in_2_flit_data(r_1_1_out_4_flit_data),
        .in_3_valid(1'b0),
        .in_3_flit_last(1'b0),
        .in_3_flit_vc(1'b0),
        .in_3_flit_destination(2'd0),
        .in_3_flit_data(16'd0),
        .in_4_valid(1'b0),
        .in_4_flit_last(1'b0),
        .in_4_flit_vc(1'b0),
        .in_4_flit_destination(2'd0),
        .in_4_flit_data(16'd0),
        .creditOut_0(r_1_0_creditOut_0),
        .creditOut_1(r_1_0_creditOut_1),
        .creditOut_2(r_1_0_creditOut_2),
        .creditOut_3(r_1_0_creditOut_3),
        .creditOut_4(r_1_0_creditOut_4),
        .out_0_valid(r_1_0_out_0_valid),
        .out_0_flit_last(r_1_0_out_0_flit_last),
        .out_0_flit_vc(r_1_0_out_0_flit_vc),
        .out_0_flit_destination(r_1_0_out_0_flit_destination),
        .out_0_flit_data(r_1_0_out_0_flit_data),
        .out_1_valid(r_1_0_out_1_valid),
        .out_1_flit_last(r_1_0_out_1_flit_last),
        .out_1_flit_vc(r_1_0_out_1_flit_vc),
        .out_1_flit_destination(r_1_0_out_1_flit_destination),
        .out_1_flit_data(r_1_0_out_1_flit_data),
        .out_2_valid(r_1_0_out_2_valid),
        .out_2_flit_last(r_1_0_out_2_flit_last),
        .out_2_flit_vc(r_1_0_out_2_flit_vc),
        .out_2_flit_destination(r_1_0_out_2_flit_destination),
        .out_2_flit_data(r_1_0_out_2_flit_data),
        .out_3_valid(r_1_0_out_3_valid),
        .out_3_flit_last(r_1_0_out_3_flit_last),
        .out_3_flit_vc(r_1_0_out_3_flit_vc),
        .out_3_flit_destination(r_1_0_out_3_flit_destination),
        .out_3_flit_data(r_1_0_out_3_flit_data),
        .out_4_valid(r_1_0_out_4_valid),
        .out_4_flit_last(r_1_0_out_4_flit_last),
        .out_4_flit_vc(r_1_0_out_4_flit_vc),
        .out_4_flit_destination(r_1_0_out_4_flit_destination),
        .out_4_flit_data(r_1_0_out_4_flit_data),
        .creditIn_0(node_2_creditToRouter),
        .creditIn_1(r_0_0_creditOut_3),
        .creditIn_2(r_1_1_creditOut_4),
        .creditIn_3(2'd0),
        .creditIn_4(2'd0)
    );

    Router_5x5_w16_v2_d4_s2 r_1_1 (
        .clk(clk),
        .rst(rst),
        .place_0(2'd3),
        .in_0_valid(node_3_toRouter_valid),
        .in_0_flit_last(node_3_toRouter_flit_last),
        .in_0_flit_vc(node_3_toRouter_flit_vc),
        .in_0_flit_destination(node_3_toRouter_flit_destination),
        .in_0_flit_data(node_3_toRouter_flit_data),
        .in_1_valid(r_0_1_out_3_valid),
        .in_1_flit_last(r_0_1_out_3_flit_last),
        .in_1_flit_vc(r_0_1_out_3_flit_vc),
        .in_1_flit_destination(r_0_1_out_3_flit_destination),
        .in_1_flit_data(r_0_1_out_3_flit_data),
        .in_2_valid(1'b0),
        .in_2_flit_last(1'b0),
        .in_2_flit_vc(1'b0),
        .in_2_flit_destination(2'd0),
        .in_2_flit_data(16'd0),
        .in_3_valid(1'b0),
        .in_3_flit_last(1'b0),
        .in_3_flit_vc(1'b0),
        .in_3_flit_destination(2'd0),
        .in_3_flit_data(16'd0),
        .in_4_valid(r_1_0_out_2_valid),
        .in_4_flit_last(r_1_0_out_2_flit_last),
        .in_4_flit_vc(r_1_0_out_2_flit_vc),
        .in_4_flit_destination(r_1_0_out_2_flit_destination),
        .in_4_flit_data(r_1_0_out_2_flit_data),
        .creditOut_0(r_1_1_creditOut_0),
        .creditOut_1(r_1_1_creditOut_1),
        .creditOut_2(r_1_1_creditOut_2),
        .creditOut_3(r_1_1_creditOut_3),
        .creditOut_4(r_1_1_creditOut_4),
        .out_0_valid(r_1_1_out_0_valid),
        .out_0_flit_last(r_1_1_out_0_flit_last),
        .out_0_flit_vc(r_1_1_out_0_flit_vc),
        .out_0_flit_destination(r_1_1_out_0_flit_destination),
        .out_0_flit_data(r_1_1_out_0_flit_data),
        .out_1_valid(r_1_1_out_1_valid),
        .out_1_flit_last(r_1_1_out_1_flit_last),
        .out_1_flit_vc(r_1_1_out_1_flit_vc),
        .out_1_flit_destination(r_1_1_out_1_flit_destination),
        .out_1_flit_data(r_1_1_out_1_flit_data),
        .out_2_valid(r_1_1_out_2_valid),
        .out_2_flit_last(r_1_1_out_2_flit_last),
        .out_2_flit_vc(r_1_1_out_2_flit_vc),
        .out_2_flit_destination(r_1_1_out_2_flit_destination),
        .out_2_flit_data(r_1_1_out_2_flit_data),
        .out_3_valid(r_1_1_out_3_valid),
        .out_3_flit_last(r_1_1_out_3_flit_last),
        .out_3_flit_vc(r_1_1_out_3_flit_vc),
        .out_3_flit_destination(r_1_1_out_3_flit_destination),
        .out_3_flit_data(r_1_1_out_3_flit_data),
        .out_4_valid(r_1_1_out_4_valid),
        .out_4_flit_last(r_1_1_out_4_flit_last),
        .out_4_flit_vc(r_1_1_out_4_flit_vc),
        .out_4_flit_destination(r_1_1_out_4_flit_destination),
        .out_4_flit_data(r_1_1_out_4_flit_data),
        .creditIn_0(node_3_creditToRouter),
        .creditIn_1(r_0_1_creditOut_3),
        .creditIn_2(2'd0),
        .creditIn_3(2'd0),
        .creditIn_4(r_1_0_creditOut_2)
    );

    NetworkInterface_w16_v2_d4_s2 node_0 (
        .clk(clk),
        .rst(rst),
        .inject_0_valid(inject_0_valid),
        .inject_0_ready(node_0_inject_0_ready),
        .inject_0_payload_last(inject_0_payload_last),
        .inject_0_payload_destination(inject_0_payload_destination),
        .inject_0_payload_data(inject_0_payload_data),
        .eject_0_valid(node_0_eject_0_valid),
        .eject_0_ready(eject_0_ready),
        .eject_0_payload_last(node_0_eject_0_payload_last),
        .eject_0_payload_data(node_0_eject_0_payload_data),
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

    NetworkInterface_w16_v2_d4_s2 node_1 (
        .clk(clk),
        .rst(rst),
        .inject_0_valid(inject_1_valid),
        .inject_0_ready(node_1_inject_0_ready),
        .inject_0_payload_last(inject_1_payload_last),
        .inject_0_payload_destination(inject_1_payload_destination),
        .inject_0_payload_data(inject_1_payload_data),
        .eject_0_valid(node_1_eject_0_valid),
        .eject_0_ready(eject_1_ready),
        .eject_0_payload_last(node_1_eject_0_payload_last),
        .eject_0_payload_data(node_1_eject_0_payload_data),
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

    NetworkInterface_w16_v2_d4_s2 node_2 (
        .clk(clk),
        .rst(rst),
        .inject_0_valid(inject_2_valid),
        .inject_0_ready(node_2_inject_0_ready),
        .inject_0_payload_last(inject_2_payload_last),
        .inject_0_payload_destination(inject_2_payload_destination),
        .inject_0_payload_data(inject_2_payload_data),
        .eject_0_valid(node_2_eject_0_valid),
        .eject_0_ready(eject_2_ready),
        .eject_0_payload_last(node_2_eject_0_payload_last),
        .eject_0_payload_data(node_2_eject_0_payload_data),
        .toRouter_valid(node_2_toRouter_valid),
        .toRouter_flit_last(node_2_toRouter_flit_last),
        .toRouter_flit_vc(node_2_toRouter_flit_vc),
        .toRouter_flit_destination(node_2_toRouter_flit_destination),
        .toRouter_flit_data(node_2_toRouter_flit_data),
        .creditFromRouter(r_1_0_creditOut_0),
        .fromRouter_valid(r_1_0_out_0_valid),
        .fromRouter_last(r_1_0_out_0_flit_last),
        .fromRouter_vc(r_1_0_out_0_flit_vc),
        .fromRouter_data(r_1_0_out_0_flit_data),
        .creditToRouter(node_2_creditToRouter)
    );

    NetworkInterface_w16_v2_d4_s2 node_3 (
        .clk(clk),
        .rst(rst),
        .inject_0_valid(inject_3_valid),
        .inject_0_ready(node_3_inject_0_ready),
        .inject_0_payload_last(inject_3_payload_last),
        .inject_0_payload_destination(inject_3_payload_destination),
        .inject_0_payload_data(inject_3_payload_data),
        .eject_0_valid(node_3_eject_0_valid),
        .eject_0_ready(eject_3_ready),
        .eject_0_payload_last(node_3_eject_0_payload_last),
        .eject_0_payload_data(node_3_eject_0_payload_data),
        .toRouter_valid(node_3_toRouter_valid),
        .toRouter_flit_last(node_3_toRouter_flit_last),
        .toRouter_flit_vc(node_3_toRouter_flit_vc),
        .toRouter_flit_destination(node_3_toRouter_flit_destination),
        .toRouter_flit_data(node_3_toRouter_flit_data),
        .creditFromRouter(r_1_1_creditOut_0),
        .fromRouter_valid(r_1_1_out_0_valid),
        .fromRouter_last(r_1_1_out_0_flit_last),
        .fromRouter_vc(r_1_1_out_0_flit_vc),
        .fromRouter_data(r_1_1_out_0_flit_data),
        .creditToRouter(node_3_creditToRouter)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, r_0_0_creditOut_1, r_0_0_creditOut_4, r_0_0_out_0_flit_destination,
        r_0_0_out_1_valid, r_0_0_out_1_flit_last, r_0_0_out_1_flit_vc, r_0_0_out_1_flit_destination,
        r_0_0_out_1_flit_data, r_0_0_out_4_valid, r_0_0_out_4_flit_last, r_0_0_out_4_flit_vc,
        r_0_0_out_4_flit_destination, r_0_0_out_4_flit_data, r_0_1_creditOut_1, r_0_1_creditOut_2,
        r_0_1_out_0_flit_destination, r_0_1_out_1_valid, r_0_1_out_1_flit_last, r_0_1_out_1_flit_vc,
        r_0_1_out_1_flit_destination, r_0_1_out_1_flit_data, r_0_1_out_2_valid,
        r_0_1_out_2_flit_last, r_0_1_out_2_flit_vc, r_0_1_out_2_flit_destination,
        r_0_1_out_2_flit_data, r_1_0_creditOut_3, r_1_0_creditOut_4, r_1_0_out_0_flit_destination,
        r_1_0_out_3_valid, r_1_0_out_3_flit_last, r_1_0_out_3_flit_vc, r_1_0_out_3_flit_destination,
        r_1_0_out_3_flit_data, r_1_0_out_4_valid, r_1_0_out_4_flit_last, r_1_0_out_4_flit_vc,
        r_1_0_out_4_flit_destination, r_1_0_out_4_flit_data, r_1_1_creditOut_2, r_1_1_creditOut_3,
        r_1_1_out_0_flit_destination, r_1_1_out_2_valid, r_1_1_out_2_flit_last, r_1_1_out_2_flit_vc,
        r_1_1_out_2_flit_destination, r_1_1_out_2_flit_data, r_1_1_out_3_valid,
        r_1_1_out_3_flit_last, r_1_1_out_3_flit_vc, r_1_1_out_3_flit_destination,
        r_1_1_out_3_flit_data};

`ifndef SYNTHESIS
    logic        inject_0_waited = 1'b0;
    logic        inject_0_payload_last_past;
    logic [1:0]  inject_0_payload_destination_past;
    logic [15:0] inject_0_payload_data_past;
    logic        inject_1_waited = 1'b0;
    logic        inject_1_payload_last_past;
    logic [1:0]  inject_1_payload_destination_past;
    logic [15:0] inject_1_payload_data_past;
    logic        inject_2_waited = 1'b0;
    logic        inject_2_payload_last_past;
    logic [1:0]  inject_2_payload_destination_past;
    logic [15:0] inject_2_payload_data_past;
    logic        inject_3_waited = 1'b0;
    logic        inject_3_payload_last_past;
    logic [1:0]  inject_3_payload_destination_past;
    logic [15:0] inject_3_payload_data_past;
    logic        eject_0_waited = 1'b0;
    logic        eject_0_payload_last_past;
    logic [15:0] eject_0_payload_data_past;
    logic        eject_1_waited = 1'b0;
    logic        eject_1_payload_last_past;
    logic [15:0] eject_1_payload_data_past;
    logic        eject_2_waited = 1'b0;
    logic        eject_2_payload_last_past;
    logic [15:0] eject_2_payload_data_past;
    logic        eject_3_waited = 1'b0;
    logic        eject_3_payload_last_past;
    logic [15:0] eject_3_payload_data_past;

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
