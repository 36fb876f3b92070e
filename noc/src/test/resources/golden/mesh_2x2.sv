// verilator lint_off DECLFILENAME

// First-in first-out buffer between two streams.
module Fifo_w19_d4 (
    input  logic        clk,
    input  logic        rst,
    input  logic        in_valid,
    output logic        in_ready,
    input  logic [18:0] in_payload,
    output logic        out_valid,
    input  logic        out_ready,
    output logic [18:0] out_payload,
    output logic [2:0]  count
);
    logic [2:0] head;
    logic [2:0] tail;
    logic [2:0] held;
    logic [18:0] words [0:3];

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
    logic [18:0] in_payload_past;
    logic        out_waited = 1'b0;
    logic [18:0] out_payload_past;

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

// Wormhole router: input buffers, credits, column first.
module Router_x1_y1_d16_b4 (
    input  logic        clk,
    input  logic        rst,
    input  logic        x,
    input  logic        y,
    input  logic        in_0_valid,
    input  logic        in_0_flit_last,
    input  logic        in_0_flit_y,
    input  logic        in_0_flit_x,
    input  logic [15:0] in_0_flit_data,
    input  logic        in_1_valid,
    input  logic        in_1_flit_last,
    input  logic        in_1_flit_y,
    input  logic        in_1_flit_x,
    input  logic [15:0] in_1_flit_data,
    input  logic        in_2_valid,
    input  logic        in_2_flit_last,
    input  logic        in_2_flit_y,
    input  logic        in_2_flit_x,
    input  logic [15:0] in_2_flit_data,
    input  logic        in_3_valid,
    input  logic        in_3_flit_last,
    input  logic        in_3_flit_y,
    input  logic        in_3_flit_x,
    input  logic [15:0] in_3_flit_data,
    input  logic        in_4_valid,
    input  logic        in_4_flit_last,
    input  logic        in_4_flit_y,
    input  logic        in_4_flit_x,
    input  logic [15:0] in_4_flit_data,
    output logic        creditOut_0,
    output logic        creditOut_1,
    output logic        creditOut_2,
    output logic        creditOut_3,
    output logic        creditOut_4,
    output logic        out_0_valid,
    output logic        out_0_flit_last,
    output logic        out_0_flit_y,
    output logic        out_0_flit_x,
    output logic [15:0] out_0_flit_data,
    output logic        out_1_valid,
    output logic        out_1_flit_last,
    output logic        out_1_flit_y,
    output logic        out_1_flit_x,
    output logic [15:0] out_1_flit_data,
    output logic        out_2_valid,
    output logic        out_2_flit_last,
    output logic        out_2_flit_y,
    output logic        out_2_flit_x,
    output logic [15:0] out_2_flit_data,
    output logic        out_3_valid,
    output logic        out_3_flit_last,
    output logic        out_3_flit_y,
    output logic        out_3_flit_x,
    output logic [15:0] out_3_flit_data,
    output logic        out_4_valid,
    output logic        out_4_flit_last,
    output logic        out_4_flit_y,
    output logic        out_4_flit_x,
    output logic [15:0] out_4_flit_data,
    input  logic        creditIn_0,
    input  logic        creditIn_1,
    input  logic        creditIn_2,
    input  logic        creditIn_3,
    input  logic        creditIn_4
);
    logic [2:0]  credits_0;
    logic        locked_0;
    logic [4:0]  owner_0;
    logic        outValid_0;
    logic        outFlit_0_last;
    logic        outFlit_0_y;
    logic        outFlit_0_x;
    logic [15:0] outFlit_0_data;
    logic [2:0]  credits_1;
    logic        locked_1;
    logic [3:0]  owner_1;
    logic        outValid_1;
    logic        outFlit_1_last;
    logic        outFlit_1_y;
    logic        outFlit_1_x;
    logic [15:0] outFlit_1_data;
    logic [2:0]  credits_2;
    logic        locked_2;
    logic [1:0]  owner_2;
    logic        outValid_2;
    logic        outFlit_2_last;
    logic        outFlit_2_y;
    logic        outFlit_2_x;
    logic [15:0] outFlit_2_data;
    logic [2:0]  credits_3;
    logic        locked_3;
    logic [3:0]  owner_3;
    logic        outValid_3;
    logic        outFlit_3_last;
    logic        outFlit_3_y;
    logic        outFlit_3_x;
    logic [15:0] outFlit_3_data;
    logic [2:0]  credits_4;
    logic        locked_4;
    logic [1:0]  owner_4;
    logic        outValid_4;
    logic        outFlit_4_last;
    logic        outFlit_4_y;
    logic        outFlit_4_x;
    logic [15:0] outFlit_4_data;
    logic        credit_0;
    logic        credit_1;
    logic        credit_2;
    logic        credit_3;
    logic        credit_4;
    logic        buffer_0_in_ready;
    logic        buffer_0_out_valid;
    logic [18:0] buffer_0_out_payload;
    logic [2:0]  buffer_0_count;
    logic        buffer_1_in_ready;
    logic        buffer_1_out_valid;
    logic [18:0] buffer_1_out_payload;
    logic [2:0]  buffer_1_count;
    logic        buffer_2_in_ready;
    logic        buffer_2_out_valid;
    logic [18:0] buffer_2_out_payload;
    logic [2:0]  buffer_2_count;
    logic        buffer_3_in_ready;
    logic        buffer_3_out_valid;
    logic [18:0] buffer_3_out_payload;
    logic [2:0]  buffer_3_count;
    logic        buffer_4_in_ready;
    logic        buffer_4_out_valid;
    logic [18:0] buffer_4_out_payload;
    logic [2:0]  buffer_4_count;
    logic [4:0]  arbiter_0_grant;
    logic [3:0]  arbiter_1_grant;
    logic [1:0]  arbiter_2_grant;
    logic [3:0]  arbiter_3_grant;
    logic [1:0]  arbiter_4_grant;
    logic        send_0;
    logic [18:0] chosen_0;
    logic [18:0] chosen_1;
    logic [18:0] chosen_2;
    logic [18:0] chosen_3;
    logic        flit_0_last;
    logic        flit_0_y;
    logic        flit_0_x;
    logic [15:0] flit_0_data;
    logic        send_1;
    logic [18:0] chosen_4;
    logic [18:0] chosen_5;
    logic [18:0] chosen_6;
    logic        flit_1_last;
    logic        flit_1_y;
    logic        flit_1_x;
    logic [15:0] flit_1_data;
    logic        send_2;
    logic [18:0] chosen_7;
    logic        flit_2_last;
    logic        flit_2_y;
    logic        flit_2_x;
    logic [15:0] flit_2_data;
    logic        send_3;
    logic [18:0] chosen_8;
    logic [18:0] chosen_9;
    logic [18:0] chosen_10;
    logic        flit_3_last;
    logic        flit_3_y;
    logic        flit_3_x;
    logic [15:0] flit_3_data;
    logic        send_4;
    logic [18:0] chosen_11;
    logic        flit_4_last;
    logic        flit_4_y;
    logic        flit_4_x;
    logic [15:0] flit_4_data;
    logic        taken_0;
    logic        taken_1;
    logic        taken_2;
    logic        taken_3;
    logic        taken_4;
    logic [18:0] buffer_0_in_payload;
    logic [18:0] buffer_1_in_payload;
    logic [18:0] buffer_2_in_payload;
    logic [18:0] buffer_3_in_payload;
    logic [18:0] buffer_4_in_payload;
    logic        head_0_x;
    logic        sameColumn_0;
    logic        head_0_y;
    logic        direction_0;
    logic        head_1_x;
    logic        sameColumn_1;
    logic        head_1_y;
    logic        direction_1;
    logic        head_2_x;
    logic        sameColumn_2;
    logic        head_2_y;
    logic        direction_2;
    logic        head_3_x;
    logic        sameColumn_3;
    logic        head_3_y;
    logic        direction_3;
    logic        head_4_x;
    logic        sameColumn_4;
    logic        head_4_y;
    logic        direction_4;
    logic [4:0]  requests_0;
    logic [4:0]  eligible_0;
    logic [4:0]  arbiter_0_request;
    logic        sameColumn_5;
    logic        sameColumn_6;
    logic        sameColumn_7;
    logic        sameColumn_8;
    logic [3:0]  requests_1;
    logic [3:0]  eligible_1;
    logic [3:0]  arbiter_1_request;
    logic [1:0]  requests_2;
    logic [1:0]  eligible_2;
    logic [1:0]  arbiter_2_request;
    logic        sameColumn_9;
    logic        sameColumn_10;
    logic        sameColumn_11;
    logic        sameColumn_12;
    logic [3:0]  requests_3;
    logic [3:0]  eligible_3;
    logic [3:0]  arbiter_3_request;
    logic [1:0]  requests_4;
    logic [1:0]  eligible_4;
    logic [1:0]  arbiter_4_request;

    assign send_0 = |arbiter_0_grant;

    always_ff @(posedge clk) begin
        if (rst) begin
            credits_0 <= 3'd4;
        end else if (send_0 && !creditIn_0) begin
            credits_0 <= credits_0 - 3'd1;
        end else if (creditIn_0 && !send_0) begin
            credits_0 <= credits_0 + 3'd1;
        end
    end

    assign chosen_0 = arbiter_0_grant[1] ? buffer_1_out_payload : buffer_0_out_payload;
    assign chosen_1 = arbiter_0_grant[2] ? buffer_2_out_payload : chosen_0;
    assign chosen_2 = arbiter_0_grant[3] ? buffer_3_out_payload : chosen_1;
    assign chosen_3 = arbiter_0_grant[4] ? buffer_4_out_payload : chosen_2;
    assign flit_0_last = chosen_3[18];

    always_ff @(posedge clk) begin
        if (rst) begin
            locked_0 <= 1'b0;
            owner_0 <= 5'd0;
        end else if (send_0) begin
            locked_0 <= !flit_0_last;
            owner_0 <= arbiter_0_grant;
        end
    end

    assign flit_0_y = chosen_3[17];
    assign flit_0_x = chosen_3[16];
    assign flit_0_data = chosen_3[15:0];
    assign send_1 = |arbiter_1_grant;
    assign chosen_4 = arbiter_1_grant[1] ? buffer_2_out_payload : buffer_0_out_payload;
    assign chosen_5 = arbiter_1_grant[2] ? buffer_3_out_payload : chosen_4;
    assign chosen_6 = arbiter_1_grant[3] ? buffer_4_out_payload : chosen_5;
    assign flit_1_last = chosen_6[18];
    assign flit_1_y = chosen_6[17];
    assign flit_1_x = chosen_6[16];
    assign flit_1_data = chosen_6[15:0];
    assign send_2 = |arbiter_2_grant;
    assign chosen_7 = arbiter_2_grant[1] ? buffer_4_out_payload : buffer_0_out_payload;
    assign flit_2_last = chosen_7[18];
    assign flit_2_y = chosen_7[17];
    assign flit_2_x = chosen_7[16];
    assign flit_2_data = chosen_7[15:0];
    assign send_3 = |arbiter_3_grant;
    assign chosen_8 = arbiter_3_grant[1] ? buffer_1_out_payload : buffer_0_out_payload;
    assign chosen_9 = arbiter_3_grant[2] ? buffer_2_out_payload : chosen_8;
    assign chosen_10 = arbiter_3_grant[3] ? buffer_4_out_payload : chosen_9;
    assign flit_3_last = chosen_10[18];
    assign flit_3_y = chosen_10[17];
    assign flit_3_x = chosen_10[16];
    assign flit_3_data = chosen_10[15:0];
    assign send_4 = |arbiter_4_grant;
    assign chosen_11 = arbiter_4_grant[1] ? buffer_2_out_payload : buffer_0_out_payload;
    assign flit_4_last = chosen_11[18];
    assign flit_4_y = chosen_11[17];
    assign flit_4_x = chosen_11[16];
    assign flit_4_data = chosen_11[15:0];
    assign taken_0 = |{arbiter_0_grant[0], arbiter_1_grant[0], arbiter_2_grant[0],
        arbiter_3_grant[0], arbiter_4_grant[0]};
    assign taken_1 = |{arbiter_0_grant[1], arbiter_3_grant[1]};
    assign taken_2 = |{arbiter_0_grant[2], arbiter_1_grant[1], arbiter_3_grant[2],
        arbiter_4_grant[1]};
    assign taken_3 = |{arbiter_0_grant[3], arbiter_1_grant[2]};
    assign taken_4 = |{arbiter_0_grant[4], arbiter_1_grant[3], arbiter_2_grant[1],
        arbiter_3_grant[3]};

    always_ff @(posedge clk) begin
        if (rst) begin
            outValid_0 <= 1'b0;
            outValid_1 <= 1'b0;
            outValid_2 <= 1'b0;
            outValid_3 <= 1'b0;
            outValid_4 <= 1'b0;
            credit_0 <= 1'b0;
            credit_1 <= 1'b0;
            credit_2 <= 1'b0;
            credit_3 <= 1'b0;
            credit_4 <= 1'b0;
        end else begin
            outValid_0 <= send_0;
            outValid_1 <= send_1;
            outValid_2 <= send_2;
            outValid_3 <= send_3;
            outValid_4 <= send_4;
            credit_0 <= taken_0;
            credit_1 <= taken_1;
            credit_2 <= taken_2;
            credit_3 <= taken_3;
            credit_4 <= taken_4;
        end
    end

    always_ff @(posedge clk) begin
        outFlit_0_last <= flit_0_last;
        outFlit_0_y <= flit_0_y;
        outFlit_0_x <= flit_0_x;
        outFlit_0_data <= flit_0_data;
        outFlit_1_last <= flit_1_last;
        outFlit_1_y <= flit_1_y;
        outFlit_1_x <= flit_1_x;
        outFlit_1_data <= flit_1_data;
        outFlit_2_last <= flit_2_last;
        outFlit_2_y <= flit_2_y;
        outFlit_2_x <= flit_2_x;
        outFlit_2_data <= flit_2_data;
        outFlit_3_last <= flit_3_last;
        outFlit_3_y <= flit_3_y;
        outFlit_3_x <= flit_3_x;
        outFlit_3_data <= flit_3_data;
        outFlit_4_last <= flit_4_last;
        outFlit_4_y <= flit_4_y;
        outFlit_4_x <= flit_4_x;
        outFlit_4_data <= flit_4_data;
    end

    assign out_0_valid = outValid_0;
    assign out_0_flit_last = outFlit_0_last;
    assign out_0_flit_y = outFlit_0_y;
    assign out_0_flit_x = outFlit_0_x;
    assign out_0_flit_data = outFlit_0_data;

    always_ff @(posedge clk) begin
        if (rst) begin
            credits_1 <= 3'd4;
        end else if (send_1 && !creditIn_1) begin
            credits_1 <= credits_1 - 3'd1;
        end else if (creditIn_1 && !send_1) begin
            credits_1 <= credits_1 + 3'd1;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            locked_1 <= 1'b0;
            owner_1 <= 4'd0;
        end else if (send_1) begin
            locked_1 <= !flit_1_last;
            owner_1 <= arbiter_1_grant;
        end
    end

    assign out_1_valid = outValid_1;
    assign out_1_flit_last = outFlit_1_last;
    assign out_1_flit_y = outFlit_1_y;
    assign out_1_flit_x = outFlit_1_x;
    assign out_1_flit_data = outFlit_1_data;

    always_ff @(posedge clk) begin
        if (rst) begin
            credits_2 <= 3'd4;
        end else if (send_2 && !creditIn_2) begin
            credits_2 <= credits_2 - 3'd1;
        end else if (creditIn_2 && !send_2) begin
            credits_2 <= credits_2 + 3'd1;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            locked_2 <= 1'b0;
            owner_2 <= 2'd0;
        end else if (send_2) begin
            locked_2 <= !flit_2_last;
            owner_2 <= arbiter_2_grant;
        end
    end

    assign out_2_valid = outValid_2;
    assign out_2_flit_last = outFlit_2_last;
    assign out_2_flit_y = outFlit_2_y;
    assign out_2_flit_x = outFlit_2_x;
    assign out_2_flit_data = outFlit_2_data;

    always_ff @(posedge clk) begin
        if (rst) begin
            credits_3 <= 3'd4;
        end else if (send_3 && !creditIn_3) begin
            credits_3 <= credits_3 - 3'd1;
        end else if (creditIn_3 && !send_3) begin
            credits_3 <= credits_3 + 3'd1;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            locked_3 <= 1'b0;
            owner_3 <= 4'd0;
        end else if (send_3) begin
            locked_3 <= !flit_3_last;
            owner_3 <= arbiter_3_grant;
        end
    end

    assign out_3_valid = outValid_3;
    assign out_3_flit_last = outFlit_3_last;
    assign out_3_flit_y = outFlit_3_y;
    assign out_3_flit_x = outFlit_3_x;
    assign out_3_flit_data = outFlit_3_data;

    always_ff @(posedge clk) begin
        if (rst) begin
            credits_4 <= 3'd4;
        end else if (send_4 && !creditIn_4) begin
            credits_4 <= credits_4 - 3'd1;
        end else if (creditIn_4 && !send_4) begin
            credits_4 <= credits_4 + 3'd1;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            locked_4 <= 1'b0;
            owner_4 <= 2'd0;
        end else if (send_4) begin
            locked_4 <= !flit_4_last;
            owner_4 <= arbiter_4_grant;
        end
    end

    assign out_4_valid = outValid_4;
    assign out_4_flit_last = outFlit_4_last;
    assign out_4_flit_y = outFlit_4_y;
    assign out_4_flit_x = outFlit_4_x;
    assign out_4_flit_data = outFlit_4_data;
    assign creditOut_0 = credit_0;
    assign creditOut_1 = credit_1;
    assign creditOut_2 = credit_2;
    assign creditOut_3 = credit_3;
    assign creditOut_4 = credit_4;
    assign buffer_0_in_payload = {in_0_flit_last, in_0_flit_y, in_0_flit_x, in_0_flit_data};
    assign buffer_1_in_payload = {in_1_flit_last, in_1_flit_y, in_1_flit_x, in_1_flit_data};
    assign buffer_2_in_payload = {in_2_flit_last, in_2_flit_y, in_2_flit_x, in_2_flit_data};
    assign buffer_3_in_payload = {in_3_flit_last, in_3_flit_y, in_3_flit_x, in_3_flit_data};
    assign buffer_4_in_payload = {in_4_flit_last, in_4_flit_y, in_4_flit_x, in_4_flit_data};
    assign head_0_x = buffer_4_out_payload[16];
    assign sameColumn_0 = head_0_x == x;
    assign head_0_y = buffer_4_out_payload[17];
    assign direction_0 = sameColumn_0 && head_0_y == y;
    assign head_1_x = buffer_3_out_payload[16];
    assign sameColumn_1 = head_1_x == x;
    assign head_1_y = buffer_3_out_payload[17];
    assign direction_1 = sameColumn_1 && head_1_y == y;
    assign head_2_x = buffer_2_out_payload[16];
    assign sameColumn_2 = head_2_x == x;
    assign head_2_y = buffer_2_out_payload[17];
    assign direction_2 = sameColumn_2 && head_2_y == y;
    assign head_3_x = buffer_1_out_payload[16];
    assign sameColumn_3 = head_3_x == x;
    assign head_3_y = buffer_1_out_payload[17];
    assign direction_3 = sameColumn_3 && head_3_y == y;
    assign head_4_x = buffer_0_out_payload[16];
    assign sameColumn_4 = head_4_x == x;
    assign head_4_y = buffer_0_out_payload[17];
    assign direction_4 = sameColumn_4 && head_4_y == y;
    assign requests_0 = {buffer_4_out_valid && direction_0, buffer_3_out_valid && direction_1,
        buffer_2_out_valid && direction_2, buffer_1_out_valid && direction_3,
        buffer_0_out_valid && direction_4};
    assign eligible_0 = locked_0 ? requests_0 & owner_0 : requests_0;
    assign arbiter_0_request = credits_0 != 3'd0 ? eligible_0 : 5'd0;
    assign sameColumn_5 = head_0_x == x;
    assign sameColumn_6 = head_1_x == x;
    assign sameColumn_7 = head_2_x == x;
    assign sameColumn_8 = head_4_x == x;
    assign requests_1 = {buffer_4_out_valid && sameColumn_5 && head_0_y < y,
        buffer_3_out_valid && sameColumn_6 && head_1_y < y,
        buffer_2_out_valid && sameColumn_7 && head_2_y < y,
        buffer_0_out_valid && sameColumn_8 && head_4_y < y};
    assign eligible_1 = locked_1 ? requests_1 & owner_1 : requests_1;
    assign arbiter_1_request = credits_1 != 3'd0 ? eligible_1 : 4'd0;
    assign requests_2 = {buffer_4_out_valid && head_0_x > x, buffer_0_out_valid && head_4_x > x};
    assign eligible_2 = locked_2 ? requests_2 & owner_2 : requests_2;
    assign arbiter_2_request = credits_2 != 3'd0 ? eligible_2 : 2'd0;
    assign sameColumn_9 = head_0_x == x;
    assign sameColumn_10 = head_2_x == x;
    assign sameColumn_11 = head_3_x == x;
    assign sameColumn_12 = head_4_x == x;
    assign requests_3 = {buffer_4_out_valid && sameColumn_9 && head_0_y > y,
        buffer_2_out_valid && sameColumn_10 && head_2_y > y,
        buffer_1_out_valid && sameColumn_11 && head_3_y > y,
        buffer_0_out_valid && sameColumn_12 && head_4_y > y};
    assign eligible_3 = locked_3 ? requests_3 & owner_3 : requests_3;
    assign arbiter_3_request = credits_3 != 3'd0 ? eligible_3 : 4'd0;
    assign requests_4 = {buffer_2_out_valid && head_2_x < x, buffer_0_out_valid && head_4_x < x};
    assign eligible_4 = locked_4 ? requests_4 & owner_4 : requests_4;
    assign arbiter_4_request = credits_4 != 3'd0 ? eligible_4 : 2'd0;

    Fifo_w19_d4 buffer_0 (
        .clk(clk),
        .rst(rst),
        .in_valid(in_0_valid),
        .in_ready(buffer_0_in_ready),
        .in_payload(buffer_0_in_payload),
        .out_valid(buffer_0_out_valid),
        .out_ready(taken_0),
        .out_payload(buffer_0_out_payload),
        .count(buffer_0_count)
    );

    Fifo_w19_d4 buffer_1 (
        .clk(clk),
        .rst(rst),
        .in_valid(in_1_valid),
        .in_ready(buffer_1_in_ready),
        .in_payload(buffer_1_in_payload),
        .out_valid(buffer_1_out_valid),
        .out_ready(taken_1),
        .out_payload(buffer_1_out_payload),
        .count(buffer_1_count)
    );

    Fifo_w19_d4 buffer_2 (
        .clk(clk),
        .rst(rst),
        .in_valid(in_2_valid),
        .in_ready(buffer_2_in_ready),
        .in_payload(buffer_2_in_payload),
        .out_valid(buffer_2_out_valid),
        .out_ready(taken_2),
        .out_payload(buffer_2_out_payload),
        .count(buffer_2_count)
    );

    Fifo_w19_d4 buffer_3 (
        .clk(clk),
        .rst(rst),
        .in_valid(in_3_valid),
        .in_ready(buffer_3_in_ready),
        .in_payload(buffer_3_in_payload),
        .out_valid(buffer_3_out_valid),
        .out_ready(taken_3),
        .out_payload(buffer_3_out_payload),
        .count(buffer_3_count)
    );

    Fifo_w19_d4 buffer_4 (
        .clk(clk),
        .rst(rst),
        .in_valid(in_4_valid),
        .in_ready(buffer_4_in_ready),
        .in_payload(buffer_4_in_payload),
        .out_valid(buffer_4_out_valid),
        .out_ready(taken_4),
        .out_payload(buffer_4_out_payload),
        .count(buffer_4_count)
    );

    RoundRobinArbiter_r5 arbiter_0 (
        .clk(clk),
        .rst(rst),
        .request(arbiter_0_request),
        .accept(send_0),
        .grant(arbiter_0_grant)
    );

    RoundRobinArbiter_r4 arbiter_1 (
        .clk(clk),
        .rst(rst),
        .request(arbiter_1_request),
        .accept(send_1),
        .grant(arbiter_1_grant)
    );

    RoundRobinArbiter_r2 arbiter_2 (
        .clk(clk),
        .rst(rst),
        .request(arbiter_2_request),
        .accept(send_2),
        .grant(arbiter_2_grant)
    );

    RoundRobinArbiter_r4 arbiter_3 (
        .clk(clk),
        .rst(rst),
        .request(arbiter_3_request),
        .accept(send_3),
        .grant(arbiter_3_grant)
    );

    RoundRobinArbiter_r2 arbiter_4 (
        .clk(clk),
        .rst(rst),
        .request(arbiter_4_request),
        .accept(send_4),
        .grant(arbiter_4_grant)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, buffer_0_in_ready, buffer_0_count, buffer_1_in_ready, buffer_1_count,
        buffer_2_in_ready, buffer_2_count, buffer_3_in_ready, buffer_3_count, buffer_4_in_ready,
        buffer_4_count};
endmodule

// Joins a node's valid/ready streams to the credits of its router.
module NetworkInterface_x1_y1_d16_b4 (
    input  logic        clk,
    input  logic        rst,
    input  logic        inject_valid,
    output logic        inject_ready,
    input  logic        inject_payload_last,
    input  logic        inject_payload_y,
    input  logic        inject_payload_x,
    input  logic [15:0] inject_payload_data,
    output logic        eject_valid,
    input  logic        eject_ready,
    output logic        eject_payload_last,
    output logic        eject_payload_y,
    output logic        eject_payload_x,
    output logic [15:0] eject_payload_data,
    output logic        toRouter_valid,
    output logic        toRouter_flit_last,
    output logic        toRouter_flit_y,
    output logic        toRouter_flit_x,
    output logic [15:0] toRouter_flit_data,
    input  logic        creditFromRouter,
    input  logic        fromRouter_valid,
    input  logic        fromRouter_flit_last,
    input  logic        fromRouter_flit_y,
    input  logic        fromRouter_flit_x,
    input  logic [15:0] fromRouter_flit_data,
    output logic        creditToRouter
);
    logic [2:0]  credits;
    logic        credit;
    logic        buffer_in_ready;
    logic        buffer_out_valid;
    logic [18:0] buffer_out_payload;
    logic [2:0]  buffer_count;
    logic [18:0] buffer_in_payload;

    assign inject_ready = credits != 3'd0;

    always_ff @(posedge clk) begin
        if (rst) begin
            credits <= 3'd4;
        end else if (inject_valid && inject_ready && !creditFromRouter) begin
            credits <= credits - 3'd1;
        end else if (creditFromRouter && !(inject_valid && inject_ready)) begin
            credits <= credits + 3'd1;
        end
    end

    assign toRouter_valid = inject_valid && inject_ready;
    assign toRouter_flit_last = inject_payload_last;
    assign toRouter_flit_y = inject_payload_y;
    assign toRouter_flit_x = inject_payload_x;
    assign toRouter_flit_data = inject_payload_data;
    assign eject_valid = buffer_out_valid;
    assign eject_payload_last = buffer_out_payload[18];
    assign eject_payload_y = buffer_out_payload[17];
    assign eject_payload_x = buffer_out_payload[16];
    assign eject_payload_data = buffer_out_payload[15:0];

    always_ff @(posedge clk) begin
        if (rst) begin
            credit <= 1'b0;
        end else begin
            credit <= eject_valid && eject_ready;
        end
    end

    assign creditToRouter = credit;
    assign buffer_in_payload = {fromRouter_flit_last, fromRouter_flit_y, fromRouter_flit_x,
        fromRouter_flit_data};

    Fifo_w19_d4 buffer (
        .clk(clk),
        .rst(rst),
        .in_valid(fromRouter_valid),
        .in_ready(buffer_in_ready),
        .in_payload(buffer_in_payload),
        .out_valid(buffer_out_valid),
        .out_ready(eject_ready),
        .out_payload(buffer_out_payload),
        .count(buffer_count)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, buffer_in_ready, buffer_count};

`ifndef SYNTHESIS
    logic        inject_waited = 1'b0;
    logic        inject_payload_last_past;
    logic        inject_payload_y_past;
    logic        inject_payload_x_past;
    logic [15:0] inject_payload_data_past;
    logic        eject_waited = 1'b0;
    logic        eject_payload_last_past;
    logic        eject_payload_y_past;
    logic        eject_payload_x_past;
    logic [15:0] eject_payload_data_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            inject_waited <= 1'b0;
            eject_waited <= 1'b0;
        end else begin
            inject_waited <= inject_valid && !inject_ready;
            eject_waited <= eject_valid && !eject_ready;
        end
    end

    always_ff @(posedge clk) begin
        inject_payload_last_past <= inject_payload_last;
        inject_payload_y_past <= inject_payload_y;
        inject_payload_x_past <= inject_payload_x;
        inject_payload_data_past <= inject_payload_data;
        eject_payload_last_past <= eject_payload_last;
        eject_payload_y_past <= eject_payload_y;
        eject_payload_x_past <= eject_payload_x;
        eject_payload_data_past <= eject_payload_data;
    end

    // stream `inject` keeps valid until ready
    always @(posedge clk) begin : inject_keeps_valid
        if (!rst) begin
            assume (!inject_waited || inject_valid);
        end
    end

    // stream `inject` keeps its payload until ready
    always @(posedge clk) begin : inject_keeps_payload
        if (!rst) begin
            assume (!inject_waited || (inject_payload_last == inject_payload_last_past &&
                inject_payload_y == inject_payload_y_past &&
                inject_payload_x == inject_payload_x_past &&
                inject_payload_data == inject_payload_data_past));
        end
    end

    // stream `eject` keeps valid until ready
    always @(posedge clk) begin : eject_keeps_valid
        if (!rst) begin
            assert (!eject_waited || eject_valid);
        end
    end

    // stream `eject` keeps its payload until ready
    always @(posedge clk) begin : eject_keeps_payload
        if (!rst) begin
            assert (!eject_waited || (eject_payload_last == eject_payload_last_past &&
                eject_payload_y == eject_payload_y_past &&
                eject_payload_x == eject_payload_x_past &&
                eject_payload_data == eject_payload_data_past));
        end
    end
`endif
endmodule

// Mesh of wormhole routers with a stream in and out at every node.
module Mesh_r2_c2_d16_b4 (
    input  logic        clk,
    input  logic        rst,
    input  logic        inject_0_valid,
    output logic        inject_0_ready,
    input  logic        inject_0_payload_last,
    input  logic        inject_0_payload_y,
    input  logic        inject_0_payload_x,
    input  logic [15:0] inject_0_payload_data,
    input  logic        inject_1_valid,
    output logic        inject_1_ready,
    input  logic        inject_1_payload_last,
    input  logic        inject_1_payload_y,
    input  logic        inject_1_payload_x,
    input  logic [15:0] inject_1_payload_data,
    input  logic        inject_2_valid,
    output logic        inject_2_ready,
    input  logic        inject_2_payload_last,
    input  logic        inject_2_payload_y,
    input  logic        inject_2_payload_x,
    input  logic [15:0] inject_2_payload_data,
    input  logic        inject_3_valid,
    output logic        inject_3_ready,
    input  logic        inject_3_payload_last,
    input  logic        inject_3_payload_y,
    input  logic        inject_3_payload_x,
    input  logic [15:0] inject_3_payload_data,
    output logic        eject_0_valid,
    input  logic        eject_0_ready,
    output logic        eject_0_payload_last,
    output logic        eject_0_payload_y,
    output logic        eject_0_payload_x,
    output logic [15:0] eject_0_payload_data,
    output logic        eject_1_valid,
    input  logic        eject_1_ready,
    output logic        eject_1_payload_last,
    output logic        eject_1_payload_y,
    output logic        eject_1_payload_x,
    output logic [15:0] eject_1_payload_data,
    output logic        eject_2_valid,
    input  logic        eject_2_ready,
    output logic        eject_2_payload_last,
    output logic        eject_2_payload_y,
    output logic        eject_2_payload_x,
    output logic [15:0] eject_2_payload_data,
    output logic        eject_3_valid,
    input  logic        eject_3_ready,
    output logic        eject_3_payload_last,
    output logic        eject_3_payload_y,
    output logic        eject_3_payload_x,
    output logic [15:0] eject_3_payload_data
);
    logic        router_0_0_creditOut_0;
    logic        router_0_0_creditOut_1;
    logic        router_0_0_creditOut_2;
    logic        router_0_0_creditOut_3;
    logic        router_0_0_creditOut_4;
    logic        router_0_0_out_0_valid;
    logic        router_0_0_out_0_flit_last;
    logic        router_0_0_out_0_flit_y;
    logic        router_0_0_out_0_flit_x;
    logic [15:0] router_0_0_out_0_flit_data;
    logic        router_0_0_out_1_valid;
    logic        router_0_0_out_1_flit_last;
    logic        router_0_0_out_1_flit_y;
    logic        router_0_0_out_1_flit_x;
    logic [15:0] router_0_0_out_1_flit_data;
    logic        router_0_0_out_2_valid;
    logic        router_0_0_out_2_flit_last;
    logic        router_0_0_out_2_flit_y;
    logic        router_0_0_out_2_flit_x;
    logic [15:0] router_0_0_out_2_flit_data;
    logic        router_0_0_out_3_valid;
    logic        router_0_0_out_3_flit_last;
    logic        router_0_0_out_3_flit_y;
    logic        router_0_0_out_3_flit_x;
    logic [15:0] router_0_0_out_3_flit_data;
    logic        router_0_0_out_4_valid;
    logic        router_0_0_out_4_flit_last;
    logic        router_0_0_out_4_flit_y;
    logic        router_0_0_out_4_flit_x;
    logic [15:0] router_0_0_out_4_flit_data;
    logic        router_0_1_creditOut_0;
    logic        router_0_1_creditOut_1;
    logic        router_0_1_creditOut_2;
    logic        router_0_1_creditOut_3;
    logic        router_0_1_creditOut_4;
    logic        router_0_1_out_0_valid;
    logic        router_0_1_out_0_flit_last;
    logic        router_0_1_out_0_flit_y;
    logic        router_0_1_out_0_flit_x;
    logic [15:0] router_0_1_out_0_flit_data;
    logic        router_0_1_out_1_valid;
    logic        router_0_1_out_1_flit_last;
    logic        router_0_1_out_1_flit_y;
    logic        router_0_1_out_1_flit_x;
    logic [15:0] router_0_1_out_1_flit_data;
    logic        router_0_1_out_2_valid;
    logic        router_0_1_out_2_flit_last;
    logic        router_0_1_out_2_flit_y;
    logic        router_0_1_out_2_flit_x;
    logic [15:0] router_0_1_out_2_flit_data;
    logic        router_0_1_out_3_valid;
    logic        router_0_1_out_3_flit_last;
    logic        router_0_1_out_3_flit_y;
    logic        router_0_1_out_3_flit_x;
    logic [15:0] router_0_1_out_3_flit_data;
    logic        router_0_1_out_4_valid;
    logic        router_0_1_out_4_flit_last;
    logic        router_0_1_out_4_flit_y;
    logic        router_0_1_out_4_flit_x;
    logic [15:0] router_0_1_out_4_flit_data;
    logic        router_1_0_creditOut_0;
    logic        router_1_0_creditOut_1;
    logic        router_1_0_creditOut_2;
    logic        router_1_0_creditOut_3;
    logic        router_1_0_creditOut_4;
    logic        router_1_0_out_0_valid;
    logic        router_1_0_out_0_flit_last;
    logic        router_1_0_out_0_flit_y;
    logic        router_1_0_out_0_flit_x;
    logic [15:0] router_1_0_out_0_flit_data;
    logic        router_1_0_out_1_valid;
    logic        router_1_0_out_1_flit_last;
    logic        router_1_0_out_1_flit_y;
    logic        router_1_0_out_1_flit_x;
    logic [15:0] router_1_0_out_1_flit_data;
    logic        router_1_0_out_2_valid;
    logic        router_1_0_out_2_flit_last;
    logic        router_1_0_out_2_flit_y;
    logic        router_1_0_out_2_flit_x;
    logic [15:0] router_1_0_out_2_flit_data;
    logic        router_1_0_out_3_valid;
    logic        router_1_0_out_3_flit_last;
    logic        router_1_0_out_3_flit_y;
    logic        router_1_0_out_3_flit_x;
    logic [15:0] router_1_0_out_3_flit_data;
    logic        router_1_0_out_4_valid;
    logic        router_1_0_out_4_flit_last;
    logic        router_1_0_out_4_flit_y;
    logic        router_1_0_out_4_flit_x;
    logic [15:0] router_1_0_out_4_flit_data;
    logic        router_1_1_creditOut_0;
    logic        router_1_1_creditOut_1;
    logic        router_1_1_creditOut_2;
    logic        router_1_1_creditOut_3;
    logic        router_1_1_creditOut_4;
    logic        router_1_1_out_0_valid;
    logic        router_1_1_out_0_flit_last;
    logic        router_1_1_out_0_flit_y;
    logic        router_1_1_out_0_flit_x;
    logic [15:0] router_1_1_out_0_flit_data;
    logic        router_1_1_out_1_valid;
    logic        router_1_1_out_1_flit_last;
    logic        router_1_1_out_1_flit_y;
    logic        router_1_1_out_1_flit_x;
    logic [15:0] router_1_1_out_1_flit_data;
    logic        router_1_1_out_2_valid;
    logic        router_1_1_out_2_flit_last;
    logic        router_1_1_out_2_flit_y;
    logic        router_1_1_out_2_flit_x;
    logic [15:0] router_1_1_out_2_flit_data;
    logic        router_1_1_out_3_valid;
    logic        router_1_1_out_3_flit_last;
    logic        router_1_1_out_3_flit_y;
    logic        router_1_1_out_3_flit_x;
    logic [15:0] router_1_1_out_3_flit_data;
    logic        router_1_1_out_4_valid;
    logic        router_1_1_out_4_flit_last;
    logic        router_1_1_out_4_flit_y;
    logic        router_1_1_out_4_flit_x;
    logic [15:0] router_1_1_out_4_flit_data;
    logic        node_0_inject_ready;
    logic        node_0_eject_valid;
    logic        node_0_eject_payload_last;
    logic        node_0_eject_payload_y;
    logic        node_0_eject_payload_x;
    logic [15:0] node_0_eject_payload_data;
    logic        node_0_toRouter_valid;
    logic        node_0_toRouter_flit_last;
    logic        node_0_toRouter_flit_y;
    logic        node_0_toRouter_flit_x;
    logic [15:0] node_0_toRouter_flit_data;
    logic        node_0_creditToRouter;
    logic        node_1_inject_ready;
    logic        node_1_eject_valid;
    logic        node_1_eject_payload_last;
    logic        node_1_eject_payload_y;
    logic        node_1_eject_payload_x;
    logic [15:0] node_1_eject_payload_data;
    logic        node_1_toRouter_valid;
    logic        node_1_toRouter_flit_last;
    logic        node_1_toRouter_flit_y;
    logic        node_1_toRouter_flit_x;
    logic [15:0] node_1_toRouter_flit_data;
    logic        node_1_creditToRouter;
    logic        node_2_inject_ready;
    logic        node_2_eject_valid;
    logic        node_2_eject_payload_last;
    logic        node_2_eject_payload_y;
    logic        node_2_eject_payload_x;
    logic [15:0] node_2_eject_payload_data;
    logic        node_2_toRouter_valid;
    logic        node_2_toRouter_flit_last;
    logic        node_2_toRouter_flit_y;
    logic        node_2_toRouter_flit_x;
    logic [15:0] node_2_toRouter_flit_data;
    logic        node_2_creditToRouter;
    logic        node_3_inject_ready;
    logic        node_3_eject_valid;
    logic        node_3_eject_payload_last;
    logic        node_3_eject_payload_y;
    logic        node_3_eject_payload_x;
    logic [15:0] node_3_eject_payload_data;
    logic        node_3_toRouter_valid;
    logic        node_3_toRouter_flit_last;
    logic        node_3_toRouter_flit_y;
    logic        node_3_toRouter_flit_x;
    logic [15:0] node_3_toRouter_flit_data;
    logic        node_3_creditToRouter;

    assign inject_0_ready = node_0_inject_ready;
    assign eject_0_valid = node_0_eject_valid;
    assign eject_0_payload_last = node_0_eject_payload_last;
    assign eject_0_payload_y = node_0_eject_payload_y;
    assign eject_0_payload_x = node_0_eject_payload_x;
    assign eject_0_payload_data = node_0_eject_payload_data;
    assign inject_1_ready = node_1_inject_ready;
    assign eject_1_valid = node_1_eject_valid;
    assign eject_1_payload_last = node_1_eject_payload_last;
    assign eject_1_payload_y = node_1_eject_payload_y;
    assign eject_1_payload_x = node_1_eject_payload_x;
    assign eject_1_payload_data = node_1_eject_payload_data;
    assign inject_2_ready = node_2_inject_ready;
    assign eject_2_valid = node_2_eject_valid;
    assign eject_2_payload_last = node_2_eject_payload_last;
    assign eject_2_payload_y = node_2_eject_payload_y;
    assign eject_2_payload_x = node_2_eject_payload_x;
    assign eject_2_payload_data = node_2_eject_payload_data;
    assign inject_3_ready = node_3_inject_ready;
    assign eject_3_valid = node_3_eject_valid;
    assign eject_3_payload_last = node_3_eject_payload_last;
    assign eject_3_payload_y = node_3_eject_payload_y;
    assign eject_3_payload_x = node_3_eject_payload_x;
    assign eject_3_payload_data = node_3_eject_payload_data;

    Router_x1_y1_d16_b4 router_0_0 (
        .clk(clk),
        .rst(rst),
        .x(1'b0),
        .y(1'b0),
        .in_0_valid(node_0_toRouter_valid),
        .in_0_flit_last(node_0_toRouter_flit_last),
        .in_0_flit_y(node_0_toRouter_flit_y),
        .in_0_flit_x(node_0_toRouter_flit_x),
        .in_0_flit_data(node_0_toRouter_flit_data),
        .in_1_valid(1'b0),
        .in_1_flit_last(1'b0),
        .in_1_flit_y(1'b0),
        .in_1_flit_x(1'b0),
        .in_1_flit_data(16'd0),
        .in_2_valid(router_0_1_out_4_valid),
        .in_2_flit_last(router_0_1_out_4_flit_last),
        .in_2_flit_y(router_0_1_out_4_flit_y),
        .in_2_flit_x(router_0_1_out_4_flit_x),
        .in_2_flit_data(router_0_1_out_4_flit_data),
        .in_3_valid(router_1_0_out_1_valid),
        .in_3_flit_last(router_1_0_out_1_flit_last),
        .in_3_flit_y(router_1_0_out_1_flit_y),
        .in_3_flit_x(router_1_0_out_1_flit_x),
        .in_3_flit_data(router_1_0_out_1_flit_data),
        .in_4_valid(1'b0),
        .in_4_flit_last(1'b0),
        .in_4_flit_y(1'b0),
        .in_4_flit_x(1'b0),
        .in_4_flit_data(16'd0),
        .creditOut_0(router_0_0_creditOut_0),
        .creditOut_1(router_0_0_creditOut_1),
        .creditOut_2(router_0_0_creditOut_2),
        .creditOut_3(router_0_0_creditOut_3),
        .creditOut_4(router_0_0_creditOut_4),
        .out_0_valid(router_0_0_out_0_valid),
        .out_0_flit_last(router_0_0_out_0_flit_last),
        .out_0_flit_y(router_0_0_out_0_flit_y),
        .out_0_flit_x(router_0_0_out_0_flit_x),
        .out_0_flit_data(router_0_0_out_0_flit_data),
        .out_1_valid(router_0_0_out_1_valid),
        .out_1_flit_last(router_0_0_out_1_flit_last),
        .out_1_flit_y(router_0_0_out_1_flit_y),
        .out_1_flit_x(router_0_0_out_1_flit_x),
        .out_1_flit_data(router_0_0_out_1_flit_data),
        .out_2_valid(router_0_0_out_2_valid),
        .out_2_flit_last(router_0_0_out_2_flit_last),
        .out_2_flit_y(router_0_0_out_2_flit_y),
        .out_2_flit_x(router_0_0_out_2_flit_x),
        .out_2_flit_data(router_0_0_out_2_flit_data),
        .out_3_valid(router_0_0_out_3_valid),
        .out_3_flit_last(router_0_0_out_3_flit_last),
        .out_3_flit_y(router_0_0_out_3_flit_y),
        .out_3_flit_x(router_0_0_out_3_flit_x),
        .out_3_flit_data(router_0_0_out_3_flit_data),
        .out_4_valid(router_0_0_out_4_valid),
        .out_4_flit_last(router_0_0_out_4_flit_last),
        .out_4_flit_y(router_0_0_out_4_flit_y),
        .out_4_flit_x(router_0_0_out_4_flit_x),
        .out_4_flit_data(router_0_0_out_4_flit_data),
        .creditIn_0(node_0_creditToRouter),
        .creditIn_1(1'b0),
        .creditIn_2(router_0_1_creditOut_4),
        .creditIn_3(router_1_0_creditOut_1),
        .creditIn_4(1'b0)
    );

    Router_x1_y1_d16_b4 router_0_1 (
        .clk(clk),
        .rst(rst),
        .x(1'b1),
        .y(1'b0),
        .in_0_valid(node_1_toRouter_valid),
        .in_0_flit_last(node_1_toRouter_flit_last),
        .in_0_flit_y(node_1_toRouter_flit_y),
        .in_0_flit_x(node_1_toRouter_flit_x),
        .in_0_flit_data(node_1_toRouter_flit_data),
        .in_1_valid(1'b0),
        .in_1_flit_last(1'b0),
        .in_1_flit_y(1'b0),
        .in_1_flit_x(1'b0),
        .in_1_flit_data(16'd0),
        .in_2_valid(1'b0),
        .in_2_flit_last(1'b0),
        .in_2_flit_y(1'b0),
        .in_2_flit_x(1'b0),
        .in_2_flit_data(16'd0),
        .in_3_valid(router_1_1_out_1_valid),
        .in_3_flit_last(router_1_1_out_1_flit_last),
        .in_3_flit_y(router_1_1_out_1_flit_y),
        .in_3_flit_x(router_1_1_out_1_flit_x),
        .in_3_flit_data(router_1_1_out_1_flit_data),
        .in_4_valid(router_0_0_out_2_valid),
        .in_4_flit_last(router_0_0_out_2_flit_last),
        .in_4_flit_y(router_0_0_out_2_flit_y),
        .in_4_flit_x(router_0_0_out_2_flit_x),
        .in_4_flit_data(router_0_0_out_2_flit_data),
        .creditOut_0(router_0_1_creditOut_0),
        .creditOut_1(router_0_1_creditOut_1),
        .creditOut_2(router_0_1_creditOut_2),
        .creditOut_3(router_0_1_creditOut_3),
        .creditOut_4(router_0_1_creditOut_4),
        .out_0_valid(router_0_1_out_0_valid),
        .out_0_flit_last(router_0_1_out_0_flit_last),
        .out_0_flit_y(router_0_1_out_0_flit_y),
        .out_0_flit_x(router_0_1_out_0_flit_x),
        .out_0_flit_data(router_0_1_out_0_flit_data),
        .out_1_valid(router_0_1_out_1_valid),
        .out_1_flit_last(router_0_1_out_1_flit_last),
        .out_1_flit_y(router_0_1_out_1_flit_y),
        .out_1_flit_x(router_0_1_out_1_flit_x),
        .out_1_flit_data(router_0_1_out_1_flit_data),
        .out_2_valid(router_0_1_out_2_valid),
        .out_2_flit_last(router_0_1_out_2_flit_last),
        .out_2_flit_y(router_0_1_out_2_flit_y),
        .out_2_flit_x(router_0_1_out_2_flit_x),
        .out_2_flit_data(router_0_1_out_2_flit_data),
        .out_3_valid(router_0_1_out_3_valid),
        .out_3_flit_last(router_0_1_out_3_flit_last),
        .out_3_flit_y(router_0_1_out_3_flit_y),
        .out_3_flit_x(router_0_1_out_3_flit_x),
        .out_3_flit_data(router_0_1_out_3_flit_data),
        .out_4_valid(router_0_1_out_4_valid),
        .out_4_flit_last(router_0_1_out_4_flit_last),
        .out_4_flit_y(router_0_1_out_4_flit_y),
        .out_4_flit_x(router_0_1_out_4_flit_x),
        .out_4_flit_data(router_0_1_out_4_flit_data),
        .creditIn_0(node_1_creditToRouter),
        .creditIn_1(1'b0),
        .creditIn_2(1'b0),
        .creditIn_3(router_1_1_creditOut_1),
        .creditIn_4(router_0_0_creditOut_2)
    );

    Router_x1_y1_d16_b4 router_1_0 (
        .clk(clk),
        .rst(rst),
        .x(1'b0),
        .y(1'b1),
        .in_0_valid(node_2_toRouter_valid),
        .in_0_flit_last(node_2_toRouter_flit_last),
        .in_0_flit_y(node_2_toRouter_flit_y),
        .in_0_flit_x(node_2_toRouter_flit_x),
        .in_0_flit_data(node_2_toRouter_flit_data),
        .in_1_valid(router_0_0_out_3_valid),
        .in_1_flit_last(router_0_0_out_3_flit_last),
        .in_1_flit_y(router_0_0_out_3_flit_y),
        .in_1_flit_x(router_0_0_out_3_flit_x),
        .in_1_flit_data(router_0_0_out_3_flit_data),
        .in_2_valid(router_1_1_out_4_valid),
        .in_2_flit_last(router_1_1_out_4_flit_last),
        .in_2_flit_y(router_1_1_out_4_flit_y),
        .in_2_flit_x(router_1_1_out_4_flit_x),
        .in_2_flit_data(router_1_1_out_4_flit_data),
        .in_3_valid(1'b0),
        .in_3_flit_last(1'b0),
        .in_3_flit_y(1'b0),
        .in_3_flit_x(1'b0),
        .in_3_flit_data(16'd0),
        .in_4_valid(1'b0),
        .in_4_flit_last(1'b0),
        .in_4_flit_y(1'b0),
        .in_4_flit_x(1'b0),
        .in_4_flit_data(16'd0),
        .creditOut_0(router_1_0_creditOut_0),
        .creditOut_1(router_1_0_creditOut_1),
        .creditOut_2(router_1_0_creditOut_2),
        .creditOut_3(router_1_0_creditOut_3),
        .creditOut_4(router_1_0_creditOut_4),
        .out_0_valid(router_1_0_out_0_valid),
        .out_0_flit_last(router_1_0_out_0_flit_last),
        .out_0_flit_y(router_1_0_out_0_flit_y),
        .out_0_flit_x(router_1_0_out_0_flit_x),
        .out_0_flit_data(router_1_0_out_0_flit_data),
        .out_1_valid(router_1_0_out_1_valid),
        .out_1_flit_last(router_1_0_out_1_flit_last),
        .out_1_flit_y(router_1_0_out_1_flit_y),
        .out_1_flit_x(router_1_0_out_1_flit_x),
        .out_1_flit_data(router_1_0_out_1_flit_data),
        .out_2_valid(router_1_0_out_2_valid),
        .out_2_flit_last(router_1_0_out_2_flit_last),
        .out_2_flit_y(router_1_0_out_2_flit_y),
        .out_2_flit_x(router_1_0_out_2_flit_x),
        .out_2_flit_data(router_1_0_out_2_flit_data),
        .out_3_valid(router_1_0_out_3_valid),
        .out_3_flit_last(router_1_0_out_3_flit_last),
        .out_3_flit_y(router_1_0_out_3_flit_y),
        .out_3_flit_x(router_1_0_out_3_flit_x),
        .out_3_flit_data(router_1_0_out_3_flit_data),
        .out_4_valid(router_1_0_out_4_valid),
        .out_4_flit_last(router_1_0_out_4_flit_last),
        .out_4_flit_y(router_1_0_out_4_flit_y),
        .out_4_flit_x(router_1_0_out_4_flit_x),
        .out_4_flit_data(router_1_0_out_4_flit_data),
        .creditIn_0(node_2_creditToRouter),
        .creditIn_1(router_0_0_creditOut_3),
        .creditIn_2(router_1_1_creditOut_4),
        .creditIn_3(1'b0),
        .creditIn_4(1'b0)
    );

    Router_x1_y1_d16_b4 router_1_1 (
        .clk(clk),
        .rst(rst),
        .x(1'b1),
        .y(1'b1),
        .in_0_valid(node_3_toRouter_valid),
        .in_0_flit_last(node_3_toRouter_flit_last),
        .in_0_flit_y(node_3_toRouter_flit_y),
        .in_0_flit_x(node_3_toRouter_flit_x),
        .in_0_flit_data(node_3_toRouter_flit_data),
        .in_1_valid(router_0_1_out_3_valid),
        .in_1_flit_last(router_0_1_out_3_flit_last),
        .in_1_flit_y(router_0_1_out_3_flit_y),
        .in_1_flit_x(router_0_1_out_3_flit_x),
        .in_1_flit_data(router_0_1_out_3_flit_data),
        .in_2_valid(1'b0),
        .in_2_flit_last(1'b0),
        .in_2_flit_y(1'b0),
        .in_2_flit_x(1'b0),
        .in_2_flit_data(16'd0),
        .in_3_valid(1'b0),
        .in_3_flit_last(1'b0),
        .in_3_flit_y(1'b0),
        .in_3_flit_x(1'b0),
        .in_3_flit_data(16'd0),
        .in_4_valid(router_1_0_out_2_valid),
        .in_4_flit_last(router_1_0_out_2_flit_last),
        .in_4_flit_y(router_1_0_out_2_flit_y),
        .in_4_flit_x(router_1_0_out_2_flit_x),
        .in_4_flit_data(router_1_0_out_2_flit_data),
        .creditOut_0(router_1_1_creditOut_0),
        .creditOut_1(router_1_1_creditOut_1),
        .creditOut_2(router_1_1_creditOut_2),
        .creditOut_3(router_1_1_creditOut_3),
        .creditOut_4(router_1_1_creditOut_4),
        .out_0_valid(router_1_1_out_0_valid),
        .out_0_flit_last(router_1_1_out_0_flit_last),
        .out_0_flit_y(router_1_1_out_0_flit_y),
        .out_0_flit_x(router_1_1_out_0_flit_x),
        .out_0_flit_data(router_1_1_out_0_flit_data),
        .out_1_valid(router_1_1_out_1_valid),
        .out_1_flit_last(router_1_1_out_1_flit_last),
        .out_1_flit_y(router_1_1_out_1_flit_y),
        .out_1_flit_x(router_1_1_out_1_flit_x),
        .out_1_flit_data(router_1_1_out_1_flit_data),
        .out_2_valid(router_1_1_out_2_valid),
        .out_2_flit_last(router_1_1_out_2_flit_last),
        .out_2_flit_y(router_1_1_out_2_flit_y),
        .out_2_flit_x(router_1_1_out_2_flit_x),
        .out_2_flit_data(router_1_1_out_2_flit_data),
        .out_3_valid(router_1_1_out_3_valid),
        .out_3_flit_last(router_1_1_out_3_flit_last),
        .out_3_flit_y(router_1_1_out_3_flit_y),
        .out_3_flit_x(router_1_1_out_3_flit_x),
        .out_3_flit_data(router_1_1_out_3_flit_data),
        .out_4_valid(router_1_1_out_4_valid),
        .out_4_flit_last(router_1_1_out_4_flit_last),
        .out_4_flit_y(router_1_1_out_4_flit_y),
        .out_4_flit_x(router_1_1_out_4_flit_x),
        .out_4_flit_data(router_1_1_out_4_flit_data),
        .creditIn_0(node_3_creditToRouter),
        .creditIn_1(router_0_1_creditOut_3),
        .creditIn_2(1'b0),
        .creditIn_3(1'b0),
        .creditIn_4(router_1_0_creditOut_2)
    );

    NetworkInterface_x1_y1_d16_b4 node_0 (
        .clk(clk),
        .rst(rst),
        .inject_valid(inject_0_valid),
        .inject_ready(node_0_inject_ready),
        .inject_payload_last(inject_0_payload_last),
        .inject_payload_y(inject_0_payload_y),
        .inject_payload_x(inject_0_payload_x),
        .inject_payload_data(inject_0_payload_data),
        .eject_valid(node_0_eject_valid),
        .eject_ready(eject_0_ready),
        .eject_payload_last(node_0_eject_payload_last),
        .eject_payload_y(node_0_eject_payload_y),
        .eject_payload_x(node_0_eject_payload_x),
        .eject_payload_data(node_0_eject_payload_data),
        .toRouter_valid(node_0_toRouter_valid),
        .toRouter_flit_last(node_0_toRouter_flit_last),
        .toRouter_flit_y(node_0_toRouter_flit_y),
        .toRouter_flit_x(node_0_toRouter_flit_x),
        .toRouter_flit_data(node_0_toRouter_flit_data),
        .creditFromRouter(router_0_0_creditOut_0),
        .fromRouter_valid(router_0_0_out_0_valid),
        .fromRouter_flit_last(router_0_0_out_0_flit_last),
        .fromRouter_flit_y(router_0_0_out_0_flit_y),
        .fromRouter_flit_x(router_0_0_out_0_flit_x),
        .fromRouter_flit_data(router_0_0_out_0_flit_data),
        .creditToRouter(node_0_creditToRouter)
    );

    NetworkInterface_x1_y1_d16_b4 node_1 (
        .clk(clk),
        .rst(rst),
        .inject_valid(inject_1_valid),
        .inject_ready(node_1_inject_ready),
        .inject_payload_last(inject_1_payload_last),
        .inject_payload_y(inject_1_payload_y),
        .inject_payload_x(inject_1_payload_x),
        .inject_payload_data(inject_1_payload_data),
        .eject_valid(node_1_eject_valid),
        .eject_ready(eject_1_ready),
        .eject_payload_last(node_1_eject_payload_last),
        .eject_payload_y(node_1_eject_payload_y),
        .eject_payload_x(node_1_eject_payload_x),
        .eject_payload_data(node_1_eject_payload_data),
        .toRouter_valid(node_1_toRouter_valid),
        .toRouter_flit_last(node_1_toRouter_flit_last),
        .toRouter_flit_y(node_1_toRouter_flit_y),
        .toRouter_flit_x(node_1_toRouter_flit_x),
        .toRouter_flit_data(node_1_toRouter_flit_data),
        .creditFromRouter(router_0_1_creditOut_0),
        .fromRouter_valid(router_0_1_out_0_valid),
        .fromRouter_flit_last(router_0_1_out_0_flit_last),
        .fromRouter_flit_y(router_0_1_out_0_flit_y),
        .fromRouter_flit_x(router_0_1_out_0_flit_x),
        .fromRouter_flit_data(router_0_1_out_0_flit_data),
        .creditToRouter(node_1_creditToRouter)
    );

    NetworkInterface_x1_y1_d16_b4 node_2 (
        .clk(clk),
        .rst(rst),
        .inject_valid(inject_2_valid),
        .inject_ready(node_2_inject_ready),
        .inject_payload_last(inject_2_payload_last),
        .inject_payload_y(inject_2_payload_y),
        .inject_payload_x(inject_2_payload_x),
        .inject_payload_data(inject_2_payload_data),
        .eject_valid(node_2_eject_valid),
        .eject_ready(eject_2_ready),
        .eject_payload_last(node_2_eject_payload_last),
        .eject_payload_y(node_2_eject_payload_y),
        .eject_payload_x(node_2_eject_payload_x),
        .eject_payload_data(node_2_eject_payload_data),
        .toRouter_valid(node_2_toRouter_valid),
        .toRouter_flit_last(node_2_toRouter_flit_last),
        .toRouter_flit_y(node_2_toRouter_flit_y),
        .toRouter_flit_x(node_2_toRouter_flit_x),
        .toRouter_flit_data(node_2_toRouter_flit_data),
        .creditFromRouter(router_1_0_creditOut_0),
        .fromRouter_valid(router_1_0_out_0_valid),
        .fromRouter_flit_last(router_1_0_out_0_flit_last),
        .fromRouter_flit_y(router_1_0_out_0_flit_y),
        .fromRouter_flit_x(router_1_0_out_0_flit_x),
        .fromRouter_flit_data(router_1_0_out_0_flit_data),
        .creditToRouter(node_2_creditToRouter)
    );

    NetworkInterface_x1_y1_d16_b4 node_3 (
        .clk(clk),
        .rst(rst),
        .inject_valid(inject_3_valid),
        .inject_ready(node_3_inject_ready),
        .inject_payload_last(inject_3_payload_last),
        .inject_payload_y(inject_3_payload_y),
        .inject_payload_x(inject_3_payload_x),
        .inject_payload_data(inject_3_payload_data),
        .eject_valid(node_3_eject_valid),
        .eject_ready(eject_3_ready),
        .eject_payload_last(node_3_eject_payload_last),
        .eject_payload_y(node_3_eject_payload_y),
        .eject_payload_x(node_3_eject_payload_x),
        .eject_payload_data(node_3_eject_payload_data),
        .toRouter_valid(node_3_toRouter_valid),
        .toRouter_flit_last(node_3_toRouter_flit_last),
        .toRouter_flit_y(node_3_toRouter_flit_y),
        .toRouter_flit_x(node_3_toRouter_flit_x),
        .toRouter_flit_data(node_3_toRouter_flit_data),
        .creditFromRouter(router_1_1_creditOut_0),
        .fromRouter_valid(router_1_1_out_0_valid),
        .fromRouter_flit_last(router_1_1_out_0_flit_last),
        .fromRouter_flit_y(router_1_1_out_0_flit_y),
        .fromRouter_flit_x(router_1_1_out_0_flit_x),
        .fromRouter_flit_data(router_1_1_out_0_flit_data),
        .creditToRouter(node_3_creditToRouter)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, router_0_0_creditOut_1, router_0_0_creditOut_4, router_0_0_out_1_valid,
        router_0_0_out_1_flit_last, router_0_0_out_1_flit_y, router_0_0_out_1_flit_x,
        router_0_0_out_1_flit_data, router_0_0_out_4_valid, router_0_0_out_4_flit_last,
        router_0_0_out_4_flit_y, router_0_0_out_4_flit_x, router_0_0_out_4_flit_data,
        router_0_1_creditOut_1, router_0_1_creditOut_2, router_0_1_out_1_valid,
        router_0_1_out_1_flit_last, router_0_1_out_1_flit_y, router_0_1_out_1_flit_x,
        router_0_1_out_1_flit_data, router_0_1_out_2_valid, router_0_1_out_2_flit_last,
        router_0_1_out_2_flit_y, router_0_1_out_2_flit_x, router_0_1_out_2_flit_data,
        router_1_0_creditOut_3, router_1_0_creditOut_4, router_1_0_out_3_valid,
        router_1_0_out_3_flit_last, router_1_0_out_3_flit_y, router_1_0_out_3_flit_x,
        router_1_0_out_3_flit_data, router_1_0_out_4_valid, router_1_0_out_4_flit_last,
        router_1_0_out_4_flit_y, router_1_0_out_4_flit_x, router_1_0_out_4_flit_data,
        router_1_1_creditOut_2, router_1_1_creditOut_3, router_1_1_out_2_valid,
        router_1_1_out_2_flit_last, router_1_1_out_2_flit_y, router_1_1_out_2_flit_x,
        router_1_1_out_2_flit_data, router_1_1_out_3_valid, router_1_1_out_3_flit_last,
        router_1_1_out_3_flit_y, router_1_1_out_3_flit_x, router_1_1_out_3_flit_data};

`ifndef SYNTHESIS
    logic        inject_0_waited = 1'b0;
    logic        inject_0_payload_last_past;
    logic        inject_0_payload_y_past;
    logic        inject_0_payload_x_past;
    logic [15:0] inject_0_payload_data_past;
    logic        inject_1_waited = 1'b0;
    logic        inject_1_payload_last_past;
    logic        inject_1_payload_y_past;
    logic        inject_1_payload_x_past;
    logic [15:0] inject_1_payload_data_past;
    logic        inject_2_waited = 1'b0;
    logic        inject_2_payload_last_past;
    logic        inject_2_payload_y_past;
    logic        inject_2_payload_x_past;
    logic [15:0] inject_2_payload_data_past;
    logic        inject_3_waited = 1'b0;
    logic        inject_3_payload_last_past;
    logic        inject_3_payload_y_past;
    logic        inject_3_payload_x_past;
    logic [15:0] inject_3_payload_data_past;
    logic        eject_0_waited = 1'b0;
    logic        eject_0_payload_last_past;
    logic        eject_0_payload_y_past;
    logic        eject_0_payload_x_past;
    logic [15:0] eject_0_payload_data_past;
    logic        eject_1_waited = 1'b0;
    logic        eject_1_payload_last_past;
    logic        eject_1_payload_y_past;
    logic        eject_1_payload_x_past;
    logic [15:0] eject_1_payload_data_past;
    logic        eject_2_waited = 1'b0;
    logic        eject_2_payload_last_past;
    logic        eject_2_payload_y_past;
    logic        eject_2_payload_x_past;
    logic [15:0] eject_2_payload_data_past;
    logic        eject_3_waited = 1'b0;
    logic        eject_3_payload_last_past;
    logic        eject_3_payload_y_past;
    logic        eject_3_payload_x_past;
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
        inject_0_payload_y_past <= inject_0_payload_y;
        inject_0_payload_x_past <= inject_0_payload_x;
        inject_0_payload_data_past <= inject_0_payload_data;
        inject_1_payload_last_past <= inject_1_payload_last;
        inject_1_payload_y_past <= inject_1_payload_y;
        inject_1_payload_x_past <= inject_1_payload_x;
        inject_1_payload_data_past <= inject_1_payload_data;
        inject_2_payload_last_past <= inject_2_payload_last;
        inject_2_payload_y_past <= inject_2_payload_y;
        inject_2_payload_x_past <= inject_2_payload_x;
        inject_2_payload_data_past <= inject_2_payload_data;
        inject_3_payload_last_past <= inject_3_payload_last;
        inject_3_payload_y_past <= inject_3_payload_y;
        inject_3_payload_x_past <= inject_3_payload_x;
        inject_3_payload_data_past <= inject_3_payload_data;
        eject_0_payload_last_past <= eject_0_payload_last;
        eject_0_payload_y_past <= eject_0_payload_y;
        eject_0_payload_x_past <= eject_0_payload_x;
        eject_0_payload_data_past <= eject_0_payload_data;
        eject_1_payload_last_past <= eject_1_payload_last;
        eject_1_payload_y_past <= eject_1_payload_y;
        eject_1_payload_x_past <= eject_1_payload_x;
        eject_1_payload_data_past <= eject_1_payload_data;
        eject_2_payload_last_past <= eject_2_payload_last;
        eject_2_payload_y_past <= eject_2_payload_y;
        eject_2_payload_x_past <= eject_2_payload_x;
        eject_2_payload_data_past <= eject_2_payload_data;
        eject_3_payload_last_past <= eject_3_payload_last;
        eject_3_payload_y_past <= eject_3_payload_y;
        eject_3_payload_x_past <= eject_3_payload_x;
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
                inject_0_payload_y == inject_0_payload_y_past &&
                inject_0_payload_x == inject_0_payload_x_past &&
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
                inject_1_payload_y == inject_1_payload_y_past &&
                inject_1_payload_x == inject_1_payload_x_past &&
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
                inject_2_payload_y == inject_2_payload_y_past &&
                inject_2_payload_x == inject_2_payload_x_past &&
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
                inject_3_payload_y == inject_3_payload_y_past &&
                inject_3_payload_x == inject_3_payload_x_past &&
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
                eject_0_payload_y == eject_0_payload_y_past &&
                eject_0_payload_x == eject_0_payload_x_past &&
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
                eject_1_payload_y == eject_1_payload_y_past &&
                eject_1_payload_x == eject_1_payload_x_past &&
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
                eject_2_payload_y == eject_2_payload_y_past &&
                eject_2_payload_x == eject_2_payload_x_past &&
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
                eject_3_payload_y == eject_3_payload_y_past &&
                eject_3_payload_x == eject_3_payload_x_past &&
                eject_3_payload_data == eject_3_payload_data_past));
        end
    end
`endif
endmodule
