// Multiply-accumulate processing element: activations flow east, partial sums flow south.
module Pe_a8_w8_s24 (
    input  logic               clk,
    input  logic signed [7:0]  a,
    input  logic signed [23:0] sumIn,
    input  logic               load,
    output logic signed [7:0]  aOut,
    output logic signed [23:0] sumOut
);
    logic signed [7:0]  weight;
    logic signed [7:0]  a_delayed;
    logic signed [23:0] sumOut_reg;
    logic signed [15:0] product;

    always_ff @(posedge clk) begin
        if (load) begin
            weight <= sumIn[7:0];
        end
    end

    assign product = 16'(a) * 16'(weight);

    always_ff @(posedge clk) begin
        a_delayed <= a;
        sumOut_reg <= sumIn + 24'(product);
    end

    assign aOut = a_delayed;
    assign sumOut = sumOut_reg;
endmodule
