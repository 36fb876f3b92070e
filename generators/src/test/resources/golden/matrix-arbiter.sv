// Matrix arbiter: who won the longest ago goes first.
module MatrixArbiter_r4 (
    input  logic       clk,
    input  logic       rst,
    input  logic [3:0] request,
    input  logic       accept,
    output logic [3:0] grant
);
    logic first_0_1;
    logic first_0_2;
    logic first_0_3;
    logic first_1_2;
    logic first_1_3;
    logic first_2_3;
    logic wins_0;
    logic wins_0_2;
    logic wins_1;
    logic wins_2;
    logic wins_1_2;
    logic wins_3;
    logic wins_4;
    logic wins_5;
    logic wins_2_2;
    logic wins_6;
    logic wins_7;
    logic wins_8;
    logic wins_3_2;
    logic wins_9;
    logic wins_10;
    logic wins_11;

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

    assign wins_0 = request[0];
    assign wins_0_2 = wins_0 && !(request[1] && !first_0_1);
    assign wins_1 = wins_0_2 && !(request[2] && !first_0_2);
    assign wins_2 = wins_1 && !(request[3] && !first_0_3);
    assign wins_1_2 = request[1];
    assign wins_3 = wins_1_2 && !(request[0] && first_0_1);
    assign wins_4 = wins_3 && !(request[2] && !first_1_2);
    assign wins_5 = wins_4 && !(request[3] && !first_1_3);
    assign wins_2_2 = request[2];
    assign wins_6 = wins_2_2 && !(request[0] && first_0_2);
    assign wins_7 = wins_6 && !(request[1] && first_1_2);
    assign wins_8 = wins_7 && !(request[3] && !first_2_3);
    assign wins_3_2 = request[3];
    assign wins_9 = wins_3_2 && !(request[0] && first_0_3);
    assign wins_10 = wins_9 && !(request[1] && first_1_3);
    assign wins_11 = wins_10 && !(request[2] && first_2_3);
    assign grant[0] = wins_2;
    assign grant[1] = wins_5;
    assign grant[2] = wins_8;
    assign grant[3] = wins_11;
endmodule
