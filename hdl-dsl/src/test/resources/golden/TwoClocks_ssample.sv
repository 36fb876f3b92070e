// verilator lint_off DECLFILENAME

module Count (
    input  logic       clk,
    input  logic       rst_n,
    output logic [7:0] value
);
    logic [7:0] count;

    always_ff @(posedge clk or negedge rst_n) begin
        if (!rst_n) begin
            count <= 8'd0;
        end else begin
            count <= count + 8'd1;
        end
    end

    assign value = count;
endmodule

module Count_2 (
    input  logic       clk,
    input  logic       rst_n,
    input  logic       clk_en,
    output logic [7:0] value
);
    logic [7:0] count;

    always_ff @(posedge clk or negedge rst_n) begin
        if (!rst_n) begin
            count <= 8'd0;
        end else if (clk_en) begin
            count <= count + 8'd1;
        end
    end

    assign value = count;
endmodule

module TwoClocks_ssample (
    input  logic       clk,
    input  logic       rst,
    input  logic       sample_clk,
    input  logic       sample_rst,
    input  logic       busClock,
    input  logic       busReset,
    input  logic       tick,
    input  logic [7:0] data,
    output logic [7:0] slowCount,
    output logic [7:0] sampleCount,
    output logic [7:0] busCount,
    output logic [7:0] sampled,
    output logic [7:0] stored
);
    logic [7:0] inBus;
    logic [7:0] sampled_reg;
    logic [7:0] store_word;
    logic [7:0] slow_value;
    logic [7:0] samples_value;
    logic [7:0] ticked_value;
    logic       rst_n;
    logic       sample_rst_n;
    // verilator lint_off MULTIDRIVEN
    logic [7:0] store [0:15];
    // verilator lint_on MULTIDRIVEN

    assign rst_n = !rst;
    assign sample_rst_n = !sample_rst;

    always_ff @(posedge busClock or negedge busReset) begin
        if (!busReset) begin
            inBus <= 8'd3;
        end else begin
            inBus <= inBus + 8'd1;
        end
    end

    always_ff @(posedge busClock) begin
        store_word <= store[data[3:0]];
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            sampled_reg <= 8'd0;
        end else if (tick) begin
            sampled_reg <= data ^ ticked_value;
        end
    end

    assign sampled = sampled_reg;

    always @(posedge clk) begin
        store[data[3:0]] <= data;
    end

    always @(posedge busClock) begin
        if (tick) begin
            store[data[7:4]] <= inBus;
        end
    end

    assign stored = store_word;
    assign slowCount = slow_value;
    assign sampleCount = samples_value;
    assign busCount = inBus;

    Count slow (
        .clk(clk),
        .rst_n(rst_n),
        .value(slow_value)
    );

    Count samples (
        .clk(sample_clk),
        .rst_n(sample_rst_n),
        .value(samples_value)
    );

    Count_2 ticked (
        .clk(clk),
        .rst_n(rst_n),
        .clk_en(tick),
        .value(ticked_value)
    );
endmodule
