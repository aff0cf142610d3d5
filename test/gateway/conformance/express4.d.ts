/** Express 4 has the types of 5 as far as they are used here. */
declare module 'express4' {
  export { default } from 'express';
}
