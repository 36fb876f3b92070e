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
