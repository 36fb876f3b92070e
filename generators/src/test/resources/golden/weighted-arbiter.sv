// verilator lint_off DECLFILENAME

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

// Weighted arbiter: shares of a round in turns.
module WeightedArbiter_w_3_2_1_ (
    input  logic       clk,
    input  logic       rst,
    input  logic [2:0] request,
    input  logic       accept,
    output logic [2:0] grant
);
    logic [1:0] left_0;
    logic [1:0] left_1;
    logic       left_2;
    logic [2:0] entitled;
    logic [2:0] turns_grant;
    logic       anyEntitled;
    logic [1:0] before_0;
    logic       granted_0;
    logic [1:0] before_1;
    logic       granted_1;
    logic       before_2;
    logic       granted_2;
    logic [2:0] turns_request;

    assign grant = turns_grant;
    assign entitled[0] = request[0] && left_0 != 2'd0;
    assign entitled[1] = request[1] && left_1 != 2'd0;
    assign entitled[2] = request[2] && left_2 != 1'b0;
    assign anyEntitled = |entitled;
    assign before_0 = anyEntitled ? left_0 : 2'd3;
    assign granted_0 = grant[0];

    always_ff @(posedge clk) begin
        if (rst) begin
            left_0 <= 2'd3;
        end else if (accept && (|request)) begin
            left_0 <= before_0 - 2'(granted_0);
        end
    end

    assign before_1 = anyEntitled ? left_1 : 2'd2;
    assign granted_1 = grant[1];

    always_ff @(posedge clk) begin
        if (rst) begin
            left_1 <= 2'd2;
        end else if (accept && (|request)) begin
            left_1 <= before_1 - 2'(granted_1);
        end
    end

    assign before_2 = anyEntitled ? left_2 : 1'b1;
    assign granted_2 = grant[2];

    always_ff @(posedge clk) begin
        if (rst) begin
            left_2 <= 1'b1;
        end else if (accept && (|request)) begin
            left_2 <= before_2 - granted_2;
        end
    end

    assign turns_request = anyEntitled ? entitled : request;

    RoundRobinArbiter_r3 turns (
        .clk(clk),
        .rst(rst),
        .request(turns_request),
        .accept(accept),
        .grant(turns_grant)
    );
endmodule
