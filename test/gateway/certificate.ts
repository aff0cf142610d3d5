/** A certificate for tests with TLS. */
import { createPrivateKey } from 'node:crypto';

/** A self-signed certificate for `localhost`, valid for 100 years. Its key is below and is not a secret. */
export const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBVTCCAQegAwIBAgIUK3XNfmro4TamhTwi0AXoklK5WzEwBQYDK2VwMBQxEjAQ
BgNVBAMMCWxvY2FsaG9zdDAgFw0yNjExMjgwMTU4NTJaGA8yMTI2MTEwNDAxNTg1
MlowFDESMBAGA1UEAwwJbG9jYWxob3N0MCowBQYDK2VwAyEAiojj3XQJ8ZX9Utst
PLpdcspnCb8dlBIb83SIAbQPb1yjaTBnMB0GA1UdDgQWBBSa0Z4PFu73FMuQxvGV
285m6UWA+TAfBgNVHSMEGDAWgBSa0Z4PFu73FMuQxvGV285m6UWA+TAPBgNVHRMB
Af8EBTADAQH/MBQGA1UdEQQNMAuCCWxvY2FsaG9zdDAFBgMrZXADQQCwQk6xP5AK
7MMGN3TW9wVUVbecPEEcigM47CWAhz0LV3ldYLsRyYbwLhBXDTxmKj8qyYfgtUY2
qmyP93iRpRUI
-----END CERTIFICATE-----
`;

/** The Ed25519 key whose seed is 32 bytes of value 1 (RFC 8410). */
export const KEY = createPrivateKey({
  key: Buffer.concat([Buffer.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20), Buffer.alloc(32, 1)]),
  format: 'der',
  type: 'pkcs8',
}).export({ type: 'pkcs8', format: 'pem' });
