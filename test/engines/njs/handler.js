import run from './verdicts.js';

function verdicts(r) {
  r.return(200, run(r.requestText));
}

export default { verdicts };
