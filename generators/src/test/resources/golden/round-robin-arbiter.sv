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
