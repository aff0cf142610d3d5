import { setScannerModule } from './json/skeleton.js';
import { invalidOptions } from './options.js';

/**
 * Gives the scanner to a runtime that does not compile WebAssembly from bytes, such as Cloudflare Workers: there a `.wasm` file is imported
 * as a `WebAssembly.Module`. Call it once, before the first body. Without it, the validators of bytes and the gateway parse every body on
 * such a runtime: the results are the same, but take longer. The ES module and the CommonJS copy of this package each have their own
 * scanner.
 *
 * @param module the `WebAssembly.Module` of `responses-compact-contract/scanner.wasm`, of the same version of this package
 * @throws {CompactError} with code `invalid_options` if it is another module
 * @example
 * import scanner from 'responses-compact-contract/scanner.wasm';
 * setScanner(scanner);
 */
export function setScanner(module: object): void {
  if (!setScannerModule(module)) throw invalidOptions('setScanner needs the WebAssembly.Module of responses-compact-contract/scanner.wasm');
}
