import 'backstride/exercise-card';
