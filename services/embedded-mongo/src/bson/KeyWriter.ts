/** A growing byte buffer for index keys. */
export class KeyWriter {
  private bytes = Buffer.allocUnsafe(128);
  private length = 0;

  byte(value: number): void {
    this.reserve(1);
    this.bytes[this.length++] = value;
  }

  uint32(value: number): void {
    this.reserve(4);
    this.length = this.bytes.writeUInt32BE(value, this.length);
  }

  /** Big-endian, so that bytes order as numbers do. */
  uint64(value: bigint): void {
    this.reserve(8);
    this.length = this.bytes.writeBigUInt64BE(value, this.length);
  }

  raw(value: Uint8Array): void {
    this.reserve(value.length);
    this.bytes.set(value, this.length);
    this.length += value.length;
  }

  /** UTF-8 ended by 0x00; a NUL inside becomes 0x00 0xFF, which orders after the end. */
  text(value: string): void {
    const encoded = Buffer.from(value, 'utf8');
    if (!encoded.includes(0)) this.raw(encoded);
    else
      for (const unit of encoded) {
        this.byte(unit);
        if (unit === 0) this.byte(0xff);
      }
    this.byte(0);
  }

  invertFrom(start: number): void {
    for (let i = start; i < this.length; i++) this.bytes[i] = 0xff - (this.bytes[i] ?? 0);
  }

  get position(): number {
    return this.length;
  }

  finish(): Buffer {
    return Buffer.from(this.bytes.subarray(0, this.length));
  }

  private reserve(extra: number): void {
    if (this.length + extra <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.length + extra));
    this.bytes.copy(larger, 0, 0, this.length);
    this.bytes = larger;
  }
}
