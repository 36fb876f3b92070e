// verilator lint_off DECLFILENAME

// Counts credits: begins with all of them.
module CreditCounter_c8 (
    input  logic       clk,
    input  logic       rst,
    input  logic       spend,
    input  logic       refund,
    output logic       available,
    output logic [3:0] left
);
    logic [3:0] credits;

    always_ff @(posedge clk) begin
        if (rst) begin
            credits <= 4'd8;
        end else if (refund && !spend) begin
            credits <= credits + 4'd1;
        end else if (spend && !refund) begin
            credits <= credits - 4'd1;
        end
    end

    assign available = credits != 4'd0;
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
            assume (!refund || credits != 4'd8 || spend);
        end
    end

    // there are never more credits than at the beginning
    always @(posedge clk) begin : there_are_never_more_credits_than_at_the
        if (!rst) begin
            assert (credits <= 4'd8);
        end
    end
`endif
endmodule

// Sends a stream over a link with credits.
module CreditSender_w8_c8 (
    input  logic       clk,
    input  logic       rst,
    input  logic       in_valid,
    output logic       in_ready,
    input  logic [7:0] in_payload,
    output logic       link_valid,
    output logic [7:0] link_payload,
    input  logic       credit
);
    logic       counter_available;
    logic [3:0] counter_left;
    logic       counter_spend;

    assign in_ready = counter_available;
    assign link_valid = in_valid && in_ready;
    assign link_payload = in_payload;
    assign counter_spend = in_valid && in_ready;

    CreditCounter_c8 counter (
        .clk(clk),
        .rst(rst),
        .spend(counter_spend),
        .refund(credit),
        .available(counter_available),
        .left(counter_left)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, counter_left};

`ifndef SYNTHESIS
    logic       in_waited = 1'b0;
    logic [7:0] in_payload_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            in_waited <= 1'b0;
        end else begin
            in_waited <= in_valid && !in_ready;
        end
    end

    always_ff @(posedge clk) begin
        in_payload_past <= in_payload;
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
`endif
endmodule
