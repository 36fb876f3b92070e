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
    input  logic [3:0]  inject_0_payload_destination,
    input  logic [15:0] inject_0_payload_data,
    output logic        eject_0_valid,
    input  logic        eject_0_ready,
    output logic        eject_0_payload_last,
    output logic [15:0] eject_0_payload_data,
    output logic        toRouter_valid,
    output logic        toRouter_flit_last,
    output logic        toRouter_flit_vc,
    output logic [3:0]  toRouter_flit_destination,
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
    logic [20:0] cat_and_cat;
    logic        item_last;
    logic [1:0]  numbers;
    logic [3:0]  item_destination;
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
    assign cat_and_cat = {21{sends_0}} &
        {inject_0_payload_last, inject_0_payload_destination, inject_0_payload_data};
    assign item_last = cat_and_cat[20];
    assign toRouter_flit_last = item_last;
    assign numbers = vc_0 & {2{sends_0}};
    assign toRouter_flit_vc = numbers[1];
    assign item_destination = cat_and_cat[19:16];
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
    logic [3:0]  inject_0_payload_destination_past;
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
