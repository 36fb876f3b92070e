// SPI master.
module SpiMaster_w8_s4_d8 (
    input  logic       clk,
    input  logic       rst,
    input  logic       in_valid,
    output logic       in_ready,
    input  logic [7:0] in_payload_data,
    input  logic [1:0] in_payload_select,
    input  logic       in_payload_last,
    output logic       out_valid,
    input  logic       out_ready,
    output logic [7:0] out_payload,
    input  logic       clockIdle,
    input  logic       secondEdge,
    input  logic [7:0] halfBit,
    output logic       sclk,
    output logic       mosi,
    input  logic       miso,
    output logic [3:0] selectN
);
    localparam logic [2:0] IDLE  = 3'd0;
    localparam logic [2:0] SETUP = 3'd1;
    localparam logic [2:0] BITS  = 3'd2;
    localparam logic [2:0] HOLD  = 3'd3;
    localparam logic [2:0] GAP   = 3'd4;

    logic [7:0] sending;
    logic [7:0] coming;
    logic [1:0] device;
    logic       chosen;
    logic       ends;
    logic       phase;
    logic [3:0] edges;
    logic [7:0] cycles;
    logic       came;
    logic [2:0] state;
    logic       half;
    logic       looks_0;
    logic       looks_1;

    assign half = cycles == 8'd0;
    assign looks_0 = phase == secondEdge;
    assign looks_1 = phase == secondEdge;

    always_ff @(posedge clk) begin
        if (rst) begin
            came <= 1'b0;
            chosen <= 1'b0;
            state <= IDLE;
            phase <= 1'b0;
        end else begin
            if (out_valid && out_ready) begin
                came <= 1'b0;
            end
            case (state)
                IDLE: begin
                    if (in_valid && in_ready) begin
                        chosen <= 1'b1;
                        state <= SETUP;
                    end
                end
                SETUP: begin
                    if (half) begin
                        phase <= !phase;
                        state <= BITS;
                    end
                end
                BITS: begin
                    if (half) begin
                        phase <= !phase;
                        if (edges == 4'd1) begin
                            came <= 1'b1;
                            if (ends) begin
                                state <= HOLD;
                            end else begin
                                state <= IDLE;
                            end
                        end
                    end
                end
                HOLD: begin
                    if (half) begin
                        chosen <= 1'b0;
                        state <= GAP;
                    end
                end
                GAP: begin
                    if (half) begin
                        state <= IDLE;
                    end
                end
                default: ;
            endcase
        end
    end

    always_ff @(posedge clk) begin
        if (half) begin
            cycles <= halfBit;
        end else begin
            cycles <= cycles - 8'd1;
        end
        case (state)
            IDLE: begin
                if (in_valid && in_ready) begin
                    sending <= in_payload_data;
                    device <= in_payload_select;
                    ends <= in_payload_last;
                    cycles <= halfBit;
                    edges <= 4'd15;
                end
            end
            SETUP: begin
                if (half) begin
                    if (looks_0) begin
                        coming <= {coming[6:0], miso};
                    end
                end
            end
            BITS: begin
                if (half) begin
                    if (looks_1) begin
                        coming <= {coming[6:0], miso};
                    end
                    if (!looks_1) begin
                        sending <= sending << 1;
                    end
                    edges <= edges - 4'd1;
                end
            end
            default: ;
        endcase
    end

    assign in_ready = state == IDLE && !came;
    assign sclk = phase ^ clockIdle;
    assign mosi = sending[7];
    assign out_valid = came;
    assign out_payload = coming;
    assign selectN = ~(chosen ? 4'd1 << device : 4'd0);

`ifndef SYNTHESIS
    logic       in_waited = 1'b0;
    logic [7:0] in_payload_data_past;
    logic [1:0] in_payload_select_past;
    logic       in_payload_last_past;
    logic       out_waited = 1'b0;
    logic [7:0] out_payload_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            in_waited <= 1'b0;
            out_waited <= 1'b0;
        end else begin
            in_waited <= in_valid && !in_ready;
            out_waited <= out_valid && !out_ready;
        end
    end

    always_ff @(posedge clk) begin
        in_payload_data_past <= in_payload_data;
        in_payload_select_past <= in_payload_select;
        in_payload_last_past <= in_payload_last;
        out_payload_past <= out_payload;
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
            assume (!in_waited || (in_payload_data == in_payload_data_past &&
                in_payload_select == in_payload_select_past &&
                in_payload_last == in_payload_last_past));
        end
    end

    // stream `out` keeps valid until ready
    always @(posedge clk) begin : out_keeps_valid
        if (!rst) begin
            assert (!out_waited || out_valid);
        end
    end

    // stream `out` keeps its payload until ready
    always @(posedge clk) begin : out_keeps_payload
        if (!rst) begin
            assert (!out_waited || out_payload == out_payload_past);
        end
    end
`endif
endmodule
