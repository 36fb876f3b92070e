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

// Router with virtual channels, credits and input buffers.
module Router_2x2_w8_v1_d2_s2 (
    input  logic       clk,
    input  logic       rst,
    input  logic [1:0] place_0,
    input  logic [1:0] place_1,
    input  logic [1:0] place_2,
    input  logic [1:0] place_3,
    input  logic       in_0_valid,
    input  logic       in_0_flit_last,
    input  logic [1:0] in_0_flit_destination,
    input  logic [7:0] in_0_flit_data,
    input  logic       in_1_valid,
    input  logic       in_1_flit_last,
    input  logic [1:0] in_1_flit_destination,
    input  logic [7:0] in_1_flit_data,
    output logic       creditOut_0,
    output logic       creditOut_1,
    output logic       out_0_valid,
    output logic       out_0_flit_last,
    output logic [1:0] out_0_flit_destination,
    output logic [7:0] out_0_flit_data,
    output logic       out_1_valid,
    output logic       out_1_flit_last,
    output logic [1:0] out_1_flit_destination,
    output logic [7:0] out_1_flit_data,
    input  logic       creditIn_0,
    input  logic       creditIn_1
);
    logic       owned_0_0;
    logic       owned_1_0;
    logic [1:0] head_0_0;
    logic [1:0] tail_0_0;
    logic       open_0_0;
    logic [1:0] output_0_0;
    logic       given_0_0;
    logic [1:0] head_1_0;
    logic [1:0] tail_1_0;
    logic       open_1_0;
    logic [1:0] output_1_0;
    logic       given_1_0;
    logic       sent_0;
    logic       sent_flit_0_last;
    logic [1:0] sent_flit_0_destination;
    logic [7:0] sent_flit_0_data;
    logic       sent_1;
    logic       sent_flit_1_last;
    logic [1:0] sent_flit_1_destination;
    logic [7:0] sent_flit_1_data;
    logic       freed_0;
    logic       freed_1;
    logic       takes_0_0;
    logic       takes_1_0;
    logic       won_0;
    logic       won_1;
    logic       credits_0_0_available;
    logic [1:0] credits_0_0_left;
    logic       credits_1_0_available;
    logic [1:0] credits_1_0_left;
    logic       arrives_0_0;
    logic [1:0] ways_0_0;
    logic [2:0] coming_0;
    logic       arrives_1_0;
    logic [1:0] ways_1_0;
    logic [2:0] coming_1;
    logic [2:0] mark_1_0;
    logic [1:0] ways_0;
    logic       offer_0_0;
    logic [1:0] free_1_0_0;
    logic [1:0] start_0;
    logic [1:0] asked_0;
    logic       filled_0;
    logic [1:0] asks_1_0;
    logic       chosen_1;
    logic [1:0] wanted_1;
    logic       grant_0;
    logic       first_0;
    logic       first_1;
    logic       first_0_2;
    logic       groups_1;
    logic       groups_0;
    logic       held_1;
    logic       held_0;
    logic       vc_0;
    logic       uses_0;
    logic       last_0;
    logic       last_1;
    logic       ends_0;
    logic       address_0;
    logic [9:0] payload_1;
    logic [9:0] payload_0;
    logic [2:0] mark_0_0;
    logic [1:0] ways_1;
    logic       offer_1_0;
    logic [1:0] free_0_0_0;
    logic [1:0] start_1;
    logic [1:0] asked_1;
    logic       filled_1;
    logic [1:0] asks_0_0;
    logic       chosen_0;
    logic [1:0] wanted_0;
    logic       grant_1;
    logic       last_1_2;
    logic       last_0_2;
    logic       ends_1;
    logic       address_1;
    logic [9:0] payload_0_2;
    logic [9:0] payload_1_2;
    logic       leaves_0;
    logic       leaves_1;
    logic       first_1_2;
    logic       first_0_3;
    logic       first_1_3;
    logic       groups_0_2;
    logic       groups_1_2;
    logic       held_0_2;
    logic       held_1_2;
    logic       vc_1;
    logic       uses_1;
    logic       got_0;
    logic       got_1;
    logic [9:0] payloads_0 [0:1];
    logic [2:0] marks_0 [0:1];
    logic [9:0] payloads_1 [0:1];
    logic [2:0] marks_1 [0:1];

    assign arrives_0_0 = in_0_valid && 1'b1;

    always_comb begin
        case (in_0_flit_destination)
            2'd0: ways_0_0 = place_0;
            2'd1: ways_0_0 = place_1;
            2'd2: ways_0_0 = place_2;
            default: ways_0_0 = place_3;
        endcase
    end

    assign coming_0 = {in_0_flit_last, ways_0_0};

    always_ff @(posedge clk) begin
        if (rst) begin
            tail_0_0 <= 2'd0;
        end else if (arrives_0_0) begin
            tail_0_0 <= tail_0_0 + 2'd1;
        end
    end

    always_ff @(posedge clk) begin
        if (arrives_0_0) begin
            marks_0[tail_0_0[0]] <= coming_0;
            payloads_0[tail_0_0[0]] <= {in_0_flit_destination, in_0_flit_data};
        end
    end

    assign arrives_1_0 = in_1_valid && 1'b1;

    always_comb begin
        case (in_1_flit_destination)
            2'd0: ways_1_0 = place_0;
            2'd1: ways_1_0 = place_1;
            2'd2: ways_1_0 = place_2;
            default: ways_1_0 = place_3;
        endcase
    end

    assign coming_1 = {in_1_flit_last, ways_1_0};

    always_ff @(posedge clk) begin
        if (rst) begin
            tail_1_0 <= 2'd0;
        end else if (arrives_1_0) begin
            tail_1_0 <= tail_1_0 + 2'd1;
        end
    end

    always_ff @(posedge clk) begin
        if (arrives_1_0) begin
            marks_1[tail_1_0[0]] <= coming_1;
            payloads_1[tail_1_0[0]] <= {in_1_flit_destination, in_1_flit_data};
        end
    end

    assign mark_1_0 = marks_1[head_1_0[0]];
    assign ways_0 = mark_1_0[1:0];
    assign offer_0_0 = credits_0_0_available && !owned_0_0;
    assign free_1_0_0 = {1'b0, ways_0[0] && offer_0_0};
    assign start_0 = free_1_0_0 & (~free_1_0_0 + 2'd1);
    assign asked_0 = open_1_0 ? {1'b0, output_1_0[0] && credits_0_0_available && given_1_0}
        : start_0;
    assign filled_0 = head_1_0 != tail_1_0;
    assign asks_1_0 = asked_0 & {2{filled_0}};
    assign chosen_1 = |asks_1_0;
    assign wanted_1 = {2{chosen_1}} & asks_1_0;
    assign grant_0 = wanted_1[0];
    assign first_0 = !open_1_0;
    assign first_1 = chosen_1 && first_0;
    assign first_0_2 = grant_0 && first_1;
    assign groups_1 = chosen_1 && 1'b1;
    assign groups_0 = grant_0 && groups_1;
    assign held_1 = chosen_1 && given_1_0;
    assign held_0 = grant_0 && held_1;
    assign vc_0 = first_0_2 ? offer_0_0 && {groups_0} : held_0;
    assign uses_0 = grant_0 && vc_0;
    assign last_0 = mark_1_0[2];
    assign last_1 = chosen_1 && last_0;
    assign ends_0 = grant_0 && last_1;

    always_ff @(posedge clk) begin
        if (rst) begin
            owned_0_0 <= 1'b0;
        end else if (uses_0) begin
            owned_0_0 <= !ends_0;
        end
    end

    assign takes_0_0 = grant_0 && first_0_2 && groups_0;
    assign address_0 = chosen_1 && head_1_0[0];
    assign payload_1 = payloads_1[address_0];
    assign payload_0 = {10{grant_0}} & payload_1;
    assign mark_0_0 = marks_0[head_0_0[0]];
    assign ways_1 = mark_0_0[1:0];
    assign offer_1_0 = credits_1_0_available && !owned_1_0;
    assign free_0_0_0 = {ways_1[1] && offer_1_0, 1'b0};
    assign start_1 = free_0_0_0 & (~free_0_0_0 + 2'd1);
    assign asked_1 = open_0_0 ? {output_0_0[1] && credits_1_0_available && given_0_0, 1'b0}
        : start_1;
    assign filled_1 = head_0_0 != tail_0_0;
    assign asks_0_0 = asked_1 & {2{filled_1}};
    assign chosen_0 = |asks_0_0;
    assign wanted_0 = {2{chosen_0}} & asks_0_0;
    assign grant_1 = wanted_0[1];
    assign last_1_2 = mark_0_0[2];
    assign last_0_2 = chosen_0 && last_1_2;
    assign ends_1 = grant_1 && last_0_2;
    assign address_1 = chosen_0 && head_0_0[0];
    assign payload_0_2 = payloads_0[address_1];
    assign payload_1_2 = {10{grant_1}} & payload_0_2;
    assign leaves_0 = won_0 && chosen_0;
    assign leaves_1 = won_1 && chosen_1;

    always_ff @(posedge clk) begin
        if (rst) begin
            sent_0 <= 1'b0;
            sent_1 <= 1'b0;
            freed_0 <= 1'b0;
            freed_1 <= 1'b0;
        end else begin
            sent_0 <= grant_0;
            sent_1 <= grant_1;
            freed_0 <= leaves_0;
            freed_1 <= leaves_1;
        end
    end

    always_ff @(posedge clk) begin
        sent_flit_0_last <= ends_0;
        sent_flit_0_destination <= payload_0[9:8];
        sent_flit_0_data <= payload_0[7:0];
        sent_flit_1_last <= ends_1;
        sent_flit_1_destination <= payload_1_2[9:8];
        sent_flit_1_data <= payload_1_2[7:0];
    end

    assign out_0_valid = sent_0;
    assign out_0_flit_last = sent_flit_0_last;
    assign out_0_flit_destination = sent_flit_0_destination;
    assign out_0_flit_data = sent_flit_0_data;
    assign first_1_2 = !open_0_0;
    assign first_0_3 = chosen_0 && first_1_2;
    assign first_1_3 = grant_1 && first_0_3;
    assign groups_0_2 = chosen_0 && 1'b1;
    assign groups_1_2 = grant_1 && groups_0_2;
    assign held_0_2 = chosen_0 && given_0_0;
    assign held_1_2 = grant_1 && held_0_2;
    assign vc_1 = first_1_3 ? offer_1_0 && {groups_1_2} : held_1_2;
    assign uses_1 = grant_1 && vc_1;

    always_ff @(posedge clk) begin
        if (rst) begin
            owned_1_0 <= 1'b0;
        end else if (uses_1) begin
            owned_1_0 <= !ends_1;
        end
    end

    assign takes_1_0 = grant_1 && first_1_3 && groups_1_2;
    assign out_1_valid = sent_1;
    assign out_1_flit_last = sent_flit_1_last;
    assign out_1_flit_destination = sent_flit_1_destination;
    assign out_1_flit_data = sent_flit_1_data;
    assign won_0 = grant_1;
    assign got_0 = grant_1 && vc_1;

    always_ff @(posedge clk) begin
        if (rst) begin
            head_0_0 <= 2'd0;
            open_0_0 <= 1'b0;
            output_0_0 <= 2'd0;
            given_0_0 <= 1'b0;
        end else if (leaves_0) begin
            head_0_0 <= head_0_0 + 2'd1;
            open_0_0 <= !last_1_2;
            output_0_0 <= wanted_0;
            given_0_0 <= got_0;
        end
    end

    assign creditOut_0 = freed_0;
    assign won_1 = grant_0;
    assign got_1 = grant_0 && vc_0;

    always_ff @(posedge clk) begin
        if (rst) begin
            head_1_0 <= 2'd0;
            open_1_0 <= 1'b0;
            output_1_0 <= 2'd0;
            given_1_0 <= 1'b0;
        end else if (leaves_1) begin
            head_1_0 <= head_1_0 + 2'd1;
            open_1_0 <= !last_0;
            output_1_0 <= wanted_1;
            given_1_0 <= got_1;
        end
    end

    assign creditOut_1 = freed_1;

    CreditCounter_c2 credits_0_0 (
        .clk(clk),
        .rst(rst),
        .spend(uses_0),
        .refund(creditIn_0),
        .available(credits_0_0_available),
        .left(credits_0_0_left)
    );

    CreditCounter_c2 credits_1_0 (
        .clk(clk),
        .rst(rst),
        .spend(uses_1),
        .refund(creditIn_1),
        .available(credits_1_0_available),
        .left(credits_1_0_left)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, output_0_0[0], output_1_0[1], takes_0_0, takes_1_0, credits_0_0_left,
        credits_1_0_left, ways_0[1], ways_1[0]};

`ifndef SYNTHESIS

    // a flit leaves by port 0
    always @(posedge clk) begin : a_flit_leaves_by_port_0
        if (!rst) begin
            cover (grant_0);
        end
    end

    // a flit leaves by port 1
    always @(posedge clk) begin : a_flit_leaves_by_port_1
        if (!rst) begin
            cover (grant_1);
        end
    end

    // buffer 0_0 does not overflow
    always @(posedge clk) begin : buffer_0_0_does_not_overflow
        if (!rst) begin
            assert ((!filled_1 || filled_1 || arrives_0_0) && tail_0_0 - head_0_0 <= 2'd2);
        end
    end

    // only what is there leaves buffer 0_0
    always @(posedge clk) begin : only_what_is_there_leaves_buffer_0_0
        if (!rst) begin
            assert (!leaves_0 || filled_1);
        end
    end

    // buffer 1_0 does not overflow
    always @(posedge clk) begin : buffer_1_0_does_not_overflow
        if (!rst) begin
            assert ((!filled_0 || filled_0 || arrives_1_0) && tail_1_0 - head_1_0 <= 2'd2);
        end
    end

    // only what is there leaves buffer 1_0
    always @(posedge clk) begin : only_what_is_there_leaves_buffer_1_0
        if (!rst) begin
            assert (!leaves_1 || filled_0);
        end
    end
`endif
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

// Router with virtual channels, credits and input buffers.
module Router_3x3_w8_v1_d2_s2 (
    input  logic       clk,
    input  logic       rst,
    input  logic [2:0] place_0,
    input  logic [2:0] place_1,
    input  logic [2:0] place_2,
    input  logic [2:0] place_3,
    input  logic       in_0_valid,
    input  logic       in_0_flit_last,
    input  logic [1:0] in_0_flit_destination,
    input  logic [7:0] in_0_flit_data,
    input  logic       in_1_valid,
    input  logic       in_1_flit_last,
    input  logic [1:0] in_1_flit_destination,
    input  logic [7:0] in_1_flit_data,
    input  logic       in_2_valid,
    input  logic       in_2_flit_last,
    input  logic [1:0] in_2_flit_destination,
    input  logic [7:0] in_2_flit_data,
    output logic       creditOut_0,
    output logic       creditOut_1,
    output logic       creditOut_2,
    output logic       out_0_valid,
    output logic       out_0_flit_last,
    output logic [1:0] out_0_flit_destination,
    output logic [7:0] out_0_flit_data,
    output logic       out_1_valid,
    output logic       out_1_flit_last,
    output logic [1:0] out_1_flit_destination,
    output logic [7:0] out_1_flit_data,
    output logic       out_2_valid,
    output logic       out_2_flit_last,
    output logic [1:0] out_2_flit_destination,
    output logic [7:0] out_2_flit_data,
    input  logic       creditIn_0,
    input  logic       creditIn_1,
    input  logic       creditIn_2
);
    logic       owned_0_0;
    logic       owned_1_0;
    logic       owned_2_0;
    logic [1:0] head_0_0;
    logic [1:0] tail_0_0;
    logic       open_0_0;
    logic [2:0] output_0_0;
    logic       given_0_0;
    logic [1:0] head_1_0;
    logic [1:0] tail_1_0;
    logic       open_1_0;
    logic [2:0] output_1_0;
    logic       given_1_0;
    logic [1:0] head_2_0;
    logic [1:0] tail_2_0;
    logic       open_2_0;
    logic [2:0] output_2_0;
    logic       given_2_0;
    logic       sent_0;
    logic       sent_flit_0_last;
    logic [1:0] sent_flit_0_destination;
    logic [7:0] sent_flit_0_data;
    logic       sent_1;
    logic       sent_flit_1_last;
    logic [1:0] sent_flit_1_destination;
    logic [7:0] sent_flit_1_data;
    logic       sent_2;
    logic       sent_flit_2_last;
    logic [1:0] sent_flit_2_destination;
    logic [7:0] sent_flit_2_data;
    logic       freed_0;
    logic       freed_1;
    logic       freed_2;
    logic       takes_0_0;
    logic       takes_1_0;
    logic       takes_2_0;
    logic       won_0;
    logic       won_1;
    logic       won_2;
    logic       credits_0_0_available;
    logic [1:0] credits_0_0_left;
    logic       credits_1_0_available;
    logic [1:0] credits_1_0_left;
    logic       credits_2_0_available;
    logic [1:0] credits_2_0_left;
    logic [2:0] output_arbiter_0_grant;
    logic [2:0] output_arbiter_1_grant;
    logic [1:0] output_arbiter_2_grant;
    logic       arrives_0_0;
    logic [2:0] ways_0_0;
    logic [3:0] coming_0;
    logic       arrives_1_0;
    logic [2:0] ways_1_0;
    logic [3:0] coming_1;
    logic       arrives_2_0;
    logic [2:0] ways_2_0;
    logic [3:0] coming_2;
    logic [3:0] mark_2_0;
    logic [2:0] ways_0;
    logic       offer_1_0;
    logic       offer_0_0;
    logic [2:0] free_2_0_0;
    logic [2:0] start_0;
    logic [2:0] asked_0;
    logic       filled_0;
    logic [2:0] asks_2_0;
    logic       chosen_2;
    logic [2:0] wanted_2;
    logic [3:0] mark_1_0;
    logic [2:0] ways_1;
    logic       offer_2_0;
    logic [2:0] free_1_0_0;
    logic [2:0] start_1;
    logic [2:0] asked_1;
    logic       filled_1;
    logic [2:0] asks_1_0;
    logic       chosen_1;
    logic [2:0] wanted_1;
    logic [3:0] mark_0_0;
    logic [2:0] ways_2;
    logic [2:0] free_0_0_0;
    logic [2:0] start_2;
    logic [2:0] asked_2;
    logic       filled_2;
    logic [2:0] asks_0_0;
    logic       chosen_0;
    logic [2:0] wanted_0;
    logic [2:0] output_arbiter_0_request;
    logic       sends_0;
    logic       first_0;
    logic       first_0_2;
    logic       first_1;
    logic       first_1_2;
    logic       first_2;
    logic       first_2_2;
    logic       first_0_3;
    logic       groups_0;
    logic       groups_1;
    logic       groups_2;
    logic       groups_0_2;
    logic       held_0;
    logic       held_1;
    logic       held_2;
    logic       held_0_2;
    logic       vc_0;
    logic       uses_0;
    logic       last_0;
    logic       last_0_2;
    logic       last_1;
    logic       last_1_2;
    logic       last_2;
    logic       last_2_2;
    logic       ends_0;
    logic       address_0;
    logic [9:0] payload_0;
    logic       address_1;
    logic [9:0] payload_1;
    logic       address_2;
    logic [9:0] payload_2;
    logic [9:0] payload_0_2;
    logic       ends_1;
    logic [9:0] payload_1_2;
    logic       ends_2;
    logic [9:0] payload_2_2;
    logic       leaves_0;
    logic       leaves_1;
    logic       leaves_2;
    logic [2:0] output_arbiter_1_request;
    logic       sends_1;
    logic       first_1_3;
    logic       groups_1_2;
    logic       held_1_2;
    logic       vc_1;
    logic       uses_1;
    logic [1:0] output_arbiter_2_request;
    logic       sends_2;
    logic       first_2_3;
    logic       groups_2_2;
    logic       held_2_2;
    logic       vc_2;
    logic       uses_2;
    logic       got_0;
    logic       got_1;
    logic       got_2;
    logic [9:0] payloads_0 [0:1];
    logic [3:0] marks_0 [0:1];
    logic [9:0] payloads_1 [0:1];
    logic [3:0] marks_1 [0:1];
    logic [9:0] payloads_2 [0:1];
    logic [3:0] marks_2 [0:1];

    assign arrives_0_0 = in_0_valid && 1'b1;

    always_comb begin
        case (in_0_flit_destination)
            2'd0: ways_0_0 = place_0;
            2'd1: ways_0_0 = place_1;
            2'd2: ways_0_0 = place_2;
            default: ways_0_0 = place_3;
        endcase
    end

    assign coming_0 = {in_0_flit_last, ways_0_0};

    always_ff @(posedge clk) begin
        if (rst) begin
            tail_0_0 <= 2'd0;
        end else if (arrives_0_0) begin
            tail_0_0 <= tail_0_0 + 2'd1;
        end
    end

    always_ff @(posedge clk) begin
        if (arrives_0_0) begin
            marks_0[tail_0_0[0]] <= coming_0;
            payloads_0[tail_0_0[0]] <= {in_0_flit_destination, in_0_flit_data};
        end
    end

    assign arrives_1_0 = in_1_valid && 1'b1;

    always_comb begin
        case (in_1_flit_destination)
            2'd0: ways_1_0 = place_0;
            2'd1: ways_1_0 = place_1;
            2'd2: ways_1_0 = place_2;
            default: ways_1_0 = place_3;
        endcase
    end

    assign coming_1 = {in_1_flit_last, ways_1_0};

    always_ff @(posedge clk) begin
        if (rst) begin
            tail_1_0 <= 2'd0;
        end else if (arrives_1_0) begin
            tail_1_0 <= tail_1_0 + 2'd1;
        end
    end

    always_ff @(posedge clk) begin
        if (arrives_1_0) begin
            marks_1[tail_1_0[0]] <= coming_1;
            payloads_1[tail_1_0[0]] <= {in_1_flit_destination, in_1_flit_data};
        end
    end

    assign arrives_2_0 = in_2_valid && 1'b1;

    always_comb begin
        case (in_2_flit_destination)
            2'd0: ways_2_0 = place_0;
            2'd1: ways_2_0 = place_1;
            2'd2: ways_2_0 = place_2;
            default: ways_2_0 = place_3;
        endcase
    end

    assign coming_2 = {in_2_flit_last, ways_2_0};

    always_ff @(posedge clk) begin
        if (rst) begin
            tail_2_0 <= 2'd0;
        end else if (arrives_2_0) begin
            tail_2_0 <= tail_2_0 + 2'd1;
        end
    end

    always_ff @(posedge clk) begin
        if (arrives_2_0) begin
            marks_2[tail_2_0[0]] <= coming_2;
            payloads_2[tail_2_0[0]] <= {in_2_flit_destination, in_2_flit_data};
        end
    end

    assign mark_2_0 = marks_2[head_2_0[0]];
    assign ways_0 = mark_2_0[2:0];
    assign offer_1_0 = credits_1_0_available && !owned_1_0;
    assign offer_0_0 = credits_0_0_available && !owned_0_0;
    assign free_2_0_0 = {1'b0, ways_0[1] && offer_1_0, ways_0[0] && offer_0_0};
    assign start_0 = free_2_0_0 & (~free_2_0_0 + 3'd1);
    assign asked_0 = open_2_0 ? {1'b0, output_2_0[1] && credits_1_0_available && given_2_0,
        output_2_0[0] && credits_0_0_available && given_2_0} : start_0;
    assign filled_0 = head_2_0 != tail_2_0;
    assign asks_2_0 = asked_0 & {3{filled_0}};
    assign chosen_2 = |asks_2_0;
    assign wanted_2 = {3{chosen_2}} & asks_2_0;
    assign mark_1_0 = marks_1[head_1_0[0]];
    assign ways_1 = mark_1_0[2:0];
    assign offer_2_0 = credits_2_0_available && !owned_2_0;
    assign free_1_0_0 = {ways_1[2] && offer_2_0, ways_1[1] && offer_1_0, ways_1[0] && offer_0_0};
    assign start_1 = free_1_0_0 & (~free_1_0_0 + 3'd1);
    assign asked_1 = open_1_0 ? {output_1_0[2] && credits_2_0_available && given_1_0,
        output_1_0[1] && credits_1_0_available && given_1_0,
        output_1_0[0] && credits_0_0_available && given_1_0} : start_1;
    assign filled_1 = head_1_0 != tail_1_0;
    assign asks_1_0 = asked_1 & {3{filled_1}};
    assign chosen_1 = |asks_1_0;
    assign wanted_1 = {3{chosen_1}} & asks_1_0;
    assign mark_0_0 = marks_0[head_0_0[0]];
    assign ways_2 = mark_0_0[2:0];
    assign free_0_0_0 = {ways_2[2] && offer_2_0, ways_2[1] && offer_1_0, ways_2[0] && offer_0_0};
    assign start_2 = free_0_0_0 & (~free_0_0_0 + 3'd1);
    assign asked_2 = open_0_0 ? {output_0_0[2] && credits_2_0_available && given_0_0,
        output_0_0[1] && credits_1_0_available && given_0_0,
        output_0_0[0] && credits_0_0_available && given_0_0} : start_2;
    assign filled_2 = head_0_0 != tail_0_0;
    assign asks_0_0 = asked_2 & {3{filled_2}};
    assign chosen_0 = |asks_0_0;
    assign wanted_0 = {3{chosen_0}} & asks_0_0;
    assign output_arbiter_0_request = {wanted_2[0], wanted_1[0], wanted_0[0]};
    assign sends_0 = |output_arbiter_0_request;
    assign first_0 = !open_0_0;
    assign first_0_2 = chosen_0 && first_0;
    assign first_1 = !open_1_0;
    assign first_1_2 = chosen_1 && first_1;
    assign first_2 = !open_2_0;
    assign first_2_2 = chosen_2 && first_2;
    assign first_0_3 = (output_arbiter_0_grant[0] && first_0_2) ||
        (output_arbiter_0_grant[1] && first_1_2) || (output_arbiter_0_grant[2] && first_2_2);
    assign groups_0 = chosen_0 && 1'b1;
    assign groups_1 = chosen_1 && 1'b1;
    assign groups_2 = chosen_2 && 1'b1;
    assign groups_0_2 = (output_arbiter_0_grant[0] && groups_0) ||
        (output_arbiter_0_grant[1] && groups_1) || (output_arbiter_0_grant[2] && groups_2);
    assign held_0 = chosen_0 && given_0_0;
    assign held_1 = chosen_1 && given_1_0;
    assign held_2 = chosen_2 && given_2_0;
    assign held_0_2 = (output_arbiter_0_grant[0] && held_0) ||
        (output_arbiter_0_grant[1] && held_1) || (output_arbiter_0_grant[2] && held_2);
    assign vc_0 = first_0_3 ? offer_0_0 && {groups_0_2} : held_0_2;
    assign uses_0 = sends_0 && vc_0;
    assign last_0 = mark_0_0[3];
    assign last_0_2 = chosen_0 && last_0;
    assign last_1 = mark_1_0[3];
    assign last_1_2 = chosen_1 && last_1;
    assign last_2 = mark_2_0[3];
    assign last_2_2 = chosen_2 && last_2;
    assign ends_0 = (output_arbiter_0_grant[0] && last_0_2) ||
        (output_arbiter_0_grant[1] && last_1_2) || (output_arbiter_0_grant[2] && last_2_2);

    always_ff @(posedge clk) begin
        if (rst) begin
            owned_0_0 <= 1'b0;
        end else if (uses_0) begin
            owned_0_0 <= !ends_0;
        end
    end

    assign takes_0_0 = sends_0 && first_0_3 && groups_0_2;
    assign address_0 = chosen_0 && head_0_0[0];
    assign payload_0 = payloads_0[address_0];
    assign address_1 = chosen_1 && head_1_0[0];
    assign payload_1 = payloads_1[address_1];
    assign address_2 = chosen_2 && head_2_0[0];
    assign payload_2 = payloads_2[address_2];
    assign payload_0_2 = ({10{output_arbiter_0_grant[0]}} & payload_0) |
        ({10{output_arbiter_0_grant[1]}} & payload_1) |
        ({10{output_arbiter_0_grant[2]}} & payload_2);
    assign ends_1 = (output_arbiter_1_grant[0] && last_0_2) ||
        (output_arbiter_1_grant[1] && last_1_2) || (output_arbiter_1_grant[2] && last_2_2);
    assign payload_1_2 = ({10{output_arbiter_1_grant[0]}} & payload_0) |
        ({10{output_arbiter_1_grant[1]}} & payload_1) |
        ({10{output_arbiter_1_grant[2]}} & payload_2);
    assign ends_2 = (output_arbiter_2_grant[0] && last_0_2) ||
        (output_arbiter_2_grant[1] && last_1_2);
    assign payload_2_2 = ({10{output_arbiter_2_grant[0]}} & payload_0) |
        ({10{output_arbiter_2_grant[1]}} & payload_1);
    assign leaves_0 = won_0 && chosen_0;
    assign leaves_1 = won_1 && chosen_1;
    assign leaves_2 = won_2 && chosen_2;

    always_ff @(posedge clk) begin
        if (rst) begin
            sent_0 <= 1'b0;
            sent_1 <= 1'b0;
            sent_2 <= 1'b0;
            freed_0 <= 1'b0;
            freed_1 <= 1'b0;
            freed_2 <= 1'b0;
        end else begin
            sent_0 <= |output_arbiter_0_grant;
            sent_1 <= |output_arbiter_1_grant;
            sent_2 <= |output_arbiter_2_grant;
            freed_0 <= leaves_0;
            freed_1 <= leaves_1;
            freed_2 <= leaves_2;
        end
    end

    always_ff @(posedge clk) begin
        sent_flit_0_last <= ends_0;
        sent_flit_0_destination <= payload_0_2[9:8];
        sent_flit_0_data <= payload_0_2[7:0];
        sent_flit_1_last <= ends_1;
        sent_flit_1_destination <= payload_1_2[9:8];
        sent_flit_1_data <= payload_1_2[7:0];
        sent_flit_2_last <= ends_2;
        sent_flit_2_destination <= payload_2_2[9:8];
        sent_flit_2_data <= payload_2_2[7:0];
    end

    assign out_0_valid = sent_0;
    assign out_0_flit_last = sent_flit_0_last;
    assign out_0_flit_destination = sent_flit_0_destination;
    assign out_0_flit_data = sent_flit_0_data;
    assign output_arbiter_1_request = {wanted_2[1], wanted_1[1], wanted_0[1]};
    assign sends_1 = |output_arbiter_1_request;
    assign first_1_3 = (output_arbiter_1_grant[0] && first_0_2) ||
        (output_arbiter_1_grant[1] && first_1_2) || (output_arbiter_1_grant[2] && first_2_2);
    assign groups_1_2 = (output_arbiter_1_grant[0] && groups_0) ||
        (output_arbiter_1_grant[1] && groups_1) || (output_arbiter_1_grant[2] && groups_2);
    assign held_1_2 = (output_arbiter_1_grant[0] && held_0) ||
        (output_arbiter_1_grant[1] && held_1) || (output_arbiter_1_grant[2] && held_2);
    assign vc_1 = first_1_3 ? offer_1_0 && {groups_1_2} : held_1_2;
    assign uses_1 = sends_1 && vc_1;

    always_ff @(posedge clk) begin
        if (rst) begin
            owned_1_0 <= 1'b0;
        end else if (uses_1) begin
            owned_1_0 <= !ends_1;
        end
    end

    assign takes_1_0 = sends_1 && first_1_3 && groups_1_2;
    assign out_1_valid = sent_1;
    assign out_1_flit_last = sent_flit_1_last;
    assign out_1_flit_destination = sent_flit_1_destination;
    assign out_1_flit_data = sent_flit_1_data;
    assign output_arbiter_2_request = {wanted_1[2], wanted_0[2]};
    assign sends_2 = |output_arbiter_2_request;
    assign first_2_3 = (output_arbiter_2_grant[0] && first_0_2) ||
        (output_arbiter_2_grant[1] && first_1_2);
    assign groups_2_2 = (output_arbiter_2_grant[0] && groups_0) ||
        (output_arbiter_2_grant[1] && groups_1);
    assign held_2_2 = (output_arbiter_2_grant[0] && held_0) ||
        (output_arbiter_2_grant[1] && held_1);
    assign vc_2 = first_2_3 ? offer_2_0 && {groups_2_2} : held_2_2;
    assign uses_2 = sends_2 && vc_2;

    always_ff @(posedge clk) begin
        if (rst) begin
            owned_2_0 <= 1'b0;
        end else if (uses_2) begin
            owned_2_0 <= !ends_2;
        end
    end

    assign takes_2_0 = sends_2 && first_2_3 && groups_2_2;
    assign out_2_valid = sent_2;
    assign out_2_flit_last = sent_flit_2_last;
    assign out_2_flit_destination = sent_flit_2_destination;
    assign out_2_flit_data = sent_flit_2_data;
    assign won_0 = |{output_arbiter_0_grant[0], output_arbiter_1_grant[0],
        output_arbiter_2_grant[0]};
    assign got_0 = (output_arbiter_0_grant[0] && vc_0) || (output_arbiter_1_grant[0] && vc_1) ||
        (output_arbiter_2_grant[0] && vc_2);

    always_ff @(posedge clk) begin
        if (rst) begin
            head_0_0 <= 2'd0;
            open_0_0 <= 1'b0;
            output_0_0 <= 3'd0;
            given_0_0 <= 1'b0;
        end else if (leaves_0) begin
            head_0_0 <= head_0_0 + 2'd1;
            open_0_0 <= !last_0;
            output_0_0 <= wanted_0;
            given_0_0 <= got_0;
        end
    end

    assign creditOut_0 = freed_0;
    assign won_1 = |{output_arbiter_0_grant[1], output_arbiter_1_grant[1],
        output_arbiter_2_grant[1]};
    assign got_1 = (output_arbiter_0_grant[1] && vc_0) || (output_arbiter_1_grant[1] && vc_1) ||
        (output_arbiter_2_grant[1] && vc_2);

    always_ff @(posedge clk) begin
        if (rst) begin
            head_1_0 <= 2'd0;
            open_1_0 <= 1'b0;
            output_1_0 <= 3'd0;
            given_1_0 <= 1'b0;
        end else if (leaves_1) begin
            head_1_0 <= head_1_0 + 2'd1;
            open_1_0 <= !last_1;
            output_1_0 <= wanted_1;
            given_1_0 <= got_1;
        end
    end

    assign creditOut_1 = freed_1;
    assign won_2 = |{output_arbiter_0_grant[2], output_arbiter_1_grant[2]};
    assign got_2 = (output_arbiter_0_grant[2] && vc_0) || (output_arbiter_1_grant[2] && vc_1);

    always_ff @(posedge clk) begin
        if (rst) begin
            head_2_0 <= 2'd0;
            open_2_0 <= 1'b0;
            output_2_0 <= 3'd0;
            given_2_0 <= 1'b0;
        end else if (leaves_2) begin
            head_2_0 <= head_2_0 + 2'd1;
            open_2_0 <= !last_2;
            output_2_0 <= wanted_2;
            given_2_0 <= got_2;
        end
    end

    assign creditOut_2 = freed_2;

    CreditCounter_c2 credits_0_0 (
        .clk(clk),
        .rst(rst),
        .spend(uses_0),
        .refund(creditIn_0),
        .available(credits_0_0_available),
        .left(credits_0_0_left)
    );

    CreditCounter_c2 credits_1_0 (
        .clk(clk),
        .rst(rst),
        .spend(uses_1),
        .refund(creditIn_1),
        .available(credits_1_0_available),
        .left(credits_1_0_left)
    );

    CreditCounter_c2 credits_2_0 (
        .clk(clk),
        .rst(rst),
        .spend(uses_2),
        .refund(creditIn_2),
        .available(credits_2_0_available),
        .left(credits_2_0_left)
    );

    RoundRobinArbiter_r3 output_arbiter_0 (
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

    RoundRobinArbiter_r2 output_arbiter_2 (
        .clk(clk),
        .rst(rst),
        .request(output_arbiter_2_request),
        .accept(sends_2),
        .grant(output_arbiter_2_grant)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, output_2_0[2], takes_0_0, takes_1_0, takes_2_0, credits_0_0_left,
        credits_1_0_left, credits_2_0_left, ways_0[2]};

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

    // buffer 0_0 does not overflow
    always @(posedge clk) begin : buffer_0_0_does_not_overflow
        if (!rst) begin
            assert ((!filled_2 || filled_2 || arrives_0_0) && tail_0_0 - head_0_0 <= 2'd2);
        end
    end

    // only what is there leaves buffer 0_0
    always @(posedge clk) begin : only_what_is_there_leaves_buffer_0_0
        if (!rst) begin
            assert (!leaves_0 || filled_2);
        end
    end

    // buffer 1_0 does not overflow
    always @(posedge clk) begin : buffer_1_0_does_not_overflow
        if (!rst) begin
            assert ((!filled_1 || filled_1 || arrives_1_0) && tail_1_0 - head_1_0 <= 2'd2);
        end
    end

    // only what is there leaves buffer 1_0
    always @(posedge clk) begin : only_what_is_there_leaves_buffer_1_0
        if (!rst) begin
            assert (!leaves_1 || filled_1);
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
            assert (!leaves_2 || filled_0);
        end
    end
`endif
endmodule

// First-in first-out buffer between two streams.
module Fifo_w9_d2 (
    input  logic       clk,
    input  logic       rst,
    input  logic       in_valid,
    output logic       in_ready,
    input  logic [8:0] in_payload,
    output logic       out_valid,
    input  logic       out_ready,
    output logic [8:0] out_payload,
    output logic [1:0] count
);
    logic [1:0] head;
    logic [1:0] tail;
    logic [1:0] held;
    logic [8:0] words [0:1];

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
    logic [8:0] in_payload_past;
    logic       out_waited = 1'b0;
    logic [8:0] out_payload_past;

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
module NetworkInterface_w8_v1_d2_s2 (
    input  logic       clk,
    input  logic       rst,
    input  logic       inject_0_valid,
    output logic       inject_0_ready,
    input  logic       inject_0_payload_last,
    input  logic [1:0] inject_0_payload_destination,
    input  logic [7:0] inject_0_payload_data,
    output logic       eject_0_valid,
    input  logic       eject_0_ready,
    output logic       eject_0_payload_last,
    output logic [7:0] eject_0_payload_data,
    output logic       toRouter_valid,
    output logic       toRouter_flit_last,
    output logic [1:0] toRouter_flit_destination,
    output logic [7:0] toRouter_flit_data,
    input  logic       creditFromRouter,
    input  logic       fromRouter_valid,
    input  logic       fromRouter_last,
    input  logic [7:0] fromRouter_data,
    output logic       creditToRouter
);
    logic        open_0;
    logic        given_0;
    logic        owner_0;
    logic        freed;
    logic        sends_0;
    logic        begins_0;
    logic        credits_0_available;
    logic [1:0]  credits_0_left;
    logic        arrived_0_in_ready;
    logic        arrived_0_out_valid;
    logic [8:0]  arrived_0_out_payload;
    logic [1:0]  arrived_0_count;
    logic        vc_0;
    logic [10:0] cat_and_cat;
    logic        item_last;
    logic [1:0]  item_destination;
    logic [7:0]  item_data;
    logic        chosen_0;
    logic [8:0]  cat_and_arrived_0_out_payload;
    logic        takes_0;
    logic        leaves;
    logic        credits_0_spend;
    logic        arrived_0_in_valid;
    logic [8:0]  arrived_0_in_payload;

    assign vc_0 = open_0 ? given_0 && credits_0_available : credits_0_available;
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

    assign toRouter_valid = sends_0;
    assign cat_and_cat = {11{sends_0}} &
        {inject_0_payload_last, inject_0_payload_destination, inject_0_payload_data};
    assign item_last = cat_and_cat[10];
    assign toRouter_flit_last = item_last;
    assign item_destination = cat_and_cat[9:8];
    assign toRouter_flit_destination = item_destination;
    assign item_data = cat_and_cat[7:0];
    assign toRouter_flit_data = item_data;
    assign chosen_0 = owner_0 ? owner_0 && arrived_0_out_valid : arrived_0_out_valid;
    assign begins_0 = !owner_0 && chosen_0;
    assign eject_0_valid = chosen_0;
    assign cat_and_arrived_0_out_payload = {9{chosen_0}} & arrived_0_out_payload;
    assign eject_0_payload_last = cat_and_arrived_0_out_payload[8];
    assign eject_0_payload_data = cat_and_arrived_0_out_payload[7:0];
    assign takes_0 = eject_0_valid && eject_0_ready;

    always_ff @(posedge clk) begin
        if (rst) begin
            owner_0 <= 1'b0;
        end else if (eject_0_valid) begin
            owner_0 <= (takes_0 && eject_0_payload_last) ? 1'b0 : owner_0 ? owner_0 : chosen_0;
        end
    end

    assign leaves = takes_0 && chosen_0;

    always_ff @(posedge clk) begin
        if (rst) begin
            freed <= 1'b0;
        end else begin
            freed <= leaves;
        end
    end

    assign creditToRouter = freed;
    assign credits_0_spend = sends_0 && vc_0;
    assign arrived_0_in_valid = fromRouter_valid && 1'b1;
    assign arrived_0_in_payload = {fromRouter_last, fromRouter_data};

    CreditCounter_c2 credits_0 (
        .clk(clk),
        .rst(rst),
        .spend(credits_0_spend),
        .refund(creditFromRouter),
        .available(credits_0_available),
        .left(credits_0_left)
    );

    Fifo_w9_d2 arrived_0 (
        .clk(clk),
        .rst(rst),
        .in_valid(arrived_0_in_valid),
        .in_ready(arrived_0_in_ready),
        .in_payload(arrived_0_in_payload),
        .out_valid(arrived_0_out_valid),
        .out_ready(leaves),
        .out_payload(arrived_0_out_payload),
        .count(arrived_0_count)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, begins_0, credits_0_left, arrived_0_in_ready, arrived_0_count};

`ifndef SYNTHESIS
    logic       inject_0_waited = 1'b0;
    logic       inject_0_payload_last_past;
    logic [1:0] inject_0_payload_destination_past;
    logic [7:0] inject_0_payload_data_past;
    logic       eject_0_waited = 1'b0;
    logic       eject_0_payload_last_past;
    logic [7:0] eject_0_payload_data_past;

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
module Tree_2_w8_v1_d2_s2 (
    input  logic       clk,
    input  logic       rst,
    input  logic       inject_0_valid,
    output logic       inject_0_ready,
    input  logic       inject_0_payload_last,
    input  logic [1:0] inject_0_payload_destination,
    input  logic [7:0] inject_0_payload_data,
    input  logic       inject_1_valid,
    output logic       inject_1_ready,
    input  logic       inject_1_payload_last,
    input  logic [1:0] inject_1_payload_destination,
    input  logic [7:0] inject_1_payload_data,
    input  logic       inject_2_valid,
    output logic       inject_2_ready,
    input  logic       inject_2_payload_last,
    input  logic [1:0] inject_2_payload_destination,
    input  logic [7:0] inject_2_payload_data,
    input  logic       inject_3_valid,
    output logic       inject_3_ready,
    input  logic       inject_3_payload_last,
    input  logic [1:0] inject_3_payload_destination,
    input  logic [7:0] inject_3_payload_data,
    output logic       eject_0_valid,
    input  logic       eject_0_ready,
    output logic       eject_0_payload_last,
    output logic [7:0] eject_0_payload_data,
    output logic       eject_1_valid,
    input  logic       eject_1_ready,
    output logic       eject_1_payload_last,
    output logic [7:0] eject_1_payload_data,
    output logic       eject_2_valid,
    input  logic       eject_2_ready,
    output logic       eject_2_payload_last,
    output logic [7:0] eject_2_payload_data,
    output logic       eject_3_valid,
    input  logic       eject_3_ready,
    output logic       eject_3_payload_last,
    output logic [7:0] eject_3_payload_data
);
    logic       t_0_creditOut_0;
    logic       t_0_creditOut_1;
    logic       t_0_out_0_valid;
    logic       t_0_out_0_flit_last;
    logic [1:0] t_0_out_0_flit_destination;
    logic [7:0] t_0_out_0_flit_data;
    logic       t_0_out_1_valid;
    logic       t_0_out_1_flit_last;
    logic [1:0] t_0_out_1_flit_destination;
    logic [7:0] t_0_out_1_flit_data;
    logic       t_1_creditOut_0;
    logic       t_1_creditOut_1;
    logic       t_1_creditOut_2;
    logic       t_1_out_0_valid;
    logic       t_1_out_0_flit_last;
    logic [1:0] t_1_out_0_flit_destination;
    logic [7:0] t_1_out_0_flit_data;
    logic       t_1_out_1_valid;
    logic       t_1_out_1_flit_last;
    logic [1:0] t_1_out_1_flit_destination;
    logic [7:0] t_1_out_1_flit_data;
    logic       t_1_out_2_valid;
    logic       t_1_out_2_flit_last;
    logic [1:0] t_1_out_2_flit_destination;
    logic [7:0] t_1_out_2_flit_data;
    logic       t_2_creditOut_0;
    logic       t_2_creditOut_1;
    logic       t_2_creditOut_2;
    logic       t_2_out_0_valid;
    logic       t_2_out_0_flit_last;
    logic [1:0] t_2_out_0_flit_destination;
    logic [7:0] t_2_out_0_flit_data;
    logic       t_2_out_1_valid;
    logic       t_2_out_1_flit_last;
    logic [1:0] t_2_out_1_flit_destination;
    logic [7:0] t_2_out_1_flit_data;
    logic       t_2_out_2_valid;
    logic       t_2_out_2_flit_last;
    logic [1:0] t_2_out_2_flit_destination;
    logic [7:0] t_2_out_2_flit_data;
    logic       node_0_inject_0_ready;
    logic       node_0_eject_0_valid;
    logic       node_0_eject_0_payload_last;
    logic [7:0] node_0_eject_0_payload_data;
    logic       node_0_toRouter_valid;
    logic       node_0_toRouter_flit_last;
    logic [1:0] node_0_toRouter_flit_destination;
    logic [7:0] node_0_toRouter_flit_data;
    logic       node_0_creditToRouter;
    logic       node_1_inject_0_ready;
    logic       node_1_eject_0_valid;
    logic       node_1_eject_0_payload_last;
    logic [7:0] node_1_eject_0_payload_data;
    logic       node_1_toRouter_valid;
    logic       node_1_toRouter_flit_last;
    logic [1:0] node_1_toRouter_flit_destination;
    logic [7:0] node_1_toRouter_flit_data;
    logic       node_1_creditToRouter;
    logic       node_2_inject_0_ready;
    logic       node_2_eject_0_valid;
    logic       node_2_eject_0_payload_last;
    logic [7:0] node_2_eject_0_payload_data;
    logic       node_2_toRouter_valid;
    logic       node_2_toRouter_flit_last;
    logic [1:0] node_2_toRouter_flit_destination;
    logic [7:0] node_2_toRouter_flit_data;
    logic       node_2_creditToRouter;
    logic       node_3_inject_0_ready;
    logic       node_3_eject_0_valid;
    logic       node_3_eject_0_payload_last;
    logic [7:0] node_3_eject_0_payload_data;
    logic       node_3_toRouter_valid;
    logic       node_3_toRouter_flit_last;
    logic [1:0] node_3_toRouter_flit_destination;
    logic [7:0] node_3_toRouter_flit_data;
    logic       node_3_creditToRouter;

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

    Router_2x2_w8_v1_d2_s2 t_0 (
        .clk(clk),
        .rst(rst),
        .place_0(2'd1),
        .place_1(2'd1),
        .place_2(2'd2),
        .place_3(2'd2),
        .in_0_valid(t_1_out_2_valid),
        .in_0_flit_last(t_1_out_2_flit_last),
        .in_0_flit_destination(t_1_out_2_flit_destination),
        .in_0_flit_data(t_1_out_2_flit_data),
        .in_1_valid(t_2_out_2_valid),
        .in_1_flit_last(t_2_out_2_flit_last),
        .in_1_flit_destination(t_2_out_2_flit_destination),
        .in_1_flit_data(t_2_out_2_flit_data),
        .creditOut_0(t_0_creditOut_0),
        .creditOut_1(t_0_creditOut_1),
        .out_0_valid(t_0_out_0_valid),
        .out_0_flit_last(t_0_out_0_flit_last),
        .out_0_flit_destination(t_0_out_0_flit_destination),
        .out_0_flit_data(t_0_out_0_flit_data),
        .out_1_valid(t_0_out_1_valid),
        .out_1_flit_last(t_0_out_1_flit_last),
        .out_1_flit_destination(t_0_out_1_flit_destination),
        .out_1_flit_data(t_0_out_1_flit_data),
        .creditIn_0(t_1_creditOut_2),
        .creditIn_1(t_2_creditOut_2)
    );

    Router_3x3_w8_v1_d2_s2 t_1 (
        .clk(clk),
        .rst(rst),
        .place_0(3'd1),
        .place_1(3'd2),
        .place_2(3'd4),
        .place_3(3'd4),
        .in_0_valid(node_0_toRouter_valid),
        .in_0_flit_last(node_0_toRouter_flit_last),
        .in_0_flit_destination(node_0_toRouter_flit_destination),
        .in_0_flit_data(node_0_toRouter_flit_data),
        .in_1_valid(node_1_toRouter_valid),
        .in_1_flit_last(node_1_toRouter_flit_last),
        .in_1_flit_destination(node_1_toRouter_flit_destination),
        .in_1_flit_data(node_1_toRouter_flit_data),
        .in_2_valid(t_0_out_0_valid),
        .in_2_flit_last(t_0_out_0_flit_last),
        .in_2_flit_destination(t_0_out_0_flit_destination),
        .in_2_flit_data(t_0_out_0_flit_data),
        .creditOut_0(t_1_creditOut_0),
        .creditOut_1(t_1_creditOut_1),
        .creditOut_2(t_1_creditOut_2),
        .out_0_valid(t_1_out_0_valid),
        .out_0_flit_last(t_1_out_0_flit_last),
        .out_0_flit_destination(t_1_out_0_flit_destination),
        .out_0_flit_data(t_1_out_0_flit_data),
        .out_1_valid(t_1_out_1_valid),
        .out_1_flit_last(t_1_out_1_flit_last),
        .out_1_flit_destination(t_1_out_1_flit_destination),
        .out_1_flit_data(t_1_out_1_flit_data),
        .out_2_valid(t_1_out_2_valid),
        .out_2_flit_last(t_1_out_2_flit_last),
        .out_2_flit_destination(t_1_out_2_flit_destination),
        .out_2_flit_data(t_1_out_2_flit_data),
        .creditIn_0(node_0_creditToRouter),
        .creditIn_1(node_1_creditToRouter),
        .creditIn_2(t_0_creditOut_0)
    );

    Router_3x3_w8_v1_d2_s2 t_2 (
        .clk(clk),
        .rst(rst),
        .place_0(3'd4),
        .place_1(3'd4),
        .place_2(3'd1),
        .place_3(3'd2),
        .in_0_valid(node_2_toRouter_valid),
        .in_0_flit_last(node_2_toRouter_flit_last),
        .in_0_flit_destination(node_2_toRouter_flit_destination),
        .in_0_flit_data(node_2_toRouter_flit_data),
        .in_1_valid(node_3_toRouter_valid),
        .in_1_flit_last(node_3_toRouter_flit_last),
        .in_1_flit_destination(node_3_toRouter_flit_destination),
        .in_1_flit_data(node_3_toRouter_flit_data),
        .in_2_valid(t_0_out_1_valid),
        .in_2_flit_last(t_0_out_1_flit_last),
        .in_2_flit_destination(t_0_out_1_flit_destination),
        .in_2_flit_data(t_0_out_1_flit_data),
        .creditOut_0(t_2_creditOut_0),
        .creditOut_1(t_2_creditOut_1),
        .creditOut_2(t_2_creditOut_2),
        .out_0_valid(t_2_out_0_valid),
        .out_0_flit_last(t_2_out_0_flit_last),
        .out_0_flit_destination(t_2_out_0_flit_destination),
        .out_0_flit_data(t_2_out_0_flit_data),
        .out_1_valid(t_2_out_1_valid),
        .out_1_flit_last(t_2_out_1_flit_last),
        .out_1_flit_destination(t_2_out_1_flit_destination),
        .out_1_flit_data(t_2_out_1_flit_data),
        .out_2_valid(t_2_out_2_valid),
        .out_2_flit_last(t_2_out_2_flit_last),
        .out_2_flit_destination(t_2_out_2_flit_destination),
        .out_2_flit_data(t_2_out_2_flit_data),
        .creditIn_0(node_2_creditToRouter),
        .creditIn_1(node_3_creditToRouter),
        .creditIn_2(t_0_creditOut_1)
    );

    NetworkInterface_w8_v1_d2_s2 node_0 (
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
        .toRouter_flit_destination(node_0_toRouter_flit_destination),
        .toRouter_flit_data(node_0_toRouter_flit_data),
        .creditFromRouter(t_1_creditOut_0),
        .fromRouter_valid(t_1_out_0_valid),
        .fromRouter_last(t_1_out_0_flit_last),
        .fromRouter_data(t_1_out_0_flit_data),
        .creditToRouter(node_0_creditToRouter)
    );

    NetworkInterface_w8_v1_d2_s2 node_1 (
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
        .toRouter_flit_destination(node_1_toRouter_flit_destination),
        .toRouter_flit_data(node_1_toRouter_flit_data),
        .creditFromRouter(t_1_creditOut_1),
        .fromRouter_valid(t_1_out_1_valid),
        .fromRouter_last(t_1_out_1_flit_last),
        .fromRouter_data(t_1_out_1_flit_data),
        .creditToRouter(node_1_creditToRouter)
    );

    NetworkInterface_w8_v1_d2_s2 node_2 (
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
        .toRouter_flit_destination(node_2_toRouter_flit_destination),
        .toRouter_flit_data(node_2_toRouter_flit_data),
        .creditFromRouter(t_2_creditOut_0),
        .fromRouter_valid(t_2_out_0_valid),
        .fromRouter_last(t_2_out_0_flit_last),
        .fromRouter_data(t_2_out_0_flit_data),
        .creditToRouter(node_2_creditToRouter)
    );

    NetworkInterface_w8_v1_d2_s2 node_3 (
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
        .toRouter_flit_destination(node_3_toRouter_flit_destination),
        .toRouter_flit_data(node_3_toRouter_flit_data),
        .creditFromRouter(t_2_creditOut_1),
        .fromRouter_valid(t_2_out_1_valid),
        .fromRouter_last(t_2_out_1_flit_last),
        .fromRouter_data(t_2_out_1_flit_data),
        .creditToRouter(node_3_creditToRouter)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, t_1_out_0_flit_destination, t_1_out_1_flit_destination,
        t_2_out_0_flit_destination, t_2_out_1_flit_destination};

`ifndef SYNTHESIS
    logic       inject_0_waited = 1'b0;
    logic       inject_0_payload_last_past;
    logic [1:0] inject_0_payload_destination_past;
    logic [7:0] inject_0_payload_data_past;
    logic       inject_1_waited = 1'b0;
    logic       inject_1_payload_last_past;
    logic [1:0] inject_1_payload_destination_past;
    logic [7:0] inject_1_payload_data_past;
    logic       inject_2_waited = 1'b0;
    logic       inject_2_payload_last_past;
    logic [1:0] inject_2_payload_destination_past;
    logic [7:0] inject_2_payload_data_past;
    logic       inject_3_waited = 1'b0;
    logic       inject_3_payload_last_past;
    logic [1:0] inject_3_payload_destination_past;
    logic [7:0] inject_3_payload_data_past;
    logic       eject_0_waited = 1'b0;
    logic       eject_0_payload_last_past;
    logic [7:0] eject_0_payload_data_past;
    logic       eject_1_waited = 1'b0;
    logic       eject_1_payload_last_past;
    logic [7:0] eject_1_payload_data_past;
    logic       eject_2_waited = 1'b0;
    logic       eject_2_payload_last_past;
    logic [7:0] eject_2_payload_data_past;
    logic       eject_3_waited = 1'b0;
    logic       eject_3_payload_last_past;
    logic [7:0] eject_3_payload_data_past;

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
