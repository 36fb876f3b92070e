// Memory that is found by its content.
module Cam_w16_e8_t1 (
    input  logic        clk,
    input  logic        rst,
    input  logic        write_enable,
    input  logic [2:0]  write_entry,
    input  logic        write_holds,
    input  logic [15:0] write_key,
    input  logic [15:0] write_matters,
    input  logic [15:0] key,
    output logic [7:0]  matches_,
    output logic        found,
    output logic [2:0]  entry
);
    logic [7:0]  holds;
    logic [15:0] keys_0;
    logic [15:0] keys_1;
    logic [15:0] keys_2;
    logic [15:0] keys_3;
    logic [15:0] keys_4;
    logic [15:0] keys_5;
    logic [15:0] keys_6;
    logic [15:0] keys_7;
    logic [15:0] matters_0;
    logic [15:0] matters_1;
    logic [15:0] matters_2;
    logic [15:0] matters_3;
    logic [15:0] matters_4;
    logic [15:0] matters_5;
    logic [15:0] matters_6;
    logic [15:0] matters_7;
    logic [15:0] differs_0;
    logic        holds_7_and_not_any_and;
    logic [15:0] differs_1;
    logic        holds_6_and_not_any_and;
    logic [15:0] differs_2;
    logic        holds_5_and_not_any_and;
    logic [15:0] differs_3;
    logic        holds_4_and_not_any_and;
    logic [15:0] differs_4;
    logic        holds_3_and_not_any_and;
    logic [15:0] differs_5;
    logic        holds_2_and_not_any_and;
    logic [15:0] differs_6;
    logic        holds_1_and_not_any_and;
    logic [15:0] differs_7;
    logic        holds_0_and_not_any_and;

    always_ff @(posedge clk) begin
        if (rst) begin
            holds <= 8'd0;
        end else begin
            if (write_enable && write_entry == 3'd0) begin
                holds[0] <= write_holds;
            end
            if (write_enable && write_entry == 3'd1) begin
                holds[1] <= write_holds;
            end
            if (write_enable && write_entry == 3'd2) begin
                holds[2] <= write_holds;
            end
            if (write_enable && write_entry == 3'd3) begin
                holds[3] <= write_holds;
            end
            if (write_enable && write_entry == 3'd4) begin
                holds[4] <= write_holds;
            end
            if (write_enable && write_entry == 3'd5) begin
                holds[5] <= write_holds;
            end
            if (write_enable && write_entry == 3'd6) begin
                holds[6] <= write_holds;
            end
            if (write_enable && write_entry == 3'd7) begin
                holds[7] <= write_holds;
            end
        end
    end

    always_ff @(posedge clk) begin
        if (write_enable && write_entry == 3'd0) begin
            keys_0 <= write_key;
            matters_0 <= write_matters;
        end
        if (write_enable && write_entry == 3'd1) begin
            keys_1 <= write_key;
            matters_1 <= write_matters;
        end
        if (write_enable && write_entry == 3'd2) begin
            keys_2 <= write_key;
            matters_2 <= write_matters;
        end
        if (write_enable && write_entry == 3'd3) begin
            keys_3 <= write_key;
            matters_3 <= write_matters;
        end
        if (write_enable && write_entry == 3'd4) begin
            keys_4 <= write_key;
            matters_4 <= write_matters;
        end
        if (write_enable && write_entry == 3'd5) begin
            keys_5 <= write_key;
            matters_5 <= write_matters;
        end
        if (write_enable && write_entry == 3'd6) begin
            keys_6 <= write_key;
            matters_6 <= write_matters;
        end
        if (write_enable && write_entry == 3'd7) begin
            keys_7 <= write_key;
            matters_7 <= write_matters;
        end
    end

    assign differs_0 = keys_7 ^ key;
    assign holds_7_and_not_any_and = holds[7] && !(|(differs_0 & matters_7));
    assign differs_1 = keys_6 ^ key;
    assign holds_6_and_not_any_and = holds[6] && !(|(differs_1 & matters_6));
    assign differs_2 = keys_5 ^ key;
    assign holds_5_and_not_any_and = holds[5] && !(|(differs_2 & matters_5));
    assign differs_3 = keys_4 ^ key;
    assign holds_4_and_not_any_and = holds[4] && !(|(differs_3 & matters_4));
    assign differs_4 = keys_3 ^ key;
    assign holds_3_and_not_any_and = holds[3] && !(|(differs_4 & matters_3));
    assign differs_5 = keys_2 ^ key;
    assign holds_2_and_not_any_and = holds[2] && !(|(differs_5 & matters_2));
    assign differs_6 = keys_1 ^ key;
    assign holds_1_and_not_any_and = holds[1] && !(|(differs_6 & matters_1));
    assign differs_7 = keys_0 ^ key;
    assign holds_0_and_not_any_and = holds[0] && !(|(differs_7 & matters_0));
    assign matches_ = {holds_7_and_not_any_and, holds_6_and_not_any_and, holds_5_and_not_any_and,
        holds_4_and_not_any_and, holds_3_and_not_any_and, holds_2_and_not_any_and,
        holds_1_and_not_any_and, holds_0_and_not_any_and};
    assign found = |matches_;
    assign entry = holds_0_and_not_any_and ? 3'd0 : holds_1_and_not_any_and ? 3'd1
        : holds_2_and_not_any_and ? 3'd2 : holds_3_and_not_any_and ? 3'd3
        : holds_4_and_not_any_and ? 3'd4 : holds_5_and_not_any_and ? 3'd5
        : holds_6_and_not_any_and ? 3'd6 : holds_7_and_not_any_and ? 3'd7 : 3'd0;
endmodule
