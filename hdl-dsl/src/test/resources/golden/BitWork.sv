module BitWork (
    input  logic               clk,
    input  logic               rst,
    input  logic [7:0]         a,
    input  logic [2:0]         index,
    input  logic signed [11:0] sample,
    input  logic               on,
    output logic [3:0]         ones,
    output logic [3:0]         zeros,
    output logic [7:0]         turned,
    output logic [7:0]         flags,
    output logic [7:0]         nibbles,
    output logic signed [8:0]  rounded,
    output logic [11:0]        distance,
    output logic [4:0]         prime,
    output logic [7:0]         chosen,
    output logic [1:0]         step
);
    localparam logic [2:0] FETCH       = 3'd1;
    localparam logic [2:0] WORK        = 3'd2;
    localparam logic [2:0] STORE       = 3'd4;
    localparam logic [1:0] FETCH_VALUE = 2'd0;
    localparam logic [1:0] WORK_VALUE  = 2'd1;
    localparam logic [1:0] STORE_VALUE = 2'd3;

    logic [7:0]  seen;
    logic [2:0]  state;
    logic [7:0]  fields;
    logic        and_and_and;
    logic [15:0] a_cat_shl_index;
    logic [7:0]  or_or_and;

    assign ones = 4'(a[7]) + 4'(a[6]) + 4'(a[5]) + 4'(a[4]) + 4'(a[3]) + 4'(a[2]) + 4'(a[1]) +
        4'(a[0]);
    assign and_and_and = !a[7] && !a[6] && !a[5] && !a[4];
    assign zeros = (and_and_and && !a[3] && !a[2] && !a[1] && !a[0]) ? 4'd8
        : 4'({and_and_and, and_and_and ? {!a[3] && !a[2], (!a[3] && !a[2]) ? !a[1] : !a[3]}
        : {!a[7] && !a[6], (!a[7] && !a[6]) ? !a[5] : !a[7]}});
    assign a_cat_shl_index = {2{a}} << index;
    assign turned = a_cat_shl_index[15:8];

    always_ff @(posedge clk) begin
        if (rst) begin
            seen <= 8'd0;
        end else begin
            seen[index] <= on;
        end
    end

    assign flags = seen;

    always_comb begin
        fields = a;
        case (index)
            3'd0: fields[3:0] = a[3:0];
            3'd1: fields[4:1] = a[3:0];
            3'd2: fields[5:2] = a[3:0];
            3'd3: fields[6:3] = a[3:0];
            3'd4: fields[7:4] = a[3:0];
            default: ;
        endcase
    end

    assign nibbles = fields;
    assign rounded = 9'($signed(sample[11:4])) +
        9'($unsigned(sample[3] && ((|sample[2:0]) || sample[4])));
    assign distance = sample[11] ? -sample : sample;

    always_comb begin
        case (index)
            3'd0: prime = 5'd2;
            3'd1: prime = 5'd3;
            3'd2: prime = 5'd5;
            3'd3: prime = 5'd7;
            3'd4: prime = 5'd11;
            3'd5: prime = 5'd13;
            3'd6: prime = 5'd17;
            default: prime = 5'd19;
        endcase
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            state <= FETCH;
        end else begin
            case (state)
                FETCH: begin
                    if (on) begin
                        state <= WORK;
                    end
                end
                WORK: state <= STORE;
                STORE: state <= FETCH;
                default: ;
            endcase
        end
    end

    assign or_or_and = ({8{state[0]}} & a) | ({8{state[1]}} & seen) | ({8{state[2]}} & (a ^ seen));
    assign chosen = or_or_and;
    assign step = state == FETCH ? FETCH_VALUE : state == WORK ? WORK_VALUE : STORE_VALUE;

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, a_cat_shl_index[7:0]};
endmodule
