// Waits for a request, works for some cycles, says when it is done, and can be stopped.
module Sequencer_c3 (
    input  logic       clk,
    input  logic       rst,
    input  logic       request,
    input  logic       stop,
    output logic       busy,
    output logic       done,
    output logic [3:0] left,
    output logic       leaving
);
    localparam logic [1:0] IDLE       = 2'd0;
    localparam logic [1:0] WORK       = 2'd1;
    localparam logic [1:0] DONE_VALUE = 2'd2;
    localparam logic [1:0] STOPPED    = 2'd3;

    logic [3:0] count;
    logic [1:0] state;
    logic [1:0] state_next;

    always_comb begin
        state_next = state;
        case (state)
            IDLE: begin
                if (request) begin
                    state_next = WORK;
                end
            end
            WORK: begin
                if (count == 4'd1) begin
                    state_next = DONE_VALUE;
                end
                if (stop) begin
                    state_next = STOPPED;
                end
            end
            DONE_VALUE, STOPPED: begin
                if (!request) begin
                    state_next = IDLE;
                end
            end
            default: ;
        endcase
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            state <= IDLE;
        end else begin
            state <= state_next;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            count <= 4'd0;
        end else begin
            case (state)
                WORK: count <= count - 4'd1;
                default: ;
            endcase
            if (state_next == WORK && state != WORK) begin
                count <= 4'd3;
            end
        end
    end

    assign busy = state == WORK;
    assign done = state == DONE_VALUE;
    assign leaving = state == WORK && state_next != WORK;
    assign left = count;
endmodule
