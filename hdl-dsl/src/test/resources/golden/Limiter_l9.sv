// Counts up to a limit, and passes items on through a register.
module Limiter_l9 (
    input  logic       clk,
    input  logic       rst,
    input  logic       enable,
    output logic [3:0] count,
    input  logic       in_valid,
    output logic       in_ready,
    input  logic [7:0] in_payload,
    output logic       out_valid,
    input  logic       out_ready,
    output logic [7:0] out_payload
);
    logic [3:0] value;
    logic       full;
    logic [7:0] held;
    logic       atLimit;

    assign atLimit = value == 4'd9;

    always_ff @(posedge clk) begin
        if (rst) begin
            value <= 4'd0;
        end else if (enable) begin
            value <= atLimit ? 4'd0 : value + 4'd1;
        end
    end

    assign count = value;
    assign in_ready = !full || out_ready;

    always_ff @(posedge clk) begin
        if (in_valid && in_ready) begin
            held <= in_payload;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            full <= 1'b0;
        end else if (in_valid && in_ready) begin
            full <= 1'b1;
        end else if (out_ready) begin
            full <= 1'b0;
        end
    end

    assign out_valid = full;
    assign out_payload = held;

`ifndef SYNTHESIS
    logic       in_waited = 1'b0;
    logic [7:0] in_payload_past;
    logic       out_waited = 1'b0;
    logic [7:0] out_payload_past;
    logic [3:0] value_past_0;
    logic       value_past_1;
    logic [3:0] value_past_2;
    logic       enable_past;
    logic       enable_past_2;
    logic [1:0] cycles_since_reset = 2'd0;
    logic       the_count_stays_within_its_limit_condition;
    logic       the_limit_is_reached_condition;

    always_ff @(posedge clk) begin
        if (rst) begin
            cycles_since_reset <= 2'd0;
        end else begin
            cycles_since_reset <= {cycles_since_reset[0], 1'b1};
        end
    end

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
        value_past_0 <= value;
        value_past_1 <= !enable;
        value_past_2 <= value_past_0;
        enable_past <= enable;
        enable_past_2 <= enable_past;
    end

    always_comb begin
        the_count_stays_within_its_limit_condition = 1'b1;
        the_limit_is_reached_condition = 1'b0;
        if (enable) begin
            the_count_stays_within_its_limit_condition = value <= 4'd9;
            the_limit_is_reached_condition = atLimit;
        end
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

    // the count stays within its limit
    always @(posedge clk) begin : the_count_stays_within_its_limit
        if (!rst) begin
            assert (the_count_stays_within_its_limit_condition);
        end
    end

    // the limit is reached
    always @(posedge clk) begin : the_limit_is_reached
        if (!rst) begin
            cover (the_limit_is_reached_condition);
        end
    end

    // a counter that is not enabled stands still
    always @(posedge clk) begin : a_counter_that_is_not_enabled_stands
        if (!rst) begin
            assert (!cycles_since_reset[0] || !value_past_1 || value == value_past_0);
        end
    end

    // zero follows the limit
    always @(posedge clk) begin : zero_follows_the_limit
        if (!rst) begin
            assert (!cycles_since_reset[1] || !(value_past_2 == 4'd9 && enable_past_2) ||
                value_past_0 == 4'd0);
        end
    end

    always @(posedge clk) begin : assume_
        if (!rst) begin
            assume (!cycles_since_reset[0] || !(enable && !enable_past) ||
                !(!enable && enable_past));
        end
    end
`endif
endmodule
