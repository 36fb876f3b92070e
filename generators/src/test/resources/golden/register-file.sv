// Registers that are read and written by their number.
module RegisterFile_wi32_d32_r2_wr1_z1_b1 (
    input  logic        clk,
    input  logic        write_0_enable,
    input  logic [4:0]  write_0_address,
    input  logic [31:0] write_0_data,
    input  logic [4:0]  read_0_address,
    output logic [31:0] read_0_data,
    input  logic [4:0]  read_1_address,
    output logic [31:0] read_1_data
);
    logic [31:0] registers [0:31];

    always_ff @(posedge clk) begin
        if (write_0_enable) begin
            registers[write_0_address] <= write_0_data;
        end
    end

    always_comb begin
        read_0_data = registers[read_0_address];
        if (write_0_enable && write_0_address == read_0_address) begin
            read_0_data = write_0_data;
        end
        if (read_0_address == 5'd0) begin
            read_0_data = 32'd0;
        end
    end

    always_comb begin
        read_1_data = registers[read_1_address];
        if (write_0_enable && write_0_address == read_1_address) begin
            read_1_data = write_0_data;
        end
        if (read_1_address == 5'd0) begin
            read_1_data = 32'd0;
        end
    end
endmodule
