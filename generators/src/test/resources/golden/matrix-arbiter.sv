// Matrix arbiter: who won the longest ago goes first.
module MatrixArbiter_r4 (
    input  logic       clk,
    input  logic       rst,
    input  logic [3:0] request,
    input  logic       accept,
    output logic [3:0] grant
);
    logic       first_0_1;
    logic       first_0_2;
    logic       first_0_3;
    logic       first_1_2;
    logic       first_1_3;
    logic       first_2_3;
    logic [3:0] ahead_0;
    logic [3:0] ahead_1;
    logic [3:0] ahead_2;
    logic [3:0] ahead_3;

    always_ff @(posedge clk) begin
        if (rst) begin
            first_0_1 <= 1'b1;
        end else if (accept) begin
            if (grant[0]) begin
                first_0_1 <= 1'b0;
            end else if (grant[1]) begin
                first_0_1 <= 1'b1;
            end
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            first_0_2 <= 1'b1;
        end else if (accept) begin
            if (grant[0]) begin
                first_0_2 <= 1'b0;
            end else if (grant[2]) begin
                first_0_2 <= 1'b1;
            end
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            first_0_3 <= 1'b1;
        end else if (accept) begin
            if (grant[0]) begin
                first_0_3 <= 1'b0;
            end else if (grant[3]) begin
                first_0_3 <= 1'b1;
            end
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            first_1_2 <= 1'b1;
        end else if (accept) begin
            if (grant[1]) begin
                first_1_2 <= 1'b0;
            end else if (grant[2]) begin
                first_1_2 <= 1'b1;
            end
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            first_1_3 <= 1'b1;
        end else if (accept) begin
            if (grant[1]) begin
                first_1_3 <= 1'b0;
            end else if (grant[3]) begin
                first_1_3 <= 1'b1;
            end
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            first_2_3 <= 1'b1;
        end else if (accept) begin
            if (grant[2]) begin
                first_2_3 <= 1'b0;
            end else if (grant[3]) begin
                first_2_3 <= 1'b1;
            end
        end
    end

    assign ahead_0 = {!first_0_3, !first_0_2, !first_0_1, 1'b0};
    assign ahead_1 = {!first_1_3, !first_1_2, 1'b0, first_0_1};
    assign ahead_2 = {!first_2_3, 1'b0, first_1_2, first_0_2};
    assign ahead_3 = {1'b0, first_2_3, first_1_3, first_0_3};
    assign grant[0] = request[0] && !(|(request & ahead_0));
    assign grant[1] = request[1] && !(|(request & ahead_1));
    assign grant[2] = request[2] && !(|(request & ahead_2));
    assign grant[3] = request[3] && !(|(request & ahead_3));
endmodule
