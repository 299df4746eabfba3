import type { MarkedText } from './case';

export const positives: readonly MarkedText[] = [
  '[[Joana|1]] (nome fictício) vende doces. O filho de [[Joana|1]] tem dez anos.',
  '[[Marcos|1]], nome trocado a pedido, dirige caminhão. O delegado Marcos Leal investiga.',
  '[[Fátima|1]], 52 anos (nome alterado), perdeu a casa. “Não durmo”, diz [[Fátima|1]].',
  '[[Beto|1]] e [[Lia|2]] (nomes fictícios) moram na rua. [[Lia|2]] está grávida.',
  'Vamos chamá-la de [[Clara|1]]. [[Clara|1]] estuda à noite.',
  'Uma enfermeira, a quem chamaremos [[Rita|1]], denunciou o caso.',
  '“Fui enganada”, conta [[Neide|1]]*. A advogada Neide Prado acompanha.\n*Nome fictício',
  '[[Carlos Brito|1]] e [[Ana Luz|2]] são nomes fictícios. [[Brito|1]] trabalha em Lisboa.',
  'Os nomes de [[Pedro|1]] e [[Sofia|2]] foram alterados. [[Sofia|2]] tem oito anos.',
  '[[Dora|1]] não é o seu nome verdadeiro. [[Dora|1]] fugiu em maio.',
  '“[[Lucas|1]]”, cujo nome foi alterado a pedido, entrega comida. Para “[[Lucas|1]]”, o pior é a chuva.',
  'A testemunha protegida “[[Pardal|1]]” falou três horas.',
  'Escreve sob o pseudónimo de [[Inês Mar|1]]. [[Mar|1]] vive no Porto.',
  '[[Teresa|1]] é um pseudónimo. [[Teresa|1]] esteve presa em Caxias.',
  '[[Miguel|1]] (nome fictício, Recife, 2021) assinou sem ler. Miguel Arraes foi governador.',
  'Dona [[Cida|1]] (nome trocado para preservar a entrevistada) limpa escritórios. [[Cida|1]] acorda às quatro.',
  '[[Bia|1]] foi o nome fictício que ela escolheu. [[Bia|1]] tem 14 anos.',
  '[[Álvaro Reis|1]], pseudônimo de Paulo Nunes, escreve policiais.',
  '[[Sandra|1]] mora em Belém. O nome dela foi alterado.',
];

export const negatives: readonly string[] = [
  'A rua mudou de nome em 1974, lembra o historiador Rui Vaz.',
  'Todos os nomes foram alterados. Carla e Zé calam-se.',
  'O nome de usuário é um pseudônimo, explica Marta Luz.',
  'Os nomes das crianças foram alterados, disse a promotora Ana Couto.',
  'A empresa, cujo nome foi alterado em 2011, é de Jorge Lima.',
  'Laura (primeiro nome) pediu para não dar o apelido.',
  'O suspeito “Gordo” foi preso, informou o delegado Raul Pena.',
  'Depois do casamento, Rosa Dias alterou o nome no cartório.',
  'O nome do arquivo foi alterado por André.',
  'Preencha o formulário com um nome fictício, por exemplo João Teste.',
  'Um pseudônimo não basta, avisa Clara Vidal.',
  'João Silva, conhecido como “Gordo”, foi preso.',
];
