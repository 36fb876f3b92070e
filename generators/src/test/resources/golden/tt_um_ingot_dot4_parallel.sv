// Byte-serial INT8 dot product of four elements, as a TinyTapeout tile.
module tt_um_ingot_dot4_parallel (
    input  logic       clk,
    input  logic       rst_n,
    input  logic [7:0] ui_in,
    output logic [7:0] uo_out,
    input  logic [7:0] uio_in,
    output logic [7:0] uio_out,
    output logic [7:0] uio_oe,
    input  logic       ena
);
    logic signed [7:0]  weight_0;
    logic signed [7:0]  weight_1;
    logic signed [7:0]  weight_2;
    logic signed [7:0]  weight_3;
    logic [1:0]         element;
    logic signed [19:0] accumulator;
    logic signed [7:0]  kept_0;
    logic signed [7:0]  kept_1;
    logic signed [7:0]  kept_2;
    logic               done;
    logic [1:0]         command;
    logic               isWeight;
    logic signed [7:0]  data;
    logic               isActivation;
    logic               isClear;
    logic               lastElement;
    logic signed [17:0] term;

    assign command = uio_in[1:0];
    assign isWeight = command == 2'd1;
    assign data = ui_in;

    always_ff @(posedge clk) begin
        if (isWeight) begin
            weight_0 <= weight_1;
            weight_1 <= weight_2;
            weight_2 <= weight_3;
            weight_3 <= data;
        end
    end

    assign isActivation = command == 2'd2;
    assign isClear = command == 2'd3;

    always_ff @(posedge clk) begin
        if (!rst_n) begin
            element <= 2'd0;
        end else if (isActivation) begin
            element <= element + 2'd1;
        end else if (isClear) begin
            element <= 2'd0;
        end
    end

    always_ff @(posedge clk) begin
        if (isActivation) begin
            kept_0 <= kept_1;
            kept_1 <= kept_2;
            kept_2 <= data;
        end
    end

    assign lastElement = isActivation && element == 2'd3;
    assign term = 18'(weight_0) * 18'(kept_0) + 18'(weight_1) * 18'(kept_1) + 18'(weight_2) *
        18'(kept_2) + 18'(weight_3) * 18'(data);

    always_ff @(posedge clk) begin
        if (!rst_n) begin
            accumulator <= 20'sd0;
        end else if (isClear) begin
            accumulator <= 20'sd0;
        end else if (lastElement) begin
            accumulator <= accumulator + 20'(term);
        end
    end

    always_ff @(posedge clk) begin
        if (!rst_n) begin
            done <= 1'b0;
        end else begin
            done <= lastElement;
        end
    end

    assign uo_out = uio_in[3:2] == 2'd0 ? accumulator[7:0] : uio_in[3:2] == 2'd1 ? accumulator[15:8]
        : 8'($signed(accumulator[19:16]));
    assign uio_out = {done, 7'd0};
    assign uio_oe = 8'd128;

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, uio_in[7:4], ena};
endmodule
